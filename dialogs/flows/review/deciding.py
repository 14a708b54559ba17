"""What follows from a look back: which decisions fit where a goal stands, and what each does; refuses to choose."""

from __future__ import annotations

from datetime import timedelta

from dialogs.buttons import link
from dialogs.domain.goal import Goal, Verdict
from dialogs.domain.goals.aims import gap_of
from dialogs.domain.kpis.amounts import standing_alone
from dialogs.domain.reviews.blamed import LOOKS_AT
from dialogs.domain.reviews.causes import CAUSES
from dialogs.domain.reviews.schedule import QUARTER
from dialogs.domain.reviews.standings import Standing, where
from dialogs.effects import CancelReviews, Choice, Effect, SaveGoal, ScheduleReview
from dialogs.events import Known
from dialogs.flow import Accept, Enter, Option, Question, Result
from dialogs.flows.asking.ahead import looks_back, reach_of, rescheduled
from dialogs.flows.asking.answering import changed
from dialogs.flows.asking.recording import recorded
from dialogs.flows.review.review_draft import ReviewDraft, counted, goal_in
from dialogs.messages import Day, T, Text, Words

NEARLY = 0.9
A_WEEK = timedelta(days=7)
WAY = T("Change the approach, with a step for it")
NOT_REACHED = Option("stop", T("Close it, not reached"))


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
    reached = as_reached(draft, known)
    figures = (Option("change_target", T("Change the target")),) if counted(goal) else ()
    if over(draft, known):
        keep = (Option("keep", T("Keep it, with a new date")), *figures)
        return _fitting((*keep, *reached, NOT_REACHED), draft)
    moved = () if goal.deadline is None else (Option("change_deadline", T("Change the date")),)
    first = is_reached(draft, known)
    way = () if first else (Option("change_way", WAY),)
    others = (Option("keep", T("Keep it as it is")), *figures, *moved, *way, Option("stop", T("Stop this goal")))
    return (*reached, *others) if first else _fitting((*others, *reached), draft)


def is_reached(draft: ReviewDraft, known: Known) -> bool:
    """Whether the figure of this look is at the target."""
    standing = standing_of(draft, known)
    return standing is not None and standing.verdict == "reached"


_BY_CAUSE = {"goal": "change_target", "strategy": "change_way", "means": "change_way"}


def _fitting(options: tuple[Option, ...], draft: ReviewDraft) -> tuple[Option, ...]:
    """The decision that fits the cause first, where one was found."""
    cause = CAUSES.get(draft.cause or "")
    fits = _BY_CAUSE[cause.level] if cause is not None else "change_way" if draft.cause in LOOKS_AT else None
    return tuple(sorted(options, key=lambda option: option.id != fits))


def as_reached(draft: ReviewDraft, known: Known) -> tuple[Option, ...]:
    """Closing as reached, where it is; nearly reached says how far it is."""
    goal, standing = goal_in(draft, known), standing_of(draft, known)
    if standing is None:
        return () if counted(goal) else (Option("reached", T("Close it as reached")),)
    if standing.verdict == "reached":
        return (Option("reached", T("Reached: close it ✅")),)
    if standing.gap is None or standing.progress is None or standing.progress < NEARLY:
        return ()
    short = standing_alone(gap_of(goal, standing.gap))
    return (Option("reached", T("Close it as reached, with {gap} to go", gap=short)),)


def ask_decision(draft: ReviewDraft, known: Known) -> Question:
    """Ask what follows; what the figures suggest comes first."""
    return Question(T("What do we do with the goal now?"), decisions(draft, known))


def why_decision(draft: ReviewDraft, known: Known) -> Text:
    """What the decision does."""
    return T(
        "A look back that ends in a decision changes something. Keeping is a decision too; easing a goal is no defeat."
    )


def undecided(draft: ReviewDraft, known: Known) -> Accept:
    """Go on without a decision: the goal stays as it is; one whose day is over is asked about again in a week."""
    if over(draft, known):
        return Accept({"decision": None, "undecided": True})
    return Accept({"decision": "keep"}, T("Then it stays as it is for now; that can be changed at any time."))


def decided(choice: str, draft: ReviewDraft, known: Known) -> Result:
    """Take a decision; a changed part is asked for in its own interview."""
    if choice in ("change_target", "change_deadline"):
        return Enter("change", changing(choice.removeprefix("change_"), choice, draft, known))
    if choice == "keep" and over(draft, known):
        return Enter("change", changing("deadline", "keep", draft, known), T("Its day is over, so it takes a new one."))
    return Accept({"decision": choice})


def changing(part: str, decision: str, draft: ReviewDraft, known: Known) -> dict[str, object]:
    """What the interview of a change need not ask, and the verdict on the goal as it was until then."""
    verdict = draft.verdict or verdict_of(draft, known)
    return {
        "goal_id": draft.goal_id,
        "part": part,
        "then_decision": decision,
        "then_verdict": verdict,
        "reason": draft.failed,
    }


def verdict_of(draft: ReviewDraft, known: Known) -> Verdict:
    """Where the goal is by today, against target and pace; unknown without a figure, missed where it is given up."""
    if draft.verdict is not None:
        return draft.verdict
    standing = standing_of(draft, known)
    verdict: Verdict = standing.verdict if standing is not None else "unknown"
    return "missed" if draft.decision == "stop" and over(draft, known) else verdict


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
        case _ if draft.undecided:
            on = known.today + A_WEEK
            say = T(
                "Then nothing is decided today. I'll ask again on {day}.",
                day=Day(reach_of(known).asked_on("later", on)),
            )
            return say, (CancelReviews(goal.id), ScheduleReview(goal.id, "later", on))
        case _:
            ahead = looks_back(goal, known, held=known.today)
            late = () if ahead else (ScheduleReview(goal.id, "quarterly", known.today + QUARTER),)
            days = (*ahead, *((one.kind, one.on) for one in late))
            first = min(reach_of(known).asked_on(kind, on) for kind, on in days)
            following = rescheduled(goal, known, held=known.today)
            return T("Noted. Our next review is on {day}.", day=Day(first)), (*following, *late)


def _ended(goal: Goal, after: Goal, draft: ReviewDraft, known: Known) -> tuple[Effect, ...]:
    """Close a goal with its row of history: what did not work is the reason."""
    reason = draft.failed if after.status == "stopped" else draft.worked
    return SaveGoal(after, recorded(goal, after, known, reason)), CancelReviews(goal.id)


def ways_from(goal: Goal, draft: ReviewDraft) -> tuple[Choice, ...]:
    """What can be done after the look; a goal that is reached leads on to the next one."""
    open_it = Choice(link("open", goal.id), T("Open it"))
    if draft.decision in ("reached", "stop") and counted(goal):
        return (Choice(link("next", goal.id), T("The next goal, from here")), open_it)
    undo = (Choice(link("undo", draft.change), T("Undo")),) if draft.change else ()
    return (*undo, open_it, Choice(link("new"), T("A new goal")))
