"""Choices of an exercise may be typed by their words, in either language and any dialect."""

from __future__ import annotations

import pytest

from dialogs.domain.training.exercises import FIXED, Kind
from dialogs.domain.training.practice_words import said_for
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
def test_words_name_a_choice_or_nothing(kind: Kind, text: str, found: tuple[str, ...]) -> None:
    assert options_said(text, said_for(kind)) == found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", FIXED)
def test_every_fixed_choice_is_known_by_each_of_its_words(kind: Kind, language: str) -> None:
    table = load_words(language, f"practice/{kind}")["kind"]
    ways = {option: (table.get("choices", {}).get(option, option), *table["said"][option]) for option in FIXED[kind]}
    mistaken = {word: options_said(word, said_for(kind)) for words in ways.values() for word in words}

    assert {
        word: said for word, said in mistaken.items() if not any(said == (o,) and word in ways[o] for o in ways)
    } == {}
