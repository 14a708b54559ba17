"""The spellings of one word: Arabic prefixes, suffixes and verb forms, Arabic in Latin letters. Refuses meanings."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from dialogs.language.words.folding import fold_word
from dialogs.language.words.lexicon import load_words

_LONGEST = 24
_BEFORE_NOUNS = (
    "وبال", "وفال", "وكال", "عال", "بهال", "هال", "بال", "فال", "كال", "دال", "وال", "ولل", "لل", "ال", "شال",
    "وب", "ول", "وع", "وف", "و", "ف", "ب", "ل", "ك", "ع", "د", "ه",
)  # fmt: skip
_RARE = frozenset({"ك", "ع", "د", "ه"})
_AFTER_NOUNS = ("تنا", "نا", "هم", "ها", "هن", "كم", "ي", "ه", "ك", "ا", "و")
_CONJUNCTION = ("", "و", "ف", "ل", "ول", "فل")
_TENSE = (
    "",
    "عم",
    "ب",
    "ه",
    "ح",
    "س",
    "ك",
    "م",
    "ت",
    "غ",
    "بن",
    "من",
    "هن",
    "حن",
    "كن",
    "كي",
    "كت",
    "بي",
    "بت",
    "هي",
    "ست",
    "سن",
    "سي",
)
_PERSON = ("", "ا", "ن", "ي", "ت", "ان")
_AFTER_VERBS = ("", "وهم", "وها", "وه", "هم", "ها", "ها", "ون", "وا", "نا", "ني", "ت", "ه", "و", "ي", "ا", "وش", "ش")
_VERB_STARTS = frozenset(c + t + p for c in _CONJUNCTION for t in _TENSE for p in _PERSON)
_LATIN_STARTS = ("wel", "bel", "fel", "lel", "el", "al", "il", "l", "w")
_LATIN_VERB_STARTS = (
    "ha",
    "7a",
    "ba",
    "be",
    "bi",
    "ka",
    "ta",
    "bn",
    "hn",
    "mn",
    "kn",
    "h",
    "b",
    "n",
    "a",
    "y",
    "t",
    "m",
)
_LATIN_ENDS = ("hom", "ha", "na", "ou", "o", "u", "i", "ak", "ek", "w")

_SOUNDS = str.maketrans(
    {
        "ب": "b", "ت": "t", "ط": "t", "ث": "t", "ج": "j", "ح": "h", "ه": "h", "خ": "x", "د": "d", "ض": "d", "ذ": "d",
        "ر": "r", "ز": "z", "ظ": "z", "س": "s", "ص": "s", "ش": "c", "ع": "3", "غ": "&", "ف": "f", "ق": "k", "ك": "k",
        "ل": "l", "م": "m", "ن": "n", "پ": "b", "ڤ": "f", "چ": "c", "گ": "k",
        "ا": None, "و": None, "ي": None, "ء": None,
    }
)  # fmt: skip
_PAIRS = (("ch", "c"), ("sh", "c"), ("kh", "x"), ("5", "x"), ("gh", "&"), ("8", "&"), ("th", "t"), ("dh", "d"))
_LATIN_SOUNDS = str.maketrans(
    {
        "7": "h", "6": "t", "9": "k", "q": "k", "2": "k", "v": "f", "p": "b", "g": "j",
        "a": None, "e": None, "i": None, "o": None, "u": None, "w": None, "y": None, "é": None, "'": None,
    }
)  # fmt: skip
_SHORTEST_SKELETON = 4
_ROOT = 3
_DIGIT_LETTERS = frozenset("2356789")
_OBJECTS = ("", "hom", "ha", "na")


@dataclass(slots=True)
class Spellings:
    """The words a vocabulary knows: `words` in any form, `sounds` by the consonants one hears.

    `roots` are the verbs by theirs, three at least, since a verb in Latin letters shows by its prefix what it is.
    `learnt` are the words as they were given, since word lists repeat most of theirs.
    """

    words: set[str] = field(default_factory=set)
    sounds: dict[str, set[str]] = field(default_factory=dict)
    roots: dict[str, set[str]] = field(default_factory=dict)
    learnt: dict[str, str] = field(default_factory=dict)

    def add(self, word: str) -> str:
        """Learn a word and return its look-up form; the article is taken off, since the text's is too."""
        spelt = self.learnt.get(word)
        if spelt is None:
            spelt = self.learnt[word] = self._learn(word)
        return spelt

    def _learn(self, word: str) -> str:
        spelt = shortened(bare(fold_word(word)))
        self.words.add(spelt)
        return spelt

    def sounding(self, sound: str) -> Collection[str]:
        """The words of these consonants; all are heard at once, when a word in Latin letters is first asked for."""
        if not self.sounds:
            for word in self.words:
                if len(heard := skeleton(word)) >= _SHORTEST_SKELETON:
                    self.sounds.setdefault(heard, set()).add(word)
        return self.sounds.get(sound, ())


def shortened(word: str) -> str:
    """Drop the hamza that dialects do not say: عملاء is عملا."""
    return word[:-1] if word.endswith("اء") else word


def bare(word: str) -> str:
    """Take the article off an Arabic word where at least three letters stay."""
    return word[2:] if word.startswith("ال") and len(word) > 4 else word  # noqa: PLR2004 - ال and three letters


def skeleton(word: str) -> str:
    """Reduce a word to the consonants one hears, so that "mabe3at", "mbi3at" and مبيعات meet."""
    if word.isascii():
        for pair, sound in _PAIRS:
            word = word.replace(pair, sound)
        heard = word.translate(_LATIN_SOUNDS)
    else:
        heard = word.translate(_SOUNDS).replace("2", "k")
    return "".join(letter for place, letter in enumerate(heard) if not place or letter != heard[place - 1])


def _noun_forms(word: str, *, whole: bool) -> Iterator[str]:
    """What may be left of a noun when the clitics are taken off, longest first.

    A `whole` word, one that is known as it stands, keeps letters that are seldom clitics: كليكات is not ك and ليكات.
    """
    starts = [start for start in _BEFORE_NOUNS if word.startswith(start) and not (whole and start in _RARE)]
    bodies = [word, *(word[len(start) :] for start in starts if len(word) > len(start) + 1)]
    yield from bodies
    yield from (body[2:] for body in bodies if body.startswith("ال"))
    for body in bodies:
        for end in _AFTER_NOUNS:
            if body.endswith(end) and len(body) > len(end) + 2:
                stem = body[: -len(end)]
                yield stem
                if stem.endswith("ت"):
                    yield stem[:-1] + "ه"
                elif stem.endswith(("اي", "او")) and len(end) > 1 and len(stem) > _SHORTEST_SKELETON:
                    yield stem[:-1]


def _verb_stems(word: str) -> Iterator[str]:
    """What may be left of a verb when the marks of tense, person and object are taken off."""
    for length in range(min(5, len(word) - 1)):
        if word[:length] not in _VERB_STARTS:
            continue
        body = word[length:]
        for end in _AFTER_VERBS:
            if body.endswith(end) and len(body) - len(end) > 1:
                yield body[: len(body) - len(end)]


def _latin_forms(word: str, known: Spellings) -> Iterator[str]:
    """Arabic in Latin letters: articles and verb marks taken off, then the consonants alone."""
    for start in _LATIN_STARTS:
        if word.startswith(start) and len(word) > len(start) + 2:
            yield word[len(start) :]
    for start in ("", *_LATIN_VERB_STARTS):
        if word.startswith(start) and len(word) > len(start) + 2:
            body = word[len(start) :]
            yield body
            for end in _LATIN_ENDS:
                if body.endswith(end) and len(body) > len(end) + 2:
                    yield body[: -len(end)]
    yield from _latin_verbs(word, known)
    for body in (word, *(word[len(start) :] for start in _LATIN_STARTS if word.startswith(start))):
        if len(sound := skeleton(body)) >= _SHORTEST_SKELETON:
            alike = known.sounding(sound)
            yield from (other for other in alike if not (other.isascii() and word in known.words))


def _latin_verbs(word: str, known: Spellings) -> Iterator[str]:
    """The verbs whose consonants are left behind a mark of person or tense: "nerfa3o", "adaa3ef", "ykhaffdo".

    Without such a mark only a word with a digit for a letter is tried: "7assen", "na9es".
    """
    for start in ("", *_LATIN_VERB_STARTS) if not _DIGIT_LETTERS.isdisjoint(word) else _LATIN_VERB_STARTS:
        if word.startswith(start):
            for end in _OBJECTS:
                if word.endswith(end) and len(sound := skeleton(word[len(start) : len(word) - len(end)])) >= _ROOT:
                    yield from known.roots.get(sound, ())


@cache
def _misspelt() -> dict[str, str]:
    """By how a common English word is misspelt, the word that is meant."""
    table: dict[str, list[str]] = load_words("en", "misspelt")
    return {wrong: meant for meant, wrongs in table.items() for wrong in wrongs}


def spellings_of(word: str, known: Spellings, verb_of: Mapping[str, str], *, arabizi: bool) -> frozenset[str]:
    """The known words that a folded word of a text may be: itself, without clitics, as a verb of a known stem."""
    if len(word) > _LONGEST:
        return frozenset()
    found = {word} if word in known.words else set()
    if word.isascii():
        if not found and (meant := _misspelt().get(word)) in known.words and meant:
            found.add(meant)
        if word.endswith("'s") and word[:-2] in known.words:
            found.add(word[:-2])
        if arabizi and word.isalnum():
            found.update(form for form in _latin_forms(word, known) if form in known.words)
        return frozenset(found)
    word = shortened(word)
    whole = word in known.words or bare(word) in known.words
    found.update(form for form in _noun_forms(word, whole=whole) if form in known.words)
    found.update(verb_of[stem] for stem in _verb_stems(word) if stem in verb_of)
    return frozenset(found)
