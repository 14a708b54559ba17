from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram, Person

NUMBERS = itertools.count(501)


@pytest.fixture(scope="session")
def shared_telegram() -> Iterator[FakeTelegram]:
    with FakeTelegram() as telegram:
        yield telegram


@pytest.fixture(scope="session")
def shared_bot(shared_telegram: FakeTelegram, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotProcess]:
    with BotProcess(shared_telegram, tmp_path_factory.mktemp("bot")) as bot:
        yield bot
        assert bot.running, bot.told
        assert shared_telegram.remarks == []


@pytest.fixture
def somebody(shared_telegram: FakeTelegram, shared_bot: BotProcess) -> Iterator[Callable[..., Person]]:
    """People whom the one running bot has never met."""
    assert shared_bot.running

    def new(language_code: str = "en") -> Person:
        return shared_telegram.person(next(NUMBERS), language_code=language_code)

    yield new
    shared_telegram.faults.clear()


@pytest.fixture
def telegram() -> Iterator[FakeTelegram]:
    """A server of a test's own, for a bot that is ended or disturbed."""
    with FakeTelegram() as own:
        yield own


@pytest.fixture
def bot(telegram: FakeTelegram, tmp_path: Path) -> BotProcess:
    """A bot of a test's own, not started yet."""
    return BotProcess(telegram, tmp_path)
