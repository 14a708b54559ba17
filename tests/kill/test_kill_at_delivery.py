"""The bot is killed while reminders leave: none is lost, and only what had left and was not yet marked comes twice.

At each kill the test looks, before the next bot starts, at what Telegram took since the last one and what still stands
in the outbox: that much, and not one message more, may come again.
"""

from __future__ import annotations

import os
import select
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.kill.test_kill import KILLS, PATIENCE
from tests.telegram.process import BotProcess
from tests.telegram.seeded import Seed, waiting
from tests.telegram_server import FakeTelegram, Person

PEOPLE = 10 * KILLS
BOUNDARIES = ("before_commit", "after_commit", "sent_not_marked", "marked", "anywhere")


class Delivery:
    """Many people whose reminders are due at once, and a bot that is killed while it sends them."""

    def __init__(self, telegram: FakeTelegram, folder: Path, boundary: str, kills: int) -> None:
        self.telegram = telegram
        self.bot = BotProcess(telegram, folder)
        ledger = folder / "ledger.txt"
        self.bot.command = (sys.executable, "-m", "tests.kill.launcher", boundary, str(kills), str(ledger))
        for pipe in ("bell", "gong", "go"):
            os.mkfifo(folder / pipe)
        self.folder = folder
        self.bell = os.open(folder / "bell", os.O_RDWR | os.O_NONBLOCK)
        self.gong = os.open(folder / "gong", os.O_RDWR)
        self.kills = kills
        self.taken: dict[int, int] = {}
        self.unmarked = 0

    def carry_out(self, seeds: list[Seed]) -> list[Person]:
        people = waiting(self.telegram, self.bot, seeds)
        self.taken = {person.chat.id: 0 for person in people}
        with self.bot:
            for _ in range(self.kills):
                self._look_after_a_kill()
            for person in people:
                person.chat.wait_for(1)
            self.telegram.wait_until_idle()
            assert self.bot.stop() == 0, self.bot.told
        os.close(self.bell)
        os.close(self.gong)
        return people

    def _look_after_a_kill(self) -> None:
        struck, _, _ = select.select([self.gong], [], [], PATIENCE)
        assert struck, f"nothing was killed; {self.bot.told}"
        assert os.read(self.gong, 100) == b"killed\n"
        self._flush()
        standing = {int(str(name)) for (name,) in self.bot.rows("SELECT name FROM outbox")}
        for number, before in self.taken.items():
            now = len(self.telegram.chat(number).from_bot)
            self.unmarked += (now - before) * (number in standing)
            self.taken[number] = now
        with (self.folder / "go").open("w") as go:
            go.write("on\n")

    def _flush(self) -> None:
        """Have the server read what the dead bot had still sent: it answers these calls after those."""
        for _ in range(3):
            address = f"{self.telegram.base_url}{self.telegram.token}/getMe"
            urllib.request.urlopen(address).close()  # noqa: S310 - loopback
        self.telegram.world.watch.wait(lambda: not self.telegram.world.under_way, 5, lambda: "calls hang")


@pytest.mark.parametrize("boundary", BOUNDARIES)
def test_a_kill_at_delivery_loses_no_prompt_and_doubles_only_what_was_not_marked_yet(
    telegram: FakeTelegram, tmp_path: Path, boundary: str
) -> None:
    delivery = Delivery(telegram, tmp_path, boundary, KILLS)

    people = delivery.carry_out([Seed(number) for number in range(1, PEOPLE + 1)])

    heard = [len(person.chat.from_bot) for person in people]
    assert min(heard) >= 1
    assert sum(heard) - PEOPLE == delivery.unmarked
    assert delivery.unmarked >= (KILLS if boundary == "sent_not_marked" else 0)
    assert delivery.bot.rows("SELECT count(*) FROM outbox") == [(0,)]
    assert delivery.bot.rows("SELECT count(*) FROM due WHERE status = 'sent'") == [(PEOPLE,)]
