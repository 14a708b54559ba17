"""Spellings brought to one form, and every letter's way back to the line as it came."""

import pytest

from dialogs.language.words.folding import fold, fold_word


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("أإآٱ", "اااا"),
        ("مستوى", "مستوي"),
        ("سنة", "سنه"),
        ("مئة", "ميه"),
        ("ثَلاثَةُ", "ثلاثه"),
        ("مـــتابع", "متابع"),
        ("٣٫٥٪", "3.5%"),
        ("۱۲", "12"),
        ("٢٬٠٠٠، نعم؟", "2.000, نعم?".replace(".", ",")),
        ("Q1 MARCH", "q1 march"),
        ("10–15", "10-15"),
        ("\u200f5\u202c", "5"),
        ("ﻣﺘﺎﺑﻊ", "متابع"),
    ],
)
def test_spellings_of_one_word_fold_together(text: str, folded: str) -> None:
    assert fold(text).text == folded
    assert fold_word(text) == folded


def test_a_folded_letter_knows_where_it_stood() -> None:
    folded = fold("ـ\u200fأَب")
    assert (folded.text, list(folded.offsets)) == ("اب", [2, 4])


def test_a_capital_that_grows_when_lowered_keeps_its_place() -> None:
    assert len(fold("İstanbul").text) == len("İstanbul")
