"""How a sum is split in words: "60 ads 40 people", «نص للإعلانات والباقي للتصوير». Refuses to add anything up.

A share is a figure, a part or what is left, beside the name of what it is for; whether a bare 60 is money or a
percentage only the whole sum can tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

from dialogs.language.context import Context
from dialogs.language.folding import fold
from dialogs.language.lexicon import LANGUAGES, load_words
from dialogs.language.naming import named_in
from dialogs.language.places import channel_in
from dialogs.language.spans import Span, find_spans

How: TypeAlias = Literal["number", "money", "percent", "part", "rest"]

LONGEST = 60
MOST = 1e12
_LONGEST_PHRASE = 4
_EDGES = " \t,.;:!؟?،؛-–—=()«»\"'“”"
_CLAUSE = re.compile(r"[,،;؛\n]+(?!\d)|(?<!\d)[,،;؛\n]+")
_WORD = re.compile(r"\S+")
_PLACE = re.compile(r"^\s*#?(\d{1,2})\s*[:=)\-–.](?!\d)\s*(?=\S)")
_OTHER = frozenset({"date", "duration", "range"})
_PAID_PLACES = frozenset({"spend_ads", "google_ads"})
_THIRD = 1 / 3
_AT_A_PLACE = [["number", "number"], ["number", "money"], ["number", "percent"], ["number", "part"]]


@dataclass(frozen=True, slots=True)
class SaidShare:
    """One share: of one of our things or channels (`idea`), else of what the `words` name, or of a `place` in a list.

    `value` is an amount, a percentage (60) or a part (0.5); of what is left there is none.
    """

    how: How
    value: float = 0.0
    idea: str | None = None
    words: str = ""
    place: int | None = None


@dataclass(frozen=True, slots=True)
class SaidSplit:
    """What was said of a split: the shares, the whole and the currency where they were named too.

    `same` says that the shares are equal; then `names` are what they are for, where that was said.
    """

    shares: tuple[SaidShare, ...] = ()
    total: float | None = None
    currency: str | None = None
    same: bool = False
    names: tuple[SaidShare, ...] = ()


@dataclass(frozen=True, slots=True)
class _Figure:
    start: int
    end: int
    how: How
    value: float = 0.0
    currency: str | None = None


def read_split(text: str, context: Context) -> SaidSplit:
    """Read the shares that a text names; one without any says nothing of a split."""
    figures = tuple(_figures(text, context))
    same = any(True for _ in _phrases(text, "same"))
    if same:
        return SaidSplit(same=True, names=tuple(_names(_without(text, "same"), context)))
    shares: list[SaidShare] = []
    total: _Figure | None = None
    for figure, name in _paired(text, figures):
        share = _share(figure, name, context)
        if share is not None:
            shares.append(share)
        elif figure.how in {"number", "money"} and total is None:
            total = figure
    currency = next((one.currency for one in figures if one.currency), None)
    return SaidSplit(tuple(shares), total.value if total else None, currency)


def read_names(text: str, context: Context) -> tuple[SaidShare, ...]:
    """The things of ours that a text lists with commas or "and"; () where it says anything else."""
    found = tuple(_names(text, context))
    return found if all(one.idea for one in found) else ()


def names_figures(text: str, context: Context) -> int:
    """How many figures stand in a text, apart from days, ranges and lengths of time: one sum is one figure."""
    return sum(1 for one in _figures(text, context) if one.how != "rest")


def says_no_money(text: str) -> bool:
    """Whether an answer says that there is nothing to spend: "no budget", «معنديش فلوس»."""
    short = len(text.split()) <= _LONGEST_PHRASE + 1 and not any(map(str.isdigit, text))
    return short and any(True for _ in _phrases(text, "none"))


def idea_in(name: str, context: Context) -> str | None:
    """What a name means: one of the things that money goes to, or a channel; `None` for words of one's own."""
    opened = " ".join(_opened(word) for word in name.split())
    thing = named_in(name, "spending") or named_in(opened, "spending")
    if thing is not None and thing not in _PAID_PLACES:
        return thing
    return channel_in(name, context) or channel_in(opened, context) or thing


def bare_name(text: str) -> str:
    """The words of a name without what stands around it: "for the photographer" is "photographer"."""
    words = [word for word in (one.strip(_EDGES) for one in text.split()) if word]
    while words and _plain(words[0]) in _listed("around"):
        words.pop(0)
    while words and _plain(words[-1]) in _listed("around"):
        words.pop()
    return " ".join(words)[:LONGEST]


def _figures(text: str, context: Context) -> Iterator[_Figure]:
    """The figures of a text in their order, with each "the rest"; days and lengths of time are none."""
    spans = find_spans(text, context)
    timed = [one for one in spans if one.kind in _OTHER]
    counted = [one for one in spans if one.kind not in _OTHER and _counts(one, text)]
    found = [_figure(text, one) for one in counted if not _within(one, timed)]
    found += [_Figure(start, end, "rest") for start, end in _phrases(text, "rest")]
    found += [_Figure(start, end, "part", _THIRD) for start, end in _phrases(text, "third")]
    end = -1
    for one in sorted(found, key=lambda figure: (figure.start, -figure.end, figure.how != "part")):
        if one.start >= end:
            end = one.end
            yield one


def _figure(text: str, span: Span) -> _Figure:
    value = span.value or 0.0
    written = text[span.start_at : span.end_at]
    if span.kind == "number" and 0 < value < 1 and not any(map(str.isdigit, written)):
        return _Figure(span.start_at, span.end_at, "part", value)
    how: How = "percent" if span.kind == "percent" else "money" if span.kind == "money" else "number"
    return _Figure(span.start_at, span.end_at, how, value, span.unit if how == "money" else None)


def _counts(span: Span, text: str) -> bool:
    """Whether a figure can be a share: "the last one" says none."""
    told = span.value is not None and 0 <= span.value <= MOST
    return told and (span.value != 1 or span.kind != "number" or "1" in fold(text[span.start_at : span.end_at]).text)


def _within(span: Span, others: Sequence[Span]) -> bool:
    return any(one.start_at <= span.start_at and span.end_at <= one.end_at for one in others)


def _paired(text: str, figures: Sequence[_Figure]) -> Iterator[tuple[_Figure, str]]:
    """Each figure with the words that belong to it, clause by clause."""
    for start, end in _clauses(text, figures):
        inside = [one for one in figures if start <= one.start and one.end <= end]
        placed = _PLACE.match(text[start:end])
        if placed and [one.how for one in inside] in _AT_A_PLACE and inside[0].end <= start + placed.end():
            yield inside[1], f"#{placed[1]}"
        elif len(inside) == 1:
            one = inside[0]
            yield one, f"{text[start : one.start]} {text[one.end : end]}"
        elif inside:
            yield from _in_turn(text, start, end, inside)


def _in_turn(text: str, start: int, end: int, inside: Sequence[_Figure]) -> Iterator[tuple[_Figure, str]]:
    """Several figures in one clause: each before its name, or each behind it, as the first one stands."""
    leads = not bare_name(text[start : inside[0].start])
    for place, one in enumerate(inside):
        if leads:
            until = inside[place + 1].start if place + 1 < len(inside) else end
            yield one, text[one.end : until]
        else:
            since = inside[place - 1].end if place else start
            behind = text[one.end : end] if place == len(inside) - 1 and one.how == "rest" else ""
            yield one, f"{text[since : one.start]} {behind}"


def _clauses(text: str, figures: Sequence[_Figure]) -> Iterator[tuple[int, int]]:
    start = 0
    for mark in _CLAUSE.finditer(text):
        if not any(one.start < mark.end() and mark.start() < one.end for one in figures):
            yield start, mark.start()
            start = mark.end()
    yield start, len(text)


def _share(figure: _Figure, name: str, context: Context) -> SaidShare | None:
    """A figure with its name; `None` without one, or where the name says that it is the whole."""
    if name.startswith("#") and name[1:].isdecimal():
        return SaidShare(figure.how, figure.value, place=int(name[1:]))
    words = bare_name(name)
    if not words or _plain(words) in _listed("whole"):
        return None
    return SaidShare(figure.how, figure.value, idea_in(words, context), words)


def _names(text: str, context: Context) -> Iterator[SaidShare]:
    for words in names_in(text):
        yield SaidShare("number", 0.0, idea_in(words, context), words)


def names_in(text: str) -> Iterator[str]:
    """The names that a text lists with commas, "and" or «و», without the words around them."""
    joined = text
    for word in _listed("joining"):
        joined = re.sub(rf"(?<!\S){re.escape(word)}(?=\s)", ",", joined)
    joined = re.sub(r"\sو(?=\S{3})", ", ", joined)
    for part in re.split(r"[,،;؛\n]+", joined):
        words = bare_name(part)
        if words:
            yield words


def _phrases(text: str, table: str) -> Iterator[tuple[int, int]]:
    """Where a phrase of a table stands, the longest first; «والباقي» counts as well."""
    words = [(found.start(), found.end(), _plain(found[0].strip(_EDGES))) for found in _WORD.finditer(text)]
    known, place = _listed(table), 0
    while place < len(words):
        for length in range(min(_LONGEST_PHRASE, len(words) - place), 0, -1):
            phrase = " ".join(word for _, _, word in words[place : place + length])
            if phrase in known or (phrase.startswith("و") and phrase[1:] in known):
                yield words[place][0], words[place + length - 1][1]
                place += length - 1
                break
        place += 1


def _without(text: str, table: str) -> str:
    left, since = "", 0
    for start, end in _phrases(text, table):
        left, since = f"{left}{text[since:start]} ", end
    return left + text[since:]


def _opened(word: str) -> str:
    """A word without the particles written onto it: «وللإعلانات» is «الإعلانات», «لسارة» is Sara."""
    bare = word[1:] if word.startswith("و") and len(word) > _LONGEST_PHRASE else word
    if bare.startswith("لل"):
        return f"ال{bare[2:]}"
    return bare[1:] if bare[:1] in {"ل", "ب", "ع"} and len(bare) > _LONGEST_PHRASE else bare


def _plain(word: str) -> str:
    return fold(word).text.casefold()


@cache
def _listed(table: str) -> frozenset[str]:
    return frozenset(_plain(word) for language in LANGUAGES for word in load_words(language, "sharing")[table])
