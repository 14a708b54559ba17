"""Which files are offered, and what each tap or word asks for."""

from __future__ import annotations

import pytest

from dialogs.domain.plans.plan import Action, Picked, Plan
from dialogs.effects import SavePlan, SendFile
from dialogs.known_after import known_after
from tests.dialogs.world import START
from tests.flows.person import Person


def wanted(person: Person) -> list[SendFile]:
    return [effect for effect in person.effects if isinstance(effect, SendFile)]


def planned(person: Person) -> Person:
    step = Action(id="a1", what=Picked(words="Call five customers"), owner="Sara")
    plan = Plan(id="p", goal_id="g1", started_on=START.date(), actions=(step,), channels=(Picked(words="Radio"),))
    person.known = known_after(person.known, SavePlan(plan))
    return person


def test_an_export_offers_what_there_is() -> None:
    person = Person().has("g1")
    person.types("/export")

    assert person.buttons == ["Goals and plans as a PDF", "Spreadsheet", "Calendar file", "Everything (JSON)"]
    assert wanted(person) == []


def test_who_has_no_goal_yet_is_offered_what_is_stored() -> None:
    person = Person()
    person.types("/export")

    assert person.buttons == ["Everything (JSON)"]


@pytest.mark.parametrize(
    ("button", "effect"),
    [
        ("file:plan", SendFile("plan")),
        ("file:sheet", SendFile("sheet")),
        ("file:calendar", SendFile("calendar")),
        ("file:data", SendFile("data")),
    ],
)
def test_a_tap_sends_the_file(button: str, effect: SendFile) -> None:
    person = Person().has("g1")
    person.types("/export")
    person.presses(button)

    assert wanted(person) == [effect]


@pytest.mark.parametrize(
    ("typed", "effect"),
    [
        ("/export pdf", SendFile("plan")),
        ("/export JSON", SendFile("data")),
        ("/pdf", SendFile("plan")),
        ("pdf", SendFile("plan")),
        ("ملف PDF", SendFile("plan")),
        ("spreadsheet", SendFile("sheet")),
        ("جدول بيانات", SendFile("sheet")),
        ("calendar file", SendFile("calendar")),
        ("ملف التقويم", SendFile("calendar")),
        ("picture", SendFile("card", "g1")),
        ("صورة للهدف", SendFile("card", "g1")),
    ],
)
def test_a_file_can_be_named_in_words(typed: str, effect: SendFile) -> None:
    person = Person().has("g1")
    person.types(typed)

    assert wanted(person) == [effect]


def test_a_goal_leads_to_its_own_files() -> None:
    person = Person().has("g1")
    person.follows("open", "g1")
    assert "Keep or send on" in person.buttons
    person.presses("files:g1")

    assert person.buttons == ["Chart", "Picture", "PDF", "Calendar file", "A copy to send on", "The goal"]
    person.presses("file:card.g1")
    assert wanted(person) == [SendFile("card", "g1")]


def test_a_plan_leads_to_the_files_of_its_goal() -> None:
    person = planned(Person().has("g1"))
    person.follows("plan", "g1")
    person.presses("files:g1")
    person.presses("file:plan.g1")

    assert wanted(person) == [SendFile("plan", "g1")]


def test_of_several_goals_the_picture_asks_which_the_first_in_rank_first() -> None:
    person = Person().has("g1").has("g2", metric="leads", primary=True)
    person.types("/picture")
    assert wanted(person) == []
    assert person.buttons[0].startswith("Reach 60 leads")
    person.presses("file:card.g2")

    assert wanted(person) == [SendFile("card", "g2")]


@pytest.mark.parametrize("action", ["file", "files", "copy"])
def test_a_goal_that_is_gone_has_no_files(action: str) -> None:
    person = Person().has("g1")
    person.follows(action, "plan.gone" if action == "file" else "gone")

    assert "no longer here" in person.heard
    assert wanted(person) == []


def test_a_file_of_a_kind_that_nobody_knows_offers_those_there_are() -> None:
    person = Person().has("g1")
    person.follows("file", "hologram")

    assert "Spreadsheet" in person.buttons


@pytest.mark.parametrize("typed", ["/pdf", "/picture", "/dates", "/export pdf"])
def test_without_a_goal_there_is_nothing_to_draw(typed: str) -> None:
    person = Person()
    person.types(typed)

    assert "No goal is kept yet" in person.heard
    assert wanted(person) == []


def test_a_file_leaves_the_open_question_open() -> None:
    person = Person().has("g1")
    person.types("/new")
    person.types("more followers on instagram")
    before = person.question
    person.types("/export pdf")

    assert wanted(person) == [SendFile("plan")]
    assert person.question == before


def test_the_copy_to_send_on_has_the_plan_line_by_line() -> None:
    person = planned(Person().has("g1"))
    person.follows("copy", "g1")

    assert person.heard.split("\n") == [
        "Increase bookings from 40 to 60 a month by Wednesday 31 March 2027",
        "",
        "Channels",
        "Radio",
        "",
        "Steps",
        "Call five customers (Sara)",
    ]
    assert person.buttons == []


def test_the_copy_of_a_goal_without_a_plan_is_its_sentence() -> None:
    person = Person().has("g1")
    person.follows("copy", "g1")

    assert person.heard == "Increase bookings from 40 to 60 a month by Wednesday 31 March 2027"
