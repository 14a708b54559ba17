"""Changes of a goal that is named by what it counts: "set bookings to 100", «غيّر موعد الطلبات لآخر أبريل».

Refuses to know whether there is such a goal: each of these holds only where one is found by its name.
"""

from __future__ import annotations

from dialogs.language.edits.edits import LEADING, TABLES, Edit, worded
from dialogs.language.words.wordings import Wording, forms

_MOST_NAMING = 3
_NEW = frozenset({"a", "an", "new", "more"})
_WRITTEN_ON = ("ل", "ب")


def counted_set(said: Wording, first: int) -> Edit | None:
    """A figure for a goal by the name of what it counts: "make revenue 16,000", «خلّي المبيعات ١٦٠٠٠»."""
    verb = TABLES.at(said, first, "sets")
    found = _name_at(said, verb) if verb else None
    if found is None:
        return None
    name, end = found
    value = TABLES.at(said, end, "joins") or end + (end < len(said.words) and said.words[end] in _WRITTEN_ON)
    if value >= len(said.words) or not _is_figure(said, value):
        return None
    return Edit("set", words=_unjoined(said, value), about=name, firm=False, named=True, joined=value > end)


def named_deadline(said: Wording, first: int) -> Edit | None:
    """Another day for a goal that is named behind the noun: «غيّر موعد الطلبات لآخر أبريل»."""
    verb = TABLES.at(said, first, "sets", "change", "shift")
    noun = TABLES.at(said, verb, "deadline") if verb else 0
    if not noun or said.words[noun - 1].isascii():
        return None
    found = _name_at(said, noun)
    if found is not None and found[1] >= len(said.words):
        return Edit("set", "deadline", about=found[0], named=True)
    if found is None:
        return None
    value = TABLES.at(said, found[1], "joins") or found[1]
    words = worded(said, value, verb=value == found[1])
    return Edit("set", "deadline", words, found[0], named=True, joined=True) if words else None


def _name_at(said: Wording, place: int) -> tuple[str, int] | None:
    """What something is called, and where that ends: in Arabic with its article, in English before a figure."""
    begins = TABLES.at(said, place, "the") or place
    end = begins
    while end < min(begins + _MOST_NAMING, len(said.words)) and _is_of_name(said, end):
        end += 1
    naming = said.words[begins:end]
    if not naming or not _NEW.isdisjoint(naming) or TABLES.at(said, begins, "it", "goal", "step", "deadline", "target"):
        return None
    return said.between(begins, end), end


def _is_of_name(said: Wording, place: int) -> bool:
    word = said.words[place]
    if word in LEADING or _is_figure(said, place) or TABLES.at(said, place, "joins"):
        return False
    return word.isascii() or any(one.startswith("ال") for one in forms(word)[:1])


def _is_figure(said: Wording, place: int) -> bool:
    word = said.words[place].lstrip("+-$€£")
    return word[:1].isdecimal() or (word[:1] in _WRITTEN_ON and word[1:2].isdecimal())


def _unjoined(said: Wording, place: int) -> str:
    """The value without the «ل» or «ب» written onto it."""
    words = said.behind(place)
    return words[1:] if words[:1] in _WRITTEN_ON else words
