"""A step taken out or its day moved, typed in a few words; and words that move nothing."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.answers.rearranging import Rearranged, read_rearranged
from dialogs.language.words.context import Context

TODAY = Context(date(2026, 11, 21), "EG")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("remove 2", Rearranged(dropped=(2,))),
        ("delete the last step", Rearranged(dropped=(3,))),
        ("شيل التانية", Rearranged(dropped=(2,))),
        ("حذف الخطوة 3", Rearranged(dropped=(3,))),
        ("postpone the first by two weeks", Rearranged(moved=(1,), by="two weeks")),
        ("push everything a week", Rearranged(moved=(1, 2, 3), by="1 week")),
        ("2 three days earlier", Rearranged(moved=(2,), by="three days", sooner=True)),
        ("أجل الثانية أسبوع", Rearranged(moved=(2,), by="1 أسبوع")),
        ("قدم الأولى يومين", Rearranged(moved=(1,), by="يومين", sooner=True)),
    ],
)
def test_a_step_is_taken_out_or_moved(text: str, expected: Rearranged) -> None:
    assert read_rearranged(text, 3, TODAY) == expected


@pytest.mark.parametrize(
    "text", ["2 Sara", "later", "skip", "remove all", "a week", "في أسبوع", "الثانية على سارة", "احذف", "2 by Thursday"]
)
def test_other_words_move_nothing(text: str) -> None:
    assert read_rearranged(text, 3, TODAY) is None
