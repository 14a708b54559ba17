"""The five letters, each with what is there or what is open."""

from __future__ import annotations

from dialogs.domain.aimed import Amount
from dialogs.domain.goals.realism import Judgement, judge
from dialogs.domain.goals.scorecard import scorecard
from tests.domain.aloud import TODAY, aloud, goal

FULL = goal("bookings", (44, "count"), baseline=Amount(value=40), per="month", channel="whatsapp", tool="bookings_book")


def test_a_full_goal_earns_five_marks() -> None:
    said = aloud(scorecard(FULL, judge(FULL, TODAY), bigger="a second branch")).splitlines()

    assert said == [
        "✅ Specific: bookings from WhatsApp",
        "✅ Measurable: from 40 to 44 a month, read in the bookings calendar",
        "✅ Achievable: a pace steady work can bring",
        "✅ Relevant: serves “a second branch” (when interest turns into buying)",
        "✅ Time-bound: by Wednesday 31 March 2027",
    ]


def test_an_empty_goal_earns_none_and_every_letter_says_why() -> None:
    said = aloud(scorecard(goal(None, deadline=None))).splitlines()

    assert [line[:2] for line in said] == ["⚠️"] * 5
    assert all(": " in line for line in said)


def test_a_stretch_kept_on_purpose_is_marked_with_its_reason() -> None:
    stretched = FULL.model_copy(update={"target": Amount(value=70), "stretch_reason": "we hired a salesperson"})

    assert "✅ Achievable: ambitious, because: we hired a salesperson" in aloud(
        scorecard(stretched, judge(stretched, TODAY))
    )


def test_a_stretch_without_a_reason_is_a_warning() -> None:
    assert "⚠️ Achievable: it takes something new behind it" in aloud(scorecard(FULL, Judgement("stretch")))
    assert "⚠️ Achievable: rarely done in this time" in aloud(scorecard(FULL, Judgement("unrealistic")))


def test_without_a_verdict_the_persons_confidence_speaks() -> None:
    sure = FULL.model_copy(update={"confidence": 8})

    assert "✅ Achievable: a confidence of 8 out of 10" in aloud(scorecard(sure))
    assert "⚠️ Achievable" in aloud(scorecard(FULL.model_copy(update={"confidence": 3})))


def test_a_thing_to_be_done_is_measured_by_yes_or_no() -> None:
    shop = goal(None, direction="deliver", thing="open the shop")

    assert "✅ Specific: Open the shop\n✅ Measurable: done or not done" in aloud(scorecard(shop))


def test_an_unknown_present_figure_is_named() -> None:
    assert "today's number is still to be found" in aloud(scorecard(goal("leads", (90, "count"))))
    fewer = goal("complaints", (20, "percent"), relative=True)
    assert "a change of -20%; today's number comes first" in aloud(scorecard(fewer))


def test_a_level_to_keep_lasts_until_its_day() -> None:
    kept = aloud(scorecard(goal("rating", (4.7, "points"), direction="keep")))

    assert "✅ Measurable: the level 4.7 stars" in kept
    assert "✅ Time-bound: until Wednesday 31 March 2027" in kept
