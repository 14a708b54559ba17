"""How long `hadaf` takes to its first words: the median of several starts, on the wall and in CPU time.

    make start              nine starts of each; ARGS="21" for more

A line a command: until the first words stand on a pseudo-terminal, and from a typed line to the end of its answer.
CPU time is what counts on a machine that does other things as well. Refuses to judge: a test holds the bounds.
"""

from __future__ import annotations

import os
import pty
import select
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
FIRST_WORDS, PROMPT = b"\r\n\r\n", b"\r\n> "
PATIENCE = 30.0
ANALYZE = (sys.executable, "-m", "bot", "analyze")


class Lap(NamedTuple):
    """Seconds on the wall and of CPU, until the first words and for the line after them."""

    first: float
    first_cpu: float
    line: float


def main() -> int:
    """Print the medians of as many starts as the command line says."""
    starts = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    print(f"{'':24}{'first words':>14}{'CPU':>10}{'next line':>12}   (milliseconds, medians of {starts})")  # noqa: T201
    for name, lap in (
        ("chat, somebody new", chatting(fresh=True)),
        ("chat, somebody known", chatting(fresh=False)),
        ("analyze", lambda: analyzing(ANALYZE)),
        ("analyze, day and country", lambda: analyzing((*ANALYZE, "--today", "2026-11-21", "--country", "EG"))),
    ):
        laps = [lap() for _ in range(starts)]
        first, cpu, line = (statistics.median(column) * 1000 for column in zip(*laps, strict=True))
        print(f"{name:24}{first:14.0f}{cpu:10.0f}{line:12.0f}")  # noqa: T201
    return 0


def chatting(*, fresh: bool) -> Callable[[], Lap]:
    """Prepare a chat at a pseudo-terminal, with a database that is there already unless the person is `fresh`."""
    folder = Path(tempfile.mkdtemp(prefix="hadaf-start-"))

    def lap() -> Lap:
        if fresh:
            for file in folder.rglob("*.db*"):
                file.unlink()
        return _chat(folder)

    if not fresh:
        lap()
    return lap


def _chat(folder: Path) -> Lap:
    screen, inner = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_DATA_HOME": str(folder), "TERM": "xterm"}
    began = time.perf_counter()
    process = subprocess.Popen(
        (sys.executable, "-m", "bot", "chat", "--lang", "en"),
        cwd=folder,
        stdin=inner,
        stdout=inner,
        stderr=inner,
        env=environment,
        start_new_session=True,
    )
    os.close(inner)
    try:
        rest = _until(screen, FIRST_WORDS)
        first, cpu = time.perf_counter() - began, _cpu_of(process.pid)
        _until(screen, PROMPT, rest)
        began = time.perf_counter()
        os.write(screen, b"improve our image\r")
        _until(screen, PROMPT)
        return Lap(first, cpu, time.perf_counter() - began)
    finally:
        process.kill()
        process.wait(PATIENCE)
        os.close(screen)


def analyzing(words: tuple[str, ...]) -> Lap:
    """Send two goals through `hadaf analyze`, the second once the first is answered."""
    began = time.perf_counter()
    with subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdin is not None  # noqa: S101 - for the type checker
        assert process.stdout is not None  # noqa: S101
        process.stdin.write(b"improve our image\n")
        process.stdin.flush()
        process.stdout.readline()
        first, cpu = time.perf_counter() - began, _cpu_of(process.pid)
        began = time.perf_counter()
        process.stdin.write("عايز أزود مبيعات المحل\n".encode())
        process.stdin.flush()
        process.stdout.readline()
        line = time.perf_counter() - began
        process.stdin.close()
    return Lap(first, cpu, line)


def _until(screen: int, words: bytes, heard: bytes = b"") -> bytes:
    """Read until these words came; gives what was heard."""
    while words not in heard:
        ready, _, _ = select.select([screen], [], [], PATIENCE)
        if not ready:
            message = f"waited for {words!r}, saw {heard!r}"
            raise TimeoutError(message)
        heard += os.read(screen, 65536)
    return heard


def _cpu_of(process: int) -> float:
    """The CPU time that a running process has taken so far, its own and the system's for it; 0 off Linux."""
    stat = Path(f"/proc/{process}/stat")
    if not stat.exists():
        return 0.0
    fields = stat.read_text("ascii", "replace").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sys.exit(main())
