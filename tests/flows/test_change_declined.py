"""A change that cannot be made as it stands is asked about, or said to be none, and the goal stays as it was."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Amount, Guardrail
from dialogs.domain.plans.plan import Action, Picked
from dialogs.events import ButtonPressed
from tests.flows.person import Person
from tests.flows.planned import goes, with_plan

LIMIT = Guardrail(metric="cost_per_lead", bound="max", value=10, unit="USD")
MENU: dict[str, Any] = {"metric": None, "direction": "deliver", "thing": "menu", "target": None, "baseline": None}
WISH: dict[str, Any] = {"metric": None, "direction": None, "target": None, "baseline": None, "is_wish": True}


@pytest.mark.parametrize(
    ("fields", "words", "says"),
    [
        ({}, "drop the limit", "There is none to take away"),
        ({}, "remove the tool", "There is none to take away"),
        ({}, "bring the deadline forward by 2 years", "That day would be over already."),
        ({"deadline": None}, "push the deadline by two weeks", "By when do we want to be there?"),
        ({}, "raise the target by $10", "What should the target be?"),
        ({}, "lower the target by 90", "What should the target be?"),
        ({"target": None}, "raise the target by 10", "What should the target be?"),
        ({}, "make the target 60", "That is how it stands already"),
        ({"status": "paused"}, "pause the goal", "That is how it stands already"),
        ({"status": "stopped"}, "close the bookings goal", "That is how it stands already"),
        ({"primary": True}, "make bookings the primary goal", "That is how it stands already"),
        (MENU, "change the target to 50", "This goal has no such part"),
    ],
)
def test_what_cannot_be_changed_is_said(fields: dict[str, Any], words: str, says: str) -> None:
    assert says in goes(Person().has("g1", **fields), words).heard


@pytest.mark.parametrize(
    ("part", "fields", "words", "says"),
    [
        ("tool", {}, "what?", "Only the part that is named changes"),
        ("tool", {}, "5", "A few words are enough."),
        ("target", {}, "what is meant?", "should the target be?"),
        ("target", {}, "blue", "A figure is enough here, such as 60"),
    ],
)
def test_a_part_is_asked_for_again(part: str, fields: dict[str, Any], words: str, says: str) -> None:
    person = Person().has("g1", **fields)
    person.follows("change", "g1")
    goes(person, f"<{part}>", words)

    assert says in person.heard
    assert person.question == "change.value"


@pytest.mark.parametrize(
    ("moves", "says"),
    [
        (("<target>", "30", "blue"), "One of the buttons is enough, or another figure."),
        (("<target>", "30", "fast now"), "One of the buttons is enough, or another figure."),
        (("<baseline>", "80", "what?"), "A goal that turns round is another goal."),
        (("<baseline>", "80", "<target>", "what?"), "From 80: what should the target be?"),
        (("<baseline>", "80", "<target>", "soon"), "A figure is enough here, such as 60."),
    ],
)
def test_a_doubt_stands_until_it_is_settled(moves: tuple[str, ...], says: str) -> None:
    person = Person().has("g1")
    person.follows("change", "g1")

    assert says in goes(person, *moves).heard
    assert (person.goal().baseline, person.goal().target) == (Amount(value=40), Amount(value=60))


@pytest.mark.parametrize("moves", [("<none>",), ("no",)])
def test_a_limit_is_taken_away_again(moves: tuple[str, ...]) -> None:
    person = Person().has("g1", guardrail=LIMIT)
    person.follows("change", "g1")
    goes(person, "<limit>", *moves)

    assert person.goal().guardrail is None


def test_tools_that_count_the_measure_are_offered_and_taken() -> None:
    person = Person().has("g1")
    person.follows("change", "g1")
    person.presses("tool")
    assert person.buttons == ["The bookings calendar"]

    (choice,) = [one for say in person.says for one in say.choices]
    person.happens(ButtonPressed(choice.data))
    assert (person.question, bool(person.goal().tool)) == (None, True)


def test_a_bigger_goal_in_words_is_kept_beside_the_goal() -> None:
    person = Person().has("g1")
    person.follows("change", "g1")
    goes(person, "<serves>", "revenue up 20%")

    assert "It serves: revenue up 20%" in person.heard
    assert [one.words for one in person.known.business_goals] == ["revenue up 20%"]


def test_a_wish_has_no_start_to_change_and_a_level_to_keep_no_likely_target() -> None:
    wish, level = Person().has("g1", **WISH), Person().has("g1", direction="keep")
    wish.follows("change", "g1")
    level.follows("change", "g1")
    level.presses("target")

    assert "Starting figure" not in wish.buttons
    assert level.buttons == ["Keep it as it is"]


def test_a_part_that_the_goal_has_not_is_no_answer() -> None:
    person = Person().has("g1", **MENU)
    person.follows("change", "g1")
    person.types("target 50")

    assert person.question == "change.part"


@pytest.mark.parametrize(("words", "target"), [("5 less", 55), ("lower 50", 50), ("20% lower", 48)])
def test_a_figure_with_less_is_a_step_or_a_level_as_it_is_said(words: str, target: float) -> None:
    person = Person().has("g1")
    person.follows("change", "g1")
    goes(person, "<target>", words, "<none>")

    assert person.goal().target == Amount(value=target)


@pytest.mark.parametrize("words", ["what do you mean?", "later"])
def test_the_reason_of_a_change_may_be_asked_about_or_left_out(words: str) -> None:
    person = Person().has("g1")
    person.follows("change", "g1")
    goes(person, "<target>", "80", words)

    assert (person.question == "change.reason") == (words != "later")


@pytest.mark.parametrize("words", ["rename it to instagram bookings", "rename it to bookings on instagram"])
def test_a_name_that_only_adds_where_is_the_same_measure_there(words: str) -> None:
    assert goes(Person().has("g1"), words).goal().channel == "instagram"


STEPS = (
    Action(id="a1", what=Picked(words="call five hotels")),
    Action(id="a2", what=Picked(words="print cards"), done_on=date(2026, 11, 20)),
)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("add a step: 5", "Which step?"),
        ("step 2 is not done", "Still to do: print cards"),
        ("change step 2", "What should change in it?"),
        ("bring step 1 forward by two weeks", "is over already, so"),
        ("step 1: Sara", "Sara"),
        ("give step 9 to Sara", "The plan has 2 steps."),
        ("assign step 1", "Who takes it?"),
    ],
)
def test_a_change_of_a_step_is_made_or_asked_about(words: str, says: str) -> None:
    assert says in goes(with_plan(Person().has("g1"), actions=STEPS), words).heard


def test_a_step_that_stands_so_already_is_left_alone() -> None:
    person = with_plan(Person().has("g1"), actions=(STEPS[0].model_copy(update={"owner": "Sara"}),))

    assert "That is how it stands already." in goes(person, "give step 1 to Sara").heard
