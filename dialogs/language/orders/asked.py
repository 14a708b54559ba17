"""Which question about goals and plans is asked, in whatever words: "how many goals?", «كم هدف أحط؟». Answers none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.romanised import skeleton

_LONGEST = 160
_MOST_WORDS = 24
_TOKEN = re.compile(r"[a-zà-ÿ0-9][a-zà-ÿ0-9'.]*(?:-[a-z]+)*|[ء-ي]+|\?")
_LEADS = ("وال", "فال", "بال", "كال", "عال", "هال", "لل", "ال", "و", "ف", "ب", "ل", "ك", "ه", "ع")
_TAILS = ("ها", "هم", "كم", "نا", "ي", "ك", "ه", "و", "ا")
_LATIN_LEADS = ("el-", "al-", "l-", "wel", "bel", "fel", "el", "al", "l")
_STEM = 3
_OPENING = 3
_MARK = "?"
_NEEDED = "!"
_PASSED = ""
_UNKNOWN = 1.0
_WEIGHTS = {"light": 0.5, "heavy": 1.5, "against": 2.5}
_LIKE, _LIKE_IN_ANSWERS = 0.68, 0.72


class _Meant(NamedTuple):
    """The names of what a text says, and how much of it is not known."""

    names: frozenset[str]
    unknown: int


class _Wording(NamedTuple):
    """The names of one way to ask, those that may not be missing, and the weight of them all."""

    names: frozenset[str]
    told: frozenset[str]
    weight: float


def asked(text: str, *, answering: bool = False) -> str | None:
    """The row of `faq` that a text asks; `None` for wishes, figures, answers and other questions.

    A question is what holds a word that asks or a question mark, speaks of goals, plans or what belongs to them, and
    shares most of its words with one of the ways to ask. Where the text may be the answer to a question (`answering`),
    it has to be more alike, and to ask with its mark or its first words.
    """
    if len(text) > _LONGEST:
        return None
    tokens = _TOKEN.findall(fold(text).text.replace(",", " "))
    if len(tokens) > _MOST_WORDS or not tokens or tokens[-1].isdigit():
        return None
    said = list(_names(tokens))
    meant = _Meant(frozenset(name for name in said if name), sum(name is None for name in said))
    if not _asks(tokens, said, answering=answering) or not _on_topic(meant.names):
        return None
    row, likeness = _likest(meant)
    return row if likeness >= (_LIKE_IN_ANSWERS if answering else _LIKE) else None


def _asks(tokens: Sequence[str], said: Sequence[str | None], *, answering: bool) -> bool:
    if _MARK in tokens or tokens[0] in _openings():
        return True
    if answering:
        return said[0] in _gate("asking")
    opening = [name for name in said if name != _PASSED][:_OPENING]
    return any(name in _gate("asking") for name in opening) or (None not in said and {"need", "all"} <= set(opening))


def _on_topic(names: frozenset[str]) -> bool:
    return bool(names & _gate("topics")) or any(names.issuperset(some.split()) for some in _gate("together"))


def _likest(meant: _Meant) -> tuple[str | None, float]:
    """The row whose wording shares the most with what is meant (Dice, by weight), and how much that is.

    Only light words of a wording may be missing, unless marked: who asks "what is my goal?" asks for no kind of goal.
    """
    best, likeness = None, 0.0
    whole = sum(map(_weight, meant.names)) + meant.unknown * _UNKNOWN
    for row, wordings in _wordings().items():
        for names, told, weight in wordings:
            if not told <= meant.names:
                continue
            common = sum(map(_weight, names & meant.names))
            alike = 2 * common / (whole + weight)
            if alike > likeness:
                best, likeness = row, alike
    return best, likeness


@cache
def _gate(name: str) -> frozenset[str]:
    return frozenset(load_words("", "faq")[name])


@cache
def _openings() -> frozenset[str]:
    """The words that open a question without asking for anything by themselves: do, should, هل."""
    return frozenset(fold(word).text for language in LANGUAGES for word in load_words(language, "faq")["opens"])


@cache
def _weights() -> dict[str, float]:
    table = load_words("", "faq")["weights"]
    return {name: _WEIGHTS[kind] for kind, names in table.items() for name in names}


def _weight(name: str) -> float:
    return _weights().get(name, 1.0)


@cache
def _wordings() -> dict[str, tuple[_Wording, ...]]:
    return {row: tuple(map(_wording, rows)) for row, rows in load_words("", "faq")["wordings"].items()}


def _wording(written: str) -> _Wording:
    marked = frozenset(name.removesuffix(_NEEDED) for name in written.split() if name.endswith(_NEEDED))
    names = frozenset(written.replace(_NEEDED, "").split())
    told = marked | {name for name in names if _weight(name) >= _UNKNOWN}
    return _Wording(names, told, sum(map(_weight, names)))


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Words and phrases by their first word, the longest first, with what they mean; `_PASSED` is nothing."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for language in LANGUAGES:
        table = load_words(language, "faq")
        for name, spellings in [*table["words"].items(), (_PASSED, table["passed"])]:
            for spelling in spellings:
                first, *rest = _TOKEN.findall(fold(spelling).text)
                found.setdefault(first, []).append((tuple(rest), name))
    for phrases in found.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return found


@cache
def _romanised() -> dict[str, str]:
    """Arabic words in Latin letters by their consonants, so that sgheer and soghayyar are one."""
    return {
        skeleton(first): first
        for language in LANGUAGES[:1]
        for spellings in load_words(language, "faq")["words"].values()
        for spelling in spellings
        if spelling.isascii() and " " not in spelling and len(skeleton(first := fold(spelling).text)) >= _STEM
    }


def _names(tokens: Sequence[str]) -> Iterator[str | None]:
    """What each word or phrase means; `None` for a word that is not known."""
    forms = [tuple(dict.fromkeys(_forms(token))) for token in tokens]
    place = 0
    while place < len(tokens):
        if tokens[place] == _MARK:
            place += 1
            continue
        length, name = _at(forms, place)
        if name is None and tokens[place].isdigit() and place + 1 < len(tokens):
            name = _PASSED if _at(forms, place + 1)[1] == "period" else None
        yield name
        place += length


def _at(forms: Sequence[tuple[str, ...]], place: int) -> tuple[int, str | None]:
    for form in forms[place]:
        for rest, name in _phrases().get(form, ()):
            following = forms[place + 1 : place + 1 + len(rest)]
            if len(following) == len(rest) and all(map(_is_one_of, rest, following)):
                return 1 + len(rest), name
    return 1, None


def _is_one_of(word: str, forms: tuple[str, ...]) -> bool:
    return word in forms


def _forms(token: str) -> Iterator[str]:
    """The ways to take a word: as it stands, then without what is written together with it."""
    yield token
    if token.isascii():
        yield token.removesuffix("'s").rstrip(".")
        rest = next((token.removeprefix(lead) for lead in _LATIN_LEADS if token.startswith(lead)), token)
        if len(rest) >= _STEM and rest != token:
            yield rest
        for form in (token, rest):
            if (known := _romanised().get(skeleton(form))) and form not in _phrases():
                yield known
        return
    for lead in ("", *_LEADS):
        rest = token.removeprefix(lead)
        if not token.startswith(lead) or len(rest) < _STEM:
            continue
        yield rest
        for tail in _TAILS:
            stem = rest.removesuffix(tail)
            if rest.endswith(tail) and len(stem) >= _STEM:
                yield stem
                if stem.endswith("ت"):
                    yield f"{stem[:-1]}ه"
