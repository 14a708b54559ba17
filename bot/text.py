"""The one place where a Text becomes words, translated and in the person's digits; refuses to choose what to say."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Literal, TypeAlias, assert_never

from babel.lists import format_list

from bot.catalogues import translated
from bot.days import day_in_words, hijri_day
from bot.figures import Figures
from bot.isolates import anchored, clean, isolated
from bot.numerals import numerals_of, rounded
from bot.templates import fill, template
from bot.voice import Voice, locale_of
from dialogs.language.words.lexicon import load_words
from dialogs.messages import Bold, Count, Day, Entry, Figure, Inside, Joined, Own, Sentence, T, Words

if TYPE_CHECKING:
    from dialogs.messages import Text, Value

Markup: TypeAlias = Literal["html", "plain"]

_BETWEEN = {"paragraphs": "\n\n", "lines": "\n", "inline": " ", "numbered": "\n", "dotted": "\n"}
_LINES = frozenset({"paragraphs", "lines", "numbered", "dotted"})


def render(text: Text, voice: Voice, markup: Markup = "html") -> str:
    """Write a Text for a voice: `html` for Telegram's messages, `plain` for its buttons and for the terminal."""
    return renderer(voice, markup).render(text)


@lru_cache(maxsize=256)
def renderer(voice: Voice, markup: Markup = "html") -> Renderer:
    """Keep one renderer a voice, since looking a locale up costs more than a sentence."""
    return Renderer(voice, markup)


class Renderer:
    """Writes Texts for one voice. Raises `KeyError` where a sentence names a value that it was not given."""

    def __init__(self, voice: Voice, markup: Markup = "html") -> None:
        self.voice = voice
        self.html = markup == "html"
        self.locale = locale_of(voice.language, voice.country)
        self.numerals = numerals_of(self.locale, voice.digits)
        self.figures = Figures(voice.language, voice.country, self.numerals)

    def render(self, text: Text) -> str:
        """Write a whole message, each line of it running in the language's direction."""
        return anchored(self._opening(text), rtl=self.numerals.rtl)

    def _opening(self, text: Text) -> str:
        """Begin a line of our own with a capital where the script has one; what somebody typed keeps its letters."""
        if isinstance(text, Bold):
            return self._weighty(self._opening(text.text))
        written = self._text(text)
        if not isinstance(text, Sentence | Entry) or not written[:1].islower():
            return written
        return written[0].upper() + written[1:]

    def _text(self, text: Text) -> str:
        match text:
            case Sentence():
                return self._sentence(text)
            case Entry():
                return self._entry(text)
            case Own():
                return self._own(text.text)
            case Words():
                return self._words(text.text)
            case Bold():
                return self._weighty(self._text(text.text))
            case Joined():
                return self._joined(text)
            case _:
                assert_never(text)

    def _weighty(self, written: str) -> str:
        return f"<b>{written}</b>" if self.html and written else written

    def _sentence(self, sentence: Sentence) -> str:
        pieces = template(translated(sentence, self.voice.language), self.numerals, html=self.html)
        values = dict(sentence.args)
        return fill(pieces, lambda name: self._value(values[name]))

    def _inside(self, text: Text) -> str:
        """A sentence within another: it begins small, but what somebody typed keeps its letters."""
        written = self._text(text)
        return written[:1].lower() + written[1:] if _begins_with_ours(text) else written

    def _entry(self, entry: Entry) -> str:
        kept = load_words(self.voice.language, entry.file)[entry.id]
        for level in entry.field.split("."):
            kept = kept[level]
        return "\n".join(f"• {self._own(line)}" for line in kept) if isinstance(kept, list) else self._own(kept)

    def _own(self, words: str) -> str:
        """Words of ours with nothing to put in."""
        return "".join(words for words, _ in template(words, self.numerals, html=self.html))

    def _value(self, value: Value) -> str:
        match value:
            case Sentence() | Entry() | Own() | Joined() | Words() | Bold():
                return self._text(value)
            case Inside():
                return self._inside(value.text)
            case str():
                return self._words(value)
            case Figure(about=True):
                return self._guess(value)
            case _:
                return self._escaped(self._plain(value))

    def _plain(self, value: float | date | Day | Count | Figure) -> str:
        match value:
            case Count():
                return self.figures.count(value)
            case Figure():
                return self.figures.amount(value)
            case Day():
                return self._day(value.day, weekday=value.weekday)
            case date():
                return self._day(value, weekday=True)
            case _:
                return self.numerals.number(value)

    def _day(self, day: date, *, weekday: bool) -> str:
        """A day by the Gregorian calendar and, where that is wanted and the weekday stands there too, by the Hijri."""
        words = day_in_words(day, self.locale, self.numerals, weekday=weekday)
        hijri = hijri_day(day, self.voice.language, self.numerals) if weekday and self.voice.hijri else None
        return f"{words} ({hijri})" if hijri else words

    def _guess(self, figure: Figure) -> str:
        exact = Figure(rounded(figure.value), figure.unit, figure.signed)
        return self._sentence(T("about {amount}", amount=exact))

    def _words(self, words: str) -> str:
        return self._escaped(isolated(clean(words), rtl=self.numerals.rtl))

    def _joined(self, joined: Joined) -> str:
        write = self._opening if joined.how in _LINES else self._text
        parts = [words for words in map(write, joined.parts) if words]
        if joined.how == "list":
            return format_list(parts, locale=self.locale) if parts else ""
        if joined.how == "numbered":
            parts = [f"{self.numerals.turn(f'{place}.')} {words}" for place, words in enumerate(parts, 1)]
        if joined.how == "dotted":
            parts = [f"• {words}" for words in parts]
        return _BETWEEN[joined.how].join(parts)

    def _escaped(self, words: str) -> str:
        return escape(words, quote=False) if self.html else words


def _begins_with_ours(text: Value) -> bool:
    """Whether a sentence opens with words of our own, directly or through what stands at its head."""
    if isinstance(text, Inside):
        return _begins_with_ours(text.text)
    if not isinstance(text, Sentence):
        return False
    first = re.match(r"\{(\w+)\}", text.msgid)
    return first is None or _begins_with_ours(dict(text.args)[first[1]])
