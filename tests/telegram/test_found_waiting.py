"""What waited while no bot lived is done one after the other, so that each life of a dying bot comes further."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.clock import Clock, ShiftedClock
from bot.settings import Settings
from bot.telegram.door import Door
from bot.telegram.raw import RawBot
from bot.telegram.request import AiohttpRequest
from tests.telegram_server import FakeTelegram

NOW = datetime(2036, 2, 19, 11, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
ONE_BY_ONE = ["begun 1", "done 1", "begun 2", "done 2", "begun 3", "done 3"]


class Watched(Door):
    """A door that remembers when each update was begun and when it was done."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.moments: list[str] = []

    async def _handle(self, raw: Mapping[str, Any]) -> None:
        self.moments.append(f"begun {raw['update_id']}")
        await super()._handle(raw)
        self.moments.append(f"done {raw['update_id']}")


@pytest.fixture
async def door(telegram: FakeTelegram, tmp_path: Path) -> AsyncIterator[Watched]:
    settings = Settings(
        bot_token=SecretStr(telegram.token),
        database_url=f"sqlite:///{tmp_path / 'bot.db'}",
    )
    request, clock = AiohttpRequest(), ShiftedClock(Clock())
    clock.move_to(NOW)
    bot = RawBot(
        telegram.token, telegram.base_url, telegram.base_file_url, request=request, get_updates_request=request
    )
    async with bot:
        watched = Watched(bot, settings, clock)
        yield watched
        await watched.close(0)


def said(number: int, sent: datetime) -> dict[str, Any]:
    """A text from a person of this number."""
    who = {"id": number, "is_bot": False, "first_name": "Mona", "language_code": "en"}
    message = {"message_id": number, "date": int(sent.timestamp()), "chat": {"id": number, "type": "private"}}
    return {"update_id": number, "message": {**message, "from": who, "text": "/help"}}


async def test_what_waited_is_done_one_by_one(door: Watched) -> None:
    await door.handle_all([said(number, NOW - MINUTE) for number in (1, 2, 3)])

    assert door.moments == ONE_BY_ONE


async def test_it_is_so_where_each_comes_in_a_call_of_its_own(door: Watched) -> None:
    await asyncio.gather(*(door.handle(said(number, NOW - MINUTE)) for number in (1, 2, 3)))

    assert door.moments == ONE_BY_ONE


async def test_what_comes_to_a_living_bot_is_done_side_by_side(door: Watched) -> None:
    await door.handle_all([said(number, NOW + MINUTE / 2) for number in (1, 2, 3)])

    assert door.moments[:3] == ["begun 1", "begun 2", "begun 3"]


async def test_what_is_old_by_its_date_alone_waits_for_nobody_later_on(door: Watched) -> None:
    assert isinstance(door.clock, ShiftedClock)
    door.clock.move_to(NOW + 2 * MINUTE)
    await door.handle_all([said(number, NOW - MINUTE) for number in (1, 2, 3)])

    assert door.moments[:3] == ["begun 1", "begun 2", "begun 3"]
