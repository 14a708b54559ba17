"""What is said while nothing is asked and is no goal leads to where it belongs; refuses to recognise it."""

from __future__ import annotations

from dialogs import commands, engine
from dialogs.domain.reviews.causes import CAUSES, Cause
from dialogs.effects import Effect
from dialogs.engine import Turn
from dialogs.flows.asking.answering import context_of
from dialogs.kept.report import told_done
from dialogs.language.answers.stuck import stuck_in
from dialogs.language.orders.idle import idle_in
from dialogs.language.reports.told_reckoned import reckonable
from dialogs.messages import paragraphs
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
    plain = told_done(text) is None and reckonable(text, context_of(turn.known)) is None
    found = idle_in(text) if plain else None
    if found in _WAYS:
        return commands.run(turn, _WAYS[found], "budget" if found == "budget" else "")
    if found == "share" and active:
        return commands.run(turn, "open", active[0].id) if len(active) == 1 else commands.run(turn, "goals", "")
    return commands.run(turn, "review", "") if found == "news" and active else None


def _cause(text: str) -> Cause | None:
    """The cause that a statement names by itself."""
    told = stuck_in(text)
    if told.get("conversion") is not None:
        return CAUSES["purchase" if "clicks" in told else "page"]
    return CAUSES["apart"] if told.get("seen") else None
