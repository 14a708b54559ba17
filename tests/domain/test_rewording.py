"""Vague wishes become goals to choose from, and what the person gave stays."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.domain.quarters import likely_deadline
from dialogs.domain.rewording.rewording import Rewording, reword
from dialogs.domain.wishes.wishes import people_of, understood
from dialogs.language.goals.reading import Amount, Guardrail, Reading
from tests.domain.aloud import MARCH, TODAY, aloud, change, in_arabic, level, wish

WISHES: tuple[tuple[str, dict[str, Any]], ...] = (
    ("we want to improve our image", {"category": "awareness"}),
    ("more people should know the bakery", {"category": "awareness"}),
    ("more engagement", {"category": "engagement"}),
    ("make customers come back", {"category": "loyalty"}),
    ("grow our dental clinic", {}),
    ("be the best gym in town", {}),
    ("turn visitors into buyers", {"category": "conversion"}),
    ("sell more", {"category": "sales"}),
    ("I want to read more", {"category": "other"}),
    ("get fit", {"category": "other"}),
    ("we need better people to hire", {"category": "other"}),
    ("understand our market", {"category": "other"}),
    ("the charity should help more people", {"category": "other"}),
    ("staff are never on time", {"category": "other"}),
    ("cut our costs", {"category": "other"}),
    ("deliver faster", {"category": "other"}),
)


def offers(reading: Reading) -> tuple[Rewording, ...]:
    return reword(reading, today=TODAY, country="EG")


@pytest.mark.parametrize(("text", "fields"), WISHES)
def test_a_vague_wish_gets_two_or_three_goals_that_count_different_things(text: str, fields: dict[str, Any]) -> None:
    offered = offers(wish(text, **fields))

    assert 2 <= len(offered) <= 3
    assert len({(one.metric, one.thing) for one in offered}) == len(offered)
    assert all(one.suggested == ("metric", "target", "deadline") for one in offered)
    assert all(one.reason for one in offered)


@pytest.mark.parametrize(("text", "fields"), WISHES)
def test_each_names_a_number_and_the_day_in_both_languages(text: str, fields: dict[str, Any]) -> None:
    for one in offers(wish(text, **fields)):
        said, arabic = aloud(one.text), in_arabic(one.text)
        assert "Wednesday 31 March 2027" in said
        assert "2027" in arabic
        assert any(letter.isdigit() for letter in aloud(one.short)) or "one" in aloud(one.short)


def test_the_same_wish_always_gets_the_same_words() -> None:
    assert offers(wish("grow", category=None)) == offers(wish("grow", category=None))


def test_a_channel_that_was_named_is_in_every_goal() -> None:
    for text in ("famous on TikTok", "be seen on TikTok", "TikTok fame"):
        offered = offers(wish(text, category="awareness", channel="tiktok"))
        assert all("TikTok" in aloud(one.text) and one.channel == "tiktok" for one in offered)


def test_the_place_of_work_is_spoken_of() -> None:
    said = " ".join(
        aloud(one.text) for one in offers(wish("a better reputation for our dental clinic", category="awareness"))
    )

    assert "dental clinic" in said or "patients" in said


def test_an_amount_that_was_given_is_kept_in_every_goal() -> None:
    offered = offers(wish("grow by 12%", "ST", direction="increase", target=change(12)))

    assert all("12%" in aloud(one.text) and "target" not in one.suggested for one in offered)


def test_a_present_figure_becomes_the_start_of_its_own_measure_and_a_limit_of_the_others() -> None:
    reading = wish("3,400 followers, more please", "MT", metric="followers", baseline=Amount(value=3400))
    first, *others = offers(reading)

    assert first.metric == "followers"
    assert first.target is not None
    assert first.target.value > 3400
    assert all("3,400" in aloud(one.text) for one in (first, *others))


def test_a_deadline_that_was_given_is_kept() -> None:
    offered = offers(wish("more leads by June", "M", metric="leads", category="conversion", deadline=date(2027, 6, 30)))

    assert {one.deadline for one in offered} == {date(2027, 6, 30)}
    assert all("deadline" not in one.suggested for one in offered)


def test_a_limit_that_was_given_is_kept() -> None:
    limit = Guardrail(metric="cost_per_lead", bound="max", value=10, unit="USD")
    offered = offers(wish("more leads under $10 each", "MT", metric="leads", guardrail=limit))

    assert all("$10" in aloud(one.text) for one in offered)


def test_without_todays_figure_a_level_is_never_offered() -> None:
    for text in ("grow", "improve our image", "more sales please", "keep them loyal", "be known"):
        for one in offers(wish(text)):
            assert one.relative or one.metric == "custom"


def test_a_clear_goal_is_said_once_and_completed_with_a_day() -> None:
    (said,) = offers(wish("5,000 followers", "T", metric="followers", direction="reach", target=level(5000)))

    assert aloud(said.text) == "Reach 5,000 followers by Wednesday 31 March 2027"
    assert said.suggested == ("deadline",)


def test_a_money_amount_without_a_currency_is_in_that_of_the_country() -> None:
    reading = wish(
        "revenue to 90000",
        "T",
        metric="revenue",
        direction="reach",
        target=level(90000)._replace(unit=None),
    )
    (said,) = reword(reading, today=TODAY, country="SA")

    assert said.target is not None
    assert said.target.unit == "SAR"


def test_a_thing_to_be_done_is_named_from_its_verb_to_its_day() -> None:
    text = "we'd like to open a second gym in Hamra by October"
    evidence = {"direction": (13, 17), "deadline": (39, 49)}
    (said,) = offers(wish(text, "", direction="deliver", deadline=date(2027, 10, 31), evidence=evidence))

    assert aloud(said.text) == "Open a second gym in Hamra by Sunday 31 October 2027"


def test_the_measure_that_was_named_comes_first_and_its_neighbours_after_it() -> None:
    offered = offers(wish("more likes", "MT", metric="likes", category="engagement", direction="increase"))

    assert offered[0].metric == "likes"
    assert "metric" not in offered[0].suggested
    assert all("metric" in one.suggested for one in offered[1:])


def test_no_measure_takes_more_than_a_quarter_over_many_wishes() -> None:
    texts = [
        f"{want} {what}"
        for want in ("we want", "please", "our dream:", "help us with")
        for what in (
            "a better image",
            "being known",
            "more presence",
            "engagement",
            "growth",
            "loyal customers",
            "more sales",
        )
    ]
    counted = Counter(one.metric for text in texts for one in offers(wish(text)))

    assert max(counted.values()) <= sum(counted.values()) / 4


def words_in_fours(said: str) -> set[tuple[str, ...]]:
    words = ["#" if any(letter.isdigit() for letter in word) else word.lower() for word in said.split()]
    return {tuple(words[at : at + 4]) for at in range(len(words) - 3)}


def test_wishes_of_one_kind_do_not_sound_alike() -> None:
    texts = (
        "known in town",
        "be better known",
        "nobody has heard of us",
        "more visibility",
        "we want to be famous",
        "people should notice us",
        "brand awareness",
        "get recognised",
        "more exposure",
        "stop being invisible",
    )
    said = [words_in_fours(aloud(one.text)) for text in texts for one in offers(wish(text, category="awareness"))]
    alike = [len(a & b) / min(len(a), len(b)) > 0.5 for a, b in combinations(said, 2)]

    assert sum(alike) / len(alike) < 0.05


@given(st.text(max_size=60), st.sampled_from(["S", "SM", "MT", "SMT", "M"]))
def test_any_wish_gets_an_offer(text: str, missing: str) -> None:
    metric = None if "S" in missing else "leads"
    for one in offers(wish(text, missing, metric=metric, target=change(15) if "M" not in missing else None)):
        assert aloud(one.text)


def test_a_date_leaves_at_least_eight_weeks() -> None:
    assert likely_deadline(TODAY) == MARCH
    assert likely_deadline(date(2026, 10, 10)) == date(2026, 12, 31)
    assert likely_deadline(date(2026, 12, 31)) == MARCH


@pytest.mark.parametrize(
    "text",
    ["I want to be happier", "run a marathon", "learn English", "lose weight", "read more", "memorise the Quran"],
)
def test_a_personal_wish_gets_personal_goals(text: str) -> None:
    offered = offers(wish(text, category="other"))

    assert offered
    assert all(one.metric == "custom" for one in offered)


@pytest.mark.parametrize("text", ["improve the image of our shop", "a better image for the cafe"])
def test_the_image_of_a_shop_is_read_on_the_map_first(text: str) -> None:
    assert "Google Maps" in aloud(offers(wish(text, category="awareness"))[0].text)


def test_a_stray_word_is_not_understood() -> None:
    assert not understood(wish("asdf"))
    assert understood(wish("be happier"))
    assert understood(wish("more", metric="leads"))


@pytest.mark.parametrize(
    ("text", "people"), [("our donors should stay", "donors"), ("more care for beneficiaries", "beneficiaries")]
)
def test_the_persons_word_for_people_is_kept(text: str, people: str) -> None:
    assert aloud(people_of(wish(text))) == people


def test_a_small_rate_gets_a_small_step() -> None:
    reading = wish("1.8%, up please", "MT", metric="conversion_rate", baseline=Amount(value=1.8, unit="percent"))
    (first, *_) = offers(reading)

    assert first.target is not None
    assert 1.8 < first.target.value <= 2.2


def test_the_place_of_work_is_named_where_the_words_allow() -> None:
    said = [aloud(one.text) for one in offers(wish("grow my coffee roastery"))]

    assert all("roastery" in one for one in said)
