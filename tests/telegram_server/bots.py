"""Makes python-telegram-bot's own Bot for the server; refuses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from telegram import Bot
from telegram.request import HTTPXRequest

if TYPE_CHECKING:
    from .server import FakeTelegram


def make_bot(telegram: FakeTelegram, token: str = "") -> Bot:
    """Make PTB's own Bot for this server; nothing is encrypted on loopback, so no certificates are read."""
    plain: dict[str, Any] = {"verify": False}
    return Bot(
        token or telegram.token,
        base_url=telegram.base_url,
        base_file_url=telegram.base_file_url,
        request=HTTPXRequest(httpx_kwargs=plain),
        get_updates_request=HTTPXRequest(httpx_kwargs=plain),
    )
