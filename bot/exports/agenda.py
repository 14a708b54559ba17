"""The days of a goal and its plan, for paper and for a calendar; refuses to remind of any."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from dialogs.domain.goals.sentences import goal_core
from dialogs.domain.plans.plan_words import picked_name
from dialogs.domain.reviews.reminder_kinds import KINDS
from dialogs.domain.years.yearly_words import quarter_said
from dialogs.flows.asking.ahead import looks_back, reach_of
from dialogs.messages import Sentence, T, Words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from dialogs.domain.goal import BusinessGoal, Goal
    from dialogs.domain.plans.plan import Action
    from dialogs.events import Known
    from dialogs.messages import Text

Kind: TypeAlias = Literal["deadline", "look", "step", "quarter"]

LOOKS: dict[str, Sentence] = {kind: row.entry for kind, row in KINDS.items() if row.entry is not None}
REACHED = T("The day of the goal")
QUARTER_ENDS = T("The end of a quarter")


@dataclass(frozen=True, slots=True)
class Entry:
    """One day. `uid` names it for good, so that a calendar that gets it again moves it rather than doubling it."""

    uid: str
    kind: Kind
    day: date
    name: Text
    title: Text
    done: bool = False


def agenda(goal: Goal, known: Known) -> tuple[Entry, ...]:
    """List the days of a goal that are not over, and the steps of its plan, in their order."""
    entries = [*_looks(goal, known), *_steps(goal, known)]
    if goal.deadline is not None:
        title = T("The day of the goal: {goal}", goal=goal_core(goal))
        entries.append(Entry(f"goal-{goal.id}-deadline", "deadline", goal.deadline, REACHED, title))
    return tuple(sorted(entries, key=lambda entry: entry.day))


def year_agenda(bigger: BusinessGoal, known: Known) -> tuple[Entry, ...]:
    """List the ends of a bigger goal's quarters that are not over, and its own day where no quarter ends on it."""
    entries = []
    for place, quarter in enumerate(bigger.quarters):
        amount = quarter_said(bigger, bigger.quarters, place)
        title = T("The quarter ends: {amount} ({goal})", amount=amount, goal=Words(bigger.words))
        entries.append(Entry(f"year-{bigger.id}-quarter-{place}", "quarter", quarter.ends, QUARTER_ENDS, title))
    if bigger.deadline is not None and all(one.day != bigger.deadline for one in entries):
        title = T("The day of the goal: {goal}", goal=Words(bigger.words))
        entries.append(Entry(f"year-{bigger.id}-deadline", "deadline", bigger.deadline, REACHED, title))
    return tuple(one for one in entries if one.day >= known.today)


def _looks(goal: Goal, known: Known) -> Iterator[Entry]:
    """The looks ahead of a goal under way; the last one falls in with the goal's own day where nothing parts them."""
    if goal.status != "active":
        return
    reach = reach_of(known)
    for place, (kind, on) in enumerate(looks_back(goal, known)):
        day = reach.asked_on(kind, on)
        if day >= known.today and day != goal.deadline:
            title = T("{look}: {goal}", look=LOOKS[kind], goal=goal_core(goal))
            yield Entry(f"goal-{goal.id}-look-{place}", "look", day, LOOKS[kind], title)


def _steps(goal: Goal, known: Known) -> Iterator[Entry]:
    plan = known.plan(goal.id)
    for step in plan.actions if plan is not None else ():
        if step.due is not None:
            name = picked_name(step.what)
            yield Entry(f"step-{step.id}", "step", step.due, name, _step_title(step), step.done_on is not None)


def _step_title(step: Action) -> Text:
    name = picked_name(step.what)
    return T("{step} ({name})", step=name, name=Words(step.owner)) if step.owner is not None else name
