"""What a process and its children used, from /proc; refuses other systems."""

from __future__ import annotations

import os
from pathlib import Path

_TICK = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")
USER, CHILDREN_END = 11, 15
PARENT = 1


def cpu_of(pid: int) -> float:
    """Seconds of CPU of a process, of all below it, and of those below it that ended."""
    return sum(sum(int(one) for one in _fields(found)[USER:CHILDREN_END]) for found in _family(pid)) / _TICK


def memory_of(pid: int) -> float:
    """Megabytes that a process holds in memory."""
    return int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]) * _PAGE / 1e6


def _family(pid: int) -> list[int]:
    found, new = [pid], [pid]
    parents: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parents.setdefault(int(_fields(int(folder.name))[PARENT]), []).append(int(folder.name))
            except (OSError, IndexError):
                continue
    while new:
        new = [child for one in new for child in parents.get(one, ())]
        found += new
    return found


def _fields(pid: int) -> list[str]:
    """The fields of /proc/PID/stat behind the name, which may hold spaces."""
    return Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
