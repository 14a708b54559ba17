"""Whether goals stand in order: each under a bigger one, one first, attention leading to a sale. Refuses to insist.

The mistakes are those of the method's part 4; each is named once and kindly.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.domain.catalogue import METRICS
from dialogs.domain.goal import BusinessGoal, Goal
from dialogs.domain.metric import Category
from dialogs.messages import T, Text

MANY = 3
_PRIVATE = frozenset({"custom", "savings"})
_MONEY = frozenset({"revenue", "sales", "orders", "units_sold", "profit", "profit_margin", "online_sales"})
_BEFORE_SALES = frozenset({"awareness", "engagement"})


def kind_of(goal: Goal) -> Category:
    """The kind of a goal by its measure; `other` for what the catalogue does not know."""
    row = METRICS.get(goal.metric or "")
    return row.category if row is not None else "other"


def serves_nothing(goal: Goal) -> Text | None:
    """Name a goal of marketing or sales that serves no bigger one; private things and deeds need none."""
    if goal.serves or goal.metric is None or goal.metric in _PRIVATE or goal.direction == "deliver":
        return None
    match kind_of(goal):
        case "engagement":
            return T("One thing is open: what is this attention to lead to? Likes alone bring no income.")
        case "awareness":
            return T(
                "One thing is open: what those who get to know you shall do next, and for which bigger goal."
            )
        case "other":
            return None
        case _:
            return T("One thing is open: which bigger goal of the year it serves.")


def without_order(goals: Sequence[Goal]) -> bool:
    """Whether so many goals are under way that one should come first, and none does."""
    active = [goal for goal in goals if goal.status == "active"]
    return len(active) >= MANY and not any(goal.primary for goal in active)


def without_sales(bigger: BusinessGoal, under: Sequence[Goal]) -> Text | None:
    """Name a result in money that only attention is to lead to: marketing set apart from sales."""
    active = [goal for goal in under if goal.status == "active"]
    wants_money = bigger.metric in _MONEY or bigger.focus == "profit" or bigger.horizon == "sales"
    if not wants_money or not active or any(kind_of(goal) not in _BEFORE_SALES for goal in active):
        return None
    return T(
        "⚠️ So far everything under it is about being seen and liked. A goal that turns attention into buyers, such as "
        "leads or the conversion rate, would close the gap."
    )
