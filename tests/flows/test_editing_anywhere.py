"""Edits in the middle of an interview, with several goals, and of a plan's steps; and answers that stay answers."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.plans.plan import Action, Picked, Plan
from dialogs.effects import SaveGoal, SavePlan
from dialogs.known_after import known_after
from tests.flows.person import Person

STEPS = (
    Action(id="a1", what=Picked(words="write the offer"), due=date(2026, 12, 1)),
    Action(id="a2", what=Picked(words="call ten customers")),
    Action(id="a3", what=Picked(words="post daily"), owner="Ali"),
)


def planned(language: str = "en") -> Person:
    """Somebody with a goal and a plan of three steps."""
    person = Person("ar" if language == "ar" else "en").has("g1")
    plan = Plan(id="p1", goal_id="g1", started_on=date(2026, 11, 21), actions=STEPS)
    person.known = known_after(person.known, SavePlan(plan))
    return person


def steps_of(person: Person) -> tuple[Action, ...]:
    plan = person.known.plan("g1")
    assert plan is not None
    return plan.actions


# In the middle of an interview


@pytest.mark.parametrize("words", ["change the deadline to the end of April", "غيّر الموعد لآخر أبريل"])
def test_a_kept_goal_is_changed_in_the_middle_of_its_interview_which_goes_on(words: str) -> None:
    person = Person().has("g1")
    person.follows("strengthen", "g1")
    question = person.question
    person.types(words)

    assert person.goal().deadline == date(2027, 4, 30)
    assert person.question == question
    assert len(person.says) == 2
    assert person.buttons[:2] == ["Undo", "Open it"]


def test_the_goal_under_way_is_changed_rather_than_a_kept_one() -> None:
    person = Person().has("g1")
    person.types("/new")
    person.types("leads +15% in 3 months")
    person.types("200")
    question = person.question
    person.types("change the deadline to the end of May")

    assert person.goal().deadline == date(2027, 3, 31)
    assert person.state.stack[-1].answers["deadline"] == "2027-05-31"
    assert question is not None


@pytest.mark.parametrize(
    ("words", "field", "value"),
    [
        ("make it 25", "target", 25.0),
        ("25%", "target", 25.0),
        ("خليها 25", "target", 25.0),
        ("60 not 50", "target", 60.0),
    ],
)
def test_an_answer_to_the_target_question_stays_an_answer(words: str, field: str, value: float) -> None:
    person = Person().has("g1")
    person.types("/new")
    person.types("more followers on instagram")
    person.types("10")
    while person.question not in ("goal.target", None):
        person.types("/skip")
    before = person.goal()
    person.types(words)

    assert person.goal() == before
    answer = person.state.stack[-1].answers[field]
    assert isinstance(answer, dict)
    assert answer["value"] == value


def test_free_words_stay_free_words() -> None:
    person = Person().has("g1").has("g2", metric="leads")
    person.follows("change", "g1")
    person.types("change the target to 80")
    person.types("change the deadline to May was impossible")

    assert [change.reason for change in person.known.changes] == ["change the deadline to May was impossible"]
    assert person.goal().deadline == date(2027, 3, 31)


def test_another_part_may_be_changed_while_one_is_asked_for() -> None:
    person = Person().has("g1")
    person.follows("change", "g1")
    person.presses("target")
    person.types("make the leads deadline ready")
    person.types("change the deadline to the end of April")

    assert person.goal().deadline == date(2027, 4, 30)
    assert person.question == "change.value"


def test_a_goal_deleted_in_the_middle_of_its_interview_ends_it() -> None:
    person = Person().has("g1").has("g2", metric="leads")
    person.follows("strengthen", "g1")
    person.types("delete the goal")

    assert person.known.goal("g1") is None
    assert person.question is None


# Which goal


def two_goals(language: str = "en") -> Person:
    return Person("ar" if language == "ar" else "en").has("g1").has("g2", metric="leads", channel="instagram")


@pytest.mark.parametrize(
    ("words", "goal_id"),
    [
        ("change the bookings deadline to the end of April", "g1"),
        ("change the deadline of the leads goal to the end of April", "g2"),
        ("change the deadline of the second goal to the end of April", "g2"),
        ("change the deadline of the instagram goal to the end of April", "g2"),
        ("غيّر موعد هدف الحجوزات لآخر أبريل", "g1"),
        ("غيّر موعد الهدف الثاني لآخر أبريل", "g2"),
    ],
)
def test_a_goal_is_named_by_measure_channel_or_place(words: str, goal_id: str) -> None:
    person = two_goals()
    person.types(words)

    assert person.goal(goal_id).deadline == date(2027, 4, 30)
    assert {change.goal_id for change in person.known.changes} == {goal_id}


def test_the_goal_looked_at_last_is_meant_where_none_is_named() -> None:
    person = two_goals()
    person.follows("open", "g2")
    person.types("make it 80")

    assert person.goal("g2").target == Amount(value=80)
    assert person.goal("g1").target == Amount(value=60)


@pytest.mark.parametrize("chosen", ["press", "type"])
def test_otherwise_it_is_asked_which_goal_is_meant(chosen: str) -> None:
    person = two_goals()
    person.types("make it 80")
    assert person.question == "amend.goal_id"
    person.presses("g2") if chosen == "press" else person.types("the second")

    assert person.goal("g2").target == Amount(value=80)
    assert person.question is None
    assert "Undo" in person.buttons


def test_a_target_for_what_no_goal_counts_is_a_wish_of_its_own() -> None:
    person = Person().has("g1")
    person.types("target: 500 new followers by the end of June")

    assert person.question is not None
    assert person.question.startswith("goal.")


# The steps of a plan


@pytest.mark.parametrize(
    ("words", "place", "fields"),
    [
        ("the second step by 10 December", 2, {"due": date(2026, 12, 10)}),
        ("step 1 is done", 1, {"done_on": date(2026, 11, 21)}),
        ("give step 2 to Sara", 2, {"owner": "Sara"}),
        ("let Sara handle the second step", 2, {"owner": "Sara"}),
        ("خلي سارة تتولى الخطوة الثانية", 2, {"owner": "سارة"}),
        ("change the second step to call twenty customers", 2, {"what": Picked(words="call twenty customers")}),
        ("move the first step by a week", 1, {"due": date(2026, 12, 8)}),
        ("الخطوة التانية قبل ١٠ ديسمبر", 2, {"due": date(2026, 12, 10)}),
        ("الخطوة الأولى خلصت", 1, {"done_on": date(2026, 11, 21)}),
        ("كملنا الخطوة الثانية", 2, {"done_on": date(2026, 11, 21)}),
        ("الخطوة الثانية على سارة", 2, {"owner": "سارة"}),
        ("عطي الخطوة الثانية لأحمد", 2, {"owner": "أحمد"}),
    ],
)
def test_one_step_changes_and_the_others_stay(words: str, place: int, fields: dict[str, object]) -> None:
    person = planned()
    goal = person.goal()
    person.types(words)

    expected = list(STEPS)
    expected[place - 1] = STEPS[place - 1].model_copy(update=fields)
    assert steps_of(person) == tuple(expected)
    assert person.goal() == goal


@pytest.mark.parametrize("words", ["make Sara responsible", "خلي المسؤول سارة"])
def test_without_a_step_all_open_ones_go_to_somebody(words: str) -> None:
    person = planned()
    person.types(words)

    assert {step.owner for step in steps_of(person)} in ({"Sara"}, {"سارة"})


@pytest.mark.parametrize("words", ["remove the third step", "احذف الخطوة التالتة", "حيّد آخر خطوة"])
def test_a_step_is_taken_out_and_comes_back(words: str) -> None:
    person = planned()
    person.types(words)
    assert steps_of(person) == STEPS[:2]
    person.types("undo")

    assert steps_of(person) == STEPS


@pytest.mark.parametrize(
    ("words", "what", "due"),
    [
        ("add a step: call five customers", "call five customers", None),
        ("add a step: call five customers by 10 December", "call five customers", date(2026, 12, 10)),
        ("ضيف خطوة: الاتصال بخمسة عملاء", "الاتصال بخمسة عملاء", None),
        ("زيد خطوة: كتابة العرض قبل ١٠ ديسمبر", "كتابة العرض", date(2026, 12, 10)),
    ],
)
def test_a_step_is_added_with_its_day(words: str, what: str, due: date | None) -> None:
    person = planned()
    person.types(words)

    added = steps_of(person)[-1]
    assert steps_of(person)[:-1] == STEPS
    assert (added.what.words, added.due) == (what, due)


def test_a_first_step_begins_a_plan_where_there_is_none() -> None:
    person = Person().has("g1")
    person.types("add a step: call five customers")
    assert [step.what.words for step in steps_of(person)] == ["call five customers"]
    person.presses("undo:id1p")
    assert steps_of(person) == ()


def test_a_step_that_is_not_there_is_named_so() -> None:
    person = planned()
    person.types("remove step 7")

    assert steps_of(person) == STEPS
    assert "3 steps" in person.heard


def test_undo_takes_back_the_last_change_of_a_plan_only() -> None:
    person = planned()
    person.types("remove the third step")
    person.types("remove the second step")
    person.types("undo")
    assert steps_of(person) == STEPS[:2]
    assert not any(isinstance(effect, SaveGoal) for effect in person.effects)


@pytest.mark.parametrize("words", ["pause the second goal", "pause the leads goal", "احذف هدف المتابعين"])
def test_a_goal_that_is_named_and_not_there_is_not_taken_for_another(words: str) -> None:
    person = Person().has("g1")
    person.types(words)

    assert person.goal().status == "active"
    assert person.question == "amend.goal_id"


@pytest.mark.parametrize("words", ["pause the menu goal", "أوقف هدف المنيو مؤقتا"])
def test_a_goal_without_a_measure_is_named_by_its_own_words(words: str) -> None:
    menu = {"metric": None, "direction": "deliver", "baseline": None, "target": None}
    person = Person().has("g1").has("g2", thing="new menu", wish="a new menu منيو جديد", **menu)
    person.types(words)

    assert [goal.status for goal in person.known.goals] == ["active", "paused"]


def test_a_goal_under_way_moves_its_day_and_says_so() -> None:
    person = Person().has("g1")
    person.types("/new")
    person.types("500 followers on instagram by the end of June, 200 now")
    person.types("push the deadline back a month")

    assert "By Saturday 31 July 2027." in person.heard
