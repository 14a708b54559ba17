"""A measure with what the wish says beside it: "orders from outside Amman", «مبيعات الهوديز». Refuses to read text.

Where a measure cannot be said of a place, a product or an audience, it isn't offered for such a wish.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dialogs.domain.amounts import amount_value, with_period
from dialogs.domain.audiences import AUDIENCES, FEAST_DAYS, FORMS, OCCASIONS
from dialogs.domain.catalogue import METRICS, name_of, place_of
from dialogs.domain.channels import CHANNELS
from dialogs.domain.fitting import fits
from dialogs.domain.frames import FROM_TO_DOWN, FROM_TO_UP
from dialogs.domain.people import CUSTOMERS
from dialogs.domain.phrases import fill, pick
from dialogs.domain.qualified_measures import OF_AUDIENCE, OF_FORM, OF_PRODUCT
from dialogs.domain.sizes import Aim
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes import business_id, is_a_business, kind_of
from dialogs.language.folding import fold_word
from dialogs.language.qualifiers import Place, Qualifiers, qualifiers_of
from dialogs.messages import Sentence, T, Text, Words

_OFFERED = 3
_FEWEST = 2
_READ_ELSEWHERE = ("deadline", "channel", "target", "baseline", "guardrail")
_ONE = frozenset({"orders", "sales", "units_sold", "revenue"})
_BARE: dict[str, Sentence] = {
    "new_customers": T("the number of new {people}"),
    "customers": T("the number of {people}"),
    "followers": T("the number of followers"),
    "messages": T("the number of messages that reach us"),
    "leads": T("the number of enquiries"),
    "reach": T("our reach"),
    "referrals": T("recommendations"),
}
_LEVELS = (T("Bring {measure} to {target}"),)

_FROM_SOMEBODY = frozenset(
    {
        "orders", "messages", "leads", "bookings", "registrations", "sales", "units_sold", "revenue", "reviews",
        "website_visits", "complaints", "interactions", "comments", "subscriptions", "shares", "deals", "new_customers",
        "repeat_purchase_rate",
    }
)  # fmt: skip
_COMPARED = frozenset(
    {
        "brand_searches", "followers", "rating", "reviews", "market_share", "share_of_voice", "mentions", "page_likes",
        "channel_subscribers", "app_downloads", "video_views", "rating:maps",
    }
)  # fmt: skip

_UP: tuple[Sentence, ...] = (T("Increase {measure} by {change}"), T("Raise {measure} by {change}"))
_DOWN: tuple[Sentence, ...] = (T("Reduce {measure} by {change}"),)
_UP_AMOUNT: tuple[Sentence, ...] = (T("Increase {measure} by {amount}"), T("Raise {measure} by {amount}"))
_DOWN_AMOUNT: tuple[Sentence, ...] = (T("Reduce {measure} by {amount}"),)

_ANYWHERE = frozenset(
    {
        "reach", "followers", "brand_searches", "new_customers", "customers", "sales", "units_sold", "orders",
        "revenue", "profit", "bookings", "registrations", "leads", "messages", "website_visits", "subscriptions",
        "channel_subscribers", "app_downloads", "video_views", "referrals", "reviews", "deals", "email_subscribers",
        "mentions", "complaints", "interactions", "comments",
    }
)  # fmt: skip
_THERE = _ANYWHERE | {
    "market_share",
    "share_of_voice",
    "repeat_purchase_rate",
    "retention_rate",
    "customer_satisfaction",
    "delivery_time",
    "response_time",
    "employees",
    "loyalty_members",
}
_ARRIVING = frozenset({"messages", "leads", "new_customers", "customers", "website_visits", "followers", "referrals"})
_WIDE = frozenset({"market", "world", "السوق", "العالم"})
_UNREPEATED = re.compile("free|trial|مجان|تجريب")
_AT_TIMES = frozenset(
    {"orders", "sales", "revenue", "bookings", "new_customers", "customers", "website_visits", "messages"}
)

_PLACES: dict[str, Sentence] = {
    "in": T("{measure} in {place}"),
    "from": T("{measure} from {place}"),
    "outside": T("{measure} from outside {place}"),
    "from_outside": T("{measure} from outside {place}"),
    "across": T("{measure} across {place}"),
    "near": T("{measure} near {place}"),
    "adverb": T("{measure} from abroad"),
}

_LIKELY: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("form", ("reach", "comments", "shares", "video_views", "interactions")),
    ("audience", ("new_customers", "messages", "reach", "leads", "referrals", "followers")),
    ("product", ("orders", "messages", "new_customers", "leads", "reach", "bookings", "website_visits")),
    ("place", ("new_customers", "messages", "orders", "reach", "followers", "brand_searches")),
    ("occasion", ("new_customers", "messages", "bookings", "orders")),
)


def said_in(reading: WishRead) -> Qualifiers:
    """What a wish says beside the fields of its reading; a place of work is no product."""
    evidence: dict[str, tuple[int, int]] = getattr(reading, "evidence", {})
    taken = tuple(place for name in _READ_ELSEWHERE if (place := evidence.get(name)))
    said = qualifiers_of(reading.text, taken)
    if said.product is not None and is_a_business(said.product):
        said = replace(said, product=None)
    return said


def feast_after(today: date, said: Qualifiers) -> date | None:
    """The coming feast that a wish is about, by which it must be reached; `None` where it names none."""
    if said.occasion not in FEAST_DAYS:
        return None
    day = date(today.year, *FEAST_DAYS[said.occasion])
    return day if day > today else day.replace(year=day.year + 1)


def carried(ideas: Sequence[str], reading: WishRead, said: Qualifiers) -> list[str]:
    """The ideas that can be said of what the wish names, filled up with others that can; three at most.

    Where no measure was named, those that are usual for what the wish names come first.
    """
    if not said.said and said.rival != "competitors":
        return list(ideas)
    business, named, likely = business_id(reading), reading.metric, likely_for(said, kind_of(reading))
    usual = [metric for metric in likely if fits(metric, business, online=reading.channel == "website")]
    first = [idea for idea in ideas if named or _bare(idea) in {*likely, "custom"} or not _about_somebody(said)]
    kept: dict[str, str] = {}
    for idea in (*first, *usual, *(likely if len(usual) < _FEWEST else ())):
        metric = _bare(idea)
        if metric in {"custom", named} or carries(metric, said):
            kept.setdefault("orders" if metric in _ONE else idea if metric == "custom" else metric, idea)
    return list(kept.values())[:_OFFERED]


def _bare(idea: str) -> str:
    return idea.partition(":")[0]


def _about_somebody(said: Qualifiers) -> bool:
    return any((said.form, said.audience, said.product))


def qualified_head(aim: Aim, said: Qualifiers, people: Sentence, seed: str) -> Text:
    """Say an aim with all that the wish names, in a sentence about its measure."""
    measure = qualified(_measure(aim, people), aim.metric, aim.channel, said, people)
    down = aim.direction == "decrease"
    change = with_period(amount_value(aim.amount, aim.metric), aim.per)
    if aim.baseline is not None and not aim.relative:
        base = amount_value(aim.baseline, aim.metric)
        frames = FROM_TO_DOWN if aim.amount.value < aim.baseline.value else FROM_TO_UP
        return fill(pick(frames, seed, aim.idea), measure=measure, baseline=base, target=change)
    if not aim.relative:
        return fill(_LEVELS[0], measure=measure, target=change)
    amount = aim.amount.unit == "percent"
    frames = (_DOWN if down else _UP) if amount else (_DOWN_AMOUNT if down else _UP_AMOUNT)
    frame = pick(frames, seed, aim.idea)
    return fill(frame, measure=measure, change=change) if amount else fill(frame, measure=measure, amount=change)


def placed(head: Text, metric: str, said: Qualifiers) -> Text:
    """A whole sentence with place and time behind it: "Bring 10 volunteers into our team in Aswan"."""
    if said.place is not None:
        head = _at(head, metric, said.place)
    return head if said.occasion is None else T("{measure} {time}", measure=head, time=OCCASIONS[said.occasion])


def beside_rivals(goal: Text, said: Qualifiers) -> Text | None:
    """Add with whom the person compares; `None` where with nobody."""
    if said.rival == "last_year":
        return T("{goal}, compared with last year", goal=goal)
    if said.rival is None:
        return None
    return T("{goal}, comparing our number with our competitors'", goal=goal)


def _measure(aim: Aim, people: Sentence) -> Text:
    """The measure as a phrase that a place can follow."""
    if aim.metric in _BARE and aim.channel is None:
        return fill(_BARE[aim.metric], people=people) if "{people}" in _BARE[aim.metric].msgid else _BARE[aim.metric]
    return name_of(aim.metric, aim.channel, aim.thing)


_OF_NEWSLETTER = ("email_subscribers", "open_rate", "website_visits", "click_through_rate")
_KNOWN = ("reach", "followers", "messages", "leads", "website_visits", "brand_searches")
_KEPT = ("repeat_purchase_rate", "retention_rate", "customer_satisfaction", "referrals", "orders", "messages")
_OF_KIND = {
    "awareness": _KNOWN,
    "presence": _KNOWN,
    "young": _KNOWN,
    "image": ("reviews", "referrals", "customer_satisfaction", "messages", "reach", "brand_searches"),
    "loyalty": _KEPT,
    "service": ("customer_satisfaction", "complaints", "reviews", "messages", "repeat_purchase_rate"),
}
_BESIDE_RIVALS = ("brand_searches", "rating", "reviews", "followers")


def likely_for(said: Qualifiers, kind: str) -> tuple[str, ...]:
    """Measures that can be said of what the wish names, the likeliest first."""
    if said.form == "newsletter":
        return _OF_NEWSLETTER
    if kind in _OF_KIND and not said.form:
        return _OF_KIND[kind]
    return next((measures for key, measures in _LIKELY if getattr(said, key)), _BESIDE_RIVALS)


def carries(metric: str, said: Qualifiers) -> bool:
    """Whether all that the wish names can be said of a measure in one phrase."""
    objects = [
        table
        for one, table in ((said.form, OF_FORM), (said.product, OF_PRODUCT), (said.audience, OF_AUDIENCE))
        if one is not None
    ]
    if objects and metric not in objects[0]:
        return False
    if len(objects) > 1 and said.audience and metric not in _FROM_SOMEBODY:
        return False
    if metric == "repeat_purchase_rate" and said.product and _UNREPEATED.search(said.product.lower()):
        return False
    if said.rival == "competitors" and metric not in _COMPARED:
        return False
    if said.place is not None and metric not in (_THERE if said.place.relation in ("in", "across") else _ANYWHERE):
        return False
    return said.occasion is None or metric in _AT_TIMES


def qualified(measure: Text, metric: str, channel: str | None, said: Qualifiers, people: Sentence) -> Text:
    """A measure with all that the wish names of it; what has no phrase for the measure is left out."""
    whole = _with_object(measure, metric, said, people)
    row = METRICS.get(metric)
    where = place_of(row, channel) if row is not None and whole is not measure else None
    if where is not None and said.form is not None:
        where = None if said.form == "newsletter" else CHANNELS[channel or ""].on
    if where is not None:
        whole = T("{measure} {place}", measure=whole, place=where)
    if said.place is not None:
        whole = _at(whole, metric, said.place)
    if said.occasion is not None:
        whole = T("{measure} {time}", measure=whole, time=OCCASIONS[said.occasion])
    return whole


def _with_object(measure: Text, metric: str, said: Qualifiers, people: Sentence) -> Text:
    """What it is of: a form or a product first, then those from whom it comes."""
    whole = measure
    if said.form is not None and metric in OF_FORM:
        whole = fill(OF_FORM[metric], form=FORMS[said.form])
    elif said.product is not None and metric in OF_PRODUCT:
        whole = fill(OF_PRODUCT[metric], product=Words(said.product))
    elif said.audience is not None and metric in OF_AUDIENCE:
        return fill(OF_AUDIENCE[metric], audience=_those(said, people))
    if said.audience is None:
        return whole
    if said.product is not None and metric == "new_customers":
        return T(
            "the number of {audience} who choose {product} for the first time",
            audience=_those(said, people),
            product=Words(said.product),
        )
    if metric in {"sales", "units_sold"}:
        return T("{measure} to {audience}", measure=whole, audience=_those(said, people))
    if metric in {"repeat_purchase_rate", "email_subscribers"}:
        return T("{measure} among {audience}", measure=whole, audience=_those(said, people))
    return T("{measure} from {audience}", measure=whole, audience=_those(said, people))


def _at(measure: Text, metric: str, place: Place) -> Text:
    relation = place.relation
    if relation == "in" and metric in _ARRIVING and fold_word(place.name).rpartition(" ")[2] not in _WIDE:
        relation = "from"
    return fill(_PLACES[relation], measure=measure, place=Words(place.name))


def _those(said: Qualifiers, people: Sentence) -> Sentence:
    """Whom the wish speaks of: "young readers" where the place of work has readers."""
    if said.audience == "young" and people != CUSTOMERS:
        return T("young {people}", people=people)
    return AUDIENCES[said.audience or ""]
