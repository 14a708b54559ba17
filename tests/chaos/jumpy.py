"""The real bot on a clock that somebody else moves: `python -m tests.chaos.jumpy FILE`, which holds the moment's shift.

The file holds seconds to add to the machine's time, and may change at any moment, forward or back. Reminders are looked
for ten times a second, so that nobody waits for the bot's next look.
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from pathlib import Path

from bot import reviews
from bot.clock import Clock
from bot.journal import start_journal
from bot.settings import read_settings
from bot.telegram import service


class JumpyClock(Clock):
    """The machine's time with what the file adds."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def now(self) -> datetime:
        """The moment it is by this clock."""
        return super().now() + timedelta(seconds=float(self._file.read_text("utf-8") or 0))


if __name__ == "__main__":
    reviews.EVERY = 0.1
    start_journal(level="warning")
    sys.exit(service.run(read_settings(), JumpyClock(Path(sys.argv[1]))))
