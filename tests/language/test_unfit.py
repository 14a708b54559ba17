"""A figure that is called too low or too high gives way to the one behind it; other sizes judge no figure."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.answers.unfit import put_instead
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "EG")


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("22 is too low, make it 40", "make it 40"),
        ("no, 22 is too low, make it 40 by the end of June", "make it 40 by the end of June"),
        ("60 is a bit too ambitious for us, 50 is fine", "for us, 50 is fine"),
        ("22 isn't enough: 30", "30"),
        ("لا ٢٨ قليلة، خليها ٤٠", "خليها ٤٠"),
        ("٢٨ كتير أوي علينا نخليها ٢٦", "نخليها ٢٦"),
        ("100 مو واقعي، 80", "80"),
        ("22 is too low", ""),
        ("٢٨ قليلة", ""),
        ("40 by the end of June", None),
        ("خليها 40", None),
        ("too few customers, 40 would be good", None),
        ("عندنا 3 مشاكل كبيرة في المحل", None),
    ],
)
def test_what_stands_behind_a_figure_that_does_not_fit(text: str, instead: str | None) -> None:
    assert put_instead(text, CONTEXT) == instead
