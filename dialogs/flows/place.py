"""In which city the person lives, so that reminders come in their morning; refuses to ask for a location."""

from __future__ import annotations

from dialogs.domain.cities import City, city_named, likely_cities
from dialogs.domain.goal import Goal
from dialogs.effects import SaveProfile
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.ahead import next_day
from dialogs.flows.answering import country_of, otherwise, timezone_of, understand
from dialogs.flows.goal import links_of
from dialogs.messages import Day, T, Text, Words


class PlaceDraft(Draft):
    """The goal just kept, and the zone of the city named."""

    goal_id: str | None = None
    city: str | None = None


def ask(draft: PlaceDraft, known: Known) -> Question:
    """Ask for the city, with likely ones as buttons."""
    options = tuple(Option(city.id, Words(city.name(known.language))) for city in likely_cities(country_of(known)))
    text = T("Which city are you in? Reminders come between 9 and 12 in the morning there, never on days off.")
    return Question(text, options, side_by_side=3)


def why(draft: PlaceDraft, known: Known) -> Text:
    """Why the city is asked."""
    return T(
        "Only the hour and the weekend depend on it. The name of a large city nearby is enough; no location is needed."
    )


def read(said: Said, draft: PlaceDraft, known: Known) -> Result:
    """Take a city from a button or by its name."""
    city = city_named(said.option or said.text)
    if city is not None:
        return Accept({"city": city.id}, effects=(_settled(city, known),))
    answer = understand(said.text, "yes_no", known)
    if answer.reply == "unknown":
        return Accept({"city": None})
    if answer.reply in ("question", "skip"):
        return otherwise(answer, why(PlaceDraft(), known))
    return Again(T("I don't know that city yet. A larger one nearby with the same time is just as good."))


def _settled(city: City, known: Known) -> SaveProfile:
    changes = {"city": city.id, "timezone": city.timezone, "country": city.country}
    return SaveProfile(known.profile.model_copy(update=changes))


def finish(draft: PlaceDraft, known: Known) -> Finished:
    """Say that reminders follow that city's clock."""
    goal = known.goal(draft.goal_id or "")
    links = links_of(goal) if goal else ()
    if draft.city is None:
        return Finished(
            T("Then I go by the time of {zone}.", zone=timezone_of(known).rpartition("/")[2].replace("_", " ")),
            links=links,
        )
    city = city_named(draft.city)
    return Finished(_noted(city, goal, known) if city else None, links=links)


def _noted(city: City, goal: Goal | None, known: Known) -> Text:
    name = city.name(known.language)
    if goal is None:
        return T("Noted: {city}.", city=name)
    return T("Noted: {city}. We meet again on {day}.", city=name, day=Day(next_day(goal, known) or known.today))


PLACE = Flow("place", PlaceDraft, (Step("city", ask, read, why, optional=True),), finish)
