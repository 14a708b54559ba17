"""Amounts and dates found in a line, as `hadaf analyze --spans` prints them. Refuses to say what they are for."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from dialogs.language.context import Context
from dialogs.language.tokens import tokenize

Field = str | int | float | None


@dataclass(frozen=True, slots=True)
class Span:
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


@lru_cache(maxsize=32)
def find_spans(text: str, context: Context) -> tuple[Span, ...]:
    """Find every amount and date in a line, in order; spans of one kind never overlap and all lie within the text."""
    assert context
    found = []
    for token in tokenize(text):
        if token.kind == "number" and token.folded.isdigit() and len(token.folded) < 19:
            found.append(Span("number", token.start, token.end, value=float(token.folded)))
    return tuple(found)
