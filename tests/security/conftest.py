from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram


@pytest.fixture
def telegram() -> Iterator[FakeTelegram]:
    with FakeTelegram() as own:
        yield own


@pytest.fixture
def bot(telegram: FakeTelegram, tmp_path: Path) -> BotProcess:
    """A bot of a test's own, not started yet."""
    return BotProcess(telegram, tmp_path)
