"""What the goal interview has learnt so far, and the goal that it makes; refuses to ask anything."""

from __future__ import annotations

from datetime import date
from typing import Literal

from dialogs.domain.aimed import Amount, Direction, Guardrail
from dialogs.domain.goal import Goal, Trend
from dialogs.events import Known
from dialogs.flow import Draft
from dialogs.language.goals.qualifiers import Qualifiers


class GoalDraft(Draft):
    """The answers of the goal interview.

    Steps: `wish`, `rewording`, `metric`, `baseline`, `currency`, `tool`, `target`, `deadline`, `trend`, `realism`,
    `offer`. The rest is learnt beside them: `heard` are words that may not be a wish, to be confirmed. A field that is
    set to `None` is answered with nothing. `later` are the other goals of the message, in its words.
    """

    heard: str | None = None
    wish: str = ""
    rewording: str | None = None
    metric: str | None = None
    thing: str | None = None
    channel: str | None = None
    direction: Direction | None = None
    tool: str | None = None
    baseline: Amount | None = None
    currency: str | None = None
    baseline_guess: bool = False
    target: Amount | None = None
    relative: bool = False
    per: str | None = None
    deadline: date | None = None
    trend: Trend | None = None
    realism: Literal["fits", "keep", "lower", "longer"] | None = None
    stretch_reason: str | None = None
    guardrail: Guardrail | None = None
    purpose: str | None = None
    serves: tuple[str, ...] = ()
    said: Qualifiers | None = None
    is_wish: bool = False
    also: str | None = None
    later: tuple[str, ...] = ()
    offer: Literal["save", "stronger", "drop"] | None = None

    def has(self, name: str) -> bool:
        """Tell whether this is answered, even with nothing."""
        return name in self.model_fields_set


def goal_of(draft: GoalDraft, known: Known) -> Goal:
    """The goal as far as it is known, under the event's fresh id."""
    return Goal(
        id=known.new_id,
        wish=draft.wish,
        metric=draft.metric,
        thing=draft.thing,
        channel=draft.channel,
        direction=draft.direction,
        baseline=draft.baseline,
        baseline_guess=draft.baseline_guess,
        target=draft.target,
        relative=draft.relative,
        per=draft.per,
        deadline=draft.deadline,
        tool=draft.tool,
        guardrail=draft.guardrail,
        trend=draft.trend,
        stretch_reason=draft.stretch_reason,
        serves=tuple(one for one in draft.serves if known.business_goal(one) is not None),
        said=draft.said,
        is_wish=draft.is_wish,
        started_on=known.today,
    )
