"""A goal is shown, with its changes, where words ask for it by its name; other words stay what they are."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from dialogs.effects import SaveGoal, SendFile
from tests.flows.person import Person


def with_two(language: str) -> Person:
    """Somebody with a goal of bookings and one of followers."""
    person = Person("ar" if language == "ar" else "en").has("g1")
    return person.has(
        "g2", metric="followers", per=None, baseline=Amount(value=1000), target=Amount(value=2000), wish="followers"
    )


@pytest.mark.parametrize(
    ("words", "language", "shown"),
    [
        ("open the bookings goal", "en", "from 40 to 60"),
        ("show me the followers goal", "en", "from 1,000 to 2,000"),
        ("how is the followers goal going?", "en", "from 1,000 to 2,000"),
        ("what changed in the bookings goal", "en", "Nothing has changed"),
        ("افتح هدف الحجوزات", "ar", "من ٤٠ إلى ٦٠"),
        ("عايز أشوف هدف المتابعين", "ar", "من ١٬٠٠٠ إلى ٢٬٠٠٠"),
        ("وريني هدف المتابعين", "ar", "من ١٬٠٠٠ إلى ٢٬٠٠٠"),
        ("ايش تغير في هدف الحجوزات", "ar", "لم يتغيّر شيء"),
    ],
)
def test_the_goal_that_is_named_is_shown(words: str, language: str, shown: str) -> None:
    person = with_two(language)
    person.types(words)
    assert shown in person.heard
    assert person.question is None


@pytest.mark.parametrize(
    "words", ["open the goal", "please open my goal", "open the goal please", "افتح الهدف", "ممكن تفتح الهدف"]
)
def test_the_only_goal_is_opened_without_a_name(words: str) -> None:
    person = Person("en" if words.isascii() else "ar").has("g1")
    person.types(words)
    assert ("from 40 to 60" if words.isascii() else "من ٤٠ إلى ٦٠") in person.heard
    assert person.question is None


@pytest.mark.parametrize("words", ["open the goal", "افتح الهدف"])
def test_of_two_the_list_is_shown_where_no_name_is_said(words: str) -> None:
    person = with_two("en" if words.isascii() else "ar")
    person.types(words)
    assert person.heard.startswith("Your goals:" if words.isascii() else "أهدافك")


def test_of_several_by_that_name_the_list_is_shown() -> None:
    person = with_two("en").has("g3", wish="more bookings in the branch")
    person.types("show me the bookings goal")
    assert person.heard.startswith("Your goals:")


@pytest.mark.parametrize("words", ["show me more sales", "open a branch goal", "افتح فرع جديد", "open the shop"])
def test_a_wish_is_no_goal_to_be_shown(words: str) -> None:
    person = with_two("en" if words.isascii() else "ar")
    person.types(words)
    assert (person.question or "").startswith("goal.")


@pytest.mark.parametrize(
    ("words", "language", "question"),
    [
        ("change the target of the bookings goal", "en", "change.value"),
        ("edit the bookings goal", "en", "change.part"),
        ("غيّر موعد الحجوزات", "ar", "change.value"),
        ("عدّل هدف المتابعين", "ar", "change.part"),
        ("بدّل المستهدف بتاع الحجوزات", "ar", "change.value"),
    ],
)
def test_a_change_without_its_value_asks_for_it(words: str, language: str, question: str) -> None:
    person = with_two(language)
    person.types(words)
    assert person.question == question


def test_of_several_by_that_name_one_is_chosen_before_it_goes() -> None:
    person = with_two("en").has("g3", wish="more bookings in the branch")
    person.types("delete the goal of bookings")
    assert person.question == "amend.goal_id"
    assert len(person.buttons) == 2
    assert "no goal here named" not in person.heard


@pytest.mark.parametrize(("doubted", "change"), [("not 9, 12", "two weeks longer"), ("مش ٩، ١٢", "مدّيها أسبوعين")])
def test_a_change_typed_where_a_figure_is_doubted_is_carried_out(doubted: str, change: str) -> None:
    person = Person("en" if change.isascii() else "ar").has("g1")
    person.types(doubted)
    assert person.question == "check_in.meant"
    person.types(change)
    assert [effect.goal.id for effect in person.effects if isinstance(effect, SaveGoal)] == ["g1"]


@pytest.mark.parametrize("words", ["show me the chart of the bookings goal", "chart of the bookings goal"])
def test_the_chart_of_a_goal_that_has_moved_is_drawn(words: str) -> None:
    person = with_two("en").stood_at("g1", 45, date(2026, 11, 20)).stood_at("g1", 47, date(2026, 11, 21))
    person.types(words)
    assert SendFile("chart", "g1") in person.effects


@pytest.mark.parametrize(("words", "goal"), [("tiktok", "from 200 to 500"), ("instagram", "from 1,000 to 2,000")])
def test_of_two_that_count_alike_the_one_of_the_channel_is_opened(words: str, goal: str) -> None:
    person = Person()
    for name, channel, figures in (("g1", "instagram", (1000, 2000)), ("g2", "tiktok", (200, 500))):
        start, target = (Amount(value=one) for one in figures)
        person.has(name, metric="followers", channel=channel, per=None, baseline=start, target=target)
    person.types(f"open the followers goal on {words}")
    assert goal in person.heard
