"""A question with ticks, from the first tick to the answer: by buttons, by typed numbers, and by words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dialogs.domain.goal import Goal
from dialogs.domain.plans.plan import Picked
from dialogs.effects import SaveGoal
from dialogs.events import ButtonPressed, Known
from dialogs.flow import AnyFlow, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking import picking
from dialogs.messages import T, Text
from storage.store import Store
from tests.bot.talking import ME, Talk

FRUIT = (
    Option("fig", T("Fig")),
    Option("plum", T("Plum")),
    Option("melon", T("Melon that is far too long to stand on any button of a phone")),
)


class BasketDraft(Draft):
    fruit: tuple[Picked, ...] | None = None
    ticked: tuple[Picked, ...] | None = None


def _ask(draft: BasketDraft, _known: Known) -> Question:
    return Question(T("Which fruit?"), picking.options(FRUIT, draft.ticked or ()))


def _read(said: Said, draft: BasketDraft, known: Known) -> Result:
    return picking.read(said, "fruit", FRUIT, draft.ticked or (), known, T("A name is enough."))


def _why(_draft: BasketDraft, _known: Known) -> Text:
    return T("Because.")


def _finish(draft: BasketDraft, known: Known) -> Finished:
    names = " ".join(one.idea or f"“{one.words}”" for one in draft.fruit or ())
    return Finished(T("Packed."), (SaveGoal(Goal(id=known.new_id, wish=names or "nothing", started_on=known.today)),))


BASKET: dict[str, AnyFlow] = {"goal": Flow("goal", BasketDraft, (Step("fruit", _ask, _read, _why),), _finish)}


class Basket(Talk):
    def packed(self) -> str:
        with self.store.turn(ME, self.clock.now()) as turn:
            return turn.load().goals[-1].wish

    def last(self) -> dict[str, Any]:
        return self.sent[-1]

    def taps(self, label: str, *, under: str = "sent1") -> str:
        """Press a button under a message, as a phone does."""
        pressed = ButtonPressed(self.button(label), message=under)
        self.runner.handle(ME, self.key(), pressed)
        return self.heard()


@pytest.fixture
def basket(tmp_path: Path) -> Iterator[Basket]:
    with Store(f"sqlite:///{tmp_path / 'bot.db'}") as opened:
        talk = Basket(opened, BASKET)
        talk.say("/start")
        yield talk


def labels(payload: dict[str, Any]) -> list[str]:
    return [button["text"] for row in payload["keyboard"] for button in row]


def test_a_tap_ticks_where_the_question_stands(basket: Basket) -> None:
    basket.taps("Fig")

    assert basket.last()["renews"] == "sent1"
    assert labels(basket.last()) == ["✓ Fig", "Plum", "3", "That's it"]


def test_a_long_choice_is_ticked_on_its_number(basket: Basket) -> None:
    basket.taps("3")

    assert labels(basket.last()) == ["Fig", "Plum", "✓ 3", "That's it"]


def test_a_second_tap_takes_the_tick_back(basket: Basket) -> None:
    basket.taps("Fig")
    basket.taps("✓ Fig")

    assert labels(basket.last())[0] == "Fig"


def test_a_double_tap_ticks_once(basket: Basket) -> None:
    data = basket.button("Fig")
    for _ in range(2):
        basket.runner.handle(ME, basket.key(), ButtonPressed(data, message="sent1"))
    basket.heard()

    assert labels(basket.last())[0] == "✓ Fig"


def test_what_is_ticked_is_the_answer_once_it_is_said_to_be(basket: Basket) -> None:
    basket.taps("Plum")
    basket.taps("Fig")
    heard = basket.taps("That's it")

    assert basket.packed() == "plum fig"
    assert "close" in [payload["kind"] for payload in basket.sent]
    assert "Packed." in heard


def test_a_typed_number_ticks_in_a_message_of_its_own(basket: Basket) -> None:
    basket.say("2")

    assert "renews" not in basket.last()
    assert labels(basket.last())[1] == "✓ Plum"


@pytest.mark.parametrize(
    ("words", "packed"),
    [("1 and 2", "fig plum"), ("dates, grapes", "“dates” “grapes”"), ("nothing", "nothing")],
)
def test_a_typed_answer_is_whole(basket: Basket, words: str, packed: str) -> None:
    basket.say(words)

    assert basket.packed() == packed


def test_words_come_beside_what_is_ticked(basket: Basket) -> None:
    basket.taps("Plum")
    basket.say("two mangoes")

    assert basket.packed() == "plum “two mangoes”"
