"""What the operator reads, as text or JSON; refuses the token, and everything that people wrote.

Messages of exceptions are left out, since they quote what they stumbled over: their kind and place say enough.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO, TypeAlias

_TOKEN = re.compile(r"(?<!\d)\d{3,}(?::|%3A)[\w-]{20,}")
_PASSWORD = re.compile(r"(?<=://)([^/\s:@]*):[^/\s@]*@")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_ROOT = Path(__file__).parent.parent
_CHATTY = ("httpx", "httpcore", "aiohttp", "asyncio", "telegram", "alembic", "sqlalchemy")
_ExcInfo: TypeAlias = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def start_journal(
    kind: str = "text", level: str = "info", secrets: Sequence[str] = (), stream: TextIO | None = None
) -> None:
    """Send every record to standard error (or `stream`), as `text` or `json`; `secrets` show as dots."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines(secrets) if kind == "json" else Lines(secrets))
    root = logging.getLogger()
    for old in root.handlers[:]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(level.upper())
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)


def place_of(error: BaseException) -> str:
    """Say of an exception what it is and where it was raised, and nothing of what it says."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in reversed(frames)]
    return " < ".join([type(error).__name__, *places[:8]])


def _short(filename: str) -> str:
    path = Path(filename)
    return str(path.relative_to(_ROOT)) if path.is_relative_to(_ROOT) else "/".join(path.parts[-2:])


class Lines(logging.Formatter):
    """One line a record: the moment, the weight, who tells, what."""

    def __init__(self, secrets: Sequence[str] = ()) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = [secret for secret in secrets if secret]

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: ARG002, N802
        """The record's moment in UTC, to the millisecond."""
        return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 - the base's name
        """The exception's kind and place."""
        return place_of(ei[1]) if ei[1] else ""

    def format(self, record: logging.LogRecord) -> str:
        """Write the record on one line, without secrets, and without what moves a cursor or turns a line."""
        record.exc_text = None
        return _UNSEEN.sub("·", self.redacted(super().format(record).replace("\n", " | ")))

    def redacted(self, line: str) -> str:
        """Put dots for the secrets that were named, and for whatever looks like a token or a password."""
        for secret in self._secrets:
            line = line.replace(secret, "…")
        return _PASSWORD.sub(r"\1:…@", _TOKEN.sub("…", line))


class JsonLines(Lines):
    """One JSON object a record."""

    def format(self, record: logging.LogRecord) -> str:
        """Write the record as an object; what was passed as `extra` is left out."""
        told: dict[str, Any] = {
            "at": self.formatTime(record),
            "level": record.levelname.lower(),
            "from": record.name,
            "message": self.redacted(record.getMessage()),
        }
        if record.exc_info:
            told["error"] = self.redacted(self.formatException(record.exc_info))
        return json.dumps(told)
