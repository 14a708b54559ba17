"""What the tables tell to be misread in a wish: figures of what was or was lost, filler, exports. Refuses to change it.

Each answers with the fields to set otherwise, empty where nothing was misread.
"""

from __future__ import annotations

import re

from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.own_words import evidence_in
from dialogs.domain.wishes.trade_said import trade_place
from dialogs.domain.wishes.wishes import kinds_in, met_in
from dialogs.language.goals.own_phrases import own_words
from dialogs.language.goals.own_wishes import is_past
from dialogs.language.goals.trades import is_in_a_place
from dialogs.language.words.folding import fold
from dialogs.language.words.qualifier_words import phrases_of

_ALL = "SMT"
_NO_DEEDS = frozenset(
    {"quoted", "placements", "making_known", "staying", "page_speed", "late_orders", "missed", "earning"}
    | {"completing", "finishing"}
)


def past_figures(reading: WishRead) -> dict[str, object]:
    """A figure that only tells how things were: «كنا بنبيع 50», «كانت 200 ألف», «خسرت نص الزباين»."""
    evidence, figures = evidence_in(reading), {"target": reading.target, "baseline": reading.baseline}
    told = [name for name, read in figures.items() if read and name in evidence]
    told = [name for name in told if is_past(reading.text, evidence[name])]
    if not told:
        return {}
    missing = "".join(one for one in _ALL if one in reading.missing or (one == "M" and "target" in told))
    return {**dict.fromkeys(told), "missing": missing}


def fallen(reading: WishRead) -> dict[str, object]:
    """What fell is to rise again: «عملاء الجملة قلوا»."""
    if reading.direction == "increase" and own_words("sparing").intersection(fold(reading.text).text.split()):
        return {"direction": "decrease"}
    place, row = evidence_in(reading).get("direction"), METRICS.get(reading.metric or "")
    if reading.direction != "decrease" or place is None or row is None or row.less_is_better:
        return {}
    told = fold(reading.text[slice(*place)]).text in own_words("fell")
    return {"direction": "increase"} if told and reading.target is None else {}


def pupils(reading: WishRead) -> dict[str, object]:
    """Students are no orders: «طلبة» is the plural of both."""
    place = evidence_in(reading).get("metric")
    if reading.metric != "orders" or place is None or reading.target is not None:
        return {}
    told = fold(reading.text[slice(*place)]).text.split()[:1]
    if not own_words("pupils").intersection(told):
        return {}
    joining = own_words("joining").intersection(fold(reading.text).text.split())
    return {"metric": "registrations" if joining else "customers", "category": "conversion" if joining else "sales"}


def trade(reading: WishRead) -> dict[str, object]:
    """A measure that is only part of a place's name or of one's own trade: «مكتب استشارات», «كمصمم»."""
    place = evidence_in(reading).get("metric")
    if place is None or reading.target is not None or reading.baseline is not None:
        return {}
    alone = reading.metric == "employees" and _as_somebody(reading.text)
    inside = alone or is_in_a_place(reading.text, place)
    return {"metric": None, "category": "other", "missing": _ALL} if inside else {}


def _as_somebody(text: str) -> bool:
    """Whether one speaks of one's own trade: «كمصمم»."""
    return any(word.startswith("كم") and word in own_words("ends") for word in fold(text).text.split())


def filler(reading: WishRead) -> dict[str, object]:
    """A measure guessed from a word that says none: «shwaya» are no complaints."""
    place = evidence_in(reading).get("metric")
    if place is None or reading.target is not None or "metric" not in getattr(reading, "doubtful", ()):
        return {}
    if fold(reading.text[slice(*place)]).text.strip() not in own_words("ends"):
        return {}
    return {"metric": None, "category": "other", "direction": "increase", "missing": _ALL}


_STAND = re.compile(
    r"\b(?:visit(?:s|ors)|traffic|footfall|people) (?:to|at) (?:our|my|the) (?:[\w'-]+ ){0,2}?(?:stand|stall|booth|farm"
    r"|showroom|shop|store|boutique|studio|tasting room|gardens?|workshop|cent(?:re|er)|pavilion|branch|gallery"
    r"|museum|exhibition)\b"
)


def to_a_stand(reading: WishRead) -> dict[str, object]:
    """Who visits a stand comes to no website: "more visits to our stand at the fair"."""
    if reading.metric != "website_visits" or reading.target is not None or not _STAND.search(reading.text.lower()):
        return {}
    return {"metric": "custom", "thing": "visits", "channel": None, "category": "sales"}


def conversions(reading: WishRead) -> dict[str, object]:
    """Conversions from ads are counted and are no rate: "more conversions from Google Ads"."""
    place, there = evidence_in(reading).get("metric"), evidence_in(reading).get("channel")
    if reading.metric != "conversion_rate" or reading.target is not None or place is None or there is None:
        return {}
    words = reading.text[slice(*place)].lower()
    if reading.channel != "google_ads" or words != "conversions" or there[0] < place[1]:
        return {}
    return {"metric": "custom", "thing": f"{reading.text[slice(*there)]} {words}"}


_SPEAKING = re.compile(r"\b\w+-speaking (?:patients|clients|customers|guests|members|students|visitors)\b")
_DOUBLING_DOWN = re.compile(r"\s+down\b", re.IGNORECASE)


def speaking(reading: WishRead) -> dict[str, object]:
    """Those who speak a language are to be won, and no language is learnt: "Spanish-speaking patients"."""
    if reading.metric is not None or not _SPEAKING.search(reading.text):
        return {}
    return {"metric": "new_customers", "category": "sales", "missing": "MT"}


def doubling_down(reading: WishRead) -> dict[str, object]:
    """Who doubles down on something names no amount."""
    place = evidence_in(reading).get("target")
    if place is None or reading.target is None or not _DOUBLING_DOWN.match(reading.text[place[1] :]):
        return {}
    return {"target": None, "missing": "MT" if reading.metric else "SMT"}


def of_the_trade(reading: WishRead) -> dict[str, object]:
    """A channel that only names one's trade: "SEO consultant here"."""
    place, trade_told = evidence_in(reading).get("channel"), trade_place(reading.text)
    inside = place is not None and trade_told is not None and trade_told[0] <= place[0] and place[1] <= trade_told[1]
    return {"channel": None} if inside and reading.channel is not None else {}


_EVERY_WEEK = re.compile(
    r"^\s*(?:nights?|evenings?|mornings?|afternoons?|lunch(?:es|times?)?|brunch(?:es)?)\b", re.IGNORECASE
)


def every_week(reading: WishRead) -> dict[str, object]:
    """A day of each week is no last day: "the place to be on Friday nights"."""
    place = evidence_in(reading).get("deadline")
    if reading.deadline is None or place is None or not _EVERY_WEEK.match(reading.text[place[1] :]):
        return {}
    return {"deadline": None, "missing": reading.missing if "T" in reading.missing else f"{reading.missing}T"}


def average_gift(reading: WishRead) -> dict[str, object]:
    """An average donation is nobody's bill."""
    told = re.search(r"\baverage (?:donation|gift)\b", reading.text)
    if reading.metric != "average_order_value" or reading.target is not None:
        return {}
    place = evidence_in(reading).get("metric")
    typed = reading.text[slice(*place)] if place else ""
    if told is None and own_words("gifts").isdisjoint(fold(typed).text.split()):
        return {}
    return {"metric": "custom", "thing": f"the {told.group()}" if told else typed, "category": "other"}


def exports(reading: WishRead) -> dict[str, object]:
    """Selling is no single deed: «نصدر للخليج»; a publishing house is none either: «دار نشر»."""
    place = evidence_in(reading).get("direction")
    if reading.direction != "deliver" or place is None or reading.metric is not None:
        return {}
    if not _NO_DEEDS.isdisjoint(kinds_in(reading.text)) or met_in(reading.text) in _NO_DEEDS:
        return {"direction": "increase", "thing": None, "missing": _ALL}
    if own_words("houses").intersection(fold(reading.text[: place[0]]).text.split()[-1:]):
        selling = set(phrases_of("products", "selling")).intersection(fold(reading.text[place[0] :]).text.split())
        sold = {"metric": "sales", "category": "sales", "missing": "MT"} if selling else {"missing": _ALL}
        told = {name: span for name, span in evidence_in(reading).items() if name != "direction"}
        return {"direction": "increase", "thing": None, "evidence": told, **sold}
    if fold(reading.text[slice(*place)]).text not in phrases_of("products", "selling"):
        return {}
    return {"metric": "sales", "category": "sales", "direction": "increase", "missing": "MT"}


def sold_service(reading: WishRead) -> dict[str, object]:
    """What customers are wanted for is no purpose: «عملاء أكثر لخدمة تنظيف السجاد»."""
    first = fold(reading.purpose or "").text.split()[:1]
    if not own_words("sold_service").intersection(first):
        return {}
    told = {name: span for name, span in evidence_in(reading).items() if name != "purpose"}
    return {"purpose": None, "evidence": told}


def organic(reading: WishRead) -> dict[str, object]:
    """What grows without chemicals is no membership: «منتجاتنا العضوية»."""
    place = evidence_in(reading).get("metric")
    if reading.metric != "subscriptions" or place is None or reading.target is not None:
        return {}
    if not own_words("goods_said").intersection(fold(reading.text[: place[0]]).text.split()[-1:]):
        return {}
    told = {name: span for name, span in evidence_in(reading).items() if name != "metric"}
    return {"metric": None, "thing": None, "evidence": told, "category": None, "missing": _ALL}


def order_price(reading: WishRead) -> dict[str, object]:
    """Who raises the price of an order wants people to buy more, not to be dearer to win: «أعلي سعر الأوردر»."""
    place = evidence_in(reading).get("direction")
    if reading.metric != "cost_per_acquisition" or place is None or reading.target is not None:
        return {}
    if fold(reading.text[slice(*place)]).text not in own_words("raising"):
        return {}
    return {"metric": "average_order_value", "category": "sales", "direction": "increase"}


def salespeople(reading: WishRead) -> dict[str, object]:
    """Who needs people that sell hires, and sells nothing by it: «نحتاج موظفين مبيعات»."""
    place = evidence_in(reading).get("metric")
    if reading.metric not in {"sales", "units_sold"} or place is None or reading.target is not None:
        return {}
    before = fold(reading.text[: place[0]]).text.split()[-1:]
    told = {name: span for name, span in evidence_in(reading).items() if name != "metric"}
    hired: dict[str, object] = {
        "metric": "employees",
        "category": "other",
        "thing": None,
        "evidence": told,
        "missing": "MT",
    }
    return hired if own_words("crew").intersection(before) else {}


def google_ads(reading: WishRead) -> dict[str, object]:
    """What comes from Google's ads comes from no search of its own accord."""
    paid = reading.channel == "search" and re.search(r"\bgoogle ads?\b", reading.text, re.IGNORECASE)
    return {"channel": "google_ads"} if paid else {}


_NUMBER_OF = re.compile(
    r"\bnumber of (?P<what>(?:[\w-]+ ){0,2}?[\w-]+)(?=\s+(?:of|in|at|for|from|by|on|who|that|this)\b|\s*[.,!]|$)",
    re.IGNORECASE,
)


def unnamed_count(reading: WishRead) -> dict[str, object]:
    """What is counted is named behind the number: "the number of paying members"."""
    match = _NUMBER_OF.search(reading.text) if reading.metric == "custom" and reading.thing is None else None
    return {} if match is None else {"thing": match["what"]}


_OVER_AN_AGE = re.compile(
    r"(?:(?<=\bthe)|(?<=\bamong)|(?<=\bfrom)|(?<=\bfor)|(?<=\bmore)|(?<=\bby)|(?<=\bwith)|(?<=\bof)|(?<=\bto))"
    r" (over|under) (?=\d\d['’]?s\b|(?:fives|tens|eighteens)\b)",
    re.IGNORECASE,
)


_UP = re.compile(
    r"(?i)\b(check|follow|start|pop|grown|top|back|clean|meet) (ups?)"
    r"(?=$|[.,!?]| (?:appointments?|visits?|calls?|shop|store|every|for)\b)"
)
_OF_THE = re.compile(r"\bmen (?=(?:el|al|il)\b)", re.IGNORECASE)
_RATHER_THAN = re.compile(r"\b(?:badal ma|not (?:from|through|via|by|on))\b[^.,;!?]*", re.IGNORECASE)


def of_an_age(reading: WishRead) -> dict[str, object]:
    """Who is called by an age is called by one word: "the over 50s"; "men el" is no man, "badal ma" not meant."""
    text = _OF_THE.sub("mn  ", _OVER_AN_AGE.sub(r" \1-", _UP.sub(r"\1-\2", reading.text)))
    behind = _RATHER_THAN.search(text)
    if behind is not None and all(end <= behind.start() for _, end in evidence_in(reading).values()):
        text = text[: behind.start()] + " " * (behind.end() - behind.start()) + text[behind.end() :]
    return {} if text == reading.text else {"text": text}


BY_TABLES = (
    of_an_age,
    unnamed_count,
    salespeople,
    google_ads,
    order_price,
    sold_service,
    organic,
    average_gift,
    every_week,
    speaking,
    doubling_down,
    of_the_trade,
    to_a_stand,
    conversions,
    past_figures,
    fallen,
    pupils,
    trade,
    filler,
    exports,
)
