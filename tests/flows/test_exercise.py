"""Practice: an exercise is asked, tried again, explained, and comes back; a session of five has an end."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from dialogs.domain.training.exercises import KINDS, NUMERIC, Item, Kind, options_of, stock
from dialogs.effects import SaveProgress
from dialogs.flows.groups.exercise_draft import ExerciseDraft, item_in
from tests.flows.person import Person


def practising(kind: str = "mixed", language: str = "en") -> Person:
    person = Person(language)  # type: ignore[arg-type]
    person.has("g1")
    person.follows("practise", kind)
    return person


def draft(person: Person) -> ExerciseDraft:
    frame = person.state.stack[-1]
    return ExerciseDraft.model_validate(frame.answers)


def item(person: Person) -> tuple[Kind, Item, int]:
    found = draft(person)
    one = item_in(found, person.known)
    assert one is not None
    return found.kind, one, found.case


def answers_right(person: Person) -> None:
    kind, one, case = item(person)
    if kind == "rewrite":
        person.types(one.filled(one.model or "", case))
    elif kind in NUMERIC:
        person.types(f"{one.answers(case)[0]}")
    else:
        for answer in one.answers(case) if one.all else one.answers(case)[:1]:
            person.presses(str(answer))


def kept(person: Person) -> list[tuple[str, int]]:
    return [(one.progress.id, one.progress.right) for one in person.effects if isinstance(one, SaveProgress)]


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_session_of_each_kind_can_be_answered_right_and_ends(kind: str, language: str) -> None:
    person = practising(kind, language)
    for nth in range(1, 6):
        assert draft(person).nth == nth
        answers_right(person)
        assert kept(person)[0][1] == 1
    assert person.state.stack == ()
    assert len(person.known.practice) == 5
    assert {one.id.split("/")[0] for one in person.known.practice} == {kind}


def test_a_mixed_session_goes_through_the_kinds() -> None:
    person = practising()
    kinds = []
    for _ in range(5):
        kinds.append(draft(person).kind)
        answers_right(person)
    assert len(set(kinds)) == 5
    assert "5 of 5 right" in person.heard
    assert person.buttons == ["Five more", "My practice", "A goal of my own"]


def wrong(person: Person) -> str:
    kind, one, case = item(person)
    return next(option for option in options_of(kind, one) if option not in {str(x) for x in one.answers(case)})


def test_a_wrong_answer_may_be_tried_again_and_then_counts_as_helped() -> None:
    person = practising("journey")
    before = draft(person).item
    person.presses(wrong(person))
    assert "Another try?" in person.heard
    assert draft(person).item == before
    answers_right(person)

    assert kept(person) == [(f"journey/{before}", 0)]


def test_after_two_wrong_answers_the_right_one_is_shown_and_explained() -> None:
    person = practising("journey")
    _, one, _ = item(person)
    person.presses(wrong(person))
    person.presses(wrong(person))

    assert "The answer:" in person.heard
    assert one.why[:20] in person.heard


def test_a_hint_helps_once() -> None:
    person = practising("kpi")
    _, one, case = item(person)
    person.presses("hint")
    assert one.filled(one.hint, case) in person.heard
    assert "A hint" not in person.buttons


def test_the_answer_can_be_shown_and_a_question_left_out() -> None:
    person = practising("rewrite")
    person.presses("show")
    assert "A model answer:" in person.heard
    person.types("/skip")
    assert draft(person).nth == 3


def test_a_rewritten_goal_is_graded_letter_by_letter() -> None:
    person = practising("rewrite")
    person.types("we want many more customers")

    assert "✅ S – specific" in person.heard
    assert "⚠️ T – time-bound: by when?" in person.heard
    assert "⚠️ A – achievable: it shows once there are a number and a date." in person.heard
    assert "Another try?" in person.heard


def test_words_that_are_no_answer_get_a_hint_and_cost_nothing() -> None:
    person = practising("budget")
    person.types("blue elephants")
    assert "A number is enough." in person.heard
    assert draft(person).tries == 0
    person.types("/why")
    assert "What is practised" in person.heard


def test_the_page_shows_how_each_skill_stands() -> None:
    person = Person()
    person.has("g1")
    person.types("/practice")

    assert "Vague or SMART? · not yet" in person.heard
    assert "Five of all kinds" in person.buttons

    person.follows("practise", "tell_apart")
    answers_right(person)
    person.types("/practice")
    assert f"Vague or SMART? · 1 of {len(stock('en')['tell_apart'])} practised\n" in person.heard
    assert "due again" not in person.heard


def test_the_page_tells_what_is_mastered_and_what_is_due_again() -> None:
    person = practising("budget")
    person.presses("show")
    key = person.known.practice[0].id
    long_known = person.known.practice[0].model_copy(update={"id": key, "stability": 9.0})
    person.known = replace(person.known, practice=(long_known,), now=long_known.due)
    person.types("/practice")
    assert f"Sharing out a budget · 1 of {len(stock('en')['budget'])} practised, 1 mastered" in person.heard
    assert "One exercise is due again." in person.heard


def test_a_sum_that_is_shown_carries_its_currency_and_is_asked_about_anew_after_a_slip() -> None:
    person = practising("budget")
    person.types("7")
    assert "How much is it?" in person.heard
    person.types("8")
    assert "The answer: £" in person.heard


def test_a_session_can_be_put_away_and_gone_on_with() -> None:
    person = practising("kpi")
    one = draft(person).item
    person.types("/cancel")
    assert person.state.stack == ()
    person.types("continue")
    assert draft(person).item == one


def test_practice_is_found_by_a_word() -> None:
    for language, word in (("en", "exercises"), ("ar", "تمارين")):
        person = Person(language)  # type: ignore[arg-type]
        person.has("g1")
        person.types(word)
        assert ("Vague or SMART?" if language == "en" else "غامض أم ذكي (SMART)؟") in person.buttons


def test_a_choice_may_be_typed_by_its_words_or_by_its_measure() -> None:
    person = practising("missing")
    kind, one, case = item(person)
    assert kind == "missing"
    person.types(
        "the "
        + {"S": "specific", "M": "number", "A": "achievable", "R": "reason", "T": "deadline"}[str(one.answers(case)[0])]
    )
    assert "✅" in person.heard
    person = practising("kpi")
    _, one, case = item(person)
    person.types(str(one.answers(case)[0]).replace("_", " "))
    assert "✅ Right!" in person.heard


def test_both_letters_are_wanted_where_two_are_missing() -> None:
    person = practising("missing")
    two = next(one for one in stock("en")["missing"] if one.all)
    at(person, "missing", two.id)
    first, second = two.answers(0)
    person.presses(str(first))
    assert "And the other?" in person.heard
    person.presses(str(second))
    assert "✅ Right!" in person.heard


def test_who_does_not_know_gets_the_hint_and_then_courage() -> None:
    person = practising("journey")
    _, one, case = item(person)
    person.types("no idea")
    assert one.filled(one.hint, case) in person.heard
    person.types("dunno")
    assert "A guess costs nothing" in person.heard
    assert draft(person).tries == 0


def at(person: Person, kind: str, item_id: str) -> None:
    """Put another exercise of the same session before the person."""
    frame = person.state.stack[-1]
    answers = {**frame.answers, "kind": kind, "item": item_id, "case": 0}
    state = person.state.model_copy(update={"stack": (frame.model_copy(update={"answers": answers}),)})
    person.stored = state.model_dump_json()


@pytest.mark.parametrize(("language", "words"), [("en", "realistic"), ("ar", "مش واقعي")])
def test_where_r_was_taught_as_realistic_the_step_is_meant(language: str, words: str) -> None:
    person = practising("missing", language)
    one = next(one for one in stock(language)["missing"] if one.answer == "A")
    at(person, "missing", one.id)
    person.presses("R")
    assert draft(person).tries == 0
    person.types(words)
    assert "✅" in person.heard


def test_a_goal_that_is_realistic_and_says_so_has_the_letter_r_too() -> None:
    person = practising("rewrite")
    _, one, case = item(person)
    person.types(one.filled("Raise cake orders from {a} to {b} a month within six months, which is realistic.", case))
    assert "✅ R – relevant" in person.heard


def test_the_rules_are_told_for_a_sentence_and_nothing_beside() -> None:
    person = practising("rewrite")
    person.presses("rules")
    assert person.heard.startswith("How it is graded, letter by letter")


def test_where_the_coach_cannot_tell_no_try_is_lost() -> None:
    person = practising("rewrite")
    person.types("Reach 20 orders a month by the end of June so that the rent is safe")
    assert "❔ A – achievable: I can't tell from this" in person.heard
    assert draft(person).tries == 0


@pytest.mark.parametrize("language", ["ar", "en"])
def test_an_exercise_never_comes_back_with_the_numbers_of_last_time(language: str) -> None:
    person = practising("quarters", language)
    cases: dict[str, list[int]] = {}
    for _ in range(12):
        while person.state.stack:
            found = draft(person)
            cases.setdefault(found.item, []).append(found.case)
            person.presses("show")
        person.known = replace(person.known, now=max(one.due for one in person.known.practice))
        person.follows("practise", "quarters")
    again = [(one, other) for seen in cases.values() for one, other in itertools.pairwise(seen)]
    assert len(again) > 20
    assert all(one != other for one, other in again)


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "we had 300 likes today", "That tells where something stands now"),
        ("ar", "عملنا 300 طلب امبارح", "هذا رقم عمّا وصلنا إليه"),
        ("en", "what is a kpi?", "KPI"),
        ("en", "what's the difference between M and A?", "How it is graded"),
    ],
)
def test_figures_and_questions_in_between_are_no_answers(language: str, text: str, said: str) -> None:
    person = practising("rewrite", language)
    before = draft(person)
    person.types(text)
    assert said.casefold() in person.heard.casefold()
    assert draft(person) == before


@pytest.mark.parametrize(("language", "words"), [("en", "that's enough"), ("ar", "كفاية"), ("ar", "خلاص كده")])
def test_who_has_had_enough_is_let_go(language: str, words: str) -> None:
    person = practising("kpi", language)
    person.types(words)

    assert person.question is None
