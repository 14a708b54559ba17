"""Short answers, orders and reports that lie at the edge of a rule: what they say, or that they say nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.language.analysis import analyze_answer
from dialogs.language.answers.assigning import names_act
from dialogs.language.answers.none_told import says_none
from dialogs.language.answers.options_said import options_said
from dialogs.language.answers.plan_parts import channels_switched
from dialogs.language.answers.putting_off import put_off
from dialogs.language.answers.stuck import stuck_in
from dialogs.language.edits.editing import read_edit
from dialogs.language.edits.hanging import read_hanging
from dialogs.language.orders.orders import order_in
from dialogs.language.orders.reminding import reminding_said
from dialogs.language.reports.told_figures import holds_figure
from dialogs.language.reports.told_reckoned import reckonable
from dialogs.language.reports.told_when import told_when
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "EG")


@pytest.mark.parametrize(
    ("asking", "text", "reply"),
    [
        ("metric", "engagement", "metric"),
        ("metric", "التفاعل", "metric"),
        ("metric", "no, keep it", "other"),
        ("yes_no", "don't keep it", "no"),
        ("yes_no", "no later", "skip"),
        ("yes_no", "لا بعدين", "skip"),
        ("yes_no", "no, skip", "skip"),
    ],
)
def test_what_a_short_answer_is(asking: str, text: str, reply: str) -> None:
    assert analyze_answer(text, asking, CONTEXT)["reply"] == reply


@pytest.mark.parametrize("text", ["instagram", "انستقرام", "facebook please"])
def test_a_channel_alone_is_nothing_to_do(text: str) -> None:
    assert not names_act(text, CONTEXT)


@pytest.mark.parametrize(
    ("text", "none"), [("none", True), ("ولا طلب", True), ("ولا واحد", True), ("none of it works", False)]
)
def test_that_there_is_none_of_what_is_counted(text: str, none: bool) -> None:  # noqa: FBT001 - a row of the table
    assert says_none(text, CONTEXT, "orders") is none


@pytest.mark.parametrize("text", ["", "...", "،"])
def test_marks_alone_put_nothing_off(text: str) -> None:
    assert put_off(text, CONTEXT) is None


def test_what_asks_or_runs_on_chooses_nothing() -> None:
    assert options_said("price and trust " * 40, ("price", "trust")) == ()
    assert channels_switched("not the shop, Facebook?", CONTEXT) == ()
    assert stuck_in("nobody buys") == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("raise it a bit", ("set", "target", "")),
        ("زود المستهدف شوية", ("set", "target", "")),
        ("raise by half", ("shift", "target", "50%")),
        ("زود الهدف بالنص", ("shift", "target", "50%")),
        ("step 1 i did", ("step_done", None, "")),
        ("drop the limit for bookings", None),
        ("make the primary goal better", None),
        ("responsible", None),
    ],
)
def test_a_change_without_a_figure_of_its_own(text: str, told: tuple[str, str | None, str] | None) -> None:
    edit = read_edit(text, CONTEXT)

    assert (edit and (edit.kind, edit.part, edit.words)) == told


@pytest.mark.parametrize("text", ["put it under", "hang it under"])
def test_a_goal_hangs_under_something(text: str) -> None:
    assert read_hanging(text) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("no reminders from 9 to 12", ("quiet", "from 9 to 12", "", False)),
        ("no reminders in the morning", ("hours", "", "", True)),
        ("no reminders before night", ("hours", "", "", True)),
        ("remind me on sunday instead of friday", ("days", "", "", True)),
        ("بدل الجمعة ذكرني الاحد", ("days", "", "", True)),
        ("remind me every fortnight", ("looks", "", "", True)),
        ("ذكرني كل اسبوعين", ("looks", "", "", True)),
        ("remind me on monday", None),
    ],
)
def test_reminders_that_are_half_told_are_asked_about(text: str, said: tuple[Any, ...] | None) -> None:
    found = reminding_said(text, CONTEXT)

    assert (found and (found.part, found.rest, found.choice, found.asks)) == said


def test_nobody_says_please_eight_times_before_an_order() -> None:
    assert order_in("please save") == "save"
    assert order_in("please " * 8 + "save") is None
    assert read_edit("please " * 8 + "raise the target by 10", CONTEXT) is None


def test_one_of_the_month_is_no_sunday() -> None:
    said = reminding_said("ذكرني واحد الشهر", CONTEXT)

    assert said is None or said.part != "days"


@pytest.mark.parametrize("text", ["at 5", "الساعة ٥", "open until 5pm"])
def test_an_hour_is_no_figure(text: str) -> None:
    assert not holds_figure(text, CONTEXT)


@pytest.mark.parametrize(
    ("text", "kind", "figures"),
    [
        ("−5%", "change", (-0.05,)),
        ("+5%", "change", (0.05,)),
        ("1 2 3 out of 200", None, ()),
        ("12 of our many very nice bookings out of 200 and more and more", None, ()),
    ],
)
def test_what_can_be_reckoned_from_a_few_figures(text: str, kind: str | None, figures: tuple[float, ...]) -> None:
    found = reckonable(text, CONTEXT)

    assert (found.kind if found else None, found.figures if found else ()) == (kind, figures)


@pytest.mark.parametrize(
    ("text", "rest", "on", "ahead"),
    [
        ("26 last month", "26", date(2026, 10, 31), False),
        ("26 في نوفمبر", "26", date(2026, 11, 21), False),
        ("48 قبل شهر", "48", date(2026, 10, 21), False),
        ("300 in 2027", "300", date(2027, 1, 1), True),
    ],
)
def test_the_day_of_a_figure_is_told_apart_from_it(text: str, rest: str, on: date, ahead: bool) -> None:  # noqa: FBT001
    told = told_when(text, CONTEXT)

    assert (told.rest, told.on, told.ahead) == (rest, on, ahead)
