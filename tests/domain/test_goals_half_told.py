"""Goals of which something is still open, said aloud all the same: no sentence breaks where a part is missing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.isolates import clean
from bot.text import render
from bot.voice import Voice
from dialogs.domain.aimed import Amount, Guardrail
from dialogs.domain.goal import Goal
from dialogs.domain.goals.aims import keep_label
from dialogs.domain.goals.arithmetic import pile_pace, pile_said
from dialogs.domain.goals.asking import aim_question, echo_of, figure_question, target_echo, trend_question
from dialogs.domain.goals.differences import differences
from dialogs.domain.goals.order import serves_nothing
from dialogs.domain.goals.realism import share_of_change
from dialogs.domain.goals.scorecard import scorecard
from dialogs.domain.goals.sentences import goal_sentence
from dialogs.domain.kpis.amounts import points_noun, told
from dialogs.domain.places.clock_words import hour_name
from dialogs.domain.reviews.pace import short_standing, standing_text
from dialogs.domain.reviews.standings import where
from dialogs.messages import Text

START, END = date(2026, 11, 21), date(2027, 3, 31)


def goal(**fields: Any) -> Goal:
    known: dict[str, Any] = {"id": "g1", "wish": "more bookings", "metric": "bookings", "direction": "increase"}
    return Goal(**{**known, "started_on": START, "deadline": END, **fields})


def said(text: Text | None) -> str | None:
    return None if text is None else clean(render(text, Voice("en", "EG"), "plain"))


KEPT: dict[str, Any] = {"metric": "rating", "direction": "keep", "target": Amount(value=4.5, unit="points")}
CHURN: dict[str, Any] = {"metric": "churn_rate", "direction": "keep", "target": Amount(value=3, unit="percent")}
DONE: dict[str, Any] = {"metric": None, "direction": "deliver", "thing": "the menu"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (keep_label(goal()), "Keep it as it is"),
        (pile_said(goal(), START), None),
        (target_echo(goal()), ""),
        (goal_sentence(goal()), "Increase bookings by Wednesday 31 March 2027"),
        (aim_question(goal(**KEPT)), "Which level do we keep? A number is enough."),
        (
            aim_question(goal(metric="revenue")),
            "How large an increase would be right? A percentage or a number is enough.",
        ),
        (
            aim_question(goal(metric="churn_rate", direction="decrease")),
            "How large a cut would be right? A percentage or a number is enough.",
        ),
        (trend_question(goal()), "How has the number of bookings changed over the last three months?"),
        (serves_nothing(goal(metric="employees"), others=True), None),
        (hour_name(24), "Midnight"),
    ],
)
def test_what_is_open_is_left_out_or_asked(text: Text | None, words: str | None) -> None:
    assert said(text) == words


def test_without_a_target_nothing_is_reckoned() -> None:
    assert pile_pace(goal(), START) is None
    assert share_of_change(goal()) is None


@pytest.mark.parametrize(
    ("metric", "thing", "per", "since", "words"),
    [
        ("revenue", None, None, START, "What has revenue come to since Saturday 21 November 2026?"),
        ("revenue", None, "week", None, "What is revenue a week, on average?"),
        ("custom", "cups", None, START, "cups: what is the number, counted since Saturday 21 November 2026?"),
        ("custom", "cups", "week", None, "cups: what is the number a week, on average?"),
        ("custom", None, None, None, "What is the number now?"),
    ],
)
def test_a_figure_is_asked_for_its_stretch(
    metric: str, thing: str | None, per: str | None, since: date | None, words: str
) -> None:
    question = figure_question(goal(metric=metric, thing=thing, per=per), since=since)

    assert words in (said(question) or "")


def test_a_thing_of_ones_own_is_named_with_its_figure() -> None:
    assert said(echo_of("custom", Amount(value=5), thing="cups")) == "Noted: 5 now (cups)."


@pytest.mark.parametrize(
    ("fields", "value", "words"),
    [
        (KEPT, 4.6, "✅ Achievable: today it stands at 4.6 stars"),
        (KEPT, 4.2, "⚠️ Achievable: today it stands at 4.2 stars"),
        (CHURN, 2, "✅ Achievable: today it stands at 2%"),
        (CHURN, 5, "⚠️ Achievable: today it stands at 5%"),
    ],
)
def test_a_level_to_keep_is_weighed_by_todays(fields: dict[str, Any], value: float, words: str) -> None:
    today = Amount(value=value, unit=fields["target"].unit)

    assert words in (said(scorecard(goal(**fields, baseline=today), None, bigger=None)) or "")


def test_a_limit_that_is_not_to_fall_is_told_as_one() -> None:
    limit = Guardrail(metric="rating", bound="min", value=4.5, unit="points")
    (told_,) = differences(goal(), goal(guardrail=limit), ())

    assert "at least 4.5 stars" in (said(told_) or "")


@pytest.mark.parametrize(
    ("primary", "words"), [(True, "★ The primary goal now"), (False, "No longer the primary goal")]
)
def test_a_goal_that_comes_first_or_no_longer_does_is_told_so(*, primary: bool, words: str) -> None:
    assert [said(one) for one in differences(goal(primary=not primary), goal(primary=primary), ())] == [words]


@pytest.mark.parametrize(
    ("fields", "value", "words"),
    [
        (CHURN, 5, "2 percentage points above the level to keep"),
        (KEPT, 4.2, "below the level to keep"),
        (DONE, 0, "Not done yet; there's still time."),
    ],
)
def test_where_it_stands_is_said_in_a_line(fields: dict[str, Any], value: float, words: str) -> None:
    unit = fields["target"].unit if "target" in fields else "count"
    one = goal(**fields)
    stand = where(one, Amount(value=value, unit=unit), date(2027, 1, 15))

    assert words in f"{said(standing_text(one, stand))} {said(short_standing(one, stand))}"


def test_points_of_what_has_no_measure_are_points_and_nothing_is_nothing() -> None:
    assert points_noun(None) == "point"
    assert told(0) == 0


def test_a_thing_of_ones_own_without_a_measure_is_told_with_its_number() -> None:
    one = goal(metric=None, thing="books", direction="reach", target=Amount(value=24), relative=False)

    assert "24" in (said(goal_sentence(one)) or "")
