"""What is said while nothing is asked and is no goal: help, a goal to set, news of one. Refuses longer sentences."""

from __future__ import annotations

from typing import Literal, TypeAlias

from dialogs.language.words.wordings import Wording, tables, wording

Idle: TypeAlias = Literal["new", "help", "share", "budget", "news", "not_yet"]
_TABLES = tables("idle")
_KINDS: tuple[Idle, ...] = ("budget", "share", "news", "not_yet", "help", "new")
_OPENINGS = _TABLES.openings("beside", "past", *_KINDS)
_LONGEST = 80
_MOST_WORDS = 6


def idle_in(text: str) -> Idle | None:
    """Find what the whole of a text wants, small words aside; "sales went down" is news. `None` for anything else."""
    if len(text) > _LONGEST or any(map(str.isdigit, text)):
        return None
    said = wording(text)
    if not said.words or not _TABLES.holds(said, _OPENINGS):
        return None
    found = next((one for one in _KINDS if any(_whole(said, place, one) for place in _places(said))), None)
    return found or ("news" if _moved(said) else None)


def _places(said: Wording) -> list[int]:
    places = [0]
    while end := _TABLES.at(said, places[-1], "beside"):
        places.append(end)
    return places


def _whole(said: Wording, place: int, kind: Idle) -> bool:
    end = _TABLES.at(said, place, kind)
    while end and end < len(said.words):
        end = _TABLES.at(said, end, "beside")
    return bool(end)


def _moved(said: Wording) -> bool:
    """Whether a few words tell that something has moved: their verb is in the past, and stands behind its subject."""
    if not 1 < len(said.words) <= _MOST_WORDS:
        return False
    found = _TABLES.find(said, ("past",), range(len(said.words)))
    return found is not None and (found[0] > 0 or not said.words[0].isascii()) and found[1] >= len(said.words) - 2
