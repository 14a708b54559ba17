"""The queue of updates and who may read it; refuses two receivers at once and forgets only what was confirmed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .limits import LIMITS

if TYPE_CHECKING:
    from collections.abc import Callable

    from .faults import Faults
    from .watching import Watch

Update = dict[str, Any]
KINDS = (
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection", "business_message",
    "edited_business_message", "deleted_business_messages", "message_reaction", "message_reaction_count",
    "inline_query", "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query",
    "purchased_paid_media", "poll", "poll_answer", "my_chat_member", "chat_member", "chat_join_request",
    "chat_boost", "removed_chat_boost",
)  # fmt: skip
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
FAR_AHEAD = 10
DEFAULT = frozenset(set(KINDS) - NOT_BY_DEFAULT)


def chat_of(update: Update) -> int:
    """Name the chat of an update, or the person who pressed a button: what is told in order belongs together."""
    body = next(value for name, value in update.items() if name != "update_id")
    holder = body.get("chat") or body.get("from") or {}
    return int(holder.get("id", 0))


@dataclass(slots=True)
class Queue:
    """Updates waiting for the bot, oldest first; ids rise by one.

    `echoes` are confirmed updates that a fault brings back once more.
    """

    watch: Watch
    faults: Faults
    now: Callable[[], float]
    next_id: int = 1001
    allowed: frozenset[str] = DEFAULT
    waiting: list[Update] = field(default_factory=list)
    echoes: list[Update] = field(default_factory=list)
    poller: int = 0
    made_at: dict[int, float] = field(default_factory=dict)

    def add(self, kind: str, body: dict[str, Any]) -> int | None:
        """Queue one update if the bot asked for its kind; gives its id, None when the kind is not allowed."""
        if kind not in self.allowed:
            return None
        number = self.next_id
        self.next_id += 1
        self.waiting.append({"update_id": number, kind: body})
        self.made_at[number] = self.now()
        self.watch.changed()
        return number

    def allow(self, names: object) -> None:
        """Remember which kinds are wanted from now on; an empty list, or none of it known, means the default."""
        known = {str(name).lower() for name in names} & set(KINDS) if isinstance(names, list) else set()
        self.allowed = frozenset(known) or DEFAULT

    def confirm_below(self, offset: int) -> None:
        """Forget all updates with smaller ids; a negative offset keeps so many from the end, one far ahead none."""
        self._expire()
        if offset > self.next_id + FAR_AHEAD:
            return
        if offset < 0:
            offset = self.waiting[max(len(self.waiting) + offset, 0)]["update_id"] if self.waiting else 0
        for update in self.waiting:
            if update["update_id"] < offset and self.faults.take("duplicate_update", "getUpdates", chat_of(update)):
                self.echoes.append(update)
        self.waiting = [update for update in self.waiting if update["update_id"] >= offset]
        self.watch.changed()

    def _expire(self) -> None:
        """Telegram keeps an update for a day, a pressed button for some minutes."""
        now = self.now()
        self.waiting = [
            update
            for update in self.waiting
            if now - self.made_at[update["update_id"]]
            <= (LIMITS.callback_age if "callback_query" in update else LIMITS.update_age)
        ]

    def batch(self, limit: int) -> list[Update]:
        """Give the next updates without forgetting them; brought-back ones come first."""
        echoes, self.echoes = self.echoes[:limit], self.echoes[limit:]
        batch = echoes + self.waiting[: limit - len(echoes)]
        if len(batch) > 1 and self.faults.take("out_of_order", "getUpdates", None):
            batch.reverse()
        return batch

    def confirm(self, number: int) -> None:
        """Forget one update, as an accepted webhook delivery does."""
        self.waiting = [update for update in self.waiting if update["update_id"] != number]
        self.watch.changed()

    def drop_all(self) -> None:
        """Forget everything that waits."""
        self.waiting.clear()
        self.echoes.clear()
        self.watch.changed()

    def restart_ids(self, first: int) -> None:
        """Number from here on, as Telegram does after an idle week."""
        self.next_id = first

    @property
    def pending(self) -> int:
        """Count what the bot has not confirmed."""
        return len(self.waiting) + len(self.echoes)
