"""Cities by the names people give them, with their time zone and country; refuses to guess from a location."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from babel.core import get_global

from dialogs.language.folding import fold
from dialogs.language.lexicon import LANGUAGES, load_words

MOST_LIKELY = ("cairo", "riyadh", "beirut", "casablanca", "dubai", "amman", "tunis", "london")
SHOWN = 6


@dataclass(frozen=True, slots=True)
class City:
    """A city: `id` is what is stored, `timezone` an IANA zone, `country` ISO 3166."""

    id: str
    timezone: str
    country: str

    def name(self, language: str) -> str:
        """What it is called in a language; a city known only by its zone keeps the zone's English name."""
        names = load_words(language, "cities").get(self.id)
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


def _plain(text: str) -> str:
    return fold(text).text.strip(" .!،,").casefold()


def city_named(words: str) -> City | None:
    """Find a city by its id or any of its names, those of the IANA zones included; `None` where none is meant."""
    plain = _plain(words)
    key = words if words in _cities() else _names().get(plain) or _within(plain)
    return _cities()[key] if key else _by_zone(words.strip() if "/" in words else plain)


def _within(plain: str) -> str | None:
    """A city named among a few other words ("I live in Jeddah")."""
    padded = f" {plain} "
    found = [key for name, key in _names().items() if f" {name} " in padded and len(name) > len("fes")]
    return found[0] if found else None


def _by_zone(plain: str) -> City | None:
    for zone, country in get_global("zone_territories").items():
        name = zone.rpartition("/")[2]
        if plain in (zone, name.replace("_", " ").casefold(), name.casefold()) and country != "001":
            return City(name, zone, country)
    return None


def likely_cities(country: str) -> tuple[City, ...]:
    """Cities to offer: the country's own first, then the region's largest."""
    own = [city for city in _cities().values() if city.country == country][:4]
    others = [_cities()[key] for key in MOST_LIKELY if _cities()[key] not in own]
    return tuple([*own, *others][:SHOWN])
