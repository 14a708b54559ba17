from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tools.mutants.made import Mutant, drawn, mutants_of, shown, source_with
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
    made = [source_with(mutant, SOURCE) for mutant in mutants]

    assert len({*made, SOURCE}) == len(mutants) + 1
    assert shown(mutants[0], SOURCE).splitlines()[2:4] == [
        "-def fits(number: int, least: int = 2) -> bool:",
        "+def fits(number: int, least: int = 3) -> bool:",
    ]


def test_the_draw_is_the_same_wherever_the_lines_stand() -> None:
    before = [one.key for one in drawn(mutants_of("a.py", SOURCE), 4)]
    moved = [one.key for one in drawn(mutants_of("a.py", "\n\n" + SOURCE), 4)]

    assert before == moved
    assert [one.key for one in drawn(mutants_of("a.py", SOURCE), 2, after=2)] == before[2:]


def test_quick_tests_that_reach_the_line_come_first_and_the_rest_of_the_module_later() -> None:
    reach = Reach(
        seconds={"slow": 3.0, "quick[a]": 0.1, "quick[b]": 0.2, "other": 0.1, "far": 0.1},
        lines={"a.py": {1: {"slow", "quick[a]", "quick[b]"}, 9: {"other"}}, "b.py": {1: {"far"}}},
    )
    mutant = Mutant("a.py", "f", 1, 1, "key", 0)

    assert reach.tests_for(mutant, 10) == ["quick[a]", "slow", "quick[b]", "other"]
    assert reach.tests_for(mutant, 1) == ["quick[a]", "other"]


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
import sys, time
from pathlib import Path
from tools.mutants.trial import Fault, Trial
sys.path.insert(0, str(Path.cwd()))
for source in ("def sign():\\n    return -1\\n", "def sign():\\n    return 1 + 0\\n"):
    trial = Trial(Fault("reckoned", source), ["test_reckoned.py::test_sign"], 60)
    while not (fate := trial.fate()):
        time.sleep(0.01)
    print(fate)
"""


def test_a_fault_is_noticed_by_the_test_it_breaks_and_no_file_is_touched(tmp_path: Path) -> None:
    (tmp_path / "reckoned.py").write_text("def sign():\n    return 1\n", "utf-8")
    (tmp_path / "test_reckoned.py").write_text(
        "from reckoned import sign\n\ndef test_sign():\n    assert sign() == 1\n", "utf-8"
    )
    before = sorted(tmp_path.glob("*.py")), (tmp_path / "reckoned.py").read_text("utf-8")

    told = subprocess.run(
        [sys.executable, "-c", TRIED],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout.split() == ["killed", "alive"]
    assert (sorted(tmp_path.glob("*.py")), (tmp_path / "reckoned.py").read_text("utf-8")) == before
