"""What a change in words is, and what its rules share: a step or a goal named at a word. Refuses to find a change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from dialogs.language.words.wordings import Wording, forms, tables

Kind: TypeAlias = Literal[
    "set", "drop", "shift", "pause", "resume", "close", "delete", "primary", "secondary",
    "step", "step_add", "step_drop", "step_done", "step_open", "assign",
]  # fmt: skip
_MAKING = frozenset({"make", "put", "have", "give", "اديله", "اديلو", "اديلها", "عطيه", "عطيها", "اعطيه", "اعطيها"})
LAST, ALL = -1, 0
_PLACES = 30
LEADING = frozenset(
    {
        "by",
        "before",
        "on",
        "in",
        "to",
        "until",
        "for",
        "of",
        "from",
        "قبل",
        "في",
        "بحلول",
        "حتي",
        "من",
        "عن",
        "علي",
        "about",
        "with",
    }
)
_NUMBERING = frozenset({"number", "no", "#", "رقم", "نمره"})
WITHIN = 4
TABLES = tables("editing")
_ORDINALS = TABLES.openings(*(f"ordinals.{n}" for n in (*range(1, 11), LAST)))


@dataclass(frozen=True, slots=True)
class Edit:
    """What is to change: `part` of the goal (none: whatever `words` are), `place` of a step, counted from 1.

    `place` is LAST for the last step and ALL for every one that is open.
    `words` say the new value; `about` are the words that may name the goal. `firm`: nothing but a change is meant, so
    that it holds in the middle of an interview too. `sooner` tells an earlier day from a later one, and less from more;
    `named`: the goal must be found by its words; `joined`: a word such as "to" leads to the new value.
    `old` is the value that is replaced: "25 instead of 20". `places` are the steps that are meant, where they are many.
    `times` is what a target is multiplied by, whatever its unit: "double it".
    """

    kind: Kind
    part: str | None = None
    words: str = ""
    about: str = ""
    place: int | None = None
    reason: str | None = None
    firm: bool = True
    sooner: bool = False
    named: bool = False
    joined: bool = False
    old: str = ""
    places: tuple[int, ...] = ()
    times: float | None = None

    @property
    def bare(self) -> bool:
        """Whether something is to change and nothing says what: "edit the goal"."""
        return self.kind == "set" and self.part is None and not self.words


def step_at(said: Wording, place: int) -> tuple[int, int] | None:
    """The step named at a word ("the second step", "step 2", «تاني خطوة»), and where its name ends."""
    place = TABLES.at(said, place, "the") or place
    number = ordinal_at(said, place)
    if number is not None and (end := TABLES.at(said, place + 1, "step")):
        return number, end
    end = TABLES.at(said, place, "step")
    if not end:
        return None
    end += end < len(said.words) and said.words[end] in _NUMBERING
    number = ordinal_at(said, end) or _cardinal_at(said, end)
    return (number, end + 1) if number is not None else None


def _cardinal_at(said: Wording, place: int) -> int | None:
    return next((n for n in range(1, 11) if TABLES.at(said, place, f"cardinals.{n}")), None)


def ordinal_at(said: Wording, place: int) -> int | None:
    """The number said at a word, in figures or as an ordinal; LAST for the last."""
    if place >= len(said.words):
        return None
    figure = said.words[place].lstrip("#").removesuffix("'s")
    if figure.isdecimal():
        return int(figure) if 1 <= int(figure) <= _PLACES else None
    if _ORDINALS.isdisjoint(forms(said.words[place])):
        return None
    return next((n for n in (*range(1, 11), LAST) if TABLES.at(said, place, f"ordinals.{n}")), None)


def object_at(said: Wording, place: int) -> tuple[int, bool] | None:
    """A goal that is named or pointed at: where its name ends, and whether it is named as a goal."""
    if place and TABLES.at(said, place - 1, "points"):
        return place, False
    found = TABLES.find(said, ("goal",), range(place, min(place + WITHIN, len(said.words))))
    if found is not None and not LEADING.intersection(said.words[place : found[0]]):
        return _named_goal(said, found[1]), True
    end = TABLES.at(said, place, "it")
    return (end, False) if end else None


def _named_goal(said: Wording, end: int) -> int:
    """Where the name behind «هدف» ends: «هدف الحجوزات»."""
    if said.words[end - 1].isascii():
        return end
    if said.words[end - 1].startswith("ال"):
        return TABLES.at(said, end, "it") or end
    last = TABLES.at(said, end, "it") or end
    while last < min(end + 2, len(said.words)) and said.words[last].startswith("ال"):
        last += 1
    return last


def shifted(said: Wording, first: int, end: int) -> Edit | None:
    """The words of how far, where the verb moves something; whether they are a length is not known here."""
    if not TABLES.at(said, first, "shift") or end >= len(said.words):
        return None
    behind = range(end, len(said.words))
    sooner = TABLES.find(said, ("sooner",), [first, *behind]) is not None
    if said.words[first] in _MAKING and not sooner and TABLES.find(said, ("later",), behind) is None:
        return None
    return Edit("shift", words=said.behind(end), sooner=sooner)


def worded(said: Wording, place: int, *, verb: bool) -> str:
    """A value in words, without the «ل» that joins it to the verb."""
    words = said.behind(place)
    if verb and words.startswith("ل") and len(words.split()[0]) > len("لسه"):
        return f"ا{words[1:]}" if words.startswith("لل") else words[1:]
    return words
