"""Whole random conversations meet no exception, no silence and no wall; a coach broken on purpose is found out.

`make fuzz` holds 100,000 steps; here a few hundred are held anew, the same ones every time.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from bot.text import Renderer
from dialogs import coach, engine
from dialogs.effects import Effect, Say
from dialogs.engine import Turn
from dialogs.events import Event
from dialogs.flow import Flows, Said
from dialogs.state import State
from storage.store import Store
from tests.fuzz.judging import faults
from tests.fuzz.talks import conversation, hold

HONEST, ANSWER = coach.advance, engine.answer


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize("seed", [11])
def test_every_answer_moves_on_explains_or_offers(seed: int) -> None:
    findings = hold(seed, 0, 3, 80)

    assert [f"{fault.what}\n{fault.seed}\n{fault.told}" for fault in findings.faults] == []
    assert findings.steps == 240
    assert findings.ways["moves on"] > 80
    assert len(findings.questions) > 10


def test_the_same_seed_holds_the_same_conversation() -> None:
    def held() -> list[str]:
        with Store("sqlite://") as store:
            return [steps[-1].told() for steps in conversation(store, "13-1", 40)]

    assert held() == held()


def silent(before: State, event: Event, flows: Flows) -> tuple[State, tuple[Effect, ...]]:
    state, effects = HONEST(before, event, flows)
    return state, tuple(effect for effect in effects if not isinstance(effect, Say))


def deaf(turn: Turn, said: Said) -> tuple[State, tuple[Effect, ...]]:
    step = engine.asked_step(turn)
    return engine.ask(turn, step, repeated=True) if step and not turn.state.serial % 3 else ANSWER(turn, said)


def brittle(turn: Turn, said: Said) -> tuple[State, tuple[Effect, ...]]:
    if "?" in said.text:
        raise ValueError(said.text)
    return ANSWER(turn, said)


def mismarked(renderer: Renderer, words: str) -> str:
    return f"{words}</i>"


@pytest.mark.parametrize(
    ("owner", "name", "broken", "fault"),
    [
        (coach, "advance", silent, "unanswered"),
        (engine, "answer", deaf, "the bare question"),
        (engine, "answer", brittle, "exception"),
        (Renderer, "_escaped", mismarked, "markup"),
    ],
)
def test_a_coach_that_is_broken_is_found_out(
    owner: object, name: str, broken: object, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(owner, name, broken)

    assert found_within_a_thousand_steps(fault)


def found_within_a_thousand_steps(fault: str) -> bool:
    with Store("sqlite://") as store:
        talks = (steps[-1] for number in range(20) for steps in conversation(store, f"14-{number}", 50))
        return any(what.startswith(fault) for step in talks for what in faults(step))
