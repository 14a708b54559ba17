"""Tries a mutant on code that is imported anew: slow, and right whatever was worked out at import or lies in a cache.

Nothing is written: the fault comes in where the module's source is read.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.machinery
import os
import sys
import warnings
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from importlib.abc import MetaPathFinder
from pathlib import Path
from types import CodeType, ModuleType

import pytest

from tools.mutants.trial import QUIETLY, Unhurried, forked

FIRST = 20
"""So many tests are tried before the others are even collected."""


class _Faulty(importlib.machinery.SourceFileLoader):
    """Loads one module from another source than its file's."""

    source = ""

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002 - as the importer calls it
        return compile(self.source, self.path, "exec", dont_inherit=True)


class Fault(MetaPathFinder):
    """Stands before the usual finders and answers for one module."""

    def __init__(self, module: str, source: str) -> None:
        self.module = module
        self.source = source

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Find the module where it is, and let it be loaded with the fault."""
        if fullname != self.module:
            return None
        spec = importlib.machinery.PathFinder.find_spec(fullname, path, target)
        if spec is None or spec.origin is None:
            return None
        loader = _Faulty(fullname, spec.origin)
        loader.source = self.source
        spec.loader = loader
        return spec


class Chosen:
    """A pytest plugin: runs these tests alone, in this order, and notes which failed."""

    def __init__(self, tests: Sequence[str]) -> None:
        self.rank = {test: at for at, test in enumerate(tests)}
        self.failed: list[str] = []

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep what was chosen, in the order of its worth."""
        items[:] = sorted((one for one in items if one.nodeid in self.rank), key=lambda one: self.rank[one.nodeid])

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what did not pass."""
        if not report.passed:
            self.failed.append(report.nodeid)


def prepare(libraries: Iterable[str]) -> None:
    """Import what is not ours, once for all forks."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in libraries:
            with contextlib.suppress(Exception):
                importlib.import_module(name)


def parts(fault: Fault, tests: Sequence[str]) -> list[Callable[[], int]]:
    """Give what is to run in a fork each: a few tests, and the others if these pass."""
    return [partial(_run, fault, some) for some in (tests[:FIRST], tests[FIRST:]) if some]


def failing(tests: Sequence[str], told: Path) -> list[str]:
    """Run tests without any fault, as those with one are run; gives those that fail all the same."""
    _, status = os.waitpid(forked(partial(_run, None, tests, told)), 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        msg = "the tests do not run in a fork, even without a fault"
        raise RuntimeError(msg)
    return told.read_text("utf-8").split("\n") if told.stat().st_size else []


def _run(fault: Fault | None, tests: Sequence[str], told: Path | None = None) -> int:
    if fault:
        sys.meta_path.insert(0, fault)
    plugin = Chosen(tests)
    files = list(dict.fromkeys(test.partition("::")[0] for test in tests))
    code = int(pytest.main([*QUIETLY, *(() if told else ("-x",)), *files], plugins=[Unhurried(), plugin]))
    if told:
        told.write_text("\n".join(plugin.failed), "utf-8")
    return code
