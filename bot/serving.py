"""`hadaf bot`: settings and journal first, then the Telegram door; refuses to start without a token."""

from __future__ import annotations

import argparse
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.clock import Clock, ShiftedClock
from bot.journal import start_journal
from bot.places import with_room
from bot.settings import Settings, SettingsError, read_settings
from storage.serving import served_alone


def run(arguments: argparse.Namespace) -> int:
    """Serve Telegram until stopped; gives the exit code. Raises `SettingsError` and `StoreNotReadyError`."""
    settings = read_settings()
    if settings.bot_token is None:
        message = "HADAF_BOT_TOKEN is not set; @BotFather gives one; for example HADAF_BOT_TOKEN=123456:ABC-DEF"
        raise SettingsError(message)
    start_journal(settings.log_format, settings.log_level, secrets_of(settings))
    if arguments.role != "all" and settings.database_url.startswith("sqlite"):
        message = f"--role {arguments.role} is for several processes, which need PostgreSQL: leave it out with SQLite"
        raise SettingsError(message)
    with_room(settings.database_url)
    from bot.telegram import service  # noqa: PLC0415 - after the settings are known to be right: it takes a while

    with served_alone(settings.database_url):
        return service.run(settings, _clock(arguments.at, settings.default_timezone), arguments.role)


def _clock(at: datetime | None, timezone: str) -> Clock:
    """The machine's clock, moved ahead where a rehearsal asks for it; a moment without a zone is in the default."""
    real = Clock()
    if at is None:
        return real
    moved = ShiftedClock(real)
    try:
        moved.move_to(at if at.tzinfo else at.replace(tzinfo=ZoneInfo(timezone)))
    except ValueError:
        message = f"--at {at.isoformat()} lies in the past; a rehearsal can only go ahead"
        raise SettingsError(message) from None
    return moved


def secrets_of(settings: Settings) -> list[str]:
    """What must never be seen in a log."""
    held = (settings.bot_token, settings.webhook_secret)
    return [secret.get_secret_value() for secret in held if secret is not None]
