"""Payloads as lines on a terminal or in a file: wrapped, bold where it can be, choices numbered. Refuses colours."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any, TextIO

from bot.isolates import FSI, LRM, PDI, RLM, bare
from bot.terminal.bidi import Bidi, arranged, columns, runs_rtl
from dialogs.language.words.folding import fold

_BOLD, _PLAIN = "\ue000", "\ue001"
LRI = "\u2066"
_WIDEST = 88
_NARROWEST = 20
_BETWEEN = "   "
_DIGITS = "0123456789"
_PAIRS = {_BOLD: _PLAIN, FSI: PDI, LRI: PDI}


@dataclass(frozen=True, slots=True)
class Screen:
    """Where lines go: `width` 0 leaves them whole, `bold` says that the terminal knows it."""

    out: TextIO
    bidi: Bidi
    width: int = 0
    bold: bool = False

    def show(self, payload: Mapping[str, Any]) -> None:
        """Print one message with its choices: as /1 where the question takes a number, since a bare one answers it."""
        numeric = payload.get("numeric", False)
        text = _marked(str(payload["html"]))
        rtl = runs_rtl(text)
        for line in text.split("\n"):
            self.line(line, rtl=rtl)
        if any(payload.get("keyboard", ())):
            self.out.write("\n")
        for row in _numbered(payload, text, slash=numeric):
            for together in self._fitting(row):
                self.line(together, rtl=rtl, hanging=4)
        self.out.write("\n")
        self.out.flush()

    def _fitting(self, row: list[str]) -> list[str]:
        """What stands side by side on a phone stays so where it is as wide as the line or less."""
        together = _BETWEEN.join(row)
        return [together] if not self.width or columns(_unmarked(together)) <= self.width else row

    def line(self, text: str, *, rtl: bool = False, hanging: int = 0) -> None:
        """Print one line, on as many as it needs, each running as the whole; without letters, as its message does."""
        rtl = runs_rtl(text) if any(letter.isalpha() for letter in text) else rtl
        for place, part in enumerate(wrapped(text, self.width - hanging) if self.width else [text]):
            indent = " " * hanging if place and not rtl else ""
            anchor = (RLM if rtl else LRM) if part and runs_rtl(part) != rtl else ""
            self.out.write(indent + self._drawn(anchor + part) + "\n")

    def _drawn(self, line: str) -> str:
        strong = self.bold and _BOLD in line
        if strong and self.bidi == "visual":
            whole = line.strip().startswith(_BOLD) and line.strip().endswith(_PLAIN)
            drawn = arranged(_unmarked(line), self.bidi, self.width)
            return f"\x1b[1m{drawn}\x1b[0m" if whole else drawn
        drawn = arranged(line, self.bidi, self.width)
        on, off = ("\x1b[1m", "\x1b[0m") if strong else ("", "")
        return drawn.replace(_BOLD, on).replace(_PLAIN, off)


def screen_for(out: TextIO, bidi: Bidi) -> Screen:
    """Fit a screen to where it writes: a terminal has a width and bold letters, a file neither."""
    if not out.isatty():
        return Screen(out, bidi)
    width = max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size().columns))
    return Screen(out, bidi, width, bold=os.environ.get("TERM", "dumb") != "dumb")


def plain(html: str) -> str:
    """The words of a message without its markup."""
    return _unmarked(_marked(html))


def _numbered(payload: Mapping[str, Any], said: str, *, slash: bool) -> Iterator[list[str]]:
    """Put its number before each choice, in the person's digits; a scale, where each is its own, needs none.

    A choice that is nothing but the number of a line in the message stands there already.
    """
    laid: list[list[Mapping[str, str]]] = [list(row) for row in payload.get("keyboard", ())]
    labels = [str(button["text"]) for row in laid for button in row]
    scale = len(labels) > 1 and all(_says(label, place) for place, label in enumerate(labels, 1))
    digits = str(payload.get("digits", _DIGITS))
    place = 0
    for row in laid:
        shown = []
        for button in row:
            place += 1
            written = "".join(digits[int(digit)] for digit in str(place))
            number = f"{LRI}/{written}{PDI}" if slash else f"{written}."
            listed = f"\n{number} " in said and _says(str(button["text"]), place)
            if not listed or slash:
                shown.append(button["text"] if scale else f"{number} {button['text']}")
        if shown:
            yield shown


def _says(label: str, place: int) -> bool:
    return fold(bare(label)).text.strip() == str(place)


def _marked(html: str) -> str:
    bold = html.replace("<b>", _BOLD).replace("</b>", _PLAIN)
    return unescape(re.sub(r"</?\w+[^<>]*>", "", bold))


def _unmarked(text: str) -> str:
    return text.replace(_BOLD, "").replace(_PLAIN, "")


def wrapped(line: str, width: int, measure: Callable[[str], int] = columns) -> list[str]:
    """Break a line between words; bold and isolates open at a break are closed there and opened again."""
    rows: list[str] = []
    row, still_open = "", ""
    for word in line.split(" "):
        longer = f"{row} {word}" if row else word
        if row and measure(longer) > width:
            still_open = _open_marks(row)
            rows.append(row + "".join(_PAIRS[mark] for mark in reversed(still_open)))
            row = still_open + word
        else:
            row = longer
    return [*rows, row]


def _open_marks(text: str) -> str:
    still_open = ""
    for letter in text:
        if letter in _PAIRS:
            still_open += letter
        elif still_open and letter == _PAIRS[still_open[-1]]:
            still_open = still_open[:-1]
    return still_open
