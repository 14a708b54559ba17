"""getUpdates: waits for updates as long as asked; refuses while a webhook is set, ends the poll of another receiver."""

# ruff: noqa: EM101, TRY003 - the wording of each refusal is the API's own, and stands where it is given

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from .errors import conflict
from .limits import LIMITS

if TYPE_CHECKING:
    from .arguments import Arguments
    from .updates import Update
    from .world import World

WEBHOOK = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
OTHER = "terminated by other getUpdates request; make sure that only one bot instance is running"


class Polling:
    """The one long poll at a time; `bell` rings in the event loop at each change of the world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.bell = asyncio.Event()
        self.turn = 0
        self.closing = False

    async def get_updates(self, arguments: Arguments) -> list[Update]:
        """Confirm what lies below `offset`; give up to `limit` updates, waiting up to `timeout` seconds for one."""
        offset = arguments.integer("offset")
        limit = arguments.integer("limit", LIMITS.poll_updates, 1, LIMITS.poll_updates)
        timeout = arguments.integer("timeout", 0, 0, LIMITS.poll_timeout)
        with self.world.watch:
            if self.world.webhook.url:
                raise conflict(WEBHOOK)
            if arguments.has("allowed_updates"):
                self.world.updates.allow(arguments.parsed("allowed_updates", "can't parse allowed_updates"))
            self.turn += 1
            mine = self.turn
            self.world.updates.confirm_below(offset)
        return await self._wait(mine, limit, asyncio.get_running_loop().time() + timeout)

    async def _wait(self, mine: int, limit: int, deadline: float) -> list[Update]:
        loop = asyncio.get_running_loop()
        while True:
            with self.world.watch:
                if self.world.webhook.url:
                    raise conflict("terminated by setWebhook request")
                if self.turn != mine:
                    raise conflict(OTHER)
                batch = self.world.updates.batch(limit)
            left = deadline - loop.time()
            if batch or left <= 0 or self.closing:
                return batch
            with suppress(TimeoutError):
                await asyncio.wait_for(self.bell.wait(), left)
            self.bell.clear()
