"""Which plural form a number asks for; refuses to leave fractions to gettext, which raises on 1.5."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from babel import Locale

if TYPE_CHECKING:
    from babel.plural import PluralRule

_SAMPLES = {"zero": 0, "one": 1, "two": 2, "few": 3, "many": 11, "other": 100}


def whole(n: float) -> float:
    """Make 3.0 a 3, since "1.0 day" and "1 day" are different plurals to CLDR."""
    return int(n) if n == int(n) else n


def category_of(language: str, n: float) -> str:
    """Name the CLDR category of a number in a language: zero, one, two, few, many or other."""
    return _rule(language)(whole(abs(n)))


def sample_of(language: str, n: float) -> int:
    """Find a whole number that gettext puts into the same form as `n`, fractions and negatives included."""
    return _SAMPLES[category_of(language, n)]


@lru_cache(maxsize=16)
def _rule(language: str) -> PluralRule:
    return Locale.parse(language).plural_form
