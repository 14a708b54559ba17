"""Where the synchronous store is worked with from the event loop; refuses to know what the work is.

SQLite has one writer, so it gets one thread; PostgreSQL locks by person, so turns of several run side by side.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
SIDE_BY_SIDE = 8


class Desk:
    """The store's thread, or threads; work is done in the order in which it was handed in."""

    def __init__(self, database_url: str) -> None:
        threads = 1 if database_url.startswith("sqlite") else SIDE_BY_SIDE
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="store")

    async def do(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Have this done on the store's thread; raises what it raises."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, partial(work, *args, **kwargs))

    def close(self) -> None:
        """Finish what is under way and end the threads."""
        self._pool.shutdown(wait=True, cancel_futures=True)
