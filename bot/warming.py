"""Loads at a quiet moment what the first answer would otherwise wait for; refuses to keep any of what it reads."""

from __future__ import annotations

from datetime import date

from bot.rephrasing import rephrasings
from dialogs.language.answers.answers import read_answer
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context

_WISHES = ("20% more customers", "العملاء+20%", "improve our image")


def warm_up(today: date, country: str) -> None:
    """Read a wish and an answer in each language; about half a second, once a process."""
    context = Context(today, country)
    for wish in _WISHES:
        rephrasings(read_goal(wish, context), context)
        read_answer("40", "target", context)
