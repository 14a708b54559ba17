from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tools.mutants.made import drawn, mutants_of, shown, source_with
from tools.mutants.reach import Reach
from tools.mutants.told import interval, table

ROOT = Path(__file__).parents[2]
SOURCE = """LIMIT = 10

@cache
def fits(number: int, least: int = 2) -> bool:
    return least <= number + 1 and len("abc") > 2
"""


def changes(source: str) -> list[str]:
    return [mutant.key.partition(": ")[2] for mutant in mutants_of("dialogs/domain/fits.py", source)]


def test_what_stands_in_a_function_is_changed_also_behind_a_decorator_and_tables_are_not() -> None:
    assert "number + 1 -> number - 1 #1" in changes(SOURCE)
    assert "2 -> 3 #1" in changes(SOURCE)
    assert not any(change.startswith(("10", "cache", '"abc"', "len")) for change in changes(SOURCE))


def test_each_mutant_differs_from_the_source_by_its_own_change_alone() -> None:
    mutants = mutants_of("dialogs/domain/fits.py", SOURCE)
    made = [source_with(mutant) for mutant in mutants]

    assert len({*made, SOURCE}) == len(mutants) + 1
    assert shown(mutants[0]).splitlines()[2:4] == [
        "-def fits(number: int, least: int = 2) -> bool:",
        "+def fits(number: int, least: int = 3) -> bool:",
    ]


def test_the_draw_is_the_same_wherever_the_lines_stand() -> None:
    before = [one.key for one in drawn(mutants_of("a.py", SOURCE), 4)]
    moved = [one.key for one in drawn(mutants_of("a.py", "\n\n" + SOURCE), 4)]

    assert before == moved
    assert [one.key for one in drawn(mutants_of("a.py", SOURCE), 2, after=2)] == before[2:]


def test_tests_of_its_own_room_come_first_then_quick_ones_and_the_rest_of_the_module_later() -> None:
    reach = Reach(
        seconds={"slow": 3.0, "quick[a]": 0.1, "quick[b]": 0.2, "tests/domain/own": 4.0, "other": 0.1, "far": 0.1},
        lines={
            "dialogs/domain/a.py": {1: {"slow", "quick[a]", "quick[b]", "tests/domain/own"}, 9: {"other"}},
            "dialogs/domain/b.py": {1: {"far"}},
        },
    )
    mutant = replace(mutants_of("dialogs/domain/a.py", SOURCE)[0], first=1, last=1)

    assert reach.tests_for(mutant, 10) == ["tests/domain/own", "quick[a]", "slow", "quick[b]", "other"]
    assert reach.tests_for(mutant, 5) == ["tests/domain/own", "quick[a]", "other"]


def test_what_runs_at_import_is_known_to() -> None:
    reach = Reach()
    reach.add({"seconds": {}, "lines": {}, "early": {"a.py": [1, 4]}, "failed": [], "others": []})
    default, *_, last = mutants_of("a.py", SOURCE)

    assert reach.runs_early(default)
    assert not reach.runs_early(last)


@pytest.mark.parametrize(("part", "whole", "low", "high"), [(0, 0, 0, 100), (30, 300, 7.1, 13.9), (0, 50, 0, 7.1)])
def test_the_interval_is_wilsons(part: int, whole: int, low: float, high: float) -> None:
    assert interval(part, whole) == pytest.approx((low, high), abs=0.05)


def test_the_table_counts_by_folder() -> None:
    rows = table(
        [
            ("dialogs/domain/goals/aims.py", "alive"),
            ("dialogs/domain/deeds.py", "killed"),
            ("dialogs/engine.py", "killed"),
        ]
    )

    assert [row.split()[:2] for row in rows[1:4]] == [
        ["dialogs/domain", "1"],
        ["dialogs/domain/goals", "1"],
        ["dialogs/engine.py", "1"],
    ]
    assert rows[-1].startswith("alive: 33.3 %")


TRIED = """
import sys
from pathlib import Path
import pytest
from tools.mutants.afresh import Fault, parts
from tools.mutants.swift import Standing
from tools.mutants.trial import QUIETLY, Trial, Unhurried, waited
sys.path.insert(0, str(Path.cwd()))

def tried(trial):
    return [fate for _, fate in waited([trial], lambda one: one)][0]

def standing(plugin):
    fates.extend(tried(Trial([lambda: plugin.run(("reckoned.py", source), TESTS)], 60)) for source in SOURCES)

TESTS = ["test_reckoned.py::test_sign", "test_reckoned.py::test_twice"]
SOURCES = [Path("reckoned.py").read_text().replace(*change) for change in CHANGES]
fates = [tried(Trial(parts(Fault("reckoned", source), TESTS), 60)) for source in SOURCES]
pytest.main([*QUIETLY, "test_reckoned.py"], plugins=[Unhurried(), Standing(standing, Path("noticed"))])
Path("fates").write_text(" ".join(fates))
"""

RECKONED = """
from functools import cache

def _two():
    return 2

TWO = _two()

@cache
def sign():
    return 1

def twice(number):
    return number * TWO
"""

TEST = """
from reckoned import sign, twice

def test_sign():
    assert sign() == 1

def test_twice():
    assert twice(3) == 6
"""

CHANGES = (("return 1", "return -1"), ("return 1", "return 1 + 0"), ("return 2", "return 3"))


def test_a_fault_is_noticed_by_the_test_it_breaks_and_no_file_is_touched(tmp_path: Path) -> None:
    (tmp_path / "reckoned.py").write_text(RECKONED, "utf-8")
    (tmp_path / "test_reckoned.py").write_text(TEST, "utf-8")

    subprocess.run(
        [sys.executable, "-c", TRIED.replace("CHANGES", repr(CHANGES))],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    afresh, swiftly = ["killed", "alive", "killed"], ["killed", "alive", "alive"]

    assert (tmp_path / "fates").read_text("utf-8").split() == afresh + swiftly, (
        "a table made at import is seen anew alone"
    )
    assert (tmp_path / "noticed").read_text("utf-8").split() == ["test_reckoned.py::test_sign"]
    assert (tmp_path / "reckoned.py").read_text("utf-8") == RECKONED
