"""Carries the outbox out: after the commit, in order in each chat, chats side by side; refuses to lose a word.

What left and was not marked leaves again after a restart: a double is better than a loss. Whoever just wrote is served
through `wake`, at once; everything else, prompts and what an earlier process left behind, is found by scanning.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from telegram import Bot

from bot.clock import Clock
from bot.journal import place_of
from bot.telegram.busy import Busy
from bot.telegram.delivery import Later, Refused, Result, Sent, Shut, deliver
from bot.telegram.desk import Desk
from bot.telegram.pace import Pace
from storage.store import Address, Outgoing, Store

log = logging.getLogger(__name__)

SCAN = 5.0
AT_ONCE = 100
AFTER_A_FAULT = 5.0


class Sender:
    """One lane for each chat that has something waiting."""

    def __init__(self, bot: Bot, store: Store, desk: Desk, clock: Clock, busy: Busy) -> None:
        self._bot = bot
        self._store = store
        self._desk = desk
        self._clock = clock
        self._busy = busy
        self._pace = Pace(asyncio.get_running_loop().time)
        self._lanes: dict[Address, asyncio.Task[None]] = {}
        self._again: set[Address] = set()
        self._look = asyncio.Event()
        self._stopping = False

    def wake(self, address: Address, *, prompt: bool = False) -> None:
        """Something may wait for this person; `prompt` for what nobody asked for, which lets answers pass."""
        if address.channel != "telegram" or self._stopping:
            return
        if address in self._lanes:
            self._again.add(address)
            return
        lane = asyncio.create_task(self._lane(address, prompt=prompt), name=f"lane-{address.name}")
        self._lanes[address] = lane
        lane.add_done_callback(lambda _: self._ended(address))

    def look(self) -> None:
        """Scan the outbox soon."""
        self._look.set()

    async def run(self) -> None:
        """Scan at once and then every few seconds, until cancelled."""
        while True:
            self._look.clear()
            if await self._scan():
                await asyncio.wait(self._lanes.values(), timeout=SCAN)
                continue
            try:
                await asyncio.wait_for(self._look.wait(), SCAN)
            except TimeoutError:
                continue

    async def drain(self, seconds: float) -> None:
        """Let what is under way leave, for so long; the rest stays in the outbox."""
        if self._lanes:
            await asyncio.wait(self._lanes.values(), timeout=seconds)
        self._stopping = True
        left = list(self._lanes.values())
        for lane in left:
            lane.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _scan(self) -> bool:
        """Open a lane for everybody who has none; tells whether there may be more than one look shows."""
        try:
            waiting = await self._desk.do(self._store.unsent, self._clock.now(), AT_ONCE)
        except Exception:
            log.exception("the outbox could not be read")
            return False
        for row in waiting:
            self.wake(row.address, prompt=True)
        return len(waiting) == AT_ONCE and bool(self._lanes)

    def _ended(self, address: Address) -> None:
        self._lanes.pop(address, None)
        if address in self._again:
            self._again.discard(address)
            self.wake(address)
        else:
            self._busy.end(address.name)

    async def _lane(self, address: Address, *, prompt: bool) -> None:
        try:
            while (row := await self._next(address)) is not None:
                if not await self._send(row, prompt=prompt):
                    return
        except Exception:
            log.exception("a chat's outbox stands still for %s seconds", AFTER_A_FAULT)
            self._wake_in(AFTER_A_FAULT, address)

    async def _next(self, address: Address) -> Outgoing | None:
        self._again.discard(address)
        rows = await self._desk.do(self._store.unsent, self._clock.now(), 1, address)
        return rows[0] if rows else None

    async def _send(self, row: Outgoing, *, prompt: bool) -> bool:
        """Send one row and mark it; tells whether the next of this chat may follow.

        A file counts as tried before it is drawn, so that one which ends the process is given up in the end.
        """
        chat = row.address.name
        if prompt:
            await asyncio.sleep(self._pace.wait_as_prompt())
        await asyncio.sleep(self._pace.wait(chat))
        if row.payload.get("kind") == "file":
            await self._desk.do(self._store.mark_failed, row.id, self._clock.now())
            self._busy.end(chat)
        try:
            result = await deliver(self._bot, chat, row.payload, row.attempts)
        except (KeyError, ValueError, TypeError) as error:
            log.exception("the payload of outgoing %s is unreadable", row.id)
            result = Refused(place_of(error))
        return await self._mark(row, result)

    async def _mark(self, row: Outgoing, result: Result) -> bool:
        match result:
            case Sent(message):
                await self._desk.do(self._store.mark_sent, row.id, message)
                return True
            case Later(seconds, flood):
                await self._postpone(row, seconds, flood=flood)
                return False
            case Shut():
                await self._desk.do(self._shut, row)
                return False
            case Refused(why):
                log.error("outgoing %s was refused for good: %s", row.id, why)
                await self._desk.do(self._store.drop, row.id, why)
                return True

    def _shut(self, row: Outgoing) -> None:
        """Leave this person alone; what belongs to nobody any more, a goodbye, would be tried for ever."""
        self._store.mark_blocked(row.address, blocked=True)
        if any(left.id == row.id for left in self._store.unsent(self._clock.now(), 1, row.address)):
            self._store.drop(row.id, "the person blocked the bot")

    async def _postpone(self, row: Outgoing, seconds: float, *, flood: bool) -> None:
        if flood:
            self._pace.hit(row.address.name, seconds)
        await self._desk.do(self._store.mark_failed, row.id, self._clock.now() + timedelta(seconds=seconds))
        self._wake_in(seconds, row.address)

    def _wake_in(self, seconds: float, address: Address) -> None:
        asyncio.get_running_loop().call_later(seconds + 0.01, self.wake, address)
