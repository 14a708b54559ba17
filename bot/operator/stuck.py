"""`hadaf stuck`: what stands still, shown, tried again or dropped; refuses to show what people wrote unless told to."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from typing import Any

from bot.clock import Clock
from bot.knowing import Defaults
from bot.operator.database import OperatorError, printable
from bot.places import with_room
from bot.runner import Runner
from bot.settings import Settings, read_settings
from dialogs.events import ButtonPressed, Happening, OtherReceived, TextEdited, TextSaid
from storage import stuck
from storage.store import Address, Parked, Store

HAPPENINGS: dict[str, type[Any]] = {
    kind.__name__: kind for kind in (TextSaid, ButtonPressed, TextEdited, OtherReceived)
}


def run(arguments: argparse.Namespace) -> int:
    """Do one of the actions; raises `OperatorError`, `StoreNotReadyError` and `SettingsError`."""
    settings = read_settings()
    url = with_room(str(arguments.database or settings.database_url))
    if arguments.action == "list":
        return _list(url, words=arguments.words)
    key = str(arguments.key)
    if arguments.action == "drop":
        _insist(stuck.drop(url, key), key)
        sys.stdout.write(f"{key} is dropped.\n")
        return 0
    if key.startswith(stuck.OUTBOX):
        _insist(stuck.send_again(url, key), key)
        sys.stdout.write(f"{key} leaves with the next look of a running bot, within seconds.\n")
        return 0
    return _handle_again(url, key, settings)


def _list(url: str, *, words: bool) -> int:
    for line in lines(url, words=words):
        sys.stdout.write(printable(line) + "\n")
    return 0


def lines(url: str, *, words: bool = False) -> Iterator[str]:
    """Write a line for each thing that stands still, with what people wrote only where `words` is wanted."""
    waiting, parked = stuck.listed(url, Clock().now())
    for one in waiting:
        who = f"{one.address.channel}:{one.address.name}"
        yield f"{one.key}  since {one.since:%Y-%m-%d %H:%M}  to {who}  {one.attempts} tries  {one.why}"
        yield from (f"    {one.payload}",) if words else ()
    for update in parked:
        who = f"{update.address.channel}:{update.address.name}" if update.address else "nobody known"
        yield f"{update.key}  since {update.at:%Y-%m-%d %H:%M}  from {who}  {update.error}"
        yield from (f"    {update.payload}",) if words else ()
    if not waiting and not parked:
        yield "Nothing stands still."


def _handle_again(url: str, key: str, settings: Settings) -> int:
    """Run the turn of an update that was set aside, as if it came now; what fails again stays set aside."""
    with Store(url, country=settings.default_country, timezone=settings.default_timezone) as store:
        found = next((one for one in store.parked() if one.key == key), None)
        if found is None:
            _insist(False, key)  # noqa: FBT003 - nothing was found
            return 1
        address, happening = _read(found)
        defaults = Defaults(
            settings.default_language, settings.default_country, settings.default_timezone, settings.retention_days
        )
        runner = Runner(store, Clock(), defaults)
        stuck.forget_tries(url, key)
        handled = runner.handle(address, key, happening).fate == "handled"
    if not handled:
        message = f"{key} fails as before and stays set aside; `hadaf stuck drop {key}` lets go of it"
        raise OperatorError(message)
    stuck.drop(url, key)
    sys.stdout.write(f"{key} is handled; its answer leaves with the next look of a running bot, within seconds.\n")
    return 0


def _read(parked: Parked) -> tuple[Address, Happening]:
    """Read who did what; raises `OperatorError` for an update that nobody could read."""
    try:
        fields = json.loads(parked.payload)
        if parked.address is not None:
            return parked.address, HAPPENINGS[fields.pop("kind")](**fields)
    except (ValueError, KeyError, TypeError, AttributeError):
        pass
    message = f"{parked.key} cannot be read, and trying again would not help; `hadaf stuck drop {parked.key}`"
    raise OperatorError(message)


def _insist(found: bool, key: str) -> None:  # noqa: FBT001 - the word stands beside it
    if not found:
        message = f"nothing that stands still has the key {key}; `hadaf stuck list` shows what does"
        raise OperatorError(message)
