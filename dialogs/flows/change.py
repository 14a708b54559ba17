"""Changing one part of a kept goal, with its reason; refuses to judge the change."""

from __future__ import annotations

from datetime import date
from typing import Any

from dialogs.domain.goal import Amount, Change, Goal
from dialogs.domain.schedule import due_days
from dialogs.domain.sentences import goal_sentence
from dialogs.domain.suggestions import likely_targets
from dialogs.effects import CancelReviews, Effect, SaveGoal, ScheduleReview
from dialogs.events import Known
from dialogs.flow import Accept, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.aiming import dated, likely_deadlines
from dialogs.flows.answering import amount_of, changed, otherwise, understand
from dialogs.flows.measuring import unit_in
from dialogs.flows.which_goal import ask_goal, read_goal_choice, why_goal
from dialogs.messages import Bold, Day, T, Text, paragraphs

PARTS: dict[str, Text] = {
    "target": T("The target"),
    "deadline": T("The date"),
    "baseline": T("Today's figure"),
    "first_step": T("The first step"),
}
QUESTIONS: dict[str, Text] = {
    "target": T("What should the target be?"),
    "deadline": T("By when do we want to be there?"),
    "baseline": T("What is the figure today?"),
    "first_step": T("What is the first step, this week?"),
}


class ChangeDraft(Draft):
    """Which goal, which part, its new value, and why; `then_decision` is what a review below takes as its decision."""

    goal_id: str | None = None
    part: str | None = None
    value: str | None = None
    amount: Amount | None = None
    relative: bool = False
    deadline: date | None = None
    reason: str | None = None
    then_decision: str | None = None


def goal_in(draft: ChangeDraft, known: Known) -> Goal:
    """The goal as it stands now."""
    found = known.goal(draft.goal_id or "")
    return found or Goal(id=draft.goal_id or "", wish="", started_on=known.today)


def ask_part(draft: ChangeDraft, known: Known) -> Question:
    """Ask which part is to change."""
    goal = goal_in(draft, known)
    options = tuple(Option(name, label) for name, label in PARTS.items())
    return Question(paragraphs(Bold(goal_sentence(goal)), T("Which part?")), options, side_by_side=2)


def why_part(draft: ChangeDraft, known: Known) -> Text:
    """What happens to a changed part."""
    return T(
        "Only the part that is named changes; the first wish stays beside it, and every change is kept with its reason."
    )


def read_part(said: Said, draft: ChangeDraft, known: Known) -> Result:
    """Take the part, or the new value itself where it can only belong to one part."""
    if said.option is not None:
        return Accept({"part": said.option})
    moved = understand(said.text, "deadline", known)
    if moved.reply == "date":
        return _with_part("deadline", read_value(said, draft.model_copy(update={"part": "deadline"}), known))
    answer = understand(said.text, "target", known, unit=unit_in(goal_in(draft, known), known))
    if answer.reply == "value":
        return _with_part("target", read_value(said, draft.model_copy(update={"part": "target"}), known))
    return otherwise(answer, T("The part's name is enough, or the new figure or date itself."))


def _with_part(part: str, result: Result) -> Result:
    return Accept({"part": part, **result.values}, result.say) if isinstance(result, Accept) else result


def ask_value(draft: ChangeDraft, known: Known) -> Question:
    """Ask for the new value."""
    goal, part = goal_in(draft, known), draft.part or "target"
    options: tuple[Option, ...] = ()
    if part == "deadline":
        options = tuple(Option(day.isoformat(), T("{day}", day=Day(day))) for day in likely_deadlines(known.today))
    if part == "target":
        options = tuple(Option(str(n), one.label) for n, one in enumerate(likely_targets(goal, known.today)))
    return Question(QUESTIONS[part], options, numeric=part in ("target", "baseline"))


def read_value(said: Said, draft: ChangeDraft, known: Known) -> Result:
    """Take the new value of the part."""
    match draft.part:
        case "deadline":
            return _deadline(said, known)
        case "first_step":
            return Accept({"value": said.text[:200]})
        case _:
            return _figure(said, draft, known)


def _deadline(said: Said, known: Known) -> Result:
    if said.option is not None:
        return Accept({"deadline": date.fromisoformat(said.option), "value": "deadline"})
    answer = understand(said.text, "deadline", known)
    if answer.reply == "date" and answer.date is not None:
        found = dated(answer.date, known)
        return Accept({**found.values, "value": "deadline"}, found.say) if isinstance(found, Accept) else found
    return otherwise(answer, T("A date or a span is enough here, such as “in three months” or “end of March”."))


def _figure(said: Said, draft: ChangeDraft, known: Known) -> Result:
    goal = goal_in(draft, known)
    if said.option is not None:
        one = likely_targets(goal, known.today)[int(said.option)]
        return Accept({"amount": one.amount.model_dump(), "relative": one.relative, "value": "amount"})
    answer = understand(said.text, "target" if draft.part == "target" else "baseline", known, unit=unit_in(goal, known))
    if answer.reply != "value":
        return otherwise(answer, T("A figure is enough here, such as 60, or a change such as 20%."))
    amount = amount_of(answer, unit_in(goal, known))
    relative = bool(answer.relative) or (amount.unit == "percent" and unit_in(goal, known) != "percent")
    return Accept({"amount": amount, "relative": relative, "value": "amount"})


def why_value(draft: ChangeDraft, known: Known) -> Text:
    """What the new value does."""
    return why_part(draft, known)


def ask_reason(draft: ChangeDraft, known: Known) -> Question:
    """Ask what made the change necessary."""
    return Question(
        T("What is the reason? One word is enough; it will help at the next review."), (Option("none", T("No reason")),)
    )


def read_reason(said: Said, draft: ChangeDraft, known: Known) -> Result:
    """Take the reason in the person's words."""
    return Accept({"reason": None if said.option else said.text[:200]})


def why_reason(draft: ChangeDraft, known: Known) -> Text:
    """Why the reason is asked."""
    return T("Three months from now the reason is what is forgotten first, and what explains the figures best.")


def applied(goal: Goal, draft: ChangeDraft) -> Goal:
    """The goal with its part changed."""
    fields: dict[str, Any]
    match draft.part:
        case "deadline":
            fields = {"deadline": draft.deadline}
        case "first_step":
            fields = {"first_step": draft.value}
        case "baseline":
            fields = {"baseline": draft.amount, "baseline_guess": False}
        case _:
            fields = {"target": draft.amount, "relative": draft.relative, "is_wish": False}
    return changed(goal, **fields)


def finish(draft: ChangeDraft, known: Known) -> Finished:
    """Keep the changed goal with its history; a new date brings new reminders."""
    goal = known.goal(draft.goal_id or "")
    if goal is None:
        return Finished(T("That goal is no longer here."))
    after = applied(goal, draft)
    effects: tuple[Effect, ...] = (SaveGoal(after, recorded(goal, after, known, draft.reason)),)
    if after.deadline != goal.deadline:
        effects += rescheduled(after, known)
    return Finished(paragraphs(T("Changed. The goal is now:"), Bold(goal_sentence(after))), effects, _decided(draft))


def _decided(draft: ChangeDraft) -> dict[str, str]:
    return {"decision": draft.then_decision} if draft.then_decision else {}


def recorded(before: Goal, after: Goal, known: Known, reason: str | None) -> Change:
    """The edit, for the goal's history: only what differs."""
    old, new = before.model_dump(mode="json"), after.model_dump(mode="json")
    differs = [name for name in new if new[name] != old[name]]
    return Change(
        id=f"{known.new_id}c",
        goal_id=after.id,
        at=known.now,
        reason=reason,
        before={name: old[name] for name in differs},
        after={name: new[name] for name in differs},
    )


def rescheduled(goal: Goal, known: Known) -> tuple[Effect, ...]:
    """The reminders of a goal whose date has moved."""
    ahead = ((kind, on) for kind, on in due_days(goal.started_on, goal.deadline) if on > known.today)
    return (CancelReviews(goal.id), *(ScheduleReview(goal.id, kind, on) for kind, on in ahead))


CHANGE: Flow[ChangeDraft] = Flow(
    "change",
    ChangeDraft,
    (
        Step("goal_id", ask_goal, read_goal_choice, why_goal),
        Step("part", ask_part, read_part, why_part),
        Step("value", ask_value, read_value, why_value, needs=("part",)),
        Step("reason", ask_reason, read_reason, why_reason, optional=True),
    ),
    finish,
)
