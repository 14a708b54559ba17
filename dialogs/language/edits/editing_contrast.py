"""One value in place of another and hardly a word more: "50 instead of 60", "not 60, 50", one day for another.

Refuses to know which part of a goal the values are of.
"""

from __future__ import annotations

import re

from dialogs.language.edits.edits import TABLES, Edit
from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.wordings import Wording, wording

_ARROW = re.compile(r"\s*(?:-+>|=+>|[→⇒➔←])\s*")
_COMMAS = str.maketrans("،؛;", ",,,")
_AMOUNTS = frozenset({"number", "percent", "money"})
_FEW_BESIDE = 4


def another_day(said: Wording, first: int, context: Context) -> Edit | None:
    """One day in place of another, and no word more: "not March, the end of May", «مو نهاية مارس، نهاية مايو»."""
    found = TABLES.find(said, ("instead",), range(first, len(said.words)))
    if found is None or found[1] >= len(said.words):
        return None
    if found[0] > first:
        days = said.between(first, found[0]), said.behind(found[1])
    else:
        old, _, fresh = said.behind(found[1]).replace("،", ",").partition(",")
        days = fresh, old
    if not all(is_day(one, context) for one in days):
        return None
    return Edit("set", "deadline", days[0].strip(), firm=False, joined=True, old=days[1].strip())


def contrast_in(text: str, context: Context) -> tuple[str, str] | None:
    """A bare figure in place of another, the new one first: "50 instead of 60", "not 60, 50", "60 -> 50"."""
    pairs = (_by_arrow(text), _before(wording(text)), _behind(wording(text)))
    told = ((_aimed(fresh), old) for fresh, old in filter(None, pairs))
    return next((pair for pair in told if _both(*pair, context)), None)


def _both(fresh: str, old: str, context: Context) -> bool:
    return is_amount(fresh, context) and is_amount(old, context)


def _aimed(words: str) -> str:
    """A figure without the word that leads to it: "reach 70"."""
    said = wording(words)
    place = 0
    while place < len(said.words) and (end := TABLES.at(said, place, "aims", "polite")):
        place = end
    return said.behind(place) if place < len(said.words) else words


def _by_arrow(text: str) -> tuple[str, str] | None:
    """The new value behind an arrow, and the old one before it."""
    sides = _ARROW.split(text.strip())
    return (sides[1], sides[0]) if len(sides) == 2 and all(sides) else None  # noqa: PLR2004 - before and behind


def _before(said: Wording) -> tuple[str, str] | None:
    """The new value before the old one: "50 instead of 60"."""
    found = TABLES.find(said, ("instead",), range(1, len(said.words)))
    return (said.between(0, found[0]), said.behind(found[1])) if found and found[1] < len(said.words) else None


def _behind(said: Wording) -> tuple[str, str] | None:
    """The new value behind the old one: "not 60 but 50", «مش 60، 50»."""
    denied = TABLES.find(said, ("instead",), range(len(said.words)))
    if denied is None or denied[1] >= len(said.words):
        return None
    rest = wording(said.behind(denied[1]))
    but = TABLES.find(rest, ("but",), range(1, len(rest.words)))
    if but is not None and but[1] < len(rest.words):
        return rest.behind(but[1]), rest.between(0, but[0])
    old, comma, fresh = rest.text.translate(_COMMAS).partition(",")
    return (fresh, old) if comma else None


def is_amount(words: str, context: Context) -> bool:
    """Whether a figure is all that the words say."""
    spans = [one for one in find_spans(words, context) if one.kind in _AMOUNTS]
    inside = {at for one in spans for at in range(one.start_at, one.end_at)}
    return bool(spans) and not any(letter.isalpha() and at not in inside for at, letter in enumerate(words))


def is_day(words: str, context: Context) -> bool:
    """Whether next to nothing stands beside a day."""
    days = [one for one in find_spans(words, context) if one.kind == "date"]
    inside = {at for one in days for at in range(one.start_at, one.end_at)}
    beside = sum(letter.isalpha() and at not in inside for at, letter in enumerate(words))
    return bool(days) and beside <= _FEW_BESIDE
