"""Each way of wishing leads to a goal worth keeping, at the terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.terminal.seat import TerminalSeat
from tests.wishes import MOMENT, WISHES, Wish, faults, pursue


@pytest.mark.parametrize("wish", WISHES, ids=range(len(WISHES)))
def test_a_wish_becomes_a_goal_in_at_most_eight_answers(wish: Wish, tmp_path: Path) -> None:
    with TerminalSeat(tmp_path, MOMENT, "en" if wish.text.isascii() else "ar") as seat:
        assert faults(wish, pursue(wish, seat)) == []
