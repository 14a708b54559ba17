"""Buttons of old messages on what is gone, empty or over: a page that says so, and a way on; nothing breaks."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from dialogs.domain.plans.plan import Action, Picked
from dialogs.events import ButtonPressed, OtherReceived
from tests.flows.classroom import TODAY, Trainer
from tests.flows.person import Person
from tests.flows.planned import goes, plan_of, with_plan
from tests.flows.test_bigger_goals import with_a_year

STEPS = (Action(id="s1", what=Picked(words="call five hotels")), Action(id="s2", what=Picked(words="print cards")))


@pytest.mark.parametrize(
    ("action", "argument", "says"),
    [
        ("plan", "g9", "Your goals"),
        ("whole_plan", "g9", "That goal is no longer here."),
        ("parts", "g9", "That goal is no longer here."),
        ("part", "g9.budget", "That goal is no longer here."),
        ("part", "g1.weather", "That goal is no longer here."),
        ("more", "g9", "That goal is no longer here."),
        ("history", "g9", "That goal is no longer here."),
        ("undo", "g9", "That goal is no longer here."),
        ("done", "s9", "That step is no longer in the plan."),
        ("not_done", "s9", "That step is no longer in the plan."),
        ("aim", "the moon", "measure"),
    ],
)
def test_what_a_button_named_is_gone(action: str, argument: str, says: str) -> None:
    person = Person().has("g1")
    person.follows(action, argument)

    assert says in person.heard or says == "Your goals"
    assert person.buttons


@pytest.mark.parametrize("action", ["posts", "steps"])
def test_without_a_plan_its_pages_begin_one(action: str) -> None:
    person = Person().has("g1")
    person.follows(action, "g1")

    assert person.question == "plan.size"


def test_the_parts_of_a_plan_each_have_a_button() -> None:
    person = with_plan(Person().has("g1"), actions=STEPS)
    person.follows("parts", "g1")

    assert person.heard == "Which part of the plan?"
    assert len(person.buttons) == 9


def test_steps_are_ticked_and_unticked_one_by_one() -> None:
    person = with_plan(Person().has("g1"), actions=STEPS)
    for step in ("s1", "s1", "s2"):
        person.follows("done", step)
    assert "✅ All steps of the plan are done." in person.heard

    person.follows("not_done", "s2")
    assert [one.done_on for one in plan_of(person).actions] == [TODAY, None]


@pytest.mark.parametrize(
    ("status", "says", "button"),
    [
        ("paused", "This goal is paused.", "Take it up again"),
        ("reached", "✅ Reached.", "The next goal, from here"),
        ("stopped", "This goal is stopped.", "Take it up again"),
    ],
)
def test_a_goal_that_rests_says_so_and_how_it_goes_on(status: str, says: str, button: str) -> None:
    person = Person().has("g1", status=status)
    person.follows("open", "g1")

    assert says in person.heard
    assert button in person.buttons


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"first_step": "call five hotels"}, "First step: call five hotels"),
        ({"baseline": None}, "First step:"),
    ],
)
def test_the_page_of_a_goal_names_its_first_step(fields: dict[str, Any], says: str) -> None:
    person = Person().has("g1", **fields)
    person.follows("open", "g1")

    assert says in person.heard


def test_where_no_goal_is_under_way_none_comes_first() -> None:
    person = Person().has("g1", status="stopped")
    person.follows("order")

    assert "No goal is under way at the moment." in person.heard


def test_a_bigger_goal_is_deleted_no_second_time() -> None:
    person = with_a_year()
    person.follows("gone_bigger", "b1")
    assert "Deleted: “revenue +25%”." in person.heard

    person.follows("gone_bigger", "b1")
    assert person.heard == ""


@pytest.mark.parametrize(
    ("action", "says"),
    [
        ("roll", "Nobody has joined yet."),
        ("class_tasks", "No exercises are set yet."),
    ],
)
def test_an_empty_group_says_what_is_missing(action: str, says: str) -> None:
    trainer = Trainer().trains()
    trainer.follows(action, trainer.room.group.id)

    assert says in trainer.heard


def test_exercises_that_are_not_open_yet_are_still_nobodys() -> None:
    trainer = Trainer().trains("Sara")
    task = trainer.has_set(opens_on=TODAY + timedelta(3), due_on=TODAY + timedelta(9))
    trainer.follows("class_task", task.id)

    assert "Not yet:" not in trainer.heard


def test_of_a_member_without_answers_it_is_said() -> None:
    trainer = Trainer().trains("Sara")
    task = trainer.has_set()
    trainer.follows("look", f"{trainer.room.members[0].id}.{task.id}")

    assert "Nothing is answered yet." in trainer.heard


@pytest.mark.parametrize(
    ("words", "says"), [("/start", "Welcome back."), ("/why", "A goal gives every choice a direction")]
)
def test_a_command_with_nothing_open_still_answers(words: str, says: str) -> None:
    assert says in goes(Person().has("g1"), words).heard


def test_a_start_in_the_middle_goes_on_there() -> None:
    person = goes(Person(), "I want 60 bookings", "/start")

    assert person.question in ("goal.deadline", "goal.baseline")


@pytest.mark.parametrize(
    ("words", "language"), [("english please", "en"), ("English", "en"), ("عربي", "ar"), ("/language", None)]
)
def test_the_language_is_changed_by_its_name_or_offered(words: str, language: str | None) -> None:
    person = goes(Person().has("g1"), words)

    assert language is None or person.known.profile.language == language
    assert language is not None or person.buttons == ["العربية", "English"]


@pytest.mark.parametrize("command", ["/plan", "/review", "/strengthen"])
def test_a_command_about_goals_without_one_says_so(command: str) -> None:
    assert "No goal is kept yet." in goes(Person(), command).heard


def test_a_bare_stop_among_settings_is_an_answer() -> None:
    person = Person().has("g1")
    person.follows("set", "looks")
    person.types("stop")

    assert "✅ Between reviews: nothing, the review is enough" in person.heard


def test_words_below_a_picture_are_read_like_any() -> None:
    person = Person()
    person.happens(OtherReceived("photo", "I want 60 bookings a month", "m1"))

    assert person.question in ("goal.deadline", "goal.baseline")


def test_a_button_that_is_none_of_ours_belongs_to_an_earlier_question() -> None:
    person = Person().has("g1")
    person.happens(ButtonPressed("nonsense"))
    assert "That button belongs to an earlier question." in person.heard
