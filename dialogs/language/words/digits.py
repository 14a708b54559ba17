"""Which digits a text is typed in. Refuses to read their value."""

from __future__ import annotations

import re
from typing import Literal

ARABIC_INDIC = frozenset("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")
_DIGITS = re.compile("[0-9٠-٩۰-۹]")


def digits_in(text: str) -> Literal["latn", "arab"] | None:
    """Name the digits last typed in a text, so that the coach writes the same; `None` where there are none."""
    typed = _DIGITS.findall(text)
    if not typed:
        return None
    return "arab" if typed[-1] in ARABIC_INDIC else "latn"
