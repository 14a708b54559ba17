"""Fifty people who chat at once with a bot that is disturbed, and what each should have read; refuses to disturb it.

All say the same lines in waves: the next wave comes when everybody has read the answers to the last. What they should
read is what one person reads from a bot that nobody disturbs. A message read twice in a row is a double.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, text

from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram, Person
from tests.telegram_server.watching import NeverHappenedError

PATIENCE = 90.0
LINES = (
    "more bookings for my salon",
    "/why",
    "about 40",
    "60",
    "/help",
    "31 December 2027",
    "save",
    "/privacy",
    "/goals",
    "more followers on Instagram, from 200 to 300 by 30 June 2027",
    "/why",
    "/cancel",
)


@dataclass
class Tally:
    """What one storm did: of so many messages that were due, how many never came, came twice, and what was kept."""

    storm: str
    store: str
    due: int = 0
    lost: int = 0
    doubles: int = 0
    allowed: int | None = None
    struck: str = ""
    kills: int = 0
    goals_missing: int = 0
    parked: int = 0
    left_over: int = 0
    seconds: float = 0.0
    remarks: list[str] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        """Whether nothing was lost, and nothing doubled that need not be."""
        too_many = self.allowed is not None and self.doubles > self.allowed
        return not (self.lost or self.goals_missing or self.parked or self.left_over or too_many or self.remarks)


class Crowd:
    """So many people, a server of Telegram's ways and a bot with a database of its own."""

    def __init__(self, telegram: FakeTelegram, folder: Path, people: int, url: str | None = None) -> None:
        self.telegram = telegram
        self.bot = BotProcess(telegram, folder)
        if url is not None:
            self.bot.environment["HADAF_DATABASE_URL"] = url
        self.url = self.bot.environment["HADAF_DATABASE_URL"]
        self.people: list[Person] = [telegram.person(number, language_code="en") for number in range(1, people + 1)]

    def chat(
        self, expected: list[int], on_wave: Callable[[int], None] = lambda _: None, lines: int = len(LINES)
    ) -> None:
        """Say line after line, each when all have read what the last one should bring: so many messages by then.

        `on_wave` is called when everybody has said the line. Stops where somebody waits in vain.
        """
        for number, (line, count) in enumerate(zip(LINES[:lines], expected, strict=False)):
            for person in self.people:
                person.says(line)
            on_wave(number)
            if not self._read_in_time(count):
                return

    def _read_in_time(self, count: int) -> bool:
        """Wait as long as anything still moves."""
        watch = self.telegram.world.watch
        before = -1
        while (moved := sum(len(read(person)) for person in self.people)) != before:
            before = moved
            try:
                return watch.wait(lambda: self._all_read(count), PATIENCE, lambda: "somebody waits in vain")
            except NeverHappenedError:
                continue
        return False

    def _all_read(self, count: int) -> bool:
        return all(len(read_once(person)) >= count for person in self.people)

    def rows(self, question: str, **values: Any) -> list[tuple[Any, ...]]:
        """Look into the bot's database, whichever it is."""
        engine = create_engine(self.url.replace("postgresql://", "postgresql+psycopg://"))
        try:
            with engine.connect() as connection:
                return [tuple(row) for row in connection.execute(text(question), values)]
        finally:
            engine.dispose()

    def tally(self, storm: str, calm: list[str], began: float) -> Tally:
        """Compare what was read with what should have been, and look at what was kept."""
        made = Tally(storm, self.url.partition(":")[0].partition("+")[0], due=len(calm) * len(self.people))
        for person in self.people:
            once = read_once(person)
            made.doubles += len(read(person)) - len(once)
            made.lost += sum(html not in once for html in calm) or max(0, len(calm) - len(once))
            if once != calm and not made.lost:
                made.remarks.append(f"person {person.chat.id} read something else or in another order")
        goals = dict(
            self.rows("SELECT people.name, count(*) FROM goals JOIN people ON people.id = person_id GROUP BY 1")
        )
        made.goals_missing = sum(goals.get(str(person.chat.id), 0) != self.goals_expected for person in self.people)
        made.parked = int(self.rows("SELECT count(*) FROM parked_updates")[0][0])
        made.left_over = int(self.rows("SELECT count(*) FROM outbox")[0][0])
        made.seconds = time.monotonic() - began
        return made

    goals_expected = 1


def read(person: Person) -> list[str]:
    """What a person read, every message."""
    return [message.html for message in person.chat.from_bot]


def read_once(person: Person) -> list[str]:
    """The same, a message that came twice in a row counted once."""
    return [html for html, _ in groupby(read(person))]


def calm_reading(folder: Path, lines: int = len(LINES)) -> tuple[list[str], list[int]]:
    """What one person reads whom nobody disturbs, and how many messages that is after each line."""
    counts: list[int] = []
    with FakeTelegram() as telegram:
        crowd = Crowd(telegram, folder, 1)
        person = crowd.people[0]
        with crowd.bot:
            for line in LINES[:lines]:
                before = len(read(person))
                person.says(line)
                person.chat.wait_for(before + 1)
                telegram.wait_until_idle(PATIENCE)
                counts.append(len(read(person)))
            assert crowd.bot.stop() == 0, crowd.bot.told
        assert read(person) == read_once(person), "an answer that repeats the one before would hide a double"
    return read(person), counts
