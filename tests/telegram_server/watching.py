"""Lets a test wait for without sleeping; refuses to fail silently: a time-out says what was there."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

T = TypeVar("T")
PATIENCE = 30.0


class NeverHappenedError(AssertionError):
    """What a test waited for did not come in time; the message lists what did."""


class Watch:
    """One lock over all that the server knows, and a bell that rings at each change.

    `with watch:` holds the lock; `changed()` wakes whoever waits, in any thread or event loop.
    """

    def __init__(self) -> None:
        self._bell = threading.Condition()
        self._listeners: list[Callable[[], None]] = []

    def __enter__(self) -> None:
        self._bell.acquire()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bell.release()

    def listen(self, listener: Callable[[], None]) -> None:
        """Call this, from whatever thread, at each change; used to wake the event loop."""
        self._listeners.append(listener)

    def forget(self, listener: Callable[[], None]) -> None:
        """Stop calling it; once this returns, nobody does."""
        with self:
            self._listeners.remove(listener)

    def changed(self) -> None:
        """Ring."""
        with self:
            self._bell.notify_all()
            for listener in list(self._listeners):
                listener()

    def wait(self, look: Callable[[], T | None], timeout: float, missing: Callable[[], str]) -> T:
        """Give the first truthy answer of `look`, asked under the lock at each change, within `timeout` seconds.

        Raises NeverHappenedError with the text of `missing`.
        """
        with self:
            found = self._bell.wait_for(look, timeout)
            if not found:
                raise NeverHappenedError(missing())
            return found

    async def wait_async(self, look: Callable[[], T | None], timeout: float, missing: Callable[[], str]) -> T:  # noqa: ASYNC109 - the thread must end too
        """Wait likewise without holding up the event loop."""
        return await asyncio.to_thread(self.wait, look, timeout, missing)
