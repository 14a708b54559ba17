"""Money that comes in keeps the person's own word for it: in the sentence, the question and the page."""

from __future__ import annotations

import pytest

from dialogs.domain.goals.asking import figure_question, trend_question
from dialogs.domain.goals.sentences import goal_sentence
from dialogs.domain.plans.likely_measures import likely_measures, own_measure, watched
from dialogs.domain.plans.plan import Picked, Watched
from dialogs.domain.rewording.rewording import goal_as_read, reword
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY, aloud, goal


@pytest.mark.parametrize(
    ("wish", "word"),
    [
        ("We are a charity and want to raise donations from 12,000 to 15,000 by March", "donations"),
        ("increase takings by 20% by June", "takings"),
        ("raise tips by 10% this quarter", "tips"),
        ("increase commissions by 15% in 3 months", "commissions"),
        ("increase membership fees to 5000 by June", "membership fees"),
        ("zakat up to 40000 by June", "zakat"),
        ("زيادة التبرعات 20% حتى مارس", "التبرعات"),
        ("نبي نرفع العمولات ١٠٪ حتى مارس", "العمولات"),
        ("زيادة الرسوم الدراسية 10% حتى يونيو", "الرسوم الدراسية"),
        ("زيادة رسوم التسجيل في المدرسة 10% حتى يونيو", "رسوم التسجيل"),
        ("بدي زيد البقشيش 10% لآخر آذار", "البقشيش"),
        ("بغينا نزيدو المداخيل 10% حتى مارس", "المداخيل"),
    ],
)
def test_money_keeps_the_persons_word_in_the_sentence_and_in_every_question(wish: str, word: str) -> None:
    reading = read_goal(wish, Context(TODAY, "SA"))
    read = goal_as_read(reading, reading.deadline, "SA")
    said = (
        goal_sentence(read),
        figure_question(read),
        trend_question(read),
        reword(reading, today=TODAY, country="SA")[0].text,
    )
    assert read.metric == "revenue"
    assert all(word in aloud(one) for one in said)
    assert not any("revenue" in aloud(one).lower() for one in said)


@pytest.mark.parametrize(
    "wish", ["increase revenue by 10% by June", "more revenue from rents", "5 more portrait commissions by June"]
)
def test_what_has_no_word_of_its_own_is_called_as_ever(wish: str) -> None:
    reading = read_goal(wish, Context(TODAY, "SA"))
    assert goal_as_read(reading, reading.deadline, "SA").thing in {"revenue", "portrait commissions", None}


def test_a_plan_watches_money_under_its_own_word() -> None:
    donations = goal("revenue", thing="donations")
    own = own_measure(donations)
    assert own == Picked(words="donations")
    assert "revenue" not in likely_measures(donations)
    assert watched(own, donations) == Watched(words="donations", tool=watched(Picked(idea="revenue"), donations).tool)
    assert own_measure(goal("revenue")) == Picked(idea="revenue")


def test_the_word_for_money_stands_once() -> None:
    reading = read_goal("raise our tuition fees income by 10% by June", Context(TODAY, "GB"))
    assert aloud(goal_sentence(goal_as_read(reading, reading.deadline, "GB"))).startswith(
        "Increase tuition fees by 10%"
    )
