"""The same ten questions for all, lap by lap in turns: CPU, waiting time, memory, and the ratios with intervals.

    make bench               ARGS="--quick", or "--people 300 --pairs 7 --only hadaf,ptb"

Each lap is a bot of its own on a fresh store: some people warm it up, then the measured ones talk. Contestants take
turns, so that what else the machine does falls on all of them. Writes `benchmarks/results.json`, and where all took
part the page and chart made of it; refuses to judge.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random  # noqa: TID251 - draws for an interval, always the same
import statistics
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.peers import report
from benchmarks.peers.contestants import EVERY, Contestant, set_up_peers
from benchmarks.peers.laps import WARM, Servers, lap, memory
from benchmarks.peers.profiling import profiled
from benchmarks.peers.server import TALKING

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
QUICK_PEOPLE = 25
QUICK_MEMORY = frozenset(("hadaf-webhook", "ptb-webhook", "aiogram"))
Laps = dict[str, list[dict[str, float]]]


def interval(ratios: list[float]) -> tuple[float, float]:
    """The middle 95 % of the medians of drawn pairs."""
    chance = random.Random(1)  # noqa: S311 - as above
    drawn = sorted(statistics.median(chance.choices(ratios, k=len(ratios))) for _ in range(DRAWS))
    return drawn[DRAWS * 25 // 1000], drawn[DRAWS * 975 // 1000]


def main() -> int:
    """Run the laps in turns, and tell what they took."""
    given = _arguments()
    set_up_peers()
    wanted = set(given.only.split(",")) if given.only else {one.name for one in EVERY}
    chosen = [one for one in EVERY if one.name in wanted]
    with TemporaryDirectory(prefix="hadaf-peers-") as place:
        servers = Servers(Path(place))
        try:
            found = _laps(chosen, given.pairs, given.people, servers)
            kept = compared(found)
            kept["memory"] = _memory(chosen, given, servers)
            kept["profile"] = list(profiled(servers, _made(Path(place) / "profiled")).items()) if given.profile else []
        finally:
            servers.close()
    kept["about"] = _about(given)
    report.RESULTS.write_text(json.dumps(kept, indent=1, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")
    return report.main() if not given.only else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("--people", type=int, default=300)
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--only", default="", help="names, with commas between; no page is written then")
    parser.add_argument("--known", default="1000,50000", help="after how many people memory is taken; empty for none")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK_PEOPLE} people a lap, memory of three alone")
    parser.add_argument("--no-profile", dest="profile", action="store_false")
    given = parser.parse_args()
    if given.quick:
        given.people = QUICK_PEOPLE
    given.known = [int(one) for one in given.known.split(",") if one]
    return given


def _laps(chosen: list[Contestant], pairs: int, people: int, servers: Servers) -> Laps:
    found: Laps = {one.name: [] for one in chosen}
    for number in range(pairs):
        for one in chosen if number % 2 == 0 else reversed(chosen):
            made = lap(one, people, servers, _made(servers.folder / f"{number}-{one.name}"))
            found[one.name].append(made)
            _tell(f"{number + 1}/{pairs} {one.name}: {_line(made)}")
    return found


def _memory(chosen: list[Contestant], given: argparse.Namespace, servers: Servers) -> dict[str, list[float]]:
    """Take the memory of those that keep people in a process of their own, by the webhook where they have one."""
    kept: dict[str, list[float]] = {}
    for one in chosen if given.known else ():
        if not given.quick or one.name in QUICK_MEMORY:
            kept[one.name] = memory(one, given.known, servers, _made(servers.folder / f"memory-{one.name}"))
            _tell(f"memory of {one.name}: {kept[one.name]} MB after {given.known} people")
    return kept


def _about(given: argparse.Namespace) -> dict[str, Any]:
    system = f"{os.cpu_count()} cores ({platform.machine()}), Python {platform.python_version()}"
    return {
        "talking": TALKING,
        "people": given.people,
        "pairs": given.pairs,
        "warm": WARM,
        "known": given.known,
        "machine": system,
    }


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _line(one: dict[str, float]) -> str:
    return (
        f"{one['bot']:.2f} + {one['store']:.2f} ms an update, {one['calls']:.2f} calls, p50 {one['p50']:.0f} "
        f"p99 {one['p99']:.0f} ms, {one['a_second']:.0f} a second, {one['memory']:.0f} MB"
    )


def compared(found: Laps) -> dict[str, Any]:
    """Print the medians and the ratios of the pairs, and give them."""
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
    return kept


def _all(one: dict[str, float]) -> float:
    return one["bot"] + one["store"]


if __name__ == "__main__":
    sys.exit(main())
