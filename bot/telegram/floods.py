"""How much one person may send: what a human types is always read, a flood is told so once; refuses to judge words.

Each chat has a bucket for its messages and one for its presses. Messages count by the moment that Telegram dates them
with, so that hours of typing which arrive at once, after the bot was away, are no flood. What is over is confirmed to
Telegram and not read; the first of it brings one sentence, and the next only after twenty seconds of peace.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

from bot.telegram.pace import Bucket

BURST, A_SECOND = 40.0, 1.0
GROUP_BURST, GROUP_A_SECOND = 3.0, 0.05
REMEMBERED = 2000

Verdict: TypeAlias = Literal["read", "tell", "drop"]


@dataclass(slots=True)
class _Lane:
    bucket: Bucket
    told: bool = False


@dataclass(slots=True)
class Floods:
    """The buckets of everybody who wrote of late; `timer` gives seconds, for what carries no date."""

    timer: Callable[[], float]
    dropped: int = 0
    _lanes: dict[tuple[str, str], _Lane] = field(default_factory=dict)
    _remembered: int = REMEMBERED

    def weigh(self, chat: str, sent_at: datetime | None) -> Verdict:
        """Say what becomes of one thing a chat sent: it is read, dropped with a sentence, or dropped."""
        if sent_at is None:
            return self._weighed((chat, "press"), self.timer(), BURST, A_SECOND)
        return self._weighed((chat, "message"), sent_at.timestamp(), BURST, A_SECOND)

    def answers_group(self, chat: str) -> bool:
        """Say whether a group that calls the bot is answered once more."""
        return self._weighed((chat, "group"), self.timer(), GROUP_BURST, GROUP_A_SECOND) == "read"

    def _weighed(self, key: tuple[str, str], moment: float, burst: float, a_second: float) -> Verdict:
        lane = self._lanes.get(key) or self._new(key, Bucket(a_second, burst, burst, moment))
        now = max(moment, lane.bucket.at)
        if lane.bucket.free(now):
            lane.told = lane.told and lane.bucket.level < burst / 2
            return "read"
        self.dropped += 1
        verdict: Verdict = "drop" if lane.told else "tell"
        lane.told = True
        return verdict

    def _new(self, key: tuple[str, str], bucket: Bucket) -> _Lane:
        """Remember one more, and forget those who are quiet again."""
        if len(self._lanes) >= self._remembered:
            latest: dict[str, float] = {}
            for (_, kind), lane in self._lanes.items():
                latest[kind] = max(lane.bucket.at, latest.get(kind, lane.bucket.at))
            self._lanes = {one: lane for one, lane in self._lanes.items() if not lane.bucket.full(latest[one[1]])}
            self._remembered = max(REMEMBERED, 2 * len(self._lanes))
        return self._lanes.setdefault(key, _Lane(bucket))
