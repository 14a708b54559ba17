"""What a wish is about, where the reading names no measure: its kind, the place of work, the thing counted.

The words are `locales/<language>/wishes.toml`, all languages at once since people mix them. Refuses to read amounts.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from dialogs.domain.kpis.people import CUSTOMERS, PEOPLE
from dialogs.domain.kpis.people import OF_BUSINESS as PEOPLE_OF_BUSINESS
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.businesses import BUSINESS, BUSINESSES, LIKE, OF_FIELD
from dialogs.domain.wishes.ideas import TOGETHER
from dialogs.domain.wishes.said_patterns import PERIODS, VISITING, WITHIN
from dialogs.domain.wishes.wish_words import compared, found_in, only_concluded, stretches_in
from dialogs.language.goals.doing import doing_of
from dialogs.language.goals.qualifiers import qualifiers_of
from dialogs.language.goals.trades import whole_place
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.tokens import tokenize
from dialogs.messages import Sentence, T, Words

_LONGEST_DEED, _SUBSCRIBERS = 12, "subscribers"
_STAYING = frozenset({"retention_rate", "churn_rate", "customer_satisfaction"})
_NO_PLACE = re.compile(
    r"(?:back[- ]to[- ]|\bafter[- ])school\b"
    r"|\bbar exam\b|(?<=\bapp )stores?\b|\bplay store\b|\bschool (?:play|run|trip|uniform)s?\b"
    r"|\b(?:restaurant|hotel|cafe|school|hospital|salon|gym|shop) (?:buyers|owners|managers|chains|groups|operators)\b"
    r"|\b(?:restaurant|hotel|hospital) clients\b|\buniversity students\b|\bnear (?:the|a|an) [a-z]+\b"
    r"|\b(?:loyalty|vip|rewards?|points|customer|members) club\b"
    "|نادي (?:ال)?(?:قرا|كتاب|شطرنج|سينما|حوار|كشاف)"
    "|(?:برنامج|نادي) (?:ال)?(?:ولا|مكاف|نقاط|نقط|فيديليتي|عملا|زباين)"
    "|(?:مصاريف|تكاليف|تكلفة|أجرة|اجرة|رسوم|سعر|أسعار|اسعار) الشحن",
    re.IGNORECASE,
)

_WITH_A_FIGURE = re.compile(r"[,،]\s*(?:\w+\s+)?\d|\s(?:اللي|يلي|الذي|التي|elly|lli)\s")
_NUMBER_ONE = re.compile(r"#\s?1(?!\d)")
_OWNED = re.compile(r"\b(?:our|my|(?:are|have|run|own) an?) (?:(?!(?:from|in|at|for|of|near|to)\b)[\w'-]+ ){0,2}$")
_PRIVATE = frozenset(
    {
        "learning", "reading", "memorising", "running", "weight",
        "fitness", "sleep", "family", "debt", "wellbeing", "smoking", "screen", "language",
    }
)  # fmt: skip
_PLAIN = frozenset(
    {
        "collection", "waiting", "appointments", "waste", "cleanliness", "turnover", "training", "performance",
        "returns", "time", "stock", "energy", "delivery", "punctuality", "smoking", "screen",
    }
)  # fmt: skip
_OVERRIDING = frozenset(
    {
        "research", "hiring", "service", "punctuality", "loyalty", "fitness", "reading", "learning", "quality", "image",
        "conversion",
    }
)  # fmt: skip
_OUTSIDE = (
    _PRIVATE
    | _PLAIN
    | _OVERRIDING - {"loyalty", "image", "conversion"}
    | {"team", "saving", "branch", "costs", "delivery", "charity", "productivity", "content"}
)
_PAGES = frozenset({"page", "channel"})
_WIDE, _NEXT_WORD = _PAGES | {"company", "office", "shop", "clinic", "project", "brand", "school"}, 3
_BY_ONESELF = frozenset({"learning", "family", "volunteering", "charity", "training"})
_LOOSE = frozenset({"followers", "customers", "new_customers", "employees", "likes", "subscriptions"})
_SURE = frozenset(
    {"complaints", "rating", "reviews", "customer_satisfaction", "delivery_time", "response_time", "leads"}
)


def kind_of(reading: WishRead) -> str:
    """Name the kind of a wish: `image`, `growth`, `hiring` …; its category decides where the words leave it open."""
    found = found_in("kinds", reading.text)
    if _of_others(reading):
        found = tuple(name for name in found if name not in _PRIVATE | {"stock"})
    found = compared(found, reading.text)
    if "growth" in found and "small_team" in found_in("meeting", reading.text):
        found = tuple(name for name in found if name != "team")
    found = (*found, "leader") if _NUMBER_ONE.search(reading.text) else found
    if "loyalty" in found and "team" not in found:
        found = tuple(name for name in found if name != "turnover")
    if "leader" in found or "awareness" in found:
        found = _of_being_known(found, reading)
    if VISITING.search(reading.text):
        found = tuple(name for name in found if name not in {"hiring", "team"})
    known = reading.category == "awareness" and "awareness" in found
    plain = [name for name in found if name in _PLAIN and not known]
    if plain and (plain[0] not in _PRIVATE or business_id(reading) is None):
        return plain[0]
    if reading.category in WITHIN:
        fitting = [name for name in found if name in WITHIN[reading.category]]
        return fitting[0] if fitting else reading.category
    outside = [name for name in found if name in _OUTSIDE and (name not in _PRIVATE or business_id(reading) is None)]
    if "saving" in outside and business_id(reading) is not None:
        return "costs"
    if "growth" in found:
        found = tuple(name for name in found if name != "person")
    theirs = [name for name in found if name not in _PRIVATE or business_id(reading) is None]
    return next(iter((*outside, *theirs)), "growth")


def _of_being_known(found: tuple[str, ...], reading: WishRead) -> tuple[str, ...]:
    beside = {"research"} if "leader" in found else {"hiring"}
    if "awareness" in found and reading.metric is None and "donations" not in found:
        beside |= {"charity", "volunteering"}
    return tuple(name for name in found if name not in beside)


def kinds_in(words: str) -> tuple[str, ...]:
    """The kinds of wish that some words tell of."""
    return found_in("kinds", words)


def understood(reading: WishRead) -> bool:
    """Tell whether anything in a wish says what it is about; rewordings of a stray word would only pretend to."""
    known = (reading.metric, reading.category, reading.target, reading.baseline, reading.channel, reading.thing)
    told = any(one is not None for one in known) or bool(found_in("kinds", reading.text))
    return told or business_id(reading) is not None


def overrides(reading: WishRead) -> str | None:
    """A kind that says more than a measure only a noun suggested: "understand our customers" counts no customers."""
    if reading.metric is None or reading.target is not None or reading.baseline is not None:
        return None
    kinds = found_in("kinds", reading.text)
    if reading.metric == "branches" and ("branch" not in kinds or "awareness" in kinds):
        return next((name for name in ("leader", "profit", "awareness") if name in kinds), "growth")
    if reading.metric == "savings" and business_id(reading) is not None:
        return "costs"
    private = [name for name in kinds if name in _PRIVATE | {"family"} and not _of_others(reading)]
    if private and (reading.metric == "time_on_page" or "screen" in private) and business_id(reading) is None:
        return "screen" if "screen" in private else private[0]
    plain = [name for name in kinds if name in _PLAIN and name not in _PRIVATE]
    if plain and (reading.metric not in _SURE or plain[0] == "returns"):
        return plain[0]
    kept = _OVERRIDING - _PRIVATE if _of_others(reading) else _OVERRIDING
    found = [name for name in kinds if name in kept] if reading.metric in _LOOSE else []
    return found[0] if found else None


def _of_others(reading: WishRead) -> bool:
    """Whether something is sold or somebody is to be won, so that the wish is no private one."""
    said = qualifiers_of(reading.text)
    sold = said.product is not None and said.product.split()[-1] not in PERIODS
    return bool(sold or said.audience or (said.place and said.place.relation != "in"))


def business_id(reading: WishRead) -> str | None:
    """The kind of place the wish speaks of, by the one it works like: a camp is a hotel; `None` where it names none."""
    named = _place_of_work(reading)
    return LIKE.get(named, named) if named else None


def _place_of_work(reading: WishRead) -> str | None:
    """The place as precisely as the words allow; the field that is read may be of those whom one serves."""
    gathering = "gathering" in found_in("meeting", reading.text)
    served = (
        gathering
        or qualifiers_of(reading.text).audience is not None
        or found_in("people", reading.text)[:1] == ("trainees",)
    )
    field = None if served else OF_FIELD.get(reading.field or "")
    return named_place(reading.text) or field


@lru_cache(maxsize=64)
def named_place(text: str) -> str | None:
    """The place of work that some words name; of English names side by side the last, of Arabic ones the first."""
    text = _NO_PLACE.sub(lambda said: " " * len(said.group()), text)
    folded = fold(text).text
    spans = [(start, end, name) for name, start, end in stretches_in("businesses", text)]
    whole = [one for one in spans if not any(_inside(one, other) for other in spans)]
    if not whole:
        return None
    heads = sorted(one for one in whole if not folded[one[0]].isascii())
    places = [one for one in heads if one[2] not in _PAGES and not found_in("people", folded[one[0] : one[1]])]
    start, end, name = (*places, *heads, *sorted(whole, key=lambda one: not _OWNED.search(folded[: one[0]])))[0]
    if name in _WIDE and not folded[start].isascii():
        start, end, name = next((one for one in heads if 0 < one[0] - end <= _NEXT_WORD), (start, end, name))
    for first, last, other in sorted(whole):
        if folded[start].isascii() and first > end and not folded[end:first].strip(" '-s"):
            end, name = last, other
    return name


def told_place(text: str) -> str | None:
    """The same where a place is said: who serves patients or ships goods is not told which kind of place it is."""
    return None if only_concluded(text) else named_place(text)


def _inside(one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    """Whether a name is only a part of another one: "shop" of "coffee shop"."""
    return other[0] <= one[0] and one[1] <= other[1] and other[1] - other[0] > one[1] - one[0]


def stretches_of(text: str, *tables: str) -> tuple[tuple[int, int], ...]:
    """Where in a text stand words of some tables: `businesses`, `people`, `kinds`."""
    offsets = fold(text).offsets
    found = (stretch for table in tables for stretch in stretches_in(table, text))
    return tuple((offsets[start], offsets[end - 1] + 1) for _, start, end in found)


def has_words_for(words: str) -> bool:
    """Whether any of some words is one that a wish's kind, place, people or things are known by."""
    return any(found_in(table, words) for table in ("kinds", "businesses", "people", "things"))


def business_of(reading: WishRead) -> Sentence:
    """The place of work as a noun phrase: "the clinic", or "the business" where none is named."""
    whole = whole_place(reading.text)
    if whole is not None:
        return T("{business}", business=Words(whole))
    return BUSINESSES.get(told_place(reading.text) or "", BUSINESS)


def people_named(text: str) -> str | None:
    """Those whom some words name: `patients`, `students`; `None` where they name none."""
    return next(iter(found_in("people", text)), None)


def trade_of(text: str) -> str | None:
    """The noun for those who are to be hired: `nurse`, `driver`; `None` where no trade, or more than one, is named."""
    found = found_in("trades", text)
    return found[0] if len(found) == 1 else None


def people_of(reading: WishRead) -> Sentence:
    """Those who buy, come or give, as the person calls them: "patients", or "customers" where nobody is named."""
    found = [one for one in found_in("people", reading.text) if one != _SUBSCRIBERS or reading.metric in _STAYING]
    usual = PEOPLE_OF_BUSINESS.get(_place_of_work(reading) or "") or PEOPLE_OF_BUSINESS.get(business_id(reading) or "")
    named = found[0] if found else usual or ""
    return PEOPLE.get(named, CUSTOMERS)


def thing_of(reading: WishRead) -> str | None:
    """A thing that we have words for (`thing:books`), found in what the person counts; else `None`."""
    whole = (reading.thing or "").startswith("the number of ")
    found = () if whole else found_in("things", f"{reading.thing or ''} {reading.text}")
    return f"thing:{found[0]}" if found else None


def deed_of(reading: WishRead) -> str | None:
    """What is to be done, in the person's words from the verb up to the day: "open a second gym location in Hamra"."""
    evidence: dict[str, tuple[int, int]] = getattr(reading, "evidence", {})
    verb = evidence.get("direction", (0, 0))
    later = [place[0] for name in ("deadline", "purpose", "guardrail") if (place := evidence.get(name))]
    later += [place[0] for place in getattr(reading, "story", ())]
    later += [match.start() for match in _WITH_A_FIGURE.finditer(reading.text)]
    end = min((start for start in later if start > verb[1]), default=len(reading.text))
    first = next((token for token in tokenize(reading.text) if token.start == verb[0]), None)
    words = reading.text[verb[0] + (len(first.lead) if first else 0) : end].split()
    while words and fold(words[-1]).text.strip(",.;:!؛،") in _leftovers():
        words.pop()
    return " ".join(words[:_LONGEST_DEED]).rstrip(" ,.;:!؟?،؛") or reading.thing


@cache
def _leftovers() -> frozenset[str]:
    return frozenset(
        fold(word).text for language in LANGUAGES for word in load_words(language, "wishes")["ends"]["before_a_day"]
    )


def of_the_page(text: str) -> bool:
    """Tell whether a wish is about its one page: "the page", «صفحتنا»."""
    return bool(found_in("spots", text))


def met_in(text: str) -> str | None:
    """The kind of a wish where two sorts of words meet: those of the staff and of leaving, of goods and returning."""
    found = frozenset(found_in("meeting", text))
    kind = next((kind for pair, kind in TOGETHER.items() if found.issuperset(pair)), None)
    if kind == "hiring" and VISITING.search(text):
        return None
    return None if kind == "hiring" and set(found_in("kinds", text)) - {"hiring", "team"} else kind


def met_in_food(text: str) -> bool:
    """Whether what is eaten or drunk is spoken of, which nobody sends back."""
    return "food" in found_in("meeting", text)


def done_for_oneself(reading: WishRead) -> str | None:
    """What is wanted for oneself and has no measure of its own, as a thing: "learning to code"."""
    named = reading.target or reading.baseline or reading.channel or (reading.metric not in (None, "custom"))
    kinds = set(found_in("kinds", reading.text))
    if named or kinds - _BY_ONESELF or (business_id(reading) is not None and "learning" not in kinds):
        return None
    return doing_of(reading.text)


def speaks_of(reading: WishRead, kind: str) -> bool:
    """Tell whether the words of a kind of wish stand anywhere in the line or in its purpose."""
    return kind in found_in("kinds", reading.text)
