"""Values that only a change has: a day moved by a length of time, a tool by its name. Refuses all other values."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from dialogs.language.days.calendar import shift
from dialogs.language.edits.edits import TABLES
from dialogs.language.goals.spans import find_all, find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.particles import particles
from dialogs.language.words.wordings import wording

BY_MONTHS = {"month", "quarter", "year"}


def moved_by(day: date, words: str, context: Context, *, sooner: bool = False) -> date | None:
    """The day so much later, or sooner; `None` where no length of time is said, or the day leaves the calendar."""
    lengths = find_all(words, context).durations
    moved = shift(day, lengths[0].parts, -1 if sooner else 1) if lengths else None
    whole = lengths and all(unit in BY_MONTHS and value == int(value) for value, unit in lengths[0].parts)
    if moved and whole and _ends_month(day):
        return moved.replace(day=monthrange(moved.year, moved.month)[1])
    return moved


def _ends_month(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def left_open(words: str, context: Context) -> date | None:
    """The last day of what words say something is to come after ("after Ramadan"); `None` where they do not."""
    days = [one for one in find_spans(words, context) if one.kind == "date"]
    if len(days) != 1 or days[0].end is None:
        return None
    before = wording(words[: days[0].start_at])
    places = range(len(before.words))
    return days[0].end if any(TABLES.at(before, at, "after") == len(before.words) for at in places) else None


def told_of_now(words: str) -> bool:
    """Whether a figure and the word that makes it today's are all that is said: "48 now", «دلوقتي 48»."""
    said = wording(words)
    today = [at for at in range(len(said.words)) if TABLES.at(said, at, "today")]
    figures = [at for at, word in enumerate(said.words) if word[:1].isdecimal()]
    return bool(today) and len(said.words) <= len(today) + len(figures) + 1


def tool_named(words: str) -> str:
    """The name of a tool without the small words that lead to it: "from the till book", «من لوحة سلة»."""
    parts = words.split()
    while len(parts) > 1 and fold(parts[0]).text in particles("before_tool"):
        parts.pop(0)
    return " ".join(parts).strip()[:80]
