"""Marks what left as sent, many rows in one transaction; refuses to hold a mark back for company.

Whatever leaves while one transaction is written is marked by the next, so that one message alone waits for nothing, and
a thousand a second cost a few transactions.
"""

from __future__ import annotations

import asyncio
from typing import TypeAlias

from bot.clock import Clock
from bot.telegram.desk import Desk
from storage.store import Left, Outgoing, Store

Waiting: TypeAlias = "list[tuple[Left, asyncio.Future[Outgoing | None]]]"


class Marks:
    """The marks of one bot, on their way to the store."""

    def __init__(self, store: Store, desk: Desk, clock: Clock) -> None:
        self._store = store
        self._desk = desk
        self._clock = clock
        self._waiting: Waiting = []
        self._writing: asyncio.Task[None] | None = None

    async def left(self, row: Outgoing, message: str | None) -> Outgoing | None:
        """Mark a row as sent; gives what the same person is to hear next, and raises what the store raises."""
        done: asyncio.Future[Outgoing | None] = asyncio.get_running_loop().create_future()
        self._waiting.append((Left(row, message), done))
        if self._writing is None:
            self._writing = asyncio.create_task(self._write(), name="marks")
        return await done

    async def _write(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            await self._write_all(batch)
        self._writing = None

    async def _write_all(self, batch: Waiting) -> None:
        try:
            found = await self._desk.do(self._store.mark_all_sent, [left for left, _ in batch], self._clock.now())
        except Exception as error:  # noqa: BLE001 - whoever waits for the mark is told, and tries again
            for _, done in batch:
                if not done.done():
                    done.set_exception(error)
            return
        following = {row.address: row for row in found}
        for left, done in batch:
            if not done.done():
                done.set_result(following.get(left.row.address))
