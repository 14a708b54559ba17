"""Edits in fresh words: of all that is kept, exactly what was meant changes, and the goal's history shows it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Amount, Guardrail
from dialogs.domain.plans.plan import Action, Picked, Plan
from dialogs.effects import SavePlan
from dialogs.known_after import known_after
from tests.flows.person import Person

STEPS = (
    Action(id="a1", what=Picked(words="write the offer"), due=date(2026, 12, 1)),
    Action(id="a2", what=Picked(words="call ten customers"), due=date(2026, 12, 5)),
    Action(id="a3", what=Picked(words="post daily"), owner="Ali"),
)
LIMIT = Guardrail(metric="cost_per_lead", bound="max", value=10, unit="USD")
Kept = dict[str, dict[str, Any]]


def somebody(language: str, **fields: Any) -> Person:
    """A person with one goal and a plan of three steps."""
    person = Person("ar" if language == "ar" else "en").has("g1", **{"guardrail": LIMIT, "tool": "crm", **fields})
    plan = Plan(id="p1", goal_id="g1", started_on=date(2026, 11, 21), actions=STEPS)
    person.known = known_after(person.known, SavePlan(plan))
    return person


def all_kept(person: Person) -> Kept:
    """Every goal and every step, whole."""
    steps = (one for plan in person.known.plans for one in plan.actions)
    return {one.id: one.model_dump(mode="json") for one in (*person.known.goals, *steps)}


def changed_by(words: str, language: str, **fields: Any) -> tuple[Person, Kept]:
    """What differs of all that is kept, once the words are typed."""
    person = somebody(language, **fields)
    before = all_kept(person)
    person.types(words)
    after = all_kept(person)
    differing = {one for one in {*before, *after} if before.get(one) != after.get(one)}
    return person, {
        one: {name: value for name, value in after.get(one, {}).items() if before.get(one, {}).get(name) != value}
        for one in differing
    }


def by(day: str) -> Kept:
    return {"g1": {"deadline": day}}


def at(value: float) -> Kept:
    return {"g1": {"target": {"value": float(value), "unit": "count"}}}


def step(number: int, **fields: Any) -> Kept:
    return {f"a{number}": fields}


END_OF_MAY = by("2027-05-31")
TWO_WEEKS_ON = by("2027-04-14")
TENTH = step(2, due="2026-12-10")
A_WEEK_ON = step(2, due="2026-12-12")
BOTH_EN, BOTH_AR = step(2, owner="Sara and Omar"), step(2, owner="سارة وأحمد")
FROM_35 = {"g1": {"baseline": {"value": 35.0, "unit": "count"}}}
EIGHT = {"g1": {"guardrail": asdict(LIMIT) | {"value": 8.0}}}
STOPPED, PAUSED = {"g1": {"status": "stopped"}}, {"g1": {"status": "paused"}}

ENGLISH: list[tuple[str, Kept]] = [
    ("push it to mid May", by("2027-05-15")),
    ("the deadline slips to the end of May", END_OF_MAY),
    ("not March, end of May", END_OF_MAY),
    ("end of May rather than end of March", END_OF_MAY),
    ("give it two more weeks", TWO_WEEKS_ON),
    ("add two weeks to the deadline", TWO_WEEKS_ON),
    ("shift the deadline one quarter later", by("2027-06-30")),
    ("drop the target to 50", at(50)),
    ("the goal is 70 now", at(70)),
    ("I'd rather have 70", at(70)),
    ("increase the target 10%", at(66)),
    ("raise it by 10", at(70)),
    ("make it 10 more", at(70)),
    ("cut 5 from the target", at(55)),
    ("double the target", at(120)),
    ("we started from 35, not 40", FROM_35),
    ("track it with Google Analytics from now on", {"g1": {"tool": "Google Analytics"}}),
    ("change the limit to 8 dollars", EIGHT),
    ("I want to give up on this goal, no budget", STOPPED),
    ("cancel the goal", STOPPED),
    ("put the goal on hold", PAUSED),
]
ARABIC: list[tuple[str, Kept]] = [
    ("زقّ الموعد لآخر مايو", END_OF_MAY),
    ("نخليوها حتى لآخر ماي", END_OF_MAY),
    ("مو نهاية مارس، نهاية مايو", END_OF_MAY),
    ("الموعد خليه آخر مايو", END_OF_MAY),
    ("نزيدو شهر فالأجل", by("2027-04-30")),
    ("قدّم الموعد شهر", by("2027-02-28")),
    ("أجّل الموعد أسبوعين", TWO_WEEKS_ON),
    ("الهدف صار ٧٠ بدل ٦٠", at(70)),
    ("خلّ الهدف ٧٠", at(70)),
    ("الهدف ٧٠ الحين", at(70)),
    ("بغيت الهدف يولي ٧٠", at(70)),
    ("زيدها ١٠", at(70)),
    ("زودها ٨٠", at(80)),
    ("نقّصها ١٠", at(50)),
    ("زيد ١٠ فالهدف", at(70)),
    ("ضاعف المستهدف", at(120)),
    ("بدأنا من ٣٥", FROM_35),
    ("الحد خليه ٨ دولار", EIGHT),
    ("سكّر هالهدف", STOPPED),
    ("ألغي الهدف، ما في ميزانية", STOPPED),
    ("جمّد هالهدف لين رمضان", PAUSED),
]


@pytest.mark.parametrize(("words", "expected"), ENGLISH)
def test_english_words_change_exactly_what_they_say(words: str, expected: Kept) -> None:
    person, differing = changed_by(words, "en")

    assert differing == expected
    assert [set(one.after) for one in person.known.changes] == [set(expected["g1"])]


@pytest.mark.parametrize(("words", "expected"), ARABIC, ids=str)
def test_arabic_words_change_exactly_what_they_say(words: str, expected: Kept) -> None:
    person, differing = changed_by(words, "ar")

    assert differing == expected
    assert [set(one.after) for one in person.known.changes] == [set(expected["g1"])]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the deadline of the second step is 10 December", TENTH),
        ("make the deadline of the second step 10 December", TENTH),
        ("move the due date of step 2 to 10 December", TENTH),
        ("step 2's deadline is now 10 December", TENTH),
        ("move the second step's deadline by a week", A_WEEK_ON),
        ("غيّر موعد الخطوة الثانية إلى ١٠ ديسمبر", TENTH),
        ("موعد الخطوة التانية ١٠ ديسمبر", TENTH),
        ("الأجل ديال الخطوة الثانية ولى ١٠ ديسمبر", TENTH),
        ("تاريخ الخطوة الثانية ١٠ ديسمبر بدل ٥ ديسمبر", TENTH),
        ("أجل موعد الخطوة التانية أسبوع", A_WEEK_ON),
        ("let Sara own the second step", step(2, owner="Sara")),
        ("Sara and Omar own step 2", BOTH_EN),
        ("give step 2 to Sara and Omar", BOTH_EN),
        ("reassign step 3 to Karim", step(3, owner="Karim")),
        ("change the owner of step 3 from Ali to Karim", step(3, owner="Karim")),
        ("Karim takes the third step from now on", step(3, owner="Karim")),
        ("الخطوة الثانية على سارة وأحمد", BOTH_AR),
        ("خلّي سارة وأحمد يتولوا الخطوة الثانية", BOTH_AR),
        ("كلف سارة وأحمد بالخطوة الثانية", BOTH_AR),
        ("خلي سارة تمسك الخطوة التانية", step(2, owner="سارة")),
        ("بدّل مسؤول الخطوة الثالثة من علي لكريم", step(3, owner="كريم")),
        ("حوّل الخطوة الثالثة لكريم", step(3, owner="كريم")),
        ("step 2: done", step(2, done_on="2026-11-21")),
        ("rename step 1 to draft the offer", step(1, what={"idea": None, "words": "draft the offer"})),
    ],
)
def test_a_step_changes_and_the_goal_stays(words: str, expected: Kept) -> None:
    person, differing = changed_by(words, "en")

    assert differing == expected
    assert person.known.changes == ()


@pytest.mark.parametrize("words", ["let Sara own it", "hand it to Sara", "خلي سارة تتولاها", "بدّل المسؤول لسارة"])
def test_all_open_steps_go_to_somebody_where_none_is_named(words: str) -> None:
    owner = "Sara" if words.isascii() else "سارة"
    _, differing = changed_by(words, "en")

    assert differing == {one.id: {"owner": owner} for one in STEPS}


@pytest.mark.parametrize("words", ["the deadline of the first step is 10 December", "موعد الخطوة الأولى ١٠ ديسمبر"])
def test_without_a_plan_the_day_of_a_step_changes_nothing(words: str) -> None:
    person = Person().has("g1", first_step="call Ahmed")
    before = person.goal()
    person.types(words)

    assert person.goal() == before
    assert "no plan with steps" in person.heard


@pytest.mark.parametrize(
    ("words", "value"),
    [("raise it by 1%", 4.0), ("raise it to 5%", 5.0), ("زودها ٥٪", 5.0), ("lower it by 0.5%", 2.5)],
)
def test_a_rate_is_raised_in_its_own_points(words: str, value: float) -> None:
    rate = {
        "metric": "conversion_rate",
        "per": None,
        "baseline": Amount(value=2, unit="percent"),
        "target": Amount(value=3, unit="percent"),
    }
    _, differing = changed_by(words, "en", **rate)

    assert differing == {"g1": {"target": {"value": value, "unit": "percent"}}}


@pytest.mark.parametrize(
    "words",
    """we started a new branch|we started from scratch|not now, next week|double our sales|cut costs in half
    increase followers by 10|make the goal clear|set a goal of 20 customers by June|my goal is 500 followers now
    get more customers now|raise our prices|add 10 customers to the list|run step by step ads|cancel the order
    ضاعف المبيعات|زود المبيعات ١٠٪|بدأنا نبيع أونلاين|حط هدف ٢٠ عميل|مو الحين، بعدين
    حول المحل لمطعم|ألغي الطلب""".replace("\n", "|").split("|"),
)
def test_wishes_and_tales_change_nothing_kept(words: str) -> None:
    _, differing = changed_by(words.strip(), "en")

    assert differing == {}


def test_a_reason_behind_a_comma_is_kept() -> None:
    person, _ = changed_by("close the goal, no budget", "en")

    assert [one.reason for one in person.known.changes] == ["no budget"]


def test_taking_up_what_is_under_way_says_so() -> None:
    person, differing = changed_by("reopen the goal", "en")

    assert differing == {}
    assert person.question is None
    assert "stands already" in person.heard
