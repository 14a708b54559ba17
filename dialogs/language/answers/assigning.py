"""Who does which of several steps by when, in words: "2 by 10 December, Sara", «الثانية على سارة».

Refuses to know the steps: places in their list are numbers counted from 1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from dialogs.language.answers.choices import read_choice
from dialogs.language.answers.hearing import hear
from dialogs.language.answers.places import channel_in
from dialogs.language.answers.telling import names_deed
from dialogs.language.answers.traits import aspects_in
from dialogs.language.edits.edits import LAST, ordinal_at, step_at
from dialogs.language.goals.deadlines import find_deadline
from dialogs.language.goals.line import read_line
from dialogs.language.goals.measures import mentions
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.wordings import wording

_LONGEST_NAME = 3
_MOST_PEOPLE = 4
_SURE = ("roles", "first_names", "names", "me")
_DOING = r"(?:[هحبسك]?[ايتن]|[هحب])(?:{deeds})(?:ها|هم|هن|هوم|و|وا|ن)?"
_COMMAS = (",", "،", "/", "&", "+")
_AND = "و"
_ARTICLED = 3
_EDGES = " ,.;:!؟?،؛-–—«»\"'“”()"
_WORD = re.compile(r"\S+")
_VERB = re.compile(r"^[هحب]?[تين](?!.*[ةهاءى]$)\w{3,}$")
_PLACE = re.compile(r"^[#(]*\d{1,2}[.)]*$")
_PARTINGS = (
    re.compile(r"[,،;؛\n]+"),
    re.compile(r"[,،;؛\n]+|\s(?:and|&|w|و)\s|\s(?=و\w)", re.IGNORECASE),
    re.compile(r"\s+(?=#?\d{1,2}(?![\d/.]))"),
    re.compile(r"(?<=\s\d)\s+"),
)


@dataclass(frozen=True, slots=True)
class Assignment:
    """What was said: for which steps (none named: () ), by whom (`me` for the person), by when."""

    places: tuple[int, ...] = ()
    owner: str | None = None
    me: bool = False
    due: date | None = None

    @property
    def says_something(self) -> bool:
        """Whether it names anybody or any day."""
        return self.me or self.owner is not None or self.due is not None


def read_assignment(text: str, count: int, context: Context) -> Assignment:
    """Read an assignment among `count` steps; one that says nothing where the words are something else."""
    text = _unhedged(text)
    when = find_deadline(text, context)
    due = when.day if when is not None and not when.past else None
    rest = f"{text[: when.start_at]} {text[when.end_at :]}" if when is not None else text
    places = places_named(rest, count, context)
    name, me = _named(rest)
    if _tells_deed(rest, name, context) and not _numbered(rest, count):
        return Assignment()
    if due and not (name or me or places) and _says_more(rest):
        return Assignment()
    return Assignment(places, name, me, due)


def _says_more(rest: str) -> bool:
    """Whether words beside a day tell something else: "people come more on weekends"."""
    plain = (_plain(word.strip(_EDGES)) for word in _WORD.findall(rest))
    left = [word for word in plain if word and not _around(word) and not _common(word) and word not in _listed("joins")]
    return any(word not in _listed("put_off") and word not in _listed("bring_forward") for word in left)


def doubtful_name(text: str, said: Assignment, count: int, context: Context) -> bool:
    """Whether words taken for a name may as well be something else: "prices rise", «الشغل واقف», "moms in Cairo".

    A step's place, a word for who somebody is, a well-known name, a single word and Names Like This are no doubt;
    what customers choose by ("better service") and what is measured always is.
    """
    words = (said.owner or "").split()
    plain = [_plain(_without_lead(word)) for word in words]
    if not words or 0 < len(said.places) < count:
        return False
    if any(word.removeprefix(_AND) in _listed(table) for word in plain for table in _SURE):
        return False
    if aspects_in(text) or mentions(read_line(text, context)):
        return True
    return len(words) > 1 and not all(word.istitle() or _plain(word) in _listed("within_names") for word in words)


def _unhedged(text: str) -> str:
    """The text without what only says that somebody is not quite sure: "I think Ahmed", «أظن أحمد»."""
    words = text.split()
    plain = [_plain(word.strip(_EDGES)) for word in words]
    for hedge in sorted(_listed("hedges"), key=len, reverse=True):
        many = len(hedge.split())
        for at in (0, len(words) - many):
            if at >= 0 and many < len(words) and " ".join(plain[at : at + many]) == hedge:
                return " ".join((*words[:at], *words[at + many :]))
    return text


def places_named(text: str, count: int, context: Context) -> tuple[int, ...]:
    """The steps that a text names by their places, wherever those stand; () where it names none."""
    first, _, behind = text.strip().partition(" ")
    text = behind if _plain(first) in _listed("changing") else text
    heard = hear(text, "choice", context)
    places, _ = read_choice(heard.line, heard.said, count)
    return _step_named(text, count) or places or _figures(text, count)


def read_assignments(text: str, count: int, context: Context) -> tuple[Assignment, ...]:
    """Read one assignment or several at once: "2 Sara, 3 Omar", «الأولى على سارة والثانية على أحمد».

    Several that name no step belong to the steps in their order where they are as many.
    """
    for pattern in _PARTINGS:
        parts = [part for part in pattern.split(text) if part.strip(_EDGES)]
        said = tuple(read_assignment(_unjoined(part), count, context) for part in parts)
        if len(said) > 1 and all(one.says_something for one in said):
            if all(len(one.places) == 1 for one in said):
                return said
            if pattern is _PARTINGS[0] and all(one.due and (one.owner or one.me) and not one.places for one in said):
                in_order = tuple(replace(one, places=(place,)) for place, one in enumerate(said, 1))
                return in_order if len(said) == count else ()
    one = read_assignment(text, count, context)
    return (one,) if one.says_something else ()


def _unjoined(part: str) -> str:
    """A clause without what joins it to the one before: «وأحمد الثانية»."""
    first = part.split(maxsplit=1)[0]
    joined = first.startswith(_AND) and len(first) > _ARTICLED and _plain(first) not in _listed("names")
    return part.strip().removeprefix(_AND) if joined else part


def asks_who(text: str) -> bool:
    """Whether words ask who does it: "who will do it", «مين هيعملها»."""
    first = text.strip().partition(" ")[0]
    return _plain(first.strip(_EDGES)) in _listed("who")


def names_act(text: str, context: Context) -> bool:
    """Whether a whole answer is one more thing to do, by somebody named or by the people themselves."""
    if channel_in(text, context) is not None and not names_deed(text, context):
        return False
    when = find_deadline(text, context)
    rest = f"{text[: when.start_at]} {text[when.end_at :]}" if when is not None else text
    name, _ = _named(rest)
    figures = any(map(str.isdecimal, rest))
    return not figures and len(rest.split()) > 1 and _tells_deed(rest, name, context)


def _numbered(rest: str, count: int) -> bool:
    """Whether a step is named by its place: "the second", "step 2", "2"."""
    words = wording(rest)
    return bool(_figures(rest, count)) or any(ordinal_at(words, at) for at in range(len(words.words)))


def _tells_deed(rest: str, name: str | None, context: Context) -> bool:
    """Whether the words are a thing to do and not a bare name: "Sara films the products", «ننزل ريلز كل يوم»."""
    if names_deed(rest, context) or channel_in(rest, context) is not None:
        return True
    words = (name or "").split()
    verbs = any(_VERB.match(_plain(word)) and _plain(word) not in _listed("names") for word in words[:2])
    small = (word for word in words[1:] if word.islower() and _plain(word) not in _listed("within_names"))
    return verbs or any(map(str.isdecimal, name or "")) or any(words[0].istitle() for _ in small)


def _step_named(rest: str, count: int) -> tuple[int, ...]:
    """The one step named by its number, wherever it stands: "let Sara take care of the second step"."""
    said = wording(rest)
    named = {found[0] for at in range(len(said.words)) if (found := step_at(said, at)) is not None}
    places = tuple(sorted(count if place == LAST else place for place in named))
    return places if len(places) == 1 and 1 <= places[0] <= count else ()


def _figures(rest: str, count: int) -> tuple[int, ...]:
    """Places said as figures anywhere: "Mona takes 3"."""
    bare = (_plain(word.strip(_EDGES)) for word in _WORD.findall(rest))
    return tuple(dict.fromkeys(int(word) for word in bare if word.isdecimal() and 1 <= int(word) <= count))


def _named(rest: str) -> tuple[str | None, bool]:
    """The name left when the words around it are taken away; long leftovers and words of a sentence are none.

    Names of several people stay together as they were typed: "Sara and Omar", «سارة وأحمد».
    """
    kept: list[tuple[str, bool]] = []
    me = joined = False
    words = _WORD.findall(rest)
    for at, word in enumerate(words):
        bare = word.strip(_EDGES)
        plain = _plain(bare)
        if plain in _listed("me") and not _with_others(words, at):
            me = True
        elif plain in _listed("joins") or not bare:
            joined = bool(kept)
        elif not _PLACE.match(plain) and (not _around(plain) or _closes(bare, at, words)):
            before = words[at - 1] if at else ""
            kept.append((_without_lead(bare), joined or before.endswith(_COMMAS) or _joins(plain, kept)))
            joined = False
    if me or not _names(kept):
        return None, me and not kept
    return _told(kept, rest), False


def _around(plain: str) -> bool:
    """Whether a word only stands around names, with or without the letter that joins it: «والثانية»."""
    bare = plain.removeprefix(_AND) if plain not in _listed("names") else plain
    if plain in _listed("around") or bare in _listed("around"):
        return True
    return plain not in _listed("names") and _doing().fullmatch(bare) is not None


def _with_others(words: list[str], at: int) -> bool:
    """Whether the person is named along with somebody: "me and Sara", «أنا وسارة»."""
    before = _plain(words[at - 1].strip(_EDGES)) if at > 1 else ""
    behind = _plain(words[at + 1]) if at + 1 < len(words) else ""
    name_behind = at + 2 == len(words) and behind[:1] == _AND and not _around(behind)
    return before in _listed("joins") or behind in _listed("joins") or name_behind


def _joins(plain: str, kept: list[tuple[str, bool]]) -> bool:
    """Whether a name is joined by the letter written onto it: «وأحمد» behind «سارة»."""
    return bool(kept) and plain.startswith(_AND) and plain not in _listed("names")


def _closes(word: str, at: int, words: list[str]) -> bool:
    """Whether a word that stands before names is one itself: «علي» alone, or at the end of a name."""
    return word in _listed_as_typed("names_too") and (at == len(words) - 1 or at == 0)


def _names(kept: list[tuple[str, bool]]) -> bool:
    """Whether the words left are names: few of them, and none that only sentences have."""
    people = 1 + sum(joined for _, joined in kept)
    words = [_plain(word) for word, _ in kept]
    few = 0 < len(kept) <= _LONGEST_NAME * people and people <= _MOST_PEOPLE
    plain = any(map(str.isalpha, "".join(words))) and not any(map(str.isdecimal, "".join(words)))
    return few and plain and not any(_common(word) for word in words)


def _common(word: str) -> bool:
    """Whether a word belongs to sentences and to no name: "later", «بعدين», «وبعدين»."""
    return word in _listed("no_names") or (word[:1] in _AND and word[1:] in _listed("no_names"))


def _told(kept: list[tuple[str, bool]], rest: str) -> str:
    """The names as they were typed, with what joins people between them."""
    if not any(joined for _, joined in kept):
        named = [word for word, _ in kept if _plain(word) not in _listed("kin")]  # "my sister" is the person's to say
        others = any(_plain(word) not in _listed("roles") for word in named)
        return " ".join(named if others else [word for word, _ in kept])
    first, last = kept[0][0], kept[-1][0]
    begin = rest.index(first)
    told = " ".join(rest[begin : rest.rindex(last) + len(last)].split())
    return told if len(told.split()) <= len(kept) + _MOST_PEOPLE else " ".join(word for word, _ in kept)


def _without_lead(word: str) -> str:
    """A name without the particle written onto it: «لسارة» is Sara."""
    if _plain(word) in _listed("names"):
        return word
    leads = sorted(_listed("leads"), key=len, reverse=True)
    bare = [word.removeprefix(one) for one in leads if word.startswith(one) and len(word) > len(one) + 2]
    known = (one for one in bare if _plain(one) in _listed("names"))
    return next(known, bare[0] if bare else word)


def _plain(word: str) -> str:
    return fold(word).text.casefold()


@cache
def _doing() -> re.Pattern[str]:
    """The forms of the doing words: «هتعملها», «بيسويها»."""
    return re.compile(_DOING.format(deeds="|".join(sorted(_listed("doing"), key=len, reverse=True))))


@cache
def _listed_as_typed(table: str) -> frozenset[str]:
    """Words of a table as they are spelt, where another spelling is another word."""
    return frozenset(word for language in LANGUAGES for word in load_words(language, "assigning")[table])


@cache
def _listed(table: str) -> frozenset[str]:
    return frozenset(_plain(word) for language in LANGUAGES for word in load_words(language, "assigning")[table])
