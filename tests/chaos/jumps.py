"""The machine's clock jumps, forward over what is due and back again: each reminder comes once all the same."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from tests.chaos.crowd import PATIENCE, Crowd, Tally, read
from tests.chaos.storms import Weather
from tests.telegram.seeded import Seed, opened, sow_into
from tests.telegram_server.watching import NeverHappenedError

HOUR = 3600.0
JUMPS = (0.0, -24 * HOUR, 0.0, 2 * HOUR, -3 * HOUR, 1.5 * HOUR, -30 * HOUR, 2 * HOUR)


def clock_jumps(weather: Weather, url: str | None) -> Tally:
    """Let the clock jump to when all are due, and to and fro around it, then have everybody answer."""
    began = time.monotonic()
    with weather.crowd(f"clock {'postgres' if url else 'sqlite'}", url) as crowd:
        seeds = [Seed(number) for number in range(1, weather.people + 1)]
        sow_into(crowd.url, seeds)
        opened(crowd.telegram, seeds)
        due = max(_moment(at) for (at,) in crowd.rows("SELECT due_at FROM due"))
        shift = (due - datetime.now(UTC)).total_seconds() + 60  # noqa: TID251 - what the jumps are measured from
        file = crowd.bot.folder / "shift"
        _jump(file, shift - 2 * HOUR)
        crowd.bot.command = (sys.executable, "-m", "tests.chaos.jumpy", str(file))
        crowd.bot.start()
        for jump in JUMPS:
            _jump(file, shift + jump)
            _settle(crowd, weather.people)
        prompts = [len(read(person)) for person in crowd.people]
        for person in crowd.people:
            person.says("55")
        _settle(crowd, 2 * weather.people)
        tally = Tally("clock jumps", crowd.url.partition(":")[0].partition("+")[0], due=2 * weather.people, allowed=0)
        tally.lost = prompts.count(0) + sum(len(read(person)) < 2 for person in crowd.people)
        tally.doubles = sum(max(0, count - 1) for count in prompts)
        tally.struck = f"{len(JUMPS)} jumps, {min(JUMPS) / HOUR:.0f} to +{max(JUMPS) / HOUR:.0f} h"
        if crowd.bot.stop() != 0:
            tally.remarks.append("the bot did not end well")
        tally.left_over = int(crowd.rows("SELECT count(*) FROM outbox")[0][0])
        tally.seconds = time.monotonic() - began
        return tally


def _moment(written: object) -> datetime:
    moment = written if isinstance(written, datetime) else datetime.fromisoformat(str(written))
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _jump(file: Path, seconds: float) -> None:
    """Move the clock at once: whoever reads finds the old shift or the new."""
    beside = file.with_name("shift.new")
    beside.write_text(str(seconds), "utf-8")
    beside.replace(file)


def _settle(crowd: Crowd, messages: int) -> None:
    """Wait until so many messages were read in all, or a second in which there are none."""
    watch, people = crowd.telegram.world.watch, crowd.people
    patience = PATIENCE if sum(len(read(person)) for person in people) < messages else 1.0
    wanted = messages if patience == PATIENCE else messages + 1
    with suppress(NeverHappenedError):
        watch.wait(lambda: sum(len(read(person)) for person in people) >= wanted, patience, lambda: "quiet")
