from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import pytest

from bot.clock import StillClock
from bot.knowing import Defaults
from bot.runner import Runner
from bot.terminal import source
from bot.terminal.chat import Chat
from bot.terminal.screen import Screen
from bot.terminal.transcript import Recorder
from storage.store import Address, Store
from tests.bot.small_talk import FLOWS, NOON
from tests.conversations.player import read


class Terminal:
    """A chat on a file, and what stands on its screen."""

    def __init__(self, folder: Path, language: str | None = None, name: str = "me") -> None:
        self.out, self.record = io.StringIO(), io.StringIO()
        self.clock = StillClock(NOON)
        self.store = Store(f"sqlite:///{folder / 'chat.db'}")
        defaults = Defaults("en", "GB", "Africa/Cairo")
        self.chat = Chat(
            runner=Runner(self.store, self.clock, defaults, FLOWS),
            store=self.store,
            clock=self.clock,
            defaults=defaults,
            address=Address("terminal", name),
            screen=Screen(self.out, "logical"),
            language=language,
            recorder=Recorder(self.record),
            folder=folder,
        )

    def __enter__(self) -> Self:
        self.chat.begin()
        return self

    def __exit__(self, *_: object) -> None:
        self.store.close()

    def type(self, *lines: str) -> str:
        before = len(self.out.getvalue())
        self.chat.run(lines)
        return self.out.getvalue()[before:]


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    with Terminal(tmp_path) as opened:
        yield opened


def test_the_first_words_come_before_anything_is_typed(terminal: Terminal) -> None:
    assert terminal.out.getvalue().endswith("Which colour?\n\n1. Red\n2. Blue\n\n")


def test_a_number_chooses(terminal: Terminal) -> None:
    said = terminal.type("2")
    assert "You said blue." in said
    assert "/1 None\n/2 One" in said


def test_where_a_number_is_asked_for_it_is_the_answer_and_a_slash_chooses(terminal: Terminal) -> None:
    assert "Noted: 2 blue." in terminal.type("2", "2")
    assert "Noted: 0 red." in terminal.type("/new", "1", "/1")


@pytest.mark.parametrize("word", ["/quit", "quit", "/exit", "خروج"])
def test_a_word_ends_it_and_nothing_after_it_is_read(terminal: Terminal, word: str) -> None:
    assert terminal.type(word, "green") == ""


def test_who_comes_back_finds_the_question_that_was_left_open(tmp_path: Path) -> None:
    with Terminal(tmp_path) as first:
        first.type("green")
    with Terminal(tmp_path) as second:
        assert second.out.getvalue().startswith("How many?")
        assert "Noted: 3 green." in second.type("3")


def test_everybody_has_a_conversation_of_their_own(tmp_path: Path) -> None:
    with Terminal(tmp_path) as mine:
        mine.type("green")
    with Terminal(tmp_path, name="sara") as hers:
        assert "Which colour?" in hers.out.getvalue()


def test_what_could_not_be_shown_before_is_shown_at_the_next_start(tmp_path: Path) -> None:
    with Terminal(tmp_path) as first:
        first.chat.screen.out.close()
        with pytest.raises(ValueError, match="closed"):
            first.chat.take("green")
    with Terminal(tmp_path) as second:
        assert "You said green." in second.out.getvalue()


def test_asking_for_another_language_changes_the_conversation(tmp_path: Path) -> None:
    with Terminal(tmp_path) as english:
        english.type("/language en")
    with Terminal(tmp_path, "ar") as arabic, arabic.store.turn(Address("terminal", "me"), NOON) as turn:
        assert turn.load().profile.language == "ar"


def test_moving_the_clock_lets_what_is_due_come_due_at_its_moment(terminal: Terminal) -> None:
    terminal.type("green", "3")
    said = terminal.type("/later 2w")
    first, second = [line for line in said.splitlines() if line.startswith("@")]
    assert "How did it go?" in said
    assert said.index(first) < said.index("How did it go?") < said.index(second)
    assert second == "@ 2026-12-05 12:00"
    assert "2026-11-22 09:00" < first.removeprefix("@ ") < "2026-11-25 12:00"
    assert "Thank you." in terminal.type("well")


def test_moving_further_than_the_calendar_is_answered(terminal: Terminal) -> None:
    assert "calendar" in terminal.type("/later 999999y")
    assert terminal.clock.now() == NOON


@pytest.mark.parametrize("typed", ["/later", "/later foo", "/later -3w", "/LATER 3 x"])
def test_a_move_that_cannot_be_read_gets_an_example(terminal: Terminal, typed: str) -> None:
    assert "/later 13w" in terminal.type(typed)
    assert terminal.clock.now() == NOON


@pytest.mark.parametrize("typed", ["3", "/3", "٧", "500", "0"])
def test_the_number_of_no_choice_shows_the_choices_again_and_answers_nothing(terminal: Terminal, typed: str) -> None:
    said = terminal.type(typed)
    assert "There are 2 choices here" in said
    assert said.endswith("1. Red\n2. Blue\n\n")
    assert "You said blue." in terminal.type("2")


def test_an_export_is_a_file_here_and_never_writes_over_another(terminal: Terminal, tmp_path: Path) -> None:
    terminal.type("green", "3", "/export json")
    said = terminal.type("/export json")
    path = tmp_path / "hadaf-2026-11-21-2.json"
    assert str(path) in said
    assert json.loads(path.read_text("utf-8"))["goals"][0]["data"]["wish"] == "3 green"
    assert (tmp_path / "hadaf-2026-11-21.json").exists()


def test_a_chat_leaves_a_transcript_that_can_be_read_back(terminal: Terminal) -> None:
    terminal.type("green", "3", "/later 2w")
    turns = read(terminal.record.getvalue())
    assert turns[0].body == ["2026-11-21T12:00 GB en"]
    assert [turn.body for turn in turns if turn.lead == ">"] == [["/start"], ["green"], ["3"]]
    kept = next(turn.kept for turn in turns if turn.body == ["3"])
    assert kept[-2:] == ['! goal wish="3 green"', "! remind quarterly on=2026-11-21"]
    assert turns[1].said[-2:] == ["< Which colour?", "< [Red] [Blue]"]
    assert [turn.lead for turn in turns[-2:]] == ["@", "@"]


def test_a_script_is_shown_as_if_typed_without_its_comments() -> None:
    echo = io.StringIO()
    script = io.StringIO("# why\n\n  green \n#2\n")
    assert list(source.scripted(script, echo)) == ["green", "#2"]
    assert echo.getvalue() == "> green\n\n> #2\n\n"
