"""Fixtures for tests that talk to the server with python-telegram-bot; refuses to hide what the server remarked.

A test module takes them with `pytest_plugins = ("tests.telegram_server.fixtures",)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from .bots import make_bot
from .server import FakeTelegram

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from telegram import Bot

    Raw = Callable[..., httpx.Response]


@pytest.fixture
def telegram() -> Iterator[FakeTelegram]:
    """Give a running server."""
    with FakeTelegram() as server:
        yield server


@pytest.fixture
def _durations_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    """PTB warns of every `retry_after` in bare seconds, and warnings are errors here."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
async def bot(telegram: FakeTelegram, _durations_as_timedelta: None) -> AsyncIterator[Bot]:
    """Give PTB's Bot, connected to the running server."""
    async with make_bot(telegram) as connected:
        yield connected


@pytest.fixture
def raw(telegram: FakeTelegram) -> Iterator[Raw]:
    """Give a function that calls a method with JSON just as it stands, for what PTB would not send."""
    with httpx.Client(verify=False) as client:  # noqa: S501 - plain http on loopback

        def call(name: str, **params: object) -> httpx.Response:
            return client.post(f"{telegram.base_url}{telegram.token}/{name}", json=params)

        yield call
