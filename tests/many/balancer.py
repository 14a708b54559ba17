"""A load balancer in front of several webhooks: one by one, and past who is not there; refuses to look inside."""

from __future__ import annotations

import asyncio
import itertools
import threading
from typing import Self

import aiohttp
from aiohttp import web

LOOPBACK = "127.0.0.1"


class Balancer:
    """Hands each request to the next of its `ports`, for `with Balancer(ports) as balancer:`."""

    def __init__(self, ports: list[int]) -> None:
        self.ports = ports
        self.served = dict.fromkeys(ports, 0)
        self.port = 0
        self._turn = itertools.cycle(range(len(ports)))
        self._loop = asyncio.new_event_loop()
        self._over = asyncio.Event()
        self._up = threading.Event()
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._serve(),), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._up.wait()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()
        self._loop.close()

    @property
    def url(self) -> str:
        return f"http://{LOOPBACK}:{self.port}/telegram"

    async def _serve(self) -> None:
        runner = web.ServerRunner(web.Server(self._pass_on, access_log=None), shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, LOOPBACK, 0).start()
        self.port = int(runner.addresses[0][1])
        async with aiohttp.ClientSession() as self._session:
            self._up.set()
            await self._over.wait()
            await runner.cleanup()

    async def _pass_on(self, request: web.BaseRequest) -> web.Response:
        body = await request.read()
        first = next(self._turn)
        for port in (*self.ports[first:], *self.ports[:first]):
            try:
                async with self._session.post(
                    f"http://{LOOPBACK}:{port}{request.path_qs}", data=body, headers=request.headers
                ) as answer:
                    self.served[port] += 1
                    kind = {"Content-Type": answer.headers.get("Content-Type", "text/plain")}
                    return web.Response(status=answer.status, body=await answer.read(), headers=kind)
            except aiohttp.ClientConnectorError:
                continue
            except aiohttp.ClientError:
                break
        return web.Response(status=502)
