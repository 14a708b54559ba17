"""The plan's budget: the whole, what it goes to, and a split that adds up before it is kept."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogs.domain.plans.plan import Picked
from dialogs.domain.plans.splitting import left_open
from tests.flows.person import Person
from tests.flows.planned import goes, living_in, plan_of, with_plan


def asked(language: Any = "en", country: str = "EG", **goal: Any) -> Person:
    person = living_in(Person(language, country).has("g1", **goal), country)
    person.follows("part", "g1.budget")
    return person


def split(person: Person) -> dict[str, float]:
    budget = plan_of(person).budget
    assert budget is not None
    assert left_open(budget.total, budget.currency, budget.shares) == 0
    return {one.of.idea or one.of.words or "": one.value for one in budget.shares}


def test_a_budget_in_four_taps() -> None:
    person = goes(asked(), "2000", "<done>", "<fine>")

    assert split(person) == {"spend_ads": 1100, "spend_production": 450, "spend_tools": 450}
    assert "✅ The budget adds up: EGP 2,000." in person.heard


def test_its_arithmetic_is_shown() -> None:
    person = goes(asked(), "2000", "<done>")

    assert "1. Ads: EGP 1,100 (55%)" in person.heard
    assert "1,100 + 450 + 450 = EGP 2,000" in person.heard


def test_the_title_tells_how_far_the_plan_is() -> None:
    assert asked().heard.startswith("Part 6 of 9: Budget")


@pytest.mark.parametrize(
    ("language", "words", "shares"),
    [
        ("en", "60 ads 40 people", {"spend_ads": 600, "spend_people": 400}),
        ("en", "500 insta, 300 google, rest people", {"instagram": 500, "google_ads": 300, "spend_people": 200}),
        ("en", "half ads, the rest for Omar", {"spend_ads": 500, "Omar": 500}),
        (
            "en",
            "ads, photos and tools equally",
            {"spend_ads": 333.34, "spend_production": 333.33, "spend_tools": 333.33},
        ),
        ("ar", "نص للإعلانات والباقي للتصوير", {"spend_ads": 500, "spend_production": 500}),
        ("ar", "٧٠٪ إعلانات و٣٠٪ تصوير", {"spend_ads": 700, "spend_production": 300}),
        ("ar", "تلت للإعلانات والباقي للأدوات", {"spend_ads": 333.33, "spend_tools": 666.67}),
        ("ar", "٦٠٠ انستا و٤٠٠ لوكالة في القاهرة", {"instagram": 600, "لوكالة في القاهرة": 400}),
    ],
)
def test_a_whole_split_is_typed(language: str, words: str, shares: dict[str, float]) -> None:
    assert split(goes(asked(language), "1000", words, "<fine>")) == shares


@pytest.mark.parametrize(("language", "words"), [("en", "300 ads, 700 people"), ("ar", "٣٠٠ إعلانات و٧٠٠ رواتب")])
def test_a_split_in_amounts_tells_the_whole(language: str, words: str) -> None:
    assert split(goes(asked(language), words, "<fine>")) == {"spend_ads": 300, "spend_people": 700}


def test_a_split_in_percent_waits_for_the_whole() -> None:
    person = goes(asked(), "60 ads 40 people")
    assert "The split is noted." in person.heard

    assert split(goes(person, "5000", "<fine>")) == {"spend_ads": 3000, "spend_people": 2000}


def test_typed_numbers_are_the_whole_choice() -> None:
    assert split(goes(asked(), "1000", "1 and 2", "<fine>")) == {"spend_ads": 725, "spend_production": 275}


def test_one_share_typed_leaves_the_others_their_place() -> None:
    person = goes(asked(), "2000", "photos 500", "<fine>")

    assert split(person) == {"spend_ads": 1075, "spend_production": 500, "spend_tools": 425}


@pytest.mark.parametrize("words", ["1 2 3", "1 and 2", "١ و٢"])
def test_several_figures_are_no_sum(words: str) -> None:
    person = goes(asked(), words)

    assert person.question == "plan_budget.total"
    assert "One figure is enough" in person.heard


@pytest.mark.parametrize("words", ["500 a month for 3 months", "between 2000 and 3000", "2,000.50"])
def test_one_sum_may_be_said_with_more_around_it(words: str) -> None:
    assert goes(asked(), words).question == "plan_budget.over"


def test_bare_figures_near_a_hundred_are_percentages() -> None:
    assert "EGP 720 of EGP 800" in goes(asked(), "800", "60 ads 30 photos").heard


def test_ads_mean_the_one_channel_that_they_run_on() -> None:
    person = with_plan(Person().has("g1"), channels=(Picked(idea="instagram"),))
    person.follows("part", "g1.budget")
    found = split(goes(person, "1000 EGP", "<done>", "ads 60%", "<fine>"))

    assert found["instagram"] == 600
    assert "spend_ads" not in found


def test_a_number_typed_at_a_difference_is_that_of_a_button() -> None:
    assert split(goes(asked(), "1000", "500 ads, 200 photos", "1", "<fine>"))["spend_reserve"] == 300


def test_what_is_missing_is_named_and_can_go_into_the_reserve() -> None:
    person = goes(asked(), "1000", "500 ads, 200 photos")
    assert "EGP 700 of EGP 1,000: EGP 300 is still open" in person.heard

    assert split(goes(person, "<reserve>", "<fine>"))["spend_reserve"] == 300


def test_what_is_missing_can_be_told_in_words() -> None:
    person = goes(asked(), "1000", "500 ads, 200 photos", "the rest for Sara", "<fine>")

    assert split(person) == {"spend_ads": 500, "spend_production": 200, "Sara": 300}


def test_what_is_too_much_is_named_and_fitted() -> None:
    person = goes(asked(), "2000", "60 ads 50 people")
    assert "EGP 2,200, which is EGP 200 more than EGP 2,000" in person.heard

    assert split(goes(person, "<fit>", "<fine>")) == {"spend_ads": 1100, "spend_people": 900}


def test_the_whole_can_be_raised_to_what_was_said() -> None:
    person = goes(asked(), "1000", "700 ads 500 people", "<raise>", "<fine>")

    assert split(person) == {"spend_ads": 700, "spend_people": 500}


def test_a_split_that_is_off_is_not_waved_through() -> None:
    person = goes(asked(), "1000", "500 ads, 200 photos", "yes")

    assert person.question == "plan_budget.split"
    assert person.known.plan("g1") is None


@pytest.mark.parametrize("words", ["700 ads 500 people", "500 ads, 200 people"])
@pytest.mark.parametrize("move", ["I don't know", "/skip"])
def test_who_does_not_know_gets_a_split_that_adds_up(words: str, move: str) -> None:
    person = goes(asked(), "1000", words, move)
    while person.question == "plan_budget.split":
        person.presses("fine")

    assert sum(split(person).values()) == 1000


def test_one_share_is_changed_and_the_others_follow() -> None:
    person = goes(asked(), "1000", "50 ads, 30 people, 20 tools", "ads 70%", "<fine>")

    assert split(person) == {"spend_ads": 700, "spend_people": 180, "spend_tools": 120}


def test_a_share_is_changed_by_its_place() -> None:
    assert split(goes(asked(), "1000", "60 ads 40 people", "2: 500", "<fine>")) == {
        "spend_ads": 500,
        "spend_people": 500,
    }


def test_an_amount_by_the_month_is_reckoned_to_the_deadline() -> None:
    person = goes(asked(), "500 a month")

    assert "500 a month for 4 months: EGP 2,000 altogether" in person.heard.replace("EGP 500", "500")


AMOUNTS = st.integers(1, 10**7).map(str)
NAMES = st.sampled_from(["ads", "people", "insta", "tools", "Omar", "تصوير", "هدايا", "a clown"])
SPLITS = st.lists(
    st.tuples(st.one_of(AMOUNTS, st.just("50%"), st.just("half"), st.just("the rest")), NAMES), min_size=1
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    country=st.sampled_from(["EG", "JO", "IQ", "KW", "SA"]),
    total=AMOUNTS,
    said=SPLITS,
    mend=st.sampled_from(["reserve", "fit", "raise"]),
)
def test_whatever_is_said_what_is_kept_adds_up(
    country: str, total: str, said: list[tuple[str, str]], mend: str
) -> None:
    person = goes(asked(country=country), total, ", ".join(f"{share} {name}" for share, name in said))
    for _ in range(9):
        if person.question is None:
            break
        offered = [choice.data for say in person.says for choice in say.choices]
        person.presses(
            next(one for one in (mend, "fit", "fine", "done") if any(o.endswith(f":{one}") for o in offered))
        )

    assert split(person) is not None


@pytest.mark.parametrize("before", [("2000",), ("2000", "<done>")], ids=["over", "split"])
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "we're at 45 bookings"),
        ("en", "45 bookings now"),
        ("en", "bookings are at 45"),
        ("en", "we are at 45"),
        ("ar", "وصلنا 45 حجز"),
        ("ar", "صارت الحجوزات 45"),
    ],
)
def test_a_figure_of_the_goal_is_no_share(language: Any, words: str, before: tuple[str, ...]) -> None:
    person = goes(asked(language), *before, words)

    assert [one.amount.value for one in person.known.check_ins] == [45]
    assert "45 (2%)" not in person.heard


@pytest.mark.parametrize("words", ["500 photos", "now 500 for photos", "Omar 500"])
def test_a_share_is_no_figure_of_the_goal(words: str) -> None:
    assert goes(asked(), "2000", "<done>", words).known.check_ins == ()
