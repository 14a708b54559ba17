"""Which of the kept goals lead to a bigger one: ticked, and hung under it. Refuses to take them from the others."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.buttons import link
from dialogs.domain.goal import Goal
from dialogs.domain.goals.sentences import what_goal_is_now
from dialogs.domain.plans.plan import Picked
from dialogs.effects import Choice, SaveGoal
from dialogs.events import Known
from dialogs.flow import Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking import picking
from dialogs.flows.asking.answering import changed
from dialogs.flows.asking.recording import recorded
from dialogs.flows.changes.amending import taking_back
from dialogs.messages import T, Text, Words

MOST = 20
MOST_UNDONE = 10


class UnderDraft(Draft):
    """The bigger goal, and the ticked goals."""

    bigger_id: str | None = None
    goals: tuple[Picked, ...] | None = None
    ticked: tuple[Picked, ...] | None = None


def candidates(known: Known, bigger_id: str | None) -> tuple[Goal, ...]:
    """The goals that can hang under it: those under way, the ones that hang there already first."""
    active = [goal for goal in known.goals if goal.status == "active"]
    return tuple(sorted(active, key=lambda goal: bigger_id not in goal.serves))[:MOST]


def _offers(draft: UnderDraft, known: Known) -> tuple[Option, ...]:
    return tuple(Option(goal.id, what_goal_is_now(goal), long=True) for goal in candidates(known, draft.bigger_id))


def _ticked(draft: UnderDraft, known: Known) -> tuple[Picked, ...]:
    if draft.ticked is not None:
        return draft.ticked
    there = (goal for goal in candidates(known, draft.bigger_id) if draft.bigger_id in goal.serves)
    return tuple(Picked(idea=goal.id) for goal in there)


def ask(draft: UnderDraft, known: Known) -> Question:
    """Offer the goals, those that hang under it ticked."""
    bigger = known.business_goal(draft.bigger_id or "")
    text = T(
        "Which goals lead to “{bigger}”? One goal may serve several bigger ones.",
        bigger=Words(bigger.words if bigger else ""),
    )
    return Question(text, picking.options(_offers(draft, known), _ticked(draft, known)))


def read(said: Said, draft: UnderDraft, known: Known) -> Result:
    """Take the ticks, or the numbers of the list."""
    hint = T("The numbers of the goals are enough.")
    return picking.read(said, "goals", _offers(draft, known), _ticked(draft, known), known, hint)


def why(draft: UnderDraft, known: Known) -> Text:
    """What hanging a goal under another means."""
    return T(
        "A goal of a quarter is a means. Put under the year's goal, both are seen together: what is on its way, and "
        "what is still missing."
    )


def finish(draft: UnderDraft, known: Known) -> Finished:
    """Keep what hangs where."""
    wanted = {one.idea for one in draft.goals or ()}
    bigger_id = draft.bigger_id or ""
    pairs = []
    for goal in candidates(known, bigger_id):
        hangs, shall = bigger_id in goal.serves, goal.id in wanted
        if hangs != shall:
            others = tuple(one for one in goal.serves if one != bigger_id)
            pairs.append((goal, changed(goal, serves=(*others, bigger_id) if shall else others)))
    moved = saved_together(pairs, known)
    see = Choice(link("bigger", bigger_id), T("See the bigger goal"))
    undo = (taking_back(one.change.id) for one in moved[:1] if one.change is not None and len(moved) < MOST_UNDONE)
    return Finished(T("✅ Kept.") if moved else T("Nothing has changed."), moved, links=(*undo, see))


def saved_together(pairs: Sequence[tuple[Goal, Goal]], known: Known) -> tuple[SaveGoal, ...]:
    """Several goals kept at once, each with its row of history, told apart by their numbers."""
    saved = []
    for number, (before, after) in enumerate(pairs):
        change = recorded(before, after, known, None)
        one = change.model_copy(update={"id": f"{change.id}{number}"}) if number else change
        saved.append(SaveGoal(after, one))
    return tuple(saved)


UNDER: Flow[UnderDraft] = Flow("under", UnderDraft, (Step("goals", ask, read, why),), finish)
