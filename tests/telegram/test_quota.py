"""Several processes of one bot leave at the pace of one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.telegram.desk import Desk
from bot.telegram.pace import OVERALL, Pace
from bot.telegram.quota import AgreedQuota, Quota, quota_of
from storage.store import Store

AT_ONCE = int(OVERALL * 0.9)


@pytest.fixture
async def quotas(postgres_url: str) -> AsyncIterator[list[Quota]]:
    """Two processes' quotas, by a clock of the database that both read."""
    stores = [Store(postgres_url) for _ in range(2)]
    desks = [Desk(postgres_url) for _ in stores]
    timer = asyncio.get_running_loop().time
    made = [quota_of(Pace(timer), store, desk) for store, desk in zip(stores, desks, strict=True)]
    assert [type(one) for one in made] == [AgreedQuota, AgreedQuota]
    yield made
    for desk, store in zip(desks, stores, strict=True):
        desk.close()
        store.close()


async def test_places_are_those_of_one_bot_whoever_asks(quotas: list[Quota]) -> None:
    asked = [quotas[chat % 2].wait(str(chat)) for chat in range(100)]

    waits = sorted(await asyncio.gather(*asked))

    assert sum(wait == 0 for wait in waits) < AT_ONCE + OVERALL
    assert waits[-1] > (100 - AT_ONCE - OVERALL) / OVERALL


async def test_two_chats_flooded_at_two_processes_stop_both(quotas: list[Quota]) -> None:
    one, other = quotas
    await one.hit("1", 30)
    assert await other.wait("3") == 0
    await other.hit("2", 30)

    assert await one.wait("4") > 20
    assert await other.wait("5") > 20
    assert await one.prompts_may_go(10) == 0


async def test_a_flood_at_one_slows_the_prompts_of_the_other(quotas: list[Quota]) -> None:
    one, other = quotas
    await one.prompts_may_go(100)
    await one.hit("1", 0)

    waits = [await other.wait_as_prompt() for _ in range(20)]

    assert waits[-1] - waits[0] > 1.2 * 19 / (OVERALL * 0.65)


async def test_prompts_of_both_leave_room_for_answers(quotas: list[Quota]) -> None:
    for quota in quotas:
        for _ in range(30):
            await quota.wait_as_prompt()

    assert await quotas[0].wait("who just wrote") == 0
