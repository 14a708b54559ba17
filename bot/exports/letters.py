"""Signs that no font at hand can draw, taken out of what is drawn; refuses to touch letters of any script.

The fonts have letters, digits, arrows, ticks and stars, yet no colour pictures. A picture that says something keeps a
plain sign (✅ becomes ✓); any other goes, since an empty box says less than nothing. Letters of scripts that the
fonts lack (Chinese, for one) stay and show as boxes: a name must not vanish.
"""

from __future__ import annotations

import re
import unicodedata

_PLAIN = str.maketrans(
    {
        "✅": "✓",
        "☑": "✓",
        "✔": "✓",
        "❌": "✗",
        "❎": "✗",
        "⭐": "★",
        "🌟": "★",
        "➕": "+",
        "➖": "−",
        "➗": "÷",
        "❓": "؟",
        "❗": "!",
        "💯": "100",
    }
)
_PICTURE = (
    "[\u231a\u231b\u23e9-\u23fa\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4"
    "\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757"
    "\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\ufe0f\u20e3\U0001f000-\U0001fbff\U000e0000-\U000e007f]"
)
_PICTURES = re.compile(f"{_PICTURE}(?:\u200d?{_PICTURE})*")
_BESIDE_A_GAP = re.compile(
    f'(?:[ \t]+{_PICTURES.pattern})+(?=[\u200e\u200f\u2068\u2069]*(?:\\s|[.,:;!?،؛؟”»")]|$))', re.MULTILINE
)
_OPENING = re.compile(f"^([\u200e\u200f\u2068\u2069]*){_PICTURES.pattern}[ \t]+", re.MULTILINE)
_NO_SIGN = frozenset({"Cn", "Co"})
_ENDLESS = re.compile(r"[^\s\u200b]{25,}")
_STRETCH = 12
_MAY_BREAK = "\u200b"
NOTHING_LEFT = "•"


def drawable(text: str) -> str:
    """Write a text with signs that can be drawn; one of pictures alone becomes a dot, so that its place is seen.

    A word longer than any line may be is allowed to break, since what runs off the sheet is lost.
    """
    return _ENDLESS.sub(_breakable, text if text.isascii() else _without_pictures(text))


def _breakable(word: re.Match[str]) -> str:
    letters = word[0]
    return _MAY_BREAK.join(letters[place : place + _STRETCH] for place in range(0, len(letters), _STRETCH))


def _without_pictures(text: str) -> str:
    plain = _OPENING.sub(r"\1", _BESIDE_A_GAP.sub("", text.translate(_PLAIN)))
    plain = _PICTURES.sub("", plain)
    plain = "".join(letter for letter in plain if unicodedata.category(letter) not in _NO_SIGN)
    return plain if plain == text or any(unicodedata.category(one)[0] not in "CZM" for one in plain) else NOTHING_LEFT
