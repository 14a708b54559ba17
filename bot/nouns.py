"""Nouns after numbers, in the form that the number asks for; refuses to know a noun (`locales/*/nouns.toml` does)."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.plurals import category_of
from dialogs.language.words.lexicon import load_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.numerals import Numerals
    from dialogs.messages import Case


@dataclass(frozen=True, slots=True)
class Noun:
    """One noun's forms by plural category (`other` is always there) and what qualifies it.

    `alone` and `dual` say the number themselves («يوم واحد»، «يومان»), so that no figure stands before them.
    """

    forms: Mapping[str, str]
    alone: str = ""
    dual: Mapping[Case, str] = field(default_factory=dict)
    qualified: Mapping[str, str] = field(default_factory=dict)
    home: frozenset[str] = frozenset()

    def form(self, category: str, country: str | None = None) -> str:
        """Inflect for a plural category; with a country, qualified ("Saudi riyal") unless the noun is at home there."""
        form = self.forms.get(category, self.forms["other"])
        if country is None or country in self.home or not self.qualified:
            return form
        return f"{form} {self.qualified.get(category, self.qualified['other'])}"


@dataclass(frozen=True, slots=True)
class Nouns:
    """All counted nouns of one language."""

    language: str
    nouns: Mapping[str, Noun]
    currencies: Mapping[str, Noun]

    def find(self, key: str) -> Noun | None:
        """Look a noun up by its key, by its key with a plural s, or by its currency code."""
        found = self.nouns.get(key) or self.currencies.get(key)
        return found or self.nouns.get(key.removesuffix("s"))

    def counted(self, n: float, key: str, case: Case, numerals: Numerals) -> str:
        """Write a number with its noun: «يومان», «3 أيام», "3 days"; a noun that nobody listed stands as its key."""
        noun = self.find(key)
        if noun is None:
            return f"{numerals.number(n)} {key.replace('_', ' ')}"
        category = category_of(self.language, n)
        if category == "two" and noun.dual and n > 0:
            return noun.dual[case]
        if category == "one" and noun.alone and n > 0:
            return noun.alone
        return f"{numerals.number(n)} {noun.form(category)}"


@lru_cache(maxsize=16)
def nouns_of(language: str) -> Nouns:
    """Load a language's nouns once; a language without a list of its own counts in English."""
    table = load_words(language, "nouns")
    alone = table.get("one", {})
    nouns = {key: _noun(entry, alone) for key, entry in table.get("nouns", {}).items()}
    currencies = {key: _noun(entry, alone) for key, entry in table.get("currencies", {}).items()}
    return Nouns(language, nouns, currencies)


def _noun(entry: dict[str, object], alone: Mapping[str, str]) -> Noun:
    forms = {key: value for key, value in entry.items() if isinstance(value, str) and key != "gender"}
    gender, two, qualified, home = (entry.get(key) for key in ("gender", "two", "qualified", "home"))
    return Noun(
        forms,
        alone[gender].format(noun=forms["other"]) if isinstance(gender, str) else "",
        {"nominative": two[0], "oblique": two[1]} if isinstance(two, list) else {},
        qualified if isinstance(qualified, dict) else {},
        frozenset(home) if isinstance(home, list) else frozenset(),
    )
