"""Round numbers along an axis: few, evenly apart, easy to read. Refuses to know what they measure."""

from __future__ import annotations

from math import ceil, floor, log10

STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
MOST_STEPS = 5
FROM_NOTHING = 0.4
_A_HAIR = 1e-9


def scale(low: float, high: float, *, whole: bool = False, most: float | None = None) -> tuple[float, ...]:
    """Find two to seven ticks around two levels, evenly apart, in steps of 1, 2, 2.5 or 5 times a power of ten.

    They begin at nothing where `low` is well below `high`, and never pass nothing when no level does. `whole` keeps
    them whole numbers; `most` is where the measure ends. Equal levels get room on both sides.
    """
    least = low
    low, high = _apart(low, high)
    if least >= 0 and low < high * FROM_NOTHING:
        low = 0.0
    step = _step((high - low) / MOST_STEPS, whole=whole)
    while ceil(high / step - _A_HAIR) - floor(low / step + _A_HAIR) > MOST_STEPS:
        step = _step(step * 1.01, whole=whole)
    first, last = floor(low / step + _A_HAIR), ceil(high / step - _A_HAIR)
    ticks = tuple(_tidy(place * step) for place in range(first, last + 1))
    if most is None or ticks[-1] <= most or high > most:
        return ticks
    return (*(tick for tick in ticks if tick < most), most)


def _apart(low: float, high: float) -> tuple[float, float]:
    if high - low > _A_HAIR * max(abs(low), abs(high)):
        return low, high
    room = abs(high) / 10 or 1.0
    return low - room, high + room


def _step(least: float, *, whole: bool) -> float:
    """The smallest round step that is no less than this."""
    least = max(least, 1.0) if whole else least
    power = 10.0 ** floor(log10(least))
    steps = (one * power for one in STEPS if not whole or (one * power).is_integer())
    return next(step for step in steps if step >= least * (1 - _A_HAIR))


def _tidy(tick: float) -> float:
    """Take off what binary fractions leave behind a decimal number."""
    return float(f"{tick:.12g}")
