"""What is told of "what worked?" though it did not: "nothing, the ads were awful". Refuses to weigh causes."""

from __future__ import annotations

import re
from typing import NamedTuple

from dialogs.language.words.wordings import Wording, tables, wording

LONGEST = 500
_TABLES = tables("complained")
_DOING = re.compile("[a-z]{3,}ing")
_MARKS = frozenset(".,;:!?\n،؛؟")


class Told(NamedTuple):
    """What worked and what did not, each in the person's own words; `None` where nothing is said of it."""

    worked: str | None = None
    failed: str | None = None


def complained_in(text: str) -> Told | None:
    """Part what worked from what did not; `None` where no complaint is told, so that the words are all that worked.

    "except" keeps the words whole, since what stands behind it is what worked.
    """
    said = wording(text)
    if len(text) > LONGEST or not said.words or _finds(said, range(len(said.words)), "except"):
        return None
    clauses = _clauses(said)
    nothing = [one for one in clauses if _finds(said, one, "nothing")]
    bad = [one for one in clauses if _bad(said, one) and one not in nothing]
    if not nothing and not bad:
        return None
    rest = [one for one in clauses if one not in nothing and one not in bad]
    worked = [one for one in rest if _finds(said, one, "good")] if nothing else rest
    failed = [one for one in clauses if one not in worked]
    around = [one for clause in nothing for one in _around(said, clause)]
    merely = nothing and failed == nothing and not any(_bad(said, one) for one in around)
    return Told(_words(said, worked), None if merely else _words(said, failed))


def _finds(said: Wording, places: range, name: str) -> bool:
    return _TABLES.find(said, (name,), places) is not None


def _bad(said: Wording, places: range) -> bool:
    """Whether a clause complains; who tells what was done about it does not: "winning back lost customers"."""
    done = _DOING.fullmatch(said.words[places.start]) if places else None
    tells = done and not _TABLES.at(said, places.start + 1, "then")
    return (
        not tells
        and _finds(said, places, "bad")
        and not (_finds(said, places, "not_bad") or _finds(said, places, "mended"))
    )


def _around(said: Wording, clause: range) -> tuple[range, range]:
    """What a clause says before and behind "nothing worked"."""
    start, end = _TABLES.find(said, ("nothing",), clause) or (clause.start, clause.stop)
    return range(clause.start, start), range(end, clause.stop)


def _clauses(said: Wording) -> list[range]:
    """The parts of a text between its marks and before each "but"."""
    found, first = [], 0
    for place in range(1, len(said.words)):
        between = said.text[said.ends[place - 1] : said.starts[place]]
        if not _MARKS.isdisjoint(between) or _TABLES.at(said, place, "but"):
            found.append(range(first, place))
            first = place
    return [*found, range(first, len(said.words))]


def _words(said: Wording, clauses: list[range]) -> str | None:
    """Clauses as they were typed, without the "but" that opens them; those that stand together stay so."""
    runs: list[range] = []
    for one in clauses:
        joined = bool(runs) and runs[-1].stop == one.start
        runs[-1:] = [range(runs[-1].start, one.stop)] if joined else [*runs[-1:], one]
    told = (said.between(_TABLES.at(said, one.start, "but") or one.start, one.stop) for one in runs)
    return "; ".join(one for one in told if one) or None
