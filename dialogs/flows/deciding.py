"""What follows from a look back: which decisions fit where a goal stands, and what each does; refuses to choose."""

from __future__ import annotations

from dialogs.buttons import link
from dialogs.domain.amounts import difference, standing_alone
from dialogs.domain.causes import CAUSES
from dialogs.domain.goal import Goal
from dialogs.domain.schedule import QUARTER
from dialogs.domain.standings import Standing, where
from dialogs.effects import CancelReviews, Choice, Effect, SaveGoal, ScheduleReview
from dialogs.events import Known
from dialogs.flow import Accept, Enter, Option, Question, Result, Said
from dialogs.flows.ahead import looks_back, reach_of, rescheduled
from dialogs.flows.answering import changed, otherwise, understand
from dialogs.flows.change import recorded
from dialogs.flows.parts import ChangeDraft, read_value
from dialogs.flows.review_draft import ReviewDraft, counted, goal_in
from dialogs.language.answers import Answer
from dialogs.messages import Day, T, Text, Words

NEARLY = 0.9


def standing_of(draft: ReviewDraft, known: Known) -> Standing | None:
    """Where the goal is by the figure of this look; `None` without one."""
    return where(goal_in(draft, known), draft.value, known.today) if draft.value is not None else None


def over(draft: ReviewDraft, known: Known) -> bool:
    """Whether the goal's day is here and it is not reached, so that it cannot simply go on."""
    goal, standing = goal_in(draft, known), standing_of(draft, known)
    reached = standing is not None and standing.verdict == "reached"
    return goal.deadline is not None and goal.deadline <= known.today and not reached


def decisions(draft: ReviewDraft, known: Known) -> tuple[Option, ...]:
    """The decisions that fit, likeliest first."""
    goal = goal_in(draft, known)
    reached = _as_reached(draft, known)
    figures = (Option("change_target", T("Change the target")),) if counted(goal) else ()
    if over(draft, known):
        keep = (Option("keep", T("Keep it, with a new date")), *figures)
        return _fitting((*keep, *reached, Option("stop", T("Close it, not reached"))), draft)
    moved = () if goal.deadline is None else (Option("change_deadline", T("Change the date")),)
    way = (Option("change_way", T("Change the way, with a step for it")),) if draft.cause in CAUSES else ()
    others = (Option("keep", T("Keep it as it is")), *way, *figures, *moved, Option("stop", T("Stop this goal")))
    standing = standing_of(draft, known)
    first = standing is not None and standing.verdict == "reached"
    return (*reached, *others) if first else _fitting((*others, *reached), draft)


_BY_CAUSE = {"goal": "change_target", "strategy": "change_way", "means": "change_way"}


def _fitting(options: tuple[Option, ...], draft: ReviewDraft) -> tuple[Option, ...]:
    """The decision that fits the cause first, where one was found."""
    cause = CAUSES.get(draft.cause or "")
    fits = _BY_CAUSE[cause.level] if cause is not None else None
    return tuple(sorted(options, key=lambda option: option.id != fits))


def _as_reached(draft: ReviewDraft, known: Known) -> tuple[Option, ...]:
    """Closing as reached, where it is; nearly reached says how far it is."""
    goal, standing = goal_in(draft, known), standing_of(draft, known)
    if standing is None:
        return () if counted(goal) else (Option("reached", T("Close it as reached")),)
    if standing.verdict == "reached":
        return (Option("reached", T("Reached: close it ✅")),)
    if standing.gap is None or standing.progress is None or standing.progress < NEARLY:
        return ()
    short = standing_alone(difference(standing.gap, goal.metric, goal.thing))
    return (Option("reached", T("Close it as reached, with {gap} to go", gap=short)),)


def ask_decision(draft: ReviewDraft, known: Known) -> Question:
    """Ask what follows; what the figures suggest comes first."""
    return Question(T("What do we do with the goal now?"), decisions(draft, known))


def why_decision(draft: ReviewDraft, known: Known) -> Text:
    """What the decision does."""
    return T(
        "A look back that ends in a decision changes something. Keeping is a decision too; easing a goal is no defeat."
    )


def read_decision(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take the decision, or a new target or date in words; a changed part is asked for in its own interview."""
    if said.option is not None:
        return _decided(said.option, draft, known)
    options = decisions(draft, known)
    answer = understand(said.text, "choice", known, options=len(options))
    if answer.choice:
        return _decided(options[answer.choice[0] - 1].id, draft, known)
    return _in_words(said, answer, draft, known) or otherwise(answer, T("The number of the one you mean is enough."))


def _decided(choice: str, draft: ReviewDraft, known: Known) -> Result:
    if choice in ("change_target", "change_deadline"):
        return Enter("change", _changing(choice.removeprefix("change_"), choice, draft))
    if choice == "keep" and over(draft, known):
        return Enter("change", _changing("deadline", "keep", draft), T("Its day is over, so it takes a new one."))
    return Accept({"decision": choice})


def _changing(part: str, decision: str, draft: ReviewDraft) -> dict[str, object]:
    """What the interview of a change need not ask: the reason was told a moment ago."""
    return {"goal_id": draft.goal_id, "part": part, "then_decision": decision, "reason": draft.failed}


def _in_words(said: Said, answer: Answer, draft: ReviewDraft, known: Known) -> Result | None:
    """A figure typed at the decision is the new target, a day the new date; plain yes keeps the goal."""
    parts = {"value": "target", "date": "deadline"}
    part = parts.get(answer.reply)
    if part is not None and (part == "deadline" or counted(goal_in(draft, known))):
        values = _changing(part, f"change_{part}", draft)
        read = read_value(Said(said.text), ChangeDraft(goal_id=draft.goal_id, part=part), known)
        return Enter("change", values | dict(read.values) if isinstance(read, Accept) else values)
    agreed = understand(said.text, "yes_no", known)
    return _decided("keep", draft, known) if agreed.reply == "yes" else None


def ending(goal: Goal, draft: ReviewDraft, known: Known) -> tuple[Text, tuple[Effect, ...]]:
    """What the decision says and does; a goal that goes on is looked back at again."""
    match draft.decision:
        case "reached":
            done = _ended(goal, changed(goal, status="reached"), draft, known)
            return T(
                "✅ Closed as reached, with “{wish}” as its beginning. A new quarter can start with a new goal.",
                wish=Words(goal.wish[:100]),
            ), done
        case "stop":
            stopped = _ended(goal, changed(goal, status="stopped"), draft, known)
            return T("Closed. What it taught us is kept with it, and it asks nothing more of you."), stopped
        case _:
            ahead = looks_back(goal, known, held=known.today)
            late = () if ahead else (ScheduleReview(goal.id, "quarterly", known.today + QUARTER),)
            days = (*ahead, *((one.kind, one.on) for one in late))
            first = min(reach_of(known).asked_on(kind, on) for kind, on in days)
            following = rescheduled(goal, known, held=known.today)
            return T("Noted. We look back again on {day}.", day=Day(first)), (*following, *late)


def _ended(goal: Goal, after: Goal, draft: ReviewDraft, known: Known) -> tuple[Effect, ...]:
    """Close a goal with its row of history: what did not work is the reason."""
    reason = draft.failed if after.status == "stopped" else draft.worked
    return SaveGoal(after, recorded(goal, after, known, reason)), CancelReviews(goal.id)


def ways_from(goal: Goal, draft: ReviewDraft) -> tuple[Choice, ...]:
    """What can be done after the look; a goal that is reached leads on to the next one."""
    open_it = Choice(link("open", goal.id), T("Open it"))
    if draft.decision in ("reached", "stop") and counted(goal):
        return (Choice(link("next", goal.id), T("The next goal, from here")), open_it)
    new = Choice(link("new"), T("A new goal"))
    return (open_it, new)
