"""Choices of an exercise may be typed by their words, in either language and any dialect."""

from __future__ import annotations

import pytest

from dialogs.domain.training.exercises import FIXED, LETTERS
from dialogs.language.answers.options_said import options_said
from dialogs.language.words.lexicon import LANGUAGES, load_words


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        ("missing", "T", ("T",)),
        ("missing", "t.", ("T",)),
        ("missing", "the deadline", ("T",)),
        ("missing", "I think it is the deadline", ("T",)),
        ("missing", "a", ("A",)),
        ("missing", "M and T", ("M", "T")),
        ("missing", "m, t", ("M", "T")),
        ("missing", "الموعد", ("T",)),
        ("missing", "ناقصه الرقم والموعد", ("M", "T")),
        ("missing", "الرقم", ("M",)),
        ("missing", "والموعد", ("T",)),
        ("missing", "and the date", ("T",)),
        ("journey", "وعي", ("awareness",)),
        ("missing", "and", ()),
        ("tell_apart", "لسه غامض", ("vague",)),
        ("tell_apart", "غامض", ("vague",)),
        ("tell_apart", "مش ذكي", ("vague",)),
        ("tell_apart", "it's smart!", ("smart",)),
        ("tell_apart", "not vague", ()),
        ("realistic", "غير واقعي", ("unrealistic",)),
        ("realistic", "realistic", ("ok",)),
        ("realistic", "not realistic", ("unrealistic",)),
        ("journey", "leads and visits", ("conversion",)),
        ("journey", "المبيعات", ("sales",)),
        ("journey", "sell more cakes", ()),
        ("journey", "", ()),
    ],
)
def test_words_name_a_choice_or_nothing(kind: str, text: str, found: tuple[str, ...]) -> None:
    assert options_said(text, FIXED[kind]) == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fixed_choice_has_words_of_its_own(language: str) -> None:
    words = load_words(language, "options")
    for kind, options in FIXED.items():
        for option in options:
            assert any(options_said(word, options) == (option,) for word in words[option]), (kind, option)
    assert set(LETTERS) <= set(words)
