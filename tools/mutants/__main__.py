"""The mutation run: `make mutants`. Works on a copy of what is committed, and never on the files here.

A sample by a fixed hash of what each mutant changes, so that two runs can be compared; ARGS="--all" takes every one (a
day and a night), --sample N so many, --after N those that follow in the draw, --under FOLDER some of them.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from tools.mutants.afresh import Fault, failing, parts, prepare
from tools.mutants.made import Mutant, drawn, modules_under, mutants_of, shown, source_with
from tools.mutants.reach import Reach
from tools.mutants.swift import Standing
from tools.mutants.told import survivors, table
from tools.mutants.trial import QUIETLY, Trial, Unhurried, waited

ROOT = Path(__file__).parents[2]
PLACES = ("dialogs/domain", "dialogs/engine.py")
TESTS = (("tests/domain", "tests/dialogs", "tests/conversations"), ("tests/flows",))
"""The cheap tests, in two processes side by side while they are mapped."""


def copied(to: Path) -> None:
    """Copy what is committed, with compiled catalogues; others may go on working here, half-way through something."""
    to.mkdir()
    packed = to.parent / "committed.tar"
    git = ["git", "archive", "--output", str(packed), "HEAD"]
    subprocess.run(git, cwd=ROOT, check=True)  # noqa: S603 - git, of this machine
    shutil.unpack_archive(packed, to, filter="data")
    for catalogue in to.glob("locales/*/LC_MESSAGES/*.po"):
        with catalogue.open("rb") as po, catalogue.with_suffix(".mo").open("wb") as mo:
            write_mo(mo, read_po(po))


def mapped(copy: Path, folder: Path) -> Reach:
    """Let the tests run once as they are, in processes of their own, and read what they reach."""
    running = []
    for at, tests in enumerate(TESTS):
        out = folder / f"map-{at}.json"
        command = [sys.executable, "-m", "tools.mutants.reaching", str(out), ",".join(PLACES), *tests]
        where = {**os.environ, "PYTHONPATH": str(copy)}
        running.append((subprocess.Popen(command, cwd=copy, env=where, stdout=subprocess.DEVNULL), out))  # noqa: S603 - ours
    reach = Reach()
    for process, out in running:
        process.wait()
        reach.add(json.loads(out.read_text("utf-8")))
    return reach


def tried(mutants: Sequence[Mutant], reach: Reach, budget: float, folder: Path) -> Iterator[tuple[Mutant, str]]:
    """Try each mutant on code that stands imported; who stays alive and runs early is tried on code imported anew."""
    reader, writer = os.pipe()
    if not os.fork():
        with open(writer, "w", encoding="utf-8", buffering=1) as out:  # noqa: PTH123 - a pipe's end has no path
            os._exit(_swiftly(mutants, reach, budget, folder / "noticed", out))
    os.close(writer)
    left = []
    with open(reader, encoding="utf-8") as told:  # noqa: PTH123 - a pipe's end has no path
        for line in told:
            at, _, fate = line.strip().partition(" ")
            if fate == "alive" and reach.runs_early(mutants[int(at)]):
                left.append(mutants[int(at)])
            else:
                yield mutants[int(at)], fate
    os.wait()
    prepare(reach.others)
    yield from waited(left, partial(_afresh, reach, budget))


def _afresh(reach: Reach, budget: float, mutant: Mutant) -> Trial:
    tests = reach.tests_for(mutant, budget)
    return Trial(parts(Fault(mutant.module, source_with(mutant)), tests), reach.limit(tests))


def _swiftly(mutants: Sequence[Mutant], reach: Reach, budget: float, noticed: Path, out: IO[str]) -> int:
    places = {mutant: at for at, mutant in enumerate(mutants)}

    def begun(standing: Standing, mutant: Mutant) -> Trial:
        tests = reach.tests_for(mutant, budget)
        return Trial([partial(standing.run, (mutant.path, source_with(mutant)), tests)], reach.limit(tests))

    def trying(standing: Standing) -> None:
        for mutant, fate in waited(mutants, partial(begun, standing)):
            out.write(f"{places[mutant]} {fate}\n")

    os.dup2(os.open(os.devnull, os.O_RDWR), 1)
    tests = [folder for folders in TESTS for folder in folders]
    return int(pytest.main([*QUIETLY, *tests], plugins=[Unhurried(), Standing(trying, noticed)]))


def held(folder: Path) -> None:
    """Run what noticed a fault once more without any: a test that fails then has noticed nothing."""
    noticed = folder / "noticed"
    tests = sorted(set(noticed.read_text("utf-8").splitlines())) if noticed.exists() else []
    wrong = failing(tests, folder / "failing") if tests else []
    if wrong:
        sys.exit("these tests fail in a fork without any fault, so that nothing can be said: " + ", ".join(wrong))


def run(args: argparse.Namespace, copy: Path, folder: Path) -> int:
    """Map, draw, try and tell; more alive than allowed is a failure."""
    os.chdir(copy)
    sys.path.insert(0, str(copy))
    paths = [path for path in modules_under(copy, PLACES) if path.startswith(args.under)]
    every = [one for path in paths for one in mutants_of(path, (copy / path).read_text("utf-8"))]
    sample = drawn(every, None if args.all else args.sample, args.after)
    _say(f"{len(every)} mutants, {len(sample)} drawn; which tests reach what is written down …")
    reach = mapped(copy, folder)
    if not reach.seconds:
        sys.exit("no test passes on what is committed: `make test` says why")
    _say(f"{len(reach.seconds)} tests are there to notice; {len(reach.failed)} fail as it is, and are left out")
    fates: list[tuple[Mutant, str]] = []
    for mutant, fate in tried(sample, reach, args.seconds, folder):
        fates.append((mutant, fate))
        _say(f"{len(fates)}/{len(sample)} {fate:10} {mutant.key}")
    held(folder)
    alive = sorted((mutant for mutant, fate in fates if fate == "alive"), key=lambda one: (one.path, one.first))
    told = survivors([shown(one) for one in alive])
    print("\n".join([*told, "", *table((mutant.path, fate) for mutant, fate in fates)]))  # noqa: T201 - a program's answer
    return int(100 * len(alive) > args.at_most * len(fates))


def _say(line: str) -> None:
    sys.stderr.write(line + "\n")


def main() -> int:
    """Read what is wanted and run in a folder that goes afterwards."""
    parser = argparse.ArgumentParser(
        prog="make mutants", description="put small faults in, and see whether tests notice"
    )
    parser.add_argument("--sample", type=int, default=300, help="how many mutants are drawn")
    parser.add_argument("--after", type=int, default=0, help="pass over so many of the draw")
    parser.add_argument("--all", action="store_true", help="all there are, which takes a day and a night")
    parser.add_argument("--under", default="", help="only those of modules whose path begins so")
    parser.add_argument("--seconds", type=float, default=40.0, help="tests that one mutant gets at most")
    parser.add_argument("--at-most", type=float, default=15.0, help="per cent that may stay alive")
    args = parser.parse_args()
    with TemporaryDirectory(prefix="hadaf-mutants-") as folder:
        copy = Path(folder) / "copy"
        copied(copy)
        return run(args, copy, Path(folder))


if __name__ == "__main__":
    sys.exit(main())
