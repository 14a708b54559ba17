"""The real bot as a process of its own, started as an operator starts it; refuses to leave one behind."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from typing import Self

from tests.measured import MEASURED
from tests.telegram_server import Call, FakeTelegram, NeverHappenedError

ROOT = Path(__file__).parents[2]
HADAF = (sys.executable, "-m", "bot", "bot")
POISONED = (sys.executable, "-m", "tests.telegram.poisoned", "bot")
PATIENCE = 60.0


class BotProcess:
    """One `hadaf bot` with a database of its own in `folder`; `at` moves its clock ("2027-02-20T07:30")."""

    def __init__(self, telegram: FakeTelegram, folder: Path, *, at: str | None = None, language: str = "en") -> None:
        self.telegram = telegram
        self.database = folder / "bot.db"
        self.errors = folder / "stderr.txt"
        self.folder = folder
        self.at = at
        self.command: tuple[str, ...] = HADAF
        self.environment = {
            **MEASURED,
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "HOME": str(folder),
            "HADAF_BOT_TOKEN": telegram.token,
            "HADAF_TELEGRAM_API_URL": telegram.root,
            "HADAF_DATABASE_URL": f"sqlite:///{self.database}",
            "HADAF_DEFAULT_LANGUAGE": language,
        }
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self.running and MEASURED:
            self.stop()  # whoever is killed tells nothing of what it went through
        if self.running:
            self.kill()

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self) -> int:
        """The process's number, for whoever limits or signals it."""
        assert self._process is not None
        return self._process.pid

    @property
    def told(self) -> str:
        """What it wrote to standard error, over all its lives."""
        return self.errors.read_text("utf-8") if self.errors.exists() else ""

    def start(self) -> None:
        """Start it, and wait until it polls, told Telegram of its webhook, or has ended."""
        polls = len(self._signs_of_life())
        moved = ("--at", self.at) if self.at else ()
        with self.errors.open("ab") as errors:
            process = subprocess.Popen(
                (*self.command, *moved), env=self.environment, cwd=self.folder, stdout=errors, stderr=errors
            )
        self._process = process
        threading.Thread(target=self._ring_when_ended, args=(process,), daemon=True).start()
        try:
            self.telegram.world.watch.wait(
                lambda: len(self._signs_of_life()) > polls or not self.running,
                PATIENCE,
                lambda: f"the bot never came to life; it told:\n{self.told}",
            )
        except NeverHappenedError:
            self.kill()
            raise

    def rows(self, question: str, *values: object) -> list[tuple[object, ...]]:
        """Look into its database."""
        with closing(sqlite3.connect(self.database)) as database:
            return list(database.execute(question, values))

    def stop(self, signal_: signal.Signals = signal.SIGTERM) -> int:
        """End it politely; gives the exit code."""
        assert self._process is not None
        self._process.send_signal(signal_)
        return self.ended()

    def ended(self) -> int:
        """Wait until it has ended by itself; gives the exit code."""
        assert self._process is not None
        return self._process.wait(PATIENCE)

    def kill(self) -> None:
        """End it as a power cut would."""
        assert self._process is not None
        self._process.kill()
        self._process.wait(PATIENCE)

    def _signs_of_life(self) -> list[Call]:
        return [*self.telegram.calls_of("getUpdates"), *self.telegram.calls_of("setWebhook")]

    def _ring_when_ended(self, process: subprocess.Popen[bytes]) -> None:
        process.wait()
        self.telegram.world.watch.changed()
