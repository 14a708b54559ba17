"""What a wish says beside its measure, mended where words were lost or taken for others. Refuses to choose measures."""

from __future__ import annotations

import re

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.said_patterns import (
    AND_BE,
    APPEAL,
    BEFORE_PLACE,
    BY_ITSELF,
    CLUB,
    COMING,
    END,
    FESTIVE,
    FOUND_FOR,
    GIVEN,
    HOME,
    INSTEAD,
    JOINING,
    ME,
    MY,
    NAMED_BLOG,
    ONE_OF_MANY,
    ONLINE,
    PERIODS,
    PRESENCE,
    PUSHED,
    SITE,
    SPONSORED,
    THOSE_BEHIND,
    TO_COME,
    TRIP,
)
from dialogs.domain.wishes.said_plain import said_plainly
from dialogs.domain.wishes.tails import given_to, going
from dialogs.domain.wishes.trade_said import trade_in, with_trade
from dialogs.domain.wishes.wish_words import stretches_in
from dialogs.domain.wishes.wishes import done_for_oneself, kinds_in, named_place
from dialogs.language.goals.line import MOST_CHARACTERS
from dialogs.language.goals.own_measures import own_people
from dialogs.language.goals.own_phrases import own_words
from dialogs.language.goals.own_wishes import speaks_alone
from dialogs.language.goals.qualifiers import Qualifiers, qualifiers_of
from dialogs.language.words.folding import fold
from dialogs.language.words.replacing import replace


def said_right(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """The same, with the name of the work, those meant and what is sold as the person has them."""
    if done_for_oneself(reading) is not None:
        return Qualifiers(strength=said.strength)
    if len(reading.text) > MOST_CHARACTERS or not reading.text.isascii():
        return said
    for mend in (
        _small_my,
        _not_us,
        _not_those,
        _whole_audience,
        _product,
        _online,
        _season,
        _direct,
        _sold_there,
        _channel,
        _form,
        _work,
        _found,
        said_plainly,
    ):
        said = mend(said, reading)
    return said


def _small_my(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """A word that opens the line is written small inside a sentence: "My studio"."""
    del reading
    tails = tuple(AND_BE.sub("", _small(tail) or "") for tail in said.tails)
    place = said.place
    if place is not None:
        place = replace(place, name=AND_BE.sub("", place.name))
    return replace(
        said,
        tails=tails,
        place=place,
        own_place=_small(said.own_place),
        form_words=_small(said.form_words),
        product=_small(said.product),
        counted=_small(said.counted),
        people=_small(said.people),
    )


def _small(words: str | None) -> str | None:
    return None if words is None else MY.sub(lambda one: one.group().lower(), words)


def _not_us(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """Who is asked to bring "us customers" wins customers."""
    if said.occasion == "mornings" and any("morning" in tail for tail in said.tails):
        said = replace(said, occasion=None)
    if said.occasion == "afternoons" and CLUB.search(reading.text):
        said = replace(said, occasion=None, own_place=said.own_place or "our after-school club")
    if said.audience is not None and said.whom is not None and APPEAL.search(said.whom):
        return replace(said, audience=None, people=None, whom=None, aside=(), tails=(*said.tails, said.whom))
    if said.people is not None and said.people.split()[-1].lower() in own_words("crew"):
        return replace(said, audience=None, people=None, whom=None)
    if said.people is None or not ME.match(said.people):
        return said
    return replace(said, audience=None, people=None, whom=None)


def _not_those(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """Those whom one is to be chosen instead of are no audience; what stands before is read by itself."""
    against = INSTEAD.search(reading.text)
    if against is None:
        return said
    before = qualifiers_of(reading.text[: against.start()])
    product = said.product.removesuffix(" instead") if said.product else None
    behind = said.people is None or said.people in reading.text[against.end() :]
    if not behind:
        return replace(said, product=product)
    tail = reading.text[against.start() :].strip(" .,!")
    return replace(said, product=product, audience=before.audience, people=before.people, tails=(*said.tails, tail))


def _whole_audience(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """Those meant with what tells them apart: "mothers of toddlers", "women over 40"."""
    if said.audience is None:
        return said
    named = said.people or said.audience
    match = re.search(rf"\b{re.escape(named)}\b", reading.text)
    behind = THOSE_BEHIND.match(reading.text[match.end() :]) if match else None
    if match is None or behind is None:
        return said
    whole = reading.text[match.start() : match.end() + behind.end()]
    tails = tuple(tail for tail in said.tails if tail not in whole)
    return replace(said, people=whole, tails=tails, product=None if (said.product or "-") in whole else said.product)


def _product(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """What is to be made a hit; and one thing keeps its article: "a free consultation"."""
    text = reading.text
    if said.product is not None and "app_use" in kinds_in(text) and re.search(r"\bapp\b", said.product):
        return replace(said, product=None)
    if said.product is not None:
        closed = re.search(rf"\b{re.escape(said.product)}\s+(?:sales|orders|bookings|rentals)\b", text)
        if closed and said.product.split()[-1].lower() in ONE_OF_MANY:
            return replace(said, product=f"{said.product}s")
        article = re.search(rf"\b(an?)\s+{re.escape(said.product)}", text)
        return replace(said, product=f"{article[1]} {said.product}") if article else said
    pushed = PUSHED.search(text)
    if pushed is None or said.form or named_place(pushed["product"] or pushed["own"]) is not None:
        return said
    words = pushed["product"] or pushed["own"]
    tails = tuple(tail for tail in said.tails if words not in tail)
    return replace(said, product=words, tails=tails, own_place=None)


def _online(said: Qualifiers, reading: WishRead) -> Qualifiers:
    if said.product is None or reading.channel is not None or not ONLINE.search(reading.text):
        return said
    return replace(said, tails=(*said.tails, "online")) if "online" not in said.tails else said


def _direct(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """Bookings that come without a middleman keep their name: "direct bookings"."""
    named = re.search(r"\b(?:direct|online) (?:bookings|orders|sales)\b", reading.text.lower())
    if reading.metric == "bookings" and re.search(r"\bbook (?:rooms? )?direct(?:ly)?\b", reading.text.lower()):
        tails = tuple(tail for tail in said.tails if not tail.startswith("instead of"))
        return replace(said, counted="direct bookings", product=None, tails=tails)
    if named is None or said.counted is not None or reading.metric not in {"bookings", "orders", "sales"}:
        return said
    tails = tuple(tail for tail in said.tails if not tail.startswith("instead of"))
    place = None if said.own_place and named.group() in said.own_place else said.own_place
    return replace(said, counted=named.group(), tails=tails, own_place=place)


def _sold_there(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """The site where it is sold, where the trip goes, the feast it is for; those whom a charity serves give nothing."""
    if said.product is not None and said.product.removeprefix("a ") in PERIODS:
        said = replace(said, product=None)
    if said.people is not None and said.people.lower() == "volunteers":
        tails = said.tails if said.product is None else (*said.tails, f"{FOUND_FOR}{said.product}")
        return replace(said, audience=None, people=None, whom=None, product=None, tails=tails, aside=())
    site = SITE.search(reading.text)
    if site is not None and reading.channel is None and said.platform is None:
        tails = tuple(tail for tail in said.tails if site.group() not in tail)
        said = replace(said, platform=site.group(), tails=tails)
    if said.product is not None and said.product.lower() in FESTIVE:
        return replace(said, product=None, tails=(f"{FOUND_FOR}{said.product}", *said.tails))
    trip = TRIP.search(reading.text)
    there = trip is not None and (said.place is None or said.place.name in trip["where"])
    if trip is not None and there and said.product is not None and trip["what"] in said.product:
        return going(said, trip["where"])
    if said.audience is not None and GIVEN.intersection(kinds_in(reading.text)) and (home := HOME.search(reading.text)):
        return given_to(replace(said, audience=None, people=None, whom=None), home.group())
    return said


def _channel(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """A channel of one's own is no product, and what comes by e-mail needs no "for our emails" behind it."""
    if said.product is not None and said.product.split()[-1].lower() in {"channel", "page", "podcast"}:
        return replace(said, product=None, tails=(*said.tails, f"on {said.product}"))
    if reading.channel == "website" and "found" in kinds_in(reading.text):
        said = replace(said, platform=None)
    if said.platform is not None and (present := PRESENCE.search(said.platform)) is not None:
        page = "page" if reading.channel == "facebook" or not speaks_alone(reading.text) else "profile"
        page = "account" if reading.channel in {"instagram", "tiktok", "x", "snapchat"} else page
        return replace(said, platform=f"{said.platform[: present.start()]} {page}")
    if said.whom is not None and said.whom.startswith("from other ") and "brands" in said.whom:
        return replace(said, audience=None, people=None, whom=None)
    if reading.channel != "email":
        return said
    return replace(said, tails=tuple(tail for tail in said.tails if not re.match(r"for (?:our|my) e-?mails?\b", tail)))


def _season(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """A season that comes each year is when it happens: "every winter"."""
    yearly = re.search(r"\bevery (winter|summer|spring|autumn)\b", reading.text.lower())
    if yearly is None or said.tails or said.occasion:
        return said
    return replace(said, tails=(f"in {yearly[1]}",))


def _form(said: Qualifiers, reading: WishRead) -> Qualifiers:
    named = NAMED_BLOG.search(reading.text) if said.form == "blog" else None
    return said if named is None else replace(said, form_words=named["whole"])


def _work(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """The work whose name would be lost beside a product or a channel: "tickets for our theatre"."""
    text, kinds = reading.text, set(kinds_in(reading.text))
    if kinds & COMING and (named := TO_COME.search(text)):
        occasion = None if "weekend" in named["whole"] else said.occasion
        tails = tuple(tail for tail in said.tails if not tail.startswith((FOUND_FOR, "at ")))
        rest = None if said.rest and said.rest in named["whole"] else said.rest
        return replace(said, own_place=named["whole"], tails=tails, occasion=occasion, rest=rest)
    if said.product is not None and ("better_leads" in kinds or (said.counted and reading.metric == "leads")):
        return replace(said, product=None, tails=(*said.tails, f"{FOUND_FOR}{said.product}"))
    if kinds & SPONSORED and said.own_place is not None and named_place(said.own_place) is not None:
        return replace(said, own_place=None)
    joining = JOINING.search(text)
    if joining is not None and said.audience is None and reading.metric in {"registrations", "subscriptions"}:
        return replace(said, audience="own", people=joining["those"], whom=f"by {joining['those']}")
    trade = trade_in(text)
    if trade is not None and said.own_place is None and said.rank is None:
        return with_trade(said, trade, text)
    lost = said.product is not None or (reading.channel is not None and reading.metric in {None, *BY_ITSELF})
    lost = lost or (reading.metric in {"customers", "new_customers"} and own_people(text) is not None)
    if not lost or said.tails or said.own_place or said.form:
        return said
    where = _place_phrase(text)
    if where is None or (said.product and said.product in where):
        return said
    return replace(said, tails=(where,))


def _place_phrase(text: str) -> str | None:
    """Where the person works as typed with its preposition: "for our theatre"; `None` where none is named so."""
    plain = fold(text)
    for _, start, end in stretches_in("businesses", text):
        before = BEFORE_PLACE.search(plain.text[:start])
        if before is not None and END.match(plain.text[end:]):
            return text[plain.offsets[before.start()] : plain.offsets[end - 1] + 1]
    return None


def _found(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """What one wants to be found for is what is searched: "rank higher for plumbers"."""
    if "found" not in kinds_in(reading.text) or said.own_place is not None:
        return said
    tails = tuple(
        f"from searches for {tail.removeprefix(FOUND_FOR)}"
        if tail.startswith(FOUND_FOR) and not re.match(r"for (?:our|my|the)\b", tail)
        else tail
        for tail in said.tails
    )
    return replace(said, tails=tails)
