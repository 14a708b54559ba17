"""Tries one fault: a fork that imports the code anew with the fault in it and runs the chosen tests until one fails.

Nothing is written: the fault comes in where the module's source is read. The code is imported in the fork, and not
before, since tables worked out at import, and what lies in a cache, would otherwise be those of the code without it.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.machinery
import os
import signal
import sys
import time
import warnings
from collections.abc import Iterable, Sequence
from importlib.abc import MetaPathFinder
from pathlib import Path
from types import CodeType, ModuleType

import hypothesis
import pytest

FIRST = 40
"""So many tests are tried before the rest are collected at all: most faults are noticed by them."""


QUIETLY = [
    "-p",
    "no:xdist",
    "-p",
    "no:cacheprovider",
    "-q",
    "--tb=no",
    "-W",
    "ignore::pytest.PytestAssertRewriteWarning",
]
"""What is imported before the fork is not ours: that its assertions are not explained is nothing to warn of."""


class Unhurried:
    """A pytest plugin: a busy machine is no fault of the code."""

    def pytest_sessionstart(self) -> None:
        """Properties have no deadline; tests' own settings are made after this, and follow it."""
        hypothesis.settings.register_profile("unhurried", hypothesis.settings(), deadline=None)
        hypothesis.settings.load_profile("unhurried")


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
    """A pytest plugin: runs these tests alone, in this order, and writes down which failed."""

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


class Trial:
    """A fault that is being tried, a few tests first; its process is looked at now and then."""

    def __init__(self, fault: Fault, tests: Sequence[str], limit: float) -> None:
        """The limit counts seconds for each part of the tests."""
        self.fault = fault
        self.limit = limit
        self.parts = [part for part in (tests[:FIRST], tests[FIRST:]) if part]
        self.process = 0
        self.since = 0.0

    def fate(self) -> str | None:
        """Say what became of it: "killed", "timed out", "alive", or nothing yet."""
        if self.process:
            over, code = self._looked()
            if not over:
                return None
            self.process = 0
            if code != 0:
                return "timed out" if code is None else "killed"
        if not self.parts:
            return "alive"
        self.process, self.since = start(self.fault, self.parts.pop(0)), time.monotonic()
        return None

    def _looked(self) -> tuple[bool, int | None]:
        pid, status = os.waitpid(self.process, os.WNOHANG)
        if not pid and time.monotonic() - self.since > self.limit:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
            return True, None
        return bool(pid), os.waitstatus_to_exitcode(status) if pid else None


def failing(tests: Sequence[str], told: Path) -> list[str]:
    """Run tests without any fault, as those with one are run; gives those that fail all the same."""
    _, status = os.waitpid(start(None, tests, told), 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        msg = "the tests do not run in a fork, even without a fault"
        raise RuntimeError(msg)
    return told.read_text("utf-8").split("\n") if told.stat().st_size else []


def start(fault: Fault | None, tests: Sequence[str], told: Path | None = None) -> int:
    """Fork a run of these tests; gives its process. What failed is written to a file where one is named."""
    child = os.fork()
    if child:
        return child
    with contextlib.suppress(BaseException):
        _silence()
        os._exit(_run(fault, tests, told))
    os._exit(70)


def _silence() -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)


def _run(fault: Fault | None, tests: Sequence[str], told: Path | None) -> int:
    if fault:
        sys.meta_path.insert(0, fault)
    plugin = Chosen(tests)
    files = list(dict.fromkeys(test.partition("::")[0] for test in tests))
    options = [*QUIETLY, *(() if told else ("-x",))]
    code = int(pytest.main([*options, *files], plugins=[Unhurried(), plugin]))
    if told:
        told.write_text("\n".join(plugin.failed), "utf-8")
    return code
