"""Words of a wish that its measures would lose or garble: "digital", "as a designer", "the talk of Beirut", dialect.

Refuses to choose measures.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.wishes import kinds_in, named_place
from dialogs.language.goals.own_phrases import own_words
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.goals.whereabouts import Place, is_a_place
from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.lexicon import load_words
from dialogs.language.words.qualifier_words import any_of, out_of_fold, phrases_of

_SEEN = frozenset({"presence", "awareness"})
_PREFIX = re.compile("^(?P<lead>(?:[وف])?(?:[بك](?=ال)|لل)?)(?P<word>.+)$")


def kept_words(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """The same qualifiers with what would be lost, and in standard spelling where that is plain."""
    for mend in (_digital, _as_a, _talk_of, _plain_rank):
        said = mend(said, reading)
    return said if reading.language != "ar" else _spelt(said)


def _digital(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """A presence that is to be digital is one online, whatever market it is in."""
    words = set(fold(reading.text).text.split())
    if (
        reading.channel is not None
        or words.isdisjoint(own_words("digital"))
        or _SEEN.isdisjoint(kinds_in(reading.text))
    ):
        return said
    online = load_words(reading.language, "qualifiers")["own"]["online_said"][0]
    return said if said.tails or not said.said else replace(said, tails=(online,))


@cache
def _known_as() -> re.Pattern[str]:
    famous, alone = any_of(phrases_of("own", "famous")), any_of(phrases_of("own", "as_a"))
    return re.compile(
        rf"(?<!\w)(?:{famous})\w?\s+(?P<trade>(?:{alone})\w{{4,}}(?:\s+(?!في\b|من\b|قبل\b|خلال\b)\w+){{0,3}})$"
    )


def _as_a(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """What one wants to be known as, with the little word written onto it: «معروفا كمصمم هويات بصرية»."""
    folded = fold(reading.text.rstrip(" .!؟،"))
    match = _known_as().search(folded.text)
    if match is None or said.known_for is not None:
        return said
    first, last = out_of_fold(folded.offsets, *match.span("trade"))
    words = reading.text[first:last]
    tails = tuple(tail for tail in said.tails if tail not in words)
    return replace(said, known_for=words, tails=tails, rest=None)


@cache
def _talked_of() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(phrases_of('own', 'talk_of'))})\s+(?P<place>\w+(?:\s+كلها|\s+كله)?)")


def _talk_of(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """The town whose talk one wants to be is where people are to talk: «حديث بيروت كلها»."""
    folded = fold(reading.text)
    match = _talked_of().search(folded.text)
    if match is None or said.place is not None or not is_a_place(match["place"].split()[0]):
        return said
    first, last = out_of_fold(folded.offsets, *match.span("place"))
    return replace(said, place=Place("in", reading.text[first:last]))


@cache
def _of_it() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of(phrases_of('own', 'dialect_of'))})\s+\w+")


def _plain_rank(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """What one wants to become without a dialect's own of-phrase, which the name of the place of work tells anyhow."""
    if said.rank is None or reading.language != "ar":
        return said
    if said.rank.isascii():
        return replace(said, rank=None)
    folded = fold(said.rank)
    match = _of_it().search(folded.text)
    if match is None:
        return said
    first, last = out_of_fold(folded.offsets, *match.span())
    rank = f"{said.rank[:first].rstrip()}{said.rank[last:]}"
    return replace(said, rank=rank if named_place(rank) else None)


@cache
def _right() -> dict[str, str]:
    return {fold_word(word): word for word in load_words("ar", "qualifiers")["own"]["well_spelt"]}


def well_spelt(words: str | None) -> str | None:
    """Arabic words with their hamza and final letter as they are written: «الاعلانات» are «الإعلانات»."""
    if words is None or words.isascii():
        return words
    return " ".join(_one(word) for word in words.split(" "))


def _one(word: str) -> str:
    right = _right()
    if fold_word(word) in right:
        return right[fold_word(word)]
    match = _PREFIX.match(word)
    if match is None or not match["lead"]:
        return word
    rest = f"ال{match['word']}" if match["lead"].endswith("لل") else match["word"]
    known = right.get(fold_word(rest))
    if known is None:
        return word
    return match["lead"] + (known.removeprefix("ال") if match["lead"].endswith("لل") else known)


def _spelt(said: Qualifiers) -> Qualifiers:
    place = said.place
    return replace(
        said,
        place=None if place is None else replace(place, name=well_spelt(place.name) or place.name),
        product=well_spelt(said.product),
        people=well_spelt(said.people),
        counted=well_spelt(said.counted),
        rank=well_spelt(said.rank),
        tails=tuple(well_spelt(tail) or tail for tail in said.tails),
    )
