"""`hadaf trainers invite`: a code that makes whoever writes it to the bot a trainer, once. Refuses to name trainers."""

from __future__ import annotations

import argparse
import sys

from bot.api_check import own_name
from bot.clock import Clock
from bot.places import with_room
from bot.settings import read_settings
from dialogs.domain.training.codes import code_of, shown
from dialogs.flows.groups.invited import LINK
from storage.store import Store


def run(arguments: argparse.Namespace) -> int:
    """Draw a code, keep it, and print it with the link; raises `StoreNotReadyError` and `SettingsError`."""
    settings, clock = read_settings(), Clock()
    code = code_of(clock.chance())
    url = with_room(str(arguments.database or settings.database_url))
    with Store(url, country=settings.default_country, timezone=settings.default_timezone) as store:
        store.invite(code, clock.now())
    bot = own_name(settings)
    link = f"{LINK.format(bot=bot, code=code)}\n" if bot else ""
    sys.stdout.write(f"{shown(code)}\n{link}Whoever writes this to the bot may open training groups. It works once.\n")
    return 0
