"""What becomes of signs that no font at hand can draw."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.exports.letters import NOTHING_LEFT, drawable


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        ("plain text", "plain text"),
        ("زيادة المتابعين 😀 على Instagram", "زيادة المتابعين على Instagram"),
        ("✅ تمّ", "✓ تمّ"),
        ("rating 4.5⭐", "rating 4.5★"),
        ("step 1️⃣ first", "step 1 first"),
        ("👨‍👩‍👧‍👦 family", "family"),
        ("done 🎉🎉, next", "done, next"),
        ("“we are open 🎉”", "“we are open”"),
        ("«افتتحنا 🎉»", "«افتتحنا»"),
        ("a 😀b", "a b"),
        ("\u2068on time 🚀\u2069 by May", "\u2068on time\u2069 by May"),
        ("🚀 ✅ both", "✓ both"),
        ("👍🏽", NOTHING_LEFT),
        ("🎉🎉", NOTHING_LEFT),
        ("⚠️ take care", "⚠ take care"),
        ("• a → b ★ ✓", "• a → b ★ ✓"),
        ("می‌خواهم", "می‌خواهم"),
        ("first 😀\nsecond", "first\nsecond"),
        ("", ""),
    ],
)
def test_pictures_go_and_signs_that_mean_something_stay(typed: str, drawn: str) -> None:
    assert drawable(typed) == drawn


@given(st.text())
def test_letters_and_digits_never_go(text: str) -> None:
    kept = [letter for letter in drawable(text) if letter.isalnum()]

    assert all(letter in kept for letter in text if letter.isalpha() and ord(letter) < 0xFFFF)


def test_a_word_longer_than_a_line_may_break() -> None:
    assert drawable("x" * 30) == "\u200b".join(("x" * 12, "x" * 12, "x" * 6))
    assert drawable("a word of twenty-four let") == "a word of twenty-four let"


@given(st.text(min_size=1))
def test_what_is_drawn_once_is_drawn_alike_again(text: str) -> None:
    assert drawable(drawable(text)) == drawable(text)
