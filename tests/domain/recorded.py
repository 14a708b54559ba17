"""Reads and writes what was recorded: blocks that open with "> " and what was asked, and hold what is said to it."""

from __future__ import annotations

import difflib
import os
from pathlib import Path

import pytest


def blocks(file: Path) -> dict[str, list[str]]:
    """Read a record: each block's lines by what opens it."""
    found: dict[str, list[str]] = {}
    for line in file.read_text("utf-8").splitlines():
        if line.startswith("> "):
            found[line[2:]] = []
        elif line:
            found[next(reversed(found))].append(line)
    return found


def holds(file: Path, asked: str, said: list[str]) -> None:
    """Compare what is said with the record, or write it down anew where HADAF_RECORD is set; the diff is to be read."""
    recorded = blocks(file)
    if os.environ.get("HADAF_RECORD"):
        recorded[asked] = said
        whole = ("\n".join([f"> {one}", *lines, ""]) for one, lines in recorded.items())
        file.write_text("\n".join(whole), "utf-8")
    elif recorded.get(asked) != said:
        told = [f"{file.name}: > {asked}", *difflib.ndiff(recorded.get(asked, []), said)]
        pytest.fail("\n".join([*told, "HADAF_RECORD=1 writes it down anew; read the diff"]), pytrace=False)
