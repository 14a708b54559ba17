"""Texts as English words, and readings made by hand, for the tests of this room."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from bot.text import render
from bot.voice import Voice
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.language.goals.reading import Reading, Target
from dialogs.messages import Text, inline

TODAY = date(2026, 11, 21)
MARCH = date(2027, 3, 31)
_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")


def aloud(text: Text) -> str:
    return _MARKS.sub("", render(inline(text), Voice("en", "GB"), "plain"))


def in_arabic(text: Text) -> str:
    return _MARKS.sub("", render(text, Voice("ar", "EG", "latn"), "plain"))


def wish(text: str, missing: str = "SMT", **fields: Any) -> Reading:
    return Reading(text=text, language="en", goal=True, missing=missing, **fields)


def level(value: float, unit: str = "count") -> Target:
    return Target(value=value, unit=unit)


def change(value: float, unit: str = "percent") -> Target:
    return Target(value=value, unit=unit, relative=True)


def goal(metric: str | None, target: tuple[float, str] | None = None, **fields: Any) -> Goal:
    amount = Amount(value=target[0], unit=target[1]) if target else None
    given = {"deadline": MARCH, "started_on": TODAY, **fields}
    return Goal(id="g", wish="a wish", metric=metric, target=amount, **given)
