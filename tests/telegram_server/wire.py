"""The HTTP side: paths, bodies, tokens and the trouble that was ordered; refuses wrong tokens and unreadable bodies."""

# ruff: noqa: EM101, TRY003 - the wording of each refusal is the API's own, and stands where it is given

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from aiohttp import web

from .arguments import Arguments
from .dispatch import accept, begin, chat_of, perform, refuse
from .errors import ApiError, bad_request, too_many
from .limits import LIMITS
from .multipart import read_multipart

if TYPE_CHECKING:
    from .faults import Fault
    from .polling import Polling
    from .world import Call, World

ROOM_FOR_FORM = 1 << 20
BAD_GATEWAY = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n"


class Wire:
    """Answers the bot's requests; `closing` lets held connections go when the server stops."""

    def __init__(self, world: World, polling: Polling) -> None:
        self.world = world
        self.polling = polling
        self.closing = asyncio.Event()

    def application(self) -> web.Application:
        """Give the application with the API's and the files' paths."""
        app = web.Application(client_max_size=LIMITS.document_bytes + ROOM_FOR_FORM)
        app.router.add_route("*", "/bot{token}/{method}", self.call)
        app.router.add_get("/file/bot{token}/{path:.+}", self.download)
        return app

    def check_token(self, token: str) -> None:
        """Raise 401 for another token than the bot's."""
        if ":" not in token or token.startswith("0"):
            raise ApiError(401, "invalid token specified")
        if token != self.world.token:
            raise ApiError(401)

    async def call(self, request: web.Request) -> web.StreamResponse:
        """Answer one call of a method."""
        try:
            self.check_token(request.match_info["token"])
            arguments = await read_arguments(request)
        except ApiError as error:
            return _json(error.code, error.body())
        name = request.match_info["method"]
        with self.world.watch:
            call = begin(self.world, name, arguments, "http")
            fault = self.world.faults.take_call(name, chat_of(self.world, arguments))
        if fault is None:
            return _json(*await self._run(call, arguments))
        call.fault = fault.kind
        try:
            return await self._troubled(request, fault, call, arguments)
        except asyncio.CancelledError:
            if call.outcome == "pending":
                self._lost(call, 0, "the bot hung up")
            raise

    async def _run(self, call: Call, arguments: Arguments) -> tuple[int, dict[str, Any]]:
        if not call.polls:
            return perform(self.world, call, arguments)
        call.method = "getUpdates"
        try:
            updates = await self.polling.get_updates(arguments)
        except ApiError as error:
            return refuse(self.world, call, error)
        with self.world.watch:
            return accept(self.world, call, arguments, updates)

    async def _troubled(
        self, request: web.Request, fault: Fault, call: Call, arguments: Arguments
    ) -> web.StreamResponse:
        match fault.kind:
            case "429":
                return _json(*refuse(self.world, call, too_many(fault.retry_after)))
            case "403":
                return _json(*refuse(self.world, call, ApiError(403, "bot was blocked by the user")))
            case "500":
                return _json(*refuse(self.world, call, ApiError(500)))
            case "502":
                self._lost(call, 502, "502 html")
                return web.Response(status=502, text=BAD_GATEWAY, content_type="text/html")
            case "slow":
                await self._hold(fault.ms / 1000)
                return _json(*await self._run(call, arguments))
        return await self._broken(request, fault, call, arguments)

    async def _broken(self, request: web.Request, fault: Fault, call: Call, arguments: Arguments) -> web.StreamResponse:
        if fault.kind in {"timeout_before", "drop"}:
            self._lost(call, 0, fault.kind)
            await self._hold(fault.hold)
            return _cut(request)
        status, body = await self._run(call, arguments)
        if fault.kind == "malformed":
            text = json.dumps(body)
            return web.Response(status=status, text=text[: len(text) // 2], content_type="application/json")
        await self._hold(fault.hold)
        return _cut(request)

    def _lost(self, call: Call, code: int, outcome: str) -> None:
        with self.world.watch:
            self.world.finish(call, code, outcome)

    async def _hold(self, seconds: float) -> None:
        if seconds > 0:
            with suppress(TimeoutError):
                await asyncio.wait_for(self.closing.wait(), seconds)

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Serve a file under the path that getFile told."""
        try:
            self.check_token(request.match_info["token"])
        except ApiError as error:
            return _json(error.code, error.body())
        path = request.match_info["path"]
        stored = next((file for file in self.world.files.values() if file.path == path), None)
        if stored is None:
            return _json(404, ApiError(404).body())
        return web.Response(body=stored.upload.content, content_type="application/octet-stream")


def _json(status: int, body: dict[str, Any]) -> web.Response:
    return web.json_response(body, status=status)


def _cut(request: web.Request) -> web.Response:
    """Break the connection off: what is returned goes nowhere."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def read_arguments(request: web.Request) -> Arguments:
    """Collect the parameters of the query and of a JSON, form or multipart body; raises 400 on an unreadable one."""
    values: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        try:
            body = json.loads(await request.text() or "{}")
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        if not isinstance(body, dict):
            raise bad_request("expected a JSON object")
        return Arguments(values | body)
    if request.content_type == "multipart/form-data":
        try:
            form, files = read_multipart(request.headers["Content-Type"], await request.read())
        except web.HTTPRequestEntityTooLarge:
            raise ApiError(413) from None
        return Arguments(values | form, files)
    if request.content_type == "application/x-www-form-urlencoded":
        values |= await request.post()
    return Arguments(values)
