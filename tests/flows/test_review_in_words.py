"""A look back answered in words of all kinds: what is meant is taken, what is not understood is asked for again."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from dialogs.effects import SaveCheckIn
from tests.flows.person import Person
from tests.flows.planned import goes, half_planned

MIDDLE, LATE = date(2027, 2, 19), date(2027, 4, 10)
MENU: dict[str, Any] = {"metric": None, "direction": "deliver", "thing": "the menu", "target": None, "baseline": None}
MONEY: dict[str, Any] = {
    "metric": "revenue",
    "baseline": Amount(value=40000, unit="EGP"),
    "target": Amount(value=60000, unit="EGP"),
}


def reviewing(day: date = MIDDLE, **fields: Any) -> Person:
    person = Person().has("g1", **fields)
    person.on(day)
    person.follows("review", "g1")
    return person


def tracing(**fields: Any) -> Person:
    """Somebody far behind, who is asked whether to look for the cause."""
    person = goes(half_planned(reviewing(date(2027, 3, 21), **fields)), "41", "the offer", "few came back")
    assert person.question == "review.cause"
    return person


def deciding(day: date = MIDDLE, **fields: Any) -> Person:
    person = goes(reviewing(day, **fields), "48", "the offer on Thursdays", "nobody answered the phone")
    while person.question != "review.decision":
        person.types("no")
    return person


def noted(person: Person) -> list[float]:
    return [one.check_in.amount.value for one in person.effects if isinstance(one, SaveCheckIn)]


@pytest.mark.parametrize(
    ("moves", "figures"),
    [
        (("600", "yes"), [600]),
        (("600", "<yes>"), [600]),
        (("600", "48"), [48]),
        (("600", "no"), []),
        (("600", "<other>"), []),
        (("10 + 4", "no"), []),
        (("10 + 4", "30"), [30]),
        (("50 to 40",), [50]),
        (("went from 40 to 50",), [50]),
    ],
)
def test_a_figure_that_was_doubted_is_settled_by_words_or_buttons(moves: tuple[str, ...], figures: list[float]) -> None:
    person = goes(reviewing(), *moves)

    assert noted(person) == figures
    assert person.question == ("review.worked" if figures else "review.value")


def test_thousands_that_were_left_out_are_put_back() -> None:
    assert noted(goes(reviewing(**MONEY), "45", "<thousand>")) == [45000]


@pytest.mark.parametrize(
    ("moves", "says"),
    [
        (("600", "blue"), "Yes, or the right figure, is enough."),
        (("600", "what?"), "often a slip of the finger"),
        (("10 + 4", "blue"), "One figure is enough, such as 40; an estimate helps too."),
        (("40 in december, $45 in january",), "$45 can't be a figure of"),
        (("48", "yes"), "A few words are enough."),
    ],
)
def test_what_is_not_understood_is_asked_for_again(moves: tuple[str, ...], says: str) -> None:
    assert says in goes(reviewing(), *moves).heard


def test_nothing_new_is_no_figure_where_there_never_was_one() -> None:
    assert "There is no earlier figure yet." in goes(reviewing(baseline=None), "unchanged").heard


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("unchanged", "Not yet, then; let's see what it takes."),
        ("in progress", "Not yet, then; let's see what it takes."),
        ("almost", "Not yet, then; let's see what it takes."),
        ("blue", "Yes or no is enough."),
    ],
)
def test_a_thing_to_deliver_is_done_or_not_yet(words: str, says: str) -> None:
    assert says in goes(reviewing(**MENU), words).heard


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("people see it but nobody buys", "the figure went from 40 to 41"),
        ("blue", "Yes or no is enough."),
        ("what?", "The goal, the way or the means"),
    ],
)
def test_the_cause_is_told_at_once_or_looked_for(words: str, says: str) -> None:
    assert says in goes(tracing(), words).heard


@pytest.mark.parametrize(
    ("metric", "moves", "says"),
    [
        ("sales", ("yes", "no"), "less than half of it got done"),
        ("sales", ("yes", "yes"), "Of a hundred who come"),
        ("sales", ("yes", "/skip"), "Of a hundred who come"),
        ("followers", ("<yes>", "most", "it rose"), "More people see you and do not stay"),
        ("followers", ("<yes>", "most", "/skip"), "Asking three of the people it is about what they miss"),
        ("leads", ("<yes>", "most", "3%", "4%", "5%"), "A rough sum of money is enough."),
        ("leads", ("<yes>", "most", "3%", "4", "$6", "$9"), "What have customers or the team said in this time?"),
    ],
)
def test_a_few_rough_numbers_lead_to_the_cause(metric: str, moves: tuple[str, ...], says: str) -> None:
    assert says in goes(tracing(metric=metric), *moves).heard


@pytest.mark.parametrize(
    ("day", "fields", "words", "says"),
    [
        (MIDDLE, {"deadline": None}, "two more months", "The goal is now"),
        (MIDDLE, {}, "close it", "Closed."),
        (MIDDLE, {}, "lower target", "What should the target be?"),
        (LATE, {}, "another target", "What should the target be?"),
    ],
)
def test_the_decision_may_be_typed(day: date, fields: dict[str, Any], words: str, says: str) -> None:
    assert says in goes(deciding(day, **fields), words).heard


def test_who_has_had_enough_of_a_goal_whose_day_is_over_still_decides() -> None:
    person = goes(reviewing(LATE), "48", "enough for today")

    assert person.question == "review.decision"
