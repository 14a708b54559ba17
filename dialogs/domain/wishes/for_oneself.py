"""Wishes in which no word tells of work, money or customers: only time for them can be offered. Refuses others."""

from __future__ import annotations

import re
from functools import cache

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.no_pieces import OPENING, carried_words
from dialogs.domain.wishes.wishes import business_id, has_words_for, kinds_in, met_in, named_place
from dialogs.language.goals.own_misread import acts_now
from dialogs.language.goals.own_wishes import rank_wished, speaks_alone
from dialogs.language.goals.qualifiers import qualifiers_of
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.particles import particles
from dialogs.language.words.qualifier_words import any_of, out_of_fold

_FEWEST, _MOST = 4, 7
_DENIED = re.compile(r"^م\w{3,}ش$")
_AMISS = particles("amiss") | particles("going_on") | carried_words("never", "clause")


@cache
def _trading() -> frozenset[str]:
    tables = (load_words(language, "carried")["story"]["trading"] for language in LANGUAGES)
    return frozenset(fold(one).text for table in tables for one in table)


def untold(reading: WishRead) -> bool:
    """Whether no word of a short Arabic wish says what could be counted, so that time is given to it, as it was put."""
    named = (reading.metric, reading.channel, reading.target, reading.baseline, reading.field)
    if reading.text.isascii() or any(one is not None for one in named) or reading.category not in (None, "other"):
        return False
    words = [word.strip(".،!؟؛:") for word in fold(reading.text).text.split()]
    words += [OPENING.sub("", word) for word in words]
    short = _FEWEST - 1 <= len(reading.text.split()) <= _MOST and _trading().isdisjoint(words)
    whole = short and "  " not in reading.text
    if not whole or reading.direction not in (None, "increase") or business_id(reading) is not None:
        return False
    said = qualifiers_of(reading.text)
    told = said.place or said.product or said.audience or rank_wished(reading.text, ())
    return not (told or kinds_in(reading.text) or met_in(reading.text) or has_words_for(reading.text))


def in_own_words(text: str) -> str:
    """A wish without its wanting, in quotation marks: «أبقى محاسب أشطر» of «عايز أبقى محاسب أشطر»."""
    typed = text.strip(" .،!؟؛")
    folded = fold(typed)
    match = _wanting().match(folded.text)
    start = out_of_fold(folded.offsets, match.end() - 1, match.end())[1] if match else 0
    words = folded.text.split()
    amiss = match is None and (
        any(acts_now(word) or _DENIED.match(word) for word in words) or not _AMISS.isdisjoint(words)
    )
    said = f"«{typed[start:].strip()}»"
    return f"{load_words('ar', 'oneself')['plain']['mending'][0]} {said}" if amiss else said


@cache
def _wanting() -> re.Pattern[str]:
    plain = load_words("ar", "oneself")["plain"]
    return re.compile(rf"(?:و?(?:{any_of((*plain['lead_of_many'], *plain['lead']))})\s+){{1,3}}(?=\S)")


def less_for_oneself(reading: WishRead) -> bool:
    """Whether somebody wants less of what only they do and nothing counts: "I want to drink less coffee"."""
    named = (reading.metric, reading.channel, reading.target, reading.baseline)
    if (
        reading.direction != "decrease"
        or any(one is not None for one in named)
        or named_place(reading.text) is not None
    ):
        return False
    return speaks_alone(reading.text) and not kinds_in(reading.text)


def of_nobody_else(reading: WishRead) -> bool:
    """Whether a wish is somebody's own and nothing in it can be counted: "just want to win some games"."""
    named = (reading.metric, reading.channel, reading.target, reading.baseline, reading.field)
    if (
        reading.direction == "decrease"
        or any(one is not None for one in named)
        or reading.category not in (None, "other")
    ):
        return False
    words = fold(reading.text).text.split()
    bare = {word.strip(".,!?;:") for word in words}
    if len(words) < _FEWEST or not bare.isdisjoint(_trading()) or business_id(reading) is not None:
        return False
    return speaks_alone(reading.text) and not kinds_in(reading.text) and not has_words_for(reading.text)
