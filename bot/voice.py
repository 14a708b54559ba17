"""For whom words are written; refuses to write any."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

from babel import Locale, UnknownLocaleError

Digits: TypeAlias = Literal["latn", "arab"]


@dataclass(frozen=True, slots=True)
class Voice:
    """Whom the words are for: a language, a country (ISO 3166), and the digits last typed, `None` before any were.

    `hijri` wants the Hijri date beside the Gregorian one.
    """

    language: str
    country: str = "EG"
    digits: Digits | None = None
    hijri: bool = False


@lru_cache(maxsize=256)
def locale_of(language: str, country: str) -> Locale:
    """Find what is known of a language in a country, or of the language anywhere in the world."""
    for name in (f"{language}_{country}", f"{language}_001"):
        try:
            return Locale.parse(name)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse(language)
