"""What a wish says that no table knows, put where a goal's sentence can carry it. Refuses to word the sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from dialogs.domain.kpis.own_money import own_name
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.own_arabic import is_goods, joined
from dialogs.domain.wishes.wish_words import is_a_business
from dialogs.domain.wishes.wishes import kinds_in, named_place, people_named, stretches_of, trade_of
from dialogs.language.goals.asides import asides_in
from dialogs.language.goals.line import MOST_CHARACTERS
from dialogs.language.goals.own_measures import own_counted, own_people, unknown_audience, with_clause
from dialogs.language.goals.own_names import is_an_end, is_no_name, names_a_platform, names_a_season, season_said
from dialogs.language.goals.own_phrases import Phrase, own_phrases, own_words
from dialogs.language.goals.own_wishes import rank_wished, second_wish, served_in
from dialogs.language.goals.qualifiers import Qualifiers, qualifiers_of, qualifying
from dialogs.language.goals.whereabouts import Place
from dialogs.language.words.folding import fold
from dialogs.language.words.qualifier_words import definite, phrases_of, without_article
from dialogs.language.words.replacing import replace

_Stretch: TypeAlias = tuple[int, int]
OWN, FROM, NAMED, _THEIRS = "own", "own_from", "named", "their "
_BEHIND_MEASURE = re.compile(r"\s(?:for|at|our|my|from)\s")
_COUNTED_BY_NAME = frozenset(
    {"subscriptions", "deals", "orders", "bookings", "leads", "sales", "reviews", "registrations", "complaints"}
)
COUNTING_THEM = frozenset({"new_customers", "customers"})
_MERELY_BUYERS = frozenset({"clients", "patrons", "users", "visitors"})
_OF_PEOPLE = frozenset({"new_customers", "customers", "registrations", "subscriptions"})
_APP = ("app", "application")
_OWN_CHANNEL = re.compile(r"\b(?:our|my)\s+(?:(?!(?:on|in|at|from|for|to)\b)[\w'-]+\s+){0,2}$")
_SHOWING = frozenset({"tiktok", "instagram", "facebook", "youtube", "snapchat", "pinterest", "x"})
_OURS, _MARKET = ("for our ", "for my "), "marketplace"
_PAGES = frozenset(
    {
        "facebook", "instagram", "telegram", "youtube", "linkedin", "x", "tiktok", "podcast", "pinterest", "app",
        "website",
    }
)  # fmt: skip
_ABOUT = frozenset({"customer_satisfaction", "video_views", "comments", "messages", "leads"})
_ABOUT_ALL = ("category", "thing")
_READ_ELSEWHERE = ("deadline", "channel", "target", "baseline", "guardrail", "purpose")


def evidence_in(reading: WishRead) -> dict[str, _Stretch]:
    """Where in the line each field of a reading stands."""
    return getattr(reading, "evidence", {})


def read_with_own_words(reading: WishRead) -> Qualifiers:
    """The qualifiers of a wish, with its own phrases where no table knows them.

    Those from whom something comes are an audience, a market or sector is a place, all else stays as typed.
    """
    text, evidence = reading.text, evidence_in(reading)
    if len(text) > MOST_CHARACTERS:
        return qualifiers_of(text)
    said_of = evidence.get("channel")
    named = names_a_platform(reading.channel, text, said_of) or (reading.channel in _PAGES and _owned(text, said_of))
    channel = said_of if named else None
    day = evidence.get("deadline")
    season = day if day and names_a_season(text, day) and not is_an_end(text, day) else None
    unread = reading.channel == "store" or merely_organic(reading)
    open_ = (channel, season, said_of if unread else None)
    taken = tuple(place for name in _READ_ELSEWHERE if (place := evidence.get(name)) and place not in open_)
    rank, second = rank_wished(text, taken), second_wish(text, evidence)
    read = [place for name, place in evidence.items() if name not in _ABOUT_ALL]
    beside = asides_in(text, read, [place for place in read if place != evidence.get("metric")])
    whole = (*taken, *beside.all, *([rank[1]] if rank else []), *([second[1]] if second else []))
    known = known_in(reading, whole)
    found = own_phrases(text, reading.language, whole, known, stretches_of(text, "kinds"))
    said = qualifiers_of(text, (*whole, *(span for _, span in found)))
    if said.product is not None and is_a_business(said.product) and not is_goods(said.product):
        said = replace(said, product=None)
    said = _with_phrases(said, found, reading, channel)
    if channel and said.platform is None and reading.channel == _MARKET and text[slice(*channel)].isascii():
        said = replace(said, platform=f"on {text[slice(*channel)].capitalize()}")
    told = season_said(text, day)
    if told and day and not any(span[0] <= day[0] < span[1] for _, span in found):
        said = replace(said, tails=(*said.tails, told))
    said = _with_audience(_narrowed(said, text, taken), reading, (*known, *(span for _, span in found)))
    if rank is not None:
        said = replace(said, rank=rank[0], aside=(*said.aside, *served_in(text, rank[1])))
    if second is not None and said.complaint is None:
        said = replace(said, second=second[0], aside=(*said.aside, second[1]))
    said = replace(said, after=beside.closing or said.after, aside=(*said.aside, *beside.empty))
    product = None if said.product and is_no_name(said.product, reading.language) else said.product
    said = replace(said, product=product, folk=_folk_of(reading))
    return _counted(joined(_once(_of_people(said, reading), text), text, reading.metric), reading)


def _with_audience(said: Qualifiers, reading: WishRead, known: Sequence[_Stretch]) -> Qualifiers:
    """Those whom a wish wants to reach where no table knows them."""
    if said.audience is not None or said.form is not None:
        return said
    those = unknown_audience(reading.text, reading.language, known)
    return said if those is None else replace(said, audience=OWN, people=those)


def _folk_of(reading: WishRead) -> str | None:
    """The id of those who are counted or hired, where the wish names them: patients, members, nurses."""
    place = evidence_in(reading).get("metric")
    if reading.metric == "employees":
        return trade_of(reading.text)
    if reading.metric not in COUNTING_THEM | {"subscriptions"} or place is None:
        return None
    return people_named(reading.text[slice(*place)])


def _of_people(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """Those who are counted, where a product stands behind them: "wholesale customers for our coffee"."""
    place, own = evidence_in(reading).get("metric"), own_people(reading.text)
    counts = own is not None and reading.metric in _OF_PEOPLE
    if counts and said.people is None and fold(own or "").text in phrases_of("audiences", said.audience or ""):
        return replace(said, audience=None)
    if said.product is None or said.audience is not None or reading.metric not in _OF_PEOPLE or place is None:
        return said
    if own is not None:
        return replace(said, audience=OWN, people=own)
    those = people_named(reading.text[slice(*place)])
    return replace(said, audience=NAMED) if those and those not in _MERELY_BUYERS else said


def _with_phrases(
    said: Qualifiers, found: Sequence[tuple[Phrase, _Stretch]], reading: WishRead, channel: _Stretch | None
) -> Qualifiers:
    for phrase, span in found:
        on_channel = channel is not None and channel[0] < span[1] and span[0] < channel[1]
        early = None if on_channel else _early(said, phrase, reading)
        if early is not None:
            said = early
            continue
        instrument = reading.metric is None and not phrase.typed.isascii() and phrase.typed == phrase.words
        instrument = instrument and own_words("looks").isdisjoint(fold(phrase.words).text.split()[:1])
        if phrase.manner == "about" and (reading.metric in _ABOUT or instrument) and said.product is None:
            said = replace(said, product=phrase.words)
        if phrase.manner == "about" and said.form is None and (reading.channel in _PAGES or _foreign(phrase)):
            continue
        said = _with(_whole_of_them(said, phrase, reading.text), phrase, span, channel)
    return said


def _early(said: Qualifiers, phrase: Phrase, reading: WishRead) -> Qualifiers | None:
    """What a phrase is before its preposition counts: something shown, a limit, people of one's own."""
    if said.product is None and _shown_with(phrase, reading):
        return replace(said, product=phrase.words)
    if fold(phrase.typed).text.startswith(tuple(own_words("without"))):
        return replace(said, after=phrase.typed)
    mine = phrase.words.startswith(("our ", "my "))
    if mine and said.audience is None and phrase.words.rpartition(" ")[2] in own_words("served"):
        return replace(said, audience=OWN, people=phrase.words, whom=phrase.typed)
    return None


def _shown_with(phrase: Phrase, reading: WishRead) -> bool:
    """Whether what one sells is what is to be shown: "go viral with our sneakers"."""
    seen = reading.metric in (None, "reach", "video_views") and reading.channel in _SHOWING
    return seen and phrase.typed.startswith(("with our ", "with my ")) and not is_a_business(phrase.words)


def _narrowed(said: Qualifiers, text: str, taken: Sequence[_Stretch]) -> Qualifiers:
    """Keep what tells which of them are meant: "expats who need a family lawyer"."""
    if said.audience is None or said.form is not None:
        return said
    bare = next((one for one in phrases_of("audiences", said.audience) if f"{one} " in text), None)
    people = said.people or bare
    whole = with_clause(text, people, [place[0] for place in taken]) if people else None
    return said if whole in (None, people) else replace(said, people=whole)


def _whole_of_them(said: Qualifiers, phrase: Phrase, text: str) -> Qualifiers:
    """Leave the audience to a phrase that stands right before it: "HR managers in logistics companies"."""
    before = phrase.manner == "source" and said.people is not None and phrase.words in text and said.people in text
    if not before or text.index(said.people or "") < text.index(phrase.words):
        return said
    between = text[text.index(phrase.words) + len(phrase.words) : text.index(said.people or "")]
    return replace(said, audience=None, people=None, tails=(*said.tails, f"{between.strip()} {said.people}"))


def _once(said: Qualifiers, text: str) -> Qualifiers:
    """Nothing twice: a place that is part of a complaint or of the people, people who are no business of one's own."""
    bare = without_article(said.people) if said.people else ""
    if bare and bare in text and not bare.startswith(("our ", "my ")):
        said = replace(said, aside=(*said.aside, (text.index(bare), text.index(bare) + len(bare))))
    if said.product is not None and said.form is None and fold(said.product).text.split()[-1] in own_words("shown"):
        said = replace(said, form="reels", form_words=said.product, product=None)
    if said.place is not None and said.place.name in f"{said.complaint} {said.people}":
        said = replace(said, place=None)
    return _product_once(said)


def _product_once(said: Qualifiers) -> Qualifiers:
    """A feast is no product, and what others are to choose is one: "architects to specify our tiles"."""
    if said.product is not None and set(fold(said.product).text.split()) <= own_words("season_names"):
        return replace(said, product=None)
    if said.product is not None and said.product.startswith(_THEIRS):
        return replace(said, product=said.product.removeprefix(_THEIRS))
    mine = next((tail for tail in said.tails if tail.startswith(_OURS)), None)
    if mine is None or said.product or said.form or said.audience in (None, FROM):
        return said
    rest = tuple(tail for tail in said.tails if tail != mine)
    return replace(said, product=mine.removeprefix("for "), tails=rest)


def _counted(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """Give the measure its own noun, unless that is a product already."""
    counted = counted_in(reading)
    those = phrases_of("audiences", said.audience or "")
    if counted is not None and any(fold(counted).text.endswith(f"ال{one.removeprefix('ال')}") for one in those):
        said = replace(said, audience=None, people=None, whom=None)
    if counted is not None and (said.product == counted or _narrows(said.product, counted)):
        return replace(said, product=None, counted=counted)
    last = (said.product or "").rpartition(" ")[2]
    known = said.product is not None and (not (counted or "").isascii() or last in (counted or ""))
    return said if known else replace(said, counted=counted)


def _narrows(product: str | None, counted: str) -> bool:
    """Whether what was taken for a product only narrows the measure: "wedding orders", "hoodie sales"."""
    single = product is not None and counted.isascii() and not product.endswith("s")
    return single and counted.lower().startswith(f"{product} ".lower())


def _foreign(phrase: Phrase) -> bool:
    return not phrase.typed.isascii()


def _owned(text: str, place: _Stretch | None) -> bool:
    """Whether a channel is told as one's own: "our Facebook page", "our history podcast"."""
    return place is not None and _OWN_CHANNEL.search(text[: place[0]].lower()) is not None


def _on(typed: str) -> str:
    return re.sub("^(?:for|to|of|in|at|with|through|via)(?= (?:our|my) )", "on", typed)


def known_in(reading: WishRead, taken: tuple[_Stretch, ...] = ()) -> tuple[_Stretch, ...]:
    """Where in a wish all stands that some table knows."""
    text, evidence = reading.text, evidence_in(reading)
    named = tuple(span for span in qualifying(text, taken) if not is_a_business(text[slice(*span)]))
    named += stretches_of(text, "businesses", "people")
    if "metric" not in evidence:
        return named
    start, end = evidence["metric"]
    apart = _BEHIND_MEASURE.search(text, start, end)
    return (*named, (start, apart.start() if apart else end))


def _with(said: Qualifiers, phrase: Phrase, span: _Stretch, channel: _Stretch | None) -> Qualifiers:
    if said.form is not None and fold(phrase.typed).text.endswith(phrases_of("forms", said.form)):
        return replace(said, form_words=phrase.words)
    if channel and channel[0] < span[1] and span[0] < channel[1]:
        return replace(said, platform=phrase.typed if phrase.typed.endswith(_APP) else _on(phrase.typed))
    if phrase.manner in {"of", "known"}:
        named = f"(«{phrase.words}»)"
        of = said if said.product else replace(said, tails=(*said.tails, named))
        return of if phrase.manner == "of" else replace(said, known_for=phrase.typed)
    mine = phrase.words.startswith(("our ", "my "))
    if phrase.manner == "about" and not said.product and (said.form or (mine and named_place(phrase.words) is None)):
        return replace(said, product=phrase.words)
    if mine and phrase.typed.startswith((*_OURS, "about ")) and named_place(phrase.words):
        return replace(said, own_place=phrase.words)
    if phrase.manner == "source" and said.audience is None:
        those = FROM if phrase.typed.partition(" ")[0] in own_words("from_whom") else OWN
        return replace(said, audience=those, people=phrase.words, whom=phrase.typed, aside=(*said.aside, span))
    if phrase.manner == "field" and said.place is None:
        return replace(
            said,
            place=Place("from" if phrase.typed.startswith("from ") else "in", phrase.words),
            aside=(*said.aside, span),
        )
    return replace(said, tails=(*said.tails, phrase.typed))


def merely_organic(reading: WishRead) -> bool:
    """Whether "organic" is said of what is sold and not of a search: "organic vegetables"."""
    place = evidence_in(reading).get("channel")
    return place is not None and fold(reading.text[slice(*place)]).text in own_words("grown")


def counted_in(reading: WishRead) -> str | None:
    """The measure in the person's own words where these are narrower than its name: "maintenance contracts"."""
    if reading.metric not in _COUNTED_BY_NAME:
        return None if "donations" in kinds_in(reading.text) else own_name(reading)
    own = own_counted(reading.text)
    return definite(own) if own is not None and not _is_owned(own) else None


def _is_owned(words: str) -> bool:
    """Whether the last of some Arabic words is a place of one's own, which the sentence names: «طلبات متجري»."""
    last = words.rsplit(maxsplit=1)[-1]
    return not last.isascii() and last.endswith(("ي", "نا")) and named_place(last) is not None
