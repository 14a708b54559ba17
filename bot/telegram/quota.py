"""Gives out the places in which messages leave, kept by one process alone or agreed on by all; refuses to send.

The reckoning is `Pace`'s either way. Where several processes send for one bot, it stands in a row of their database:
whoever wants places locks the row, reckons and writes it back, and all who ask meanwhile are served together next, so
that a hundred messages a second cost a few short transactions. The clock is the database's, one for all.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeAlias

from bot.telegram.desk import Desk
from bot.telegram.pace import Pace
from storage.store import Store

BURST = 0.6  # less than one process takes at once: several that are held up for a moment send on together
Ask: TypeAlias = Callable[[Pace], float]


class Quota(Protocol):
    """What the sender and its line ask; all of it in seconds to wait, but for the number of prompts."""

    prompts_a_second: float

    async def wait(self, chat: str) -> float:
        """Take a place for one message to this chat."""

    async def wait_as_prompt(self) -> float:
        """Take a place among the prompts."""

    async def prompts_may_go(self, most: int) -> int:
        """Take as many places among the prompts as are free right now, up to so many; tells how many."""

    async def hit(self, chat: str, seconds: float) -> None:
        """Note that Telegram refused a message to this chat for so long (429)."""


class OwnQuota:
    """The quota of a bot that is one process."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self.prompts_a_second = pace.bulk.rate

    async def wait(self, chat: str) -> float:
        """Take a place for one message to this chat."""
        return self._pace.wait(chat)

    async def wait_as_prompt(self) -> float:
        """Take a place among the prompts."""
        return self._pace.wait_as_prompt()

    async def prompts_may_go(self, most: int) -> int:
        """Take as many places among the prompts as are free right now, up to so many; tells how many."""
        return int(_free(most, self._pace))

    async def hit(self, chat: str, seconds: float) -> None:
        """Note a 429."""
        self._pace.hit(chat, seconds)


@dataclass(frozen=True, slots=True)
class _Asked:
    ask: Ask
    answer: asyncio.Future[float]


class AgreedQuota:
    """The quota of a bot that is several processes; raises what the store raises.

    `pace` reckons what needs no agreement: how fast one chat hears, since a chat is served by one process at a time.
    """

    def __init__(self, pace: Pace, store: Store, desk: Desk) -> None:
        self._pace = pace
        self._store = store
        self._desk = desk
        self._asked: list[_Asked] = []
        self._asking: asyncio.Task[None] | None = None
        self.prompts_a_second = pace.bulk.rate

    async def wait(self, chat: str) -> float:
        """Take a place for one message to this chat."""
        here = self._pace.wait_in(chat)
        return max(here, await self._ask(Pace.wait_among_all))

    async def wait_as_prompt(self) -> float:
        """Take a place among the prompts."""
        return await self._ask(Pace.wait_as_prompt)

    async def prompts_may_go(self, most: int) -> int:
        """Take as many places among the prompts as are free right now, up to so many; tells how many."""
        return int(await self._ask(partial(_free, most)))

    async def hit(self, chat: str, seconds: float) -> None:
        """Note a 429, for every process."""
        await self._ask(partial(_hit, chat, seconds))

    async def _ask(self, ask: Ask) -> float:
        answer: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._asked.append(_Asked(ask, answer))
        if self._asking is None:
            self._asking = asyncio.create_task(self._reckon_all(), name="quota")
        return await answer

    async def _reckon_all(self) -> None:
        while self._asked:
            batch, self._asked = self._asked, []
            try:
                answers = await self._desk.do(self._store.agree, partial(self._reckon, batch))
            except Exception as error:  # noqa: BLE001 - whoever asked is told, and asks again
                for one in batch:
                    if not one.answer.done():
                        one.answer.set_exception(error)
                continue
            for one, answer in zip(batch, answers, strict=True):
                if not one.answer.done():
                    one.answer.set_result(answer)
        self._asking = None

    def _reckon(self, batch: list[_Asked], written: str, now: float) -> tuple[str, list[float]]:
        pace = Pace(lambda: now, self._pace.a_second, BURST)
        if written:
            pace.read(json.loads(written))
        answers = [one.ask(pace) for one in batch]
        return json.dumps(pace.written()), answers


def quota_of(pace: Pace, store: Store, desk: Desk) -> Quota:
    """Give a bot its quota: that of one process, or of all that share a database."""
    return AgreedQuota(pace, store, desk) if store.shared else OwnQuota(pace)


def _free(most: int, pace: Pace) -> float:
    taken = 0
    while taken < most and pace.prompt_may_go():
        taken += 1
    return float(taken)


def _hit(chat: str, seconds: float, pace: Pace) -> float:
    pace.hit(chat, seconds)
    return 0.0
