"""One look of the ticker, with 1,000 people due among ten thousand and among a million; refuses to judge.

    make due                 ARGS="10000 1000000"

The bot's own ticker finds who is due and runs the turn of each, on SQLite and on a PostgreSQL of its own. All others
have a goal and a reminder that lies ahead. Each size is looked at once to warm the caches, then five times for other
people, the sizes in turns, since a disk that others use as well makes single looks differ twofold.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import insert, text

from benchmarks.sending import MOMENT
from bot.clock import StillClock
from bot.knowing import Defaults
from bot.reviews import Ticker
from bot.runner import Runner
from bot.telegram.desk import Desk
from dialogs.domain.goal import Goal, Profile
from storage.engine import open_engine
from storage.store import Address, Store
from storage.tables import due, goals, people
from tests.postgres import postgres

DUE = 1000
LOOKS = 6
BETWEEN = timedelta(minutes=10)
AT_ONCE = 10_000
PLACE = {"country": "GB", "timezone": "Europe/London"}


def main() -> int:
    """Print a line for each database and size, and the ratio of the last to the first."""
    sizes = [int(one) for one in sys.argv[1:]] or [10_000, 1_000_000]
    with TemporaryDirectory(prefix="hadaf-due-") as folder:
        told("SQLite", sizes, looks([f"sqlite:///{folder}/{size}.db" for size in sizes], sizes))
        place = Path(folder) / "pg"
        place.mkdir()
        with postgres(place) as server:
            for size in sizes:
                _run(server, f"CREATE DATABASE due_{size} TEMPLATE hadaf")
            told("PostgreSQL", sizes, looks([server.replace("/postgres?", f"/due_{size}?") for size in sizes], sizes))
    return 0


def _run(url: str, statement: str) -> None:
    engine = open_engine(url)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(statement))
    engine.dispose()


def told(name: str, sizes: list[int], took: list[list[tuple[float, float]]]) -> None:
    """Print what each size took, in milliseconds: finding who is due, and all of the look; medians of all looks."""
    wholes = []
    for size, looked in zip(sizes, took, strict=True):
        finding, whole = (statistics.median(column) for column in zip(*looked, strict=True))
        wholes.append(whole)
        each = ", ".join(f"{one:.2f}" for _, one in looked)
        found = f"found in {finding * 1000:6.1f} ms, {DUE} told in {whole:6.2f} s"
        print(f"{name:12}{size:>10,} people: {found} ({each})")  # noqa: T201
    print(f"{name:12}{'ratio':>17}: {wholes[-1] / wholes[0]:.2f}")  # noqa: T201


class Timed(Store):
    """A store that counts the seconds spent on finding who is due."""

    finding = 0.0

    def claim_due(self, now: datetime, limit: int = 100) -> list[Address]:
        """Name who is due, as the ticker asks."""
        began = time.perf_counter()
        found = super().claim_due(now, limit)
        self.finding += time.perf_counter() - began
        return found


def looks(urls: list[str], sizes: list[int]) -> list[list[tuple[float, float]]]:
    """Fill each database, then let the ticker tick on all in turns; seconds for finding and for the whole of each."""
    with ExitStack() as open_:
        stores = []
        for url, size in zip(urls, sizes, strict=True):
            stores.append(open_.enter_context(Timed(url, **PLACE)))
            fill(url, size)
            if stores[-1].shared:
                stores[-1].join("reviews")
                open_.callback(stores[-1].leave)
        rounds = [
            [look(url, store, MOMENT + number * BETWEEN) for url, store in zip(urls, stores, strict=True)]
            for number in range(LOOKS)
        ]
    return [list(column) for column in zip(*rounds[1:], strict=True)]


def look(url: str, store: Timed, moment: datetime) -> tuple[float, float]:
    """Let the ticker tick once; seconds for finding, and for the whole."""
    store.finding, began = 0.0, time.perf_counter()
    told = asyncio.run(_tick(url, store, moment))
    whole = time.perf_counter() - began
    if told != DUE:
        message = f"{told} were told"
        raise RuntimeError(message)
    return store.finding, whole


async def _tick(url: str, store: Store, moment: datetime) -> int:
    """Let the bot's own ticker deliver all that is due at a moment, with room for all; nobody sends it."""
    clock, desk = StillClock(moment), Desk(url)
    runner = Runner(store, clock, Defaults("en", "GB", "Europe/London"))
    try:
        return await Ticker(store, runner, clock, desk, lambda _: None, partial(asyncio.sleep, 0)).tick()
    finally:
        desk.close()


def fill(url: str, size: int) -> None:
    """Put so many people into a database, the first of them due now and all others in the weeks ahead."""
    engine = open_engine(url)
    with engine.begin() as connection:
        for first in range(1, size + 1, AT_ONCE):
            for table, rows in _rows(range(first, min(first + AT_ONCE, size + 1))):
                connection.execute(insert(table), rows)
    if engine.dialect.name == "postgresql":
        _run(url, "VACUUM ANALYZE")  # else it begins by itself in the middle of what is measured
        _run(url, "CHECKPOINT")
    engine.dispose()


def _rows(numbers: range) -> Iterator[tuple[Any, list[dict[str, Any]]]]:
    profile = Profile(language="en", language_chosen=True, welcomed=True, **PLACE).model_dump_json()
    began = MOMENT - timedelta(days=91)
    goal = Goal(id="g", wish="more customers", metric="new_customers", started_on=began.date()).model_dump_json()
    person = {"channel": "telegram", "state": "{}", "profile": profile, "created_at": began, "expects_number": False}
    yield people, [{"id": one, "name": str(one), **person} for one in numbers]
    yield goals, [{"person_id": one, "id": "g", "data": goal, "status": "active"} for one in numbers]
    hours = {"kind": "quarterly", "from_hour": 9, "to_hour": 12, "zone": PLACE["timezone"], "status": "waiting"}
    yield due, [{"person_id": one, "goal_id": "g", "changed_at": began, **hours, **_when(one)} for one in numbers]


def _when(number: int) -> dict[str, Any]:
    """When one person is to be asked: at one of the looks, or some weeks from now."""
    at_look, ahead = (number - 1) // DUE, timedelta(days=1 + number % 80)
    moment = MOMENT + (at_look * BETWEEN if at_look < LOOKS else ahead)
    day = moment.date()
    return {
        "due_on": day,
        "earliest": day,
        "due_at": moment - timedelta(minutes=1),
        "until": moment + timedelta(hours=2),
    }


if __name__ == "__main__":
    sys.exit(main())
