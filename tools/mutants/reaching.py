"""Runs tests once over the code as it is and writes down which test reaches which line, and how long it takes.

Refuses to judge: what fails here is left out of the map, so that a mutant is only ever noticed by a test that passes
without it. Started as a process of its own: `python -m tools.mutants.reaching OUT PLACE,PLACE TESTS…`.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Generator
from pathlib import Path

import coverage
import pytest

from tools.mutants.trial import QUIETLY, Unhurried


class Mapping:
    """A pytest plugin: each test is a context of the coverage, with its seconds, when it passed."""

    def __init__(self, measured: coverage.Coverage) -> None:
        self.measured = measured
        self.seconds: dict[str, float] = {}
        self.failed: set[str] = set()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Whatever is reached from here on is reached by this test, in so many seconds of the processor."""
        self.measured.switch_context(item.nodeid)
        began = time.process_time()
        ended = yield
        self.seconds[item.nodeid] = time.process_time() - began
        return ended

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A test passed when all of its three parts did."""
        if not report.passed:
            self.failed.add(report.nodeid)


def mapped(places: list[str], tests: list[str]) -> dict[str, object]:
    """Run the tests under coverage; gives their seconds, the lines that each reaches, and what else was imported.

    Lines that run `early`, when a module is imported or tests are collected, belong to no test.
    """
    root = Path.cwd()
    files = [f"{root}/{place}" if place.endswith(".py") else f"{root}/{place}/*" for place in places]
    measured = coverage.Coverage(data_file=None, config_file=False, include=files)
    plugin = Mapping(measured)
    measured.start()
    pytest.main([*QUIETLY, *tests], plugins=[Unhurried(), plugin])
    measured.stop()
    data = measured.get_data()
    reached = {
        str(Path(path).relative_to(root)): data.contexts_by_lineno(path) for path in sorted(data.measured_files())
    }
    lines = {
        path: {line: [one for one in by if one and one not in plugin.failed] for line, by in found.items()}
        for path, found in reached.items()
    }
    early = {path: [line for line, by in found.items() if "" in by] for path, found in reached.items()}
    seconds = {test: taken for test, taken in plugin.seconds.items() if test not in plugin.failed}
    return {
        "seconds": seconds,
        "lines": lines,
        "early": early,
        "failed": sorted(plugin.failed),
        "others": _others(root),
    }


def _others(root: Path) -> list[str]:
    """Name the libraries that the tests import, so that they can be imported once for all mutants."""
    named = {name: getattr(module, "__file__", None) for name, module in sys.modules.items()}
    return [name for name, file in named.items() if file and root not in Path(file).parents]


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(mapped(sys.argv[2].split(","), sys.argv[3:])), "utf-8")
