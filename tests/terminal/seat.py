"""A place at the terminal to talk from: the chat on a screen that is a file; refuses to press what is not shown."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Self
from zoneinfo import ZoneInfo

from bot.clock import StillClock
from bot.knowing import Defaults
from bot.runner import Runner
from bot.terminal.chat import Chat
from bot.terminal.screen import Screen
from dialogs.domain.goal import Goal
from storage.store import Address, Loaded, Store


class TerminalSeat:
    """Somebody at a terminal whose clock stands at `moment`; a button is pressed by typing its number."""

    def __init__(self, folder: Path, moment: str, language: str) -> None:
        self.out = io.StringIO()
        self._clock = StillClock(datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo("Africa/Cairo")))
        self._store = Store(f"sqlite:///{folder / 'chat.db'}")
        self._me = Address("terminal", "me")
        defaults = Defaults()
        self._chat = Chat(
            runner=Runner(self._store, self._clock, defaults),
            store=self._store,
            clock=self._clock,
            defaults=defaults,
            address=self._me,
            screen=Screen(self.out, "logical"),
            language=language,
        )

    def __enter__(self) -> Self:
        self._chat.begin()
        return self

    def __exit__(self, *_: object) -> None:
        self._store.close()

    def say(self, text: str) -> None:
        self._chat.take(text)

    def press(self, data: str) -> None:
        self._chat.take(f"/{self.offered().index(data) + 1}")

    def offered(self) -> Sequence[str]:
        return [button.data for button in self._loaded().shown]

    def state(self) -> str:
        return self._loaded().state or ""

    def goals(self) -> Sequence[Goal]:
        return self._loaded().goals

    def _loaded(self) -> Loaded:
        with self._store.turn(self._me, self._clock.now()) as turn:
            return turn.load()
