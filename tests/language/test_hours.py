"""Times of the day as people say them, for when to be reminded and when to be left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.language.days.hours import hours_in


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("in the evening", (18, 21)),
        ("mornings please", (9, 12)),
        ("after work", (18, 21)),
        ("at 7 pm", (19, 20)),
        ("7pm", (19, 20)),
        ("7", (19, 20)),
        ("at 9", (9, 10)),
        ("9 am", (9, 10)),
        ("at eight in the morning", (8, 9)),
        ("8:30 pm", (20, 21)),
        ("20:30", (20, 21)),
        ("12 noon", (12, 13)),
        ("12", (12, 13)),
        ("from 6 pm to 8 pm", (18, 20)),
        ("between 9 and 11", (9, 11)),
        ("9-12", (9, 12)),
        ("from 10 pm to 7 am", (22, 7)),
        ("10 at night until 8 in the morning", (22, 8)),
        ("المسا", (18, 21)),
        ("الصبح", (9, 12)),
        ("بعد الدوام", (18, 21)),
        ("بعد الظهر", (15, 18)),
        ("العصر", (15, 18)),
        ("الساعة ٨ مساءً", (20, 21)),
        ("الساعة ٧ ونص المسا", (19, 20)),
        ("٩ الصبح", (9, 10)),
        ("السابعة مساءً", (19, 20)),
        ("تسعة الصبح", (9, 10)),
        ("الحادية عشرة صباحًا", (11, 12)),
        ("من ٩ ل ١٢", (9, 12)),
        ("من 10 بالليل ل 8 الصبح", (22, 8)),
        ("مع ٨ فالليل", (20, 21)),
        ("1 الظهر", (13, 14)),
    ],
)
def test_hours_are_read_as_they_are_meant(text: str, hours: tuple[int, int]) -> None:
    assert hours_in(text) == hours


@pytest.mark.parametrize(
    "text",
    ["", "whenever", "300", "at 45", "1 2 3", "morning and evening", "مش عارف", "أي وقت", "x" * 90],
)
def test_anything_else_is_no_hour(text: str) -> None:
    assert hours_in(text) is None


@given(st.text(max_size=70))
def test_any_text_gives_hours_of_a_day_or_none(text: str) -> None:
    found = hours_in(text)
    assert found is None or (0 <= found[0] < 24 and 0 <= found[1] <= 24)
