"""What is said while nothing is asked and is no goal leads to where it belongs; refuses to recognise it."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs import commands, engine
from dialogs.buttons import link
from dialogs.domain.goal import Goal
from dialogs.domain.reviews.causes import CAUSES, Cause
from dialogs.effects import Choice, Effect
from dialogs.engine import Turn
from dialogs.flows.asking.answering import context_of
from dialogs.kept.report import told_done
from dialogs.language.answers.stuck import stuck_in
from dialogs.language.orders.idle import idle_in
from dialogs.language.reports.told_reckoned import reckonable
from dialogs.messages import T, paragraphs
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]
_WAYS = {"new": "new", "help": "help", "budget": "faq"}


def led(turn: Turn, text: str) -> Outcome | None:
    """Lead on from such words: to help, to a new goal, to a question answered, to a goal's figure; else `None`."""
    if not turn.known.profile.welcomed and not turn.known.goals:
        return None
    active = [goal for goal in turn.known.goals if goal.status == "active"]
    cause = _cause(text) if active else None
    if cause is not None:
        turn.say(paragraphs(cause.says, cause.look, cause.story))
        turn.push("review", {"goal_id": active[0].id, "failed": text} if len(active) == 1 else {"failed": text})
        return engine.settle(turn)
    found = idle_in(text)
    if found == "not_yet":
        return _left_open(turn, active)
    if told_done(text) is not None or reckonable(text, context_of(turn.known)) is not None:
        return None
    if found in _WAYS:
        return commands.run(turn, _WAYS[found], "budget" if found == "budget" else "")
    if found == "share" and active:
        return commands.run(turn, "open", active[0].id) if len(active) == 1 else commands.run(turn, "goals", "")
    return commands.run(turn, "review", "") if found == "news" and active else None


def _left_open(turn: Turn, active: Sequence[Goal]) -> Outcome | None:
    """Take a step that waits without a word of blame; `None` where no plan has one, or a deed may be meant."""
    if any(goal.direction == "deliver" for goal in active):
        return None
    plans = [plan for goal in active if (plan := turn.known.plan(goal.id)) is not None]
    waiting = [plan.goal_id for plan in plans if any(step.done_on is None for step in plan.actions)]
    if not waiting:
        return None
    turn.say(T("All right, it stays open in the plan. Another day can simply be typed, such as “the first by Sunday”."))
    steps = Choice(link("steps", waiting[0]), T("A step is done"))
    turn.links = (*((steps,) if len(waiting) == 1 else ()), Choice(link("plan", waiting[0]), T("See the plan")))
    return turn.done()


def _cause(text: str) -> Cause | None:
    """The cause that a statement names by itself."""
    told = stuck_in(text)
    if told.get("conversion") is not None:
        return CAUSES["purchase" if "clicks" in told else "page"]
    return CAUSES["apart"] if told.get("seen") else None
