"""What a conversation remembers of its last turn: the goal at hand, and what "undo" takes back. Refuses to undo it."""

from __future__ import annotations

from dialogs import buttons
from dialogs.effects import (
    DeleteCheckIn,
    DeleteGoal,
    Effect,
    ForgetPerson,
    RestoreGoal,
    SaveCheckIn,
    SaveGoal,
    SavePlan,
)
from dialogs.events import ButtonPressed, Event, Known
from dialogs.state import State

DIGITS = "0123456789"
TAKEN_BACK = "cu"


def remembered(state: State, event: Event, effects: tuple[Effect, ...]) -> State:
    """The state after a turn, with the goal that it was about and the last thing that can be taken back."""
    if any(isinstance(effect, ForgetPerson) for effect in effects):
        return state
    seen = _goal_of(state, event, effects)
    state = state if state.day == event.known.today else state.model_copy(update={"day": event.known.today})
    kept = state if seen is None or seen == state.looked else state.model_copy(update={"looked": seen})
    for effect in reversed(effects):  # of several the first, which the others go with
        kept = _undoable(kept, effect, event.known)
    return kept.model_copy(update={"undoable": None, "former": None}) if _takes_back(state, effects) else kept


def _takes_back(before: State, effects: tuple[Effect, ...]) -> bool:
    """Whether the turn took something back: that is not taken back in turn by the same word."""
    if any(isinstance(effect, SaveCheckIn) for effect in effects):
        return False
    for effect in effects:
        if isinstance(effect, RestoreGoal | DeleteCheckIn):
            return True
        if isinstance(effect, SavePlan) and before.former is not None and effect.plan == before.former:
            return True
        change = effect.change if isinstance(effect, SaveGoal) else None
        if change is not None and change.id.rstrip(DIGITS).endswith(TAKEN_BACK):
            return True
    return False


def _goal_of(state: State, event: Event, effects: tuple[Effect, ...]) -> str | None:
    for effect in effects:
        if isinstance(effect, SaveGoal):
            return effect.goal.id
        if isinstance(effect, SaveCheckIn):
            return effect.check_in.goal_id
        if isinstance(effect, SavePlan):
            return effect.plan.goal_id
    pressed = buttons.read(event.what.data) if isinstance(event.what, ButtonPressed) else None
    if isinstance(pressed, buttons.Link):
        ids = (pressed.argument, pressed.argument.partition(".")[0], pressed.argument.rpartition(".")[2])
        return next((one for one in ids if one and event.known.goal(one) is not None), None)
    answered = state.stack[-1].answers.get("goal_id") if state.stack else None
    return answered if isinstance(answered, str) and answered else None


def _undoable(state: State, effect: Effect, known: Known) -> State:
    """Note what can be taken back; of a plan, which has no history, the whole as it stood."""
    match effect:
        case SavePlan(plan):
            before = known.plan(plan.goal_id) or plan.model_copy(update={"actions": ()})
            return state.model_copy(update={"former": before, "undoable": plan.id})
        case SaveGoal(_, change) if change is not None and "deleted_at" not in change.after:
            return state.model_copy(update={"undoable": change.id})
        case SaveCheckIn(check_in):
            return state.model_copy(update={"undoable": check_in.id, "noted_at": state.serial})
        case DeleteGoal(goal_id):
            return state.model_copy(update={"undoable": goal_id})
        case _:
            return state
