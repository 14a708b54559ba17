"""Keeps the methods by name; refuses a name taken before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.telegram_server.arguments import Arguments
    from tests.telegram_server.world import World

    Handler = Callable[[World, Arguments], Any]

Run = TypeVar("Run", bound="Handler")


@dataclass(frozen=True, slots=True)
class Method:
    """One method: what it does to the world, and whether it counts as a message for the speed limits."""

    name: str
    run: Handler
    counts: bool = False


METHODS: dict[str, Method] = {}


def method(name: str, *, counts: bool = False) -> Callable[[Run], Run]:
    """Enter a function as the Bot API method of this name; it gives the call's `result` or raises ApiError."""

    def enter(run: Run) -> Run:
        if name.lower() in METHODS:
            message = f"{name} stands here twice"
            raise ValueError(message)
        METHODS[name.lower()] = Method(name, run, counts)
        return run

    return enter
