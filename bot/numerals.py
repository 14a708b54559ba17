"""Numbers in the digits and separators of a place; refuses to know what they count.

Babel writes Latin digits into `ar_EG` and mixed separators, so the digits are a step of our own: a number is written
the C way first, then turned letter by letter.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from bot.isolates import ALM, LRM

if TYPE_CHECKING:
    from babel import Locale

    from bot.voice import Digits

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*%?|^%", re.ASCII)
_ARAB = str.maketrans("0123456789%", "٠١٢٣٤٥٦٧٨٩٪")


class Numerals(NamedTuple):
    """How numbers look for one voice."""

    digits: Digits
    group: str
    decimal: str
    rtl: bool

    def number(self, value: float, *, places: int | None = None, signed: bool = False, percent: bool = False) -> str:
        """Write a number with grouping; `places` fixes the decimals, else it shows what it was typed with.

        The sign stays in front of the figure in either direction of writing, the percent sign behind it.
        """
        size = abs(value)
        shown = f"{size:,.{shown_places(size) if places is None else places}f}"
        if places is None and "." in shown:
            shown = shown.rstrip("0").rstrip(".")
        return self.sign(value, signed=signed) + self.turn(shown + ("%" if percent else ""))

    def sign(self, value: float, *, signed: bool) -> str:
        """Write a value's plus or minus so that it stays before its number where lines run from right to left."""
        sign = "-" if value < 0 else "+" if signed and value > 0 else ""
        if not sign or not self.rtl:
            return sign
        return (ALM if self.digits == "arab" else LRM) + sign

    def turn(self, text: str) -> str:
        """Turn every number in a text written the C way (`1,234.5%`) into these digits and separators.

        A percent sign that opens the text counts as well: it follows a number that was put in before it.
        """
        return _FIGURE.sub(self._turn_figure, text)

    def _turn_figure(self, match: re.Match[str]) -> str:
        figure = match[0].translate({ord(","): self.group, ord("."): self.decimal})
        return figure.translate(_ARAB) if self.digits == "arab" else figure


def numerals_of(locale: Locale, digits: Digits | None) -> Numerals:
    """Find the numerals of a place: the digits last typed where the script has them, else the place's own."""
    rtl = locale.text_direction == "rtl"
    own: Digits = "arab" if locale.default_numbering_system == "arab" else "latn"
    chosen = (digits or own) if rtl else "latn"
    symbols = locale.number_symbols[chosen]
    return Numerals(chosen, symbols["group"], symbols["decimal"], rtl)


def shown_places(value: float) -> int:
    """Decide how many decimals a number deserves: three where it was typed so, fewer where it was computed."""
    size = abs(value)
    exact = 3
    if round(size, exact) == size:
        return exact
    return 2 if size < 10 else 1 if size < 100 else 0  # noqa: PLR2004 - the powers of ten


def rounded(value: float) -> float:
    """Round to what a guess can tell: whole numbers from 10 on, one decimal below, two under 1."""
    size = abs(value)
    return round(value, 0 if size >= 10 else 1 if size >= 1 else 2)  # noqa: PLR2004 - the powers of ten
