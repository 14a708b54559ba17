"""What the tests went through, folder by folder and line by line; refuses a room below what it must reach.

`python -m tools.covered` reads the data that `coverage combine` left. A branch is a way out of a line that can go on in
several places: an `if` that was only ever true has one of its two. A room's share is that of its branches; where every
branch is wanted, every line is too.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any

from coverage import Coverage

MUST_REACH = {"dialogs": 100.0, "storage": 90.0, "bot": 90.0}
"""The share of its branches, in percent, that each room's tests must go through."""
DEPTH = 3


@dataclass(frozen=True)
class Measured:
    """Lines and branches of a file or of several, and how many of them no test went through."""

    lines: int = 0
    missed_lines: int = 0
    branches: int = 0
    missed_branches: int = 0

    @property
    def share(self) -> float:
        """Percent of the branches, or of the lines where nothing branches or every branch was taken."""
        if self.branches and self.missed_branches:
            return 100 * (1 - self.missed_branches / self.branches)
        return 100 * (1 - self.missed_lines / self.lines) if self.lines else 100.0


def added(parts: Iterable[Measured]) -> Measured:
    """All of them as one."""
    each = tuple(parts)
    return Measured(*(sum(map(attrgetter(name), each)) for name in Measured.__dataclass_fields__))


def read(summary: Mapping[str, int]) -> Measured:
    """What coverage tells of a file."""
    return Measured(
        summary["num_statements"], summary["missing_lines"], summary["num_branches"], summary["missing_branches"]
    )


def told(name: str, measured: Measured) -> str:
    """A row of the table."""
    return (
        f"{name:32} {measured.lines:7} {measured.missed_lines:7} {measured.branches:9} {measured.missed_branches:7} "
        f"{measured.share:7.1f} %"
    )


def missed(name: str, file: Mapping[str, Any]) -> list[str]:
    """The lines and branches of a file that no test went through, one a row, as an editor opens them."""
    unseen = set(file["missing_lines"])
    lines = [f"{name}:{line}" for line in sorted(unseen)]
    ways = [(start, end) for start, end in file["missing_branches"] if start not in unseen]
    return [*lines, *(f"{name}:{start} -> {end if end > 0 else 'the end'}" for start, end in ways)]


def report() -> dict[str, dict[str, Any]]:
    """What was measured of each file, by its name."""
    measured = Coverage()
    measured.load()
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder, "covered.json")
        measured.json_report(outfile=str(written))
        files: dict[str, dict[str, Any]] = json.loads(written.read_text("utf-8"))["files"]
    return files


def folder_of(name: str) -> str:
    """The row of the table in which a file counts."""
    return "/".join(Path(name).parts[:-1][:DEPTH])


def main() -> int:
    """Print the table and what is missing of each room that is below its share; 1 where one is."""
    files = report()
    sums = {name: read(file["summary"]) for name, file in files.items()}
    rows = [f"{'':32} {'lines':>7} {'missed':>7} {'branches':>9} {'missed':>7} {'covered':>9}"]
    rows += [
        told(folder, added(one for name, one in sums.items() if folder_of(name) == folder))
        for folder in sorted({folder_of(name) for name in sums})
    ]
    rooms = {room: added(one for name, one in sums.items() if name.startswith(f"{room}/")) for room in MUST_REACH}
    rows += [told(f"{room}, all of it", measured) for room, measured in rooms.items()]
    low = [room for room, measured in rooms.items() if measured.share < MUST_REACH[room]]
    rows += [row for name, file in files.items() if name.split("/")[0] in low for row in missed(name, file)]
    rows += [f"{room} is below {MUST_REACH[room]:.0f} %" for room in low]
    print("\n".join(rows))  # noqa: T201 - a program's answer
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
