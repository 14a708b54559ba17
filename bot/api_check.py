"""Whether the Bot API answers, knows the token, and agrees about the time; refuses to change anything there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from bot.clock import Clock
from bot.finding import Finding, neutral, right, wrong
from bot.settings import Settings

_SECONDS = 10
_SKEW = timedelta(seconds=30)


def api_findings(settings: Settings, clock: Clock) -> Iterator[Finding]:
    """Ask for the bot's own name and its webhook; one request each, no token in any line."""
    if settings.bot_token is None:
        yield neutral("token", "HADAF_BOT_TOKEN is not set; only `hadaf bot` needs it")
        return
    try:
        me, date = _asked(settings, "getMe")
        hook, _ = _asked(settings, "getWebhookInfo")
    except (OSError, ValueError, TypeError) as trouble:
        reason = str(trouble) if isinstance(trouble, ConnectionError) else type(trouble).__name__
        told = f"{settings.telegram_api_url} does not answer ({reason})"
        yield wrong("Telegram", told, "check the network and HADAF_TELEGRAM_API_URL")
        return
    if not me.get("ok"):
        told = f"Telegram refuses it: {me.get('description')}"
        yield wrong("token", told, "get the right one from @BotFather")
        return
    yield right("token", f"@{me['result'].get('username')}")
    yield from _webhook(settings, hook.get("result") or {})
    if date is not None:
        yield _skew(clock.now() - date)


def own_name(settings: Settings) -> str | None:
    """The bot's name on Telegram, for links; `None` without a token, or where Telegram does not answer."""
    if settings.bot_token is None:
        return None
    try:
        me, _ = _asked(settings, "getMe")
    except (OSError, ValueError, TypeError):
        return None
    name = (me.get("result") or {}).get("username")
    return str(name) if name else None


def _webhook(settings: Settings, hook: dict[str, Any]) -> Iterator[Finding]:
    url, waiting = hook.get("url") or "", hook.get("pending_update_count", 0)
    if settings.webhook_url and url != settings.webhook_url:
        yield neutral("webhook", "not set at Telegram yet; `hadaf bot` does it when it starts")
    elif url and not settings.webhook_url:
        yield neutral("webhook", "one is set at Telegram; `hadaf bot` will take it back, since it polls")
    if hook.get("last_error_message"):
        yield wrong("webhook", str(hook["last_error_message"]), "see that HADAF_WEBHOOK_URL is reachable")
    if waiting:
        yield neutral("updates", f"{waiting} wait at Telegram")


def _skew(skew: timedelta) -> Finding:
    seconds = round(skew.total_seconds())
    return Finding(abs(skew) <= _SKEW, "clock", f"{seconds:+} s from Telegram's", "let the system set its clock (NTP)")


def _asked(settings: Settings, method: str) -> tuple[dict[str, Any], datetime | None]:
    """Call a method; a refusal comes as its JSON. Raises `OSError` and `ValueError` where no sense comes back."""
    token = settings.bot_token.get_secret_value() if settings.bot_token else ""
    address = f"{settings.telegram_api_url}/bot{token}/{method}"
    try:
        with urlopen(address, timeout=_SECONDS) as answer:  # noqa: S310 - the settings let only http and https pass
            return _read(answer.read()), _date(answer.headers.get("Date"))
    except HTTPError as refusal:
        with refusal:
            return _read(refusal.read()), None
    except URLError as trouble:
        raise ConnectionError(str(trouble.reason)) from None


def _read(body: bytes) -> dict[str, Any]:
    found = json.loads(body)
    if not isinstance(found, dict):
        raise TypeError
    return found


def _date(header: str | None) -> datetime | None:
    return parsedate_to_datetime(header) if header else None
