"""Opens a chat in this terminal from what was asked for on the command line; refuses to hold the conversation."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import ExitStack
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from bot import journal
from bot.clock import Clock, ShiftedClock, StillClock
from bot.places import sqlite_url
from bot.runner import Defaults, Runner
from bot.settings import read_settings
from bot.terminal import bidi, source
from bot.terminal.chat import Chat
from bot.terminal.screen import screen_for
from bot.terminal.transcript import Recorder
from bot.warming import warm_up
from storage.store import Address, Store


def run(arguments: argparse.Namespace) -> int:
    """Hold one chat; the exit code is 0 however it ends. Raises `SettingsError`, `StoreNotReadyError` and `OSError`."""
    settings = read_settings()
    journal.start_journal(settings.log_format, "error")
    defaults = Defaults(settings.default_language, settings.default_country, settings.default_timezone)
    interactive = sys.stdin.isatty()
    mode = arguments.bidi or bidi.guess(os.environ, interactive=sys.stdout.isatty()).mode
    url = arguments.database or sqlite_url("chat")
    with ExitStack() as opened:
        store = opened.enter_context(Store(url, country=defaults.country, timezone=defaults.timezone))
        recorder = None
        if arguments.record:
            recorder = Recorder(opened.enter_context(arguments.record.open("w", encoding="utf-8")))
        clock = _clock(arguments.at, defaults.timezone)
        chat = Chat(
            runner=Runner(store, clock, defaults),
            store=store,
            clock=clock,
            defaults=defaults,
            address=Address("terminal", arguments.name),
            screen=screen_for(sys.stdout, mode),
            language=arguments.lang or _of_the_system(),
            recorder=recorder,
        )
        chat.begin()
        warm_up(clock.now().date(), defaults.country)
        chat.run(source.typed() if interactive else source.scripted(sys.stdin, sys.stdout))
        if interactive:
            chat.goodbye()
    return 0


def _clock(at: datetime | None, timezone: str) -> StillClock:
    if at is None:
        return ShiftedClock(Clock())
    return StillClock(at if at.tzinfo else at.replace(tzinfo=ZoneInfo(timezone)))


def _of_the_system() -> Literal["ar", "en"] | None:
    """The language this system speaks, as Telegram would name its client's; `None` where it names neither of ours."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        match os.environ.get(variable, "")[:2]:
            case "ar":
                return "ar"
            case "en":
                return "en"
            case "":
                continue
            case _:
                return None
    return None
