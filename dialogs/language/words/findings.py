"""What the rules find among the pieces of a line, by piece numbers; spans are made of these. Refuses to judge them."""

from dataclasses import dataclass
from datetime import date


@dataclass(slots=True)
class Amount:
    """A number, percentage or sum of money over pieces[first:last]; `unit` is an ISO 4217 code or None."""

    kind: str
    first: int
    last: int
    value: float
    unit: str | None = None
    guess: bool = False
    doubtful: bool = False


@dataclass(slots=True)
class Range:
    """Two amounts, or one and an open side, over pieces[first:last]; `of` is the kind of its amounts."""

    first: int
    last: int
    low: float | None
    high: float | None
    of: str
    unit: str | None = None


@dataclass(slots=True)
class Duration:
    """A length of time over pieces[first:last], as (how many, unit) parts; `definite` where the article stands."""

    first: int
    last: int
    parts: tuple[tuple[float, str], ...]
    guess: bool = False
    definite: bool = False
    turn: int | None = None


@dataclass(slots=True)
class When:
    """A day or a stretch of days, both ends counted in, over pieces[first:last].

    `grain` says what was named (day, week, month …, feast, season), `edge` whether only its start, middle or end;
    `stretch` is the whole of which that edge is. `ordinary` is False for what has no row in the deadlines table.
    """

    first: int
    last: int
    start: date | None
    end: date | None
    grain: str
    edge: str = ""
    stretch: tuple[date, date] | None = None
    turn: int | None = None
    fixed: bool = False
    ordinary: bool = True


WEAK, PLAIN, STRONG = 1, 2, 3


@dataclass(slots=True)
class End:
    """A day by which something may be wanted, over pieces[first:last]; `strength` says how firmly its words say so."""

    day: date
    first: int
    last: int
    strength: int
    doubtful: bool = False
