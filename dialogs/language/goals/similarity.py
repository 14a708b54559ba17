"""A misspelt measure recognised by the letters it shares with a known one. Refuses to guess an amount or a date."""

from collections import Counter
from functools import cache

from dialogs.language.goals.line import Line
from dialogs.language.words.language_of import in_latin_letters
from dialogs.language.words.particles import particles
from dialogs.language.words.vocabulary import Cue, Vocabulary, known_forms, vocabulary

_SHORTEST = 5
_LONGEST = 24
_ALIKE = 0.62
_SAME_LENGTH = 2
_MOST_WORDS = 60
_SLIPS, _LONG, _STEM = 2, 8, 4
_OWN_WORDS = particles("no_misspelling")


def _grams(word: str) -> frozenset[str]:
    """The runs of two letters of a word with its edges marked."""
    marked = f"<{word}>"
    return frozenset(marked[place : place + 2] for place in range(len(marked) - 1))


@cache
def _index(*, english: bool) -> tuple[dict[str, list[str]], dict[str, tuple[str, frozenset[str]]]]:
    """Words that name a measure by themselves: by each run of letters, and with what they name.

    `english`: without Arabic and French in Latin letters.
    """
    words: Vocabulary = vocabulary()
    named: dict[str, tuple[str, frozenset[str]]] = {}
    by_gram: dict[str, list[str]] = {}
    for word, phrases in words.by_word.items():
        own = (one for one in phrases if one.subject == "measures" and not (english and one.foreign))
        alone = next((one for one in own if len(one.slots) == 1), None)
        if alone is None or not _SHORTEST <= len(word) <= _LONGEST:
            continue
        named[word] = (alone.name, _grams(word))
        for gram in named[word][1]:
            by_gram.setdefault(gram, []).append(word)
    return by_gram, named


def _slips(said: str, meant: str) -> int:
    """How many letters were left out, added, mistaken or put in the wrong order to get from one word to the other."""
    before: list[int] = []
    last = list(range(len(meant) + 1))
    for row, letter in enumerate(said, 1):
        now = [row]
        for at, other in enumerate(meant, 1):
            fewest = min(last[at] + 1, now[at - 1] + 1, last[at - 1] + (letter != other))
            if row > 1 and at > 1 and letter == meant[at - 2] and other == said[row - 2]:
                fewest = min(fewest, before[at - 2] + 1)
            now.append(fewest)
        before, last = last, now
    return last[-1]


def _misspells(said: str, meant: str) -> bool:
    """Whether a word is another one with a slip or two, and no word of its own: "loads" is no "leads".

    An Arabic word may be the same noun with another ending: «متبرعون».
    """
    if said in _OWN_WORDS:
        return False
    ended = not said.isascii() and said[:_STEM] == meant[:_STEM] and min(len(said), len(meant)) > _STEM
    return ended or _slips(said, meant) <= (_SLIPS if len(said) >= _LONG else 1)


def nearest_measure(word: str, *, english: bool = False) -> str | None:
    """The measure whose name a misspelt word is most like, or None where none is like enough.

    Likeness is the share of letter pairs in common (Dice); words of other lengths or first letters are not compared.
    """
    if not _SHORTEST <= len(word) <= _LONGEST:
        return None
    by_gram, named = _index(english=english)
    grams = _grams(word)
    shared = Counter(known for gram in grams for known in by_gram.get(gram, ()) if known[0] == word[0])
    best, likeness = None, _ALIKE
    for known, common in shared.items():
        name, own = named[known]
        alike = 2 * common / (len(grams) + len(own))
        close = alike > likeness and abs(len(known) - len(word)) <= _SAME_LENGTH
        if close and ((word.isascii() and not english) or _misspells(word, known)):
            best, likeness = name, alike
    return best


def guess_measure(line: Line) -> Cue | None:
    """The first word of a line that is no known word but much like the name of a measure, as a cue to confirm."""
    wished = line.spans or line.any_named("directions") or line.named("cues", "want")
    if not wished and sum(token.kind == "word" for token in line.tokens) > 1:
        return None
    known = known_forms(arabizi=in_latin_letters(line.tokens, line.language))
    for place, token in enumerate(line.tokens[:_MOST_WORDS]):
        if token.kind != "word" or len(token.folded) < _SHORTEST or known[token.folded]:
            continue
        name = nearest_measure(token.folded.removeprefix("ال"), english=line.language == "en")
        if name is not None:
            return Cue("measures", name, place, place + 1, token.start, token.end, 1)
    return None
