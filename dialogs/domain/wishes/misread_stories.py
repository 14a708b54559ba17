"""Figures and days that a story tells before its wish: "half vanish", "three pupils left", "stuck on 620".

Each answers with the fields to set otherwise, empty where nothing was misread. Refuses to change the wish; the words
are `locales/<language>/carried.toml`.
"""

from __future__ import annotations

import re
from functools import cache

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.own_words import evidence_in
from dialogs.domain.wishes.wishes import kinds_in
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.qualifier_words import any_of

_AFTER_A_TIME = re.compile(r"^after (?:an?|one|two|three|four|six|\d+) (?:day|week|month|year)s?$")
_ONE_DAY = re.compile(r"^on (?:sun|mon|tues|wednes|thurs|fri|satur)days?$")
_COUNTED_BY_DAY = frozenset({"customers", "new_customers", "orders", "bookings", "sales", "revenue"})
_ALL, _STARS = "SMT", 2.0


@cache
def _told(key: str) -> tuple[str, ...]:
    rows = [load_words(language, "carried")["story"] for language in LANGUAGES]
    words = {fold(one).text for row in rows for one in row[key]}
    return tuple(sorted(words, key=lambda one: (-len(one), one)))


@cache
def _before(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(_told(key))})\s+$")


@cache
def _behind(key: str) -> re.Pattern[str]:
    return re.compile(rf"^\s+(?:\w+\s+)?(?:{any_of(_told(key))})(?!\w)")


def _around(reading: WishRead, name: str) -> tuple[str, str, str] | None:
    """What stands before the words of a field, these, and what stands behind, all folded."""
    place = evidence_in(reading).get(name)
    if place is None or getattr(reading, name) is None:
        return None
    text = reading.text
    before = fold(text[: place[0]].rstrip()).text
    return f"{before} ", fold(text[slice(*place)]).text.strip(), fold(text[place[1] :]).text


def _without(reading: WishRead, name: str, **changed: object) -> dict[str, object]:
    letter = {"target": "M", "baseline": "", "deadline": "T"}[name]
    missing = "".join(one for one in _ALL if one in reading.missing or one in letter)
    told = {key: span for key, span in evidence_in(reading).items() if key != name}
    own = {"metric": None, "thing": None} if reading.metric == "custom" and name == "target" else {}
    missing = _ALL if own and "M" in missing else missing
    direction = {"direction": "increase"} if name == "target" and reading.direction == "reach" else {}
    return {name: None, "missing": missing, "evidence": told, **own, **direction, **changed}


def rating_now(reading: WishRead) -> dict[str, object]:
    """A rating of 3.9 is where one stands, and no change by 3.9 stars."""
    target = reading.target
    if reading.metric != "rating" or target is None or not target.relative or target.value < _STARS:
        return {}
    return _without(reading, "target", baseline=target)


def part_of_them(reading: WishRead) -> dict[str, object]:
    """A part of those who are there is no aim: "half the people don't know us", «نص الطاولات فاضية»."""
    found = _around(reading, "target")
    if found is None or found[1].rsplit(" ", 1)[-1].removeprefix("ال") not in _told("parts"):
        return {}
    aimed = _before("aimed").search(found[0]) or not re.match(r"^\s*\w", found[2])
    place, way = evidence_in(reading)["target"], evidence_in(reading).get("direction")
    governed = way is not None and 0 <= place[0] - way[1] <= 1
    return {} if aimed or governed else _without(reading, "target")


def no_figure(reading: WishRead) -> dict[str, object]:
    """A number that tells how things are or were: "we depend on three donors", "the reliable one", «واحد واحد»."""
    for name in ("target", "baseline"):
        found = _around(reading, name)
        if found is None:
            continue
        stands_for = found[1] in _told("ones") and not _before("aimed").search(found[0])
        pronoun = stands_for and not _beside(reading, name, "metric")
        if pronoun or _before("standing").search(found[0]) or _behind("gone").search(found[2]):
            return _without(reading, name)
    return {}


def _beside(reading: WishRead, name: str, other: str) -> bool:
    """Whether the words of a field stand next to those of another: "one client", «زبون واحد»."""
    one, two = evidence_in(reading).get(name), evidence_in(reading).get(other)
    return one is not None and two is not None and (0 <= two[0] - one[1] <= 1 or 0 <= one[0] - two[1] <= 1)


def stuck_at(reading: WishRead) -> dict[str, object]:
    """Where a measure has come to a stop is where it stands: "been stuck on 620"."""
    found, target = _around(reading, "target"), reading.target
    if found is None or target is None or not _before("stuck").search(found[0]) or reading.metric is None:
        return {}
    return _without(reading, "target", baseline=target)


def no_last_day(reading: WishRead) -> dict[str, object]:
    """A day on which things happen or happened: "left in September", "who book on friday", «نهاية الأسبوع»."""
    found = _around(reading, "deadline")
    if found is None:
        return {}
    before, words, _ = found
    weekly = re.match(r"^on \w+days?$", words) and re.search(r"\bwho\b[^.,;]*$", before)
    weekend = words in _told("weekend")
    happened = re.match("^(?:in|on|since|من) ", words) and _before("happened").search(before)
    only = re.match("^(?:in|on|at) ", words) and before.rstrip().endswith((" only", " just"))
    later = _AFTER_A_TIME.match(words) or (_ONE_DAY.match(words) and reading.metric in _COUNTED_BY_DAY)
    told = weekly or weekend or happened or only or (later and reading.target is None)
    return _without(reading, "deadline") if told else {}


def no_use(reading: WishRead) -> dict[str, object]:
    """What is of no use makes no profit the wish: «ومفيش فايدة»."""
    found = _around(reading, "metric")
    if reading.metric != "profit" or found is None or not _before("no_use").search(found[0]):
        return {}
    told = {key: span for key, span in evidence_in(reading).items() if key != "metric"}
    return {"metric": None, "category": None, "missing": _ALL, "evidence": told}


def no_opening(reading: WishRead) -> dict[str, object]:
    """What one has done already is to be done no more: «فتحنا كافيه من شهرين»."""
    found = _around(reading, "direction")
    if reading.direction != "deliver" or found is None:
        return {}
    led_by = f"{found[0]}{found[1]}".rpartition(" ")[0] + " "
    if found[1].split()[0] not in _told("happened") and not _before("of_others").search(led_by):
        return {}
    return {"direction": "increase", "metric": None, "thing": None, "missing": _ALL}


def no_more_screen(reading: WishRead) -> dict[str, object]:
    """Hours that go into a phone are to be fewer: "I spend 5 hours a day on my phone"."""
    if reading.metric != "custom" or reading.target is not None or "screen" not in kinds_in(reading.text):
        return {}
    told = {key: span for key, span in evidence_in(reading).items() if key not in {"metric", "baseline"}}
    return {"metric": None, "thing": None, "baseline": None, "per": None, "missing": _ALL, "evidence": told}


_FREE = re.compile(
    r"\bfree (?:\w+ )?(?:lesson|class|course|workshop|trial|session|webinar|event|seminar|talk|concert|training)s?\b"
    r"|(?<!\w)(?:ال|لل|بال|عال)?(?:درس|دروس|حصه|حصص|دوره|دورات|ورشه|ورش|محاضره|جلسه|تدريب|فعاليه|ندوه)\s+(?:ال)?مجاني\w*"
)


def free_of_charge(reading: WishRead) -> dict[str, object]:
    """Nobody buys what is free; people sign up for it: "students for our free lesson"."""
    if reading.metric not in {None, "new_customers", "customers", "orders", "leads"} or reading.target is not None:
        return {}
    return {"metric": "registrations", "category": "conversion"} if _FREE.search(fold(reading.text).text) else {}


_ONLINE = re.compile(
    r"\b(?:web|site|website|online|visits?|visitors|traffic|app|page|store|shop|checkout|cart|likes|leads|enquir\w+|ads?)\b"
    r"|موقع|متجر|زيار|زوار|سله|سلة|تطبيق|صفح|اونلاين|إعلان|اعلان|لايك|مشاهدات|رسا[يئ]ل"
)


_RATE = re.compile(r"conver|rate|ratio|تحويل|كونفر|نسبه|معدل|taux|t7wil|ta7wil")


def no_visits_to_a_site(reading: WishRead) -> dict[str, object]:
    """Where nothing is said of a site, those who do not buy are to buy: «بغيت الناس يشريو من عندي»."""
    if reading.metric != "conversion_rate" or reading.target is not None or reading.baseline is not None:
        return {}
    named = _around(reading, "metric")
    rate = named is not None and _RATE.search(named[1]) is not None
    if reading.channel is not None or rate or _ONLINE.search(reading.text.lower()):
        return {}
    return {"metric": "sales", "category": "sales"}


OF_STORIES = (
    no_more_screen,
    no_visits_to_a_site,
    free_of_charge,
    no_use,
    no_opening,
    rating_now,
    part_of_them,
    stuck_at,
    no_figure,
    no_last_day,
)
