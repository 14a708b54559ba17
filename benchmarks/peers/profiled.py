"""`hadaf bot` under a profiler that counts the CPU of the event loop and of the store's thread; refuses to judge.

    python -m benchmarks.peers.profiled FOLDER_OF_RESULTS

Counting begins at SIGUSR1, so that the start and the warming up are left out; at the end two files are written.
"""

from __future__ import annotations

import cProfile
import signal
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from bot.__main__ import main
from bot.telegram import desk

Pool: Any = ThreadPoolExecutor
ON = threading.Event()
THREADS: dict[int, cProfile.Profile] = {}


def counted(work: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever the work gives
    """Do a piece of work on the store's thread, and count it once counting began."""
    if not ON.is_set():
        return work()
    me = threading.get_ident()
    profile = THREADS.setdefault(me, cProfile.Profile(time.thread_time))
    return profile.runcall(work)


class CountedPool(Pool):  # type: ignore[misc]
    """A pool whose work is counted."""

    def submit(self, work: Callable[..., Any], /, *given: Any, **named: Any) -> Any:  # noqa: ANN401 - the pool's own
        """Hand in a piece of work."""
        return super().submit(counted, partial(work, *given, **named))


def run(folder: Path) -> int:
    """Serve until told to stop, then write what was counted."""
    folder.mkdir()
    loop = cProfile.Profile(time.thread_time)

    def begin(*_: object) -> None:
        ON.set()
        loop.enable()

    signal.signal(signal.SIGUSR1, begin)
    desk.ThreadPoolExecutor = CountedPool  # type: ignore[misc]
    code = main(["bot"])
    loop.disable()
    for number, profile in enumerate((loop, *THREADS.values())):
        profile.dump_stats(folder / f"{number}.pstats")
    return code


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1])))
