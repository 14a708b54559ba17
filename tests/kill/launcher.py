"""Runs the real bot and kills it, as a power cut would, at one boundary of a turn; refuses to strike a turn twice.

`python -m tests.kill.launcher BOUNDARY TIMES LEDGER` forks a bot, and another when that one was killed, so that a
restart costs no imports. Each kill writes a line into the ledger first; after so many the bot is left in peace. The
pipe `bell` beside the ledger tells how many messages are left whenever one was marked.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.clock import Clock
from bot.journal import start_journal
from bot.settings import read_settings
from bot.telegram import door, raw, service
from bot.warming import warm_up
from storage.store import Address, Left, Outgoing, Store, Turn


class Axe:
    """Strikes at its boundary, once for each thing that passes it, so many times in all."""

    def __init__(self, boundary: str, times: int, ledger: Path) -> None:
        self.boundary = boundary
        self.times = times
        self.ledger = ledger
        self.bell = os.open(ledger.with_name("bell"), os.O_WRONLY)
        self.struck = ledger.read_text("utf-8").split() if ledger.exists() else []

    def pass_by(self, boundary: str, what: str) -> None:
        """Die here, if this is the boundary and this thing was let through so far."""
        if boundary != self.boundary or what in self.struck or len(self.struck) >= self.times:
            return
        with self.ledger.open("a", encoding="utf-8") as ledger:
            ledger.write(f"{what}\n")
            ledger.flush()
            os.fsync(ledger.fileno())
        os.kill(os.getpid(), signal.SIGKILL)

    def tell(self, left: int) -> None:
        """Tell the test that a message was marked, and how many are still to leave."""
        os.write(self.bell, b"%d\n" % left)


AXE: Axe


class MortalTurn(Turn):
    """A turn that remembers which update it is for."""

    key = ""

    def seen(self, update_key: str) -> bool:
        before = super().seen(update_key)
        self.key = "" if before else update_key
        return before


class MortalStore(Store):
    """The store, with the axe over it."""

    @contextmanager
    def turn(self, address: Address, now: datetime) -> Iterator[Turn]:
        with super().turn(address, now) as turn:
            turn.__class__ = MortalTurn
            yield turn
            key = turn.key  # type: ignore[attr-defined]
            if key:
                AXE.pass_by("before_commit", key)
        if key:
            AXE.pass_by("after_commit", key)

    def mark_all_sent(self, left: Collection[Left], now: datetime) -> list[Outgoing]:
        for one in left:
            if one.message_id is not None:
                AXE.pass_by("sent_not_marked", str(one.row.id))
        following = super().mark_all_sent(left, now)
        AXE.tell(self.doctor(now).unsent)
        return following


class MortalDoor(door.Door):
    """The door, with the axe behind it."""

    async def handle(self, update: door.RawUpdate) -> None:
        AXE.pass_by("received", str(update["update_id"]))
        await super().handle(update)

    async def handle_all(self, batch: Iterable[door.RawUpdate]) -> None:
        """Handle a batch, and end only when its words have left and are marked."""
        await super().handle_all(batch)
        while lanes := list(self.sender._lanes.values()):  # noqa: SLF001 - the moment after all lanes is a boundary
            await asyncio.wait(lanes)


class MortalBot(raw.RawBot):
    """The bot, struck before it tells Telegram that a batch is done."""

    async def raw_updates(self, offset: int | None, seconds: int) -> list[dict[str, Any]]:
        if offset is not None:
            AXE.pass_by("before_acknowledgement", str(offset))
        return await super().raw_updates(offset, seconds)


def live(boundary: str, times: int, ledger: Path) -> int:
    """Be the bot, until the axe falls or somebody ends it."""
    global AXE  # noqa: PLW0603 - one process, one axe
    AXE = Axe(boundary, times, ledger)
    door.Store = MortalStore  # type: ignore[misc]
    service.Door = MortalDoor  # type: ignore[misc]
    service.RawBot = MortalBot  # type: ignore[misc]
    settings = read_settings()
    start_journal(level="warning")
    return service.run(settings, Clock())


def main(boundary: str, times: str, ledger: str) -> int:
    """Bring up one bot after another until one ends by itself."""
    warm_up(Clock().now().date(), "EG")
    child = 0
    signal.signal(signal.SIGTERM, lambda *_: os.kill(child, signal.SIGTERM))
    while True:
        child = os.fork()
        if child == 0:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            os._exit(live(boundary, int(times), Path(ledger)))
        _, status = os.waitpid(child, 0)
        if not (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL):
            return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
