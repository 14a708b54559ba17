"""Words that stop: the reminders where nothing is under way, else what is; a goal reached is not chased."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from dialogs.effects import CancelReviews, ScheduleReview
from tests.flows.person import Person

STOPS = [
    "stop",
    "Stop!",
    "unsubscribe",
    "don't remind me anymore",
    "please stop reminding me",
    "توقف",
    "إلغاء الاشتراك",
    "ما تذكرنيش تاني",
]
STOPS_ALL = ["stop all reminders", "أوقف كل التذكيرات", "حبس كلشي", "turn off all notifications"]


@pytest.mark.parametrize("words", [*STOPS, *STOPS_ALL])
def test_where_nothing_is_under_way_the_reminders_stop_and_the_goal_stays(words: str) -> None:
    person = Person().has("g1")
    person.types(words)

    assert person.goal().silent == "asked"
    assert person.goal().status == "active"
    assert person.buttons[0] == "Go on reminding me"


@pytest.mark.parametrize("words", STOPS)
def test_of_several_goals_it_is_asked_which(words: str) -> None:
    person = Person().has("g1").has("g2", metric="leads")
    person.types(words)

    assert "Which goal" in person.heard
    assert {goal.silent for goal in person.known.goals} == {None}


@pytest.mark.parametrize("words", STOPS_ALL)
def test_of_several_goals_all_are_left_alone_where_all_is_said(words: str) -> None:
    person = Person().has("g1").has("g2", metric="leads")
    person.types(words)

    assert {goal.silent for goal in person.known.goals} == {"asked"}


@pytest.mark.parametrize("words", ["stop reminders for bookings", "وقف تذكيرات الحجوزات"])
def test_of_several_goals_the_one_that_is_named_is_left_alone(words: str) -> None:
    person = Person().has("g1").has("g2", metric="leads")
    person.types(words)

    assert [goal.silent for goal in person.known.goals] == ["asked", None]


@pytest.mark.parametrize("words", ["start reminding me again", "turn reminders back on", "رجع التذكيرات"])
def test_reminders_that_were_stopped_go_on_where_that_is_said(words: str) -> None:
    person = Person().has("g1").has("g2", metric="leads")
    person.follows("quiet", "all")
    person.types(words)

    assert {goal.silent for goal in person.known.goals} == {None}


@pytest.mark.parametrize("words", ["stop", "توقف"])
def test_in_an_interview_it_is_the_interview_that_stops(words: str) -> None:
    person = Person()
    person.types("more customers")
    assert person.question is not None
    person.types(words)

    assert person.question is None
    assert "kept" in person.heard


@pytest.mark.parametrize("words", ["stop", "unsubscribe", "توقف"])
def test_at_a_reminder_it_is_that_goal_that_is_left_alone(words: str) -> None:
    person = Person().has("g1").has("g2", metric="leads")
    person.is_reminded(("g2", "halfway"))
    assert person.question == "review.value"
    person.types(words)

    assert person.goal("g1").silent is None
    assert "ich goal" in person.heard or person.goal("g2").silent == "asked"


@pytest.mark.parametrize("words", ["stop smoking", "stop losing customers", "التوقف عن التدخين"])
def test_a_wish_to_stop_something_is_a_wish(words: str) -> None:
    person = Person().has("g1")
    person.types(words)

    assert person.goal().silent is None


def ahead_after(*figures: float) -> tuple[Person, set[str]]:
    """Which looks back are still ahead once these figures were told, one after the other."""
    person = Person().has("g1")
    for figure in figures:
        person.types(f"{figure:g} bookings")
    cancelled = any(isinstance(one, CancelReviews) for one in person.effects)
    return person, {one.kind for one in person.effects if isinstance(one, ScheduleReview)} if cancelled else {
        "as before"
    }


def test_a_goal_that_is_reached_is_asked_about_on_its_day_alone() -> None:
    person, kinds = ahead_after(48, 65)

    assert kinds == {"deadline"}
    assert "Nothing more is asked before Wednesday 31 March 2027" in person.heard


def test_one_that_falls_back_is_asked_about_again_in_between() -> None:
    _, kinds = ahead_after(65, 50)

    assert "deadline" in kinds
    assert kinds & {"halfway", "quarterly"}


def test_a_figure_on_the_way_changes_no_reminder() -> None:
    _, kinds = ahead_after(45, 48)

    assert kinds == {"as before"}


@pytest.mark.parametrize("kind", ["halfway", "quarterly", "weekly", "monthly"])
def test_what_comes_due_of_a_reached_goal_says_nothing(kind: str) -> None:
    person, _ = ahead_after(65)
    person.on(date(2027, 1, 25))
    person.is_reminded(("g1", kind))

    assert not person.says


def test_on_its_day_a_reached_goal_is_asked_about() -> None:
    person, _ = ahead_after(65)
    person.on(date(2027, 3, 31))
    person.is_reminded(("g1", "deadline"))

    assert person.question == "review.value"


@pytest.mark.parametrize(("figure", "status"), [(61, "reached"), (50, "stopped")])
def test_a_goal_that_was_reached_is_closed_as_such(figure: float, status: str) -> None:
    person = Person().has("g1").stood_at("g1", figure, date(2027, 1, 10))
    person.on(date(2027, 1, 11))
    person.types("close the goal")

    assert person.goal().status == status


def test_a_star_rating_ends_at_five() -> None:
    person = Person().has("g1", metric="rating", baseline=Amount(value=4.1), target=Amount(value=4.5), per=None)
    person.types("9 stars")
    assert not list(person.known.check_ins)
    person.types("4.3")

    assert [one.amount.value for one in person.known.check_ins] == [4.3]


@pytest.mark.parametrize("text", ["how far are we", "how much is left", "am i on track"])
def test_where_a_goal_without_a_figure_stands_is_asked_for(text: str) -> None:
    person = Person().has("g1")
    person.types(text)

    assert person.question == "check_in.value"
    assert "no figure of it yet" in person.heard
