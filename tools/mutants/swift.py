"""Tries mutants on code that stands imported, all tests collected: a fork puts the changed function's code in place.

Quick, and sure of what it kills; caches are emptied. What stays alive here may owe that to a table worked out at import
or to the default of a parameter: where its lines run that early, it is tried once more by `afresh`.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from types import CodeType, FunctionType

import pytest

from tools.mutants.trial import PASSED

Changed = tuple[str, str]
"""A module's path and its source with the fault."""


class Standing:
    """A pytest plugin: collects the tests, and instead of running them lets somebody try mutants on them."""

    def __init__(self, trying: Callable[[Standing], None], noticed: Path) -> None:
        """`trying` is called once all stands; the name of each test that fails is added to the file `noticed`."""
        self.trying = trying
        self.noticed = noticed
        self.items: dict[str, pytest.Item] = {}
        self.functions: dict[str, list[FunctionType]] = {}
        self.emptied: list[Callable[[], None]] = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """All tests are collected, and none was run: this is what every fork begins with."""
        self.items = {one.nodeid: one for one in session.items}
        gc.unfreeze()
        for one in gc.get_objects():
            if isinstance(one, FunctionType):
                self.functions.setdefault(one.__code__.co_filename, []).append(one)
        self.emptied = list(_caches())
        _read_once()
        gc.freeze()
        self.trying(self)
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """One test that fails is enough."""
        if not report.passed:
            with self.noticed.open("a", encoding="utf-8") as file:
                file.write(report.nodeid + "\n")
            os._exit(1)

    def run(self, changed: Changed, tests: Sequence[str]) -> int:
        """Put the fault in place and run the tests, in a fork; does not come back when one fails."""
        path, source = changed
        file = str(Path.cwd() / path)
        put(compile(source, file, "exec", dont_inherit=True), self.functions.get(file, ()))
        for empty in self.emptied:
            empty()
        chosen = [self.items[test] for test in tests if test in self.items]
        for item, then in zip(chosen, [*chosen[1:], None], strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=then)
        return PASSED


def put(module: CodeType, functions: Iterable[FunctionType]) -> int:
    """Give the functions of a module the code that they have in another compilation of it; gives how many changed."""
    new: dict[str, list[CodeType]] = {}
    for code in _codes(module):
        new.setdefault(code.co_qualname, []).append(code)
    changed = 0
    for function in sorted(functions, key=lambda one: one.__code__.co_firstlineno):
        named = new.get(function.__code__.co_qualname, [])
        nearest = min(named, key=lambda code: _apart(code, function), default=None)
        if (
            nearest is not None
            and nearest != function.__code__
            and nearest.co_freevars == function.__code__.co_freevars
        ):
            function.__code__ = nearest
            changed += 1
    return changed


def _apart(code: CodeType, function: FunctionType) -> int:
    return abs(code.co_firstlineno - function.__code__.co_firstlineno)


def _codes(code: CodeType) -> Iterator[CodeType]:
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield inner
            yield from _codes(inner)


def _read_once() -> None:
    """Let the words of the languages be read, which no mutant changes: what lies below the domain stays as it is."""
    with contextlib.suppress(ImportError):
        reading = importlib.import_module("dialogs.language.goals.reading")
        context = importlib.import_module("dialogs.language.words.context").Context
        reading.read_goal("20 more orders by March", context(today=date(2026, 11, 21)))


def _caches() -> Iterator[Callable[[], None]]:
    for name, module in tuple(sys.modules.items()):
        if name.startswith("dialogs") and not name.startswith("dialogs.language"):
            for value in vars(module).values():
                empty = getattr(value, "cache_clear", None)
                if callable(empty):
                    yield empty
