"""Amounts and dates found in a line, as `hadaf analyze --spans` prints them. Refuses to say what they are for."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from dialogs.language.amounts.amounts import read_amounts
from dialogs.language.amounts.durations import read_durations, total
from dialogs.language.amounts.numbers import read_numbers
from dialogs.language.amounts.ranges import read_ranges
from dialogs.language.days.dates import read_dates
from dialogs.language.words.context import Context
from dialogs.language.words.findings import Amount, Duration, Range, When
from dialogs.language.words.lexicon import load_words
from dialogs.language.words.pieces import Number, Piece, join_phrases, senses_in
from dialogs.language.words.tokens import Token, tokenize

_PLACE = attrgetter("start_at", "end_at")
Field = str | int | float | None


class Span(NamedTuple):
    """One amount or date: `kind` is number, percent, money, range, duration or date; text[start_at:end_at] says it.

    `value` and `unit` (a currency, a unit of time) belong to single amounts, `low`, `high` and `of` to a range,
    `start` and `end`, both counted in, to a date. `guess`: the user said "about". `doubtful`: words beside it that
    look like a part of an amount were left over, so it had better be asked about.
    """

    kind: str
    start_at: int
    end_at: int
    value: float | None = None
    unit: str | None = None
    low: float | None = None
    high: float | None = None
    of: str | None = None
    start: date | None = None
    end: date | None = None
    guess: bool = False
    doubtful: bool = False

    def to_json(self) -> dict[str, Field]:
        """The span as the contract prints it: only the fields of its kind, dates in ISO form."""
        if self.kind == "range":
            own: dict[str, Field] = {"from": _plain(self.low), "to": _plain(self.high), "of": self.of}
        elif self.kind == "date":
            own = {"start": _iso(self.start), "end": _iso(self.end)}
        else:
            own = {"value": _plain(self.value)}
            if self.kind in {"money", "duration"}:
                own["unit"] = self.unit
        return {"kind": self.kind, **own, "start_at": self.start_at, "end_at": self.end_at}


def _plain(value: float | None) -> float | None:
    return int(value) if value is not None and value == int(value) else value


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


class Findings(NamedTuple):
    """Everything that the rules found in one line, before it is put as spans; `present` are all senses of its words."""

    pieces: Sequence[Piece]
    present: frozenset[str]
    amounts: Sequence[Amount]
    ranges: Sequence[Range]
    durations: Sequence[Duration]
    dates: Sequence[When]

    def dated(self) -> frozenset[int]:
        """The places of all pieces that dates are made of."""
        return frozenset(place for when in self.dates for place in range(when.first, when.last))


@lru_cache(maxsize=16)
def find_all(text: str, context: Context) -> Findings:
    """Run all rules over a line once: spans and deadlines are both made of what they find."""
    comma = context.country in load_words("", "regions")["decimal_comma"]
    pieces = read_numbers(join_phrases(tokenize(text)), decimal_comma=comma)
    amounts = read_amounts(pieces, context.country)
    present = senses_in(pieces)
    durations = read_durations(pieces, present)
    ranges = read_ranges(pieces, amounts, present)
    return Findings(pieces, present, amounts, ranges, durations, read_dates(pieces, durations, present, context))


def _guessed(found: Findings, first: int, last: int) -> bool:
    """Whether "about" stands before an amount or "approximately" behind it, with at most two words between."""
    if "guess" not in found.present and "guess_behind" not in found.present:
        return False
    pieces = found.pieces
    for place in range(first - 1, max(first - 3, -1), -1):
        if "guess" in pieces[place].senses:
            return True
        if pieces[place].kind == "amount":
            break
    return any("guess_behind" in piece.senses for piece in pieces[last : last + 3])


def _amount_span(found: Findings, amount: Amount) -> Span:
    pieces, guess = found.pieces, _guessed(found, amount.first, amount.last)
    start, end = pieces[amount.first].start, pieces[amount.last - 1].end
    return Span(amount.kind, start, end, value=amount.value, unit=amount.unit, guess=guess, doubtful=amount.doubtful)


def _range_span(found: Findings, one: Range) -> Span:
    start, end = found.pieces[one.first].start, found.pieces[one.last - 1].end
    guess = _guessed(found, one.first, one.last)
    return Span("range", start, end, unit=one.unit, low=one.low, high=one.high, of=one.of, guess=guess)


def _duration_span(found: Findings, one: Duration) -> Span:
    value, unit = total(one.parts)
    start, end = found.pieces[one.first].start, found.pieces[one.last - 1].end
    guess = one.guess or _guessed(found, one.first, one.last)
    return Span("duration", start, end, value=value, unit=unit, guess=guess)


def _date_span(found: Findings, one: When) -> Span:
    start, end = found.pieces[one.first].start, found.pieces[one.last - 1].end
    return Span("date", start, end, start=one.start, end=one.end)


def _stands(found: Findings, dated: frozenset[int], amount: Amount) -> bool:
    """Whether a fraction is one, and not the quarter or the day and month that a date is made of."""
    piece = found.pieces[amount.first]
    if amount.kind != "number" or not isinstance(piece, Number) or not (piece.alone or "/" in piece.written):
        return True
    return amount.first not in dated


@lru_cache(maxsize=32)
def find_spans(text: str, context: Context) -> tuple[Span, ...]:
    """Find every amount and date in a line, in order; spans of one kind never overlap and all lie within the text.

    Spans of different kinds may cover each other: "3 months" is a number and a duration, and "in 3 months" a date too.
    """
    found = find_all(text, context)
    dated = found.dated()
    spans = [_amount_span(found, amount) for amount in found.amounts if _stands(found, dated, amount)]
    spans += [_range_span(found, one) for one in found.ranges]
    spans += [_duration_span(found, one) for one in found.durations]
    spans += [_date_span(found, one) for one in found.dates if one.start]
    if len(spans) > 1:
        spans.sort(key=_PLACE)
    return tuple(spans)


__all__ = ["Findings", "Span", "Token", "find_all", "find_spans"]
