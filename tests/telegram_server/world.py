"""All that the server knows, in one place, outliving every bot process that talks to it; refuses unopened chats."""

# ruff: noqa: EM101, EM102, TRY003 - the wording of each refusal is the API's own, and stands where it is given

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .chats import ONLY_MEMBER, Chat, Message, Press, User
from .errors import ApiError, bad_request, forbidden
from .faults import Faults
from .limits import LIMITS
from .rates import Rates
from .updates import Queue
from .watching import Watch
from .webhooks import Webhook

if TYPE_CHECKING:
    from collections.abc import Callable

    from .arguments import Upload

TOKEN = "1234567890:AAHadafHadafHadafHadafHadafHadafHad"  # noqa: S105 - opens nothing but this server
BEGINNING = 1_795_251_600.0  # 2026-11-21 09:00 UTC


class ManualClock:
    """A clock that stands still until it is told otherwise; seconds since 1970."""

    def __init__(self, start: float = BEGINNING) -> None:
        self.now = start

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        """Let so many seconds pass."""
        self.now += seconds


@dataclass(slots=True)
class Call:
    """One call of the bot: `outcome` is "ok", the error's description, or what fault befell it.

    With `fault` "timeout_after" or "malformed" the call was done and its answer lost.
    """

    method: str
    params: dict[str, Any]
    at: float
    via: str = "http"
    code: int = 0
    outcome: str = "pending"
    fault: str = ""
    result: Any = None
    files: dict[str, Upload] = field(default_factory=dict, repr=False)

    @property
    def polls(self) -> bool:
        """Tell whether this is the call that waits for updates."""
        return self.method.lower() == "getupdates"


@dataclass(slots=True)
class StoredFile:
    """A file that passed through the server, under the id that the bot knows it by."""

    file_id: str
    path: str
    upload: Upload


@dataclass(slots=True)
class World:
    """The state behind the API; every access holds `watch`."""

    clock: Callable[[], float]
    token: str = TOKEN
    username: str = "hadaf_test_bot"
    privacy: bool = True
    watch: Watch = field(default_factory=Watch)
    faults: Faults = field(default_factory=Faults)
    rates: Rates = field(default_factory=Rates)
    calls: list[Call] = field(default_factory=list)
    under_way: int = 0
    remarks: list[str] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    chats: dict[int, Chat] = field(default_factory=dict)
    presses: dict[str, Press] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[dict[str, str]]] = field(default_factory=dict)
    profile: dict[tuple[str, str], str] = field(default_factory=dict)
    menus: dict[int, dict[str, Any]] = field(default_factory=dict)
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))
    webhook: Webhook = field(default_factory=Webhook)
    bot: User = field(init=False)
    updates: Queue = field(init=False)

    def __post_init__(self) -> None:
        self.bot = User(int(self.token.split(":")[0]), "Hadaf", username=self.username, is_bot=True)
        self.updates = Queue(self.watch, self.faults, self.clock)

    @property
    def now(self) -> int:
        """Give the server's time in whole seconds, as message dates are."""
        return int(self.clock())

    def meet(self, person: User) -> Chat:
        """Give the private chat of this person, which exists on Telegram whether opened or not."""
        return self.chats.setdefault(person.id, Chat(person.id, self.watch, person=person, bot_status="member"))

    def chat(self, number: object, *, writing: bool = True) -> Chat:
        """Find the chat of a call; raises 400 or 403 as Telegram does for one that the bot cannot use."""
        text = str(number)
        if not text:
            raise bad_request("chat_id is empty")
        digits = text.removeprefix("-")
        chat = self.chats.get(int(text)) if digits.isascii() and digits.isdigit() else None
        if chat is None:
            raise bad_request("chat not found")
        if chat.kind != "private":
            self._check_group(chat)
        elif writing:
            self._check_private(chat)
        return chat

    def _check_private(self, chat: Chat) -> None:
        if chat.deactivated:
            raise forbidden("user is deactivated")
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.opened:
            raise forbidden("bot can't initiate conversation with a user")

    def _check_group(self, chat: Chat) -> None:
        if chat.upgraded_to:
            text = "group chat was upgraded to a supergroup chat"
            raise ApiError(400, text, migrate_to_chat_id=chat.upgraded_to)
        if chat.bot_status == "kicked":
            raise forbidden(f"bot was kicked from the {chat.kind} chat")
        if chat.bot_status not in ONLY_MEMBER:
            raise forbidden(f"bot is not a member of the {chat.kind} chat")

    def begin(self, call: Call) -> Call:
        """Enter a call into the record before anything can befall it."""
        self.calls.append(call)
        self.under_way += not call.polls
        return call

    def finish(self, call: Call, code: int, outcome: str) -> None:
        """Note what a call came to: the HTTP status, 0 for none, and a word."""
        self.under_way -= not call.polls and call.outcome == "pending"
        call.code, call.outcome = code, outcome
        self.watch.changed()

    def post(self, chat: Chat, sender: User, **parts: Any) -> Message:
        """Put a message into a chat; its id is one above the chat's last."""
        chat.last_id += 1
        message = Message(chat.last_id, chat, sender, self.now, **parts)
        chat.messages.append(message)
        if sender.is_bot:
            chat.events.append(("sent", message))
        self.watch.changed()
        return message

    def sees(self, message: Message) -> bool:
        """Tell whether the bot is told of a person's message: in groups its privacy hides most."""
        chat = message.chat
        if chat.kind == "private":
            return True
        if chat.bot_status not in ONLY_MEMBER:
            return False
        named = f"@{self.bot.username}" in message.text
        replied = message.reply_to is not None and message.reply_to.from_bot
        return not self.privacy or message.text.startswith("/") or named or replied

    def tell_standing(self, chat: Chat, by: User, before: str, after: str) -> None:
        """Tell the bot that its own standing in a chat changed."""
        self.updates.add(
            "my_chat_member",
            {
                "chat": chat.json(),
                "from": by.json(),
                "date": self.now,
                "old_chat_member": self._standing(before),
                "new_chat_member": self._standing(after),
            },
        )
        self.watch.changed()

    def _standing(self, status: str) -> dict[str, Any]:
        until = {"until_date": 0} if status == "kicked" else {}
        return {"status": status, "user": self.bot.json()} | until

    def store(self, upload: Upload, folder: str) -> StoredFile:
        """Keep a file; its id and path are told by counting, so that runs are alike."""
        number = next(self.numbers)
        ending = upload.name.rsplit(".", 1)[-1] if "." in upload.name else "bin"
        stored = StoredFile(f"{folder}-{number:06d}-{'A' * 20}", f"{folder}/file_{number}.{ending}", upload)
        self.files[stored.file_id] = stored
        return stored

    def press(self, chat: Chat, data: str) -> Press:
        """Note a pressed button, to be answered once and soon."""
        press = Press(f"{chat.id}{next(self.numbers):08d}".removeprefix("-"), chat, data, self.clock(), self.watch)
        self.presses[press.id] = press
        return press

    def open_press(self, number: str) -> Press:
        """Find a press that may still be answered; raises 400 for one unknown, answered before or too old."""
        press = self.presses.get(number)
        if press is None or press.answered or self.clock() - press.at > LIMITS.callback_age:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        return press
