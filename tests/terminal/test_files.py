"""Files asked for at a terminal: written beside it, each under a name of its own."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from icalendar import Calendar

from bot.exports import typesetting
from tests.terminal.seat import TerminalSeat

WISH = "get 60 bookings a month by the end of March, we have 40"


@pytest.fixture
def seat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TerminalSeat]:
    monkeypatch.chdir(tmp_path)
    with TerminalSeat(tmp_path, "2026-11-21T09:00", "en") as taken:
        taken.say(WISH)
        while not taken.goals():
            taken.say("Save it" if "Save it" in taken.out.getvalue() else "/skip")
        yield taken


def test_each_file_lies_in_the_folder_under_the_name_that_is_told(seat: TerminalSeat, tmp_path: Path) -> None:
    for typed in ("/pdf", "/picture", "/dates", "/sheet"):
        seat.say(typed)
    told = seat.out.getvalue()

    names = {path.suffix: path for path in tmp_path.glob("hadaf-*")}
    assert all(str(path) in told for path in names.values())
    assert names[".pdf"].read_bytes().startswith(b"%PDF")
    assert names[".png"].read_bytes().startswith(b"\x89PNG")
    assert "60 a month" in str(Calendar.from_ical(names[".ics"].read_bytes()).walk("VEVENT")[-1]["SUMMARY"])
    assert ZipFile(io.BytesIO(names[".xlsx"].read_bytes())).testzip() is None


def test_the_files_are_a_tap_away_from_the_goal(seat: TerminalSeat, tmp_path: Path) -> None:
    goal = seat.goals()[0].id
    seat.say("/goals")
    seat.press(f"do:open:{goal}")
    seat.press(f"do:files:{goal}")
    seat.press(f"do:file:card.{goal}")

    assert [path.name for path in tmp_path.glob("*.png")] == ["hadaf-card-2026-11-21.png"]


def test_a_file_that_cannot_be_drawn_is_regretted_and_the_chat_goes_on(
    seat: TerminalSeat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typesetting.compiler_of.cache_clear()
    monkeypatch.setattr(typesetting, "TEMPLATES", tmp_path / "gone")
    seat.say("/pdf")
    seat.say("/help")
    typesetting.compiler_of.cache_clear()

    told = seat.out.getvalue()
    assert "could not be made" in told
    assert "I help turn a wish" in told
    assert list(tmp_path.glob("*.pdf")) == []
