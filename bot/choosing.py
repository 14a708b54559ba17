"""Typed words that are a button's label, or the number of a choice; refuses words that say more than a label does."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

from dialogs import buttons
from dialogs.language.words.folding import fold

_LONGEST = 200
_SMALL_WORD = 2
_NUMBERED = re.compile(r"(/?)\s*(\d{1,2})\s*[.):\-]?\s*(.*)", re.DOTALL)
_A_NUMBER = re.compile(r"(/?)\s*(\d+(?:[.,]\d+)*)\s*[.):\-]?")
_YEAR = re.compile(r"14\d\d|20\d\d")
_ONE_DIGIT = 9
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[.,](?=\d)")
_SIGN = re.compile(r"[+\-](?=\d)|(?<=\d)\s?%")
_KEPT = {"+": "\N{SQUARED PLUS}", "-": "\N{SQUARED MINUS}", "%": "\N{PER MILLE SIGN}", ".": "\N{MIDDLE DOT}"}
_TELLING = frozenset(_KEPT.values())


class Offered(Protocol):
    """A button as it was shown: what it sends back, and its whole label."""

    @property
    def data(self) -> str:
        """What the button sends back."""

    @property
    def label(self) -> str:
        """The words on the button, or in the numbered line that stands for it."""


def chosen(text: str, shown: Sequence[Offered], *, numeric: bool) -> str | None:
    """Find the button that the typed text means, and what it sends back; `None` where it is an answer in words.

    A label counts whole, or by its first word where no other begins with it ("save", not "/save", which is a command),
    in any spelling: case, tashkeel, hamza, punctuation and emoji do not matter. "/2" is always the second choice, a
    bare "2" only where the question does not ask for a number (`numeric`).
    """
    if not shown or len(text) > _LONGEST:
        return None
    labels = [core(offered.label) for offered in shown]
    typed = core(text)
    if typed and labels.count(typed) == 1:
        return shown[labels.index(typed)].data
    begun = [place for place, label in enumerate(labels) if label.split()[:1] == [typed]]
    word = typed.isalpha() and len(typed) > _SMALL_WORD and not text.lstrip().startswith("/")
    if len(begun) == 1 and word and not numeric:
        return shown[begun[0]].data
    place = _place(fold(text).text.strip(), labels, numeric=numeric)
    return shown[place].data if place is not None else None


def by_number(text: str, data: str) -> buttons.Link | None:
    """The button that leads elsewhere which a bare number of its place would press; "/3" presses whatever it is.

    Such a number may as well be a figure: no question takes it.
    """
    found = _A_NUMBER.fullmatch(_bare(fold(text).text))
    button = buttons.read(data)
    return button if found is not None and not found.group(1) and isinstance(button, buttons.Link) else None


def beyond(text: str, shown: Sequence[Offered], *, numeric: bool, figures: bool = False) -> bool:
    """Tell whether a text is nothing but the number of a choice that there is not, for `chosen` found none.

    A bare number counts only where the question takes none (`numeric`) and its choices are answers; one that may be a
    year does not. Where the person keeps goals (`figures`), 430 at six choices is a figure of one of them.
    """
    found = _A_NUMBER.fullmatch(_bare(fold(text).text)) if shown else None
    if found is None:
        return False
    slash, number = found.groups()
    if slash:
        return True
    asks = any(isinstance(buttons.read(offered.data), buttons.Answer) for offered in shown)
    near = number.isdecimal() and int(number) <= max(_ONE_DIGIT, 2 * len(shown))
    return asks and not numeric and not _YEAR.fullmatch(number) and (near or not figures)


def _place(folded: str, labels: Sequence[str], *, numeric: bool) -> int | None:
    found = _NUMBERED.fullmatch(_bare(folded))
    if found is None:
        return None
    slash, number, rest = found.groups()
    place = int(number) - 1
    if not 0 <= place < len(labels):
        return None
    if core(rest):
        return place if core(rest) == labels[place] else None
    if "%" in rest:
        return None
    return place if slash or not numeric else None


def _bare(folded: str) -> str:
    kept = "".join(letter for letter in folded if unicodedata.category(letter) not in {"Mn", "Me", "So", "Cf"})
    return kept.strip().removeprefix("#")


@lru_cache(maxsize=256)
def core(text: str) -> str:
    """Reduce a text to what tells one label from another: folded letters, digits, points in numbers, + - %."""
    folded = _BETWEEN_DIGITS.sub(_KEPT["."], fold(text).text)
    signed = _SIGN.sub(lambda sign: _KEPT[sign.group().strip()], folded)
    return " ".join("".join(letter if _tells(letter) else " " for letter in signed).split())


def _tells(letter: str) -> bool:
    return letter.isalnum() or letter in _TELLING
