"""Letters brought to one form for looking words up, with the way back to the text as it came. Refuses to interpret."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

_DROPPED = (
    "\u0640"  # tatweel
    "\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
    + "".join(map(chr, range(0x0610, 0x061B)))
    + "".join(map(chr, range(0x064B, 0x0660)))
    + "\u0670"
    + "".join(map(chr, range(0x06D6, 0x06DD)))
)
_ONE_FOR_ONE = str.maketrans(
    "أإآٱىیةئؤکھ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬٪،؛؟’‘ʼ`´–—−‑\u00a0\u202f",
    "اااايي" + "هيوكه" + "0123456789" * 2 + ".,%,;?" + "'''''----  ",
)


def _presentation_forms() -> dict[int, str]:
    """The letters' drawn shapes (U+FB50…U+FEFC), which come out of PDF files and old keyboards; ligatures stay."""
    shapes = {}
    for code in (*range(0xFB50, 0xFBC2), *range(0xFE80, 0xFEF5)):
        plain = unicodedata.normalize("NFKC", chr(code)).translate(_ONE_FOR_ONE)
        if len(plain) == 1 and plain != chr(code):
            shapes[code] = plain
    return shapes


_TABLE: dict[int, str | None] = {
    **_presentation_forms(),
    **{key: chr(value) for key, value in _ONE_FOR_ONE.items()},
    **dict.fromkeys(map(ord, _DROPPED)),
}
_GONE = frozenset(_DROPPED)


class Folded(NamedTuple):
    """One spelling of many: `text` is for look-up, `offsets[i]` says where its character i stands in the original."""

    text: str
    offsets: Sequence[int]


def _lower(text: str) -> str:
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)


def fold_word(word: str) -> str:
    """Give the look-up form alone, without the way back: for word lists."""
    return _lower(word if word.isascii() else word.translate(_TABLE))


@lru_cache(maxsize=256)
def fold(text: str) -> Folded:
    """Make spellings comparable: أإآ→ا, ى→ي, ة→ه, ئ→ي, both digit sets, no tashkeel, tatweel or bidi marks, lower case.

    Characters are replaced one for one or dropped, so that every place in the result has one place in the original.
    """
    folded = text if text.isascii() else text.translate(_TABLE)
    if len(folded) == len(text):
        return Folded(_lower(folded), range(len(text)))
    return Folded(_lower(folded), [place for place, letter in enumerate(text) if letter not in _GONE])
