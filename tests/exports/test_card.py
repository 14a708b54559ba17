"""A goal as a picture: its size, what stands on it, and what stays out."""

from __future__ import annotations

import struct
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.exports import card
from bot.exports.typesetting import typeset
from bot.isolates import bare
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from tests.exports.cafe import BRANCH, FOLLOWERS, RATE, known, pen

WISH = BRANCH.model_copy(update={"direction": None, "thing": None, "is_wish": True, "deadline": None})


def written(goal: Goal, language: Literal["ar", "en"] = "en") -> dict[str, Any]:
    return card.content(goal, known(language), pen(language))


def size(png: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("goal", [FOLLOWERS, RATE, BRANCH, WISH], ids=["count", "rate", "deed", "wish"])
def test_a_picture_fits_a_phone(goal: Goal, language: Literal["ar", "en"]) -> None:
    pictures = typeset("card.typ", written(goal, language), "png")

    assert [size(one) for one in pictures] == [(1080, 1350)]


def test_a_picture_says_measure_number_beginning_sentence_and_day() -> None:
    content = {name: bare(str(words)) for name, words in written(FOLLOWERS).items()}

    assert content["kicker"] == "Followers on Instagram"
    assert (content["number"], content["origin"]) == ("5,000", "From 2,000 followers")
    assert content["sentence"] == "Increase followers on Instagram from 2,000 to 5,000"
    assert content["day"] == "By Wednesday 31 March 2027"
    assert content["reached"] == "About 2,650 followers so far"


def test_a_change_without_a_beginning_is_the_number() -> None:
    change = Amount(value=20, unit="percent")
    goal = FOLLOWERS.model_copy(update={"baseline": None, "relative": True, "target": change})

    assert bare(written(goal)["number"]) == "An increase of 20%"


def test_a_deed_shows_no_number_and_no_bar() -> None:
    content = written(BRANCH)

    assert (content["number"], content["share"]) == (None, None)


def test_the_wish_the_bigger_goal_and_the_plan_stay_out() -> None:
    told = str(written(FOLLOWERS, "ar"))

    assert "عايز" not in told
    assert "الإيرادات" not in told
    assert "Bright Media" not in told


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=900))
def test_any_words_fit_on_the_picture(words: str) -> None:
    goal = BRANCH.model_copy(update={"thing": words or "x"})

    assert len(typeset("card.typ", written(goal, "ar"), "png")) == 1
