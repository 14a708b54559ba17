"""Which of the coach's languages a Telegram app speaks; refuses to guess from anything but its own code."""

from __future__ import annotations

from locales import language_in


def spoken(client: str | None, default: str) -> str:
    """Name the language for an app's code ("ar", "en-GB", none): itself where the coach speaks it, else the default."""
    return language_in(client) or default
