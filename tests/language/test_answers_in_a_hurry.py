"""Answers as people give them in a hurry, in Arabic and English: hedged, half said, put off, asked back."""

from datetime import date
from typing import Any

import pytest

from dialogs.language.answers.answers import read_answer
from dialogs.language.words.context import Context
from tests.language import answers_in_arabic as arabic
from tests.language import answers_in_english as english
from tests.language import phrases_answers as phrases

TODAY = Context(date(2026, 11, 21), "EG")
BASELINES = [*arabic.BASELINES, *phrases.BASELINES]
TARGETS = [*arabic.TARGETS, *phrases.TARGETS]
DAYS = [*arabic.DAYS, *phrases.DAYS]
MEASURES = [*arabic.MEASURES, *phrases.MEASURES]
CHOICES = [*arabic.CHOICES, *english.CHOICES]
REPLIES = [
    (asking, text, reply)
    for replies in (arabic.REPLIES, english.REPLIES)
    for (asking, reply), texts in replies.items()
    for text in texts
]


@pytest.mark.parametrize(
    ("asking", "text", "fields"),
    [*(("baseline", *one) for one in BASELINES), *(("target", *one) for one in TARGETS)],
)
def test_an_amount_is_read_however_it_is_hedged(asking: str, text: str, fields: dict[str, Any]) -> None:
    printed = read_answer(text, asking, TODAY).to_json()
    assert printed["reply"] == "value"
    assert {name: printed.get(name) for name in fields} == pytest.approx(fields)


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_is_read_from_what_people_call_it(text: str, day: str) -> None:
    answer = read_answer(text, "deadline", TODAY)
    assert (answer.reply, str(answer.date)) == ("date", day)


@pytest.mark.parametrize(("text", "metric", "channel"), MEASURES)
def test_a_measure_is_named_in_plain_words(text: str, metric: str, channel: str | None) -> None:
    answer = read_answer(text, "metric", TODAY)
    assert (answer.reply, answer.metric, answer.channel) == ("metric", metric, channel)


@pytest.mark.parametrize(("text", "choice", "options"), CHOICES)
def test_an_option_is_named_in_passing(text: str, choice: tuple[int, ...], options: int) -> None:
    assert read_answer(text, "choice", TODAY, options=options).choice == choice


@pytest.mark.parametrize(
    ("asking", "text", "reply"),
    [
        (asking, text, reply)
        for replies in (arabic.REPLIES, english.REPLIES)
        for (asking, reply), texts in replies.items()
        for text in texts
    ],
)
def test_what_is_no_answer_is_told_apart(asking: str, text: str, reply: str) -> None:
    answer = read_answer(text, asking, TODAY, options=3 if asking == "choice" else 0)
    assert (answer.reply, answer.choice) == (reply, ())
