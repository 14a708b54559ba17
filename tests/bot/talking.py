"""Somebody who types to a runner, and a sender that keeps what left."""

from __future__ import annotations

from typing import Any

from bot.clock import StillClock
from bot.knowing import Defaults
from bot.runner import Runner
from dialogs.events import ButtonPressed, TextSaid
from dialogs.flow import AnyFlow
from storage.store import Address, Store
from tests.bot.small_talk import FLOWS, NOON

ME, YOU = Address("telegram", "1"), Address("telegram", "2")


class Talk:
    """A runner with somebody who types to it, and a sender that keeps what left."""

    def __init__(self, store: Store, flows: dict[str, AnyFlow] = FLOWS) -> None:
        self.store = store
        self.clock = StillClock(NOON)
        self.runner = Runner(store, self.clock, Defaults("en", "GB", "Africa/Cairo"), flows)
        self.keys = 0
        self.sent: list[dict[str, Any]] = []

    def key(self) -> str:
        self.keys += 1
        return f"k{self.keys}"

    def say(self, text: str, address: Address = ME, client_language: str | None = None) -> str:
        said = TextSaid(text, f"m{self.keys}")
        self.runner.handle(address, self.key(), said, client_language=client_language)
        return self.heard(address)

    def press(self, data: str) -> str:
        self.runner.handle(ME, self.key(), ButtonPressed(data))
        return self.heard()

    def heard(self, address: Address = ME) -> str:
        before = len(self.sent)
        while waiting := self.store.unsent(self.clock.now(), address=address):
            for outgoing in waiting:
                self.sent.append(outgoing.payload)
                self.store.mark_sent(outgoing.id, f"sent{len(self.sent)}")
        return "\n".join(payload.get("html", payload["kind"]) for payload in self.sent[before:])

    def button(self, label: str) -> str:
        rows = self.sent[-1]["keyboard"]
        return next(str(button["data"]) for row in rows for button in row if button["text"] == label)

    def state(self, address: Address = ME) -> str | None:
        with self.store.turn(address, self.clock.now()) as turn:
            return turn.load().state
