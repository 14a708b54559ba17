"""A wish as it is reworded: without other people, mere numbers or a measure misread. Refuses to word a sentence."""

from __future__ import annotations

import re

from dialogs.domain.wish import TargetRead, WishRead
from dialogs.domain.wishes.own_words import evidence_in, known_in, merely_organic
from dialogs.domain.wishes.wishes import named_place, people_of, speaks_of, stretches_of
from dialogs.language.goals.line import MOST_CHARACTERS
from dialogs.language.goals.own_measures import own_people, unknown_object
from dialogs.language.goals.own_wishes import is_no_target
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.words.qualifier_words import definite
from dialogs.messages import Sentence, T, Words

_MUCH_MONEY = 10_000
_NOT_OF_PEOPLE = {"delivery_time": ("delivery", "late_orders"), "response_time": ("answering", "service")}
_LOOSELY_READ = frozenset({*_NOT_OF_PEOPLE, "likes", "shares", "comments", "bookings"})


def without(reading: WishRead, said: Qualifiers) -> WishRead:
    """The same wish with other people and a second wish blanked out: "a partner of hospitals" is no hospital."""
    text = reading.text
    for start, end in said.aside:
        text = text[:start] + " " * (end - start) + text[end:]
    replaced = getattr(reading, "_replace", None)
    implied = reading.channel == "app" and said.product is not None and "app" not in text.lower().split()
    channel = None if implied or merely_organic(reading) else reading.channel
    if replaced is None or (text == reading.text and channel == reading.channel):
        return reading
    theirs = said.people is not None and bool(stretches_of(said.people, "businesses"))
    others = theirs and named_place(text) is None and said.audience is not None
    told: WishRead = replaced(text=text, channel=channel, **({"field": None} if others else {}))
    return told


def without_mere_numbers(reading: WishRead) -> WishRead:
    """The same wish without a number that tells only how things are: "half-empty classes", "our two stores"."""
    place, replaced = evidence_in(reading).get("target"), getattr(reading, "_replace", None)
    if place is None or replaced is None or not is_no_target(reading.text, place):
        return reading
    missing = reading.missing if "M" in reading.missing else f"{reading.missing}M"
    told: WishRead = replaced(target=None, missing=missing)
    return told


def in_money(reading: WishRead, currency: str) -> WishRead:
    """The same wish with a large bare number as money: who wants "a million" and says not of what means that."""
    target, replaced = reading.target, getattr(reading, "_replace", None)
    named = reading.metric or reading.thing or reading.channel
    if target is None or named or replaced is None or target.unit != "count" or target.value < _MUCH_MONEY:
        return reading
    told: WishRead = replaced(target=replace_unit(target, currency), category="sales")
    return told


def replace_unit(target: TargetRead, currency: str) -> TargetRead:
    """The same amount in a currency."""
    changed: TargetRead = target._replace(unit=currency)  # type: ignore[attr-defined]  # a named tuple, as all readings
    return changed


def wanting_its_own(reading: WishRead, said: Qualifiers) -> WishRead:
    """The same wish as one for a measure of its own, where it wants more of what no table knows: "more tenders"."""
    replaced = getattr(reading, "_replace", None)
    whole = _whole_thing(reading)
    if replaced is not None and whole is not None:
        counted: WishRead = replaced(thing=whole)
        return counted
    if replaced is not None and _of_people(reading, said):
        plain: WishRead = replaced(metric=None, category="other")
        return plain
    if (
        len(reading.text) > MOST_CHARACTERS
        or reading.metric is not None
        or replaced is None
        or said.rank
        or said.known_for
        or said.product
    ):
        return reading
    known = (*known_in(reading), *stretches_of(reading.text, "kinds", "things"), *said.aside)
    found = unknown_object(reading.text, reading.language, known)
    return reading if found is None else replaced(metric="custom", thing=definite(found[0]))


def _whole_thing(reading: WishRead) -> str | None:
    """What a wish counts with the word that it needs behind it: «نسبة إشغال» of «نسبة إشغال الفندق»."""
    thing = reading.thing
    if reading.metric != "custom" or thing is None or thing.isascii() or thing.split()[-1].startswith("ال"):
        return None
    match = re.search(rf"{re.escape(thing)}\s+(?P<of>ال[ء-ي]+)", reading.text)
    return None if match is None else f"{thing} {match['of']}"


def _of_people(reading: WishRead, said: Qualifiers) -> bool:
    """Whether a measure was only read from the words for some people: «نوصل لطلبة الجامعة» delivers nothing."""
    place = evidence_in(reading).get("metric")
    if place is None or reading.metric not in _LOOSELY_READ or reading.target is not None:
        return False
    if reading.metric in _NOT_OF_PEOPLE:
        told = any(speaks_of(reading, kind) for kind in _NOT_OF_PEOPLE[reading.metric])
        return said.audience is not None and said.product is None and not told
    return any(start <= place[0] and place[1] <= end for start, end in said.aside)


def people_said(reading: WishRead) -> Sentence:
    """Those whom a place serves, with the word that narrows them ("wholesale customers"), but for the place's name."""
    own = own_people(reading.text)
    place = named_place(own) if own else None
    if own is None or (place and place == named_place(reading.text)):
        return people_of(reading)
    return T("{people}", people=Words(own))
