"""The plan's budget: how much, for what, and how it is split to the last coin. Refuses to keep a sum that is off."""

from __future__ import annotations

from dialogs.domain.plans.plan import Budget, Share
from dialogs.events import Known
from dialogs.flow import Finished, Flow, Step
from dialogs.flows.plan.budgeting import (
    BudgetDraft,
    ask_currency,
    ask_total,
    read_currency,
    read_total,
    skip_currency,
    spends,
    told_none,
    why_currency,
    why_total,
)
from dialogs.flows.plan.dividing import (
    ask_over,
    ask_split,
    divides,
    read_over,
    read_split_said,
    skip_split,
    why_over,
    why_split,
)
from dialogs.flows.plan.placing import elsewhere
from dialogs.flows.plan.planning import finished
from dialogs.flows.plan.telling import with_noted
from dialogs.messages import Figure, T


def finish(draft: BudgetDraft, known: Known) -> Finished:
    """Keep the budget; without money there is none, and a question left out leaves the plan as it was."""
    noted = with_noted(draft, known)
    if not draft.total or draft.currency is None:
        fields = {"budget": None} if draft.total == 0 else {}
        return finished(draft, known, "budget", told_none(draft), **fields, **noted)
    over = draft.over or ()
    shares = draft.split or tuple(Share(of=one, value=draft.total) for one in over[:1])
    say = T("✅ The budget adds up: {total}.", total=Figure(draft.total, draft.currency))
    budget = Budget(total=draft.total, currency=draft.currency, shares=shares)
    return finished(draft, known, "budget", say, budget=budget, **noted)


PLAN_BUDGET: Flow[BudgetDraft] = Flow(
    "plan_budget",
    BudgetDraft,
    (
        Step("total", ask_total, elsewhere(read_total, "budget", people=True), why_total, optional=True),
        Step(
            "currency",
            ask_currency,
            elsewhere(read_currency, "budget", people=True),
            why_currency,
            when=spends,
            skip=skip_currency,
        ),
        Step(
            "over",
            ask_over,
            elsewhere(read_over, "budget", "channels", people=True),
            why_over,
            when=spends,
            optional=True,
        ),
        Step(
            "split",
            ask_split,
            elsewhere(read_split_said, "budget", "channels", people=True),
            why_split,
            when=divides,
            skip=skip_split,
        ),
    ),
    finish,
    kept=True,
    reopens=True,
)
