"""A line cut into words, numbers and marks, with their places in it. Refuses to join them into meanings."""

import re
from collections.abc import Container, Iterator
from functools import cache, lru_cache, partial
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from dialogs.language.words.folding import fold
from dialogs.language.words.kept import Kept
from dialogs.language.words.lexicon import Lexicon, Sense, Senses, lexicon

_NONE: Senses = MappingProxyType({})

# The spaces before a token are passed first: tried as tokens, each would cost as much as a word.
_TOKEN = re.compile(
    r"""
    \s*+ (?:
      (?P<english>[a-z]++(?![\d'ß-ɏ:.]))
    | (?P<arabic>[ء-ي]{2,}+(?![ٮ-ۓۺ-ۿ]))
    | (?P<link>(?:https?://|www\.)\S+)
    | (?P<day>(?<![\d.,/-])\d{1,4}(?P<sep>[/.-])\d{1,2}(?P=sep)\d{1,4}(?![\d%]|[.,/-]\d)
        | (?<![\d.,/])\d{1,4}/\d{1,2}/\d{1,4}(?![\d%]|[.,/]\d))
    | (?P<number>\d+(?:\.\d+)?e[+-]?\d+(?![a-z0-9]) | (?<![\w.,])\.\d+ )
    | (?P<code>(?<![\w])[a-z]{1,4}(?=\d+[.,]\d))
    | (?P<latin>[a-z0-9]*[a-zß-ɏ][a-z0-9ß-ɏ]*(?:'[a-zß-ɏ]+)*)
    | (?P<figure>(?<![\d.,])\d{1,2}(?=,(?:19|20)\d\d(?!\d|[.,]\d))
        | (?<![\d.,'])\d{1,3}(?:'\d{3})++(?![\d'a-z])(?:\.\d+)? | \d+(?:[.,]\d+)*)
    | (?P<short>(?<![ء-ي])[جدرقل]\.\ ?[ء-ي](?![ء-ي])\.?)
    | (?P<letters>[ء-يٮ-ۓۺ-ۿ]+)
    | (?P<mark>\S)
    )""",
    re.VERBOSE,
)
_KINDS = {"link": "word", "day": "number", "number": "number", "figure": "number", "mark": "mark"}
_ARABIZI = re.compile(r"(?<=[a-z])[235679]|[235679]+(?=[a-z])")
_LEADING = re.compile(r"(\d+)([a-z][a-z0-9']*)")
_TRAILING = re.compile(r"([a-z]+)(\d+)")
_PRICED = re.compile(r"([a-z]{3})(\d+)([a-z]{1,3})")
_DATED = re.compile(r"(\d{1,2})([a-z]{3,9})(\d{2,4})")

_CONJUNCTIONS = ("", "و", "ف")
_PREPOSITIONS = ("", "ب", "ل", "ك", "ع", "ه", "د", "ش")
_LONGEST_WORD, _TWO = 30, 2


class Token(NamedTuple):
    """One word, number or mark: `text` is text[start:end] as it came, `folded` its look-up form.

    `kind` is "word", "number" or "mark". Arabic clitics are told apart only where the rest is a known word:
    `lead` holds them ("و", "ب", "وب" …), `article` says whether ال stood before `core`, which `senses` are of.
    """

    text: str
    folded: str
    start: int
    end: int
    kind: str
    lead: str
    article: bool
    core: str
    senses: Senses


@cache
def _proclitics() -> dict[str, tuple[tuple[str, str, bool], ...]]:
    """What may stand before a word, by first letter, longest first: (letters, clitics, whether the article is in)."""
    found = {("ال", "", True), ("ل", "ل", False)}
    for conjunction in _CONJUNCTIONS:
        for preposition in _PREPOSITIONS:
            lead = conjunction + preposition
            if preposition in {"ك", "ش", "د"}:
                continue
            if preposition != "ه":
                found.add((lead, lead, False))
            found.add((lead + "ال", lead, True))
            if preposition == "ل":
                found.add((lead + "ل", lead, True))
        found.update({(conjunction + p + "هال", conjunction + p + "ه", True) for p in ("ب", "ل", "ع")})
    found.update({("كال", "ك", True), ("دال", "د", True), ("ع", "ع", False)})
    by_letter: dict[str, list[tuple[str, str, bool]]] = {}
    for prefix in found:
        if prefix[0]:
            by_letter.setdefault(prefix[0][0], []).append(prefix)
    return {letter: tuple(sorted(some, key=lambda prefix: -len(prefix[0]))) for letter, some in by_letter.items()}


def split_clitics(
    folded: str,
    known: Container[str],
    whole: Container[str] = (),
    words: Container[str] | None = None,
    short: Container[str] = (),
) -> tuple[str, bool, str]:
    """Take و ف ب ل ع ه and the article off a folded Arabic word where the rest is `known`: (clitics, article, rest).

    Words that are known themselves (`words`, where not all of `known` are) or stand in `whole` stay as they are, and
    a rest of two letters is no word unless it is in `short`.
    """
    words = known if words is None else words
    if folded in words or folded in whole or len(folded) > _LONGEST_WORD:
        return "", False, folded
    for prefix, lead, article in _proclitics().get(folded[0], ()):
        if folded.startswith(prefix):
            rest = folded[len(prefix) :]
            if rest in known and (len(rest) > _TWO or (article and len(rest) == _TWO) or rest in short):
                if lead and prefix == f"{lead}ال" and len(rest) == _TWO and folded[len(lead) :] in words:
                    return lead, False, folded[len(lead) :]  # وألفي is two thousand, not و, ال and في
                return lead, article, rest
    return "", False, folded


def _arabic(folded: str, *, maddah: bool = False) -> tuple[str, bool, str, Senses]:
    words = lexicon()
    short = {word for word, when in words.short.items() if when == "words" or maddah}
    lead, article, core = split_clitics(folded, words.known, words.whole, words.words, short)
    return lead, article, core, words.words.get(core, _NONE)


_ARABIC = Kept(_arabic)
_WITH_MADDAH = Kept(partial(_arabic, maddah=True))


def _is(words: Lexicon, word: str, kind: str) -> bool:
    return kind in words.words.get(word, _NONE)


def _latin_parts(run: str, words: Lexicon) -> tuple[int, ...]:
    """Where a run of Latin letters and digits falls apart: "10k" after 2, "q1" after 1; Arabizi words stay whole."""
    if run in words.known or not any(letter.isdigit() for letter in run):
        return ()
    if (match := _LEADING.fullmatch(run)) and match[2] in words.known:
        return (match.end(1),)
    if (match := _TRAILING.fullmatch(run)) and match[1] in words.known:
        return (match.end(1),)
    if (match := _PRICED.fullmatch(run)) and _is(words, match[1], "currency") and _is(words, match[3], "scale_letter"):
        return (match.end(1), match.end(2))
    if (match := _DATED.fullmatch(run)) and _is(words, match[2], "month"):
        return (match.end(1), match.end(2))
    if not any(letter.isdigit() for letter in _ARABIZI.sub("", run)):
        return ()
    if match := _LEADING.match(run):
        return (match.end(1),)
    return ()


def _latin(text: str, folded: str, starts: tuple[int, int], run: tuple[int, int], words: Lexicon) -> Iterator[Token]:
    """Tokens of one Latin run; `starts` are its ends in the original, `run` its ends in the folded line."""
    piece = folded[run[0] : run[1]]
    cuts = (0, *_latin_parts(piece, words), len(piece))
    for begin, finish in pairwise(cuts):
        part = piece[begin:finish]
        start = starts[0] + begin
        end = starts[1] if finish == len(piece) else starts[0] + finish
        kind = "number" if part.isdigit() else "word"
        core = part.removesuffix("'s")
        senses = words.words.get(core, _NONE)
        yield Token(text[start:end], part, start, end, kind, "", article=False, core=core, senses=senses)


@lru_cache(maxsize=32)
def tokenize(text: str) -> tuple[Token, ...]:
    """Cut a line into tokens, which lie in order within it and never overlap; spaces are left out.

    Amounts and dates need the very places of their words in the line as it came, so each token carries them.
    """
    line = fold(text)
    folded, offsets = line.text, line.offsets
    words = lexicon()
    known = words.words
    made = tuple.__new__  # what a token is made by in the end: its names need no check ten times a line
    found: list[Token] = []
    for match in _TOKEN.finditer(folded):
        group = match.lastgroup or "mark"
        begin, finish = match.span(group)
        start, end = offsets[begin], offsets[finish - 1] + 1
        piece, written = match[group], text[start:end]
        if group == "english":
            meant = known.get(piece, _NONE)
            found.append(made(Token, (written, piece, start, end, "word", "", False, piece, meant)))
        elif group in {"arabic", "letters"}:
            own = (_WITH_MADDAH if "آ" in written else _ARABIC)[piece]
            found.append(made(Token, (written, piece, start, end, "word", *own)))
        elif group in {"latin", "code"}:
            found.extend(_latin(text, folded, (start, end), (begin, finish), words))
        else:
            core = piece.replace(" ", "").rstrip(".") if group == "short" else piece
            kind = _KINDS.get(group, "word")
            meant = known.get(core, _NONE) if kind != "number" else _NONE
            found.append(Token(written, piece, start, end, kind, "", article=False, core=core, senses=meant))
    return tuple(found)


__all__ = ["Sense", "Senses", "Token", "split_clitics", "tokenize"]
