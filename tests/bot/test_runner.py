from __future__ import annotations

import base64
import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.runner import DEATHS
from dialogs.effects import SaveGoal
from dialogs.events import Known, OtherReceived, TextSaid
from dialogs.flow import Question, Step
from storage.store import Store
from tests.bot.small_talk import BROKEN_QUESTION, FLOWS, LOOK, NOON, TalkDraft
from tests.bot.talking import ME, YOU, Talk


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(f"sqlite:///{tmp_path / 'bot.db'}") as opened:
        yield opened


@pytest.fixture
def talk(store: Store) -> Talk:
    return Talk(store)


def test_a_turn_keeps_the_state_and_lays_out_the_words(talk: Talk) -> None:
    assert "Which colour?" in talk.say("/start")
    assert "You said green." in talk.say("green")
    said = talk.say("7")
    assert "Noted: 7 green." in said
    with talk.store.turn(ME, NOON) as turn:
        assert [goal.wish for goal in turn.load().goals] == ["7 green"]


def test_the_effects_of_a_turn_are_told_to_who_records_it(talk: Talk) -> None:
    talk.say("/start")
    talk.say("green")
    outcome = talk.runner.handle(ME, "last", TextSaid("7"))
    assert outcome.fate == "handled"
    assert any(isinstance(effect, SaveGoal) for effect in outcome.effects)


def test_the_same_update_twice_is_one_answer(talk: Talk) -> None:
    talk.say("/start")
    talk.runner.handle(ME, "same", TextSaid("green"))
    before = talk.state()
    assert talk.runner.handle(ME, "same", TextSaid("green")).fate == "seen"
    assert talk.state() == before
    assert talk.heard().count("You said green.") == 1


def test_an_update_that_comes_back_many_times_is_still_no_poison(talk: Talk) -> None:
    talk.say("/start")
    for _ in range(6):
        outcome = talk.runner.handle(ME, "same", TextSaid("green"))
    assert outcome.fate == "seen"
    assert talk.store.doctor(NOON).parked == 0


def test_people_do_not_hear_each_other(talk: Talk) -> None:
    talk.say("/start")
    talk.say("/start", YOU)
    talk.say("green")
    assert "green" not in talk.say("blue", YOU)


@pytest.mark.parametrize("typed", ["red", "RED", "1", "/1", "١"])
def test_a_typed_label_or_number_is_the_press_of_that_button(talk: Talk, typed: str) -> None:
    talk.say("/start")
    assert "You said red." in talk.say(typed)


def test_where_a_number_is_asked_for_a_bare_number_is_the_answer(talk: Talk) -> None:
    talk.say("/start")
    talk.say("red")
    assert "Noted: 2 red." in talk.say("2")


def test_where_a_number_is_asked_for_a_slash_chooses(talk: Talk) -> None:
    talk.say("/start")
    talk.say("red")
    assert "Noted: 1 red." in talk.say("/2")


def test_a_forwarded_text_is_no_choice(talk: Talk) -> None:
    talk.say("/start")
    talk.runner.handle(ME, "forwarded", TextSaid("1", forwarded=True))
    assert "You said red." not in talk.heard()


def test_a_pressed_question_is_closed_with_the_chosen_label(talk: Talk) -> None:
    talk.say("/start")
    asked = f"sent{len(talk.sent)}"
    data = talk.button("Blue")
    talk.press(data)
    closed = next(payload for payload in talk.sent if payload["kind"] == "close")
    assert closed["message_id"] == asked
    assert closed["keyboard"] == [[{"text": "✓ Blue", "data": data}]]


def test_a_second_tap_says_nothing_new(talk: Talk) -> None:
    talk.say("/start")
    data = talk.button("Blue")
    talk.press(data)
    assert talk.press(data) == ""


def test_a_button_of_an_earlier_question_closes_nothing(talk: Talk) -> None:
    talk.say("/start")
    data = talk.button("Red")
    talk.say("green")
    assert "earlier question" in talk.press(data)
    assert all(payload["kind"] != "close" for payload in talk.sent)


@pytest.mark.parametrize(
    ("client", "arabic"), [("ar-EG", True), ("AR", True), ("en-US", False), ("fr", False), (None, False)]
)
def test_a_stranger_is_answered_in_the_language_of_the_client(talk: Talk, client: str | None, *, arabic: bool) -> None:
    said = talk.say("/help", client_language=client)
    assert any("\u0621" <= letter <= "\u064a" for letter in said) is arabic


def test_a_turn_that_fails_is_tried_three_times_then_parked_with_an_apology(
    talk: Talk, caplog: pytest.LogCaptureFixture
) -> None:
    talk.say("/start")
    with caplog.at_level(logging.WARNING):
        outcome = talk.runner.handle(ME, "poison", TextSaid("explode"))
    assert outcome.fate == "parked"
    said = talk.heard()
    assert "sorry" in said
    assert "Which colour?" in said
    assert talk.store.doctor(NOON).parked == 1
    assert sum("a turn failed" in record.message for record in caplog.records) == 3
    assert [record.levelname for record in caplog.records][-1] == "ERROR"


def test_what_people_wrote_does_not_reach_the_log(talk: Talk, caplog: pytest.LogCaptureFixture) -> None:
    talk.say("/start")
    with caplog.at_level(logging.DEBUG):
        talk.say("explode")
    assert "poison" not in caplog.text
    assert "explode" not in caplog.text
    assert "ValueError" in caplog.text


def test_after_a_parked_update_the_conversation_goes_on(talk: Talk) -> None:
    talk.say("/start")
    talk.say("explode")
    assert "You said green." in talk.say("green")


def test_a_parked_update_that_comes_back_is_not_tried_again(talk: Talk) -> None:
    talk.say("/start")
    talk.runner.handle(ME, "poison", TextSaid("explode"))
    talk.heard()
    assert talk.runner.handle(ME, "poison", TextSaid("explode")).fate == "seen"
    assert talk.heard() == ""


def test_tries_that_ended_with_the_process_count(talk: Talk) -> None:
    talk.say("/start")
    for _ in range(DEATHS):
        talk.store.attempts("deadly", ME)
    assert talk.runner.handle(ME, "deadly", TextSaid("green")).fate == "parked"
    assert "You said green." not in talk.heard()


def test_only_what_was_sent_before_the_process_began_may_have_ended_one_and_is_counted(talk: Talk) -> None:
    before, after = talk.clock.now() - timedelta(seconds=1), talk.clock.now() + timedelta(seconds=1)
    talk.say("/start")
    for _ in range(DEATHS):
        talk.store.attempts("brought again")
        talk.store.attempts("fresh")

    assert talk.runner.handle(ME, "fresh", TextSaid("green"), sent_at=after).fate == "handled"
    assert talk.runner.handle(ME, "brought again", TextSaid("green"), sent_at=before).fate == "parked"


def test_what_failed_in_this_process_is_parked_though_it_is_fresh(talk: Talk) -> None:
    talk.say("/start")
    fresh = talk.clock.now() + timedelta(seconds=1)
    assert talk.runner.handle(ME, "poison", TextSaid("explode"), sent_at=fresh).fate == "parked"


def test_a_turn_says_what_leaves_first(talk: Talk) -> None:
    first = talk.runner.handle(ME, "one", TextSaid("/start")).first
    again = talk.runner.handle(ME, "two", TextSaid("green")).first
    assert first is not None
    assert first == talk.store.unsent(talk.clock.now())[0]
    assert again == first, "what was said before leaves before"


def test_who_was_in_flight_at_a_few_ends_of_the_process_is_heard_all_the_same(talk: Talk) -> None:
    talk.say("/start")
    for _ in range(5):
        talk.store.attempts("innocent", ME)
    assert talk.runner.handle(ME, "innocent", TextSaid("green")).fate == "handled"


def test_when_even_the_question_cannot_be_asked_a_plain_sentence_apologises(talk: Talk) -> None:
    talk.say("/start")
    talk.say(BROKEN_QUESTION)
    assert "sorry" in "\n".join(payload.get("html", "") for payload in talk.sent)


def test_an_apology_that_fails_as_well_leaves_a_plain_one(store: Store) -> None:
    asked = [0]

    def ask_once(draft: TalkDraft, known: Known) -> Question:
        asked[0] += 1
        if asked[0] > 1:
            raise RuntimeError
        return talk_step.ask(draft, known)

    talk_step: Step[Any] = FLOWS["goal"].steps[0]
    flow = replace(FLOWS["goal"], steps=(replace(talk_step, ask=ask_once),))
    talk = Talk(store, {"goal": flow, "review": LOOK})
    talk.say("/start")
    before = talk.state()
    said = talk.say("explode")
    assert said.startswith("Something went wrong on my side")
    assert talk.state() == before


def test_the_profile_language_wins_over_the_clients(talk: Talk) -> None:
    talk.say("/start", client_language="en")
    talk.say("/language ar", client_language="en")
    with talk.store.turn(ME, NOON) as turn:
        assert turn.load().profile.language == "ar"


@pytest.mark.parametrize(("hour", "day"), [(10, "2026-11-21"), (23, "2026-11-22")])
def test_today_is_the_persons_own_day(talk: Talk, hour: int, day: str) -> None:
    talk.clock.move_to(datetime(2026, 11, 21, hour, tzinfo=UTC))
    for text in ("/start", "green", "7"):
        talk.say(text)
    with talk.store.turn(ME, talk.clock.now()) as turn:
        assert turn.load().goals[0].started_on.isoformat() == day


def test_an_export_is_a_file_with_all_that_is_stored(talk: Talk) -> None:
    for text in ("/start", "green", "7", "/export json"):
        talk.say(text)
    document = next(payload for payload in talk.sent if payload["kind"] == "document")
    assert document["name"] == "hadaf-2026-11-21.json"
    content = json.loads(base64.b64decode(document["content"]))
    assert content["goals"][0]["data"]["wish"] == "7 green"


def test_a_held_text_is_read_together_with_the_next_one(talk: Talk) -> None:
    talk.say("/start")
    talk.runner.hold(ME, "part", "gre", "m9")
    assert "You said gre\nen." in talk.say("en")


def test_a_text_that_an_app_cut_in_a_word_is_joined_without_a_break(talk: Talk) -> None:
    talk.say("/start")
    talk.runner.hold(ME, "part", "gr" * 2048, "m9")
    said = talk.say("een") + talk.say("/export json")
    assert "\ngreen" not in said
    with talk.store.turn(ME, NOON) as turn:
        assert "green" in json.dumps(turn.everything())


def test_a_held_text_is_released_when_nothing_follows_and_only_once(talk: Talk) -> None:
    talk.say("/start")
    assert talk.runner.hold(ME, "part", "green", "m9").fate == "handled"
    assert talk.runner.hold(ME, "part", "green", "m9").fate == "seen"
    assert talk.runner.release(ME).fate == "handled"
    assert "You said green." in talk.heard()
    assert talk.runner.release(ME).fate == "nothing"


def test_a_photo_does_not_take_the_held_text_along(talk: Talk) -> None:
    talk.say("/start")
    talk.runner.hold(ME, "part", "green", "m9")
    talk.runner.handle(ME, "photo", OtherReceived("photo"))
    talk.heard()
    talk.runner.release(ME)
    assert "You said green." in talk.heard()
