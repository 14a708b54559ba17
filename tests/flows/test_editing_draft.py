"""Changes of the goal under way: the value that is replaced is never a figure of its own, and a pause never a date."""

from __future__ import annotations

import pytest

from dialogs.domain.aimed import Amount
from tests.flows.person import Person

SHARE = {
    "ar": ("ابغى ازيد عدد طلبات المتجر 20% خلال 4 شهور", "الحين 150 طلب في الشهر", "لوحة البائع"),
    "en": ("orders +20% in 4 months", "150", "store dashboard"),
}
RISING = {"ar": "ارتفع", "en": "rose"}
INSTEAD = [("ar", "خلّيها ٢٥٪ بدل ٢٠"), ("en", "make it 25% instead of 20"), ("en", "make it 25% rather than 20%")]


def told(language: str, *lines: str) -> Person:
    """Somebody at the beginning who has typed these lines."""
    person = Person("ar" if language == "ar" else "en")
    for line in ("/new", *lines):
        person.types(line)
    return person


def answers(person: Person) -> dict[str, object]:
    return dict(person.state.stack[-1].answers)


def amount(person: Person, part: str) -> object:
    held = answers(person)[part]
    return held["value"] if isinstance(held, dict) else held.value  # type: ignore[attr-defined]


@pytest.mark.parametrize(("language", "words"), INSTEAD)
def test_the_replaced_share_leaves_the_figure_of_today_alone_and_nothing_is_asked_again(
    language: str, words: str
) -> None:
    person = told(language, *SHARE[language], RISING[language])
    person.types(words)

    assert person.state.stack[-1].asked == "offer"
    assert (amount(person, "baseline"), amount(person, "target")) == (150, 25)


@pytest.mark.parametrize(("language", "words"), INSTEAD)
def test_at_the_question_of_the_trend_the_target_changes_and_the_trend_is_asked_again(
    language: str, words: str
) -> None:
    person = told(language, *SHARE[language])
    assert person.state.stack[-1].asked == "trend"
    person.types(words)

    assert person.state.stack[-1].asked == "trend"
    assert (amount(person, "baseline"), amount(person, "target")) == (150, 25)


@pytest.mark.parametrize(
    ("language", "wish", "words"),
    [
        ("ar", "عايز 30 طلب زيادة في الشهر لحد آخر مارس", "خلّيها ٤٠ بدل ٣٠"),
        ("en", "I want 30 more orders a month by the end of March", "make it 40 instead of 30"),
    ],
)
def test_a_replaced_increase_is_no_figure_of_last_month(language: str, wish: str, words: str) -> None:
    person = told(language, wish)
    assert person.state.stack[-1].asked == "baseline"
    person.types(words)

    assert person.state.stack[-1].asked == "baseline"
    assert answers(person).get("baseline") is None
    assert (amount(person, "target"), answers(person)["relative"]) == (40, True)


@pytest.mark.parametrize(
    ("language", "words"),
    [("ar", "وقّف الهدف لحد يناير"), ("en", "pause it until January"), ("en", "pause the goal until January")],
)
def test_a_goal_that_is_not_saved_cannot_be_paused_and_keeps_its_day(language: str, words: str) -> None:
    person = told(language, *SHARE[language], RISING[language])
    before = answers(person)
    person.types(words)

    assert answers(person) == before
    assert person.state.stack[-1].asked == "offer"
    told_so = {"ar": "لم يُحفظ هذا الهدف بعد", "en": "This goal is not saved yet"}
    assert told_so[language] in person.heard


@pytest.mark.parametrize("words", ["change the baseline to 140", "الرقم الحالي 140 مو 150"])
def test_another_change_takes_the_place_of_one_whose_meaning_is_asked(words: str) -> None:
    person = Person("ar").has(
        "g1", baseline=Amount(value=150, unit="count"), target=Amount(value=200, unit="count"), relative=False
    )
    person.types("خلّيها ١٤٠")
    assert person.state.stack[-1].asked == "meant"
    person.types(words)

    goal = person.known.goals[0]
    assert goal.baseline is not None
    assert goal.target is not None
    assert (goal.baseline.value, goal.target.value, person.state.stack) == (140, 200, ())
