"""Reads a call's parameters however they were sent; refuses what Telegram cannot read, in its words."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from .errors import bad_request

INTEGER = re.compile(r"\s*(-?\d+)")
TRUE = {"true", "yes", "1"}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came in a multipart body."""

    name: str
    content: bytes
    mime: str


@dataclass(slots=True)
class Arguments:
    """The parameters of one call, from the query, a form, a multipart body or a JSON object.

    Names nobody reads are ignored by Telegram; here they end in `remarks`, so that a test can notice the slip.
    """

    values: dict[str, Any]
    files: dict[str, Upload] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    remarks: list[str] = field(default_factory=list)

    def has(self, name: str) -> bool:
        """Tell whether the parameter was sent with anything in it."""
        self.asked.add(name)
        return self.values.get(name) not in (None, "")

    def text(self, name: str, default: str = "") -> str:
        """Give a string; numbers and JSON become their written form, as in a form body."""
        self.asked.add(name)
        value = self.values.get(name)
        if value is None:
            return default
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def integer(self, name: str, default: int = 0, low: int | None = None, high: int | None = None) -> int:
        """Give a whole number by its leading digits, held between `low` and `high` as Telegram holds it."""
        hit = INTEGER.match(self.text(name))
        number = int(hit[1]) if hit else default
        number = number if low is None else max(number, low)
        return number if high is None else min(number, high)

    def boolean(self, name: str) -> bool:
        """Give true for true, yes and 1 in any case, false for all else."""
        return self.text(name).strip().lower() in TRUE

    def parsed(self, name: str, failure: str) -> Any:
        """Give a JSON parameter's value, None when it was not sent; raises 400 with `failure` when unreadable."""
        self.asked.add(name)
        value = self.values.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(failure) from None

    def file(self, name: str) -> Upload | None:
        """Give the upload of this name, also through "attach://other"."""
        value = self.text(name)
        other = value.removeprefix("attach://") if value.startswith("attach://") else name
        self.asked |= {name, other}
        return self.files.get(other)

    def expect(self, *names: str) -> None:
        """Say that these parameters exist for the method though this server does nothing with them."""
        self.asked.update(names)

    def unread(self) -> list[str]:
        """List the names that no method read."""
        return sorted((set(self.values) | set(self.files)) - self.asked)
