"""Which languages there are is settled in one place; one that lacks something says it in English."""

from __future__ import annotations

from datetime import date

import pytest

from bot.days import hijri_day
from bot.nouns import nouns_of
from bot.numerals import numerals_of
from bot.voice import locale_of
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
