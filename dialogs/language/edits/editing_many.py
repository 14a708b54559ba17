"""Several steps named at once ("steps 1 and 2", «الخطوتان الأولى والثانية», "all steps"). Refuses to read one alone.

What is said of them is said of each, so that the rules for one step read it.
"""

from __future__ import annotations

from typing import NamedTuple

from dialogs.language.edits.edits import ALL, TABLES, ordinal_at
from dialogs.language.words.wordings import Wording, wording

_JOINS = frozenset({"and", "&", "+", "و", "plus", "then", "ثم"})
_FIRST = {True: "step 1", False: "الخطوة 1"}
_DEEDS = ("done", "did", "not_done")
_FEWEST = 2


class Many(NamedTuple):
    """The steps that are named, counted from 1 (or ALL), and the text with the first step in their place."""

    places: tuple[int, ...]
    text: str


def many_steps(text: str) -> Many | None:
    """The several steps that a text names; `None` where it names one or none."""
    said = wording(text)
    if not TABLES.holds(said, TABLES.openings("step")):
        return None
    for at in range(len(said.words)):
        if found := _list_at(said, at):
            places, end = found
            return Many(places, _with_one(said, at, end))
    return _all_of(said)


def _all_of(said: Wording) -> Many | None:
    """Every step, where they are told to be done or still open."""
    found = TABLES.find(said, ("all_steps",), range(len(said.words)))
    if found is None or TABLES.find(said, _DEEDS, range(len(said.words))) is None:
        return None
    return Many((ALL,), _with_one(said, *found))


def _with_one(said: Wording, first: int, last: int) -> str:
    latin = said.words[first].isascii()
    return " ".join(filter(None, (said.between(0, first), _FIRST[latin], said.between(last, len(said.words)))))


def _list_at(said: Wording, at: int) -> tuple[tuple[int, ...], int] | None:
    """A list of steps at a word, the noun before or behind its numbers, and where it ends."""
    at = TABLES.at(said, at, "the") or at
    noun = TABLES.at(said, at, "step")
    places, end = _numbers_at(said, noun or at)
    if not noun:
        end = TABLES.at(said, end, "step") if places else 0
    return (tuple(dict.fromkeys(places)), end) if end and len(set(places)) >= _FEWEST else None


def _numbers_at(said: Wording, at: int) -> tuple[list[int], int]:
    places: list[int] = []
    while at < len(said.words):
        begun = at
        if places and not _joined(said, at):
            return places, begun
        if places and (said.words[at] in _JOINS or TABLES.at(said, at, "the")):
            at += 1
        again = TABLES.at(said, at, "the", "step") if places else 0
        number = _number(said, again or at)
        if number is None:
            return places, begun
        places.append(number)
        at = (again or at) + 1
    return places, at


def _joined(said: Wording, at: int) -> bool:
    """Whether a word goes on with a list: a comma or a word of joining stands before it, or is written onto it."""
    between = said.text[said.ends[at - 1] : said.starts[at]]
    return any(mark in between for mark in ",،") or said.words[at] in _JOINS or said.words[at].startswith("و")


def _number(said: Wording, at: int) -> int | None:
    """The number at a word, also with the «و» that joins it written onto a figure."""
    found = ordinal_at(said, at)
    if found is None and at < len(said.words) and said.words[at].startswith("و"):
        figure = said.words[at][1:]
        return int(figure) if figure.isdecimal() else None
    return found
