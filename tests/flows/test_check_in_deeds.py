"""What is done is told in words: a thing to deliver, a step or several of them, wherever one is."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.plans.plan import Action, Picked, Plan
from dialogs.effects import SavePlan
from dialogs.known_after import known_after
from tests.flows.person import Person

A_DEED: dict[str, Any] = {
    "wish": "launch the new website",
    "thing": "launch the new website",
    "metric": None,
    "direction": "deliver",
    "target": None,
    "baseline": None,
    "per": None,
}
STEPS = ("post daily", "call ten clients", "mend the page")


def planned(language: str = "en", **fields: object) -> Person:
    """Somebody with a goal whose plan has three steps."""
    person = Person("ar" if language == "ar" else "en").has("g1", **fields)
    actions = tuple(Action(id=f"a{place}", what=Picked(words=words)) for place, words in enumerate(STEPS))
    plan = Plan(id="p1", goal_id="g1", actions=actions, started_on=date(2026, 11, 21))
    person.known = known_after(person.known, SavePlan(plan))
    return person


def done(person: Person) -> list[int]:
    plan = person.known.plan("g1")
    return [place for place, one in enumerate(plan.actions, 1) if one.done_on] if plan else []


def owners(person: Person) -> list[str | None]:
    plan = person.known.plan("g1")
    return [one.owner for one in plan.actions] if plan else []


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("en", "the first step is done", [1]),
        ("en", "finished step 3", [3]),
        ("en", "mark steps 1 and 2 as done", [1, 2]),
        ("en", "steps 1, 2 and 3 are done", [1, 2, 3]),
        ("en", "the first and third steps are done", [1, 3]),
        ("en", "I finished steps 2 & 3", [2, 3]),
        ("en", "all steps are done", [1, 2, 3]),
        ("ar", "الخطوة الأولى خلصت", [1]),
        ("ar", "كملنا الخطوة ٣", [3]),
        ("ar", "خلصت الخطوات ١ و٢", [1, 2]),
        ("ar", "الخطوات ١، ٢ و٣ تمت", [1, 2, 3]),
        ("ar", "الخطوتين الأولى والثالثة خلصوا", [1, 3]),
        ("ar", "خلصنا كل الخطوات", [1, 2, 3]),
    ],
)
@pytest.mark.parametrize("path", ["", "strengthen"])
def test_all_the_steps_that_are_named_are_done(path: str, language: str, words: str, expected: list[int]) -> None:
    person = planned(language)
    if path:
        person.follows(path, "g1")
    question = person.question
    person.types(words)

    assert done(person) == expected
    assert person.question == question


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("en", "assign steps 1 and 2 to Mona", ["Mona", "Mona", None]),
        ("en", "give steps 2 and 3 to Ali", [None, "Ali", "Ali"]),
        ("ar", "سلّم الخطوات ١ و٢ لمنى", ["منى", "منى", None]),
        ("ar", "الخطوة الأولى والثالثة مع علي", ["علي", None, "علي"]),
    ],
)
def test_all_the_steps_that_are_named_go_to_somebody(language: str, words: str, expected: list[str | None]) -> None:
    person = planned(language)
    person.types(words)

    assert owners(person) == expected


@pytest.mark.parametrize("words", ["steps 1 and 7 are done", "الخطوات ٢ و٩ تمت"])
def test_a_step_that_there_is_not_leaves_all_as_they_are(words: str) -> None:
    person = planned("en" if words.isascii() else "ar")
    person.types(words)

    assert done(person) == []
    assert "3" in person.heard or "٣" in person.heard


def test_a_day_behind_a_step_is_no_second_step() -> None:
    person = planned()
    person.types("the date of step 2 is 10 December")
    plan = person.known.plan("g1")

    assert plan is not None
    assert [one.due for one in plan.actions] == [None, date(2026, 12, 10), None]


def test_what_was_done_together_is_undone_together() -> None:
    person = planned()
    person.types("mark steps 1 and 2 as done")
    person.types("undo")

    assert done(person) == []


@pytest.mark.parametrize(
    ("words", "reached"),
    [
        ("the menu is done", ["m"]),
        ("we finished the website", ["w"]),
        ("خلصنا القائمة", ["m"]),
        ("الموقع جاهز", ["w"]),
        ("the menu is not done yet", []),
        ("the report is done", []),
    ],
)
def test_a_thing_to_deliver_is_done_by_its_name(words: str, reached: list[str]) -> None:
    person = Person("en" if words.isascii() else "ar")
    deed = {"metric": None, "direction": "deliver", "target": None, "baseline": None}
    person.has("m", **deed, thing="the new menu", wish="the new menu القائمة الجديدة")
    person.has("w", **deed, thing="a website", wish="open the website الموقع")
    person.types(words)

    assert [goal.id for goal in person.known.goals if goal.status == "reached"] == reached


def test_done_alone_asks_which_of_several() -> None:
    person = Person().has("b")
    for name in ("menu", "website"):
        person.has(name, metric=None, direction="deliver", target=None, baseline=None, thing=f"the {name}")
    person.types("done")
    assert person.question == "check_in.goal_id"
    assert not any("bookings" in label for label in person.buttons)
    person.presses("website")

    assert person.goal("website").status == "reached"


@pytest.mark.parametrize("text", ["50% done", "80%", "50", "it's half done", "٥٠٪", "almost done", "it'll be late"])
def test_a_part_of_it_is_not_all_of_it(text: str) -> None:
    person = Person().has("g1", **A_DEED)
    person.types(text)

    assert person.goal().status == "active"


@pytest.mark.parametrize(("text", "share"), [("50% done", "50% of it"), ("it's half done", "50% of it")])
def test_how_much_of_it_is_done_is_told_back(text: str, share: str) -> None:
    person = Person().has("g1", **A_DEED)
    person.types(text)

    assert share in person.heard


@pytest.mark.parametrize(
    "text", ["the website is live!", "we launched it", "website launched yesterday", "أطلقناه أمس"]
)
def test_what_is_launched_is_done(text: str) -> None:
    person = Person().has("g1", **A_DEED)
    person.types(text)

    assert person.goal().status == "reached"


@pytest.mark.parametrize(("text", "status"), [("yes", "reached"), ("نعم", "reached"), ("no", "active")])
def test_a_plain_answer_is_taken_where_it_was_asked(text: str, status: str) -> None:
    person = Person().has("g1", **A_DEED)
    person.follows("figure", "g1")
    person.types(text)

    assert person.goal().status == status


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("still on schedule", None),
        ("it'll be ready on time", None),
        ("delayed until mid March", "review.decision"),
        ("we launched it", "review.worked"),
        ("50%", "review.worked"),
        ("half done", "review.worked"),
        ("ماشي حسب الخطة", None),
        ("مش هنلحق", "review.decision"),
    ],
)
def test_a_look_back_takes_such_words_too(text: str, question: str | None) -> None:
    person = Person().has("g1", **A_DEED)
    person.on(date(2027, 2, 19))
    person.follows("review", "g1")
    person.types(text)

    assert person.question == question
    assert person.goal().status == "active"
