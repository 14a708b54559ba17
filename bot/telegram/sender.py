"""Carries the outbox out: after the commit, in order in each chat, chats side by side; refuses to lose a word.

What left and was not marked leaves again after a restart: a double is better than a loss. Whoever just wrote is served
through `wake`, at once; everything else, prompts and what an earlier process left behind, waits in a line and leaves
room for answers.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from datetime import timedelta

from bot.clock import Clock
from bot.journal import place_of
from bot.telegram.busy import Busy
from bot.telegram.delivery import Later, Refused, Result, Sent, Shut, deliver
from bot.telegram.desk import Desk
from bot.telegram.line import Line
from bot.telegram.marks import Marks
from bot.telegram.membership import Membership
from bot.telegram.pace import Pace
from bot.telegram.quota import quota_of
from bot.telegram.raw import RawBot
from storage.store import Address, Outgoing, Store

log = logging.getLogger(__name__)

SCAN = 5.0
A_PAGE = 100
AFTER_A_FAULT = 5.0


class Sender:
    """One lane for each chat that something is leaving for, and one line for those whose turn is yet to come."""

    def __init__(  # noqa: PLR0913, PLR0917 - the parts of the bot it works with, put together in one place
        self,
        bot: RawBot,
        store: Store,
        desk: Desk,
        clock: Clock,
        busy: Busy,
        pace: Pace | None = None,
        member: Membership | None = None,
    ) -> None:
        self._bot = bot
        self._store = store
        self._desk = desk
        self._clock = clock
        self._busy = busy
        timer = asyncio.get_running_loop().time
        self._quota = quota_of(pace or Pace(timer), store, desk)
        self._line = Line(self._quota)
        self._member = member or Membership(store, desk, "alone", timer)
        self._marks = Marks(store, desk, clock)
        self._lanes: dict[Address, asyncio.Task[None]] = {}
        self._again: set[Address] = set()
        self._look = asyncio.Event()
        self._stopping = False

    def wake(self, address: Address, first: Outgoing | None = None, *, prompt: bool = False) -> None:
        """Something may wait for this person; `prompt` for what nobody asked for, which lets answers pass.

        `first` is the row that is to leave first, where the caller has just read it.
        """
        if address.channel != "telegram" or self._stopping:
            return
        if address in self._lanes:
            self._again.add(address)
        elif prompt:
            self._line.join(address)
        else:
            self._line.leave(address)
            self._open(address, first)

    def look(self) -> None:
        """Scan the outbox soon."""
        self._look.set()

    async def room(self) -> None:
        """Wait while very many prompts wait: what is laid out later is worded later, and may be answered by then."""
        await self._line.room()

    async def run(self) -> None:
        """Scan at once and then every few seconds, and let prompts leave one by one, until cancelled."""
        calling = asyncio.create_task(self._call_prompts(), name="prompts")
        try:
            while True:
                self._look.clear()
                await self._scan()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._look.wait(), SCAN)
        finally:
            calling.cancel()

    async def drain(self, seconds: float) -> None:
        """Let what is under way leave, for so long; the rest stays in the outbox."""
        self._line.close()
        if self._lanes:
            await asyncio.wait(self._lanes.values(), timeout=seconds)
        self._stopping = True
        left = list(self._lanes.values())
        for lane in left:
            lane.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _scan(self) -> None:
        """Have everybody stand in line who has something waiting, page by page as the line grows shorter."""
        after = 0
        try:
            while page := await self._desk.do(self._store.unsent, self._clock.now(), A_PAGE, after=after):
                for row in page:
                    if row.address not in self._lanes:
                        self.wake(row.address, prompt=True)
                if len(page) < A_PAGE:
                    return
                after = page[-1].id
                await self._line.room()
        except Exception:
            log.exception("the outbox could not be read")

    async def _call_prompts(self) -> None:
        while True:
            try:
                turn = await self._line.next()
                rows = await self._desk.do(self._store.next_of, turn, self._clock.now())
            except Exception:
                log.exception("prompts stand still for %s seconds", AFTER_A_FAULT)
                await asyncio.sleep(AFTER_A_FAULT)
                continue
            for row in rows:
                if row.address not in self._lanes and not self._stopping:
                    self._open(row.address, row, prompt=True)

    def _open(self, address: Address, row: Outgoing | None, *, prompt: bool = False) -> None:
        """Open a lane; `row` is what leaves first, where it was read a moment ago."""
        lane = asyncio.create_task(self._lane(address, row, prompt=prompt), name=f"lane-{address.name}")
        self._lanes[address] = lane
        lane.add_done_callback(lambda _: self._ended(address))

    def _ended(self, address: Address) -> None:
        self._lanes.pop(address, None)
        if address in self._again:
            self._again.discard(address)
            self.wake(address)
        else:
            self._busy.end(address.name)

    async def _lane(self, address: Address, row: Outgoing | None, *, prompt: bool) -> None:
        try:
            row = row or await self._first(address)
            while row is not None:
                row = await self._send(row, prompt=prompt)
        except Exception:
            log.exception("a chat's outbox stands still for %s seconds", AFTER_A_FAULT)
            self._wake_in(AFTER_A_FAULT, address, prompt=prompt)

    async def _first(self, address: Address) -> Outgoing | None:
        self._again.discard(address)
        rows = await self._desk.do(self._store.next_of, (address,), self._clock.now())
        return rows[0] if rows else None

    async def _send(self, row: Outgoing, *, prompt: bool) -> Outgoing | None:
        """Send one row and mark it; gives the next of this chat, if it may follow.

        A file counts as tried before it is drawn, so that one which ends the process is given up in the end.
        """
        chat = row.address.name
        wait = await self._quota.wait(chat)
        if wait > 0:
            await asyncio.sleep(wait)
        if not await self._member.sure():
            return await self._first(row.address)
        if row.payload.get("kind") == "file":
            await self._desk.do(self._store.mark_failed, row.id, self._clock.now())
            self._busy.end(chat)
        try:
            result = await deliver(self._bot, chat, row.payload, row.attempts)
        except (KeyError, ValueError, TypeError) as error:
            log.exception("the payload of outgoing %s is unreadable", row.id)
            result = Refused(place_of(error))
        return await self._mark(row, result, prompt=prompt)

    async def _mark(self, row: Outgoing, result: Result, *, prompt: bool) -> Outgoing | None:
        prompt = prompt and row.address not in self._again
        self._again.discard(row.address)
        match result:
            case Sent(message):
                return await self._marked(row, message)
            case Later(seconds, flood):
                await self._postpone(row, seconds, flood=flood, prompt=prompt)
                return None
            case Shut():
                await self._desk.do(self._shut, row)
                return None
            case Refused(why):
                log.error("outgoing %s was refused for good: %s", row.id, why)
                await self._desk.do(self._store.drop, row.id, why)
                return await self._first(row.address)

    async def _marked(self, row: Outgoing, message: str | None) -> Outgoing | None:
        """Mark what left, however long that takes: a row that left is not to leave again because the store is busy."""
        while True:
            try:
                return await self._marks.left(row, message)
            except Exception:
                log.exception("what left could not be marked, and is marked in %s seconds", AFTER_A_FAULT)
                await asyncio.sleep(AFTER_A_FAULT)

    def _shut(self, row: Outgoing) -> None:
        """Leave this person alone; what belongs to nobody any more, a goodbye, would be tried for ever."""
        self._store.mark_blocked(row.address, blocked=True)
        if any(left.id == row.id for left in self._store.unsent(self._clock.now(), 1, row.address)):
            self._store.drop(row.id, "the person blocked the bot")

    async def _postpone(self, row: Outgoing, seconds: float, *, flood: bool, prompt: bool) -> None:
        if flood:
            await self._quota.hit(row.address.name, seconds)
        await self._desk.do(self._store.mark_failed, row.id, self._clock.now() + timedelta(seconds=seconds))
        self._wake_in(seconds, row.address, prompt=prompt)

    def _wake_in(self, seconds: float, address: Address, *, prompt: bool) -> None:
        loop = asyncio.get_running_loop()
        loop.call_later(seconds + 0.01, lambda: self.wake(address, prompt=prompt))
