"""A greeting is answered in kind, between interviews and in the middle of one, and loses nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.language.orders.greeting import greeting_in, without_greeting
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


@pytest.mark.parametrize("words", ["صافي زوين", "واخا مزيان", "ok great", "تمام", "safi"])
def test_agreement_begins_no_goal(words: str) -> None:
    one = person("en" if words == "ok great" else "ar")
    profile = one.known.profile.model_copy(update={"welcomed": True})
    one.known = replace(one.known, profile=profile)
    one.types(words)
    assert one.question is None
    assert "نكمل من هنا" in one.heard or "go on from here" in one.heard


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("salam, بغيت نكبر البيع", "بغيت نكبر البيع"),
        ("السلام عليكم ورحمة الله عايز أزود المبيعات", "عايز أزود المبيعات"),
        ("Hi, I want more patients", "I want more patients"),
        ("سلام وأمان في الحي", "سلام وأمان في الحي"),
        ("Hello kitty shop sales", "Hello kitty shop sales"),
    ],
)
def test_a_wish_is_kept_without_its_greeting(text: str, wish: str) -> None:
    assert without_greeting(text) == wish
