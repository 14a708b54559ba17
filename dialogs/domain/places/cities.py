"""Cities by the names people give them, with their time zone and country; refuses to guess from a location."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from babel import Locale
from babel.core import get_global

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.wordings import forms

MOST_LIKELY = ("cairo", "riyadh", "beirut", "casablanca", "dubai", "amman", "tunis", "london")
SHOWN = 6
_SEPARATORS = re.compile(r"\s*[,،/()-]+\s*")
_TWINS = {"Asia/Gaza": "Asia/Hebron"}


@dataclass(frozen=True, slots=True)
class City:
    """A city: `id` is what is stored, `timezone` an IANA zone, `country` ISO 3166."""

    id: str
    timezone: str
    country: str

    def name(self, language: str) -> str:
        """What it is called in a language; a city known only by its zone keeps the zone's English name."""
        tables = (load_words(one, file) for one in (language, *LANGUAGES) for file in ("cities", "towns"))
        names = next((found for table in tables if (found := table.get(self.id))), None)
        return str(names[0]) if names else self.id.replace("_", " ")


@cache
def _cities() -> dict[str, City]:
    return {key: City(key, row["timezone"], row["country"]) for key, row in load_words("", "cities").items()}


@cache
def _names() -> dict[str, str]:
    return {
        _plain(name): key
        for language in LANGUAGES
        for key, names in load_words(language, "cities").items()
        for name in names
    }


@cache
def _towns() -> dict[str, City]:
    """What is understood where a city is asked for, and only there: towns, quarters and short forms, by their names."""
    rows = load_words("", "towns")
    kept = {key: City(key, row["timezone"], row["country"]) for key, row in rows.items() if key != "namesakes"}
    found: dict[str, City] = {}
    for language in LANGUAGES:
        names = dict(load_words(language, "towns"))
        also = names.pop("also", {})
        found |= {_plain(name): kept[key] for key, listed in names.items() for name in listed}
        found |= {_plain(name): _cities()[key] for key, listed in also.items() for name in listed}
    return found | {key: city for key, city in kept.items() if key not in found}


def namesakes(words: str) -> tuple[City, ...]:
    """The cities of several countries that words may name; none where they name one alone, or its country beside it."""
    plain = _without_lead(_plain(words))
    named = _names().get(plain)
    own = {_plain(_cities()[named].name(language)) for language in LANGUAGES} if named else frozenset()
    alike = load_words("", "towns")["namesakes"].get(named, ()) if plain in own else ()
    return tuple(_cities()[one] for one in alike)


def town_named(words: str) -> City | None:
    """The town, quarter or sign that an answer names; a country may stand behind it: "Riyadh, Saudi"."""
    plain = _plain(words)
    alone = _without_lead(plain)
    town = _towns().get(plain) or _towns().get(alone)
    if town is not None:
        return town
    parts = [part for part in _SEPARATORS.split(alone) if part]
    if len(parts) > 1:
        return _within_country(parts[0], country_named(parts[-1]))
    padded = f" {alone} "
    led = {lead for lead in _leads() if f" {lead}" in padded}
    return next((one for key, one in _towns().items() if any(f" {lead}{key} " in padded for lead in led)), None)


def _within_country(name: str, country: str | None) -> City | None:
    """A city named with its country behind it; one that we know in another country alone is not meant."""
    same = next((one for one in namesakes(name) if one.country == country), None)
    found = same or _towns().get(name) or city_named(name)
    if found is None or country is None or found.country == country:
        return found
    return cities_of(country)[0] if same_time(country) else None


def _plain(text: str) -> str:
    return fold(text).text.strip(" .!،,").casefold()


def city_named(words: str) -> City | None:
    """Find a city by its id or any of its names, those of the IANA zones included; `None` where none is meant."""
    plain = _plain(words)
    key = words if words in _cities() else _names().get(plain) or _within(plain)
    if key is None and words in load_words("", "towns") and words != "namesakes":
        return _towns()[words]
    return _cities()[key] if key else _by_zone(words.strip() if "/" in words else plain)


def _within(plain: str) -> str | None:
    """A city named among a few other words ("I live in Jeddah")."""
    padded = f" {plain} "
    found = [key for name, key in _names().items() if f" {name} " in padded and len(name) > len("fes")]
    return found[0] if found else None


def city_in(words: str) -> City | None:
    """The city that stands anywhere in words, by one of our names for it; `None` where none does."""
    alone = _names().get(_without_lead(_plain(words)))
    spoken = " ".join(_behind_particles(word) for word in _plain(words).split())
    key = alone or _within(_plain(words)) or _within(spoken) or _led(_plain(words).split())
    return _cities()[key] if key else None


def _led(words: Sequence[str]) -> str | None:
    """A city of a short name behind a word that leads to a place: «في جدة»."""
    names = _names()
    return next((names[one] for lead, one in pairwise(words) if f"{lead} " in _leads() and one in names), None)


def _behind_particles(word: str) -> str:
    return next((form for form in forms(word) if form in _names()), word)


def country_named(words: str) -> str | None:
    """The country (ISO 3166) that words name, as CLDR calls it or as people do; `None` where they name none."""
    plain = _plain(words)
    return _countries().get(plain) or _countries().get(_without_lead(plain))


def _without_lead(plain: str) -> str:
    """A name without the words that lead to it: "in the uk", «في السعوديه»."""
    return next((plain.removeprefix(lead) for lead in _leads() if plain.startswith(lead)), plain)


@cache
def _leads() -> tuple[str, ...]:
    """The words that lead to a place, each with the space behind it."""
    return tuple(f"{_plain(lead)} " for language in LANGUAGES for lead in load_words(language, "countries")["leads"])


@cache
def _countries() -> dict[str, str]:
    named: dict[str, str] = {}
    for language in LANGUAGES:
        territories: Mapping[str, str] = Locale(language).territories
        for code, name in territories.items():
            if len(code) == len("EG") and code.isalpha():
                named |= dict.fromkeys((_plain(name), _plain(name).removeprefix("ال")), code)
        named |= {
            _plain(name): code for code, names in load_words(language, "countries")["called"].items() for name in names
        }
    return named


def cities_of(country: str) -> tuple[City, ...]:
    """The cities of a country by name, those of its zones where we know none."""
    own = tuple(city for city in _cities().values() if city.country == country)
    if own:
        return own
    zones = [zone for zone, where in get_global("zone_territories").items() if where == country]
    return tuple(City(zone.rpartition("/")[2], zone, country) for zone in zones)


def same_time(country: str) -> bool:
    """Whether one clock goes for a whole country."""
    return len({_TWINS.get(city.timezone, city.timezone) for city in cities_of(country)}) == 1


def city_by_zone(zone: str) -> City | None:
    """The largest city of ours that keeps this time."""
    return next((city for city in _cities().values() if city.timezone == zone), None)


def _by_zone(plain: str) -> City | None:
    for zone, country in get_global("zone_territories").items():
        name = zone.rpartition("/")[2]
        if plain in (zone, name.replace("_", " ").casefold(), name.casefold()) and country != "001":
            return City(name, zone, country)
    return None


def likely_cities(country: str, first: Sequence[str] = ()) -> tuple[City, ...]:
    """Cities to offer: those likeliest for who speaks, the country's own, then the region's largest."""
    own = [city for city in _cities().values() if city.country == country][:4]
    likeliest = [_cities()[key] for key in first]
    others = [_cities()[key] for key in MOST_LIKELY]
    return tuple(dict.fromkeys([*likeliest, *own, *others]))[:SHOWN]
