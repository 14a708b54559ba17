"""`hadaf db`: upgrade, backup, restore, export, forget, move; refuses to delete anybody without a yes."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable

from bot.places import sqlite_url, with_room
from bot.settings import read_settings
from storage import copying, migrations
from storage.people import Address
from storage.serving import still

_UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


class OperatorError(Exception):
    """What was asked for cannot be done; the message is the one line to show."""


def run(arguments: argparse.Namespace) -> int:
    """Do one of the actions; raises `OperatorError`, `CopyError`, `StoreNotReadyError` and `SettingsError`."""
    return ACTIONS[arguments.action](arguments)


def _upgrade(arguments: argparse.Namespace) -> int:
    before, after = migrations.upgrade(_url(arguments))
    _tell(
        f"The database is at version {after}." if before == after else f"Upgraded from {before or 'empty'} to {after}."
    )
    return 0


def _backup(arguments: argparse.Namespace) -> int:
    copying.backup(_url(arguments), arguments.file)
    _tell(f"Copied to {arguments.file}, and the copy is sound.")
    return 0


def _restore(arguments: argparse.Namespace) -> int:
    if not arguments.file.is_file():
        message = f"there is no file {arguments.file}"
        raise OperatorError(message)
    url = _url(arguments)
    with still(url):
        kept = copying.restore(url, arguments.file)
    _tell(f"Restored from {arguments.file}." + (f" What was there before is in {kept}." if kept else ""))
    return 0


def _move(arguments: argparse.Namespace) -> int:
    with still(arguments.source), still(arguments.target):
        copying.move(arguments.source, arguments.target)
    _tell("Moved; the old database is as it was.")
    return 0


def _export(arguments: argparse.Namespace) -> int:
    address = _address(arguments.user)
    found = copying.export(_url(arguments, address), address)
    if not any(found.values()):
        message = f"nothing is stored about {arguments.user}"
        raise OperatorError(message)
    sys.stdout.write(printable(json.dumps(found, ensure_ascii=False, indent=2)) + "\n")
    return 0


def printable(text: str) -> str:
    """Write what would move a terminal's cursor, or turn its line, as JSON's own escapes; JSON still means the same."""
    return _UNSEEN.sub(_escaped, text)


def _escaped(letter: re.Match[str]) -> str:
    return f"\\u{ord(letter[0]):04x}"


def _forget(arguments: argparse.Namespace) -> int:
    address = _address(arguments.user)
    url = _url(arguments, address)
    if not any(copying.export(url, address).values()):
        message = f"nothing is stored about {arguments.user}, so there is nothing to delete"
        raise OperatorError(message)
    if not arguments.yes and not _agreed(arguments.user):
        message = "nothing was deleted; say --yes to delete without being asked"
        raise OperatorError(message)
    copying.forget(url, address)
    _tell(f"{arguments.user} is gone from the database. Backups still hold what they held.")
    return 0


def _agreed(user: str) -> bool:
    if not sys.stdin.isatty():
        return False
    return input(f"Delete all that is stored about {user}, for good? Type yes: ").strip().lower() == "yes"


def _address(user: str) -> Address:
    """Read "12345", "telegram:12345" or "terminal:NAME"; raises `OperatorError` for anything else."""
    channel, colon, name = user.partition(":")
    if not colon:
        channel, name = "telegram", user
    if channel == "terminal" and name:
        return Address("terminal", name)
    if channel == "telegram" and name.lstrip("-").isdigit():
        return Address("telegram", name)
    message = f"{user!r} names nobody; for example 123456789, or terminal:me"
    raise OperatorError(message)


def _url(arguments: argparse.Namespace, address: Address | None = None) -> str:
    """The database meant: the one named, else the chat's for people of the terminal, else the settings'."""
    if arguments.database:
        return with_room(str(arguments.database))
    if address is not None and address.channel == "terminal":
        return with_room(sqlite_url("chat"))
    return with_room(read_settings().database_url)


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")


ACTIONS: dict[str, Callable[[argparse.Namespace], int]] = {
    "upgrade": _upgrade,
    "backup": _backup,
    "restore": _restore,
    "export": _export,
    "forget": _forget,
    "move": _move,
}
