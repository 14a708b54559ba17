"""A Bot API server that only counts: people who each say their texts one after the other, and wait for every answer.

    python -m benchmarks.peers.server texts.json

Updates are fetched (getUpdates), or brought where the bot set a webhook. It prints its root; at
GET /control/lap?first=1&people=200 these people talk (with &texts=1 only the first of their texts), and the answer
comes when every text was answered, with what was measured. Refuses to check what it is sent: the strict server of the
tests does that.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import deque
from dataclasses import dataclass, field
from http import HTTPStatus
from itertools import islice
from pathlib import Path
from typing import Any

from aiohttp import ClientError, ClientSession, TCPConnector, web

from bot.clock import Clock

CLOCK = Clock()
PROOF = "X-Telegram-Bot-Api-Secret-Token"
MOST = 100
AT_ONCE = 40
TALKING = 10
AGAIN = 0.1
TOLD: dict[str, Any] = {
    "getme": {"id": 1234567890, "is_bot": True, "first_name": "Hadaf", "username": "hadaf_bot"},
    "getwebhookinfo": {"url": "", "has_custom_certificate": False, "pending_update_count": 0},
    "getmycommands": [],
    "getmydescription": {"description": ""},
    "getmyshortdescription": {"short_description": ""},
    "getmyname": {"name": "Hadaf"},
}
ANSWERS = frozenset(("sendmessage", "editmessagetext"))


@dataclass(slots=True)
class Load:
    """Who has said how much, and how long each answer took, in seconds from the offer of an update to its answer."""

    texts: list[str]
    people: range = range(0)
    told: dict[int, int] = field(default_factory=dict)
    offered: dict[int, float] = field(default_factory=dict)
    took: list[float] = field(default_factory=list)
    waiting: deque[dict[str, Any]] = field(default_factory=deque)
    out: deque[dict[str, Any]] = field(default_factory=deque)
    later: deque[int] = field(default_factory=deque)
    last: int = 0
    number: int = 1000
    calls: int = 0
    began: float = 0.0
    ended: float = 0.0
    news: asyncio.Event = field(default_factory=asyncio.Event)
    done: asyncio.Event = field(default_factory=asyncio.Event)
    hook: tuple[str, str] | None = None

    def start(self, people: range, texts: int) -> None:
        """Let the first of these people say their first text, of so many, or of all; others come as they end."""
        self.people, self.took, self.calls = people, [], 0
        self.last = texts or len(self.texts)
        self.done.clear()
        self.began = time.perf_counter()
        self.later.extend(people)
        for _ in range(min(TALKING, len(people))):
            self.say(self.later.popleft())

    def say(self, person: int) -> None:
        """Let one person say their next text; at the end of all of them it is done."""
        place = self.told.get(person, 0)
        if place >= self.last:
            if self.later:
                self.say(self.later.popleft())
            if len(self.took) >= len(self.people) * self.last:
                self.ended = time.perf_counter()
                self.done.set()
            return
        self.told[person] = place + 1
        self.number += 1
        self.waiting.append(_update(self.number, person, self.texts[place]))
        self.news.set()

    def answered(self, person: int) -> None:
        """Take an answer; the first after an update counts, and brings the person's next text."""
        since = self.offered.pop(person, None)
        if since is not None:
            self.took.append(time.perf_counter() - since)
            self.say(person)

    def measured(self) -> dict[str, float]:
        """What was measured so far."""
        took = sorted(self.took)
        return {
            "updates": len(took),
            "calls": self.calls,
            "wall": self.ended - self.began,
            "p50": took[len(took) // 2],
            "p99": took[len(took) * 99 // 100],
        }


def _update(number: int, person: int, text: str) -> dict[str, Any]:
    who = {"id": person, "is_bot": False, "first_name": "Mona", "language_code": "en"}
    chat = {"id": person, "type": "private", "first_name": "Mona"}
    message = {"message_id": number, "from": who, "chat": chat, "date": int(CLOCK.now().timestamp()), "text": text}
    if text.startswith("/"):
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
    return {"update_id": number, "message": message}


class Server:
    """The methods that bots call; all others are granted."""

    def __init__(self, load: Load) -> None:
        self.load = load
        self.message = 0
        self.hooked = asyncio.Event()

    async def call(self, request: web.Request) -> web.Response:
        """Answer one call."""
        method = request.match_info["method"].lower()
        given = await _given(request)
        if method == "getupdates":
            return _ok(await self.updates(int(given.get("offset") or 0)))
        self.load.calls += 1
        if method == "setwebhook":
            self.load.hook = (str(given["url"]), str(given.get("secret_token") or ""))
            self.hooked.set()
        if method in ANSWERS:
            return _ok(self.sent(given))
        return _ok(TOLD.get(method, True))

    def sent(self, given: dict[str, Any]) -> dict[str, Any]:
        """Take a message, and give it back as Telegram does."""
        person = int(given["chat_id"])
        self.load.answered(person)
        self.message += 1
        chat = {"id": person, "type": "private", "first_name": "Mona"}
        return {
            "message_id": self.message,
            "chat": chat,
            "date": int(CLOCK.now().timestamp()),
            "text": given.get("text", ""),
        }

    async def updates(self, offset: int) -> list[dict[str, Any]]:
        """Give what is new, once what came before is acknowledged; wait a second for it where there is nothing."""
        load = self.load
        while load.out and load.out[0]["update_id"] < offset:
            load.out.popleft()
        if not load.out and not load.waiting:
            load.news.clear()
            try:
                await asyncio.wait_for(load.news.wait(), 1.0)
            except TimeoutError:
                return []
        while load.waiting and len(load.out) < MOST:
            load.out.append(self._offer(load.waiting.popleft()))
        return list(islice(load.out, MOST))

    def _offer(self, update: dict[str, Any]) -> dict[str, Any]:
        self.load.offered[update["message"]["chat"]["id"]] = time.perf_counter()
        return update

    async def bring(self) -> None:
        """Bring updates to the webhook, as many at once as Telegram does; what is refused is brought again."""
        async with ClientSession(connector=TCPConnector(limit=AT_ONCE)) as session:
            free = asyncio.Semaphore(AT_ONCE)
            running: set[asyncio.Task[None]] = set()
            await self.hooked.wait()
            while True:
                await free.acquire()
                while not self.load.waiting:
                    self.load.news.clear()
                    await self.load.news.wait()
                task = asyncio.create_task(self._post(session, self._offer(self.load.waiting.popleft()), free))
                running.add(task)
                task.add_done_callback(running.discard)

    async def _post(self, session: ClientSession, update: dict[str, Any], free: asyncio.Semaphore) -> None:
        while (body := await self._brought(session, update)) is None:  # noqa: ASYNC110 - nobody rings
            await asyncio.sleep(AGAIN)  # as Telegram does
        free.release()
        if b'"method"' in body:
            self.load.calls += 1
            self.sent(json.loads(body))

    async def _brought(self, session: ClientSession, update: dict[str, Any]) -> bytes | None:
        """Bring an update; `None` where it was not taken."""
        url, proof = self.load.hook or ("", "")
        try:
            async with session.post(url, json=update, headers={PROOF: proof}) as reply:
                body = await reply.read()
                return body if reply.status < HTTPStatus.BAD_REQUEST else None
        except ClientError:
            return None


async def _given(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        found: dict[str, Any] = await request.json()
        return found
    return dict(await request.post())


def _ok(result: object) -> web.Response:
    return web.json_response({"ok": True, "result": result})


async def serve(load: Load) -> None:
    """Serve until killed."""
    server = Server(load)
    app = web.Application(client_max_size=1 << 24)

    async def lap(request: web.Request) -> web.Response:
        first, people = int(request.query["first"]), int(request.query["people"])
        load.start(range(first, first + people), int(request.query.get("texts", 0)))
        await load.done.wait()
        return web.json_response(load.measured())

    app.router.add_get("/control/lap", lap)
    app.router.add_route("*", "/bot{token}/{method}", server.call)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    bringing = asyncio.create_task(server.bring())
    sys.stdout.write(f"http://127.0.0.1:{runner.addresses[0][1]}\n")
    sys.stdout.flush()
    await bringing


def main() -> None:
    """Read what people say."""
    asyncio.run(serve(Load(json.loads(Path(sys.argv[1]).read_text("utf-8")))))


if __name__ == "__main__":
    main()
