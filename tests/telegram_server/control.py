"""The same hands as the Python methods, over HTTP under /control/, for a server in a process of its own; refuses
unknown verbs with 404 and impossible deeds with 409, each with a sentence."""

from __future__ import annotations

import asyncio
import base64
from typing import TYPE_CHECKING, Any

from aiohttp import web

from .people import AppRefusesError
from .watching import NeverHappenedError
from .world import Call, ManualClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from .chats import Chat, Message, Press
    from .people import Person
    from .server import FakeTelegram

Json = dict[str, Any]
DEEDS = {
    "start", "says", "edits", "presses", "taps_twice", "taps_reply", "sends_photo", "sends_voice", "sends_sticker",
    "sends_document", "forwards", "shares_location", "shares_contact", "blocks", "unblocks", "deletes_account", "hears",
}  # fmt: skip
GROUP_DEEDS = {"adds_bot", "removes_bot", "says", "mentions"}


class Control:
    """The paths under /control; every body and answer is a JSON object."""

    def __init__(self, telegram: FakeTelegram) -> None:
        self.telegram = telegram

    def enter(self, app: web.Application) -> None:
        """Add the paths to the server's application."""
        route = app.router
        route.add_post("/control/person/{id}/{deed}", self._guard(self.person))
        route.add_post("/control/group/{id}/{deed}", self._guard(self.group))
        route.add_get("/control/chat/{id}", self._guard(self.chat))
        route.add_post("/control/chat/{id}/wait", self._guard(self.wait))
        route.add_get("/control/calls", self._guard(self.calls))
        route.add_post("/control/faults", self._guard(self.add_fault))
        route.add_get("/control/faults", self._guard(self.faults))
        route.add_delete("/control/faults", self._guard(self.clear_faults))
        route.add_post("/control/clock", self._guard(self.clock))
        route.add_post("/control/idle", self._guard(self.idle))
        route.add_get("/control/state", self._guard(self.state))

    def _guard(self, act: Callable[[str, str, Json], Json]) -> Callable[[web.Request], Any]:
        """Run an act in a thread, since it may wait; turn its complaints into statuses."""

        async def answer(request: web.Request) -> web.Response:
            body = await request.json() if request.can_read_body else dict(request.query)
            path = request.match_info
            try:
                result = await asyncio.to_thread(act, path.get("id", "0"), path.get("deed", ""), body)
            except (AppRefusesError, NeverHappenedError) as error:
                return web.json_response({"error": str(error)}, status=409)
            except (KeyError, TypeError, ValueError) as error:
                return web.json_response({"error": f"{type(error).__name__}: {error}"}, status=404)
            return web.json_response(result)

        return answer

    def person(self, number: str, deed: str, body: Json) -> Json:
        """Do what a person does: the deed's name and arguments are those of Person."""
        if deed not in DEEDS:
            raise KeyError(deed)
        named = {key: body.pop(key) for key in ("first_name", "language_code", "username") if key in body}
        somebody = self.telegram.person(int(number), **named)
        for key in ("message", "reply_to"):
            if key in body:
                body[key] = self._message(body.get("chat", int(number)), body[key])
        if "chat" in body:
            body["chat"] = self.telegram.chat(int(body["chat"]))
        if "content" in body:
            body["content"] = base64.b64decode(body["content"])
        return told(getattr(somebody, deed)(**body))

    def group(self, number: str, deed: str, body: Json) -> Json:
        """Do what is done in a group; `person` or `by` names who by the id."""
        if deed not in GROUP_DEEDS:
            raise KeyError(deed)
        group = self.telegram.group(int(number), **({"title": body.pop("title")} if "title" in body else {}))
        who: Person = self.telegram.person(int(body.pop("by", None) or body.pop("person")))
        return told(getattr(group, deed)(who, **body))

    def chat(self, number: str, _: str, __: Json) -> Json:
        """Give a chat with all its messages."""
        return chat_json(self.telegram.chat(int(number)))

    def wait(self, number: str, _: str, body: Json) -> Json:
        """Wait for `count` messages of the bot or for one with `text`, at most `timeout` seconds."""
        chat = self.telegram.chat(int(number))
        found = chat.wait_for(body.get("text") or int(body.get("count", 1)), float(body.get("timeout", 5)))
        return {"messages": [message_json(one) for one in (found if isinstance(found, list) else [found])]}

    def calls(self, _: str, __: str, body: Json) -> Json:
        """List the bot's calls, of one `method` if named."""
        calls = self.telegram.calls_of(body["method"]) if "method" in body else self.telegram.calls
        return {"calls": [call_json(call) for call in calls]}

    def add_fault(self, _: str, __: str, body: Json) -> Json:
        """Order trouble: the arguments of `Faults.add`."""
        with self.telegram.world.watch:
            self.telegram.faults.add(body.pop("kind"), **body)
        return self.faults("", "", {})

    def faults(self, _: str, __: str, ___: Json) -> Json:
        """List the ordered trouble with its hits."""
        keys = ("kind", "method", "chat", "times", "hits")
        return {"faults": [{key: getattr(fault, key) for key in keys} for fault in self.telegram.faults.ordered]}

    def clear_faults(self, _: str, __: str, ___: Json) -> Json:
        """Call all trouble off."""
        with self.telegram.world.watch:
            self.telegram.faults.clear()
        return {}

    def clock(self, _: str, __: str, body: Json) -> Json:
        """Move the clock on by `advance` seconds; gives the time."""
        clock = self.telegram.clock
        if isinstance(clock, ManualClock):
            clock.advance(float(body.get("advance", 0)))
        return {"now": clock()}

    def idle(self, _: str, __: str, body: Json) -> Json:
        """Wait until all updates are confirmed."""
        self.telegram.wait_until_idle(float(body.get("timeout", 5)))
        return {}

    def state(self, _: str, __: str, ___: Json) -> Json:
        """Give the token, what waits, and what was remarked or went wrong."""
        world = self.telegram.world
        return {
            "token": world.token,
            "pending": world.updates.pending,
            "chats": sorted(world.chats),
            "remarks": world.remarks,
            "crashes": world.crashes,
            "webhook": world.webhook.url,
        }

    def _message(self, chat: object, number: object) -> Message:
        found = self.telegram.chat(int(str(chat))).message(int(str(number)))
        if found is None:
            raise KeyError(number)
        return found


def message_json(message: Message) -> Json:
    """Write a message with what tests look at."""
    extra = {"from_bot": message.from_bot, "edited": message.edited, "deleted": message.deleted, "html": message.html}
    return message.json() | extra | {"labels": message.labels, "history": message.history}


def chat_json(chat: Chat) -> Json:
    """Write a chat with its messages and chat actions."""
    return chat.json() | {
        "messages": [message_json(message) for message in chat.messages],
        "actions": [{"action": action, "at": at} for action, at in chat.actions],
        "blocked": chat.blocked,
        "bot_status": chat.bot_status,
    }


def call_json(call: Call) -> Json:
    """Write a call; files by name and size."""
    keys = ("method", "params", "at", "via", "code", "outcome", "fault", "result")
    files = {name: {"name": file.name, "size": len(file.content)} for name, file in call.files.items()}
    return {key: getattr(call, key) for key in keys} | {"files": files}


def told(result: Message | Press | list[Message] | tuple[Press, ...] | None) -> Json:
    """Write what a deed gave: messages, presses or nothing."""
    from .chats import Message as Said  # noqa: PLC0415 - the name is only a type above

    if result is None:
        return {}
    several = result if isinstance(result, list | tuple) else [result]
    messages = [message_json(one) for one in several if isinstance(one, Said)]
    presses = [{"id": one.id, "data": one.data} for one in several if not isinstance(one, Said)]
    return {"messages": messages, "presses": presses}
