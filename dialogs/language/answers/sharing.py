"""How a sum is split in words: "60 ads 40 people", «نص للإعلانات والباقي للتصوير». Refuses to add anything up.

A share is a figure, a part or what is left, beside the name of what it is for; whether a bare 60 is money or a
percentage only the whole sum can tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from dialogs.language.answers.share_words import (
    bare_name,
    idea_in,
    listed,
    names_in,
    phrases,
    plain,
    says_only,
    without,
)
from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.words.context import Context

How: TypeAlias = Literal["number", "money", "percent", "part", "rest"]

HUNDRED = 100
MOST = 1e12
_CLAUSE = re.compile(r"\n+|[,،;؛]+(?!\d)|(?<!\d)[,،;؛]+")
_PLACE = re.compile(r"^\s*#?(\d{1,2})\s*[:=)\-–.](?!\d)\s*(?=\S)")
_PAIR = re.compile(r"(?<![\d.])(\d{1,2})\s?[-/]\s?(\d{1,2})(?![\d.%])")
_OTHER = frozenset({"date", "duration", "range"})
_PARTS = {"half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4}
_AT_A_PLACE = [["number", "number"], ["number", "money"], ["number", "percent"], ["number", "part"]]


@dataclass(frozen=True, slots=True)
class SaidShare:
    """One share: of one of our things or channels (`idea`), else of what the `words` name, or of a `place` in a list.

    `only` tells that the words say no more than the idea does.

    `value` is an amount, a percentage (60) or a part (0.5); of what is left there is none.
    """

    how: How
    value: float = 0.0
    idea: str | None = None
    words: str = ""
    only: bool = True
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
    same = any(True for _ in phrases(text, "same"))
    if same:
        return SaidSplit(same=True, names=tuple(_names(without(text, "same"), context)))
    pair = _pair(text, context)
    if pair:
        return SaidSplit(pair)
    shares: list[SaidShare] = []
    total: _Figure | None = None
    for figure, name in _paired(text, figures, context):
        said = _shares(figure, name, context)
        if said:
            shares += said
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


def _figures(text: str, context: Context) -> Iterator[_Figure]:
    """The figures of a text in their order, with each "the rest"; days and lengths of time are none."""
    spans = find_spans(text, context)
    timed = [one for one in spans if one.kind in _OTHER]
    counted = [one for one in spans if one.kind not in _OTHER and _counts(one, text)]
    found = [_figure(text, one) for one in counted if not _within(one, timed)]
    found += [_Figure(start, end, "rest") for start, end in phrases(text, "rest")]
    found += [_Figure(*one, "part", size) for table, size in _PARTS.items() for one in phrases(text, table)]
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
    return told and (span.value != 1 or span.kind != "number" or "1" in plain(text[span.start_at : span.end_at]))


def _within(span: Span, others: Sequence[Span]) -> bool:
    return any(one.start_at <= span.start_at and span.end_at <= one.end_at for one in others)


def _pair(text: str, context: Context) -> tuple[SaidShare, ...]:
    """Two percentages at once, with two names: "60/40 ads and photos"."""
    found = _PAIR.search(plain(text))
    if found is None or int(found[1]) + int(found[2]) != HUNDRED or len(plain(text)) != len(text):
        return ()
    rest = bare_name(f"{text[: found.start()]} {text[found.end() :]}")
    named = list(names_in(rest))
    named = rest.split() if len(named) == 1 else named
    if len(named) != len(found.groups()):
        return ()
    sizes = zip(named, found.groups(), strict=True)
    return tuple(_named("percent", float(size), name, context) for name, size in sizes)


def _paired(text: str, figures: Sequence[_Figure], context: Context) -> Iterator[tuple[_Figure, str]]:
    """Each figure with the words that belong to it, clause by clause."""
    for start, end in _clauses(text, figures):
        inside = [one for one in figures if start <= one.start and one.end <= end]
        placed = _PLACE.match(text[start:end])
        if placed and [one.how for one in inside] in _AT_A_PLACE and inside[0].end <= start + placed.end():
            one = inside[1]
            name = f"{text[start + placed.end() : one.start]} {text[one.end : end]}"
            yield one, name if bare_name(name) else f"#{placed[1]}"
        elif len(inside) == 1:
            yield inside[0], _beside(text[start : inside[0].start], text[inside[0].end : end], context)
        elif inside:
            yield from _in_turn(text, start, end, inside, context)


def _beside(before: str, behind: str, context: Context) -> str:
    """The name of a lone figure: the side that names a thing of ours, or else all the words."""
    for one, other in ((behind, before), (before, behind)):
        if idea_in(bare_name(one), context) and not idea_in(bare_name(other), context):
            return one
    return f"{before} {behind}"


def _in_turn(
    text: str, start: int, end: int, inside: Sequence[_Figure], context: Context
) -> Iterator[tuple[_Figure, str]]:
    """Several figures in one clause: each before its name, or each behind it, as the first one stands.

    Words before the first figure that name nothing of ours only lead up to it, where a name follows the last.
    """
    before, behind = bare_name(text[start : inside[0].start]), bare_name(text[inside[-1].end : end])
    leads = not before or bool(behind and not idea_in(before, context))
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


def _shares(figure: _Figure, name: str, context: Context) -> tuple[SaidShare, ...]:
    """A figure with its name; () without one, or where the name says that it is the whole.

    What is left may be for several things of ours at once.
    """
    if name.startswith("#") and name[1:].isdecimal():
        return (SaidShare(figure.how, figure.value, place=int(name[1:])),)
    words = bare_name(name)
    if not words or plain(words) in listed("whole"):
        return ()
    several = tuple((idea_in(one, context), one) for one in names_in(words)) if figure.how == "rest" else ()
    if len(several) > 1 and all(idea for idea, _ in several):
        return tuple(SaidShare("rest", 0.0, idea, one) for idea, one in several)
    return (_named(figure.how, figure.value, words, context),)


def _named(how: How, value: float, words: str, context: Context) -> SaidShare:
    idea = idea_in(words, context)
    return SaidShare(how, value, idea, words, only=idea is not None and says_only(words, context))


def _names(text: str, context: Context) -> Iterator[SaidShare]:
    listed_names = list(names_in(text))
    if len(listed_names) == 1 and all(idea_in(word, context) for word in text.split()):
        listed_names = listed_names[0].split()
    for words in listed_names:
        yield _named("number", 0.0, words, context)
