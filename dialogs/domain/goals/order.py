"""Whether goals stand in order: each under a bigger one, one first, attention leading to a sale. Refuses to insist.

The mistakes are those of the method's part 4; each is named once and kindly.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.domain.goal import BusinessGoal, Goal
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.measures.metric import Category
from dialogs.messages import T, Text

MANY = 3
_PRIVATE = frozenset({"custom", "savings"})
_MONEY = frozenset({"revenue", "sales", "orders", "units_sold", "profit", "profit_margin", "online_sales"})
_BEFORE_SALES = frozenset({"awareness", "engagement"})


def kind_of(goal: Goal) -> Category:
    """The kind of a goal by its measure; `other` for what the catalogue does not know."""
    row = METRICS.get(goal.metric or "")
    return row.category if row is not None else "other"


def serves_nothing(goal: Goal, *, others: bool) -> Text | None:
    """Name a goal that serves no bigger one: attention without a return always, others once there is one to serve.

    `others`: there are bigger goals already. Private things and deeds need none.
    """
    if goal.serves or goal.metric is None or goal.metric in _PRIVATE or goal.direction == "deliver":
        return None
    match kind_of(goal):
        case "engagement" | "awareness":
            return T("One thing is open: which bigger goal this attention is to lead to.")
        case "other":
            return None
        case _:
            return T("One thing is open: it serves no bigger goal yet.") if others else None


def order_asked(goals: Sequence[Goal], fresh: Goal) -> Text | None:
    """Name goals without an order, once: when this one makes them many."""
    active = [goal for goal in goals if goal.status == "active" and goal.id != fresh.id]
    if len(active) != MANY - 1 or any(goal.primary for goal in active):
        return None
    return T("Three goals are under way now, and none comes first. One that leads makes the week's choices easier.")


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
