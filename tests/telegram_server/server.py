"""FakeTelegram: the server as tests hold it; refuses to end quietly after a slip of its own."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any, Self

from aiohttp import web

from .arguments import Arguments
from .chats import Chat, User
from .control import Control
from .dispatch import begin, perform
from .groups import Group
from .people import Person
from .polling import Polling
from .watching import PATIENCE
from .webhooks import Courier
from .wire import Wire
from .world import TOKEN, Call, ManualClock, World

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from .faults import Faults

NOT_BY_REPLY = {"setwebhook", "deletewebhook", "close", "logout"}
LOOPBACK = "127.0.0.1"


def quick_backoff(failures: int) -> float:
    """Wait 0, 0.02, 0.04 … up to a second between webhook deliveries: Telegram's rhythm, a hundred times faster."""
    return min(0.01 * 2**failures, 1.0) if failures > 1 else 0.0


class FakeTelegram:
    """A Bot API server on loopback with a thread of its own, for `with FakeTelegram() as telegram:`.

    `clock` gives message dates in seconds since 1970 and stands still by default (`telegram.clock.advance(60)`);
    `privacy` hides most of a group's talk from the bot; `enforce_rates` turns the speed limits on.
    """

    def __init__(  # noqa: PLR0913 - each has a name and a default
        self,
        *,
        token: str = TOKEN,
        clock: Callable[[], float] | None = None,
        port: int = 0,
        privacy: bool = True,
        enforce_rates: bool = False,
        backoff: Callable[[int], float] = quick_backoff,
    ) -> None:
        self.clock = clock or ManualClock()
        self.world = World(self.clock, token, privacy=privacy)
        self.world.rates.enforced = enforce_rates
        self.port = port
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self._backoff = backoff
        self._thread: threading.Thread | None = None
        self._started = threading.Event()
        self._failure: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        if kind is None and self.world.crashes:
            message = "the fake server itself failed:\n" + "\n".join(self.world.crashes)
            raise AssertionError(message)

    @property
    def token(self) -> str:
        """Give the one token that the server knows."""
        return self.world.token

    @property
    def root(self) -> str:
        """Give the server's address, as HADAF_TELEGRAM_API_URL takes it."""
        return f"http://{LOOPBACK}:{self.port}"

    @property
    def base_url(self) -> str:
        """Give what PTB's Bot takes as base_url."""
        return f"{self.root}/bot"

    @property
    def base_file_url(self) -> str:
        """Give what PTB's Bot takes as base_file_url."""
        return f"{self.root}/file/bot"

    @property
    def faults(self) -> Faults:
        """Give the trouble that can be ordered."""
        return self.world.faults

    @property
    def calls(self) -> list[Call]:
        """List every call of the bot, oldest first."""
        return list(self.world.calls)

    @property
    def remarks(self) -> list[str]:
        """List what Telegram would have swallowed: unknown parameters, dropped entities, odd references."""
        return list(self.world.remarks)

    def advance(self, seconds: float) -> None:
        """Let time pass on the server's clock; raises TypeError where a clock was passed in."""
        if not isinstance(self.clock, ManualClock):
            message = "this server's clock is somebody else's to move"
            raise TypeError(message)
        self.clock.advance(seconds)

    def calls_of(self, method: str) -> list[Call]:
        """List the calls of one method."""
        return [call for call in self.calls if call.method.lower() == method.lower()]

    def person(
        self,
        number: int,
        first_name: str = "Mona",
        language_code: str = "ar",
        *,
        last_name: str = "",
        username: str = "",
    ) -> Person:
        """Give the person of this id, made on first asking; the other arguments count only then."""
        if number not in self.people:
            user = User(number, first_name, last_name, username, language_code)
            with self.world.watch:
                self.people[number] = Person(self.world, user, self.world.meet(user))
        return self.people[number]

    def group(self, number: int, title: str = "Group", kind: str = "supergroup") -> Group:
        """Give the group of this negative id, made on first asking; the bot is not in it yet."""
        if number not in self.groups:
            with self.world.watch:
                chat = self.world.chats.setdefault(number, Chat(number, self.world.watch, kind, title))
            self.groups[number] = Group(self.world, chat)
        return self.groups[number]

    def chat(self, number: int) -> Chat:
        """Give a chat by its id; raises KeyError for one that nobody made."""
        return self.world.chats[number]

    def wait_until_idle(self, timeout: float = PATIENCE) -> None:
        """Wait until every update is confirmed and no call is under way; raises NeverHappenedError."""
        self.world.watch.wait(self._idle, timeout, self._busy)

    async def wait_until_idle_async(self, timeout: float = PATIENCE) -> None:  # noqa: ASYNC109 - the thread must end too
        """Wait likewise in a test whose event loop runs the bot as well."""
        await self.world.watch.wait_async(self._idle, timeout, self._busy)

    def wait_for_calls(self, method: str, count: int = 1, timeout: float = PATIENCE) -> list[Call]:
        """Wait until a method was called so often and each was answered; gives the calls."""

        def look() -> list[Call] | None:
            done = [call for call in self.calls_of(method) if call.outcome != "pending"]
            return done if len(done) >= count else None

        return self.world.watch.wait(look, timeout, lambda: f"{method} was not called {count} times: {self.calls}")

    def _idle(self) -> bool:
        return not self.world.updates.pending and not self.world.under_way

    def _busy(self) -> str:
        waiting = [update["update_id"] for update in self.world.updates.waiting]
        return f"still unconfirmed: {waiting}; last calls: {self.world.calls[-5:]}"

    def start(self) -> None:
        """Serve from a thread; returns when calls can come. After `stop`, the same port opens again."""
        self._started.clear()
        self._thread = threading.Thread(target=self._serve, name="fake-telegram", daemon=True)
        self._thread.start()
        self._started.wait()
        if self._failure is not None:
            raise self._failure

    def stop(self) -> None:
        """Close the port and every connection; the state stays to be looked at."""
        if self._thread is None or self._loop is None or self._stop is None:
            return
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()
        self._thread = None

    def _serve(self) -> None:
        try:
            asyncio.run(self._main())
        except BaseException as error:  # noqa: BLE001 - handed to whoever waits for the start
            self._failure = error
        finally:
            self._started.set()

    async def _main(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        loop = self._loop
        polling = Polling(self.world)
        wire, courier = Wire(self.world, polling), Courier(self.world, self._obey, self._backoff)
        app = wire.application()
        Control(self).enter(app)

        def ring() -> None:
            loop.call_soon_threadsafe(polling.bell.set)
            loop.call_soon_threadsafe(courier.bell.set)

        runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, LOOPBACK, self.port)
        await site.start()
        self.port = int(runner.addresses[0][1])
        carrying = asyncio.create_task(courier.run())
        self.world.watch.listen(ring)
        self._started.set()
        await self._stop.wait()
        self.world.watch.forget(ring)
        polling.closing = True
        polling.bell.set()
        wire.closing.set()
        carrying.cancel()
        await asyncio.gather(carrying, return_exceptions=True)
        await runner.cleanup()

    def _obey(self, call: dict[str, Any]) -> None:
        """Run the method that came in a webhook's reply, unless it is one that Telegram leaves alone there."""
        values = dict(call)
        name = str(values.pop("method"))
        if name.lower() in NOT_BY_REPLY or name.lower().startswith("get"):
            return
        arguments = Arguments(values)
        with self.world.watch:
            record = begin(self.world, name, arguments, "webhook")
        perform(self.world, record, arguments)
