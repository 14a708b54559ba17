"""Runs the real bot and kills it, as a power cut would, at one boundary of a turn; refuses to strike a turn twice.

`python -m tests.kill.launcher BOUNDARY TIMES LEDGER [--at MOMENT]` forks a bot, and another when that one was killed,
so that a restart costs no imports. Each kill writes a line into the ledger first; after so many the bot is left in
peace. The boundary `anywhere` is another one each time; at `received:0.2` every fifth thing is struck. The pipe `bell`
beside the ledger tells how many messages are left whenever some were marked; where there is a pipe `gong`, it tells of
each kill, and waits for a line from `go`.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from random import Random  # noqa: TID251 - seeded
from typing import Any

from bot.clock import Clock, ShiftedClock
from bot.journal import start_journal
from bot.settings import read_settings
from bot.telegram import door, raw, service
from bot.warming import warm_up
from storage.store import Address, DueRow, Left, Outgoing, Store, Turn


class Axe:
    """Strikes at its boundary, once for each thing that passes it, so many times in all."""

    def __init__(self, boundary: str, times: int, ledger: Path) -> None:
        self.boundary = boundary
        self.times = times
        self.ledger = ledger
        self.bell = os.open(ledger.with_name("bell"), os.O_WRONLY)
        self.struck = ledger.read_text("utf-8").split() if ledger.exists() else []
        self.random = Random(len(self.struck))  # noqa: S311 - seeded, so that every run is alike

    def pass_by(self, boundary: str, what: str) -> None:
        """Die here, if this is the boundary and this thing was let through so far."""
        wanted, _, share = self.boundary.partition(":")
        likely = self.random.random() < (ANYWHERE if wanted == "anywhere" else float(share or 1))
        here = likely and wanted in ("anywhere", boundary)
        if not here or what in self.struck or len(self.struck) >= self.times:
            return
        with self.ledger.open("a", encoding="utf-8") as ledger:
            ledger.write(f"{what}\n")
            ledger.flush()
            os.fsync(ledger.fileno())
        os.kill(os.getpid(), signal.SIGKILL)

    def tell(self, left: int) -> None:
        """Tell the test that a message was marked, and how many are still to leave."""
        os.write(self.bell, b"%d\n" % left)


ANYWHERE = 0.12
AXE: Axe


class MortalTurn(Turn):
    """A turn that remembers which update it is for."""

    key = ""

    def seen(self, update_key: str) -> bool:
        before = super().seen(update_key)
        self.key = "" if before else update_key
        return before

    def take_due(self) -> tuple[DueRow, ...]:
        taken = super().take_due()
        self.key = f"due:{self.address.name}" if taken else ""
        return taken


DURABLE = {
    "sqlite": ("PRAGMA journal_mode", "PRAGMA synchronous", "PRAGMA foreign_keys"),
    "postgresql": ("SHOW fsync", "SHOW synchronous_commit", "SHOW full_page_writes"),
}


class MortalStore(Store):
    """The store, with the axe over it; how durable its connections are is noted beside the ledger."""

    def __init__(self, url: str, **defaults: Any) -> None:
        super().__init__(url, **defaults)
        with self._reading() as connection:
            asked = DURABLE[connection.dialect.name]
            told = [f"{one}: {connection.exec_driver_sql(one).scalar()}\n" for one in asked]
        AXE.ledger.with_name("durable").write_text("".join(told), "utf-8")

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
        for one in left:
            AXE.pass_by("marked", str(one.row.id))
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
        if Ending.told:
            Ending.told = False
            os.kill(os.getpid(), signal.SIGTERM)
        elif offset is not None:
            AXE.pass_by("before_acknowledgement", str(offset))
        return await super().raw_updates(offset, seconds)


class Ending:
    """Whether SIGTERM came while no bot listened for it: one that comes up then ends politely at its first look."""

    told = False
    child = 0

    @classmethod
    def heard(cls, *_: object) -> None:
        """Remember it, and pass it on to the bot that lives, if any."""
        cls.told = True
        if cls.child:
            with suppress(ProcessLookupError):
                os.kill(cls.child, signal.SIGTERM)


def live(boundary: str, times: int, ledger: Path, at: str | None) -> int:
    """Be the bot, until the axe falls or somebody ends it."""
    global AXE  # noqa: PLW0603 - one process, one axe
    AXE = Axe(boundary, times, ledger)
    door.Store = MortalStore  # type: ignore[misc]
    service.Door = MortalDoor  # type: ignore[misc]
    service.RawBot = MortalBot  # type: ignore[misc]
    settings = read_settings()
    start_journal(level="warning")
    return service.run(settings, _clock(at))


def _clock(at: str | None) -> Clock:
    if at is None:
        return Clock()
    moved = ShiftedClock(Clock())
    moved.move_to(datetime.fromisoformat(at))
    return moved


def main(boundary: str, times: str, ledger: str, _at: str = "", at: str | None = None) -> int:
    """Bring up one bot after another until one ends by itself."""
    warm_up(Clock().now().date(), "EG")
    signal.signal(signal.SIGTERM, Ending.heard)
    while True:
        child = os.fork()
        Ending.child = child
        if child == 0:
            os._exit(live(boundary, int(times), Path(ledger), at))
        if Ending.told:
            os.kill(child, signal.SIGTERM)
        _, status = os.waitpid(child, 0)
        if not (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL):
            return os.waitstatus_to_exitcode(status)
        if not Ending.told:  # nobody looks any more
            _let_look(Path(ledger))


def _let_look(ledger: Path) -> None:
    """Let the test look at what a kill left behind, before the next bot touches it."""
    gong = ledger.with_name("gong")
    if gong.exists():
        with gong.open("w") as told:
            told.write("killed\n")
        with ledger.with_name("go").open() as allowed:
            allowed.readline()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
