"""A goal put under a bigger one in words, or taken from it; and words that speak of a bigger goal itself.

Refuses to know what is kept: who is meant are words still.
"""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.language.words.wordings import Wording, forms, tables, wording

LONGEST = 160
TABLES = tables("hanging")
_EDITS = tables("editing")
_PREFIX = "بل"
_OPENS = TABLES.openings("under", "link", "serves", "from")
_YEARS = TABLES.openings("bigger", "of_the_year")


@dataclass(frozen=True, slots=True)
class Hanging:
    """The words that name the goal (none where it is pointed at) and the bigger one; `off` takes it away from there.

    `moved`: it serves nothing else from then on.
    """

    goal: str
    bigger: str
    off: bool = False
    moved: bool = False


def read_hanging(text: str) -> Hanging | None:
    """Read "put the bookings goal under the revenue goal"; `None` where the words are anything else."""
    if not text.strip() or len(text) > LONGEST or "?" in text or "؟" in text:
        return None
    said = wording(text)
    if not TABLES.holds(said, _OPENS):
        return None
    first = 0
    while (end := _EDITS.at(said, first, "polite")) and end < len(said.words):
        first = end
    return _taken_off(said, first) or _put(said, first) or _linked(said, first) or _serving(said, first)


def _taken_off(said: Wording, first: int) -> Hanging | None:
    verb = TABLES.at(said, first, "off")
    found = TABLES.find(said, ("from",), range(verb, len(said.words))) if verb else None
    return _named(said, verb, found, off=True) if found else None


def _put(said: Wording, first: int) -> Hanging | None:
    moved = TABLES.at(said, first, "move")
    verb = moved or TABLES.at(said, first, "onto")
    found = TABLES.find(said, ("under",), range(verb, len(said.words))) if verb else None
    return _named(said, verb, found, moved=bool(moved)) if found else None


def _linked(said: Wording, first: int) -> Hanging | None:
    verb = TABLES.at(said, first, "link")
    if not verb:
        return None
    found = TABLES.find(said, ("to",), range(verb, len(said.words)))
    if found is not None:
        return _named(said, verb, found)
    behind = range(verb, len(said.words))
    joined = next((at for at in behind if not said.words[at].isascii() and _written_on(said, at)), None)
    return _named(said, verb, (joined, joined)) if joined is not None else None


def _written_on(said: Wording, at: int) -> bool:
    """Whether «ب» or «ل» is written onto a word for a goal: «بهدف الإيرادات»."""
    word = said.words[at]
    return word[0] in _PREFIX and bool(_goal_at(said, at)) and not word.startswith("هدف")


def _serving(said: Wording, first: int) -> Hanging | None:
    found = TABLES.find(said, ("serves",), range(first + 1, len(said.words)))
    if found is None or not (TABLES.at(said, first, "it") or _names_goal(said, first, found[0])):
        return None
    return _named(said, first, found)


def _names_goal(said: Wording, first: int, last: int) -> bool:
    return any(_goal_at(said, at) for at in range(first, last))


def _goal_at(said: Wording, at: int) -> int:
    return TABLES.at(said, at, "goal")


def _named(
    said: Wording, verb: int, found: tuple[int, int], *, off: bool = False, moved: bool = False
) -> Hanging | None:
    """The words on both sides; one of them must speak of a goal, or the first be pointed at."""
    goal, bigger = said.between(verb, found[0]), said.behind(found[1])
    pointed = found[0] <= verb or TABLES.at(said, verb, "it") == found[0]
    if not bigger or not (pointed or goal):
        return None
    speaks = _names_goal(said, verb, found[0]) or _names_goal(said, found[1], len(said.words))
    return Hanging("" if pointed else goal, bigger, off, moved) if speaks else None


def of_bigger(text: str) -> str | None:
    """The text with the words for a bigger goal made those for any goal; `None` where none is spoken of."""
    said = wording(text)
    if len(text) > LONGEST or not TABLES.holds(said, _YEARS):
        return None
    for at in range(len(said.words)):
        end = TABLES.at(said, at, "bigger")
        part = end or TABLES.at(said, at, "of_the_year")
        if part and _part_at(said, part):
            return f"{said.text[: said.starts[at]]}{said.text[said.starts[part] :]}"
        end = end or (part and _year_of(said, part))
        if end:
            plain = "the goal" if said.words[end - 1].isascii() else "الهدف"
            return f"{said.text[: said.starts[at]]}{plain}{said.text[said.ends[end - 1] :]}"
    return None


def _year_of(said: Wording, at: int) -> int:
    """Where "revenue goal" ends behind "the yearly"; of one measure alone where its new value follows at once."""
    goal = next((end for place in range(at, at + 3) if (end := TABLES.at(said, place, "goal"))), 0)
    return goal or (at + 1 if _EDITS.at(said, at + 1, "joins", "moved") else 0)


def _part_at(said: Wording, at: int) -> bool:
    return bool(_EDITS.at(said, at, "deadline", "target", "baseline", "name", "figure"))


def names_year(text: str) -> bool:
    """Whether words speak of the whole year: "the year is 2 million", «السنة كلها مليونين»."""
    said = wording(text)
    return any(TABLES.at(said, at, "year") for at in range(len(said.words)))


def unnamed(text: str) -> str:
    """What stands behind the words for a bigger goal: "a bigger goal: revenue +25%"; all of it where none do."""
    said = wording(text)
    first = _EDITS.at(said, 0, "the")
    end = TABLES.at(said, 0, "bigger") or TABLES.at(said, first, "bigger")
    while end and (more := TABLES.at(said, end, "goal") or _EDITS.at(said, end, "joins")):
        end = more
    return said.behind(end) if end else text


def bigger_named(text: str) -> bool:
    """Whether words name a bigger goal as such: "the yearly goal", «بالهدف الأكبر»."""
    said = wording(text)
    return any(TABLES.at(said, at, "bigger") for at in range(len(said.words))) or any(
        one in {"yearly", "annual"} for word in said.words for one in forms(word)
    )
