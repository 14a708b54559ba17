"""A greeting is answered in kind, between interviews and in the middle of one, and loses nothing."""

from __future__ import annotations

import pytest

from dialogs.language.orders.greeting import greeting_in
from tests.flows.test_setting import person


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("السلام عليكم", "وعليكم السلام"),
        ("سلامو عليكو", "وعليكم السلام"),
        ("صباح الخير", "صباح النور"),
        ("مساء الخير", "مساء النور"),
        ("ازيك", "كلّ شيء بخير"),
        ("شلونك؟", "كلّ شيء بخير"),
        ("good morning", "Good morning!"),
        ("how are you?", "All well here"),
    ],
)
def test_a_greeting_is_answered_in_kind(text: str, back: str) -> None:
    one = person("en" if text.isascii() else "ar")
    one.types("/review")
    before = one.question
    one.types(text)
    assert back in one.heard
    assert one.question == before


@pytest.mark.parametrize("text", ["hello we want more customers", "سلام وأمان في الحي", "صباح الخير عندنا 40 طلب"])
def test_more_than_a_greeting_is_none(text: str) -> None:
    assert greeting_in(text) is None
