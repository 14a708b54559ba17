"""Telegram's speed limits as token buckets; refuses a send that comes too soon with the seconds to wait."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .errors import too_many

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(slots=True)
class Bucket:
    """So many at once, then so many a second."""

    rate: float
    burst: float
    level: float
    at: float

    def wait(self, now: float) -> float:
        """Fill up to now; give the seconds until one may be taken, 0 when it may be now."""
        self.level = min(self.burst, self.level + (now - self.at) * self.rate)
        self.at = now
        return 0.0 if self.level >= 1 else (1 - self.level) / self.rate


@dataclass(slots=True)
class Rates:
    """One message a second a private chat after a short burst, 20 a minute a group, 30 a second in all.

    Off unless `enforced`. `timer` counts real seconds: a bot that waits as told gets through.
    """

    enforced: bool = False
    a_chat: float = 1.0
    burst: int = 3
    a_group_minute: int = 20
    overall: int = 30
    timer: Callable[[], float] = time.monotonic
    buckets: dict[int | None, Bucket] = field(default_factory=dict)

    def spend(self, chat: int | None) -> None:
        """Count one message to this chat; raises 429 with `retry_after` in whole seconds."""
        if not self.enforced or chat is None:
            return
        now = self.timer()
        wanted = [self._bucket(None, self.overall, self.overall, now)]
        group = chat < 0
        wanted.append(
            self._bucket(chat, self.a_group_minute / 60, self.a_group_minute, now)
            if group
            else self._bucket(chat, self.a_chat, self.burst, now)
        )
        wait = max(bucket.wait(now) for bucket in wanted)
        if wait > 0:
            raise too_many(max(1, math.ceil(wait)))
        for bucket in wanted:
            bucket.level -= 1

    def _bucket(self, key: int | None, rate: float, burst: float, now: float) -> Bucket:
        return self.buckets.setdefault(key, Bucket(rate, burst, burst, now))
