"""Changing one part of a kept goal, with its reason; refuses to turn a goal round without being told to."""

from __future__ import annotations

from typing import Any

from dialogs.buttons import link
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal, CheckIn, Goal
from dialogs.domain.goals.sentences import goal_sentence, level_aimed_at, movement_of
from dialogs.effects import Choice, Effect, SaveBusinessGoal, SaveCheckIn, SaveGoal
from dialogs.events import Known
from dialogs.flow import Accept, Again, Finished, Flow, Forget, Option, Question, Result, Said, Step
from dialogs.flows.asking.ahead import rescheduled
from dialogs.flows.asking.answering import amount_of, changed, figure, otherwise, understand
from dialogs.flows.asking.recording import recorded
from dialogs.flows.changes.parts import (
    ChangeDraft,
    ask_part,
    ask_value,
    goal_in,
    offered,
    read_part,
    read_value,
    why_part,
)
from dialogs.flows.figures import figuring
from dialogs.flows.figures.which_goal import ask_goal, read_goal_choice, why_goal
from dialogs.flows.goal.bigger_reading import bigger_goal
from dialogs.flows.goal.measuring import unit_in
from dialogs.language.answers.naming import named_in
from dialogs.language.edits.amending import told_of_now
from dialogs.messages import Bold, T, Text, Words, paragraphs

REASONED = ("target", "deadline", "baseline")


def astray(draft: ChangeDraft, known: Known) -> bool:
    """Whether the new figure lies where the goal would run the other way, or nowhere."""
    goal = goal_in(draft, known)
    if draft.amount is None or draft.relative or goal.direction in ("keep", "deliver"):
        return False
    if draft.part == "baseline":
        return not _leads(goal, draft.amount, None if goal.relative else level_aimed_at(goal))
    return draft.part == "target" and not _leads(goal, goal.baseline, draft.amount)


def _leads(goal: Goal, start: Amount | None, end: Amount | None) -> bool:
    """Whether the way from start to end goes where the goal goes; what cannot be compared is let be."""
    if start is None or end is None or start.unit != end.unit:
        return True
    return end.value < start.value if movement_of(goal) == "decrease" else end.value > start.value


def ask_meant(draft: ChangeDraft, known: Known) -> Question:
    """Say what does not fit, and ask what was meant."""
    goal, shown = goal_in(draft, known), figure(draft.amount or Amount(value=0))
    target = level_aimed_at(goal)
    if draft.part == "baseline" and target is not None:
        text = T("From {start} there is no way left to the target of {target}.", start=shown, target=figure(target))
        options = (
            Option("today", T("It's today's figure: note it as an update")),
            Option("target", T("The start is {start}; the target changes too", start=shown)),
            Option("other", T("Another starting figure")),
            Option("leave", T("Keep it as it is")),
        )
        return Question(paragraphs(text, T("What is meant?")), options, numeric=True)
    down = movement_of(goal) == "decrease"
    now = figure(goal.baseline or Amount(value=0))
    change = (
        T("{figure} less than at the start", figure=shown)
        if down
        else T("{figure} more than at the start", figure=shown)
    )
    text = (
        T("The goal is to come down from {start}, and {figure} isn't below it.", figure=shown, start=now)
        if down
        else T("The goal is to rise from {start}, and {figure} isn't above it.", figure=shown, start=now)
    )
    leave = Option("leave", T("Keep it as it is"))
    options_here = (Option("change", change), Option("other", T("Another figure")), leave)
    return Question(paragraphs(text, T("What is meant?")), options_here, numeric=True)


def read_meant(said: Said, draft: ChangeDraft, known: Known) -> Result:
    """Take what was meant, or another figure."""
    if said.option == "other":
        return Forget(("value",))
    if said.option is not None:
        return Accept({"meant": said.option})
    if not any(map(str.isdigit, said.text)) and named_in(said.text, "keeping") is not None:
        return Accept({"meant": "leave"})
    if (noted := _of_now(said, draft, known)) is not None:
        return noted
    again = read_value(said, draft, known)
    if isinstance(again, Accept):
        return Forget(("value",), values=again.values)
    answer = understand(said.text, "yes_no", known)
    return otherwise(answer, T("One of the buttons is enough, or another figure."))


def _of_now(said: Said, draft: ChangeDraft, known: Known) -> Result | None:
    """A figure that is said to be today's is no new target: "48 now"."""
    if not told_of_now(said.text):
        return None
    answer = understand(said.text, "baseline", known, unit=unit_in(goal_in(draft, known), known))
    if answer.reply != "value":
        return None
    return Accept({"meant": "today", "amount": amount_of(answer, unit_in(goal_in(draft, known), known))})


def why_meant(draft: ChangeDraft, known: Known) -> Text:
    """Why it is asked."""
    return T("A goal that turns round is another goal. What was measured so far would no longer fit it.")


def aimless(draft: ChangeDraft, known: Known) -> bool:
    """Whether the start moves beyond the target, so that another one is needed."""
    return draft.meant == "target"


def _moved(draft: ChangeDraft, known: Known) -> Goal:
    goal = goal_in(draft, known)
    return changed(goal, baseline=draft.amount, target=None, direction=movement_of(goal))


def ask_aim(draft: ChangeDraft, known: Known) -> Question:
    """Ask for the target that fits the new start."""
    likely = offered(_moved(draft, known).model_copy(update={"id": ""}), known)
    options = tuple(Option(str(one.amount.value), one.label) for one in likely)
    start = figure(draft.amount or Amount(value=0))
    return Question(T("From {start}: what should the target be?", start=start), options, numeric=True)


def read_aim(said: Said, draft: ChangeDraft, known: Known) -> Result:
    """Take a target that lies ahead of the new start."""
    goal = _moved(draft, known)
    if said.option is not None:
        return Accept({"aim": Amount(value=float(said.option), unit=unit_in(goal, known))})
    answer = understand(said.text, "target", known, unit=unit_in(goal, known))
    if answer.reply != "value":
        return otherwise(answer, T("A figure is enough here, such as 60."))
    amount = amount_of(answer, unit_in(goal, known))
    if answer.relative or not _leads(goal, goal.baseline, amount):
        return Again(T("It has to lie ahead of the start. A figure is enough here, such as 60."))
    return Accept({"aim": amount})


def why_value(draft: ChangeDraft, known: Known) -> Text:
    """What the new value does."""
    return why_part(draft, known)


def reasoned(draft: ChangeDraft, known: Known) -> bool:
    """Whether the reason matters later: that of a figure or a date does."""
    return draft.part in REASONED and draft.meant not in ("today", "leave")


def ask_reason(draft: ChangeDraft, known: Known) -> Question:
    """Ask what made the change necessary."""
    text = T("What is the reason? One word is enough; it will help at the next review.")
    return Question(text, (Option("none", T("No reason")),))


def read_reason(said: Said, draft: ChangeDraft, known: Known) -> Result:
    """Take the reason in the person's words."""
    if said.option is not None:
        return Accept({"reason": None})
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("question", "skip"):
        return otherwise(answer, T("A few words are enough."))
    return Accept({"reason": None if answer.reply in ("no", "unknown") else said.text[:200]})


def why_reason(draft: ChangeDraft, known: Known) -> Text:
    """Why the reason is asked."""
    return T("Three months from now the reason is what is forgotten first, and what explains the figures best.")


def applied(goal: Goal, draft: ChangeDraft, known: Known) -> Goal:
    """The goal with its part changed."""
    fields: dict[str, Any]
    match draft.part:
        case "deadline":
            fields = {"deadline": draft.deadline}
        case "first_step" | "tool":
            fields = {draft.part: draft.value}
        case "serves":
            fields = {"serves": (_bigger(draft, known).id,)}
        case "limit":
            fields = {"guardrail": draft.limit}
        case "baseline":
            fields = {"baseline": draft.amount, "baseline_guess": False, "baseline_on": None}
            fields |= {"target": draft.aim, "relative": False} if draft.aim else {}
        case _:
            relative = draft.relative or draft.meant == "change"
            fields = {"target": draft.amount, "relative": relative, "is_wish": False}
            fields |= {} if goal.direction else {"direction": movement_of(goal)}
            fields |= {"deadline": draft.deadline} if draft.deadline else {}
    return changed(goal, **fields)


def _bigger(draft: ChangeDraft, known: Known) -> BusinessGoal:
    """The bigger goal chosen, or a new one in the person's words."""
    there = next((one for one in known.business_goals if one.id == draft.value), None)
    return there or bigger_goal(draft.value or "", known)


def finish(draft: ChangeDraft, known: Known) -> Finished:
    """Keep the changed goal with its history; a new date brings new reminders."""
    goal = known.goal(draft.goal_id or "")
    if goal is None:
        return Finished(T("That goal is no longer here."))
    links = (Choice(link("open", goal.id), T("Open it")), Choice(link("goals"), T("My goals")))
    if draft.meant == "leave":
        say = paragraphs(T("Nothing has changed."), Bold(goal_sentence(goal)))
        return Finished(say, returns={"decision": "keep"} if draft.then_decision else {}, links=links)
    if draft.meant == "today" and draft.amount is not None:
        return _noted(goal, draft.amount, known, links)
    after = applied(goal, draft, known)
    effects: tuple[Effect, ...] = (SaveGoal(after, recorded(goal, after, known, draft.reason)),)
    if draft.part == "serves":
        effects = (SaveBusinessGoal(_bigger(draft, known)), *effects)
    if after.deadline != goal.deadline:
        effects += rescheduled(after, known)
    undo = Choice(link("undo", f"{known.new_id}c"), T("Undo"))
    return Finished(_said(draft, after, known), effects, _decided(draft, f"{known.new_id}c"), links=(undo, *links))


def _said(draft: ChangeDraft, after: Goal, known: Known) -> Text:
    """Show the goal as it is now, with the part that its sentence does not tell."""
    beside: Text | None = None
    if draft.part == "serves":
        beside = T("It serves: {bigger}", bigger=Words(_bigger(draft, known).words))
    elif draft.part == "first_step":
        beside = T("First step: {step}", step=Words(draft.value or ""))
    return paragraphs(T("Changed. The goal is now:"), Bold(goal_sentence(after)), beside)


def _noted(goal: Goal, amount: Amount, known: Known, links: tuple[Choice, ...]) -> Finished:
    """Keep a figure of today as what it is, and leave the goal alone."""
    check_in = CheckIn(id=f"{known.new_id}v", goal_id=goal.id, on=known.today, amount=amount)
    say = figuring.standing(goal, amount, known)
    return Finished(say, (SaveCheckIn(check_in),), links=(figuring.take_back(check_in), *links))


def _decided(draft: ChangeDraft, change: str) -> dict[str, str]:
    told = {"decision": draft.then_decision, "verdict": draft.then_verdict, "change": change}
    return {name: value for name, value in told.items() if value} if draft.then_decision else {}


CHANGE: Flow[ChangeDraft] = Flow(
    "change",
    ChangeDraft,
    (
        Step("goal_id", ask_goal, read_goal_choice, why_goal),
        Step("part", ask_part, read_part, why_part),
        Step("value", ask_value, read_value, why_value, needs=("part",)),
        Step("meant", ask_meant, read_meant, why_meant, needs=("value",), when=astray),
        Step("aim", ask_aim, read_aim, why_value, needs=("meant", "value"), when=aimless),
        Step("reason", ask_reason, read_reason, why_reason, when=reasoned, optional=True),
    ),
    finish,
)
