"""A change of a measure with what the wish says beside it, as a sentence before its day. Refuses to read text."""

from __future__ import annotations

from dialogs.domain.kpis.amounts import amount_value, at_a_pace, with_period
from dialogs.domain.kpis.catalogue import name_of
from dialogs.domain.kpis.numbered import numbered
from dialogs.domain.kpis.own_money import NAMED
from dialogs.domain.kpis.people import CUSTOMERS, PEOPLE
from dialogs.domain.kpis.sold import SOLD, sold_amount
from dialogs.domain.phrases import fill, pick
from dialogs.domain.wishes.businesses import BUSINESSES, UNNAMED
from dialogs.domain.wishes.frames import (
    AT_A_PACE,
    DOWN_AMOUNT,
    DOWN_PERCENT,
    FROM_TO_DOWN,
    FROM_TO_UP,
    LEVEL,
    UP_AMOUNT,
    UP_OF_A_CLAUSE,
    UP_PERCENT,
    UP_PERCENT_OF_A_CLAUSE,
)
from dialogs.domain.wishes.meant_folk import those_of
from dialogs.domain.wishes.own_words import FROM
from dialogs.domain.wishes.qualified import Here, qualified
from dialogs.domain.wishes.qualified_measures import BARE, MINE, OF_AUDIENCE, OF_US, VARIANTS, VARIANTS_AMONG
from dialogs.domain.wishes.sizes import Aim
from dialogs.domain.wishes.suiting import holds_a_clause, suiting
from dialogs.domain.wishes.wishes import named_place
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.words.replacing import replace
from dialogs.messages import T, Text, Words

_JOINED_THERE = frozenset({"telegram", "whatsapp"})
_OF_THOSE = frozenset({"retention_rate", "customer_satisfaction"})
_ITS_OWN = {"time_on_page": ("website",)}


def qualified_head(aim: Aim, said: Qualifiers, here: Here, seed: str) -> Text:
    """Say an aim with all that the wish names, in a sentence about its measure."""
    measure = named_measure(aim, said, here)
    down = aim.direction == "decrease"
    said_amount = sold_amount(aim.amount, aim.metric, aim.noun)
    paced = aim.relative and aim.amount.unit == "percent"
    per = None if aim.stock else aim.per
    change = at_a_pace(said_amount, per) if paced else with_period(said_amount, per)
    if aim.baseline is not None and not aim.relative:
        base = amount_value(aim.baseline, aim.metric)
        frames = FROM_TO_DOWN if aim.amount.value < aim.baseline.value else FROM_TO_UP
        return fill(pick(frames, seed, aim.idea), measure=measure, baseline=base, target=change)
    if not aim.relative:
        return fill(LEVEL, measure=measure, target=change)
    amount = aim.amount.unit == "percent"
    frames = (DOWN_PERCENT if down else UP_PERCENT) if amount else (DOWN_AMOUNT if down else UP_AMOUNT)
    frames = suiting(frames, measure) if per is None else frames[:AT_A_PACE]
    if per is None and not down and holds_a_clause(measure):
        frames = UP_PERCENT_OF_A_CLAUSE if amount else UP_OF_A_CLAUSE
    frame = pick(frames, seed, aim.idea)
    return fill(frame, measure=measure, change=change) if amount else fill(frame, measure=measure, amount=change)


def named_measure(aim: Aim, said: Qualifiers, here: Here) -> Text:
    """What an aim is to move, with all that the wish names of it: "new customers from the retail sector"."""
    if aim.metric == "complaints" and said.complaint is not None:
        said = replace(said, product=said.complaint, counted=None)
    channel = None if said.platform or (aim.channel == "store" and said.tails) else aim.channel
    here = here._replace(business=None) if _elsewhere(said, here) or aim.idea in OF_US else here
    here = here._replace(variant=aim.idea in VARIANTS)
    if aim.idea in VARIANTS_AMONG and said.audience not in (None, FROM):
        here = here._replace(among=those_of(said, here.people))
        said = replace(said, audience=None, people=None)
    if aim.baseline is not None and not aim.relative and not aim.stock:
        here = here._replace(per=None)
    name = _measure(replace(aim, channel=channel), here)
    if said.counted:
        name = Words(said.counted)
        name = name if aim.metric == NAMED else T("the number of {things}", things=name)
    if said.platform and name == MINE["followers"]:
        name = BARE["followers"]
    if said.platform and aim.metric == "followers" and aim.channel in _JOINED_THERE:
        name = VARIANTS["subscriptions:members"]
    return qualified(name, aim.metric, channel, said, here)


def _elsewhere(said: Qualifiers, here: Here) -> bool:
    """Whether the place of work is told by other words, or is none that could be named."""
    others = here.business == BUSINESSES["charity"] and bool(said.tails)
    told = (*said.tails, said.platform or "", said.counted or "")
    return others or here.business in UNNAMED or any(_tells_where(words) for words in told)


def _measure(aim: Aim, here: Here) -> Text:
    """The measure as a phrase that a place can follow."""
    people = here.people
    if here.alone and aim.metric in MINE and aim.channel in (None, "store"):
        return MINE[aim.metric]
    if aim.noun is not None and aim.metric in SOLD:
        return name_of("sales")
    if here.among is not None:
        return fill(VARIANTS_AMONG[aim.idea], audience=here.among)
    if aim.idea in VARIANTS:
        variant = (MINE if here.alone else VARIANTS).get(aim.idea, VARIANTS[aim.idea])
        return fill(variant, people=people) if "{people}" in variant.msgid else variant
    if aim.metric in _OF_THOSE and people not in (CUSTOMERS, PEOPLE["patrons"]):
        return fill(OF_AUDIENCE[aim.metric], audience=people)
    if aim.metric == "rating" and aim.channel == "google_maps":
        return T("our average rating on Google Maps")
    if aim.metric in BARE and aim.channel in (None, "store", *_ITS_OWN.get(aim.metric, ())):
        return fill(BARE[aim.metric], people=people) if "{people}" in BARE[aim.metric].msgid else BARE[aim.metric]
    return numbered(name_of(aim.metric, aim.channel, aim.thing), aim.metric, aim.channel)


def _tells_where(tail: str) -> bool:
    """Whether words of one's own name the place of work or what it offers, so that its name would be too much."""
    return tail.startswith(("for ", "ل")) or named_place(tail) is not None
