"""A goal that comes first, rests for a while, is taken up again, closed or deleted. Refuses to blame anybody for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from dialogs.buttons import link
from dialogs.domain.goal import Change, Goal
from dialogs.domain.goals.sentences import goal_sentence, what_goal_is_now
from dialogs.effects import Choice, DeleteGoal, Effect, RestoreGoal, SaveGoal, ScheduleReview
from dialogs.events import Known
from dialogs.flows.asking.ahead import attained
from dialogs.flows.asking.answering import changed, context_of, past, understand
from dialogs.flows.asking.recording import recorded
from dialogs.flows.changes.amending import Amended, reminders, taking_back, ways
from dialogs.language.answers.resting_until import rests_until
from dialogs.language.edits.edits import Edit
from dialogs.messages import Bold, Day, T, Text, paragraphs

UNDO_DAYS = 7


def standing_changed(edit: Edit, goal: Goal, known: Known) -> Amended:
    """Carry out a change of a goal's standing."""
    match edit.kind:
        case "pause":
            return paused(goal, known, until=_until(edit.words, known), reason=edit.reason)
        case "resume":
            return resumed(goal, known, edit.reason)
        case "close":
            return closed(goal, known, edit.reason)
        case "delete":
            return deleted(goal, known, edit.reason)
        case _:
            return ranked(goal, known, primary=edit.kind == "primary", reason=edit.reason)


def _until(words: str, known: Known) -> date | None:
    """The day on which it goes on: of a month or a week that is named, its first."""
    if not words:
        return None
    day = rests_until(words, context_of(known)) or understand(words, "deadline", known).date
    return day if day is not None and not past(day, known) else None


def paused(goal: Goal, known: Known, *, until: date | None = None, reason: str | None = None) -> Amended:
    """Let a goal rest: nobody asks about it until it is taken up again, or until the day that was named."""
    if goal.status != "active":
        return _already(goal)
    after = changed(goal, status="paused")
    effects = _effects(goal, after, known, reason)
    if until is not None:
        effects = (*effects, ScheduleReview(goal.id, "later", until))
    first = (
        T("Paused until {day}; on that day I ask whether to go on.", day=Day(until))
        if until is not None
        else T("Paused. I won't ask about it until it is taken up again.")
    )
    say = paragraphs(first, Bold(goal_sentence(goal)), T("A pause is a decision, not a failure."))
    again = Choice(link("reopen", goal.id), T("Take it up again"))
    return Amended(say, effects, (again, taking_back(_change_of(effects)), *ways(goal)))


def resumed(goal: Goal, known: Known, reason: str | None = None) -> Amended:
    """Take a goal up again, with the looks that are still ahead; where its day is over, a new one is asked for."""
    if goal.status == "active":
        return _already(goal)
    after = changed(goal, status="active")
    effects = _effects(goal, after, known, reason)
    say = T("It's under way again: “{goal}”.", goal=what_goal_is_now(after))
    if after.deadline is not None and after.deadline <= known.today:
        return Amended(say, effects, then=(("change", {"goal_id": goal.id, "part": "deadline", "reason": None}),))
    return Amended(say, effects, (taking_back(_change_of(effects)), *ways(after)))


def closed(goal: Goal, known: Known, reason: str | None = None) -> Amended:
    """Close a goal: it leaves the list, and its figures and history stay."""
    if goal.status in ("stopped", "reached"):
        return _already(goal)
    reached = attained(goal, known)
    after = changed(goal, status="reached" if reached else "stopped", primary=False)
    effects = _effects(goal, after, known, reason)
    named = what_goal_is_now(goal)
    say = paragraphs(
        T("✅ Closed as reached: “{goal}”.", goal=named) if reached else T("Closed: “{goal}”.", goal=named),
        T("What was noted for it stays, and it can be taken up again at any time."),
    )
    return Amended(say, effects, (taking_back(_change_of(effects)), *ways(goal)))


def gone(goal: Goal, known: Known, reason: str | None = None) -> tuple[Effect, ...]:
    """Delete a goal, and note it in the history that comes back with it."""
    change = Change(
        id=f"{known.new_id}c",
        goal_id=goal.id,
        at=known.now,
        reason=reason,
        before={"deleted_at": None},
        after={"deleted_at": known.now.isoformat()},
    )
    return SaveGoal(goal, change), DeleteGoal(goal.id)


def brought_back(goal: Goal, known: Known) -> tuple[Effect, ...]:
    """Bring a deleted goal back, and note that too."""
    change = Change(
        id=f"{known.new_id}c",
        goal_id=goal.id,
        at=known.now,
        before={"deleted_at": known.now.isoformat()},
        after={"deleted_at": None},
    )
    return RestoreGoal(goal.id), SaveGoal(changed(goal, deleted_at=None), change)


def deleted(goal: Goal, known: Known, reason: str | None = None) -> Amended:
    """Delete a goal at once, with an undo for a while."""
    until = known.today + timedelta(days=UNDO_DAYS)
    say = T("Deleted: “{goal}”. It can be brought back until {day}.", goal=what_goal_is_now(goal), day=Day(until))
    return Amended(say, gone(goal, known, reason), (taking_back(goal.id), Choice(link("goals"), T("My goals"))))


def ranked(goal: Goal, known: Known, *, primary: bool, reason: str | None = None) -> Amended:
    """Make a goal the one that comes first, the others secondary; or take that back."""
    if goal.primary == primary:
        return _already(goal)
    effects: list[Effect] = [_saved(goal, changed(goal, primary=primary), known, reason)]
    former = [one for one in known.goals if one.primary and one.id != goal.id] if primary else []
    for number, one in enumerate(former, 1):
        saved = _saved(one, changed(one, primary=False), known, None)
        assert saved.change is not None  # noqa: S101 - made with one
        effects.append(replace(saved, change=saved.change.model_copy(update={"id": f"{saved.change.id}{number}"})))
    alone = all(one.id == goal.id or one.status != "active" for one in known.goals)
    say: Text = T("“{goal}” is one goal among the others now.", goal=what_goal_is_now(goal))
    if primary:
        rest = T("The others are secondary: they wait when time is short.")
        first = T("★ The primary goal now: “{goal}”.", goal=what_goal_is_now(goal))
        say = paragraphs(first, None if alone else rest)
    return Amended(say, tuple(effects), (taking_back(_change_of(tuple(effects))), *ways(goal)))


def _already(goal: Goal) -> Amended:
    return Amended(T("That is how it stands already: “{goal}”.", goal=what_goal_is_now(goal)), links=ways(goal))


def _saved(goal: Goal, after: Goal, known: Known, reason: str | None) -> SaveGoal:
    return SaveGoal(after, recorded(goal, after, known, reason))


def _effects(goal: Goal, after: Goal, known: Known, reason: str | None) -> tuple[Effect, ...]:
    return (_saved(goal, after, known, reason), *reminders(goal, after, known))


def _change_of(effects: tuple[Effect, ...]) -> str:
    """The id of the first change among effects, for taking it back."""
    return next(one.change.id for one in effects if isinstance(one, SaveGoal) and one.change is not None)
