"""How a goal is planned to move between two levels: evenly, or by a share of itself. Refuses to judge where it stands.

It is planned by a share of itself (compounded) where its number rose already before the goal, is to become at least
twice what it is, and has five weeks or more to do so: who has more followers is followed by more. Evenly drawn, the
first half of such a way would always look slow. Percentages, and what is put together piece by piece, move evenly.
"""

from __future__ import annotations

from math import log

from dialogs.domain.goal import Goal
from dialogs.domain.goals.arithmetic import FIVE_WEEKS, adds_up

TWICE = 2.0
_EVEN = frozenset({"percent", "points"})


def compounds(goal: Goal, start: float, target: float, days: int) -> bool:
    """Whether the way from one level to another, in so many days, is planned by a share of itself."""
    if goal.trend != "rose" or start <= 0 or target < start * TWICE or days < FIVE_WEEKS:
        return False
    unit = goal.baseline.unit if goal.baseline is not None else "count"
    return unit not in _EVEN and not adds_up(goal)


def level_after(start: float, target: float, share: float, *, compound: bool = False) -> float:
    """The level planned when this share of the time is over."""
    return start * (target / start) ** share if compound else start + (target - start) * share


def share_of(start: float, target: float, level: float, *, compound: bool) -> float:
    """The share of the time after which a level was planned; where growth leads from no level, the share of the way."""
    if compound and level > 0:
        return log(level / start) / log(target / start)
    return (level - start) / (target - start)
