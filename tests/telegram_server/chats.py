"""Holds people, chats and messages as everybody sees them now; refuses nothing, the methods do that."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from .watching import PATIENCE, Watch

if TYPE_CHECKING:
    from collections.abc import Callable

    from .formatting import Entity
    from .keyboards import Markup

T = TypeVar("T")
ONLY_MEMBER = ("member", "administrator", "creator", "restricted")


@dataclass(slots=True)
class User:
    """A person or the bot, with what the Bot API tells of them."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    is_bot: bool = False

    def json(self) -> dict[str, Any]:
        """Write the Bot API's User."""
        optional = {key: getattr(self, key) for key in ("last_name", "username", "language_code")}
        known = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        return known | {key: value for key, value in optional.items() if value}


@dataclass(slots=True)
class Message:
    """One message as it stands now; `html` is the text as the bot sent it, `history` the texts before each edit."""

    id: int
    chat: Chat = field(repr=False)
    sender: User
    date: int
    text: str = ""
    entities: list[Entity] = field(default_factory=list, repr=False)
    markup: Markup | None = field(default=None, repr=False)
    content: dict[str, Any] = field(default_factory=dict, repr=False)
    html: str = field(default="", repr=False)
    reply_to: Message | None = field(default=None, repr=False)
    edit_date: int = 0
    deleted: bool = False
    history: list[str] = field(default_factory=list, repr=False)

    @property
    def from_bot(self) -> bool:
        """Tell whether the bot wrote it."""
        return self.sender.is_bot

    @property
    def edited(self) -> bool:
        """Tell whether its text or keyboard was changed since."""
        return self.edit_date > 0

    @property
    def buttons(self) -> list[dict[str, Any]]:
        """List the buttons under it, inline or reply, row after row."""
        rows = (self.markup or {}).get("inline_keyboard") or (self.markup or {}).get("keyboard") or []
        return [button for row in rows for button in row]

    @property
    def labels(self) -> list[str]:
        """List what stands on the buttons."""
        return [button["text"] for button in self.buttons]

    def button(self, wanted: str) -> dict[str, Any] | None:
        """Find a button by its label, else by its callback data, else by a part of its label."""
        tests: tuple[Callable[[dict[str, Any]], bool], ...] = (
            lambda button: button["text"] == wanted,
            lambda button: button.get("callback_data") == wanted,
            lambda button: wanted in button["text"],
        )
        return next((button for test in tests for button in self.buttons if test(button)), None)

    def json(self, *, bare: bool = False) -> dict[str, Any]:
        """Write the Bot API's Message; `bare` leaves out what it replies to."""
        body: dict[str, Any] = {
            "message_id": self.id,
            "from": self.sender.json(),
            "chat": self.chat.json(),
            "date": self.date,
        }
        body |= self.content
        if self.text:
            kind = "caption" if self.content.keys() & MEDIA else "text"
            body[kind] = self.text
            if self.entities:
                body["entities" if kind == "text" else "caption_entities"] = self.entities
        if self.markup and "inline_keyboard" in self.markup:
            body["reply_markup"] = self.markup
        if self.edit_date:
            body["edit_date"] = self.edit_date
        if self.reply_to is not None and not bare:
            body["reply_to_message"] = self.reply_to.json(bare=True)
        return body


MEDIA = {"photo", "document", "voice", "sticker", "video", "audio"}


@dataclass(slots=True)
class Chat:
    """A private chat with the bot or a group, and all that was said in it.

    `events` tells in order what the bot did: ("sent" | "edited" | "deleted", message).
    """

    id: int
    watch: Watch = field(repr=False)
    kind: str = "private"
    title: str = ""
    person: User | None = None
    opened: bool = False
    blocked: bool = False
    deactivated: bool = False
    bot_status: str = "left"
    members: dict[int, User] = field(default_factory=dict, repr=False)
    messages: list[Message] = field(default_factory=list, repr=False)
    events: list[tuple[str, Message]] = field(default_factory=list, repr=False)
    actions: list[tuple[str, float]] = field(default_factory=list, repr=False)
    last_id: int = 0
    upgraded_to: int = 0

    @property
    def shown(self) -> list[Message]:
        """List what stands in the chat, deleted messages left out."""
        return [message for message in self.messages if not message.deleted]

    @property
    def from_bot(self) -> list[Message]:
        """List what the bot wrote and did not delete, oldest first."""
        return [message for message in self.shown if message.from_bot]

    @property
    def last(self) -> Message:
        """Give the bot's newest message."""
        return self.from_bot[-1]

    def message(self, number: int) -> Message | None:
        """Find a message by its id, None when there is none or it was deleted."""
        return next((message for message in self.messages if message.id == number and not message.deleted), None)

    def typing_at(self, now: float, lasting: int = 5) -> bool:
        """Tell whether "typing…" shows: an action younger than five seconds and no message of the bot since."""
        last = self.from_bot[-1].date if self.from_bot else float("-inf")
        return any(at > now - lasting and last <= at for _, at in self.actions)

    def wait_for(self, what: int | str | Callable[[Chat], T | None], timeout: float = PATIENCE) -> Any:
        """Wait until the bot has so many messages here, or one with these words, or `what(chat)` is truthy.

        Gives the list of the bot's messages, the message, or what the function gave; raises NeverHappenedError.
        """
        return self.watch.wait(self._look(what), timeout, lambda: self.missing(what))

    async def wait_for_async(self, what: int | str | Callable[[Chat], T | None], timeout: float = PATIENCE) -> Any:  # noqa: ASYNC109
        """Wait likewise in a test whose event loop runs the bot as well."""
        return await self.watch.wait_async(self._look(what), timeout, lambda: self.missing(what))

    def _look(self, what: int | str | Callable[[Chat], T | None]) -> Callable[[], Any]:
        if isinstance(what, int):
            return lambda: self.from_bot if len(self.from_bot) >= what else None
        if isinstance(what, str):
            return lambda: next((m for m in reversed(self.from_bot) if what in m.text), None)
        return lambda: what(self)

    def missing(self, what: object) -> str:
        """Say what was waited for in vain and what stands here instead."""
        said = "\n".join(f"  {m.id} {'bot' if m.from_bot else m.sender.first_name}: {m.text!r}" for m in self.shown)
        return f"chat {self.id} never came to {what!r}; it holds:\n{said or '  nothing'}"

    def json(self) -> dict[str, Any]:
        """Write the Bot API's Chat."""
        if self.person is not None:
            keys = ("first_name", "last_name", "username")
            named = {key: value for key, value in self.person.json().items() if key in keys}
            return {"id": self.id, "type": "private", **named}
        return {"id": self.id, "type": self.kind, "title": self.title}


@dataclass(slots=True)
class Press:
    """A button pressed once: what the bot answered to it, if anything."""

    id: str
    chat: Chat = field(repr=False)
    data: str
    at: float
    watch: Watch = field(repr=False)
    answered: bool = False
    text: str = ""
    alert: bool = False

    def wait_answered(self, timeout: float = PATIENCE) -> Press:
        """Wait until the little clock on the button stops."""
        return self.watch.wait(lambda: self if self.answered else None, timeout, lambda: f"nobody answered {self!r}")
