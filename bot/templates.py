"""Sentences with `{placeholders}`, cut up once and made fit for a direction; refuses to know what is inserted."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape
from string import Formatter
from typing import TYPE_CHECKING

from bot.isolates import FSI, PDI

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.numerals import Numerals

_LATIN = re.compile(
    r"[/@#]?[A-Za-z](?:[\w.&+'’:/@-]*[A-Za-z0-9_+])?(?: [A-Za-z](?:[\w.&+'’:/@-]*[A-Za-z0-9_+])?)*", re.ASCII
)
_ARABIC = re.compile("[\u0620-\u065f\u066e-\u06d3]+(?: [\u0620-\u065f\u066e-\u06d3]+)*")


@lru_cache(maxsize=8192)
def template(text: str, numerals: Numerals, *, html: bool) -> tuple[tuple[str, str | None], ...]:
    """Cut a sentence into pieces of (fixed words, name of what follows them), the words ready to be shown.

    Names in the other script are isolated («في Google،») and keep their digits (GA4); other digits become the voice's.
    """
    pieces = [(words, name) for words, name, _spec, _conversion in Formatter().parse(text)]
    own, other = (_ARABIC, _LATIN) if numerals.rtl else (_LATIN, _ARABIC)
    foreign = other if any(own.search(words) for words, _ in pieces) else None
    shown = ((_shown(words, numerals, foreign), name) for words, name in pieces)
    return tuple((escape(words, quote=False) if html else words, name) for words, name in shown)


def fill(pieces: tuple[tuple[str, str | None], ...], value: Callable[[str], str]) -> str:
    """Put the values in; raises `KeyError` where the sentence names a value that it was not given."""
    written: list[str] = []
    for words, name in pieces:
        written.append(words)
        if name is not None:
            written.append(value(name))
    return "".join(written)


def _shown(words: str, numerals: Numerals, foreign: re.Pattern[str] | None) -> str:
    out: list[str] = []
    end = 0
    for name in foreign.finditer(words) if foreign else ():
        out += [numerals.turn(words[end : name.start()]), FSI, name[0], PDI]
        end = name.end()
    out.append(numerals.turn(words[end:]))
    return "".join(out)
