"""The bot is killed at every boundary of a turn, and nobody notices but for a doubled message.

The same conversation is held twice: with a bot that lives, and with one that is killed at the boundary as often as
asked (`HADAF_KILLS`, three unless `make kill` wants ten). What the person reads must be the same.
"""

from __future__ import annotations

import os
import select
import sqlite3
import sys
from contextlib import closing
from itertools import groupby
from pathlib import Path

import pytest

from tests.kill.boundaries import BOUNDARIES
from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram

KILLS = int(os.environ.get("HADAF_KILLS", "2"))
PATIENCE = 20.0
ANSWERS = (
    "/start",
    "get more customers for my shop",
    "/why",
    "/back",
    "more followers on Instagram",
    "/skip",
    "/help",
    "I don't know",
    "/goals",
    "/why",
    "/cancel",
    "/privacy",
)


class Conversation:
    """A person and a bot that is killed and comes back by itself, until it is ended politely."""

    def __init__(self, folder: Path, boundary: str, kills: int) -> None:
        self.folder = folder
        self.command = (sys.executable, "-m", "tests.kill.launcher", boundary, str(kills), str(folder / "ledger.txt"))
        os.mkfifo(folder / "bell")
        self.bell = os.open(folder / "bell", os.O_RDWR)

    def hold(self) -> None:
        """Say one thing after another, each when all that was said to the one before has left and is marked."""
        with FakeTelegram() as telegram:
            self.person = telegram.person(1, language_code="en")
            bot = BotProcess(telegram, self.folder)
            bot.command = self.command
            bot.start()
            assert bot.running, bot.told
            for answer in ANSWERS:
                self.person.says(answer)
                self.wait_until_all_left(bot)
            telegram.wait_until_idle(PATIENCE)
            assert bot.stop() == 0, bot.told
        os.close(self.bell)

    def wait_until_all_left(self, bot: BotProcess) -> None:
        told = b""
        while not told.endswith(b"\n") or told.splitlines()[-1] != b"0":
            readable, _, _ = select.select([self.bell], [], [], PATIENCE)
            assert readable, f"not everything left, {told!r}; {bot.told}"
            told += os.read(self.bell, 4096)

    @property
    def read(self) -> list[str]:
        """What the person read."""
        return [message.html for message in self.person.chat.from_bot]

    @property
    def read_once(self) -> list[str]:
        """The same, a message that came twice in a row counted once."""
        return [html for html, _ in groupby(self.read)]

    @property
    def kills(self) -> int:
        return len((self.folder / "ledger.txt").read_text("utf-8").split())

    def count(self, table: str) -> int:
        with closing(sqlite3.connect(self.folder / "bot.db")) as database:
            return int(database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - a name of ours


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What is read when nothing happens."""
    calm = Conversation(tmp_path_factory.mktemp("calm"), "nowhere", 0)
    calm.hold()
    assert calm.read == calm.read_once, "an answer that repeats the one before would hide a double"
    return calm.read


@pytest.mark.parametrize("boundary", BOUNDARIES)
def test_a_kill_loses_no_answer_and_leaves_nothing_unsaid(
    boundary: str, undisturbed: list[str], tmp_path: Path
) -> None:
    conversation = Conversation(tmp_path, boundary, KILLS)

    conversation.hold()

    assert conversation.kills == KILLS
    assert conversation.read_once == undisturbed
    doubles = len(conversation.read) - len(undisturbed)
    assert doubles == (KILLS if boundary == "sent_not_marked" else 0)
    assert conversation.count("outbox") == 0
    assert conversation.count("parked_updates") == 0
