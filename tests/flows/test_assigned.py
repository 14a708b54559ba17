"""What a trainer set runs like any exercise; every answer is kept for the trainer, doubtful ones to be looked at."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.domain.training.exercises import ALL_KINDS, KINDS, NUMERIC, Item, Kind, options_of, stock
from dialogs.domain.training.training import Submission
from dialogs.effects import SaveProgress, SaveSubmission
from dialogs.flows.groups.exercise_draft import ExerciseDraft
from tests.dialogs.world import START
from tests.flows.trainee import GROUP, MEMBER, TASK, TODAY, Trainee, answer, group, task

UNSURE = "increase our instagram followers to 900 by the end of March so that more people hear of us"


def submitted(person: Trainee) -> list[Submission]:
    return [one.submission for one in person.effects if isinstance(one, SaveSubmission)]


def now_asked(person: Trainee) -> tuple[ExerciseDraft, Item]:
    draft = ExerciseDraft.model_validate(person.state.stack[-1].answers)
    return draft, next(one for one in person.room.assignments[0].items if one.id == draft.item)


def answers_right(person: Trainee) -> None:
    draft, one = now_asked(person)
    if draft.kind == "rewrite":
        person.types(one.filled(one.model or "", draft.case))
    elif draft.kind in NUMERIC:
        person.types(f"{one.answers(draft.case)[0]}")
    else:
        for right in one.answers(draft.case) if one.all else one.answers(draft.case)[:1]:
            person.presses(str(right))


def answers_wrong(person: Trainee) -> None:
    draft, one = now_asked(person)
    wrong = next(x for x in options_of(draft.kind, one) if x not in {str(y) for y in one.answers(draft.case)})
    person.presses(wrong)


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_exercises_of_each_kind_are_answered_in_their_order_and_kept(kind: Kind, language: str) -> None:
    person = Trainee(language).is_in(task(kind, 3, language), group=group(language=language))  # type: ignore[arg-type]
    person.follows("task", TASK)
    for place, one in enumerate(person.room.assignments[0].items, 1):
        draft, asked = now_asked(person)
        assert (draft.nth, draft.of, asked.id) == (place, 3, one.id)
        answers_right(person)
        (kept,) = submitted(person)
        assert (kept.id, kept.right, kept.tries, kept.helped) == (f"{MEMBER}/{TASK}/{one.id}", True, 0, False)
        assert kept.answer
    assert person.state.stack == ()
    assert [one.result for one in person.room.submissions] == [True] * 3


def test_practice_offers_what_a_trainer_set_before_anything_else() -> None:
    person = Trainee().is_in(task(), task(id="c2", opens_on=TODAY + timedelta(days=1)))
    person.types("/practice")
    assert person.buttons[:2] == ["The kind of goal (from Sara)", "Five of all kinds"]
    person.presses(f"task:{TASK}")
    assert now_asked(person)[0].assignment == TASK


def test_what_is_known_of_the_stock_counts_for_one_s_own_practice_too() -> None:
    person = Trainee().is_in(task())
    person.follows("task", TASK)
    answers_right(person)
    assert [one.progress.id.split("/")[0] for one in person.effects if isinstance(one, SaveProgress)] == ["journey"]


def test_two_wrong_answers_are_kept_as_they_were_and_explained() -> None:
    person = Trainee().is_in(task())
    person.follows("task", TASK)
    answers_wrong(person)
    assert submitted(person) == []
    assert "Another try?" in person.heard
    answers_wrong(person)

    (kept,) = submitted(person)
    assert (kept.right, kept.tries) == (False, 2)
    assert kept.answer in options_of("journey", task().items[0])
    assert "The answer:" in person.heard


def test_a_second_try_and_a_hint_are_noted() -> None:
    person = Trainee().is_in(task())
    person.follows("task", TASK)
    person.presses("hint")
    answers_wrong(person)
    answers_right(person)
    (kept,) = submitted(person)
    assert (kept.right, kept.tries, kept.helped) == (True, 1, True)


def test_an_answer_that_was_only_shown_is_kept_without_words() -> None:
    person = Trainee().is_in(task("rewrite"))
    person.follows("task", TASK)
    person.presses("show")
    (kept,) = submitted(person)
    assert (kept.answer, kept.right) == ("", False)


def bare_wish() -> Item:
    """A wish of the trainer's own, with nothing told of today's figure, so that nobody knows how far the target is."""
    told = {"id": "own-1", "level": 1, "text": "Make a SMART goal of this.", "hint": "Count something.", "why": "Done."}
    return Item.model_validate({**told, "wish": "more followers <3 {n}"})


def test_what_the_grader_is_unsure_of_says_so_and_waits_for_the_trainer() -> None:
    person = Trainee().is_in(task("rewrite", items=1).model_copy(update={"items": (bare_wish(),), "own": True}))
    person.follows("task", TASK)
    assert "more followers <3 {n}" in person.heard
    person.types(UNSURE)

    (kept,) = submitted(person)
    assert (kept.right, kept.missing, kept.unsure, kept.answer) == (None, (), ("A",), UNSURE)
    assert kept.waits
    assert "❔ A – achievable: I can't tell from this; Sara looks at it." in person.heard
    assert "One answer waits for Sara." in person.heard
    assert not any(isinstance(one, SaveProgress) for one in person.effects)


def test_behind_an_answer_that_waits_the_model_answer_is_what_the_explanation_is_about() -> None:
    person = Trainee().is_in(task("rewrite", items=1))
    person.follows("task", TASK)
    person.types("Reach 20 orders by the end of June so that the rent is safe")
    assert submitted(person)[0].unsure == ("A",)
    assert "A model answer:" in person.heard


def test_a_missing_letter_may_be_mended_and_is_kept_where_it_is_not() -> None:
    person = Trainee().is_in(task("rewrite", items=1))
    person.follows("task", TASK)
    person.types("we want many more customers")
    assert "Another try?" in person.heard
    person.types("we want many more customers")
    (kept,) = submitted(person)
    assert kept.right is False
    assert {"M", "T"} <= set(kept.missing)


def test_one_left_for_later_comes_again_and_only_that_one() -> None:
    person = Trainee().is_in(task(items=3))
    person.follows("task", TASK)
    first, *_ = person.room.assignments[0].items
    person.types("/skip")
    assert submitted(person) == []
    answers_right(person)
    answers_right(person)
    assert "one exercise is left for later" in person.heard
    person.presses(f"task:{TASK}")
    assert now_asked(person)[1].id == first.id
    answers_right(person)
    assert "that is all of it" in person.heard


def test_what_is_answered_is_not_asked_again() -> None:
    items = task(items=3).items
    person = Trainee().is_in(task(items=3), submissions=(answer(items[0]), answer(items[2])))
    person.follows("task", TASK)
    assert now_asked(person)[1].id == items[1].id
    answers_right(person)
    person.follows("task", TASK)
    assert "all of it is answered" in person.heard
    assert person.state.stack == ()


def test_late_answers_count_and_are_told_as_late() -> None:
    person = Trainee().is_in(task(due_on=TODAY + timedelta(days=2)))
    person.passes(5)
    person.follows("task", TASK)
    assert "It was due on Monday 23 November 2026; answers still count, and Sara sees when they came." in person.heard
    answers_right(person)
    assert submitted(person)[0].at.date() > TODAY + timedelta(days=2)


def test_what_opens_later_cannot_be_answered_yet() -> None:
    person = Trainee().is_in(task(opens_on=TODAY + timedelta(days=2)))
    person.follows("task", TASK)
    assert "opens on Monday 23 November 2026" in person.heard
    assert person.state.stack == ()


def test_exercises_taken_back_or_of_a_group_left_say_so() -> None:
    person = Trainee().is_in(task())
    person.follows("task", TASK)
    person.room_is(assignments=())
    person.types("sales")
    assert "This exercise is no longer set." in person.heard
    assert submitted(person) == []
    assert person.state.stack == ()
    person.follows("task", TASK)
    assert "no longer here" in person.heard


def test_exercises_put_away_and_taken_back_meanwhile_do_not_come_again() -> None:
    person = Trainee().is_in(task())
    person.follows("task", TASK)
    person.types("/cancel")
    person.room_is(assignments=())
    person.types("/resume")
    assert "This exercise is no longer set." in person.heard
    person.presses("on")
    assert person.state.stack == ()


def test_an_answer_once_given_stays_as_it_is() -> None:
    person = Trainee().is_in(task())
    person.follows("task", TASK)
    person.types("/cancel")
    person.room_is(submissions=(answer(task().items[0], judged=True),))
    person.types("/resume")
    answers_right(person)
    assert submitted(person) == []
    assert "answered already" in person.heard


def test_a_group_that_closed_meanwhile_takes_no_answer() -> None:
    person = Trainee().is_in(task())
    person.follows("task", TASK)
    person.room_is(group=group(closed_on=TODAY, code=None))
    answers_right(person)
    assert submitted(person) == []
    assert "The group is closed by now" in person.heard
    person.follows("task", TASK)
    assert "The group is closed by now" in person.heard


def test_the_rules_of_grading_are_told_at_every_kind() -> None:
    for kind in KINDS:
        person = Trainee().is_in(task(kind))
        person.follows("task", TASK)
        person.types("/why")
        assert "How it is graded" in person.heard
    person = Trainee().is_in(task("rewrite"))
    person.follows("task", TASK)
    person.presses("rules")
    assert "M – measurable: there is a number" in person.heard


def test_a_trainer_s_own_choice_and_number_are_answered_like_any_other() -> None:
    about = {"level": 1, "text": "Which one {counts}?", "hint": "Think.", "why": "So it is."}
    choice = Item.model_validate({**about, "id": "q1", "options": ("Reach {all}", "Sales <b>"), "answer": 2})
    number = Item.model_validate({**about, "id": "q2", "answer": 1200000})
    for kind, one, said in (("choose", choice, "2"), ("number", number, "1.2 million")):
        assert kind in ALL_KINDS
        person = Trainee().is_in(task().model_copy(update={"kind": kind, "items": (one,), "own": True}))
        person.follows("task", TASK)
        assert "Which one {counts}?" in person.heard
        person.types(said)
        (kept,) = submitted(person)
        assert (kept.right, kept.answer) == (True, {"choose": "2", "number": "1200000"}[kind])


def test_members_get_different_numbers_and_always_the_same_ones() -> None:
    several = next(one for one in stock("en")["budget"] if len(one.cases) > 1)
    person = Trainee().is_in(task("budget").model_copy(update={"items": (several,)}))
    seen = set()
    for _ in range(2):
        person.follows("task", TASK)
        seen.add(now_asked(person)[0].case)
    assert len(seen) == 1
    assert START.date() == TODAY
    assert GROUP != MEMBER
