"""What the bot does with one update, whichever way it came; refuses to fetch updates, and to keep any in memory.

An update is done when its turn is committed (or it was set aside, or means nothing); only then may Telegram be told.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Coroutine, Iterable, Mapping
from contextlib import nullcontext
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Literal, TypeAlias

from telegram.error import TelegramError

from bot.clock import Clock
from bot.journal import place_of
from bot.knowing import Defaults, Knowledge
from bot.metrics import FIGURES
from bot.operation import Operation, keep_house
from bot.remarking import remark
from bot.reviews import Ticker
from bot.runner import Outcome, Runner
from bot.settings import Settings
from bot.telegram import documents, groups, menu, updates
from bot.telegram.bursts import Bursts
from bot.telegram.busy import Busy
from bot.telegram.desk import Desk
from bot.telegram.floods import Floods
from bot.telegram.membership import Membership
from bot.telegram.menu import ChatMenus
from bot.telegram.pace import Pace
from bot.telegram.raw import RawBot
from bot.telegram.sender import Sender
from bot.telegram.wire import Update
from bot.warming import warm_up
from dialogs.effects import SaveProfile
from dialogs.events import ButtonPressed, OtherReceived, TextEdited, TextSaid
from dialogs.messages import T
from storage.store import Address, Store

log = logging.getLogger(__name__)

RawUpdate: TypeAlias = Mapping[str, Any]
Role: TypeAlias = Literal["all", "front", "reviews"]
YOUNG = timedelta(minutes=1)
FLOODED = T(
    "That was a lot at once, so I stopped reading for a moment. What came last is unread; please send it again in a "
    "minute."
)


class Door:
    """Everything behind the door, put together: the runner, the sender, the signs of life.

    A `role` is for several processes at one PostgreSQL: a front takes updates, reviews delivers what is due, all does
    both. Where updates bring the answer to a press along (`Webhook`), `stops_clocks` is off.
    """

    def __init__(self, bot: RawBot, settings: Settings, clock: Clock, role: Role = "all") -> None:
        defaults = Defaults(
            settings.default_language,
            settings.default_country,
            settings.default_timezone,
            settings.retention_days,
            frozenset(map(str, settings.trainers)),
        )
        self.bot = bot
        self.clock = clock
        self._began = clock.now()
        self._one_by_one = asyncio.Lock()
        self.store = Store(settings.database_url, country=defaults.country, timezone=defaults.timezone)
        self.desk = Desk(settings.database_url)
        self.runner = Runner(self.store, clock, defaults)
        self.busy = Busy(bot)
        timer = asyncio.get_running_loop().time
        self.member = Membership(self.store, self.desk, role, timer)
        self.sender = Sender(
            bot, self.store, self.desk, clock, self.busy, Pace(timer, settings.messages_per_second), self.member
        )
        self.bursts = Bursts(self.store, self.runner, clock, self.desk, self.sender)
        self.ticker = Ticker(self.store, self.runner, clock, self.desk, self.wake_for_prompt, self.sender.room)
        self.menus = ChatMenus(bot, defaults.language)
        self.floods = Floods(timer)
        self._knowledge = Knowledge(clock, defaults)
        self.stops_clocks = True
        self._role = role
        self.operation = Operation(self.store, self.desk, clock, self.troubles)
        self._default_language = defaults.language
        self._settings = settings
        self._asides: set[asyncio.Task[None]] = set()
        self._services: list[asyncio.Task[None]] = []
        self._aside(self.desk.do(warm_up, clock.now().date(), defaults.country))

    async def open(self, *, ticks: bool = True) -> None:
        """Begin to send what waits, to look for what is due, and to bring the menu up to date, as the role has it.

        Without `ticks` somebody else tells the ticker when to look.
        """
        self.runner.introduce(self.bot.username)
        await self.member.join()
        self._serve(self.sender.run(), "sender")
        self._serve(keep_house(self.desk, self.clock, self._settings), "housekeeper")
        if ticks and self._role != "front":
            self._serve(self.ticker.run(), "ticker")
        if self.store.shared:
            self._serve(self.member.run(), "member")
        self._serve(self.bursts.run(), "bursts")
        if self._role != "reviews":
            self._aside(menu.keep_up_to_date(self.bot, self._default_language))
        self.operation.open = True

    def _serve(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._services.append(asyncio.create_task(work, name=name))

    async def close(self, seconds: float) -> None:
        """Let the words leave, for so long, then stop everything and let go of the store."""
        self.operation.open = False
        await self.bursts.close()
        await self.sender.drain(seconds)
        self.busy.close()
        tasks = [*self._services, *self._asides]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.member.leave()
        self.desk.close()
        self.store.close()

    def troubles(self) -> list[str]:
        """Name the services that ended although nobody ended them."""
        return [f"the {task.get_name()} has ended" for task in self._services if task.done()]

    def wake_for_prompt(self, address: Address) -> None:
        """Carry out what nobody asked for; answers go before it."""
        self.sender.wake(address, prompt=True)

    async def handle_all(self, batch: Iterable[RawUpdate]) -> None:
        """Handle a batch: each chat's updates in order, chats side by side; raises what kept one from being done."""
        chats: dict[object, list[RawUpdate]] = {}
        for raw in batch:
            chats.setdefault(_chat_in(raw), []).append(raw)
        results = await asyncio.gather(*map(self._in_order, chats.values()), return_exceptions=True)
        for result in results:
            if isinstance(result, BaseException):
                raise result

    async def handle(self, raw: RawUpdate) -> None:
        """Handle one update; raises only where the store itself fails, and then the update is to come again.

        What waited while no process lived is done one by one, whichever way it comes: should one take the process down
        again, those before it are done, and no life passes in which many are begun and none is ended.
        """
        young = self.clock.now() - self._began < YOUNG
        async with self._one_by_one if young and _waited(raw, self._began) else nullcontext():
            await self._handle(raw)

    async def _handle(self, raw: RawUpdate) -> None:
        key = f"telegram:{raw.get('update_id')}"
        try:
            update = Update.model_validate(raw)
            heard = updates.read(update, self.bot.bot)
        except Exception as error:
            FIGURES.came("unreadable")
            log.exception("an update of Telegram is unreadable and was set aside: %s", key)
            written = json.dumps(raw, ensure_ascii=False, default=str)
            await self.desk.do(self.store.park, key, None, written, place_of(error), self.clock.now())
            return
        if update.callback_query is not None and self.stops_clocks:
            self._aside(self._stop_the_clock(update.callback_query.id))
        await self._done(heard, key)

    async def _in_order(self, batch: Iterable[RawUpdate]) -> None:
        for raw in batch:
            await self.handle(raw)

    async def _done(self, heard: updates.Heard | None, key: str) -> None:
        FIGURES.came(_kind_of(heard))
        match heard:
            case updates.Turn():
                await self._turn(heard, key)
            case updates.Presence(address, blocked):
                await self.desk.do(self.store.mark_blocked, address, blocked=blocked)
                self.sender.wake(address)
            case updates.Called(chat) if not self.floods.answers_group(str(chat)):
                log.debug("a group calls too often, %s", key)
            case updates.Called():
                self._aside(groups.point_to_private(self.bot, heard, self._default_language))
            case None:
                log.debug("nothing to do for %s", key)

    async def _turn(self, turn: updates.Turn, key: str) -> None:
        verdict = self.floods.weigh(turn.address.name, turn.sent_at)
        if verdict != "read":
            await self._dropped(turn, key, tell=verdict == "tell")
            return
        self.busy.begin(turn.address.name)
        began = asyncio.get_running_loop().time()
        outcome = await self._run(turn, key)
        FIGURES.turned(outcome.fate if outcome else "held", asyncio.get_running_loop().time() - began)
        if outcome is not None:
            self.sender.wake(turn.address, outcome.first)
            self._follow_language(turn, outcome)

    async def _dropped(self, turn: updates.Turn, key: str, *, tell: bool) -> None:
        """Leave unread what a flood brought; its first comes with a sentence."""
        FIGURES.dropped()
        if tell:
            log.warning("somebody sends more than can be read; what is over is dropped, from %s on", key)
            await self.desk.do(remark, self.store, self._knowledge, turn.address, key, FLOODED, turn.language)
            self.sender.wake(turn.address)

    async def _run(self, turn: updates.Turn, key: str) -> Outcome | None:
        """Run the turn, or hold its text; `None` for a text that was held."""
        happening = turn.happening
        if not isinstance(happening, TextSaid):
            await self.bursts.settle(turn.address, turn.language)
        elif await self.bursts.hold(turn.address, happening, key, turn.language):
            return None
        if isinstance(happening, OtherReceived) and turn.file is not None:
            happening = replace(happening, written=await documents.fetch(self.bot, turn.file))
        if turn.album:  # one answer to an album is enough, but each of its pictures is a message of its own
            key = f"telegram:album:{turn.address.name}:{turn.album}"
        handle = self.runner.handle
        return await self.desk.do(
            handle, turn.address, key, happening, client_language=turn.language, sent_at=turn.sent_at
        )

    def _follow_language(self, turn: updates.Turn, outcome: Outcome) -> None:
        profile = next((one.profile for one in reversed(outcome.effects) if isinstance(one, SaveProfile)), None)
        if profile is not None and profile.language is not None:
            chat, chosen = turn.address.name, profile.language_chosen
            self._aside(self.menus.follow(chat, profile.language, turn.language, chosen=chosen))

    async def _stop_the_clock(self, query: str) -> None:
        """Tell Telegram that the press arrived, so that the button stops waiting; too late is no matter."""
        try:
            await self.bot.answer_callback_query(query)
        except TelegramError as trouble:
            log.debug("a press was not answered: %s", type(trouble).__name__)

    def _aside(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)


_KINDS = {TextSaid: "text", ButtonPressed: "press", TextEdited: "edit", OtherReceived: "other"}


def _kind_of(heard: updates.Heard | None) -> str:
    """Name what came, for counting."""
    match heard:
        case updates.Turn():
            return _KINDS.get(type(heard.happening), "other")
        case updates.Presence():
            return "presence"
        case updates.Called():
            return "group"
        case None:
            return "nothing"


def _waited(raw: RawUpdate, began: datetime) -> bool:
    """Whether an update may have been sent before a process began; presses carry no date."""
    body: Mapping[str, Any] = next((raw[name] for name in updates.ALLOWED if isinstance(raw.get(name), dict)), {})
    sent = body.get("edit_date") or body.get("date")
    return not isinstance(sent, int) or sent <= began.timestamp()


def _chat_in(raw: RawUpdate) -> object:
    """Find the chat that an update belongs to; those of none share a lane."""
    for name in updates.ALLOWED:
        body = raw.get(name)
        if isinstance(body, dict):
            holder = body.get("message") if name == "callback_query" else body
            chat = holder.get("chat") if isinstance(holder, dict) else None
            return chat.get("id") if isinstance(chat, dict) else None
    return None
