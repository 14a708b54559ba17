"""What a monitor and a load balancer ask of a running process: alive, ready, figures; refuses everything about people.

`/healthz` says whether the process works, `/readyz` whether it should be given work, `/metrics` counts. They are
served at HADAF_HEALTH_LISTEN where that is set; a front of its own may answer them by `Operation.page` as well.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from aiohttp import web

from bot.journal import place_of
from bot.metrics import CONTENT_TYPE, FIGURES, Figures
from storage.files import let_go_of_copies

if TYPE_CHECKING:
    from bot.clock import Clock
    from bot.settings import Settings
    from bot.telegram.desk import Desk
    from storage.store import Health, Store

log = logging.getLogger(__name__)

PATIENCE = 3.0
FRESH_FOR = 5.0
KEPT_EVERY = 6 * 3600.0
PATHS = ("/healthz", "/readyz", "/metrics")
_PLAIN = "text/plain; charset=utf-8"


class Page(NamedTuple):
    """An answer to a monitor."""

    status: int
    content_type: str
    body: bytes


class Operation:
    """Asks the parts of one process how they are; `troubles` names those that ended, `open` whether it takes work."""

    def __init__(
        self, store: Store, desk: Desk, clock: Clock, troubles: Callable[[], list[str]], figures: Figures = FIGURES
    ) -> None:
        self.open = False
        self._store = store
        self._desk = desk
        self._clock = clock
        self._troubles = troubles
        self._figures = figures
        self._looked: tuple[float, Health | None] | None = None

    async def page(self, path: str) -> Page:
        """Answer one of `PATHS`; any other is not found."""
        match path:
            case "/healthz":
                return _told(self._troubles())
            case "/readyz":
                return _told([*self._troubles(), *([] if self.open else ["not open"]), *await self._store_troubles()])
            case "/metrics":
                self._figures.stands(await self._health(), self._clock.now())
                return Page(200, CONTENT_TYPE, self._figures.page())
            case _:
                return Page(404, _PLAIN, b"not found\n")

    def mount(self, app: web.Application) -> None:
        """Answer these paths in a web application."""
        for path in PATHS:
            app.router.add_get(path, self._answer)

    async def _answer(self, request: web.Request) -> web.Response:
        page = await self.page(request.path)
        return web.Response(status=page.status, body=page.body, headers={"Content-Type": page.content_type})

    async def _store_troubles(self) -> list[str]:
        return [] if await self._health() is not None else ["the store does not answer"]

    async def _health(self) -> Health | None:
        """Look at the store, at most every few seconds: counting costs on a large one."""
        now = asyncio.get_running_loop().time()
        if self._looked is None or now - self._looked[0] > FRESH_FOR or self._looked[1] is None:
            self._looked = (now, await self._asked())
        return self._looked[1]

    async def _asked(self) -> Health | None:
        try:
            return await asyncio.wait_for(self._desk.do(self._store.doctor, self._clock.now()), PATIENCE)
        except Exception as error:  # noqa: BLE001 - whatever it is, the store does not answer
            log.warning("the store does not answer: %s", place_of(error))
            return None


def _told(troubles: list[str]) -> Page:
    body = "".join(f"{one}\n" for one in troubles or ["ok"])
    return Page(503 if troubles else 200, _PLAIN, body.encode())


async def keep_house(desk: Desk, clock: Clock, settings: Settings) -> None:
    """Delete copies beside the database that are older than people were promised, now and every few hours."""
    while True:
        try:
            before = clock.now() - timedelta(days=settings.retention_days)
            gone = await desk.do(let_go_of_copies, settings.database_url, before)
            if gone:
                log.info("%s old copies of the database are deleted", gone)
        except OSError as error:
            log.warning("old copies of the database could not be deleted: %s", place_of(error))
        await asyncio.sleep(KEPT_EVERY)


@asynccontextmanager
async def served(operation: Operation, settings: Settings) -> AsyncIterator[None]:
    """Answer at HADAF_HEALTH_LISTEN meanwhile, if it is set. Raises `OSError` where that address cannot be had."""
    if settings.health_listen is None:
        yield
        return
    app = web.Application()
    operation.mount(app)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        host, port = settings.health_listen_at
        await web.TCPSite(runner, host, port).start()
        log.info("health and figures are at %s:%s", host, port)
        yield
    finally:
        await runner.cleanup()
