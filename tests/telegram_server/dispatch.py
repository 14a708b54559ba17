"""Runs one call against the world and records it; refuses unknown methods and sends that come too fast."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Any

from .errors import ApiError
from .methods import METHODS
from .methods.receiving import Described
from .world import Call

if TYPE_CHECKING:
    from .arguments import Arguments
    from .world import World

Body = dict[str, Any]


def chat_of(world: World, arguments: Arguments) -> int | None:
    """Give the chat that a call is about, None where it is about none."""
    press = world.presses.get(arguments.text("callback_query_id"))
    if press is not None:
        return press.chat.id
    return arguments.integer("chat_id") or None


def begin(world: World, name: str, arguments: Arguments, via: str) -> Call:
    """Enter a call into the record before anything can befall it."""
    known = METHODS.get(name.lower())
    call = Call(known.name if known else name, dict(arguments.values), world.clock(), via, files=arguments.files)
    return world.begin(call)


def perform(world: World, call: Call, arguments: Arguments) -> tuple[int, Body]:
    """Run the method and give the HTTP status and the body; what it refused or ignored is recorded with the call."""
    with world.watch:
        asked = set(arguments.asked)
        try:
            result = _run(world, call, arguments)
        except ApiError as error:
            return refuse(world, call, error)
        except Exception as error:  # noqa: BLE001 - a slip of this server must fail the test, not the connection
            world.crashes.append("".join(traceback.format_exception(error)))
            return refuse(world, call, ApiError(500))
        arguments.asked |= asked
        return accept(world, call, arguments, result)


def _run(world: World, call: Call, arguments: Arguments) -> object:
    method = METHODS.get(call.method.lower())
    if method is None:
        raise ApiError(404, "method not found")
    if method.counts:
        world.rates.spend(chat_of(world, arguments))
    return method.run(world, arguments)


def accept(world: World, call: Call, arguments: Arguments, result: object) -> tuple[int, Body]:
    """Record a call that went well and give its answer."""
    body: Body = {"ok": True, "result": result}
    if isinstance(result, Described):
        body = {"ok": True, "result": result.result, "description": result.description}
    call.result = body["result"]
    ignored = [f"{name} is no parameter of {call.method}" for name in arguments.unread()]
    world.remarks += [f"{call.method}: {remark}" for remark in arguments.remarks + ignored]
    world.finish(call, 200, "ok")
    return 200, body


def refuse(world: World, call: Call, error: ApiError) -> tuple[int, Body]:
    """Record a call that was turned down and give its answer."""
    with world.watch:
        world.finish(call, error.code, error.description)
    return error.code, error.body()
