"""Texts as they stand on paper, in a cell or in a calendar, in the person's language and digits. Refuses markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.exports.letters import drawable
from bot.isolates import bare, clean
from bot.text import renderer
from dialogs.messages import T

if TYPE_CHECKING:
    from bot.voice import Voice
    from dialogs.messages import Text, Value

PAGE, PAGES = "PAGE", "PAGES"


class Pen:
    """Writes for one voice: `paper` for what is drawn, `cell` without marks of direction for what is searched."""

    def __init__(self, voice: Voice) -> None:
        self._renderer = renderer(voice, "plain")
        self.language = voice.language
        self.rtl = self._renderer.numerals.rtl

    def paper(self, text: Text) -> str:
        """Write a text to be drawn."""
        return drawable(self._renderer.render(text))

    def value(self, value: Value) -> str:
        """Write an amount or a day that stands alone."""
        return self.paper(T("{target}", target=value))

    def cell(self, text: Text) -> str:
        """Write a text as data: no marks of direction, emoji as typed."""
        return bare(self._renderer.render(text))

    def typed(self, words: str | None) -> str:
        """Give somebody's own words as data."""
        return clean(words or "")

    @property
    def digits(self) -> str:
        """The ten digits, for numbers that only the typesetter knows: those of pages."""
        return self._renderer.numerals.turn("0123456789")

    @property
    def page(self) -> str:
        """The words of a page's foot, with PAGE and PAGES where the numbers go."""
        return bare(self._renderer.render(T("Page {page} of {pages}", page=PAGE, pages=PAGES)))
