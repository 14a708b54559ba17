"""What words of one's own are like: dialect to be quoted, a field of work, a place. Refuses to find them."""

from __future__ import annotations

import re

from dialogs.language.words.qualifier_words import phrases_of

_LEAST_LETTERS = 4
_LATIN = re.compile(r"[a-z0-9'-]*[a-z][a-z0-9'-]*")


def quoted(typed: str, said: str, glued: int) -> str:
    """Words that no sentence in written Arabic can hold, in quotation marks: dialect, Arabic in Latin letters."""
    words = said.split()
    romanised = all(_LATIN.fullmatch(word) for word in words) and typed[:1].islower()
    if not romanised and frozenset(phrases_of("own", "dialect")).isdisjoint(words):
        return typed
    if not glued:
        return f"«{typed}»"
    article = "ال" if said[:2] == "لل" or said[1:3] == "ال" else ""
    return f"{said[0]}ـ«{article}{typed[glued:]}»"


def is_where(said: str) -> bool:
    """Whether what stands behind a glued «بـ» is where or when, and not with what: «بموسم الزيتون», not «بالعسل»."""
    first = said.split(maxsplit=1)[0].removeprefix("ال")
    there = {one for key in ("stretches", "fields", "season_names", "places") for one in phrases_of("own", key)}
    return first in there or f"ال{first}" in there


def is_field(said: str) -> bool:
    """Whether some words name a market, a sector, a district."""
    return not frozenset(phrases_of("own", "fields")).isdisjoint(said.split())


def ends_at_verb(said: str) -> bool:
    """Whether an Arabic word opens a second clause: «ونوظف», «وعايزين»."""
    clause = said.startswith(("ون", "وا")) and not said.startswith("وال")
    return clause and not said.isascii() and len(said) > _LEAST_LETTERS


def opens_a_clause(said: str) -> bool:
    """Whether an Arabic word with its "and" opens what else is told: «والحجوزات طاحت», «وبغيت», «ومفيش»."""
    rest = said[1:] if said.startswith("و") and len(said) > _LEAST_LETTERS else ""
    measure = rest.startswith("ال") and rest[2:] in phrases_of("own", "no_head")
    return measure or rest in phrases_of("own", "ends") or rest.removeprefix("ال") in phrases_of("own", "told_of")
