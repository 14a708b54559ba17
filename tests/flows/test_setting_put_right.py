"""A setting that would leave no hour for reminders is asked about once more, and days off are told in words."""

from __future__ import annotations

import pytest

from tests.flows.planned import goes
from tests.flows.test_setting import changed, person

NARROW = "quiet hours from 7 am to 9 pm"


@pytest.mark.parametrize(
    ("answer", "question"),
    [
        ("yes", None),
        ("<yes>", None),
        ("<no>", None),
        ("from 10 pm to 7 am", None),
        ("no", "setting.value"),
        ("<other>", "setting.value"),
        ("what?", "setting.sure"),
        ("blue", "setting.sure"),
    ],
)
def test_quiet_hours_that_leave_hardly_any_others_are_asked_about(answer: str, question: str | None) -> None:
    one = goes(person(), NARROW, answer)

    assert one.question == question
    assert changed(one).get("quiet") in ({"yes": (7, 21), "<yes>": (7, 21)}.get(answer), (22, 7), None)


def test_days_that_are_off_already_stay_off_without_a_list_of_their_own() -> None:
    one = goes(person(), "no reminders on friday")

    assert "✅ Days off: Not on the weekend" in one.heard
    assert one.known.profile.days_off is None


@pytest.mark.parametrize("words", ["no pause", "until I'm back"])
def test_a_pause_is_ended_or_left_in_words(words: str) -> None:
    one = goes(person(), "pause reminders for two weeks")
    one.follows("set", "pause")
    one.types(words)

    assert (one.known.profile.paused_until is None) == (words != "until I'm back")


@pytest.mark.parametrize(("answer", "question"), [("2", "setting.value"), ("<hours>", "setting.value"), ("blue", None)])
def test_a_setting_whose_name_was_lost_is_asked_for_again(answer: str, question: str | None) -> None:
    one = person()
    one.stored = '{"stack": [{"flow": "setting", "asked": "part"}]}'
    one.types("/why")
    goes(one, answer)

    assert one.question == (question or "setting.part")
