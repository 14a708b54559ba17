from __future__ import annotations

from dialogs import engine
from dialogs.effects import CancelReviews, Effect, Say
from dialogs.flow import Said
from dialogs.heard import correcting
from dialogs.state import State, load
from tests.dialogs.picnic import FLOWS, said, turn

Outcome = tuple[State, tuple[Effect, ...]]


def begun() -> Outcome:
    fresh = turn(State())
    fresh.push("picnic", {})
    return engine.settle(fresh)


def told(state: State, text: str, message: str | None = None) -> Outcome:
    return engine.answer(turn(state, message), Said(text))


def after(*texts: str) -> Outcome:
    outcome = begun()
    for number, text in enumerate(texts):
        outcome = told(outcome[0], text, str(number))
    return outcome


def answers(state: State) -> dict[str, object]:
    return dict(state.stack[0].answers)


def test_the_first_question_without_an_answer_is_asked() -> None:
    assert said(begun()[1]) == "Where?"


def test_an_answer_is_kept_and_the_next_question_follows_the_echo() -> None:
    state, effects = after("park")
    assert answers(state) == {"place": "park"}
    assert said(effects) == "Fine. Question {n} of {of} How many?"


def test_one_answer_may_fill_several_questions() -> None:
    state, effects = after("park for 4")
    assert answers(state) == {"place": "park", "people": 4}
    assert said(effects).endswith("Cakes?")


def test_what_is_not_understood_is_asked_again_and_changes_nothing() -> None:
    before, _ = after("park")
    state, effects = told(before, "many")
    assert answers(state) == answers(before)
    assert said(effects) == "A number, please. Question {n} of {of} How many?"


def test_asking_again_keeps_the_number_of_the_question_so_that_older_buttons_answer_it() -> None:
    before, _ = after("park")
    assert told(before, "many")[0].serial == before.serial
    assert told(before, "4")[0].serial == before.serial + 1


def test_a_question_about_the_question_is_answered_with_its_reason() -> None:
    assert said(after("what?")[1]).startswith("because place")


def test_a_question_that_is_needed_cannot_be_left_out() -> None:
    state, effects = after("skip it")
    assert answers(state) == {}
    assert "This one can't be left out." in said(effects)


def test_an_optional_question_left_out_is_answered_with_nothing() -> None:
    before, _ = after("park", "4")
    step = engine.asked_step(turn(before))
    assert step is not None
    state, effects = engine.skip(turn(before), step)
    assert answers(state)["cakes"] is None
    assert said(effects).endswith("Guests?")


def test_forgetting_an_answer_takes_back_what_was_built_on_it() -> None:
    state, effects = after("park", "4", "2", "none", "recount")
    assert answers(state) == {"place": "park", "guests": []}
    assert said(effects).endswith("How many?")


def test_back_takes_one_answer_at_a_time_and_asks_its_question_again() -> None:
    state, _ = after("park", "4", "2")
    state, effects = engine.back(turn(state))
    assert said(effects).endswith("Cakes?")
    state, effects = engine.back(turn(state))
    assert answers(state) == {"place": "park"}
    assert said(effects).endswith("How many?")


def test_back_undoes_all_that_one_sentence_filled() -> None:
    state, effects = engine.back(turn(after("park for 4")[0]))
    assert answers(state) == {}
    assert said(effects).endswith("Where?")


def test_back_at_the_first_question_says_so() -> None:
    assert "nothing before it" in said(engine.back(turn(begun()[0]))[1])


def test_a_flow_within_a_flow_hands_its_result_back() -> None:
    state, effects = after("park", "4", "2", "add")
    assert said(effects) == "Who?"
    state, effects = told(state, "Mona")
    assert answers(state)["guests"] == ["Mona"]
    assert said(effects).endswith("Done?")


def test_back_leaves_an_inner_flow_that_has_no_answer_yet() -> None:
    state, effects = engine.back(turn(after("park", "4", "2", "add")[0]))
    assert len(state.stack) == 1
    assert said(effects).endswith("Guests?")


def test_the_end_carries_out_every_effect_once_with_every_answer() -> None:
    state, effects = after("park", "4", "2", "none", "yes")
    assert state.stack == ()
    assert [one for one in effects if not isinstance(one, Say)] == [CancelReviews("park 4 2 ()")]


def test_a_corrected_message_replaces_its_answer_and_keeps_the_later_ones() -> None:
    state, _ = after("park", "4", "2")
    outcome = correcting.corrected(turn(state), "beach", "0")
    assert outcome is not None
    assert answers(outcome[0]) == {"place": "beach", "people": 4, "cakes": 2}


def test_a_corrected_message_takes_back_the_answers_built_on_it() -> None:
    state, _ = after("park", "4", "2")
    outcome = correcting.corrected(turn(state), "5", "1")
    assert outcome is not None
    assert answers(outcome[0]) == {"place": "park", "people": 5}
    assert said(outcome[1]).endswith("Cakes?")


def test_a_correction_that_no_longer_fills_a_field_takes_it_back() -> None:
    state, _ = after("park for 4")
    outcome = correcting.corrected(turn(state), "beach", "0")
    assert outcome is not None
    assert answers(outcome[0]) == {"place": "beach"}


def test_back_after_a_correction_still_takes_one_answer_at_a_time() -> None:
    state, _ = after("park", "4", "2")
    outcome = correcting.corrected(turn(state), "beach", "0")
    assert outcome is not None
    state, _ = engine.back(turn(outcome[0]))
    assert answers(state) == {"place": "beach", "people": 4}


def test_an_edit_of_a_message_that_answered_nothing_is_left_to_others() -> None:
    assert correcting.corrected(turn(after("park")[0]), "beach", "99") is None


def test_a_renamed_step_of_an_older_release_is_found_again() -> None:
    old = '{"stack": [{"flow": "picnic", "answers": {"spot": "park"}, "asked": "spot", "trail": []}], "serial": 3}'
    state = load(old, FLOWS)
    assert answers(state) == {"place": "park"}
    assert said(engine.settle(turn(state))[1]).endswith("How many?")


def test_answers_to_a_renamed_step_of_an_older_release_are_taken_back_one_by_one() -> None:
    first, second = '{"asked": "spot", "added": ["spot"]}', '{"asked": "people", "replaced": {"spot": "park"}}'
    frame = f'{{"flow": "picnic", "answers": {{"spot": "beach"}}, "asked": "people", "trail": [{first}, {second}]}}'
    state, _ = engine.back(turn(load(f'{{"stack": [{frame}]}}', FLOWS)))
    assert answers(state) == {"place": "park"}
    state, effects = engine.back(turn(state))
    assert answers(state) == {}
    assert said(effects).endswith("Where?")


def test_an_answer_that_no_longer_fits_is_asked_again_and_an_unknown_one_falls_away() -> None:
    old = '{"stack": [{"flow": "picnic", "answers": {"place": "park", "people": "lots", "hats": 3}}]}'
    assert answers(load(old, FLOWS)) == {"place": "park"}


def test_an_interview_that_exists_no_longer_falls_away_and_the_one_below_goes_on() -> None:
    old = '{"stack": [{"flow": "picnic", "answers": {"place": "park"}}, {"flow": "circus", "answers": {}}]}'
    assert [frame.flow for frame in load(old, FLOWS).stack] == ["picnic"]


def test_an_unreadable_state_begins_anew() -> None:
    assert load("not json", FLOWS) == State()
    assert load(None, FLOWS) == State()
