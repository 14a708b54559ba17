"""Which languages there are is settled in one place; one that lacks something says it in English."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.days import hijri_day
from bot.nouns import nouns_of
from bot.numerals import numerals_of
from bot.voice import locale_of
from dialogs.events import Known
from dialogs.flows.asking.answering import context_of
from dialogs.flows.goal.wishing import speaking
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.lexicon import load_words
from locales import language_in

NUMERALS = numerals_of(locale_of("fr", "MA"), None)


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("ar", "ar"), ("ar-EG", "ar"), ("AR_eg.UTF-8", "ar"), ("en-GB", "en"), ("arc", None), ("english", None),
        ("fr", None), ("C.UTF-8", None), ("", None), (None, None),
    ],
)  # fmt: skip
def test_a_code_names_a_language_of_ours_or_none(code: str | None, language: str | None) -> None:
    assert language_in(code) == language


def test_a_language_without_names_for_hijri_months_takes_the_english_ones() -> None:
    assert hijri_day(date(2027, 2, 8), "fr", NUMERALS) == "1 Ramadan 1448 AH"


def test_a_language_without_nouns_counts_in_english() -> None:
    assert nouns_of("fr").counted(3, "day", "nominative", NUMERALS) == "3 days"


@pytest.mark.parametrize(("spoken", "follows"), [("fr", False), ("en", True)])
def test_who_speaks_a_language_that_reading_cannot_tell_keeps_it(spoken: Any, follows: bool) -> None:  # noqa: FBT001 - one that is no language yet
    known = Known(datetime(2026, 11, 22, 9, tzinfo=UTC), date(2026, 11, 22), "id", spoken, "MA")
    saved = speaking(read_goal("بغيت نزيد الزبناء", context_of(known)), known)

    assert [one.profile.language for one in saved if one.profile.language] == (["ar"] if follows else [])


def test_a_language_that_is_begun_takes_the_files_it_lacks_from_english() -> None:
    assert load_words("fr", "answers") is load_words("en", "answers")


@pytest.mark.parametrize("language", ["fr", "en", ""])
def test_a_file_that_no_language_has_is_a_mistake(language: str) -> None:
    with pytest.raises(FileNotFoundError):
        load_words(language, "no_such_words")
