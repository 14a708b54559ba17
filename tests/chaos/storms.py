"""Each storm: how a running bot is disturbed while a crowd chats with it; refuses to count, which the crowd does."""

from __future__ import annotations

import os
import resource
import select
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from random import Random  # noqa: TID251 - seeded
from typing import Self

import psycopg

from tests.chaos.crowd import LINES, PATIENCE, Crowd, Tally, read
from tests.telegram_server import FakeTelegram

STORM_SHARES = {
    "received": 24,
    "before_commit": 24,
    "after_commit": 24,
    "sent_not_marked": 24,
    "before_acknowledgement": 4,
}


SHARE = 0.15


@dataclass
class Weather:
    """How large the storms are: people, kills in all, lines said, and what is read in calm."""

    folder: Path
    calm: list[str]
    counts: list[int]
    people: int = 50
    kills: int = 500
    lines: int = len(LINES)

    @contextmanager
    def crowd(self, name: str, url: str | None) -> Iterator[Crowd]:
        """A crowd with a folder of its own; the bot is not started yet, and none is left behind."""
        folder = self.folder / name.replace(" ", "-")
        folder.mkdir()
        with FakeTelegram() as telegram:
            crowd = Crowd(telegram, folder, self.people, url)
            try:
                yield crowd
            finally:
                if crowd.bot.running:
                    crowd.bot.kill()

    def chat(self, crowd: Crowd, on_wave: Callable[[int], None] = lambda _: None) -> None:
        """Have the crowd say all its lines."""
        crowd.chat(self.counts, on_wave, self.lines)

    def ended(self, crowd: Crowd, storm: str, began: float) -> Tally:
        """End the bot politely and count."""
        crowd.telegram.faults.clear()
        code = crowd.bot.stop() if crowd.bot.running else -1
        tally = crowd.tally(storm, self.calm, began)
        if code != 0:
            tally.remarks.append(f"the bot ended with {code}")
        return tally


def killed_at(weather: Weather, boundary: str, url: str | None) -> Tally:
    """SIGKILL at one boundary of turns and deliveries, each update or message once, as often as its share of all."""
    kills = max(1, weather.kills * STORM_SHARES[boundary] // 100)
    began = time.monotonic()
    with weather.crowd(f"{boundary} {'postgres' if url else 'sqlite'}", url) as crowd:
        looker = Looker(crowd, boundary, kills)
        with looker:
            crowd.bot.start()
            weather.chat(crowd)
        tally = weather.ended(crowd, f"killed: {boundary}", began)
        tally.struck, tally.kills = f"{looker.kills} kills", looker.kills
        tally.allowed = looker.allowed
        if not looker.kills:
            tally.remarks.append("nothing was killed")
        durable = (crowd.bot.folder / "durable").read_text("utf-8")
        if durable not in {DURABLE_SQLITE, DURABLE_POSTGRES}:
            tally.remarks.append(f"not durable: {durable}")
        return tally


DURABLE_SQLITE = "PRAGMA journal_mode: wal\nPRAGMA synchronous: 2\nPRAGMA foreign_keys: 1\n"
DURABLE_POSTGRES = "SHOW fsync: on\nSHOW synchronous_commit: on\nSHOW full_page_writes: on\n"


class Looker:
    """Looks, at each kill and before the next bot starts, at how many messages had left and still stand in the outbox.

    That many, and not one more, may come again.
    """

    def __init__(self, crowd: Crowd, boundary: str, kills: int) -> None:
        self.crowd = crowd
        self.kills = 0
        self.allowed = 0
        self._taken = dict.fromkeys((str(person.chat.id) for person in crowd.people), 0)
        folder = crowd.bot.folder
        ledger = folder / "ledger.txt"
        share = boundary if boundary == "before_acknowledgement" else f"{boundary}:{SHARE}"
        crowd.bot.command = (sys.executable, "-m", "tests.kill.launcher", share, str(kills), str(ledger))
        for pipe in ("bell", "gong", "go"):
            os.mkfifo(folder / pipe)
        self._pipes = [os.open(folder / pipe, os.O_RDWR | os.O_NONBLOCK) for pipe in ("bell", "gong", "go")]
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _listen(self) -> None:
        bell, gong, go = self._pipes
        while not self._stop.is_set():
            readable, _, _ = select.select([bell, gong], [], [], 0.2)
            if bell in readable:
                os.read(bell, 65_536)
            if gong in readable and os.read(gong, 7):
                self.kills += 1
                self._look()
                os.write(go, b"on\n")

    def _look(self) -> None:
        standing: dict[str, int] = {}
        for (name,) in self.crowd.rows("SELECT name FROM outbox WHERE payload LIKE '%\"message\"%'"):
            standing[str(name)] = standing.get(str(name), 0) + 1
        for person in self.crowd.people:
            name = str(person.chat.id)
            now = len(read(person))
            self.allowed += min(now - self._taken[name], standing.get(name, 0))
            self._taken[name] = now


def killed_at_random(weather: Weather, url: str | None) -> Tally:
    """SIGKILL at moments that nothing in the bot chooses, while waves of lines arrive."""
    random, began, kills = Random(7), time.monotonic(), 0  # noqa: S311 - seeded
    with weather.crowd(f"random {'postgres' if url else 'sqlite'}", url) as crowd:
        crowd.bot.start()

        def strike(_: int) -> None:
            nonlocal kills
            for _again in range(3):
                target = sum(len(read(person)) for person in crowd.people) + random.randrange(weather.people)
                _wait_for_messages(crowd, target)
                crowd.bot.kill()
                kills += 1
                crowd.bot.start()

        weather.chat(crowd, strike)
        tally = weather.ended(crowd, "killed at random", began)
        tally.struck, tally.kills = f"{kills} kills", kills
        return tally


def _wait_for_messages(crowd: Crowd, count: int) -> None:
    """Wait until so many messages were read by all together, or a moment where there will not be so many."""
    watch = crowd.telegram.world.watch
    try:
        watch.wait(lambda: sum(len(read(person)) for person in crowd.people) >= count, 2.0, lambda: "enough")
    except AssertionError:
        return


def _wait_for_fetches(crowd: Crowd, more: int) -> None:
    """Wait until the bot asked for updates so many times more: what it could not keep is asked for again."""
    count = len(crowd.telegram.calls_of("getUpdates")) + more
    crowd.telegram.wait_for_calls("getUpdates", count, PATIENCE)


def postgres_crashes(weather: Weather, url: str) -> Tally:
    """One of PostgreSQL's processes is killed at every wave: it cuts all connections and recovers from its log."""
    began, crashes = time.monotonic(), 0
    with weather.crowd("postgres crashes", url) as crowd:
        crowd.bot.start()

        def strike(_: int) -> None:
            nonlocal crashes
            with psycopg.connect(url, autocommit=True) as connection:
                found = connection.execute(
                    "SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()"
                ).fetchall()
            for (pid,) in found[:1]:
                os.kill(int(pid), signal.SIGKILL)
                crashes += 1

        weather.chat(crowd, strike)
        tally = weather.ended(crowd, "PostgreSQL crashes", began)
        tally.struck = f"{crashes} crashes"
        return tally


def disk_full(weather: Weather) -> Tally:
    """No file may grow at every second wave, for a while: writes fail as on a full disk, then there is room again."""
    began, times = time.monotonic(), 0
    with weather.crowd("disk full", None) as crowd:
        crowd.bot.start()

        def strike(number: int) -> None:
            nonlocal times
            if number % 2:
                return
            times += 1
            whole = resource.prlimit(crowd.bot.pid, resource.RLIMIT_FSIZE)
            resource.prlimit(crowd.bot.pid, resource.RLIMIT_FSIZE, (4096, whole[1]))
            _wait_for_fetches(crowd, 3)
            resource.prlimit(crowd.bot.pid, resource.RLIMIT_FSIZE, whole)

        weather.chat(crowd, strike)
        tally = weather.ended(crowd, "disk full", began)
        tally.struck = f"{times} times, {crowd.bot.told.count('could not be kept')} batches put back"
        return tally


TROUBLE = ("429", "500", "502", "timeout_before", "drop", "malformed", "slow", "timeout_after")
TAKEN_WITHOUT_A_WORD = {"timeout_after", "drop", "malformed"}


def bot_api_fails(weather: Weather, url: str | None) -> Tally:
    """Sends and fetches fail in all ways the Bot API has, one call in four; updates come twice and out of order."""
    began = time.monotonic()
    with weather.crowd(f"bot api {'postgres' if url else 'sqlite'}", url) as crowd:
        faults, kinds = crowd.telegram.faults, cycle(TROUBLE)
        crowd.bot.start()

        def strike(_: int) -> None:
            for _again in range(weather.people // 8):
                kind = next(kinds)
                faults.add(kind, method="sendMessage", skip=3, retry_after=1, ms=200, hold=0.2)  # type: ignore[arg-type]
            faults.add("502", method="getUpdates")
            faults.add("duplicate_update", method="getUpdates", times=2)
            faults.add("out_of_order", method="getUpdates", times=2)

        weather.chat(crowd, strike)
        struck = {kind: faults.count(kind) for kind in (*TROUBLE, "duplicate_update", "out_of_order")}
        tally = weather.ended(crowd, "Bot API fails", began)
        tally.struck = f"{sum(struck.values())} faults"
        tally.allowed = sum(struck[kind] for kind in TAKEN_WITHOUT_A_WORD)
        return tally


def stopped_under_load(weather: Weather, url: str | None) -> Tally:
    """SIGTERM in the middle of each wave; the slowest end is told."""
    began, slowest = time.monotonic(), 0.0
    with weather.crowd(f"stopped {'postgres' if url else 'sqlite'}", url) as crowd:
        crowd.bot.start()
        codes = set()

        def strike(_: int) -> None:
            nonlocal slowest
            _wait_for_messages(crowd, sum(len(read(person)) for person in crowd.people) + weather.people // 4)
            asked = time.monotonic()
            codes.add(crowd.bot.stop())
            slowest = max(slowest, time.monotonic() - asked)
            crowd.bot.start()

        weather.chat(crowd, strike)
        tally = weather.ended(crowd, "stopped under load", began)
        tally.struck = f"slowest end {slowest:.1f} s"
        tally.allowed = 0
        if slowest >= 10 or codes != {0}:
            tally.remarks.append(f"it ended after {slowest:.1f} s with {codes}")
        return tally
