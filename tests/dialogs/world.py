"""A world of one person around the coach: a clock, ids and what would be stored, all in memory and all by values."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from dialogs import coach
from dialogs.effects import Effect, Say
from dialogs.events import ButtonPressed, Event, Happening, Known, TextSaid
from dialogs.known_after import known_after
from dialogs.state import State

START = datetime(2026, 11, 21, 8, tzinfo=UTC)


@dataclass
class World:
    """Plays one person's conversation; the state goes through JSON at every turn."""

    language: Literal["ar", "en"] = "en"
    country: str = "EG"
    stored: str | None = None
    known: Known = field(init=False)
    effects: tuple[Effect, ...] = ()
    turns: int = 0

    def __post_init__(self) -> None:
        self.known = Known(START, START.date(), "id0", self.language, self.country, "Africa/Cairo")

    @property
    def state(self) -> State:
        return coach.load(self.stored)

    @property
    def question(self) -> str | None:
        """The id of the open question, with its flow."""
        stack = self.state.stack
        return f"{stack[-1].flow}.{stack[-1].asked}" if stack else None

    @property
    def says(self) -> tuple[Say, ...]:
        return tuple(one for one in self.effects if isinstance(one, Say))

    def happens(self, what: Happening) -> tuple[Effect, ...]:
        self.turns += 1
        self.known = replace(self.known, new_id=f"id{self.turns}", now=self.known.now + timedelta(minutes=1))
        state, self.effects = coach.advance(self.state, Event(what, self.known))
        self.stored = state.model_dump_json()
        for effect in self.effects:
            self.known = known_after(self.known, effect)
        return self.effects

    def types(self, text: str) -> tuple[Effect, ...]:
        return self.happens(TextSaid(text, str(self.turns)))

    def presses(self, option: str) -> tuple[Effect, ...]:
        """Press the button of this option of the open question, or of this link."""
        data = [choice.data for say in self.says for choice in say.choices]
        found = next(one for one in data if one.endswith((f":{option}", option)))
        return self.happens(ButtonPressed(found))

    def on(self, day: date) -> None:
        """Let days pass."""
        self.known = replace(self.known, today=day, now=datetime(day.year, day.month, day.day, 8, tzinfo=UTC))
