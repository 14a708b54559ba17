import subprocess
import sys
from pathlib import Path

import pytest

from tests.conversations.player import Player, fits, read, written


@pytest.mark.parametrize(
    ("expected", "found"),
    [
        (["< a", "< b"], ["< a", "< b"]),
        (["< ..."], ["< a", "<", "< b"]),
        (["< a", "< ...", "< d"], ["< a", "< b", "< c", "< d"]),
        (["< by ... 2027"], ["< by Wednesday 31 March 2027"]),
        ([], []),
    ],
)
def test_a_block_fits_whole_but_for_its_dots(expected: list[str], found: list[str]) -> None:
    assert fits(expected, found)


@pytest.mark.parametrize(
    ("expected", "found"),
    [
        (["< a"], ["< a", "< b"]),
        (["< a", "< b"], ["< a"]),
        (["< a.b"], ["< axb"]),
        (["< a ... c"], ["< a", "< c"]),
        ([], ["< a"]),
    ],
)
def test_a_block_with_a_word_too_many_or_too_few_does_not_fit(expected: list[str], found: list[str]) -> None:
    assert not fits(expected, found)


def test_a_message_may_have_several_lines() -> None:
    turns = read("@ 2026-11-21T09:00 EG en\n> one\n>> two\n> three\n< said\n")
    assert [turn.body for turn in turns[1:]] == [["one", "two"], ["three"]]
    assert written(turns[1], [], []) == ["> one", ">> two", ""]


def test_what_nobody_can_mean_is_named_by_its_line() -> None:
    with pytest.raises(ValueError, match="line 2"):
        read("@ 2026-11-21T09:00 EG en\nhello\n")


def test_recording_keeps_comments_and_what_still_fits() -> None:
    turn = read("# why\n> hi\n< Hello ...\n")[0]
    assert written(turn, [], ["< Hello you"]) == ["# why", "> hi", "< Hello ...", ""]
    assert written(turn, ["! export sent"], ["< Bye"]) == ["# why", "> hi", "! export sent", "< Bye", ""]


def test_a_conversation_that_says_something_else_fails(tmp_path: Path) -> None:
    turns = read("@ 2026-11-21T09:00 EG en\n> /privacy\n< Nothing of the kind\n")
    played = list(Player(tmp_path / "chat.db", turns[0]).play(turns))
    assert not fits(played[1][0].said, played[1][2])


def test_what_a_chat_records_can_be_replayed(tmp_path: Path) -> None:
    said = "get 60 bookings a month by the end of March, we have 40\nit rose\n/3\n1\nCairo\n/later 13w\n48\n"
    words = ["chat", "--lang", "en", "--at", "2026-11-21T09:00", "--record", "talk.txt", "--database", "sqlite://"]
    root = Path(__file__).parents[2]
    subprocess.run(
        [sys.executable, "-m", "bot", *words],
        cwd=tmp_path,
        env={"PYTHONPATH": str(root), "XDG_DATA_HOME": str(tmp_path)},
        input=said,
        encoding="utf-8",
        stdout=subprocess.DEVNULL,
        check=True,
    )
    turns = read((tmp_path / "talk.txt").read_text("utf-8"))
    assert [turn.lead for turn in turns].count("@") == 3
    for turn, kept, heard in Player(tmp_path / "again.db", turns[0]).play(turns):
        assert fits(turn.kept, kept), turn
        assert fits(turn.said, heard), turn
