"""An operator's terminal shows hostile words without obeying them."""

from __future__ import annotations

import io
import json
import logging
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.journal import start_journal
from dialogs.domain.goal import Goal
from dialogs.effects import SaveGoal
from storage.store import Address, Store

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
HOSTILE = "more \x1b[2J\x9b31m\u202e\u2066orders\r\nERROR all is lost"
MOVING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def test_a_printed_export_moves_no_cursor_and_means_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    with Store(url) as store, store.turn(Address("telegram", "1"), NOW) as turn:
        turn.seen("u1")
        turn.commit("{}", [SaveGoal(Goal(id="g1", wish=HOSTILE, started_on=NOW.date()))], [])

    assert main(["db", "export", "1", "--database", url]) == 0

    printed = capsys.readouterr().out
    assert not MOVING.search(printed)
    assert json.loads(printed)["goals"][0]["data"]["wish"] == HOSTILE


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_line_of_the_log_moves_no_cursor_and_forges_no_second_line(form: str) -> None:
    root, stream = logging.getLogger(), io.StringIO()
    handlers, level = root.handlers[:], root.level
    start_journal(form, "info", (), stream)
    logging.getLogger("bot.somewhere").warning("somebody's name is %s", HOSTILE)
    root.handlers[:], root.level = handlers, level

    told = stream.getvalue()
    assert told.count("\n") == 1
    assert not MOVING.search(told)
