"""How fast words may leave, by Telegram's limits; refuses to send: it only says how long to wait.

About 30 messages a second in all, and one a second to a chat in the long run: who answers quickly is answered quickly,
and Telegram says so itself (429) when it minds. Whoever asks for a place gets it, so that waiting is in the order of
asking; prompts leave room for answers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

OVERALL, OVERALL_BURST = 28.0, 25.0
BULK, BULK_BURST = 18.0, 10.0
A_CHAT, A_CHAT_BURST = 0.98, 20.0
REMEMBERED = 2000
TOGETHER = 3.0


@dataclass(slots=True)
class Bucket:
    """So many at once, then so many a second; `level` below zero is a queue."""

    rate: float
    burst: float
    level: float
    at: float

    def place(self, now: float) -> float:
        """Take a place; gives the seconds until it comes."""
        self._fill(now)
        self.level -= 1
        return max(0.0, -self.level / self.rate)

    def full(self, now: float) -> bool:
        """Tell whether it is as if nobody ever took a place."""
        self._fill(now)
        return self.level >= self.burst

    def _fill(self, now: float) -> None:
        self.level = min(self.burst, self.level + (now - self.at) * self.rate)
        self.at = now


@dataclass(slots=True)
class Pace:
    """The buckets of one bot; `timer` counts seconds and never goes back."""

    timer: Callable[[], float]
    overall: Bucket = field(init=False)
    bulk: Bucket = field(init=False)
    chats: dict[str, Bucket] = field(default_factory=dict)
    hits: dict[str, float] = field(default_factory=dict)
    stopped_until: float = 0.0

    def __post_init__(self) -> None:
        now = self.timer()
        self.overall = Bucket(OVERALL, OVERALL_BURST, OVERALL_BURST, now)
        self.bulk = Bucket(BULK, BULK_BURST, BULK_BURST, now)

    def wait_as_prompt(self) -> float:
        """Take a place among the prompts; gives the seconds until one may ask for a place among all."""
        return self.bulk.place(self.timer())

    def wait(self, chat: str) -> float:
        """Take a place for one message to this chat; gives the seconds to wait first."""
        now = self.timer()
        return max(0.0, self._chat(chat, now).place(now), self.overall.place(now), self.stopped_until - now)

    def hit(self, chat: str, seconds: float) -> None:
        """Note a 429; when another chat was hit a moment ago, everybody waits, since then it is the bot's own limit."""
        now = self.timer()
        self.hits = {other: at for other, at in self.hits.items() if now - at < TOGETHER and other != chat}
        if self.hits:
            self.stopped_until = max(self.stopped_until, now + seconds)
        self.hits[chat] = now

    def _chat(self, chat: str, now: float) -> Bucket:
        if len(self.chats) > REMEMBERED:
            self.chats = {name: bucket for name, bucket in self.chats.items() if not bucket.full(now)}
        return self.chats.setdefault(chat, Bucket(A_CHAT, A_CHAT_BURST, A_CHAT_BURST, now))
