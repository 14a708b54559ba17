"""A person with goals already kept, whose coach is heard in plain words; refuses to keep anything on disk."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.isolates import clean
from bot.text import render
from bot.voice import Voice
from dialogs.buttons import link
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn, Goal
from dialogs.effects import SaveCheckIn, SaveGoal
from dialogs.events import ButtonPressed, ReviewsCameDue
from dialogs.known_after import known_after
from tests.dialogs.world import START, World

BOOKINGS: dict[str, Any] = {
    "wish": "more bookings",
    "metric": "bookings",
    "direction": "increase",
    "baseline": Amount(value=40),
    "target": Amount(value=60),
    "per": "month",
    "deadline": date(2027, 3, 31),
}


class Person(World):
    """Somebody with one goal or several, each by its id."""

    def has(self, goal_id: str, **fields: Any) -> Person:
        """Give the person a goal that was made on the first day."""
        goal = Goal(**{"id": goal_id, "started_on": START.date(), **BOOKINGS, **fields})
        self.known = known_after(self.known, SaveGoal(goal))
        return self

    def stood_at(self, goal_id: str, value: float, on: date, unit: str = "count") -> Person:
        """Give the person a figure noted earlier."""
        figure = CheckIn(id=f"c{on}", goal_id=goal_id, on=on, amount=Amount(value=value, unit=unit))
        self.known = known_after(self.known, SaveCheckIn(figure))
        return self

    def follows(self, action: str, argument: str = "") -> None:
        """Press a button that works for ever, from whatever message."""
        self.happens(ButtonPressed(link(action, argument)))

    def is_reminded(self, *due: tuple[str, str], unanswered: tuple[tuple[str, str], ...] = ()) -> None:
        self.happens(ReviewsCameDue(due, unanswered))

    @property
    def heard(self) -> str:
        """All that was said in the last turn, in words."""
        voice = Voice(self.language, self.country)
        return clean("\n\n".join(render(say.text, voice, "plain") for say in self.says))

    @property
    def buttons(self) -> list[str]:
        voice = Voice(self.language, self.country)
        return [clean(render(choice.label, voice, "plain")) for say in self.says for choice in say.choices]

    def goal(self, goal_id: str = "g1") -> Goal:
        found = self.known.goal(goal_id)
        assert found is not None
        return found
