"""Looking back: one look at a time, what is known is not asked again, and the decision fits where the goal stands."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from dialogs.effects import CancelReviews, DeleteCheckIn, SaveCheckIn, SaveReview, ScheduleReview
from tests.flows.person import Person

MIDDLE, DEADLINE = date(2027, 2, 19), date(2027, 3, 31)


def reviewing(day: date = MIDDLE, **fields: object) -> Person:
    person = Person().has("g1", **fields)
    person.on(day)
    person.follows("review", "g1")
    return person


def decided(day: date, figure: str, **fields: object) -> Person:
    person = reviewing(day, **fields)
    person.types(figure)
    person.types("the offer on Thursdays")
    person.types("nobody answered the phone")
    if person.question == "review.cause":
        person.presses("no")
    if person.question == "review.feedback":
        person.types("they say the door is hard to find")
    assert person.question == "review.decision"
    return person


def reviews(person: Person) -> list[tuple[str, str | None]]:
    return [(one.review.verdict, one.review.decision) for one in person.effects if isinstance(one, SaveReview)]


def test_a_second_look_at_the_same_goal_goes_on_with_the_first() -> None:
    person = reviewing()
    person.types("48")
    person.follows("review", "g1")
    person.types("/review")

    assert [frame.flow for frame in person.state.stack] == ["review"]
    assert person.question == "review.worked"


def test_a_figure_of_today_is_offered_rather_than_asked_again() -> None:
    person = Person().has("g1", target=Amount(value=500), baseline=Amount(value=300)).stood_at("g1", 350, MIDDLE)
    person.on(MIDDLE)
    person.follows("review", "g1")
    assert "Still 350" in person.buttons
    person.presses("same")

    assert person.question == "review.worked"
    assert not [one for one in person.effects if isinstance(one, SaveCheckIn)]


def test_a_figure_that_leaps_waits_for_a_yes() -> None:
    person = Person().has("g1", target=Amount(value=500), baseline=Amount(value=300))
    person.stood_at("g1", 430, date(2027, 1, 5)).on(MIDDLE)
    person.follows("review", "g1")
    person.types("1")
    assert person.question == "review.sure"
    assert not [one for one in person.effects if isinstance(one, SaveCheckIn)]
    person.types("431")

    assert [one.check_in.amount.value for one in person.effects if isinstance(one, SaveCheckIn)] == [431]
    assert person.question == "review.worked"


def test_taking_the_figure_back_asks_for_it_again() -> None:
    person = reviewing()
    person.types("48")
    person.follows("undo", person.known.check_ins[-1].id)

    assert [one for one in person.effects if isinstance(one, DeleteCheckIn)]
    assert person.question == "review.value"
    assert person.known.check_ins == ()


def test_a_figure_typed_again_after_going_back_takes_the_place_of_the_first() -> None:
    person = reviewing()
    person.types("48")
    person.types("/back")
    person.types("49")

    assert [one.amount.value for one in person.known.check_ins] == [49]


@pytest.mark.parametrize(("words", "corrected"), [("bookings 51", True), ("51", True), ("2 people left us", False)])
def test_a_figure_typed_at_a_later_question_corrects_the_first(words: str, *, corrected: bool) -> None:
    person = reviewing()
    person.types("48")
    person.types("the offer")
    person.types(words)

    assert [one.amount.value for one in person.known.check_ins] == [51 if corrected else 48]
    assert person.question == ("review.failed" if corrected else "review.cause")


def test_one_figure_may_be_all() -> None:
    person = reviewing()
    person.types("48")
    person.presses("enough")

    assert person.question is None
    assert [decision for _, decision in reviews(person)] == ["keep"]
    assert [one for one in person.effects if isinstance(one, ScheduleReview)]


@pytest.mark.parametrize(
    "words",
    [
        "the designer was good",
        "people ask what we sell",
        "المصمم كان كويس",
        "why: we answered faster, on every channel",
    ],
)
def test_what_is_told_is_taken_though_it_holds_a_word_of_asking(words: str) -> None:
    person = reviewing()
    person.types("48")
    person.types(words)

    assert person.question == "review.failed"
    assert person.state.stack[-1].answers["worked"] == words


@pytest.mark.parametrize("words", ["what do you mean?", "why", "for example?", "يعني ايه"])
def test_a_question_back_is_answered_and_the_step_asked_again(words: str) -> None:
    person = reviewing()
    person.types("48")
    person.types(words)

    assert person.question == "review.worked"


@pytest.mark.parametrize("words", ["that's all for today", "I'm tired", "later", "خلص تعبت", "كفاية"])
@pytest.mark.parametrize("at", ["worked", "failed"])
def test_enough_ends_the_look_with_what_was_told(words: str, at: str) -> None:
    person = reviewing()
    person.types("48")
    if at == "failed":
        person.types("the offer")
    person.types(words)

    assert person.question is None
    assert [one.review.worked for one in person.effects if isinstance(one, SaveReview)] == [
        "the offer" if at == "failed" else None
    ]


@pytest.mark.parametrize("words", ["nothing much", "محدش قال حاجة", "ما حدا قال شي", "والو", "ما في شي"])
def test_nothing_is_nothing_in_every_dialect(words: str) -> None:
    person = reviewing()
    person.types("48")
    person.types(words)

    assert person.question == "review.failed"
    assert person.state.stack[-1].answers["worked"] is None


def test_past_its_day_a_goal_needs_a_decision() -> None:
    person = reviewing(DEADLINE)
    person.types("48")

    assert "That's all for today" not in person.buttons


def test_keeping_a_goal_past_its_day_asks_for_a_new_one() -> None:
    person = decided(DEADLINE, "48")
    assert "Keep it, with a new date" in person.buttons
    person.presses("keep")
    assert person.question == "change.value"
    person.types("end of June")

    assert person.goal().deadline == date(2027, 6, 30)
    assert [decision for _, decision in reviews(person)] == ["keep"]
    assert person.question is None


def test_a_new_target_past_the_day_asks_for_a_new_day_as_well() -> None:
    person = decided(DEADLINE, "48")
    person.types("change the target to 55")
    assert person.question == "change.value"
    person.types("end of June")

    assert (person.goal().target, person.goal().deadline) == (Amount(value=55), date(2027, 6, 30))
    assert person.question is None


@pytest.mark.parametrize(
    ("figure", "shown", "hidden"),
    [
        ("48", "Close it, not reached", "Reached: close it ✅"),
        ("61", "Reached: close it ✅", "Close it, not reached"),
        ("59", "Close it as reached, with 1 booking to go", "Reached: close it ✅"),
    ],
)
def test_closing_as_reached_is_offered_only_where_it_is(figure: str, shown: str, hidden: str) -> None:
    person = decided(DEADLINE, figure)

    assert shown in person.buttons
    assert hidden not in person.buttons


def test_a_goal_closed_after_its_day_without_success_is_missed() -> None:
    person = decided(DEADLINE, "48")
    person.presses("stop")

    assert reviews(person) == [("missed", "stop")]
    assert person.goal().status == "stopped"
    assert [one for one in person.effects if isinstance(one, CancelReviews)]


@pytest.mark.parametrize(
    ("words", "field", "value", "decision"),
    [
        ("change the target to 80", "target", Amount(value=80), "change_target"),
        ("خليها 90", "target", Amount(value=90), "change_target"),
        ("end of May", "deadline", date(2027, 5, 31), "change_deadline"),
    ],
)
def test_a_figure_or_a_date_at_the_decision_changes_the_goal(
    words: str, field: str, value: object, decision: str
) -> None:
    person = decided(MIDDLE, "48")
    person.types(words)

    assert getattr(person.goal(), field) == value
    assert [found for _, found in reviews(person)] == [decision]
    assert person.question is None


def test_a_figure_on_the_wrong_side_at_the_decision_is_asked_about() -> None:
    person = decided(MIDDLE, "48")
    person.types("30")

    assert person.question == "change.meant"
    assert person.goal().target == Amount(value=60)


def test_a_reached_goal_leads_on_to_the_next_from_where_it_is() -> None:
    person = decided(DEADLINE, "61")
    person.presses("reached")
    assert person.goal().status == "reached"
    person.presses("next:g1")

    answers = person.state.stack[-1].answers
    assert (answers["metric"], answers["baseline"], answers["direction"]) == (
        "bookings",
        {"value": 61.0, "unit": "count"},
        "increase",
    )
    assert person.question == "goal.target"


@pytest.mark.parametrize(("words", "status"), [("done", "reached"), ("not yet", "active")])
def test_a_thing_to_deliver_is_asked_whether_it_is_done(words: str, status: str) -> None:
    person = reviewing(MIDDLE, metric=None, direction="deliver", thing="the menu", target=None, baseline=None)
    assert "Is it done?" in person.heard
    person.types(words)
    person.presses("none")
    person.presses("none")
    if status == "active":
        person.presses("none")
        person.presses("keep")

    assert person.goal().status == status


@pytest.mark.parametrize(
    ("kind", "language", "words"),
    [
        ("early", "en", "One of your goals is close to its day."),
        ("quarterly", "en", "It's time for the quarterly review of one of your goals."),
        ("deadline", "en", "One of your goals has come to its day."),
    ],
)
def test_the_first_line_says_why_now_and_nothing_private(kind: str, language: str, words: str) -> None:
    person = Person("en").has("g1")
    person.on(DEADLINE if kind == "deadline" else MIDDLE)
    person.is_reminded(("g1", kind.replace("early", "deadline")))

    assert person.heard.splitlines()[0] == words


def test_several_looks_on_one_day_are_announced_and_bridged() -> None:
    person = Person().has("g1").has("g2", metric="leads")
    person.on(MIDDLE)
    person.is_reminded(("g1", "quarterly"), ("g2", "quarterly"))
    assert person.heard.startswith("It's time for the quarterly review of one of your goals. 2 goals to review today")
    person.types("48")
    person.presses("enough")

    assert "now the next goal" in person.heard
    assert person.question == "review.value"
