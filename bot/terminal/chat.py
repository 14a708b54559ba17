"""A conversation in the terminal, turn by turn, with a clock that can be moved; refuses to know what is said."""

from __future__ import annotations

import base64
import logging
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.clock import StillClock
from bot.journal import place_of
from bot.knowing import Defaults
from bot.runner import Outcome, Runner
from bot.terminal import spans
from bot.terminal.screen import Screen
from bot.terminal.transcript import Recorder
from bot.text import render
from bot.voice import Voice
from dialogs.domain.goal import Profile
from dialogs.events import TextSaid
from dialogs.messages import T, Text, Words
from storage.store import Address, Store

log = logging.getLogger(__name__)

ENDS: Final = frozenset(("/quit", "/exit", "/q", "quit", "exit", "خروج"))


@dataclass(slots=True)
class Chat:
    """One person at one terminal. `language` is what `--lang` asked for, `None` where it asked for nothing."""

    runner: Runner
    store: Store
    clock: StillClock
    defaults: Defaults
    address: Address
    screen: Screen
    language: str | None = None
    recorder: Recorder | None = None
    folder: Path = field(default_factory=Path.cwd)

    def begin(self) -> None:
        """Say the first words: a greeting, or the question that was left open, in the language that was asked for."""
        if self.recorder:
            self.recorder.moment(self._local(), *self._place())
        self._flush()
        known = self._profile().language
        if known and self.language and known != self.language:
            self._turn(f"/language {self.language}", silent=True)
        self._turn("/start")

    def run(self, lines: Iterable[str]) -> None:
        """Take line after line until there is none, or one asks to end."""
        for line in lines:
            if line.strip().lower() in ENDS:
                return
            self.take(line)

    def take(self, line: str) -> None:
        """Take one line: a move of the clock, or words for the coach."""
        if not spans.is_asked(line):
            self._turn(line)
        elif span := spans.asked(line):
            self._later(*span)
        else:
            self._tell(T("/later moves the clock ahead: /later 13w, or 3d, 2h, 1m for a month, 1q, 1y."))

    def goodbye(self) -> None:
        """Part kindly."""
        self._tell(T("See you. Everything is kept, and we go on where we stopped."))

    def _turn(self, text: str, *, silent: bool = False) -> None:
        key = f"terminal:{self.address.name}:{self.clock.new_id()}"
        said = TextSaid(text, message=self.clock.new_id())
        if self.recorder and not silent:
            self.recorder.user(text)
        outcome = self.runner.handle(self.address, key, said, client_language=self.language)
        self._flush(outcome, silent=silent)

    def _flush(self, outcome: Outcome | None = None, *, silent: bool = False) -> None:
        """Show what waits in the outbox, and mark each message once it is shown."""
        shown = []
        while waiting := self.store.unsent(self.clock.now(), address=self.address):
            for outgoing in waiting:
                if not silent:
                    self._show(outgoing.payload)
                    shown.append(outgoing.payload)
                self.store.mark_sent(outgoing.id, None)
        if self.recorder and not silent and (shown or outcome):
            self.recorder.bot(shown, outcome.effects if outcome else ())

    def _show(self, payload: dict[str, Any]) -> None:
        if payload["kind"] == "message":
            self.screen.show(payload)
        elif payload["kind"] == "document":
            self._keep(payload, base64.b64decode(payload["content"]))
        elif payload["kind"] == "file":
            self._draw(payload)

    def _draw(self, payload: dict[str, Any]) -> None:
        from bot.exports.drawing import drawn  # noqa: PLC0415 - the first words should not wait for it

        try:
            content = drawn(payload)
        except Exception as error:  # noqa: BLE001 - whatever it is, the chat goes on
            log.warning("a file could not be drawn: %s", place_of(error))
            self.screen.show({"html": payload["failed"]})
        else:
            self._keep(payload, content)

    def _keep(self, payload: dict[str, Any], content: bytes) -> None:
        path = _free(self.folder / str(payload["name"]))
        path.write_bytes(content)
        self._tell(T("The file is here: {path}", path=Words(str(path))))

    def _later(self, amount: int, unit: str) -> None:
        """Move the clock through every moment at which something is due, so that each fires in its order."""
        try:
            end = spans.later(self._local(), amount, unit)
        except OverflowError:
            self._tell(T("That is further than a calendar goes."))
            return
        before = None
        while (due := self.store.next_due(self.address)) is not None and due <= end and due != before:
            before = due
            self.clock.move_to(max(due, self.clock.now()))
            outcome = self.runner.deliver_due(self.address)
            if outcome.effects:
                self._date()
                self._flush(outcome)
        self.clock.move_to(max(end, self.clock.now()))
        self.store.prune(self.clock.now())
        self._date()
        self.screen.out.write("\n")

    def _date(self) -> None:
        local = self._local()
        self.screen.line(f"@ {local:%Y-%m-%d %H:%M}")
        if self.recorder:
            self.recorder.moment(local)

    def _tell(self, text: Text) -> None:
        profile = self._profile()
        language = profile.language or self.language or self.defaults.language
        voice = Voice(language, profile.country or self.defaults.country, profile.digits, profile.hijri)
        self.screen.show({"html": render(text, voice)})

    def _place(self) -> tuple[str, str]:
        profile = self._profile()
        country = profile.country or self.defaults.country
        return country, profile.language or self.language or self.defaults.language

    def _profile(self) -> Profile:
        with self.store.turn(self.address, self.clock.now()) as turn:
            return turn.load().profile

    def _local(self) -> datetime:
        return self.clock.now().astimezone(ZoneInfo(self._profile().timezone or self.defaults.timezone))


def _free(path: Path) -> Path:
    """A name that no file has yet: an export never writes over another."""
    place = 2
    found = path
    while found.exists():
        found = path.with_stem(f"{path.stem}-{place}")
        place += 1
    return found
