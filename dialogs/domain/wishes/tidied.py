"""What a wish says beside its measure without words cut off, doubled or left hanging. Refuses to read measures."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from dialogs.domain.kpis.people import PEOPLE
from dialogs.domain.places.cities import city_named
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.own_words import OWN, evidence_in
from dialogs.domain.wishes.qualified_measures import OF_PRODUCT
from dialogs.domain.wishes.said_patterns import AWARE_OF, ONLINE_THAN, PRESS
from dialogs.domain.wishes.wishes import business_id, named_place, people_named
from dialogs.language.goals.own_measures import own_people
from dialogs.language.goals.own_phrases import own_words
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.goals.trades import whole_place
from dialogs.language.goals.whereabouts import is_a_channel
from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.qualifier_words import any_of, out_of_fold, phrases_of
from dialogs.language.words.replacing import replace

_FEW, _TWO = 3, 2
_OF_APP = re.compile("^(?:for|on|in|of|from) (?:the|our|my) app$", re.IGNORECASE)
_SHOWN_THERE = re.compile(r"(?<=[a-z])\s+(?:videos|posts|reels|stories|shorts)$", re.IGNORECASE)
_MUCH_OF = re.compile(r"\b(?:a lot of|lots of|many|plenty of|so much|too much)\b.*\bbut\b", re.IGNORECASE)
_YOUNG = frozenset({"youth", "the youth"})
_ARTICLES = frozenset({"the", "our", "my", "a", "an"})
_NAMED_SO = frozenset({"messages", "comments", "shares", "clicks", "leads"})
_HANGING = re.compile(
    r"\s+(?:up|down|back|back up|growing|going|rising|moving|higher|into|for|to|of|from|with|at|on|in|by|onto)$"
)
_NARROWED = (
    "young|new|first-time|single|working|expectant|local|foreign|older|elderly|busy|international|rural|urban|wealthy"
)
_OF_POSTS = re.compile(r"\s+about\s+(?P<about>[\w-]+(?:\s+(?!in\b|on\b|by\b|at\b|before\b|this\b|next\b)[\w-]+){0,3})")
_OF_MAIL = re.compile(r"^(?:for|from) (?:our|my|the) (?:mailing list|e-?mail list|newsletter|e-?mails?)$")
_MARKS_BEHIND = re.compile(r"[^\w)»\"'’]+$")
_TO_SITE = re.compile(r"^(?:to|on) (?:our|my|the) (?:web)?site$")
_GIVING = re.compile(r"^for (?:our|my) (?:supporters|donors|members|followers|fans)\b")
_AT_NAMED = re.compile(r"^(?P<ours>our|my)\s+(?P<name>[A-Z][\w-]+)$")
_FOR_ONE, _SOLD = re.compile("^لل[ء-ي]{3,}$"), frozenset({"sales", "orders", "units_sold", "revenue", "profit"})
_OURS_SOLD = re.compile(
    r"\b(?:from|of|on) (?P<what>(?:our|my) (?:[\w-]+ )?"
    r"(?:cakes|breads|pastries|pizzas|burgers|coffees|flowers|bouquets|books|meals|dishes|sandwiches))\b"
)
_QUOTED, _QUOTED_PLACE = re.compile("^[(]«.+»[)]$"), re.compile("^[^ ]+ «[a-z0-9 ]+»$", re.IGNORECASE)
_LATIN_NAME = re.compile(r"\s(?P<name>[A-Za-z][A-Za-z' -]+)$")
_COUNTED_IN = re.compile("^(?:في|على|من|لـ?) (?:عدد|نسبة|معدّل|معدل) [^ ]+(?: (?P<rest>.+))?$")
_PREPOSED = re.compile(r"^(?P<first>in|of|on|at|for)\s+(?P<word>[\w-]+)\s*(?P<rest>.*)$")


def tidied(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """The same with whole phrases only, each once, and what was left over as what the measure is of."""
    for tidy in (
        _strength,
        _other_wish,
        _whole_ends,
        _without_measure,
        _once,
        _whole_place,
        _narrowed,
        _rivals,
        _counted_apart,
        _of_what,
        _left_over,
    ):
        said = tidy(said, reading)
    return said


def _strength(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """How much there is of something else tells nothing of how much is wished: "a lot of followers but few buyers"."""
    there = said.strength == "much" and _MUCH_OF.search(reading.text) is not None
    return replace(said, strength=None) if there else said


def _whole_ends(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """No half of a verb at the end: "get our story replies up"."""
    return replace(
        said,
        platform=_there(_cut(said.platform), reading.metric),
        product=_cut(said.product),
        own_place=_cut(said.own_place),
        form_words=_cut(said.form_words),
        rank=None if said.rank is None else _MARKS_BEHIND.sub("", said.rank) + _app_behind(said.rank, reading.text),
        tails=tuple(_cut(tail) or "" for tail in said.tails),
    )


def _there(platform: str | None, metric: str | None) -> str | None:
    """Where videos are watched to the end, without saying videos twice: "on my YouTube"."""
    seen = platform is not None and metric == "video_completion_rate"
    return _SHOWN_THERE.sub("", platform or "") if seen else platform


def _app_behind(rank: str, text: str) -> str:
    """The app at the end of what one wants to become, which was read as a channel."""
    return " app" if f"{rank} app" in text and not rank.endswith("app") else ""


def _cut(words: str | None) -> str | None:
    return None if words is None else _HANGING.sub("", words)


def _without_measure(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """No tail that repeats a word of the measure itself: "of voice against rivals"."""
    place = evidence_in(reading).get("metric")
    named = set(fold(reading.text[slice(*place)]).text.split()) if place else set()
    tails = []
    for tail in said.tails:
        match = _PREPOSED.match(tail)
        kept = match["rest"] if match is not None and fold_word(match["word"]) in named - _ARTICLES else tail
        counted = _COUNTED_IN.match(tail)
        kept = (counted["rest"] or "") if counted is not None else kept
        ours = kept.startswith(("for our ", "for my ")) and fold_word(kept.rpartition(" ")[2]) in named
        tails += [kept] if kept and not ours else []
    last = fold_word(said.platform.rpartition(" ")[2]) if said.platform and " our " in said.platform else ""
    if last not in named:
        return replace(said, tails=tuple(tails))
    typed = reading.text[slice(*place)] if place and reading.metric in _NAMED_SO and len(named) == _TWO else None
    return replace(said, tails=tuple(tails), platform=None, counted=said.counted or typed)


def _once(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """The channel, the newsletter and those who give, each named once; a name in another script is no place."""
    works, named = business_id(reading) is not None, whole_place(reading.text) or ""
    tails = tuple(
        _in_arabic(tail, reading)
        for tail in said.tails
        if tail != said.platform
        and not (reading.channel == "email" and _OF_MAIL.match(tail))
        and not (reading.metric == "close_rate" and not own_words("offers").isdisjoint(fold(tail).text.split()))
        and not (said.form and reading.channel and is_a_channel(tail.rpartition(" ")[2]))
        and not _GIVING.match(tail)
        and not (reading.metric == "website_visits" and _TO_SITE.match(tail))
        and not (reading.channel == "google_ads" and tail.lower().endswith(" google ads"))
        and not (works and _QUOTED_PLACE.match(tail))
        and not (reading.metric == "customer_satisfaction" and tail.endswith((" survey", " score", " scores")))
        and not (reading.metric == "mentions" and tail.startswith("in their "))
        and not (reading.channel == "app" and _OF_APP.match(tail))
        and not (_QUOTED.match(tail) and tail.strip("()«»") in named)
    )
    if reading.channel == "marketplace" and said.platform is None and (market := _market_in(reading)):
        said = replace(said, platform=f"على {market}")
    if said.occasion == "online" and business_id(reading) == "online_store":
        said = replace(said, occasion=None)
    costs = (reading.thing or "").removesuffix(" costs") if reading.metric == "custom" else ""
    if costs and costs != reading.thing:
        said = replace(said, product=None if said.product == costs else said.product)
        tails = tuple(tail for tail in tails if not tail.endswith(costs))
    if said.occasion is not None and any(said.occasion in tail.lower() for tail in tails):
        said = replace(said, occasion=None)
    own = said.own_place
    repeated = own is not None and said.form is not None and f" {said.form}" in own
    return replace(said, tails=tails, own_place=None if repeated else own)


def _market_in(reading: WishRead) -> str | None:
    """The market place by its Arabic name, without the letter that is written onto it: «متجري بسلة»."""
    place = evidence_in(reading).get("channel")
    last = reading.text[slice(*place)].split()[-1] if place else ""
    bare = next((one for one in (last, last[1:]) if one and not one.isascii() and is_a_channel(one)), None)
    return bare if bare is not None and bare not in own_words("wide") else None


def _in_arabic(tail: str, reading: WishRead) -> str:
    """A town in Latin letters by its Arabic name, where the answer is in Arabic: "fi Amman"."""
    match = None if tail.isascii() else _LATIN_NAME.search(tail)
    city = city_named(match["name"]) if match is not None else None
    return tail if match is None or city is None else tail.replace(match.group(), f" {city.name(reading.language)}")


def _whole_place(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """A branch by its town keeps what it is: "in our Jeddah pharmacy"."""
    match = _AT_NAMED.match(said.place.name) if said.place is not None else None
    if match is None:
        return said
    whole = re.search(rf"\b{match['ours']}\s+{match['name']}\s+[a-z]\w*", reading.text)
    if whole is None or named_place(whole.group()) is None:
        return said
    return replace(said, place=None, tails=(*said.tails, f"at {whole.group()}"))


def _narrowed(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """Those meant with the word before them: "young mothers"; the press is where one is named, and buys nothing."""
    audience = said.audience
    if audience is None:
        return said
    if said.people is not None and reading.target is not None and f"{reading.target.value:g}" in said.people.split():
        return replace(said, audience=None, people=None, whom=None)
    own = own_people(reading.text) if reading.metric in {"customers", "new_customers"} else None
    if own is not None and said.people is None and audience in own.lower().split():
        return replace(said, audience=None, whom=None)
    if fold(said.people or "").text in _YOUNG:
        said = replace(said, people="young people")
    owned = re.search(rf"\b{re.escape(audience)}['’]s?\s", reading.text, re.IGNORECASE)
    if said.people is None and owned is not None and audience not in fold(reading.text[owned.end() :]).text:
        return replace(said, audience=None, people=None, whom=None)
    press = PRESS.search(reading.text)
    if press is not None and said.audience in ("press", "journalists", "own") and said.product is None:
        return replace(said, audience=None, people=None, whom=None, tails=(*said.tails, press.group()))
    if said.people is not None or (audience not in PEOPLE and not audience.isalpha()):
        return said
    match = re.search(rf"\b(?:{_NARROWED})\s+{re.escape(audience)}\b", reading.text, re.IGNORECASE)
    return said if match is None else replace(said, people=match.group().lower())


def _rivals(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """Those whom one competes with are no audience; those who live somewhere are no place."""
    words = fold(reading.text).text.split()
    first = fold(said.people or said.audience or "").text.split()[:1]
    if first and any(one in own_words("competing") and [other] == first for one, other in pairwise(words)):
        return replace(said, audience=None, people=None, whom=None, rival="competitors")
    if said.place is not None and fold(said.place.name).text.split()[0] in own_words("dwellers"):
        return replace(said, place=None, audience=said.audience or OWN, people=said.people or said.place.name)
    return said


def _counted_apart(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """Those who are counted by a name of their own are not counted among themselves."""
    thing, people = reading.thing, said.people
    if reading.metric != "custom" or thing is None or people is None or not people.startswith(thing):
        return said
    rest = people[len(thing) :].strip()
    return replace(said, audience=None, people=None, whom=None, tails=(rest, *said.tails) if rest else said.tails)


def _other_wish(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """A second wish that has no verb: «مبيعات أكثر وتكاليف أقل»."""
    if said.second is not None or reading.metric is None or reading.text.isascii():
        return said
    folded = fold(reading.text)
    match = _second_noun().search(folded.text)
    place = evidence_in(reading).get("metric")
    if match is None or place is None:
        return said
    first, last = out_of_fold(folded.offsets, *match.span("rest"))
    if place[0] >= first:
        return said
    noun = match["rest"].split()[0]
    cut = said.product is not None and noun in fold(said.product).text
    tails = tuple(tail for tail in said.tails if noun not in fold(tail).text)
    aside = (*said.aside, (first, last))
    product = None if cut else said.product
    return replace(said, second=reading.text[first:].strip(" .!،"), aside=aside, product=product, tails=tails)


@cache
def _second_noun() -> re.Pattern[str]:
    more = any_of(phrases_of("own", "more_or_less"))
    behind = "(?:علي|في|من|عن|قبل|خلال|بحلول|هذا|هالـ)"
    return re.compile(
        rf"\sو\s?(?P<rest>(?!ب(?:جود|سعر|تكلف|اسعار|سرع))[ء-ي]{{3,}}(?: [ء-ي]+)? (?:{more}))(?:\s+{behind}.*)?[ .!،]*$"
    )


def _of_what(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """What posts are about, and that something is sold online, where other words hid it."""
    if said.platform is not None and " about " not in said.platform:
        behind = reading.text.find(said.platform.partition(" ")[2])
        match = _OF_POSTS.match(reading.text, behind + len(said.platform.partition(" ")[2])) if behind >= 0 else None
        if match is not None:
            return replace(said, platform=f"{said.platform} about {match['about']}")
    aware = AWARE_OF.search(reading.text)
    if aware is not None and reading.metric is None and said.product is None and named_place(aware["what"]) is None:
        return replace(said, product=aware["what"])
    sold = _OURS_SOLD.search(reading.text)
    if said.product is None and sold is not None and reading.metric in _SOLD and not (said.form or said.tails):
        said = replace(said, product=sold["what"])
    hidden = said.product is not None and ONLINE_THAN.search(reading.text) is not None and reading.channel is None
    return replace(said, tails=(*said.tails, "online")) if hidden and "online" not in said.tails else said


def _left_over(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """A noun that no rule has read is what the measure is of, where it can be: «البيع ديال الزيت»."""
    for_one = next((tail for tail in said.tails if _FOR_ONE.match(tail)), None)
    product = f"ال{for_one[2:]}" if for_one is not None else ""
    sold = reading.metric in _SOLD and said.product is None and said.audience is None
    if product and sold and named_place(product) is None and people_named(product) is None:
        return replace(said, product=product, tails=tuple(tail for tail in said.tails if tail != for_one))
    quoted = next((tail for tail in said.tails if _QUOTED.match(tail)), None)
    if quoted is not None and said.rest is None:
        said = replace(said, rest=quoted[2:-2], tails=tuple(tail for tail in said.tails if tail != quoted))
    rest = said.rest
    if rest is None or reading.metric not in OF_PRODUCT or said.product is not None or rest.isascii():
        return said
    if people_named(rest) is not None or fold_word(rest) in own_words("folk"):
        return replace(said, rest=None)
    return replace(said, rest=None, product=rest) if len(rest.split()) <= _FEW else said
