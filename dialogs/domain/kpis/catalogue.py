"""The measures a goal can have, by their id: how they are called, counted and read. Refuses to judge a goal."""

from __future__ import annotations

from dialogs.domain.deeds import short_name
from dialogs.domain.kpis.channels import CHANNELS, Tool, tool_of
from dialogs.domain.kpis.kpi_words import has_words
from dialogs.domain.kpis.own_money import NAMED, own_money
from dialogs.domain.kpis.things import THINGS
from dialogs.measures.metric import Category, Counting, Metric, Stage
from dialogs.measures.rows import MEASURES
from dialogs.messages import TC, Sentence, T, Text, Words

METRICS: dict[str, Metric] = {row.id: row for row in MEASURES}

_CATEGORY_NAMES: dict[Category, Sentence] = {
    "awareness": T("awareness"),
    "engagement": T("engagement"),
    "conversion": T("conversion"),
    "sales": TC("kind of goal", "sales"),
    "loyalty": T("loyalty"),
    "other": T("outside marketing"),
}

_STAGE_NAMES: dict[Stage, Sentence] = {
    "awareness": T("when people get to know you"),
    "consideration": T("when people compare and come to trust you"),
    "conversion": T("when interest turns into buying"),
    "loyalty": T("when customers come back and recommend you"),
}

_IN_APP = {"app": frozenset({"subscriptions", "registrations", "orders", "sales", "bookings"})}


def category_name(category: Category) -> Sentence:
    """What a kind of goal is called."""
    return _CATEGORY_NAMES[category]


def stage_name(stage: Stage) -> Sentence:
    """What a step of the customer's journey is called."""
    return _STAGE_NAMES[stage]


def name_of(metric: str | None, channel: str | None = None, thing: str | None = None) -> Text:
    """Call a measure by its name, as a noun phrase that fits any sentence: "leads from LinkedIn".

    `custom`, a missing metric and an unknown id are called by the person's own `thing`, and so is money by its word.
    """
    row = METRICS.get(metric or "")
    if row is None or row.id == "custom":
        known = THINGS.get(thing or "")
        return known.name if known else Words(short_name(thing)) if thing else T("the number")
    own = own_money(thing) if thing and row.id == NAMED else None
    if own is not None:
        return Words(own)
    if channel and has_words(row, f"name_on.{channel}"):
        return row.words(f"name_on.{channel}")
    place = place_of(row, channel)
    return T("{measure} {place}", measure=row.name, place=place) if place else row.name


def place_of(row: Metric, channel: str | None) -> Sentence | None:
    """Say where the measure is read or comes from; `None` without a channel or where the name says it already."""
    where = CHANNELS.get(channel or "")
    if where is None or where.id in row.within:
        return None
    if (row.id, where.id) == ("response_time", "email"):
        return T("to e-mails")
    return where.on if row.place == "on" or row.id in _IN_APP.get(where.id, ()) else where.source


_OF_AN_APP = frozenset({"app_downloads", "rating", "reviews", "retention_rate"})
"""What the shops of apps count; who registers in an app, and what they cost, is read in its own system."""


def tools_of(metric: str | None, channel: str | None = None) -> tuple[Tool, ...]:
    """The tools a measure is read in, likeliest first: those of its channel, then those of the measure itself."""
    row = METRICS.get(metric or "")
    own = row.tools if row else ("sheet",)
    where = CHANNELS.get(channel or "")
    if where is None:
        return tuple(tool_of(tool) for tool in own)
    read_there = (
        row is None or row.category in {"awareness", "engagement", "conversion"} or row.id in {"rating", "reviews"}
    )
    read_there = read_there and (where.id != "app" or row is None or row.id in _OF_AN_APP)
    on_the_site = own[0] == "Google Analytics 4"
    mixed = (*where.tools, *own[:1]) if read_there and not on_the_site else (*own, *where.tools)
    return tuple(tool_of(tool) for tool in dict.fromkeys(mixed))


def first_action(metric: str | None, channel: str | None = None, thing: str | None = None) -> Text:
    """What to do first when nobody knows where the measure stands: open its tool and write the number down."""
    row = METRICS.get(metric or "")
    tool = tools_of(metric, channel)[0]
    measure = name_of(metric, channel, thing)
    if tool.id == "survey":
        return T("Ask 20 customers one short question and write down the result: {measure}", measure=measure)
    if tool.id == "sheet":
        return T("Start a simple sheet and write down today's number: {measure}", measure=measure)
    if row is not None and row.counting != "level":
        return T("Look at {tool} and write down last month's number: {measure}", tool=tool.name, measure=measure)
    return T("Look at {tool} and write down today's number: {measure}", tool=tool.name, measure=measure)


def counting_of(metric: str | None, per: str | None, *, relative: bool, percent: bool) -> Counting:
    """Settle how a goal's measure is counted: "300 orders" runs on, "40 orders a month" and "+20 %" start anew.

    `percent` says that the amount is a percentage, `relative` that it is a change.
    """
    row = METRICS.get(metric or "")
    if row is not None and row.counting == "level":
        return "level"
    if per or (relative and percent):
        return "period"
    return row.counting if row is not None else "total"
