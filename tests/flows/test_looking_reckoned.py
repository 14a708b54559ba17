"""At a look back: sums, changes and other periods are asked about, past months are months, corrections count."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount, Guardrail
from tests.flows.person import Person

LOOK = date(2027, 2, 19)


def looking(text: str, **fields: object) -> Person:
    person = Person(language="en" if text.isascii() else "ar").has("g1", **fields)
    person.on(LOOK)
    person.is_reminded(("g1", "quarterly"))
    return person


def kept(person: Person) -> list[float]:
    return [one.amount.value for one in person.known.check_ins]


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("30 + 14", 44),
        ("30 from ads and 14 from referrals", 44),
        ("up 3", 43),
        ("another 5", 45),
        ("lost 4", 36),
        ("+5", 45),
        ("زادوا 5", 45),
        ("11 a week", 48),
        ("11 في الاسبوع", 48),
        ("halfway", 50),
        ("10% more", 44),
    ],
)
def test_a_reckoned_figure_is_asked_about(text: str, now: float) -> None:
    person = looking(text)
    person.types(text)
    assert person.question == "review.right"
    assert kept(person) == []

    person.presses("yes")
    assert kept(person) == [now]
    assert person.question == "review.worked"


@pytest.mark.parametrize(("text", "figure"), [("up 3", 3), ("+5", 5), ("11 a week", 11)])
def test_it_may_be_the_level_after_all(text: str, figure: float) -> None:
    person = looking(text)
    person.types(text)
    person.presses("level")
    assert kept(person) == [figure]


@pytest.mark.parametrize("text", ["43 in January", "43 for January", "43 في يناير", "يناير 43", "43 last month"])
def test_a_figure_of_a_month_is_no_day_to_ask_again(text: str) -> None:
    person = looking(text)
    person.types(text)
    assert [(one.amount.value, one.on) for one in person.known.check_ins] == [(43, date(2027, 1, 31))]
    assert person.question == "review.worked"


@pytest.mark.parametrize("text", ["give me three days", "أعطني ثلاثة أيام", "عطيني 3 ايام"])
def test_some_days_more_are_no_figure(text: str) -> None:
    person = looking(text)
    person.types(text)
    assert kept(person) == []
    assert person.question is None


@pytest.mark.parametrize(
    ("text", "figure"),
    [("the middle one", 45), ("the lower one", 40), ("الأكبر", 50), ("الأوسط", 45), ("the highest", 50)],
)
def test_an_end_of_a_range_is_chosen_in_words(text: str, figure: float) -> None:
    person = looking(text)
    person.types("40 to 50")
    person.types(text)
    assert kept(person) == [figure]


@pytest.mark.parametrize("text", ["no, 46", "sorry, it was 46", "we were at 46 yesterday actually", "لا 46", "قصدي 46"])
@pytest.mark.parametrize("before", [(), ("fairs",), ("fairs", "calls", "no")])
def test_a_correction_while_it_is_talked_over_takes_the_figures_place(text: str, before: tuple[str, ...]) -> None:
    person = looking(text)
    for said in ("44", *before):
        person.types(said)
    question = person.question
    person.types(text)
    assert person.known.check_ins[-1].amount.value == 46
    assert person.question == question


def test_figures_of_another_goal_and_of_the_limit_are_noted_beside() -> None:
    limit = Guardrail(metric="cost_per_lead", bound="max", value=15, unit="GBP")
    person = looking("", metric="leads", wish="more leads", guardrail=limit)
    person.types("44 leads at £12 each")
    assert sorted((one.amount.value, one.guardrail) for one in person.known.check_ins) == [(12, True), (44, False)]
    assert person.question == "review.worked"


def test_two_goals_looked_at_together_take_their_figures_from_one_line() -> None:
    person = Person().has("g1").has("g2", metric="followers", wish="followers", per=None, baseline=Amount(value=40))
    person.on(LOOK)
    person.is_reminded(("g1", "quarterly"), ("g2", "quarterly"))
    person.types("44 bookings and 50 followers")
    assert sorted((one.goal_id, one.amount.value) for one in person.known.check_ins) == [("g1", 44), ("g2", 50)]
    assert person.question == "review.worked"


@pytest.mark.parametrize("text", ["nothing to add", "fairs in 2 towns", "الإعلانات في مدينتين"])
def test_words_stay_words(text: str) -> None:
    person = looking(text)
    person.types("44")
    person.types(text)
    assert kept(person) == [44]
    assert person.question != "review.worked"
