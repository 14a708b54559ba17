"""`make chaos`: all storms on SQLite and PostgreSQL, and a table of what was lost and doubled; refuses to round down.

`--people N` (50), `--kills N` (500, on each store), `--only NAME` for storms whose name holds this: "killed" for all
kills, "sqlite" or "postgresql" for all on one store, "postgres_" for those that strike the server itself.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path

import psycopg

from tests.chaos import storms
from tests.chaos.crowd import Tally, calm_reading
from tests.chaos.jumps import clock_jumps
from tests.chaos.outages import postgres_goes_away
from tests.postgres import postgres

NUMBERS = count(1)


def main() -> int:
    """Let every storm pass; 1 where anything was lost, or doubled without need."""
    arguments = _arguments()
    with tempfile.TemporaryDirectory(prefix="chaos") as place:
        folder = Path(place)
        folder.chmod(0o755)
        for name in ("calm", "postgres"):
            (folder / name).mkdir()
        calm, counts = calm_reading(folder / "calm")
        weather = storms.Weather(folder, calm, counts, arguments.people, arguments.kills)
        with postgres(folder / "postgres") as server:
            tallies = [_told(storm()) for name, storm in _storms(weather, server) if arguments.only in name]
    _told_in_all(tallies)
    return int(not all(tally.sound for tally in tallies))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make chaos", description=__doc__)
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--only", default="", metavar="NAME")
    return parser.parse_args()


def _storms(weather: storms.Weather, server: str) -> Iterator[tuple[str, Callable[[], Tally]]]:
    _row("storm", "store", "struck", "due", "lost", "doubled", "may double", "seconds")
    for store in ("sqlite", "postgresql"):

        def url(store: str = store) -> str | None:
            return fresh(server) if store == "postgresql" else None

        for boundary in storms.STORM_SHARES:
            yield f"killed {boundary} {store}", lambda boundary=boundary: storms.killed_at(weather, boundary, url())  # type: ignore[misc]
        for storm in (storms.killed_at_random, storms.bot_api_fails, storms.stopped_under_load):
            yield f"{storm.__name__} {store}", lambda storm=storm: storm(weather, url())  # type: ignore[misc]
        yield f"clock_jumps {store}", lambda: clock_jumps(weather, url())
    yield "disk_full sqlite", partial(storms.disk_full, weather)
    yield (
        "postgres_goes_away postgresql",
        lambda: postgres_goes_away(weather.folder / "away", fresh(server), weather.people),
    )
    yield "postgres_crashes postgresql", lambda: storms.postgres_crashes(weather, fresh(server))


def fresh(server: str) -> str:
    """A database of its own with today's tables."""
    name = f"storm{next(NUMBERS)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE hadaf")
    return server.replace("/postgres?", f"/{name}?")


def _told(tally: Tally) -> Tally:
    may = "" if tally.allowed is None else str(tally.allowed)
    _row(tally.storm, tally.store, tally.struck, tally.due, tally.lost, tally.doubles, may, f"{tally.seconds:.0f}")
    for what, number in (("goals missing", tally.goals_missing), ("parked", tally.parked), ("unsent", tally.left_over)):
        if number:
            sys.stdout.write(f"    {number} {what}\n")
    sys.stdout.writelines(f"    {remark}\n" for remark in tally.remarks)
    sys.stdout.flush()
    return tally


def _told_in_all(tallies: list[Tally]) -> None:
    """Sum up for each store what the kills did, and what all storms did."""
    for store in sorted({tally.store for tally in tallies}):
        of_store = [tally for tally in tallies if tally.store == store]
        for name, some in (("all kills", [one for one in of_store if one.kills]), ("all storms", of_store)):
            struck = f"{sum(one.kills for one in some)} kills" if name == "all kills" else f"{len(some)} storms"
            sums = (sum(getattr(one, what) for one in some) for what in ("due", "lost", "doubles"))
            seconds = sum(one.seconds for one in some)
            _row(name, store, struck, *sums, "", f"{seconds:.0f}")


def _row(*cells: object) -> None:
    widths = (32, 11, 28, 6, 6, 8, 11, 8)
    sys.stdout.write("  ".join(f"{cell!s:<{width}}" for cell, width in zip(cells, widths, strict=True)).rstrip() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
