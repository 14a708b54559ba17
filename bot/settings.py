"""What an operator may set, from the environment or `.env`, each value checked; refuses to act on any of it.

A wrong value becomes one line that names the variable, what is wrong with it, and an example that would be right.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.defaults import COUNTRY, ENV_FILE, PREFIX, TIMEZONE
from bot.places import sqlite_url
from locales import Language

FREE = 30
_NO_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}


class SettingsError(Exception):
    """A setting is wrong; the message is the one line to show."""


def _country(code: str) -> str:
    from babel import Locale  # noqa: PLC0415 - 40 ms that only a checked country costs

    if not re.fullmatch("[A-Za-z]{2}", code) or code.upper() not in set(Locale("en").territories) - _NO_COUNTRIES:
        message = "is no country code (ISO 3166, two letters)"
        raise ValueError(message)
    return code.upper()


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as unknown:
        message = "is no time zone of the tz database"
        raise ValueError(message) from unknown
    return name


def _web_address(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or _port_of(url) == 0:
        message = "is no web address"
        raise ValueError(message)
    return url.rstrip("/")


def _port_of(url: str) -> int | None:
    try:
        return urlsplit(url).port
    except ValueError:
        return 0


def _database(url: str) -> str:
    for written in ("postgres://", "postgresql://"):
        if url.startswith(written):
            return "postgresql+psycopg://" + url.removeprefix(written)
    if not url.startswith(("sqlite:///", "postgresql+psycopg://")):
        message = "is no address of a SQLite file or a PostgreSQL database"
        raise ValueError(message)
    return url


def _token(token: SecretStr) -> SecretStr:
    if not re.fullmatch(r"\d+:[\w-]+", token.get_secret_value(), re.ASCII):
        message = "has not the form of a bot's token (get one from @BotFather)"
        raise ValueError(message)
    return token


def _secret(secret: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[\w-]{1,256}", secret.get_secret_value(), re.ASCII):
        message = "may hold 1 to 256 letters A-z, digits, _ and - only"
        raise ValueError(message)
    return secret


def _listen(address: str) -> str:
    host, _, port = address.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) < 1 << 16:
        message = "is no host and port"
        raise ValueError(message)
    return address


def _host_and_port(address: str) -> tuple[str, int]:
    host, _, port = address.rpartition(":")
    return host.strip("[]"), int(port)


def _ids(value: Any) -> Any:  # noqa: ANN401 - whatever the environment or a caller gives
    if not isinstance(value, str):
        return value
    ids = [part for part in re.split(r"[\s,;،]+", value) if part]
    if not all(part.isascii() and part.isdigit() for part in ids):
        message = "is no list of Telegram user ids"
        raise ValueError(message)
    return tuple(map(int, ids))


class Settings(BaseSettings):
    """Every setting, with its default; `examples` show a value that would be right."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=ENV_FILE,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
    )

    bot_token: Annotated[SecretStr, AfterValidator(_token)] | None = Field(
        None, description="The bot's token from @BotFather; only `hadaf bot` needs it.", examples=["123456:ABC-DEF"]
    )
    database_url: Annotated[str, AfterValidator(_database)] = Field(
        default_factory=lambda: sqlite_url("bot"),
        description="Where the bot keeps what it knows: a SQLite file (by default bot.db in the user's data folder) or"
        " PostgreSQL. `hadaf chat` has a file of its own, chat.db beside it.",
        examples=["sqlite:////var/lib/hadaf/bot.db", "postgresql://hadaf:secret@localhost/hadaf"],
    )
    telegram_api_url: Annotated[str, AfterValidator(_web_address)] = Field(
        "https://api.telegram.org",
        description="The root of the Bot API server, for a self-hosted one.",
        examples=["http://localhost:8081"],
    )
    webhook_url: Annotated[str, AfterValidator(_web_address)] | None = Field(
        None,
        description="The public address that Telegram sends updates to; without it the bot polls.",
        examples=["https://hadaf.example.com/telegram"],
    )
    webhook_secret: Annotated[SecretStr, AfterValidator(_secret)] | None = Field(
        None,
        description="What Telegram proves itself with at the webhook; derived from the token unless set.",
        examples=["a-long-random-word"],
    )
    listen: Annotated[str, AfterValidator(_listen)] = Field(
        "127.0.0.1:8080", description="Host and port where the webhook listens.", examples=["0.0.0.0:8080"]
    )
    health_listen: Annotated[str, AfterValidator(_listen)] | None = Field(
        None,
        description="Host and port for /healthz, /readyz and /metrics; nothing listens there unless it is set.",
        examples=["127.0.0.1:9090"],
    )
    default_language: Language = Field(
        "ar", description="The language for people whose Telegram names neither ar nor en.", examples=["ar", "en"]
    )
    default_country: Annotated[str, AfterValidator(_country)] = Field(
        COUNTRY,
        description="The country until a person names one: currency, weekend, month names.",
        examples=["EG", "SA"],
    )
    default_timezone: Annotated[str, AfterValidator(_zone)] = Field(
        TIMEZONE, description="The time zone until a person names a city.", examples=["Africa/Cairo"]
    )
    log_format: Literal["text", "json"] = Field(
        "text", description="How the log is written, on standard error.", examples=["text", "json"]
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="From what weight on the log tells.", examples=["info", "debug"]
    )
    trainers: Annotated[tuple[int, ...], NoDecode, BeforeValidator(_ids)] = Field(
        (), description="Telegram user ids of those who may open training groups.", examples=["1234567,7654321"]
    )
    retention_days: int = Field(
        30,
        ge=1,
        le=3650,
        description="After how many days your backups are gone; /forget tells people this.",
        examples=["30"],
    )
    messages_per_second: int = Field(
        28,
        ge=1,
        le=1000,
        description="How many messages leave in a second, by all processes together. Telegram grants 30; beyond them"
        " they are sent as paid broadcasts, which @BotFather has to allow.",
        examples=["28", "900"],
    )

    @property
    def pays(self) -> bool:
        """Whether more messages leave in a second than Telegram lets leave for nothing."""
        return self.messages_per_second > FREE

    @property
    def listen_at(self) -> tuple[str, int]:
        """Host and port of `listen`."""
        return _host_and_port(self.listen)

    @property
    def health_listen_at(self) -> tuple[str, int]:
        """Host and port of `health_listen`; raises `ValueError` where it is not set."""
        return _host_and_port(self.health_listen or "")

    def webhook_proof(self) -> str:
        """What a call of the webhook must carry: the secret that was set, else one derived from the token."""
        if self.webhook_secret is not None:
            return self.webhook_secret.get_secret_value()
        token = self.bot_token.get_secret_value() if self.bot_token else ""
        return hashlib.sha256(f"webhook of {token}".encode()).hexdigest()


def read_settings(**overrides: object) -> Settings:
    """Read the environment and `.env`; raises `SettingsError` for the first value that is wrong."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]
    except ValidationError as wrong:
        raise SettingsError(_line(wrong)) from None
    except UnicodeDecodeError as unreadable:
        message = f".env is not written in UTF-8 ({unreadable.reason}); save it as UTF-8"
        raise SettingsError(message) from None


def _line(wrong: ValidationError) -> str:
    error = wrong.errors()[0]
    name = str(error["loc"][0]) if error["loc"] else ""
    field = Settings.model_fields[name]
    secret = name in {"bot_token", "webhook_secret", "database_url"}
    value = "" if secret else f' "{" ".join(str(error["input"]).split())[:80]}"'
    what = str(error["ctx"]["error"]) if error["type"] == "value_error" else _plainly(error["type"], error, field)
    return f"{PREFIX}{name.upper()}{value} {what}; for example {PREFIX}{name.upper()}={(field.examples or [''])[0]}"


def _plainly(kind: str, error: Any, field: FieldInfo) -> str:  # noqa: ANN401 - pydantic's own shape
    if kind == "literal_error":
        return f"is not one of {error['ctx']['expected']}"
    if kind in {"greater_than_equal", "less_than_equal"}:
        least, most = (next(getattr(one, end) for one in field.metadata if hasattr(one, end)) for end in ("ge", "le"))
        return f"is out of bounds ({least} to {most})"
    if kind.startswith("int"):
        return "is no whole number"
    return f"is not right ({error['msg']})"


@lru_cache(maxsize=1)
def variables() -> tuple[str, ...]:
    """Name every variable that is read, for whoever documents or checks them."""
    return tuple(PREFIX + name.upper() for name in Settings.model_fields)


def sample() -> Iterator[str]:
    """Write the lines of a sample `.env`: each variable with its description, commented out."""
    for name, field in Settings.model_fields.items():
        yield f"# {field.description}"
        value = (field.examples or [""])[0] if field.default is None or field.default_factory else field.default
        shown = ",".join(map(str, value)) if isinstance(value, tuple) else value
        yield f"#{PREFIX}{name.upper()}={shown}"
        yield ""
