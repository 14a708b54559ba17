"""What sending costs, from the outbox to the wire: CPU of the process that sends, and how many leave in a second.

    make sending             ARGS="20" for twenty seconds of each instead of ten

What leaves is what the coach said: prompts of reviews, and answers to figures with their charts, laid out by real turns
before the clock starts. The door is that of `hadaf bot`, the database a file; the server is in a process of its own,
over loopback: the strict one of `tests/telegram_server` at 30 a second, one that merely answers at 1,000. Refuses to
judge.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import sys
import time
from collections.abc import Iterable
from datetime import UTC, date, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple, TypeVar

from telegram import Message

from bot.clock import StillClock
from bot.knowing import Defaults
from bot.runner import Runner
from bot.telegram.busy import Busy
from bot.telegram.desk import Desk
from bot.telegram.pace import FOR_PROMPTS, Pace
from bot.telegram.raw import RawBot, Rows
from bot.telegram.request import AiohttpRequest
from bot.telegram.sender import Sender
from dialogs.events import TextSaid
from storage.store import Address, Store
from tests.telegram.seeded import Seed, sow
from tests.telegram_server import FakeTelegram

MOMENT = datetime(2036, 2, 19, 11, 59, 30, tzinfo=UTC)
FIGURES = ((date(2035, 12, 16), 44.0), (date(2036, 1, 16), 48.0))
PATIENCE = 120.0
TOKEN = "1234567890:AAHadafHadafHadafHadafHadafHadafHad"  # noqa: S105 - opens nothing but the servers here
LANGUAGES = ("en", "ar")
T = TypeVar("T")


class Lap(NamedTuple):
    """How many left, in how many seconds on the wall, for how many of CPU."""

    sent: int
    wall: float
    cpu: float


def main() -> int:
    """Print a line for each way of sending."""
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    print(f"{'':44}{'sent':>8}{'a second':>10}{'CPU each':>11}{'of a core':>11}")  # noqa: T201
    turns, prompts = sending(seconds * 30, a_second=30, charts=False, strict=True)
    told("30 a second without charts", prompts)
    told("  with the turns that word them", Lap(prompts.sent, prompts.wall, prompts.cpu + turns))
    turns, charts = sending(seconds * 15, a_second=15, charts=True, strict=True)
    told("30 a second, each second one a chart", charts)
    told("  with the turns that word them", Lap(charts.sent, charts.wall, charts.cpu + turns))
    _, many = sending(seconds * 1000, a_second=1400, charts=False, strict=False)
    told("as many as leave, granted 1,400 a second", many)
    return 0


def told(name: str, lap: Lap) -> None:
    """Print one line."""
    each = lap.cpu / lap.sent * 1000
    print(f"{name:44}{lap.sent:8}{lap.sent / lap.wall:10.0f}{each:8.2f} ms{lap.cpu / lap.wall:10.1%}")  # noqa: T201


def sending(people: int, *, a_second: int, charts: bool, strict: bool) -> tuple[float, Lap]:
    """Lay out what these people are to hear, then send it; gives the CPU of the turns, and the lap."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    server = context.Process(target=serve_strictly if strict else serve, args=(there, people), daemon=True)
    server.start()
    try:
        with TemporaryDirectory(prefix="hadaf-sending-") as folder:
            database = Path(folder) / "bot.db"
            turns = lay_out(database, people, charts=charts)
            return turns, asyncio.run(_send(database, str(here.recv()), a_second))
    finally:
        server.kill()
        server.join()


def lay_out(database: Path, people: int, *, charts: bool) -> float:
    """Word what is to be said, by real turns; gives their CPU in seconds."""
    numbers = range(1, people + 1)
    sow(database, (Seed(number, LANGUAGES[number % 2], figures=FIGURES) for number in numbers))
    with Store(f"sqlite:///{database}", country="GB", timezone="Europe/London") as store:
        runner = Runner(store, StillClock(MOMENT), Defaults("en", "GB", "Europe/London"))
        began = time.process_time()
        for number in numbers:
            address = Address("telegram", str(number))
            if charts:
                runner.handle(address, f"u{number}", TextSaid("52"))
            else:
                runner.deliver_due(address)
        return time.process_time() - began


class CountingBot(RawBot):
    """The bot, and a bell that rings when so many left."""

    def __init__(self, root: str, request: AiohttpRequest, count: int) -> None:
        super().__init__(TOKEN, f"{root}/bot", f"{root}/file/bot", request=request)
        self._left = count
        self._all = asyncio.Event()

    async def say(self, chat: int, text: str, mode: str | None, keyboard: Rows | None) -> str:
        """Send a message, and count it."""
        return self._counted(await super().say(chat, text, mode, keyboard))

    async def send_photo(self, *given: Any, **named: Any) -> Message:  # noqa: ANN401 - PTB's own two dozen
        """Send a picture, and count it."""
        return self._counted(await super().send_photo(*given, **named))

    async def all_left(self) -> None:
        """Wait for the bell."""
        await self._all.wait()

    def _counted(self, sent: T) -> T:
        self._left -= 1
        if self._left <= 0:
            self._all.set()
        return sent


async def _send(database: Path, root: str, a_second: int) -> Lap:
    url = f"sqlite:///{database}"
    request, desk = AiohttpRequest(), Desk(url)
    pace = Pace(asyncio.get_running_loop().time, a_second / FOR_PROMPTS)
    with Store(url, country="GB", timezone="Europe/London") as store:
        waiting = store.doctor(MOMENT).unsent
        async with CountingBot(root, request, waiting) as bot:
            sender = Sender(bot, store, desk, AfterAll(), Busy(bot), pace)
            cpu, wall = time.process_time(), time.perf_counter()
            running = asyncio.create_task(sender.run())
            await bot.all_left()
            await sender.drain(5)
            lap = Lap(waiting, time.perf_counter() - wall, time.process_time() - cpu)
            running.cancel()
    desk.close()
    return lap


class AfterAll(StillClock):
    """A clock that stands after everything was laid out, so that all of it may leave."""

    def __init__(self) -> None:
        super().__init__(MOMENT)


def serve_strictly(pipe: Connection, people: int) -> None:
    """Be Telegram as the tests have it, with everybody's chat open."""
    with FakeTelegram(token=TOKEN) as telegram:
        for number in range(1, people + 1):
            telegram.person(number).chat.opened = True
        pipe.send(telegram.root)
        time.sleep(PATIENCE * 10)


def serve(pipe: Connection, _people: int) -> None:
    """Answer every call with a message, as fast as Python can."""
    asyncio.run(_answer_all(pipe))


async def _answer_all(pipe: Connection) -> None:
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0)
    pipe.send(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    await server.serve_forever()


class Answering(asyncio.Protocol):
    """One connection; a call ends where its body does, and no answer says more than it must."""

    def __init__(self) -> None:
        self._heard = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer each call that came whole."""
        self._heard += data
        while (end := self._heard.find(b"\r\n\r\n")) >= 0:
            length = _length(self._heard[:end].lower().split(b"\r\n"))
            if len(self._heard) < end + 4 + length:
                return
            me = b"getme" in self._heard[:end].lower()
            self._heard = self._heard[end + 4 + length :]
            self._transport.write(ME if me else MESSAGE)  # type: ignore[attr-defined]


def _length(lines: Iterable[bytes]) -> int:
    return next((int(line.partition(b":")[2]) for line in lines if line.startswith(b"content-length:")), 0)


def _answer(result: object) -> bytes:
    body = json.dumps({"ok": True, "result": result}).encode()
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)


BOT = {"id": 1234567890, "is_bot": True, "first_name": "Hadaf", "username": "hadaf_bot"}
ME = _answer(BOT)
MESSAGE = _answer(
    {
        "message_id": 1,
        "from": BOT,
        "chat": {"id": 1, "type": "private", "first_name": "Mona"},
        "date": 1_795_251_600,
        "text": "It's time for the quarterly look back at one of your goals.",
        "reply_markup": {"inline_keyboard": [[{"text": "I don't know right now", "callback_data": "a:1:unknown"}]]},
    }
)

if __name__ == "__main__":
    sys.exit(main())
