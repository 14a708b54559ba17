"""Opens a chat in this terminal from what was asked for on the command line; refuses to hold the conversation."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TextIO
from zoneinfo import ZoneInfo

from bot import journal
from bot.clock import Clock, ShiftedClock, StillClock
from bot.knowing import Defaults
from bot.places import sqlite_url, with_room
from bot.runner import Runner
from bot.settings import SettingsError, read_settings
from bot.terminal import bidi, source
from bot.terminal.chat import Chat
from bot.terminal.screen import screen_for
from bot.terminal.system import language_of
from bot.terminal.transcript import Recorder
from bot.warming import warm_up
from storage.store import Address, Store, StoreNotReadyError


def run(arguments: argparse.Namespace) -> int:
    """Hold one chat; the exit code is 0 however it ends. Raises `SettingsError`, `StoreNotReadyError` and `OSError`."""
    settings = read_settings()
    journal.start_journal(settings.log_format, "error")
    defaults = Defaults(settings.default_language, settings.default_country, settings.default_timezone)
    interactive = sys.stdin.isatty()
    mode = arguments.bidi or bidi.guess(os.environ, interactive=sys.stdout.isatty()).mode
    url = with_room(arguments.database or sqlite_url("chat"))
    with ExitStack() as opened:
        store = opened.enter_context(_store(url, defaults))
        record = opened.enter_context(_new(arguments.record)) if arguments.record else None
        clock = _clock(arguments.at, defaults.timezone)
        chat = Chat(
            runner=Runner(store, clock, defaults),
            store=store,
            clock=clock,
            defaults=defaults,
            address=Address("terminal", arguments.name),
            screen=screen_for(sys.stdout, mode),
            language=arguments.lang or language_of(),
            recorder=Recorder(record) if record else None,
        )
        chat.begin()
        warm_up(clock.now().date(), defaults.country)
        chat.run(source.typed() if interactive else source.scripted(sys.stdin, sys.stdout))
        if interactive:
            chat.goodbye()
    return 0


def _store(url: str, defaults: Defaults) -> Store:
    """Open the chat's memory; one that an earlier release kept is brought up to this one, after a copy is made."""
    try:
        return Store(url, country=defaults.country, timezone=defaults.timezone)
    except StoreNotReadyError:
        from storage import migrations  # noqa: PLC0415 - seldom needed, and the first words should not wait for it

        if not url.startswith("sqlite") or migrations.current(url) is None:
            raise
        migrations.upgrade(url)
    return Store(url, country=defaults.country, timezone=defaults.timezone)


def _new(file: Path) -> TextIO:
    try:
        return file.open("x", encoding="utf-8")
    except FileExistsError:
        message = f"--record {file}: there is such a file already; name one that is not there"
        raise SettingsError(message) from None


def _clock(at: datetime | None, timezone: str) -> StillClock:
    if at is None:
        return ShiftedClock(Clock())
    return StillClock(at if at.tzinfo else at.replace(tzinfo=ZoneInfo(timezone)))
