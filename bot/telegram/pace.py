"""How fast words may leave, by Telegram's limits; refuses to send: it only says how long to wait.

About 30 messages a second in all, unless more are paid for (HADAF_MESSAGES_PER_SECOND), and one a second to a chat in
the long run: who answers quickly is answered quickly, and Telegram says so itself (429) when it minds. Whoever asks for
a place gets it, so that waiting is in the order of asking; prompts leave room for answers, and go at half their pace
for a while after a 429.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

OVERALL = 28.0
FOR_PROMPTS = 0.65
BURST, PROMPTS_BURST = 0.9, 0.35
A_CHAT, A_CHAT_BURST = 0.98, 20.0
REMEMBERED = 2000
TOGETHER = 3.0
AS_ONE = 1.0
SLOWED = 0.5
SLOWEST = 0.05
RECOVERS_IN = 60.0
LONG_AGO = -1e9
AGREED = ("stopped_until", "slowed", "slowed_at", "hit_at")


@dataclass(slots=True)
class Bucket:
    """So many at once, then so many a second; `level` below zero is a queue."""

    rate: float
    burst: float
    level: float
    at: float

    def place(self, now: float) -> float:
        """Take a place; gives the seconds until it comes."""
        self.fill(now)
        self.level -= 1
        return max(0.0, -self.level / self.rate)

    def free(self, now: float) -> bool:
        """Take a place if one is free at this moment; tells whether it was."""
        self.fill(now)
        if self.level < 1:
            return False
        self.level -= 1
        return True

    def full(self, now: float) -> bool:
        """Tell whether it is as if nobody ever took a place."""
        self.fill(now)
        return self.level >= self.burst

    def fill(self, now: float) -> None:
        """Let in what came since the last look."""
        self.level = min(self.burst, self.level + (now - self.at) * self.rate)
        self.at = now


@dataclass(slots=True)
class Pace:
    """The buckets of one bot; `timer` counts seconds and never goes back, `a_second` is what Telegram grants in all.

    `burst` is how much of a second's share may leave at once.
    """

    timer: Callable[[], float]
    a_second: float = OVERALL
    burst: float = BURST
    overall: Bucket = field(init=False)
    bulk: Bucket = field(init=False)
    chats: dict[str, Bucket] = field(default_factory=dict)
    hits: dict[str, float] = field(default_factory=dict)
    stopped_until: float = 0.0
    slowed: float = 1.0
    slowed_at: float = 0.0
    hit_at: float = LONG_AGO
    remembered: int = REMEMBERED

    def __post_init__(self) -> None:
        now, burst = self.timer(), self.a_second * self.burst
        self.overall = Bucket(self.a_second, burst, burst, now)
        prompts = self.a_second * PROMPTS_BURST
        self.bulk = Bucket(self.a_second * FOR_PROMPTS, prompts, prompts, now)

    def wait_as_prompt(self) -> float:
        """Take a place among the prompts; gives the seconds until one may ask for a place among all."""
        now = self.timer()
        self._recover(now)
        return max(self.bulk.place(now), self.stopped_until - now)

    def prompt_may_go(self) -> bool:
        """Take a place among the prompts if one is free right now; tells whether it was."""
        now = self.timer()
        self._recover(now)
        return self.stopped_until <= now and self.bulk.free(now)

    def wait(self, chat: str) -> float:
        """Take a place for one message to this chat; gives the seconds to wait first."""
        return max(self.wait_in(chat), self.wait_among_all())

    def wait_in(self, chat: str) -> float:
        """Take a place within one chat alone; gives the seconds until it comes."""
        now = self.timer()
        return self._chat(chat, now).place(now)

    def wait_among_all(self) -> float:
        """Take a place among all that the bot sends; gives the seconds until it comes."""
        now = self.timer()
        return max(0.0, self.overall.place(now), self.stopped_until - now)

    def hit(self, chat: str, seconds: float) -> None:
        """Note a 429: prompts go at half their pace, and recover within a minute.

        When another chat was hit a moment ago, everybody waits, since then it is the bot's own limit.
        """
        now = self.timer()
        self._recover(now)
        if now - self.hit_at >= AS_ONE:
            self._slow_down(max(SLOWEST, self.slowed * SLOWED), now)
        self.hit_at = now
        self.hits = {other: at for other, at in self.hits.items() if now - at < TOGETHER and other != chat}
        if self.hits:
            self.stopped_until = max(self.stopped_until, now + seconds)
        self.hits[chat] = now

    def written(self) -> dict[str, Any]:
        """What the processes of one bot agree on, as JSON holds it: all but the single chats' buckets."""
        return {
            "overall": [self.overall.level, self.overall.at],
            "bulk": [self.bulk.level, self.bulk.at],
            "hits": self.hits,
            **{name: getattr(self, name) for name in AGREED},
        }

    def read(self, written: Mapping[str, Any]) -> None:
        """Take over what another process wrote; where the clock went back since, its moments go back along."""
        latest = max(written["overall"][1], written["bulk"][1], written["hit_at"], written["slowed_at"])
        back = max(0.0, latest - self.timer())
        self.overall.level, self.overall.at = written["overall"][0], written["overall"][1] - back
        self.bulk.level, self.bulk.at = written["bulk"][0], written["bulk"][1] - back
        self.hits = {chat: at - back for chat, at in written["hits"].items()}
        for name in AGREED:
            setattr(self, name, written[name])
        self.stopped_until, self.slowed_at, self.hit_at = (
            moment - back for moment in (self.stopped_until, self.slowed_at, self.hit_at)
        )
        self.bulk.rate = self.a_second * FOR_PROMPTS * self.slowed

    def _recover(self, now: float) -> None:
        if self.slowed < 1:
            self._slow_down(min(1.0, self.slowed + (now - self.slowed_at) / RECOVERS_IN), now)

    def _slow_down(self, share: float, now: float) -> None:
        self.bulk.fill(now)
        self.slowed, self.slowed_at = share, now
        self.bulk.rate = self.a_second * FOR_PROMPTS * share

    def _chat(self, chat: str, now: float) -> Bucket:
        if len(self.chats) > self.remembered:
            self.chats = {name: bucket for name, bucket in self.chats.items() if not bucket.full(now)}
            self.remembered = max(REMEMBERED, 2 * len(self.chats))
        return self.chats.setdefault(chat, Bucket(A_CHAT, A_CHAT_BURST, A_CHAT_BURST, now))
