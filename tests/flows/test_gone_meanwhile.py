"""A goal or a group that is gone while a question about it is open: it is said, and nothing breaks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.plans.plan import Action, Picked
from dialogs.domain.training.training import Found
from dialogs.effects import SaveAssignment, SaveCheckIn, SaveGoal, SaveReview
from dialogs.events import ButtonPressed
from tests.dialogs.world import START
from tests.flows.classroom import Trainer
from tests.flows.person import Person
from tests.flows.planned import goes, with_plan
from tests.flows.test_bigger_goals import with_a_year
from tests.flows.test_marking import waiting
from tests.flows.trainee import CODE, GROUP, Trainee, answer, group, task

GONE = "That goal is no longer here."


def without_goals(person: Person) -> Person:
    """Let all goals be deleted from another place."""
    person.known = replace(person.known, goals=())
    return person


def without_groups(person: Person) -> None:
    """Let all groups be deleted from another place."""
    person.known = replace(person.known, training=replace(person.known.training, taught=(), joined=()))


def looking() -> Person:
    person = Person().has("g1")
    person.on(date(2027, 2, 19))
    person.follows("review", "g1")
    return person


def changing() -> Person:
    person = Person().has("g1")
    person.follows("change", "g1")
    return person


@pytest.mark.parametrize(
    ("person", "moves", "answer"),
    [
        (changing(), ("<target>", "80"), "no reason"),
        (looking(), ("close this goal",), "<close>"),
        (Person().has("g1"), ("bookings 600",), "<yes>"),
        (Person().has("g1").has("g2", metric="leads", wish="leads"), ("change the target to 80",), "<g1>"),
    ],
)
def test_an_answer_about_a_goal_that_is_gone_keeps_nothing(person: Person, moves: tuple[str, ...], answer: str) -> None:
    goes(without_goals(goes(person, *moves)), answer)

    assert person.heard == GONE
    assert not [one for one in person.effects if isinstance(one, SaveGoal | SaveCheckIn | SaveReview)]


def test_a_look_back_at_a_goal_that_is_gone_leaves_no_review() -> None:
    person = goes(without_goals(goes(looking(), "48", "the offer", "nobody")), "no", "no", "no", "no")

    assert not [one for one in person.effects if isinstance(one, SaveReview)]


def test_of_several_goals_the_one_that_is_gone_cannot_be_meant() -> None:
    person = Person().has("g1").has("g2", metric="leads", wish="leads")
    without_goals(goes(person, "gone up 5"))
    person.presses("gg1")

    assert person.heard.startswith(GONE)


@pytest.mark.parametrize(
    ("words", "question"), [("blue", "ending.choice"), ("stop it", None), ("keep it", "review.value")]
)
def test_a_goal_that_is_let_go_is_closed_or_goes_on(words: str, question: str | None) -> None:
    assert goes(looking(), "let it go", words).question == question


@pytest.mark.parametrize(
    ("action", "moves", "says"),
    [
        ("close_class", ("yes",), "That isn't there any more."),
        ("tell_all", ("<yes>",), "That isn't there any more."),
        ("set_work", ("<none>",), "That group isn't open any more, so nothing was set."),
    ],
)
def test_a_group_that_is_gone_is_said_to_be(action: str, moves: tuple[str, ...], says: str) -> None:
    before = {"tell_all": ("hello all",), "set_work": ("<kpi>", "<1>", "<3>", "<today>")}
    trainer = Trainer().trains("Sara")
    trainer.follows(action, trainer.room.group.id)
    without_groups(goes(trainer, *before.get(action, ())))

    assert goes(trainer, *moves).heard == says


def remarked(person: Trainee, answers: int) -> Trainee:
    """A word of the trainer's on so many answers, which is about to be written back to."""
    work = task()
    word = {"judged": False, "judged_at": START, "comment": "Sales come after leads."}
    person.is_in(work, submissions=tuple(answer(one, **word) for one in work.items[:answers]))
    person.follows("reply", GROUP)
    return person


@pytest.mark.parametrize("answers", [1, 2])
def test_help_where_an_answer_is_gone_that_was_to_be_written_back_to(answers: int) -> None:
    person = remarked(Trainee(), answers)
    without_groups(person)
    person.types("/help")
    assert person.heard.endswith("That answer is not there any more.")

    person.types("1")
    assert person.heard == "That answer is not there any more."
    assert person.buttons == ["My groups"]
    assert person.state.stack == ()


@pytest.mark.parametrize(
    ("person", "action", "moves", "says"),
    [
        (Trainee().is_in(), "leave", (), "You are not in this group any more."),
        (Trainer().trains("Sara"), "close_class", (), "That isn't there any more."),
        (waiting()[0], "judge", ("<right>",), "A comment?"),
    ],
)
def test_help_at_a_question_about_a_group_that_is_gone_asks_nothing_about_it(
    person: Trainer | Trainee, action: str, moves: tuple[str, ...], says: str
) -> None:
    person.follows(action, person.room.group.id)
    without_groups(goes(person, *moves))
    person.types("/help")

    assert person.heard.endswith(says)
    assert len(person.buttons) == 1


def test_a_group_takes_so_many_sets_and_no_more() -> None:
    trainer = Trainer().trains("Sara")
    for _ in range(60):
        trainer.has_set()
    trainer.follows("set_work", trainer.room.group.id)
    goes(trainer, "<kpi>", "<1>", "<3>", "<today>", "<none>")

    assert trainer.heard == "A group can have 60 sets of exercises, and this one has them."
    assert not [one for one in trainer.effects if isinstance(one, SaveAssignment)]


def test_other_days_for_exercises_that_are_gone_set_nothing() -> None:
    trainer = Trainer().trains("Sara")
    trainer.follows("set_days", trainer.has_set().id)
    trainer.presses("today")
    room = replace(trainer.room, assignments=())
    trainer.known = replace(trainer.known, training=replace(trainer.known.training, taught=(room,)))
    trainer.presses("none")

    assert trainer.heard == "Nothing was set."


def test_an_answer_to_exercises_that_are_gone_shows_whose_it_is() -> None:
    trainer = Trainer().trains("Sara")
    task = trainer.has_set("rewrite")
    trainer.answered("Sara", task, task.items[0], right=None, answer="more")
    room = replace(trainer.room, assignments=())
    trainer.known = replace(trainer.known, training=replace(trainer.known.training, taught=(room,)))
    trainer.follows("judge", room.group.id)

    assert trainer.heard.startswith("Sara\n\n")


def test_a_name_for_a_group_that_one_left_is_not_kept() -> None:
    trainee = Trainee().is_in()
    trainee.follows("rename", trainee.room.group.id)
    without_groups(trainee)
    trainee.types("Omar Two")

    assert trainee.heard == "You are not in this group any more."


def test_whoever_may_look_nothing_up_at_the_last_answer_joins_all_the_same() -> None:
    trainee = Trainee()
    trainee.opens(CODE, Found("group", group(), 4, CODE))
    trainee.presses("yes")
    trainee.finds(Found("too_often"))
    trainee.types("Omar")

    assert trainee.heard.startswith("✅ You are in the group “Bakers”, as Omar.")


def test_the_rows_that_are_right_are_taken_with_a_yes() -> None:
    trainer = Trainer().trains("Sara")
    trainer.follows("set_work", trainer.room.group.id)
    goes(trainer, "<own>", "text;answer\n;4\nWhat is 2 and 2?;4", "yes")

    assert "✅ Noted: A figure to work out (1)." in trainer.heard


def test_a_change_of_a_goal_that_is_gone_cannot_be_taken_back() -> None:
    person = goes(Person().has("g1"), "change the target to 80")
    undo = next(one.data for say in person.says for one in say.choices if one.data.startswith("do:undo"))
    without_goals(person)
    person.happens(ButtonPressed(undo))

    assert GONE in person.heard


def test_only_the_last_change_of_a_plan_is_taken_back() -> None:
    person = with_plan(Person().has("g1"), actions=(Action(id="a1", what=Picked(words="call five hotels")),))
    goes(person, "give step 1 to Sara")
    person.stored = None
    person.follows("undo", "p1")

    assert "The plan has changed since then" in person.heard


@pytest.mark.parametrize(
    ("moves", "question"),
    [
        (("more followers on instagram by end of March", "200"), "goal.target"),
        (("change the target",), "change.value"),
    ],
)
def test_a_target_that_is_offered_no_more_when_its_button_is_pressed_is_asked_for(
    moves: tuple[str, ...], question: str
) -> None:
    person = goes(Person().has("g1", target=Amount(value=900)), *moves)
    person.on(date(2027, 3, 30))
    person.presses("1")

    assert person.question == question
    assert person.heard.startswith("A figure is enough here, such as 60")


def weighing(*moves: str) -> Person:
    """Somebody who shapes the quarters of a year that is then deleted from another place."""
    person = with_a_year()
    person.follows("quarters", "b1")
    goes(person, *moves)
    person.known = replace(person.known, business_goals=())
    return person


@pytest.mark.parametrize("action", ["quarters", "moves", "change_bigger"])
def test_a_bigger_goal_takes_what_is_asked_about_it_along(action: str) -> None:
    person = with_a_year()
    person.follows(action, "b1")
    person.follows("gone_bigger", "b1")

    assert person.heard == "Deleted: “revenue +25%”."
    assert person.state.stack == ()


@pytest.mark.parametrize("moves", [(), ("Q4 is double",)])
def test_quarters_of_a_year_that_is_gone_are_not_kept(moves: tuple[str, ...]) -> None:
    person = weighing(*moves)
    person.types("/help")
    assert person.heard.endswith("Do the quarters fit like this?")

    person.types("fine")
    assert person.heard == GONE
    assert person.known.business_goals == ()


def test_quarters_of_a_year_that_is_gone_still_add_up() -> None:
    person = goes(weighing("Q4 is double"), "Q3 is double")

    assert "Until 31 December 2027: EGP 167,000" in person.heard
    assert "EGP 500,000 ÷ 6 is about EGP 83,300 a part." in person.heard


def test_new_words_for_a_year_that_is_gone_are_not_kept() -> None:
    person = with_a_year()
    person.follows("change_bigger", "b1")
    person.presses("words")
    person.known = replace(person.known, business_goals=())
    person.types("profit +20%")

    assert person.heard == GONE
    assert person.known.business_goals == ()


def test_a_goal_begun_under_a_bigger_one_that_is_gone_is_kept_without_it() -> None:
    person = with_a_year()
    person.follows("add_under", "b1")
    person.follows("gone_bigger", "b1")
    goes(person, "raise Instagram followers from 400 to 600 by June", "<rose>", "<save>")

    (goal,) = person.known.goals
    assert goal.serves == ()
