"""Likely answers of a plan: one meaning an id, the likeliest first, a message only where there is ground for it."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.buttons import Answer, write
from dialogs.domain.goal import Goal
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.kpis.channels import CHANNELS
from dialogs.domain.plans.likely_actions import IDEAS
from dialogs.domain.plans.likely_answers import aspects_of, likely, likely_minds, likely_platforms
from dialogs.domain.plans.plan import Audience, Competitor, Picked, Plan, Standing, Strategy
from dialogs.domain.plans.plan_ideas import DECIDERS, MINDS, PLAN_IDEAS, PROBLEMS, TRAITS, TRENDS, WHO
from dialogs.domain.plans.plan_message import ALONE, ANSWER, FOR, message_of, suggested
from dialogs.domain.plans.plan_words import picked_name

DAY = date(2026, 11, 21)
LARGEST_SERIAL = 10**9


def goal(**fields: object) -> Goal:
    return Goal.model_validate({"id": "g1", "wish": "", "started_on": DAY, **fields})


def plan(**fields: object) -> Plan:
    return Plan.model_validate({"id": "p1", "goal_id": "g1", "started_on": DAY, **fields})


def picked(*ideas: str) -> tuple[Picked, ...]:
    return tuple(Picked(idea=one) for one in ideas)


def test_an_id_names_one_thing() -> None:
    assert not PLAN_IDEAS.keys() & (METRICS.keys() | CHANNELS.keys() | IDEAS.keys())
    assert len({idea.text.msgid for idea in PLAN_IDEAS.values()}) >= len(PLAN_IDEAS) - len(("quality", "speed"))


def test_every_id_fits_a_button_and_has_words() -> None:
    for name, idea in PLAN_IDEAS.items():
        assert len(write(Answer(LARGEST_SERIAL, f"off.{name}")).encode()) <= 64
        assert picked_name(Picked(idea=name)) == idea.text


def test_what_competitors_lack_and_customers_choose_by_can_set_us_apart() -> None:
    ours = {aspect for idea in MINDS for aspect in idea.aspects}

    assert {aspect for idea in (*TRAITS, *DECIDERS, *PROBLEMS) for aspect in idea.aspects} <= ours


@pytest.mark.parametrize(
    ("rows", "business", "fields", "first"),
    [
        (TRENDS, "restaurant", {}, "trend_delivery"),
        (TRENDS, None, {"channel": "whatsapp"}, "trend_chat"),
        (TRENDS, None, {"channel": "tiktok"}, "trend_short_video"),
        (WHO, "charity", {}, "who_giving"),
        (WHO, None, {"metric": "repeat_purchase_rate"}, "who_former"),
        (WHO, None, {"metric": "conversion_rate"}, "who_undecided"),
        (WHO, None, {"channel": "linkedin"}, "who_firms"),
        (PROBLEMS, "dental", {}, "pain_treatment"),
    ],
)
def test_what_was_made_for_the_goal_comes_first(
    rows: tuple[object, ...], business: str | None, fields: dict[str, object], first: str
) -> None:
    assert likely(rows, business, goal(**fields))[0].id == first  # type: ignore[arg-type]


def test_what_was_made_for_another_place_of_work_is_not_offered() -> None:
    offered = {idea.id for idea in likely(PROBLEMS, "restaurant", goal(), len(PROBLEMS))}

    assert "pain_far" in offered
    assert not offered & {"pain_treatment", "pain_level", "pain_money_path", "pain_complicated"}


@pytest.mark.parametrize("business", ["charity", "podcast"])
def test_what_is_not_sold_has_no_price(business: str) -> None:
    for rows in (PROBLEMS, TRAITS, DECIDERS, MINDS):
        offered = likely(rows, business, goal(), len(rows))
        assert offered
        assert not any("price" in idea.aspects for idea in offered)


def test_a_gap_beside_a_reason_to_choose_comes_first_and_a_strength_of_others_last() -> None:
    told = plan(
        standing=Standing(
            competitors=(
                Competitor(name="A", strong=picked("trait_quality"), weak=picked("trait_speed")),
                Competitor(name="B", strong=(Picked(words="الجودة"),), weak=(Picked(words="الانتظار"),)),
            )
        ),
        audience=Audience(decides=picked("decide_price", "decide_speed")),
    )
    minds = [idea.id for idea in likely_minds(told, None, goal())]

    assert minds[:2] == ["mind_speed", "mind_price"]
    assert "mind_quality" not in minds


@pytest.mark.parametrize(
    ("words", "aspects"),
    [
        ("high prices", ("price",)),
        ("السعر والخدمة", ("price", "service")),
        ("مواعيدهم متأخرة", ("speed",)),
        ("blue", ()),
    ],
)
def test_ones_own_words_name_aspects_too(words: str, aspects: tuple[str, ...]) -> None:
    assert aspects_of((Picked(words=words),)) == aspects


def test_where_they_are_begins_with_the_channel_of_the_goal() -> None:
    assert likely_platforms(goal(channel="email"), picked("who_firms"))[:3] == ("email", "linkedin", "website")


def test_a_message_needs_something_to_come_to_mind() -> None:
    assert suggested(plan(audience=Audience(who=picked("who_young"), problems=picked("pain_time")))) == ()


def test_a_message_answers_only_a_problem_that_we_answer() -> None:
    audience = Audience(who=picked("who_young"), problems=picked("pain_prices"))
    ours = plan(audience=audience, strategy=Strategy(positioning=picked("mind_price")))
    other = plan(audience=audience, strategy=Strategy(positioning=picked("mind_place")))

    assert [way for way, _ in suggested(ours)] == [ANSWER, FOR, ALONE]
    assert [way for way, _ in suggested(other)] == [FOR, ALONE]


def test_a_message_does_not_call_people_by_what_they_did_not_do() -> None:
    told = plan(strategy=Strategy(segment=Picked(idea="who_undecided"), positioning=picked("mind_trust")))

    assert [way for way, _ in suggested(told)] == [ALONE]


def test_a_message_whose_ground_is_gone_is_no_message() -> None:
    assert message_of(plan(strategy=Strategy(message=Picked(idea=FOR)))) is None
    assert message_of(plan(strategy=Strategy(message=Picked(idea="of_an_earlier_release")))) is None
