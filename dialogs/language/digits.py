"""Which digits a text is typed in. Refuses to read their value."""

from __future__ import annotations

from typing import Literal

ARABIC_INDIC = frozenset("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")


def digits_in(text: str) -> Literal["latn", "arab"] | None:
    """Name the digits last typed in a text, so that the coach writes the same; `None` where there are none."""
    for letter in reversed(text):
        if letter in ARABIC_INDIC:
            return "arab"
        if letter.isascii() and letter.isdigit():
            return "latn"
    return None
