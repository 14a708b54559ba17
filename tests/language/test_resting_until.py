"""Until when something rests, in words: "until after March" is 1 April, "until March" is 1 March."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.answers.resting_until import rests_until
from dialogs.language.words.context import Context
from tests.flows.person import Person

SATURDAY = Context(date(2026, 11, 21), "SA")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("until after March", date(2027, 4, 1)),
        ("till past March", date(2027, 4, 1)),
        ("until March ends", date(2027, 4, 1)),
        ("until after the summer", date(2027, 9, 1)),
        ("until the summer is over", date(2027, 9, 1)),
        ("until after Ramadan", date(2027, 3, 9)),
        ("until after the end of the month", date(2026, 12, 1)),
        ("until after next week", date(2026, 11, 30)),
        ("until after 15 March", date(2027, 3, 16)),
        ("until March", date(2027, 3, 1)),
        ("until mid March", date(2027, 3, 15)),
        ("until the end of March", date(2027, 3, 31)),
        ("until the week after next", date(2026, 11, 30)),
        ("until November", date(2026, 11, 30)),
        ("إلى ما بعد مارس", date(2027, 4, 1)),
        ("لين بعد رمضان", date(2027, 3, 9)),
        ("لحد ما يخلص رمضان", date(2027, 3, 9)),
        ("حتى ما يسالي رمضان", date(2027, 3, 9)),
        ("بعد نهاية الشهر", date(2026, 12, 1)),
        ("حتى بعد الصيف", date(2027, 9, 1)),
        ("حتى نهاية مارس", date(2027, 3, 31)),
        ("لمارس", date(2027, 3, 1)),
        ("for two weeks", None),
    ],
)
def test_it_goes_on_once_what_is_named_is_over(words: str, day: date | None) -> None:
    assert rests_until(words, SATURDAY) == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("pause reminders until after March", date(2027, 4, 1)),
        ("take a break until after Ramadan", date(2027, 3, 9)),
        ("أوقف التذكيرات إلى ما بعد مارس", date(2027, 4, 1)),
        ("pause reminders until March", date(2027, 3, 1)),
        ("وقّف التذكيرات لين بعد رمضان", date(2027, 3, 9)),
        ("stop the reminders until after Ramadan", date(2027, 3, 9)),
        ("وقفو لي التذكير حتى لمورا العيد", date(2027, 3, 12)),
    ],
)
def test_reminders_rest_until_then(words: str, day: date) -> None:
    person = Person("en" if words.isascii() else "ar").has("g1")
    person.types(words)
    assert person.known.profile.paused_until == day
