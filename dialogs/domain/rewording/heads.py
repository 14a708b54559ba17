"""The words of an offered goal, before its day: one of several by content. Refuses to choose measures and sizes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialogs.domain.aimed import Amount, Statement
from dialogs.domain.goals.sentences import goal_core
from dialogs.domain.kpis.amounts import amount_value, at_a_pace, with_period
from dialogs.domain.kpis.catalogue import METRICS, name_of, place_of, tools_of
from dialogs.domain.kpis.numbered import numbered
from dialogs.domain.kpis.people import CUSTOMERS, OF_WOMEN, PEOPLE
from dialogs.domain.kpis.sold import SOLD, sold_amount
from dialogs.domain.kpis.things import THINGS
from dialogs.domain.phrases import fill, pick, stable
from dialogs.domain.rewording.heads_agreeing import AGREEING, OF_WOMEN_HEADS
from dialogs.domain.rewording.heads_audience import ALONE_HEADS, AUDIENCE_HEADS
from dialogs.domain.rewording.heads_business import BUSINESS_HEADS
from dialogs.domain.rewording.heads_often import OFTEN_HEADS
from dialogs.domain.rewording.heads_outside import OUTSIDE_HEADS
from dialogs.domain.rewording.heads_own import OWN_HEADS
from dialogs.domain.rewording.moulds import in_mould
from dialogs.domain.wishes.audiences import FORMS
from dialogs.domain.wishes.businesses import UNNAMED
from dialogs.domain.wishes.frames import (
    AT_A_PACE,
    DOWN_AMOUNT,
    DOWN_PERCENT,
    FIRST_ONES,
    FROM_TO_DOWN,
    FROM_TO_UP,
    LEVEL,
    READ,
    READ_SURVEY,
    UP_AMOUNT,
    UP_PERCENT,
)
from dialogs.domain.wishes.own_words import COUNTING_THEM
from dialogs.domain.wishes.owned import owned
from dialogs.domain.wishes.qualified_measures import BARE, OF_AUDIENCE, OF_FORM, VARIANTS
from dialogs.domain.wishes.sizes import OF_ONES_OWN, Aim
from dialogs.domain.wishes.suiting import suiting
from dialogs.domain.wishes.wishes import of_the_page
from dialogs.language.goals.own_wishes import speaks_alone
from dialogs.messages import Count, Sentence, T, Text, Value, Words

_OFFERS = 3
_SEVERAL_PEOPLE = ("ين", "ات")
_COUNTS: dict[str, tuple[str, ...]] = {
    "website_visits": ("Google Analytics 4",),
    "direct_visits": ("Google Analytics 4",),
    "brand_searches": ("Google Search Console",),
    "bookings": ("bookings_book",),
    "app_downloads": ("Google Play Console",),
}
_PAGES_OF_FIRMS = frozenset({"linkedin", "facebook"})
_SAID_THERE = frozenset({"response_time"})
_WITHOUT_PLACES = frozenset({"email", "app", "podcast", "website", "search"})
_COUNTS_HERE = frozenset(
    {
        "Instagram Insights", "Meta Business Suite", "TikTok Analytics", "YouTube Studio", "LinkedIn Page Analytics",
        "X Analytics", "Pinterest Analytics", "Google Analytics 4", "Google Business Profile", "Spotify for Creators",
        "till",
    }
)  # fmt: skip

_OURS = re.compile(r"\b(?:us|our|we)\b")
_TABLES = AUDIENCE_HEADS | BUSINESS_HEADS | OWN_HEADS | OUTSIDE_HEADS
HEADS = {idea: heads + OFTEN_HEADS.get(idea, ()) for idea, heads in _TABLES.items()}

_OF_THOSE_NAMED = frozenset(
    {
        "Sign up {change} more {people} a month",
        "Get {change} more {people} to register",
    }
)
_ANYBODY = (CUSTOMERS, PEOPLE["patrons"])
_MEMBERS = (PEOPLE["members"], PEOPLE["users"])
_ANYWHERE = T("online")
_ON_POSTS = frozenset({"comments", "shares", "interactions", "reach", "impressions", "video_completion_rate"})
_EVERYWHERE = (T("on social media"), T("on our accounts"), T("on our channels"))
_OUR_PAGE = T("on our page")


def head_of(aim: Aim, business: Sentence, people: Sentence, seed: str) -> Text:
    """Say an aim in the idea's own words where the size is ours, else in words that carry the person's figures."""
    if aim.thing is not None:
        return _thing(aim, business, people, seed)
    row = METRICS.get(aim.metric)
    fewer = aim.direction == "decrease" and row is not None and not row.less_is_better
    heads = _fitting(aim) if aim.stock and aim.per in {None, "month"} and not fewer else []
    if heads and speaks_alone(seed) and business in UNNAMED:
        plain = [head for head in heads if _OURS.search(head.msgid) is None]
        heads = list(ALONE_HEADS.get(aim.idea, plain or heads))
    if not heads:
        return _general(aim, seed, people)
    likely = _said_here(_of_women(heads, aim.metric) if people in OF_WOMEN else heads, business, people)
    return _told(owned(pick(likely, seed, aim.idea), business), aim, seed, _values(aim, business, people, seed))


def _told(head: Sentence, aim: Aim, seed: str, values: dict[str, Value]) -> Sentence:
    """A head with its values; one that is the mere phrase of a measure is put into a sentence first."""
    if "{change}" in head.msgid:
        return fill(head, **values)
    change = values.pop("change")
    down, percent = aim.direction == "decrease", aim.amount.unit == "percent"
    return in_mould(fill(head, **values), change, (seed, aim.idea), down=down, percent=percent)


def _of_women(heads: Sequence[Sentence], metric: str) -> Sequence[Sentence]:
    """Those that name women without a masculine clause behind them, else merely their number."""
    fitting = [head for head in heads if head.msgid not in AGREEING]
    named = [head for head in fitting if "{people}" in head.msgid]
    return named or OF_WOMEN_HEADS.get(metric) or fitting or heads


def _said_here(heads: Sequence[Sentence], business: Sentence, people: Sentence) -> Sequence[Sentence]:
    """Those that name the place or the people where these are known, those without a place where it is not."""
    known = people not in _ANYBODY
    heads = [head for head in heads if known or head.msgid not in _OF_THOSE_NAMED]
    if business in UNNAMED:
        bare = [head for head in heads if "{business}" not in head.msgid]
        return [head for head in bare if known and "{people}" in head.msgid] or bare or heads
    named = [
        head for head in heads if "{business}" in head.msgid or (people not in _ANYBODY and "{people}" in head.msgid)
    ]
    return named or heads


def said_with_tool(said: Text, aim: Aim, seed: str, place: int, *, soon: bool) -> Sentence | Text:
    """Add where the number is read to one offer of a wish, where a tool of that very channel or measure counts it.

    `soon`: too little time is left to look anything up more than once, so that nothing is added.
    """
    if (
        soon
        or aim.thing is not None
        or aim.idea.startswith("conversion_rate:")
        or (aim.channel in _PAGES_OF_FIRMS and speaks_alone(seed))
        or aim.channel == "google_ads"
        or place != stable(seed, "told") % _OFFERS
    ):
        return said
    tool = tools_of(aim.metric, aim.channel)[0]
    if tool.id == "survey":
        return fill(pick(READ_SURVEY, seed, "tool"), goal=said, tool=tool.name)
    if aim.channel == "marketplace" or tool.id not in (_COUNTS_HERE if aim.channel else _COUNTS.get(aim.metric, ())):
        return said
    if tool.id == "till" and aim.channel != "store":
        return said
    return fill(pick(READ, seed, "tool"), goal=said, tool=tool.name)


def _fitting(aim: Aim) -> list[Sentence]:
    own = HEADS.get(aim.idea) or HEADS.get(aim.metric, ())
    if aim.metric in _SAID_THERE and aim.channel is not None:
        return []
    if (aim.idea, aim.channel) == ("rating", "google_maps"):
        return list(HEADS["rating:maps"])
    row = METRICS.get(aim.metric)
    if ":" in aim.idea:
        there = [head for head in own if ("{where}" in head.msgid) == (aim.channel is not None)]
        return there or list(own)
    if aim.channel in {None, "store"} or row is None or aim.channel in row.within:
        return list(own)
    return [head for head in own if "{where}" in head.msgid] if aim.channel not in _WITHOUT_PLACES else []


def _values(aim: Aim, business: Sentence, people: Sentence, seed: str) -> dict[str, Value]:
    row = METRICS.get(aim.metric)
    everywhere = (
        _OUR_PAGE
        if of_the_page(seed) and not speaks_alone(seed)
        else _EVERYWHERE[0]
        if speaks_alone(seed) or aim.metric in _ON_POSTS
        else pick(_EVERYWHERE, seed, aim.idea, "where")
    )
    usual = _ANYWHERE if aim.metric == "mentions" else everywhere
    where = (place_of(row, aim.channel) if row else None) or usual
    change = amount_value(aim.amount, aim.metric, noun=aim.metric in ("employees", "branches"))
    if aim.noun is not None and aim.metric == "employees" and aim.amount.unit == "count":
        change = Count(aim.amount.value, aim.noun)
    values: dict[str, Value] = {"change": change, "business": business, "where": where, "people": people}
    return values


def _general(aim: Aim, seed: str, people: Text = CUSTOMERS) -> Text:
    plain = name_of("sales" if aim.noun and aim.metric in SOLD else aim.metric, aim.channel, aim.thing)
    measure: Text = of_people(aim.metric, aim.channel, people) or VARIANTS.get(aim.idea) or plain
    down = aim.direction == "decrease"
    if aim.metric == "custom" and (aim.thing or "").endswith(_SEVERAL_PEOPLE):
        measure = T("the number of {things}", things=measure)
    measure = numbered(measure, aim.metric, aim.channel)
    measure, change = _with_its_period(aim, measure)
    if aim.baseline is not None and not aim.relative:
        falls = aim.amount.value < aim.baseline.value
        base = amount_value(aim.baseline, aim.metric)
        frames = FROM_TO_DOWN if falls else FROM_TO_UP
        return fill(pick(frames, seed, aim.idea), measure=measure, baseline=base, target=change)
    if not aim.relative:
        return _first_ones(aim, seed, change) or goal_core(_stated(aim))
    amount = aim.amount.unit == "percent"
    frames = (DOWN_PERCENT if down else UP_PERCENT) if amount else (DOWN_AMOUNT if down else UP_AMOUNT)
    frames = suiting(frames, measure) if aim.per is None or aim.stock else frames[:AT_A_PACE]
    told = {"change" if amount else "amount": change}
    return fill(pick(frames, seed, aim.idea), measure=measure, **told)


def _first_ones(aim: Aim, seed: str, change: Value) -> Text | None:
    """A level for what nobody does yet, with the posts it is about: "Reach 30 comments a month on our posts"."""
    if not aim.first or aim.channel is not None or aim.metric not in FIRST_ONES:
        return None
    paged = of_the_page(seed)
    posts = FORMS["own_posts" if speaks_alone(seed) else "posts"]
    if aim.per == "month":
        number = amount_value(aim.amount, aim.metric)
        on_posts, on_page = FIRST_ONES[aim.metric]
        return fill(on_page, number=number) if paged else fill(on_posts, number=number, posts=posts)
    there = T("{measure} {place}", measure=name_of(aim.metric), place=_OUR_PAGE)
    return fill(LEVEL, measure=there if paged else fill(OF_FORM[aim.metric], form=posts), target=change)


def to_be_won(people: Sentence, aim: Aim) -> Sentence:
    """Those whom an aim is to win: whoever is to join a programme is no member of it yet."""
    if aim.metric == "registrations" and people == PEOPLE["parents"]:
        return CUSTOMERS
    return CUSTOMERS if aim.metric == "loyalty_members" and people in _MEMBERS else people


def of_people(metric: str | None, channel: str | None, people: Text) -> Text | None:
    """A measure of the people served, where these are no mere customers: "the number of patients"."""
    if people in _ANYBODY:
        return None
    if metric in COUNTING_THEM and channel is None:
        return fill(BARE[metric or ""], people=people)
    return fill(OF_AUDIENCE[metric], audience=people) if metric == "customer_satisfaction" else None


def _with_its_period(aim: Aim, measure: Text) -> tuple[Text, Value]:
    """The period belongs to the measure where the change is ours ("orders a day"), else to the change given."""
    said = sold_amount(aim.amount, aim.metric, aim.noun)
    if aim.stock:
        return T("{measure}", measure=with_period(measure, aim.per)), said
    if aim.relative and aim.amount.unit == "percent":
        return measure, at_a_pace(said, aim.per)
    return measure, with_period(said, aim.per)


def _thing(aim: Aim, business: Sentence, people: Sentence, seed: str) -> Text:
    if aim.idea in HEADS and aim.idea.partition(":")[2] in OF_ONES_OWN:
        if not aim.thing:
            return fill(HEADS[f"{aim.idea}_for_it"][0], change=amount_value(aim.amount, "custom"))
        doing = Words(aim.thing)
        return fill(HEADS[aim.idea][0], doing=doing, change=amount_value(aim.amount, "custom"))
    known = THINGS.get(aim.thing or "")
    heads = HEADS.get(f"custom:{known.id}", ()) if known else ()
    if known is None and aim.relative and aim.amount.unit == "percent":
        return _general(aim, seed)
    if known is not None and known.noun and aim.baseline is not None and not aim.relative:
        falls = aim.amount.value < aim.baseline.value
        base, level = thing_amount(aim.baseline, known.noun), thing_amount(aim.amount, known.noun)
        frames = FROM_TO_DOWN if falls else FROM_TO_UP
        return fill(pick(frames, seed, aim.idea), measure=known.name, baseline=base, target=level)
    if known is None or not heads or (not aim.stock and aim.relative != known.adds):
        return goal_core(_stated(aim))
    change = thing_amount(aim.amount, known.noun)
    where = place_of(METRICS["response_time"], aim.channel) if aim.channel != "email" else None
    there = [head for head in heads if ("{where}" in head.msgid) == (where is not None)]
    likely = _said_here(there or heads, business, people)
    values: dict[str, Value] = {"change": change, "business": business, "people": people}
    return _told(
        owned(pick(likely, seed, aim.idea), business),
        aim,
        seed,
        values | ({"where": where} if where is not None else {}),
    )


def thing_amount(amount: Amount, noun: str) -> Value:
    """An amount of a thing we have words for, with its noun where it is not a percentage."""
    if amount.unit == "percent" or not noun:
        return amount_value(amount)
    return Count(amount.value, noun)


def _stated(aim: Aim) -> Statement:
    return Statement(
        metric=aim.metric,
        channel=aim.channel,
        thing=aim.thing,
        direction=aim.direction,
        baseline=aim.baseline,
        target=aim.amount,
        relative=aim.relative,
        per=aim.per,
    )
