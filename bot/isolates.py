"""Keeping two writing directions apart in one message; refuses to change a letter that somebody typed.

What is inserted stands between FSI and PDI wherever its direction differs from the sentence's, so that neither
disturbs the other (Unicode Standard Annex 9). Invisible direction marks that somebody typed are dropped: unbalanced
ones would turn the rest of the message around.
"""

from __future__ import annotations

import re
import unicodedata

FSI, PDI, RLM, LRM, ALM = "\u2068", "\u2069", "\u200f", "\u200e", "\u061c"

_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_TAG = re.compile(r"<[^>]*>|&\w+;")
_LEFT, _RIGHT = frozenset({"L"}), frozenset({"R", "AL"})


def bare(text: str) -> str:
    """Drop every invisible direction mark, for comparing what was shown with what was typed."""
    return _MARKS.sub("", text)


def clean(text: str) -> str:
    """Make somebody's text safe to insert: no direction marks, no control characters; line breaks stay."""
    return _UNPRINTABLE.sub("", bare(text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")))


def isolated(text: str, *, rtl: bool) -> str:
    """Wrap each line of a cleaned text that could disturb a sentence of this direction, or be disturbed by it."""
    return "\n".join(FSI + line + PDI if _disturbs(line, rtl=rtl) else line for line in text.split("\n"))


def anchored(text: str, *, rtl: bool) -> str:
    """Give each line of a finished message its direction where its first letter would suggest the other one.

    Clients guess a line's direction from its first letter; tags and entities of the markup are not letters.
    """
    mark, wrong = (RLM, _LEFT) if rtl else (LRM, _RIGHT)
    return "\n".join(mark + line if _first_strong(line) in wrong else line for line in text.split("\n"))


def _disturbs(line: str, *, rtl: bool) -> bool:
    kinds = {unicodedata.bidirectional(letter) for letter in line}
    return bool(kinds & {"L", "EN", "AN"}) if rtl else bool(kinds & {"R", "AL", "AN"})


def _first_strong(line: str) -> str:
    if "<" in line or "&" in line:
        line = _TAG.sub("", line)
    for letter in line:
        kind = unicodedata.bidirectional(letter)
        if kind in _LEFT or kind in _RIGHT:
            return kind
    return ""
