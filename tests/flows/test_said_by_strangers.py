"""A figure with a wish to be reminded, a chart by its goal's name, a step to yesterday, all steps to oneself."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Guardrail
from dialogs.domain.plans.plan import Action, Picked
from tests.flows.person import Person
from tests.flows.planned import goes, plan_of, with_plan

STEPS = (
    Action(id="a1", what=Picked(words="write the offer"), due=date(2026, 12, 30)),
    Action(id="a2", what=Picked(words="call ten customers"), owner="Omar"),
    Action(id="a3", what=Picked(words="post daily"), owner="Ali"),
)


def having_a_plan(words: str) -> Person:
    person = with_plan(Person("en" if words.isascii() else "ar").has("g1"), actions=STEPS)
    person.on(date(2026, 12, 20))
    return person


@pytest.mark.parametrize("looking", [False, True], ids=["unasked", "at a look"])
@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("45 bookings, remind me tomorrow", "21 December"),
        ("45 and remind me next week", "27 December"),
        ("45 حجز، ذكرني بكرة", "٢١ ديسمبر"),
        ("وصلنا 45 حجز وذكرني الأسبوع الجاي", "ديسمبر"),
    ],
)
def test_a_figure_is_noted_and_asked_for_again(words: str, told: str, looking: bool) -> None:  # noqa: FBT001 - a case
    person = having_a_plan(words)
    if looking:
        person.follows("review", "g1")
    person.types(words)
    assert [one.amount.value for one in person.known.check_ins] == [45]
    assert told in person.heard.split("\n")[0]


@pytest.mark.parametrize(
    "words",
    [
        "show me the chart of bookings",
        "chart of bookings please",
        "ورّيني رسم الحجوزات",
        "بدي شوف رسم الحجوزات",
        "وريني الرسم البياني للحجوزات",
        "عطيني رسم ديال الحجوزات",
        "ورني رسم الحجوزات",
        "can I see a graph of my bookings",
        "the bookings chart",
        "plot the bookings",
        "draw bookings",
    ],
)
def test_a_chart_asked_for_by_the_measure_is_no_wish(words: str) -> None:
    person = having_a_plan(words)
    person.types(words)
    assert ("nothing to draw yet" if words.isascii() else "لا شيء نرسمه بعد") in person.heard
    person.types("45" if words.isascii() else "٤٥")
    person.types(words)
    assert person.heard == ""


@pytest.mark.parametrize(
    "words",
    ["move step 1 to yesterday", "move step 2 to last Monday", "انقل الخطوة 1 إلى أمس", "أجّل الخطوة 1 إلى البارحة"],
)
def test_a_day_that_is_over_is_said_to_be(words: str) -> None:
    person = having_a_plan(words)
    person.types(words)
    assert plan_of(person).actions == STEPS
    assert ("over already" if words.isascii() else "مضى بالفعل") in person.heard


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("give all steps to me", None),
        ("assign all the steps to me", None),
        ("I'll do all the steps", None),
        ("all steps are mine", None),
        ("all tasks on me please", None),
        ("أنا أتكفل بكل الخطوات", None),
        ("كل الخطوات علي", None),
        ("كل الخطوات عليّ أنا", None),
        ("انا هعمل كل الخطوات", None),
        ("سأتولى كل الخطوات", None),
        ("give all steps to Sara", "Sara"),
        ("كل الخطوات على سارة", "سارة"),
    ],
)
def test_all_steps_go_to_one(words: str, owner: Any) -> None:
    person = having_a_plan(words)
    person.types(words)
    assert {one.owner for one in plan_of(person).actions} == {owner}
    assert ("3 open steps" if words.isascii() else "٣ خطوات") in person.heard


@pytest.mark.parametrize(
    ("words", "purpose"),
    [
        ("so that I can open a second branch", "I can open a second branch"),
        ("عشان أفتح فرع ثاني", "أفتح فرع ثاني"),
        ("باش نخلص الكريدي ديال الفور", "نخلص الكريدي ديال الفور"),
    ],
)
def test_what_a_goal_is_for_is_no_other_wish(words: str, purpose: str) -> None:
    wish = (
        "bookings from 40 to 44 a month by 31 March"
        if words.isascii()
        else "حجوزات من 40 إلى 44 في الشهر حتى نهاية مارس"
    )
    person = Person("en" if words.isascii() else "ar")
    for one in (wish, "it rose" if words.isascii() else "ارتفع", words, "save it" if words.isascii() else "حفظ"):
        person.types(one)
    assert [one.words for one in person.known.business_goals] == [purpose]
    assert len(person.known.goals) == 1


@pytest.mark.parametrize(
    ("words", "kept"), [("والو ما خدم", None), ("nothing worked, ads were awful", None), ("0", 0.0)]
)
def test_nothing_that_worked_is_no_figure_of_a_limit(words: str, kept: float | None) -> None:
    limit = Guardrail(metric="operating_costs", bound="max", value=900, unit="EGP")
    person = Person("ar" if not words.isascii() else "en").has("g1", guardrail=limit)
    person.on(date(2026, 12, 20))
    person.follows("review", "g1")
    person.types("45")
    person.types(words)
    assert [one.amount.value for one in person.known.check_ins if one.guardrail] == ([] if kept is None else [kept])


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "I'll do all the steps"),
        ("en", "put me on all the steps"),
        ("en", "sign me up for every step"),
        ("en", "I'll take all of them"),
        ("ar", "كل الخطوات علي"),
    ],
)
@pytest.mark.parametrize("way", ["plan", "part"])
def test_who_takes_all_steps_while_they_are_chosen_keeps_those_that_stand_there(
    language: Any, words: str, way: str
) -> None:
    person = Person(language).has("g1")
    if way == "plan":
        person.follows("plan", "g1")
        goes(person, "<simple>", "<whatsapp>")
    else:
        person.follows("part", "g1.actions")
    goes(person, words, "<fine>")
    steps = plan_of(person).actions
    assert len(steps) >= 3
    assert not [one for one in steps if one.what.words]


@pytest.mark.parametrize(
    ("words", "purpose"),
    [
        ("so we can build a second shelter", "we can build a second shelter"),
        ("عشان أفتح فرع ثاني", "أفتح فرع ثاني"),
        ("باش نخلص الكريدي ديال الفور", "نخلص الكريدي ديال الفور"),
    ],
)
def test_a_reason_told_where_the_bigger_goal_is_asked_is_one(words: str, purpose: str) -> None:
    person = Person("en" if words.isascii() else "ar").has("g1")
    person.follows("strengthen", "g1")
    person.types(words)
    assert [one.words for one in person.known.business_goals] == [purpose]
