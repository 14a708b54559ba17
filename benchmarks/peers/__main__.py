"""The same ten questions for all, lap by lap in turns: CPU, waiting time, memory, and the ratios with intervals.

    make bench               ARGS="--people 300 --pairs 7 --only hadaf,ptb"

Each lap is a bot of its own on a fresh store: some people warm it up, then the measured ones talk. Contestants take
turns, so that what else the machine does falls on all of them. Writes `benchmarks/results.json`; refuses to judge.
"""

from __future__ import annotations

import argparse
import json
import random  # noqa: TID251 - draws for an interval, always the same
import statistics
import subprocess
import sys
import urllib.request
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg

from benchmarks.peers.contestants import EVERY, HERE, ROOT, Contestant, running, set_up_peers
from benchmarks.peers.cpu import cpu_of, memory_of
from tests.postgres import postgres

WARM = 30
RESULTS = HERE.parent / "results.json"
PAIRS = (
    ("hadaf-webhook", "ptb-webhook"),
    ("hadaf-webhook", "ptb"),
    ("hadaf", "ptb"),
    ("hadaf", "ptb-pickle"),
    ("hadaf", "aiogram"),
    ("hadaf", "aiogram-redis"),
    ("hadaf-pg", "aiogram-redis"),
    ("hadaf-pg-webhook", "hadaf-webhook"),
)
DRAWS = 10_000


def lap(one: Contestant, people: int, server: str | None, folder: Path) -> dict[str, float]:
    """Run one contestant once; CPU in milliseconds an update, waits in milliseconds, memory in megabytes."""
    with ExitStack() as stack:
        telegram = subprocess.Popen(
            (sys.executable, "-m", "benchmarks.peers.server", str(HERE / "texts.json")),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        stack.callback(telegram.wait)
        stack.callback(telegram.kill)
        root = (telegram.stdout.readline() if telegram.stdout else "").strip()
        url = server and _database(server, one.name)
        found = stack.enter_context(running(one, root, folder, url))
        _lap(root, 1_000_000, WARM)
        before = cpu_of(found.bot.pid), cpu_of(found.store) if found.store else _postgres_cpu(one)
        measured = _lap(root, 1, people)
        after = cpu_of(found.bot.pid), cpu_of(found.store) if found.store else _postgres_cpu(one)
        updates = measured["updates"]
        return {
            "bot": (after[0] - before[0]) / updates * 1000,
            "store": (after[1] - before[1]) / updates * 1000,
            "calls": measured["calls"] / updates,
            "p50": measured["p50"] * 1000,
            "p99": measured["p99"] * 1000,
            "a_second": updates / measured["wall"],
            "memory": memory_of(found.bot.pid),
        }


def _lap(root: str, first: int, people: int) -> dict[str, float]:
    with urllib.request.urlopen(f"{root}/control/lap?first={first}&people={people}", timeout=1800) as reply:
        found: dict[str, float] = json.load(reply)
        return found


_SERVER: list[int] = []


def _postgres_cpu(one: Contestant) -> float:
    return cpu_of(_SERVER[0]) if one.store == "postgresql" and _SERVER else 0.0


_NUMBER = iter(range(1, 1_000_000))


def _database(server: str, name: str) -> str:
    """A database of its own on the server, raised to today's version."""
    database = f"{name.replace('-', '_')}_{next(_NUMBER)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {database} TEMPLATE hadaf")
    return server.replace("/postgres?", f"/{database}?")


def interval(ratios: list[float]) -> tuple[float, float]:
    """The middle 95 % of the medians of drawn pairs."""
    chance = random.Random(1)  # noqa: S311 - as above
    drawn = sorted(statistics.median(chance.choices(ratios, k=len(ratios))) for _ in range(DRAWS))
    return drawn[DRAWS * 25 // 1000], drawn[DRAWS * 975 // 1000]


def main() -> int:
    """Run the laps in turns, and tell what they took."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=300)
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--only", default="")
    given = parser.parse_args()
    set_up_peers()
    wanted = set(given.only.split(",")) if given.only else {one.name for one in EVERY}
    chosen = [one for one in EVERY if one.name in wanted]
    found: dict[str, list[dict[str, float]]] = {one.name: [] for one in chosen}
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="hadaf-peers-")))
        server = None
        if any(one.store == "postgresql" for one in chosen):
            server = stack.enter_context(postgres(_made(folder / "pg")))
            _SERVER.append(_postmaster(server))
        for number in range(given.pairs):
            for one in chosen if number % 2 == 0 else reversed(chosen):
                place = folder / f"{number}-{one.name}"
                place.mkdir()
                found[one.name].append(lap(one, given.people, server if one.store == "postgresql" else None, place))
                print(
                    f"{number + 1}/{given.pairs} {one.name}: {_line(found[one.name][-1])}", file=sys.stderr, flush=True
                )
    return told(found)


def _postmaster(server: str) -> int:
    with psycopg.connect(server, autocommit=True) as connection:
        where = connection.execute("SHOW data_directory").fetchone()
    return int((Path(str(where[0] if where else "")) / "postmaster.pid").read_text("ascii").splitlines()[0])


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _line(one: dict[str, float]) -> str:
    return (
        f"{one['bot']:.2f} + {one['store']:.2f} ms an update, {one['calls']:.2f} calls, p50 {one['p50']:.0f} "
        f"p99 {one['p99']:.0f} ms, {one['a_second']:.0f} a second, {one['memory']:.0f} MB"
    )


def told(found: dict[str, list[dict[str, float]]]) -> int:
    """Print the medians and the ratios of the pairs, and keep them."""
    kept: dict[str, Any] = {"medians": {}, "ratios": {}}
    for name, laps in found.items():
        kept["medians"][name] = {key: statistics.median(one[key] for one in laps) for key in laps[0]}
        print(f"{name:18} {_line(kept['medians'][name])}")
    for ours, theirs in PAIRS:
        if ours in found and theirs in found:
            ratios = [_all(mine) / _all(other) for mine, other in zip(found[ours], found[theirs], strict=True)]
            low, high = interval(ratios)
            kept["ratios"][f"{ours}/{theirs}"] = [statistics.median(ratios), low, high]
            print(f"{ours} / {theirs}: {statistics.median(ratios):.2f} ({low:.2f} to {high:.2f}), CPU of bot and store")
    RESULTS.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", "utf-8")
    return 0


def _all(one: dict[str, float]) -> float:
    return one["bot"] + one["store"]


if __name__ == "__main__":
    sys.exit(main())
