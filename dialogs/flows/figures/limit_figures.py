"""A figure of a goal's limit, read in the limit's own unit; refuses one that is counted otherwise."""

from __future__ import annotations

from datetime import date

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.goals.limits import limit_text
from dialogs.domain.kpis.amounts import in_time
from dialogs.events import Known
from dialogs.flow import Accept, Again, Result
from dialogs.flows.asking.answering import amount_of, otherwise, understand
from dialogs.flows.figures import figuring
from dialogs.language.answers.answers import Answer
from dialogs.messages import T

_PLAIN = frozenset({"count", "points", "ratio"})


def limit_figure(words: str, goals: tuple[Goal | None, ...], of_day: dict[str, date | None], known: Known) -> Result:
    """Take a figure of a goal's limit, in the limit's unit."""
    meant = [goal for goal in goals if goal is not None and goal.guardrail]
    limit = meant[0].guardrail if meant else None
    answer = understand(words, "baseline", known, unit=limit.unit if limit else None)
    if limit is None or answer.reply != "value":
        return no_figure(answer)
    amount = figuring.known_unit(amount_of(answer, limit.unit), limit.unit)
    if {amount.unit, limit.unit} <= _PLAIN:
        amount = Amount(value=amount.value, unit=limit.unit)
    if amount.unit != limit.unit and not in_time(amount.unit, limit.unit):
        return Again(T("The limit is counted otherwise: {limit}.", limit=limit_text(limit)))
    which = {"goal_id": meant[0].id} if len(meant) == 1 else {"among": tuple(goal.id for goal in meant)}
    return Accept({"value": amount, "guess": bool(answer.guess), "limit": True, **of_day, **which})


def no_figure(answer: Answer) -> Result:
    """Say that a figure is enough, or what follows from other words."""
    if answer.reply in ("skip", "unknown"):
        return Again(T("Then another time; /cancel leaves it."))
    return otherwise(answer, T("One figure is enough, such as 48; an estimate helps too."))
