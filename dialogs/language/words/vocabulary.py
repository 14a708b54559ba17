"""The phrases of `locales/*/*.toml` found in a line: measures, channels, directions, cues. Refuses to weigh them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from dialogs.language.words.kept import Kept
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.phrase_tables import phrase_tables
from dialogs.language.words.spelling import Spellings, skeleton, spellings_of
from dialogs.language.words.tokens import Token

GOALS = ("measures", "channels", "directions", "cues", "fields")
ANSWERS = ("answers",)
_GAP = 3
_PASSED = 3
_BREAKS = frozenset(".!?;\n")


class Slot(NamedTuple):
    """One place of a phrase: the words that fit, whether it may be left out, whether a gap of any words goes before."""

    words: frozenset[str]
    optional: bool = False
    after_gap: bool = False


class Phrase(NamedTuple):
    """A phrase with what it means: `subject` is the file it stands in, `name` its table.

    `foreign`: whether it is Arabic or French in Latin letters, which an English line does not mean ("men", "bas").
    `needed`: the words of each later slot that may not be left out; most phrases fall by one that is not in the line.
    """

    subject: str
    name: str
    slots: tuple[Slot, ...]
    foreign: bool = False
    needed: tuple[frozenset[str], ...] = ()


class Cue(NamedTuple):
    """A phrase found in a line: tokens[first:last] say it, text[start:end] holds it; `weight` counts its words."""

    subject: str
    name: str
    first: int
    last: int
    start: int
    end: int
    weight: int


class Opened(NamedTuple):
    """The phrases that a word opens: those it may be all of, and the others by each word of the next that they need.

    Each has its place in the order of the files; `alone` are the phrases of `placed`, which mostly are all there is.
    With the others stands what they need besides.
    """

    alone: list[Phrase]
    placed: list[tuple[int, Phrase]]
    needing: dict[str, list[tuple[int, Phrase, tuple[frozenset[str], ...]]]]
    others: frozenset[str]


def _opened(phrases: Iterable[Phrase]) -> Opened:
    placed: list[tuple[int, Phrase]] = []
    needing: dict[str, list[tuple[int, Phrase, tuple[frozenset[str], ...]]]] = {}
    for place, phrase in enumerate(phrases):
        if not phrase.needed:
            placed.append((place, phrase))
        for word in phrase.needed[0] if phrase.needed else ():
            needing.setdefault(word, []).append((place, phrase, phrase.needed[1:]))
    return Opened([phrase for _, phrase in placed], placed, needing, frozenset(needing))


@dataclass(slots=True)
class Vocabulary:
    """All phrases by each word that may open them, with the spellings that the words of a text are brought to.

    `likely` has them by what else must stand in the text, made of `by_word` for the words that are met.
    """

    by_word: dict[str, list[Phrase]] = field(default_factory=dict)
    likely: Kept[Opened] = field(init=False)
    known: Spellings = field(default_factory=Spellings)
    verbs: dict[str, str] = field(default_factory=dict)
    passed: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self.likely = Kept(lambda word: _opened(self.by_word.get(word, ())))


def _learn(word: str, found: Vocabulary) -> str:
    """Add a word of a phrase and return its look-up form; "~شتري" stands for every form of that verb."""
    if not word.startswith("~"):
        return found.known.add(word)
    stem = found.known.add(f"فعل{word[1:]}")
    found.verbs[fold_verb(word[1:])] = stem
    return stem


@cache
def _kin() -> dict[str, tuple[str, ...]]:
    """The words that stand for each other, by each word that calls for them."""
    return {word: tuple(table["words"]) for table in load_words("ar", "kin").values() for word in table["of"]}


def _with_kin(words: list[str]) -> list[str]:
    """The alternatives of a slot with those that mean the same, so that a list of customers holds all their names."""
    return [*words, *(other for word in words for other in _kin().get(word, ()))]


def _slots(phrase: str, found: Vocabulary) -> tuple[Slot, ...]:
    """Read "a|b c? … d" into slots; a gap belongs to the slot after it, and one at the end means nothing."""
    slots: list[Slot] = []
    gap = False
    for part in phrase.split():
        if part == "…":
            gap = True
            continue
        optional = part.endswith("?") and len(part) > 1
        words = frozenset(_learn(word, found) for word in _with_kin(part.removesuffix("?").split("|")) if word)
        slots.append(Slot(words, optional, gap))
        gap = False
    return tuple(slots)


def _hyphens_apart(phrase: str) -> Iterator[str]:
    """A phrase as it is, and once more for each alternative with a hyphen, whose halves the text holds as two words."""
    yield phrase
    if "-" not in phrase:
        return
    parts = phrase.split()
    for place, part in enumerate(parts):
        for word in part.removesuffix("?").split("|"):
            if "-" in word[1:-1]:
                yield " ".join([*parts[:place], *word.split("-"), *parts[place + 1 :]])


def _openings(slots: tuple[Slot, ...]) -> Iterator[tuple[Slot, ...]]:
    """A phrase whose first slots may be left out begins with any of the next."""
    needed = next((place for place, slot in enumerate(slots) if not slot.optional), 0)
    yield from (slots[place:] for place in range(needed + 1))


def _add(found: Vocabulary, subject: str, name: str, table: dict[str, Any]) -> None:
    own: list[str] = [*table.get("phrases", ()), *table.get("nouns", ())]
    phrases = [(written, False) for written in own] + [(written, True) for written in table.get("latin", ())]
    for phrase, foreign in [(one, foreign) for written, foreign in phrases for one in _hyphens_apart(written)]:
        for slots in _openings(_slots(phrase, found)):
            needed = tuple(slot.words for slot in slots[1:] if not slot.optional)
            entry = Phrase(subject, name, slots, foreign, needed)
            for word in slots[0].words:
                found.by_word.setdefault(word, []).append(entry)
    for verb in table.get("verbs", ()):
        stem = found.known.add(f"فعل{verb}")
        found.verbs[fold_verb(verb)] = stem
        found.by_word.setdefault(stem, []).append(Phrase(subject, name, (Slot(frozenset({stem})),)))


def fold_verb(verb: str) -> str:
    """A verb stem as it is looked up; a stem of two words is none."""
    return verb.replace("أ", "ا").replace("ى", "ي").strip()


def vocabulary(subjects: tuple[str, ...] = GOALS) -> Vocabulary:
    """The words of these files, both languages in one, read once, whether the files are named or not."""
    return _vocabulary(subjects)


@cache
def _vocabulary(subjects: tuple[str, ...]) -> Vocabulary:
    found = Vocabulary()
    for language in LANGUAGES:
        for subject in subjects:
            for name, table in phrase_tables(language, subject):
                _add(found, subject, name, table)
    for stem, form in found.verbs.items():
        if len(sound := skeleton(stem)) > 2:  # noqa: PLR2004 - a root has three consonants
            found.known.roots.setdefault(sound, set()).add(form)
    passed = [word for language in LANGUAGES for word in load_words(language, "passed")["words"]]
    found.passed = frozenset(found.known.add(word) for word in passed)
    return found


def known_forms(subjects: tuple[str, ...] = GOALS, *, arabizi: bool = False) -> Kept[frozenset[str]]:
    """The known words that a folded word may be."""
    return _known_forms(subjects, arabizi)


@cache
def _known_forms(subjects: tuple[str, ...], arabizi: bool) -> Kept[frozenset[str]]:  # noqa: FBT001 - a key of the cache
    words = vocabulary(subjects)
    return Kept(lambda word: spellings_of(word, words.known, words.verbs, arabizi=arabizi))


def _match(
    slots: Sequence[Slot], forms: Sequence[frozenset[str]], start: int, passed: frozenset[str]
) -> tuple[int, int]:
    """Where the phrase that opens at `start` ends and how many words it has, or (0, 0) where it does not fit."""
    place, weight, last = start + 1, 1, start + 1
    for slot in slots[1:]:
        skipped, limit = 0, _GAP + _PASSED if slot.after_gap else _PASSED
        at = place
        while at < len(forms) and skipped < limit and slot.words.isdisjoint(forms[at]):
            if not (slot.after_gap or _passable(forms[at], passed)):
                at = len(forms)
                break
            at += 1
            skipped += 1
        if at < len(forms) and not slot.words.isdisjoint(forms[at]):
            place = last = at + 1
            weight += 1
        elif not slot.optional:
            return 0, 0
    return last, weight


_SOFT = frozenset({"\0soft"})


def _passable(forms: frozenset[str], passed: frozenset[str]) -> bool:
    return not _SOFT.isdisjoint(forms) or not passed.isdisjoint(forms)


def _lines(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Runs of tokens between full stops: no phrase reaches over one."""
    start = 0
    for place, token in enumerate(tokens):
        if token.kind == "mark" and token.folded in _BREAKS:
            if place > start:
                yield start, place
            start = place + 1
    if start < len(tokens):
        yield start, len(tokens)


def _forms(tokens: Iterable[Token], subjects: tuple[str, ...], *, arabizi: bool) -> list[frozenset[str]]:
    words = vocabulary(subjects).known.words
    known = known_forms(subjects, arabizi=arabizi)
    found = []
    for token in tokens:
        if token.kind == "word":
            found.append(known[token.folded])
        elif token.folded in words:
            found.append(_SOFT | {token.folded} if token.kind == "mark" else frozenset({token.folded}))
        else:
            found.append(_SOFT if token.kind == "mark" else frozenset())
    return found


def _likely(here: frozenset[str], present: frozenset[str], words: Vocabulary) -> list[Phrase]:
    """The phrases that a word opens and of which every other word is `present` somewhere."""
    found = []
    for word in sorted(here) if len(here) > 1 else here:
        opened = words.likely[word]
        if opened.others.isdisjoint(present):
            found += opened.alone
            continue
        fitting = dict(opened.placed)
        for other in opened.others & present:
            for place, phrase, rest in opened.needing[other]:
                if not rest or not any(needed.isdisjoint(present) for needed in rest):
                    fitting[place] = phrase  # noqa: PERF403 - of one or two, for which a comprehension costs more
        found += [fitting[place] for place in sorted(fitting)]
    return found


def find_cues(
    tokens: Sequence[Token], subjects: tuple[str, ...] = GOALS, *, arabizi: bool = False, english: bool = False
) -> list[Cue]:
    """Find every phrase of the vocabulary, in order of their first words; of one meaning at one place the longest.

    `english`: whether the line is English, where Arabic and French in Latin letters mean nothing.
    """
    words = vocabulary(subjects)
    cues: dict[tuple[str, str, int], Cue] = {}
    for begin, finish in _lines(tokens):
        forms = _forms(tokens[begin:finish], subjects, arabizi=arabizi)
        present = frozenset[str]().union(*forms)
        for at, here in enumerate(forms):
            for phrase in _likely(here, present, words) if here and here is not _SOFT else ():
                if english and phrase.foreign:
                    continue
                last, weight = at + 1, 1
                if len(phrase.slots) > 1:
                    last, weight = _match(phrase.slots, forms, at, words.passed)
                    if not last:
                        continue
                first, end = begin + at, begin + last
                key = (phrase.subject, phrase.name, first)
                known = cues.get(key)
                if known is None or (end, weight) > (known.last, known.weight):
                    start, stop = tokens[first].start, tokens[end - 1].end
                    cues[key] = Cue(phrase.subject, phrase.name, first, end, start, stop, weight)
    return list(cues.values())
