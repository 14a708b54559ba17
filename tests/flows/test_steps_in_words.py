"""Steps of a plan in words, at their question and once they are kept: a new one, a done one, its day and its name."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.plans.plan import Action, Picked
from tests.flows.person import Person
from tests.flows.planned import at, plan_of, with_plan
from tests.flows.test_editing_whole import somebody

FIFTH = date(2026, 12, 5)
CALLS = Action(id="a2", what=Picked(words="call ten customers"))


def at_days(*steps: str) -> Person:
    person = at("actions")
    person.types(", ".join(steps))
    assert person.question == "plan_actions.when"
    return person


def kept(person: Person) -> list[Action]:
    person.presses("fine")
    return list(plan_of(person).actions)


@pytest.mark.parametrize(
    ("words", "what", "due", "owner"),
    [
        ("add a step: print flyers by 5 december", "print flyers", FIFTH, None),
        ("add a step: print flyers, by 5 december, Sara", "print flyers", FIFTH, "Sara"),
        ("زود خطوة: نصور فيديو 5 ديسمبر", "نصور فيديو", FIFTH, None),
        ("أضف خطوة: طباعة المنشورات", "طباعة المنشورات", None, None),
    ],
)
def test_a_step_added_at_the_days_is_one_more_and_the_others_stay(
    words: str, what: str, due: date | None, owner: str | None
) -> None:
    before = kept(at_days("call ten customers", "write the offer"))
    person = at_days("call ten customers", "write the offer")
    person.types(words)
    after = kept(person)

    assert [(one.due, one.owner) for one in after[:2]] == [(one.due, one.owner) for one in before]
    assert (after[2].what.words, after[2].due, after[2].owner) == (what, due, owner)


@pytest.mark.parametrize(
    "words", ["step 1 is done", "the first step is done", "الخطوة الاولى خلصت", "الخطوة الأولى تمت"]
)
def test_a_step_told_done_at_the_days_is_done_and_given_to_nobody(words: str) -> None:
    person = at_days("call ten customers", "write the offer")
    person.types(words)
    after = kept(person)

    assert {one.owner for one in after} == {None}
    assert [one.what.words for one in after if one.done_on] == ["call ten customers"]


@pytest.mark.parametrize("words", ["step 2 by 10 december", "step 3 Sara", "الخطوة الثانية على سارة"])
def test_a_step_that_is_not_there_changes_no_other(words: str) -> None:
    before = kept(at_days("call ten customers"))
    person = at_days("call ten customers")
    person.types(words)

    assert "one step" in person.heard
    assert [(one.due, one.owner) for one in kept(person)] == [(one.due, one.owner) for one in before]


@pytest.mark.parametrize(
    ("words", "what", "owner"),
    [
        ("add a step: write flyer by 5 december, owner Priya", "write flyer", "Priya"),
        ("add a step: write flyer by 5 december", "write flyer", None),
        ("add a step: write flyer, Omar, 5 december", "write flyer", "Omar"),
        ("أضف خطوة: كتابة المنشور، سارة، 5 ديسمبر", "كتابة المنشور", "سارة"),
    ],
)
def test_a_step_added_to_a_kept_plan_has_its_day_and_name(words: str, what: str, owner: str | None) -> None:
    person = somebody("en")
    person.types(words)
    last = plan_of(person).actions[-1]

    assert (last.what.words, last.owner, last.due) == (what, owner, FIFTH)


@pytest.mark.parametrize(
    ("step", "said", "done"),
    [
        ("أصور الفساتين الجديدة وأنزلها على الفيس", "خلصت تصوير الفساتين", True),
        ("film the new dresses", "finished filming", True),
        ("أوفر مقاسات كبيرة", "وفرت المقاسات", True),
        ("send the price list to shops", "sent the price list", True),
        ("send the price list to shops", "sending the price list", False),
        ("أصور الفساتين الجديدة", "خلصت الجرد", False),
        ("film the new dresses", "finished the stocktaking", False),
    ],
)
def test_a_step_of_ones_own_is_done_by_its_words_in_another_form(step: str, said: str, *, done: bool) -> None:
    person = with_plan(Person().has("g1"), actions=(Action(id="a1", what=Picked(words=step)), CALLS))
    person.types(said)

    assert bool(plan_of(person).actions[0].done_on) == done


def with_steps(language: str) -> Person:
    """Somebody whose plan has two open steps without a day or a name."""
    person = Person("ar" if language == "ar" else "en").has("g1")
    return with_plan(person, actions=(Action(id="a1", what=Picked(words="landing page")), CALLS))


@pytest.mark.parametrize(
    ("words", "language", "says"),
    [
        (
            "move step 1 to yesterday",
            "en",
            "Friday 20 November 2026 is over already, so nothing was moved. Any day from today on works.",
        ),
        (
            "step 2: yesterday",
            "en",
            "Friday 20 November 2026 is over already, so nothing was moved. Any day from today on works.",
        ),
        (
            "move the first step to last week",
            "en",
            "Sunday 15 November 2026 is over already, so nothing was moved. Any day from today on works.",
        ),
        (
            "خلي الخطوة الأولى امبارح",
            "ar",
            "الجمعة ٢٠ نوفمبر ٢٠٢٦ مضى بالفعل، فلم يتغيّر شيء. أيّ يوم من اليوم فصاعدًا مناسب.",
        ),
    ],
)
def test_a_day_that_is_over_is_no_day_and_no_name_for_a_step(words: str, language: str, says: str) -> None:
    person = with_steps(language)
    before = plan_of(person)
    person.types(words)

    assert person.heard == says
    assert plan_of(person) == before


@pytest.mark.parametrize(
    ("words", "language", "owner"),
    [("all steps are for Sara", "en", "Sara"), ("كل الخطوات على عمر", "ar", "عمر")],
)
def test_all_open_steps_go_to_who_is_named(words: str, language: str, owner: str) -> None:
    person = with_steps(language)
    person.types(words)

    assert [one.owner for one in plan_of(person).actions] == [owner, owner]


@pytest.mark.parametrize("words", ["called the customers", "called ten customers", "finished the customers' calls"])
def test_a_step_told_as_done_where_a_figure_is_asked_is_no_figure(words: str) -> None:
    person = with_plan(Person().has("g1"), actions=(CALLS,))
    person.follows("figure", "g1")
    asked = person.question
    person.types(words)

    assert asked == "check_in.value"
    assert person.question == asked
    assert [one.what.words for one in plan_of(person).actions if one.done_on] == ["call ten customers"]


@pytest.mark.parametrize(
    ("words", "due"),
    [("hire a receptionist by 5 december", FIFTH), ("an evening every Monday", date(2026, 11, 26))],
)
def test_a_step_that_names_its_day_keeps_it_and_a_weekday_is_none(words: str, due: date) -> None:
    person = at_days(words, "write the offer")

    assert next(one.due for one in kept(person)) == due
