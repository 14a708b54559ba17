"""Each way of wishing leads to a goal worth keeping, through the real bot."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.telegram.process import BotProcess
from tests.telegram.seat import TelegramSeat
from tests.telegram_server import FakeTelegram
from tests.wishes import MOMENT, WISHES, faults, pursue


@pytest.fixture
def rehearsed(telegram: FakeTelegram, tmp_path: Path) -> Iterator[BotProcess]:
    with BotProcess(telegram, tmp_path, at=MOMENT, language="ar") as bot:
        yield bot


def test_every_wish_becomes_a_goal_in_at_most_eight_answers(telegram: FakeTelegram, rehearsed: BotProcess) -> None:
    found = {}
    for number, wish in enumerate(WISHES, 1):
        person = telegram.person(number, language_code="en" if wish.text.isascii() else "ar")
        found[wish.text] = faults(wish, pursue(wish, TelegramSeat(person, rehearsed)))

    assert {text: wrong for text, wrong in found.items() if wrong} == {}
    assert telegram.remarks == []
