"""Whole conversations, replayed. `HADAF_RECORD=1 pytest tests/conversations` writes down what is said now."""

from __future__ import annotations

import difflib
import os
from pathlib import Path

import pytest

from tests.conversations.player import Player, Turn, fits, read, written

FOLDER = Path(__file__).parent
FILES = sorted(FOLDER.glob("*/*.txt"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_a_conversation_goes_as_it_is_written(file: Path, tmp_path: Path) -> None:
    turns = read(file.read_text("utf-8"))
    recorded: list[str] = []
    for turn, kept, said in Player(tmp_path / "chat.db", turns[0]).play(turns):
        recorded += written(turn, kept, said)
        if not os.environ.get("HADAF_RECORD"):
            _compare(file, turn, "!", turn.kept, kept)
            _compare(file, turn, "<", turn.said, said)
    if os.environ.get("HADAF_RECORD"):
        file.write_text("\n".join(recorded).rstrip("\n") + "\n", "utf-8")


def _compare(file: Path, turn: Turn, lead: str, expected: list[str], found: list[str]) -> None:
    if (expected or lead == "!") and not fits(expected, found):
        place = f"{file.name}:{turn.line}: {turn.lead} {turn.body[0]}"
        pytest.fail("\n".join([place, *difflib.ndiff(expected, found)]), pytrace=False)


def test_there_are_conversations_in_both_languages() -> None:
    assert {file.parent.name for file in FILES} >= {"ar", "en"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_conversation_expects_something(file: Path) -> None:
    turns = read(file.read_text("utf-8"))
    assert sum(bool(turn.said) for turn in turns) > len(turns) // 2
