"""Forks: each mutant is tried in a process of its own, a few at once, and one that hangs is ended. Knows no mutant."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

import hypothesis

Tried = TypeVar("Tried")

AT_ONCE = 2
PASSED = 0
QUIETLY = [
    *("-p", "no:xdist", "-p", "no:cacheprovider", "-q", "-s", "--tb=no"),
    *("-W", "ignore::pytest.PytestAssertRewriteWarning"),
]
"""What is imported before the fork is not ours: that its assertions are not explained is nothing to warn of."""


class Unhurried:
    """A pytest plugin: a busy machine is no fault of the code."""

    def pytest_sessionstart(self) -> None:
        """Properties have no deadline; tests' own settings are made after this, and follow it."""
        hypothesis.settings.register_profile("unhurried", hypothesis.settings(), deadline=None)
        hypothesis.settings.load_profile("unhurried")


class Trial:
    """One after the other, processes that each run tests; the first that does not pass decides."""

    def __init__(self, parts: Iterable[Callable[[], int]], limit: float) -> None:
        """Each part runs tests and gives an exit code, in a fork; the limit is seconds for each."""
        self.parts = list(parts)
        self.limit = limit
        self.process = 0
        self.since = 0.0

    def fate(self) -> str | None:
        """Say what became of it: "killed", "timed out", "alive", or nothing yet."""
        if self.process:
            over, code = self._looked()
            if not over:
                return None
            self.process = 0
            if code != PASSED:
                return "timed out" if code is None else "killed"
        if not self.parts:
            return "alive"
        self.process, self.since = forked(self.parts.pop(0)), time.monotonic()
        return None

    def _looked(self) -> tuple[bool, int | None]:
        pid, status = os.waitpid(self.process, os.WNOHANG)
        if not pid and time.monotonic() - self.since > self.limit:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
            return True, None
        return bool(pid), os.waitstatus_to_exitcode(status) if pid else None


def forked(run: Callable[[], int]) -> int:
    """Run it in a process of its own, unheard; gives the process."""
    child = os.fork()
    if child:
        return child
    with contextlib.suppress(BaseException):
        gc.disable()
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        os._exit(run())
    os._exit(70)


def waited(told: Sequence[Tried], begun: Callable[[Tried], Trial]) -> Iterator[tuple[Tried, str]]:
    """Try each, a few at once; yields what became of each as it turns out."""
    waiting = list(reversed(told))
    running: list[tuple[Tried, Trial]] = []
    while waiting or running:
        while waiting and len(running) < AT_ONCE:
            running.append((waiting[-1], begun(waiting.pop())))
        for one, trial in tuple(running):
            fate = trial.fate()
            if fate:
                running.remove((one, trial))
                yield one, fate
        time.sleep(0.005)
