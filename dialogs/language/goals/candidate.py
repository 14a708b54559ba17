"""An amount of a line as a goal may use it, and two that belong together. Refuses to say how they are found."""

from typing import NamedTuple


class Candidate(NamedTuple):
    """One amount: `kind` is percent, money, count, duration, points or times (a multiple, in percent of change).

    tokens[first:last] and text[start:end] say it. `bound` is "max" or "min" where a limit is said with it.
    """

    kind: str
    value: float
    unit: str | None
    start: int
    end: int
    first: int
    last: int
    bound: str | None = None
    guess: bool = False
    doubtful: bool = False


class Pair(NamedTuple):
    """Two amounts joined: "from 2 to 4" (`moving`), or "between 2 and 4", "2–4"."""

    low: Candidate
    high: Candidate
    moving: bool
    start: int
