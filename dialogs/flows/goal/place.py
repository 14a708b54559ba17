"""In which city the person lives, so that reminders come in their morning; refuses to ask for a location."""

from __future__ import annotations

from typing import Any

from babel import Locale

from dialogs.buttons import link
from dialogs.domain.goal import Goal
from dialogs.domain.places.cities import (
    City,
    cities_of,
    city_by_zone,
    city_in,
    city_named,
    country_named,
    likely_cities,
    namesakes,
    same_time,
    town_named,
)
from dialogs.domain.places.clock_words import hours_name
from dialogs.domain.reviews.reachable import MORNING
from dialogs.effects import Choice, SaveProfile
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Enter, Finished, Flow, Option, Question, Result, Said, Step, Why
from dialogs.flows.asking.ahead import next_day
from dialogs.flows.asking.answering import context_of, country_of, timezone_of, understand
from dialogs.flows.goal.goal import links_of
from dialogs.language.goals.reading import read_goal
from dialogs.language.orders.greeting import greets
from dialogs.language.words.dialects import in_english, likely_cities_of
from dialogs.messages import Day, T, Text, Words

MOST_WORDS = 6
LONGEST_NAME = 60
FEWEST_WORDS = 3
SURE = 0.5
NONE = "none"
ABROAD = ("london", "new_york", "dubai", "toronto")


class PlaceDraft(Draft):
    """The goal just kept, and the zone of the city named; `tried` is a name that was not known."""

    goal_id: str | None = None
    city: str | None = None
    tried: str | None = None


def ask(draft: PlaceDraft, known: Known) -> Question:
    """Ask for the city, with likely ones as buttons; after a name that is not known, for a larger one."""
    country = country_named(draft.tried) if draft.tried else None
    offered = cities_of(country)[:MOST_WORDS] if country else _likely(draft, known)
    options = tuple(Option(city.id, Words(city.name(known.language))) for city in offered)
    leave = Option(NONE, T("Leave it for now"))
    hours = hours_name(known.profile.hours or MORNING)
    text = T("Which city are you in? Reminders come {hours} there, and not on weekends.", hours=hours)
    if draft.tried is None:
        return Question(text, options, side_by_side=3)
    if country:
        return Question(
            T("That country has more than one time. Which city is nearest?"), (*options, leave), side_by_side=3
        )
    tried = Words(draft.tried)
    text = T(
        "I don't know “{city}” yet. A larger city nearby with the same time, or the country, is just as good.",
        city=tried,
    )
    return Question(text, (*options, leave), side_by_side=3)


def _likely(draft: PlaceDraft, known: Known) -> tuple[City, ...]:
    """The city that the wish names, those where its dialect is spoken, and those of the country."""
    goal = known.goal(draft.goal_id or "")
    wish = goal.wish if goal else ""
    named = city_in(wish)
    first = (*((named.id,) if named else ()), *likely_cities_of(wish))
    if known.profile.country:
        return likely_cities(known.profile.country, first[:1] if named else ())
    if named:
        return likely_cities(named.country, (named.id,))
    country = country_of(known)
    if first and country in {city.country for city in map(city_named, first) if city}:
        return likely_cities(country)
    english = bool(wish) and wish.isascii() and in_english(wish)
    return likely_cities(country, first or (ABROAD if english and cities_of(country)[0].id not in ABROAD else ()))


def why(draft: PlaceDraft, known: Known) -> Text:
    """Why the city is asked."""
    return T(
        "Only the hour and the weekend depend on it. The name of a large city nearby is enough; no location is needed."
    )


def read(said: Said, draft: PlaceDraft, known: Known) -> Result:
    """Take a city or a country; whoever would rather leave it, or wishes for something else, is not held here."""
    if said.option == NONE:
        return Accept({"city": None})
    if said.option is None and _wishes(said.text, known):
        return Enter("aside", {"words": said.text})
    if said.option is None and (alike := _alike(said.text, known)):
        options = tuple(Option(one.id, _with_country(one, known)) for one in alike)
        return Again(T("There is more than one city of that name."), options)
    city = _own(said.option or said.text, known)
    if city is not None:
        return Accept({"city": city.id}, effects=(_settled(city, known),))
    return _no_city(said.text, draft, known)


def _alike(words: str, known: Known) -> tuple[City, ...]:
    """Cities of one name, where neither the words nor the country known tell which is meant."""
    alike = namesakes(words)
    return alike if known.profile.country not in {city.country for city in alike} else ()


def _own(words: str, known: Known) -> City | None:
    """The city that words name; of several of that name the one in the person's country."""
    here = (city for city in namesakes(words) if city.country == known.profile.country)
    return next(here, None) or _named(words)


def _with_country(city: City, known: Known) -> Text:
    names: Any = Locale(known.language).territories
    name, country = city.name(known.language), names[city.country]
    return Words(name) if country in name else T("{city}, {country}", city=Words(name), country=Words(country))


def _wishes(text: str, known: Known) -> bool:
    """Whether words wish for something to move or to be done, wherever that is."""
    reading = read_goal(text, context_of(known))
    sure = reading.confidence >= SURE and len(text.split()) >= FEWEST_WORDS
    return reading.goal and sure and (reading.metric is not None or "direction" in reading.evidence)


def _named(words: str) -> City | None:
    """A city by its name, alone or among a few words; a country of one time by its first city."""
    if len(words.split()) > MOST_WORDS:
        return None
    country = country_named(words)
    found = town_named(words) or city_named(words) or city_in(words)
    return found or (cities_of(country)[0] if country and same_time(country) else None)


def _no_city(text: str, draft: PlaceDraft, known: Known) -> Result:
    """What follows from words that name no city of ours: a second such name is no reason to ask on."""
    reply = understand(text, "yes_no", known).reply
    if reply == "question":
        return Why()
    if reply in ("no", "unknown", "skip"):
        return Accept({"city": None})
    name = text.strip()[:LONGEST_NAME]
    plain = greets(text) or reply == "yes" or len(text.split()) > MOST_WORDS or not any(map(str.isalpha, text))
    if plain:
        return Again(T("The name of a city is enough here; “no” leaves it for now."))
    if draft.tried and country_named(name) is None:
        return Accept({"city": None})
    return Accept({"tried": name})


def _settled(city: City, known: Known) -> SaveProfile:
    changes = {"city": city.id, "timezone": city.timezone, "country": city.country}
    return SaveProfile(known.profile.model_copy(update=changes))


def finish(draft: PlaceDraft, known: Known) -> Finished:
    """Say that reminders follow that city's clock."""
    goal = known.goal(draft.goal_id or "")
    links = links_of(goal, known) if goal else (Choice(link("settings"), T("All settings")),)
    city = city_named(draft.city) if draft.city else None
    if city is None:
        if known.profile.timezone is not None:
            return Finished(T("Then I go by the time of {zone}.", zone=_zone(known)), links=links)
        return Finished(
            T(
                "Then reminders follow the clock of {zone} until a city is named, any time.",
                zone=_zone(known),
            ),
            links=links,
        )
    return Finished(_noted(city, goal, known), links=links)


def _zone(known: Known) -> str:
    """The zone by the name of its largest city, as the language spells it."""
    zone = timezone_of(known)
    city = city_by_zone(zone)
    return city.name(known.language) if city else zone.rpartition("/")[2].replace("_", " ")


def _noted(city: City, goal: Goal | None, known: Known) -> Text:
    name = city.name(known.language)
    if goal is None:
        return T("Noted: {city}.", city=name)
    return T("Noted: {city}. Our review is on {day}.", city=name, day=Day(next_day(goal, known) or known.today))


PLACE = Flow("place", PlaceDraft, (Step("city", ask, read, why, optional=True),), finish)
