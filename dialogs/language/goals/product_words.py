"""The words around what is sold, ordered or complained about, as patterns of tables. Refuses to read the goods."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from dialogs.language.words.qualifier_words import any_of, holds_any, letters_of, phrases_of


@cache
def _heads() -> tuple[str, ...]:
    return tuple(one for key in ("selling", "counted", "asking", "buying") for one in phrases_of("products", key))


@cache
def _opening_letters() -> tuple[str, ...]:
    return letters_of(_heads())


def opened(plain: str) -> Iterator[re.Match[str]]:
    """What a product stands behind in a folded text: "sell more …", "orders for …", «مبيعات …»."""
    return _openers().finditer(plain) if holds_any(plain, _opening_letters()) else iter(())


@cache
def _openers() -> re.Pattern[str]:
    heads = any_of(_heads())
    between = any_of(phrases_of("products", "between"))
    return re.compile(rf"(?<!\w)(?:و)?(?:{heads})\s+(?:(?:{between})\s+)*")


@cache
def closers() -> re.Pattern[str]:
    """What a product stands before: "hoodie sales"."""
    return re.compile(rf"(?P<words>(?:[a-z][\w'-]*\s+){{1,3}})(?:{any_of(phrases_of('products', 'behind'))})(?!\w)")


@cache
def complaining() -> re.Pattern[str]:
    """What people complain about stands behind it: "complaints about …", «شكاوى من …»."""
    keys = ("complaining", "complaining_by", "complaining_who", "complained_of", "asking_what")
    heads, verbs, who, of, what = (any_of(phrases_of("products", key)) for key in keys)
    return re.compile(
        rf"(?<!\w)(?:و|ف)?(?:ال)?(?:(?:{heads})|(?:{verbs})(?:\s+(?:{who}))?\s+(?:{of}))"
        rf"\s+(?:our\s+|my\s+|the\s+)?(?!(?:{what})(?!\w))"
    )
