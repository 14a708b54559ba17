"""`benchmarks/README.md` and its chart, written from `benchmarks/results.json`; refuses to add a figure of its own.

python -m benchmarks.peers.report
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from typst import Compiler, Fonts

from benchmarks.peers.contestants import EVERY, HERE
from bot.exports.typesetting import font_files

FOLDER = HERE.parent
RESULTS, PAGE, CHART = FOLDER / "results.json", FOLDER / "README.md", FOLDER / "cpu.svg"
TARGETS = {
    "hadaf-webhook/ptb": "≤ 0.5",
    "hadaf/ptb": "≤ 1",
    "hadaf/aiogram-redis": "≤ 1",
}
HEAD = """\
# Benchmarks

Written by `make bench` (`python -m benchmarks.peers.report` writes it anew from `results.json`). {people} people in a
lap each say the same eleven lines to each bot, on the same Bot API server over loopback, and wait for each answer. An
update brings one message, from all of them; Hadaf also takes the buttons of the question before away and shows that it
types. Hadaf holds its real interview with reading, wording and a durable database; the others ask ten fixed questions
and keep the answers. Laps take turns, {pairs} of each; each is a process of its own on a fresh store, warmed up by
{warm} people. {talking} of them talk at a time, without a pause. Measured on {machine}.

![CPU of one update](cpu.svg)

| | CPU of the bot, ms | of its store | updates a core-second | calls an update | CPU a call, ms | p50, ms | p99, ms |
|---|---|---|---|---|---|---|---|
"""
RATIOS = """
## Against each other
CPU of bot and store together, lap by lap; the median of the pairs and the middle 95 % of drawn medians.

| | ratio | interval | target |
|---|---|---|---|
"""
MEMORY = """
## Memory
Megabytes of the bot's own process after so many different people wrote their first text.

| | {known} | ratio |
|---|{lines}---|
"""
PROFILE = """
## Where Hadaf's time goes
Webhook and SQLite, the same work under `cProfile` (shares only: a profiler makes small functions dearer).

| | share of the CPU |
|---|---|
"""
TAIL = """
## Others
| | measures |
|---|---|
| `make due` | one tick with 1,000 due among ten thousand people and among a million, on both databases |
| `make claims` | rows a second that two processes claim and mark on one PostgreSQL |
| `make sending` | CPU of a prompt, of an answer with a chart, of a thousand a second |
| `make start` | the terminal's first words, `hadaf analyze`'s first answer, reading speed by the line |
| `make course` | how long a trainer of 300 waits |
"""


def main() -> int:
    """Write the page and its chart."""
    found = json.loads(RESULTS.read_text("utf-8"))
    PAGE.write_text("".join(page(found)), "utf-8")
    draw(found["medians"], CHART)
    return 0


def page(found: dict[str, Any]) -> Iterator[str]:
    """Give the page piece by piece, only with what was measured."""
    told = {one.name: one.told for one in EVERY}
    yield HEAD.format(**found["about"])
    yield from (_row(told[name], one) for name, one in _in_order(found["medians"]))
    if found["ratios"]:
        yield RATIOS
        for pair, (median, low, high) in found["ratios"].items():
            ours, theirs = (told[name] for name in pair.split("/"))
            yield f"| {ours} / {theirs} | {median:.2f} | {low:.2f} to {high:.2f} | {TARGETS.get(pair, '')} |\n"
    if found["memory"]:
        known = found["about"]["known"]
        yield MEMORY.format(known=" | ".join(f"{count:,} people" for count in known), lines="---|" * len(known))
        for name, megabytes in _in_order(found["memory"]):
            cells = " | ".join(f"{one:.0f}" for one in megabytes)
            yield f"| {told[name]} | {cells} | {megabytes[-1] / megabytes[0]:.2f} |\n"
    if found["profile"]:
        yield PROFILE
        yield from (f"| {group} | {share:.0%} |\n" for group, share in found["profile"])
    yield TAIL


def _in_order(found: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    return ((one.name, found[one.name]) for one in EVERY if one.name in found)


def _row(name: str, one: dict[str, float]) -> str:
    whole = one["bot"] + one["store"]
    return (
        f"| {name} | {one['bot']:.2f} | {one['store']:.2f} | {1000 / whole:.0f} | {one['calls']:.2f} "
        f"| {whole / one['calls']:.2f} | {one['p50']:.0f} | {one['p99']:.0f} |\n"
    )


def draw(medians: dict[str, dict[str, float]], file: Path) -> None:
    """Draw a bar for each contestant, the bot's own CPU and behind it that of its store."""
    told = {one.name: one for one in EVERY}
    bars = [
        {
            "told": told[name].told,
            "bot": one["bot"],
            "store": one["store"],
            "ours": told[name].kind == "hadaf",
            "figure": f"{one['bot'] + one['store']:.2f}",
        }
        for name, one in _in_order(medians)
    ]
    fonts = Fonts(include_system_fonts=False, font_paths=[str(font_files())])
    compiler = Compiler(str(HERE / "chart.typ"), root=str(HERE), font_paths=fonts)
    drawn = compiler.compile(format="svg", sys_inputs={"data": json.dumps({"bars": bars})})
    file.write_bytes(drawn if isinstance(drawn, bytes) else drawn[0])


if __name__ == "__main__":
    sys.exit(main())
