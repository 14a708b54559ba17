"""What is typed at the finished sentence: a figure is never lost, a correction is taken, agreement keeps it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Literal

import pytest

from dialogs import buttons
from dialogs.domain.aimed import Amount
from dialogs.events import ButtonPressed, TextSaid
from tests.flows.person import Person

WISHES: dict[Literal["ar", "en"], str] = {
    "en": "increase bookings from 80 to 92 a month by end of march",
    "ar": "رفع عدد الحجوزات من 80 إلى 92 في الشهر بحلول نهاية مارس 2027",
}


def at_sentence(language: Literal["ar", "en"]) -> Person:
    person = Person(language)
    person.types(WISHES[language])
    assert person.question == "goal.offer"
    return person


@pytest.mark.parametrize(
    ("language", "words", "target"),
    [
        ("en", "make it 100k", 100_000),
        ("en", "55k", 55_000),
        ("en", "2k", 2_000),
        ("en", "90k not 84k", 90_000),
        ("en", "ok 100", 100),
        ("en", "yes, 95", 95),
        ("ar", "خليها 95", 95),
        ("ar", "نعم 95", 95),
        ("ar", "تمام بس 2k", 2_000),
    ],
)
def test_a_figure_at_the_sentence_is_its_target_whatever_stands_beside_it(
    language: Literal["ar", "en"], words: str, target: float
) -> None:
    person = at_sentence(language)
    person.types(words)

    assert not person.known.goals
    assert person.state.stack[-1].answers["target"] == asdict(Amount(value=target))


@pytest.mark.parametrize(
    ("language", "words"), [("en", "k"), ("en", "ok"), ("en", "yes save it"), ("ar", "تمام"), ("ar", "نعم")]
)
def test_agreement_without_a_figure_keeps_the_goal(language: Literal["ar", "en"], words: str) -> None:
    person = at_sentence(language)
    person.types(words)

    assert person.goal(person.known.goals[0].id).target == Amount(value=92)


@pytest.mark.parametrize(
    ("language", "words"), [("en", "50 aed"), ("en", "make it $200"), ("ar", "خليها 500 درهم"), ("ar", "300 ريال")]
)
def test_money_is_no_target_of_what_is_counted(language: Literal["ar", "en"], words: str) -> None:
    person = at_sentence(language)
    person.types(words)

    assert person.question == "goal.offer"
    assert person.state.stack[-1].answers["target"] == asdict(Amount(value=92))
    assert {"en": "is money", "ar": "مبلغ"}[language] in person.heard


@pytest.mark.parametrize("words", ["change the target to 50 aed", "make it 100 aed"])
def test_money_is_no_target_of_a_kept_goal_of_things_either(words: str) -> None:
    person = Person().has("g1")
    person.types(words)

    assert person.goal().target == Amount(value=60)
    assert "is money" in person.heard


@pytest.mark.parametrize(("language", "how"), [("en", "save"), ("ar", "save"), ("en", "stronger"), ("ar", "نعم")])
def test_a_sentence_that_waited_past_its_day_is_given_another(language: Literal["ar", "en"], how: str) -> None:
    person = at_sentence(language)
    person.on(date(2027, 4, 3))
    button = ButtonPressed(buttons.write(buttons.Answer(person.state.serial, how)))
    person.happens(TextSaid(how, "9") if how == "نعم" else button)

    assert not person.known.goals
    assert person.question == "goal.deadline"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_goal_deleted_after_its_questions_can_be_brought_back_and_asks_for_no_city(
    language: Literal["ar", "en"],
) -> None:
    person = at_sentence(language)
    person.presses("stronger")
    while person.question != "strengthen.decision":
        person.types("/skip")
    person.presses("drop")

    assert not person.known.goals
    assert person.question is None
    person.presses("undo:" + person.known.deleted[0].id)
    assert len(person.known.goals) == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "no, 92 is too low, make it 99 by the end of June"),
        ("ar", "لا ٩٢ قليلة، خليها ٩٩ لحد آخر يونيو"),
    ],
)
def test_a_figure_that_is_too_low_gives_way_to_the_one_behind_it(language: Literal["ar", "en"], words: str) -> None:
    person = at_sentence(language)
    person.types(words)
    draft = person.state.stack[-1].answers

    assert (draft["baseline"]["value"], draft["target"]["value"]) == (80, 99)
    assert str(draft["deadline"]) == "2027-06-30"
    assert "2027" in person.heard or "٢٠٢٧" in person.heard


def test_a_figure_that_is_only_called_too_low_is_asked_for() -> None:
    person = at_sentence("en")
    person.types("92 is too low")

    assert person.heard.startswith("What should be different?")


@pytest.mark.parametrize("words", ["make it stronger", "let's strengthen it", "بدي قوّيه", "خلينا نقويه شوي"])
def test_it_is_made_stronger_in_other_words_than_the_buttons(words: str) -> None:
    person = at_sentence("en" if words.isascii() else "ar")
    person.types(words)

    assert person.state.stack[-1].flow == "strengthen"
