"""A change carried out on the goal that is meant, told, and the open question asked again. Refuses to read words."""

from __future__ import annotations

from dialogs import engine
from dialogs.domain.goal import Goal
from dialogs.effects import Effect, Say
from dialogs.engine import Turn
from dialogs.flows.changes.amend import carried_out
from dialogs.language.edits.edits import Edit
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]


def at_hand(turn: Turn, goals: tuple[Goal, ...]) -> Goal | None:
    """The goal of these that is meant where none is named: the only one, that of the open interview, the last seen."""
    if len(goals) == 1:
        return goals[0]
    ids = [frame.answers.get("goal_id") for frame in reversed(turn.stack)]
    ids.append(turn.state.looked)
    return next((goal for one in ids for goal in goals if goal.id == one), None)


def carry(turn: Turn, edit: Edit, goal: Goal) -> Outcome:
    """Carry a change out, tell it, and go on with the question that was open."""
    done = carried_out(edit, goal, turn.known)
    turn.want(*done.effects)
    if edit.kind in ("delete", "close", "pause") and done.effects:
        turn.stack = tuple(frame for frame in turn.stack if frame.answers.get("goal_id") != goal.id)
    if done.then:
        turn.say(done.say)
        for name, values in reversed(done.then):
            turn.push(name, values, inner=bool(turn.stack))
        return engine.settle(turn)
    return told(turn, Say(done.say, done.links) if done.say is not None else None)


def told(turn: Turn, say: Say | None) -> Outcome:
    """Say something with its buttons; what was open is asked again behind it."""
    if say is not None and not turn.stack:
        turn.say(say.text)
        turn.links = say.choices
        return turn.done()
    if say is not None:
        turn.effects.append(say)
    step = engine.asked_step(turn)
    return engine.ask(turn, step, repeated=True) if step is not None else engine.settle(turn)
