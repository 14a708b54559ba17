import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.conversations.player import Counting, Player, fits, read, written
from tests.measured import MEASURED


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
        env={**MEASURED, "PYTHONPATH": str(root), "XDG_DATA_HOME": str(tmp_path)},
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


TWO = """@ 2026-11-21T09:00 EG en
> /language en
@ as Sara
> /open_class
> Bakers
> Sara
@ as Omar ar
> /join 0000-0000
"""


def test_several_people_talk_each_in_their_own_language_and_with_their_own_buttons(tmp_path: Path) -> None:
    turns = read(TWO + "@ as Sara\n> [My groups]\n")
    with pytest.raises(LookupError, match=r"no button \[My groups\], only .*The group's page"):
        list(Player(tmp_path / "chat.db", turns[0]).play(turns))
    played = [said for _, _, said in Player(tmp_path / "again.db", turns[0]).play(turns[:-1])]
    assert "✅ The group “Bakers” is open." in "\n".join(played[5])
    assert "لا مجموعة مفتوحة بهذا الرمز" in "\n".join(played[7])


def test_what_came_to_somebody_meanwhile_is_told_when_they_are_named_again(tmp_path: Path) -> None:
    wish = "get 60 bookings a month by the end of March, we have 40"
    script = (
        f"@ 2026-11-21T09:00 EG en\n@ as Omar\n> {wish}\n> it rose\n> /3\n> 1\n> Cairo\n@ as Sara\n@ 2027-02-22T13:00\n"
    )
    turns = read(f"{script}@ as Omar\n> 48\n")
    player = Player(tmp_path / "chat.db", turns[0])
    played = [(kept, said) for _, kept, said in player.play(turns)]
    moved, named = played[-3], played[-2]
    assert moved == ([], [])
    assert any("bookings" in line for line in named[1])


def test_a_code_by_chance_is_the_same_every_time() -> None:
    at = datetime(2026, 11, 21, 9, tzinfo=UTC)
    assert Counting(at).chance() == Counting(at).chance() != Counting(at + timedelta(hours=1)).chance()
