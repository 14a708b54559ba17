"""The tests can fail: `advance`, broken on purpose in five ways, is found out each time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from dialogs import coach
from dialogs.effects import Effect, SaveGoal, Say, ScheduleReview
from dialogs.events import Event, TextSaid
from dialogs.state import State
from tests.dialogs.world import World

Outcome = tuple[State, tuple[Effect, ...]]
Advance = Callable[[State, Event], Outcome]
HONEST: Advance = coach.advance


def witness() -> None:
    """Two people set a goal side by side; everything that should be kept, asked and said is looked at."""
    mona, omar = World("en"), World("en")
    asked: dict[str, list[str | None]] = {"mona": [], "omar": []}
    for hers, his in (
        ("more bookings", "more followers on instagram"),
        ("40", "200"),
        ("60", "300"),
        ("end of March", "end of March"),
        ("it fell", "it fell"),
        ("a new website", "a new photographer"),
    ):
        mona.types(hers)
        asked["mona"].append(mona.question)
        omar.types(his)
        asked["omar"].append(omar.question)
        assert len(mona.says) == len(omar.says) == 1
    mona.types("yes")
    omar.types("yes")
    for world, metric, target in ((mona, "bookings", 60), (omar, "followers", 300)):
        (goal,) = world.known.goals
        assert (goal.metric, goal.target and goal.target.value) == (metric, target)
        assert goal.wish in ("more bookings", "more followers on instagram")
    steps = ("baseline", "target", "deadline", "trend", "realism", "offer")
    assert asked["mona"] == asked["omar"] == [f"goal.{step}" for step in steps]
    assert any(isinstance(effect, ScheduleReview) for effect in omar.effects)


def drop_an_answer(before: State, event: Event) -> Outcome:
    state, effects = HONEST(before, event)
    if not state.stack or "baseline" not in state.stack[0].answers:
        return state, effects
    answers = {key: value for key, value in state.stack[0].answers.items() if key != "baseline"}
    return state.model_copy(update={"stack": (state.stack[0].model_copy(update={"answers": answers}),)}), effects


def skip_a_step(before: State, event: Event) -> Outcome:
    state, effects = HONEST(before, event)
    if not state.stack or state.stack[0].asked != "deadline":
        return state, effects
    return HONEST(state, replace(event, what=TextSaid("/skip")))


def repeat_a_question(before: State, event: Event) -> Outcome:
    state, effects = HONEST(before, event)
    asked_again = bool(before.stack) and before.stack[-1].asked == "target"
    return (before, effects) if asked_again else (state, effects)


def lose_an_effect(before: State, event: Event) -> Outcome:
    state, effects = HONEST(before, event)
    return state, tuple(effect for effect in effects if not isinstance(effect, ScheduleReview | SaveGoal))


def say_nothing(before: State, event: Event) -> Outcome:
    state, effects = HONEST(before, event)
    return state, tuple(effect for effect in effects if not isinstance(effect, Say))


class MixTwoChats:
    """Hands every conversation the state that the one before it ended in."""

    def __init__(self) -> None:
        self.last: State | None = None

    def __call__(self, before: State, event: Event) -> Outcome:
        state, effects = HONEST(self.last or before, event)
        self.last = state
        return state, effects


def test_the_honest_coach_satisfies_the_witness() -> None:
    witness()


@pytest.mark.parametrize(
    "broken", [drop_an_answer, skip_a_step, repeat_a_question, lose_an_effect, say_nothing, MixTwoChats()]
)
def test_a_broken_coach_is_found_out(broken: Advance, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(coach, "advance", broken)
    with pytest.raises((AssertionError, ValueError)):
        witness()
