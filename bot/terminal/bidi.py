"""Right-to-left text for terminals of every ability; refuses to guess without saying why.

`logical` leaves the order to the terminal, without invisible marks; `isolates` sends the marks along, for terminals
that obey them (Unicode Standard Annex 9); `visual` shapes and reorders here, for terminals that do neither.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from bot.isolates import RLM, bare

Bidi: TypeAlias = Literal["logical", "isolates", "visual"]


class Guess(NamedTuple):
    """A mode, and why this one."""

    mode: Bidi
    because: str


class _Sign(NamedTuple):
    """A variable that tells a terminal: set at all, or holding `holds`."""

    variable: str
    holds: str
    guess: Guess


_SIGNS = (
    _Sign("INSIDE_EMACS", "", Guess("isolates", "Emacs orders text itself")),
    _Sign("MLTERM", "", Guess("logical", "mlterm orders text itself")),
    _Sign("KONSOLE_VERSION", "", Guess("logical", "Konsole orders text itself")),
    _Sign("KITTY_WINDOW_ID", "", Guess("logical", "kitty shapes and turns Arabic words itself")),
    _Sign("TERM", "kitty", Guess("logical", "kitty shapes and turns Arabic words itself")),
    _Sign("TERM_PROGRAM", "Apple_Terminal", Guess("logical", "Terminal.app orders text itself")),
    _Sign("TERM_PROGRAM", "iTerm", Guess("visual", "iTerm2 leaves the order alone unless told otherwise")),
    _Sign("WT_SESSION", "", Guess("visual", "Windows Terminal leaves the order alone")),
)
_OLDEST_VTE = 5800


def guess(environment: Mapping[str, str], *, interactive: bool) -> Guess:
    """Guess what the terminal can do from what it says of itself in the environment."""
    if not interactive:
        return Guess("logical", "a pipe or file keeps the order of typing")
    vte = environment.get("VTE_VERSION", "")
    if vte.isdigit() and int(vte) >= _OLDEST_VTE:
        return Guess("isolates", "VTE (GNOME Terminal and its kin) orders text by the standard")
    for sign in _SIGNS:
        value = environment.get(sign.variable)
        if value is not None and sign.holds in value:
            return sign.guess
    return Guess("visual", "this terminal says nothing of ordering text itself")


def arranged(line: str, mode: Bidi, width: int) -> str:
    """Prepare one line that fits the width; `visual` sets right-to-left lines against the right margin."""
    if mode == "isolates":
        return line
    if mode == "logical":
        return bare(line)
    if not any(unicodedata.bidirectional(letter) in {"R", "AL", "AN"} for letter in line):
        return bare(line)
    shape, order = _shaping()
    rtl = runs_rtl(line)
    shown = bare(order(shape(line), base_dir="R" if rtl else "L"))
    return " " * max(0, width - columns(shown)) + shown if rtl else shown


def runs_rtl(text: str) -> bool:
    """Tell a text's direction from its first letter outside of isolates, as clients do."""
    depth = 0
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in {"FSI", "LRI", "RLI"}:
            depth += 1
        elif kind == "PDI":
            depth -= 1
        elif depth <= 0 and (letter == RLM or kind in {"R", "AL"}):
            return True
        elif depth <= 0 and kind == "L":
            return False
    return False


def columns(text: str) -> int:
    """How many columns a text takes: marks none, wide letters and emoji two."""
    return sum(_columns(letter) for letter in text)


def _columns(letter: str) -> int:
    if unicodedata.category(letter) in {"Mn", "Me", "Cf", "Cc", "Co"}:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in {"W", "F"} else 1


@cache
def _shaping() -> tuple[Callable[[str], str], Callable[..., str]]:
    from arabic_reshaper import ArabicReshaper  # type: ignore[import-untyped]  # noqa: PLC0415 - 40 ms only here
    from bidi import get_display  # type: ignore[import-untyped]  # noqa: PLC0415

    return ArabicReshaper({"delete_harakat": False, "support_ligatures": True}).reshape, get_display
