"""What a whole message wants of the coach itself, however worded: "wipe all you know about me". Refuses wishes.

Phrases of `wanted.toml` are looked for in the text, and all its other words must be small ones, so that a wish about
customers' data stays a wish.
"""

from __future__ import annotations

from dialogs.language.words.particles import particles
from dialogs.language.words.wordings import Wording, tables, wording

LONGEST = 80
_TABLES = tables("wanted")
ORDERS = (
    *("forget", "privacy", "export", "english", "arabic", "language"),
    *("settings", "silence", "review", "figure", "ahead"),
    *("join", "practice", "remarks"),
)
"""In the order of what they weigh: who wants to be forgotten and to see the settings wants to be forgotten."""
_A_NAME = 3
_GATE = _TABLES.openings(*ORDERS)


def wanted_in(text: str) -> str | None:
    """The command that a text gives in words of its own; `None` where it says anything else."""
    said = wording(text) if len(text) <= LONGEST else None
    if said is None or not said.words or not _TABLES.holds(said, _GATE):
        return None
    for order in ORDERS:
        found = _TABLES.find(said, (order,), range(len(said.words)))
        if found is not None and (_small(said, found) or (order == "join" and _from_somebody(said, found))):
            return order
    return None


def _from_somebody(said: Wording, found: tuple[int, int]) -> bool:
    """Whether a code and who gave it is all that is told: "I have a code from Rima", «معي كود من ريما»."""
    last = found[1] - (said.words[found[1] - 1] in particles("from"))
    behind = said.words[last:]
    named = 1 < len(behind) <= _A_NAME and behind[0] in particles("from")
    return named and all(_TABLES.at(said, place, "fill") for place in range(found[0]))


def takes_all(text: str) -> bool:
    """Whether all is meant, and no goal by its name: "stop all of them", «وقف كل شي»."""
    said = wording(text)
    return _TABLES.find(said, ("all",), range(len(said.words))) is not None


def _small(said: Wording, found: tuple[int, int]) -> bool:
    """Whether every word outside of the phrase found is a small one."""
    place = 0
    while place < len(said.words):
        if place == found[0]:
            place = found[1]
            continue
        end = _TABLES.at(said, place, "fill")
        if not end:
            return False
        place = end
    return True
