"""What people do in their Telegram apps; refuses what an app would not let them do."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .arguments import Upload
from .formatting import clean, found_entities, shows_nothing
from .limits import App, split_as_apps_do
from .methods.media import describe_document, describe_file, describe_photo
from .watching import PATIENCE

if TYPE_CHECKING:
    from .chats import Chat, Message, Press, User
    from .world import World

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360000000000200015d5b6b1d0000000049454e44ae426082"
)
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")


class AppRefusesError(AssertionError):
    """A person's app would not do this; the test asks for something that cannot happen."""


@dataclass(slots=True)
class Person:
    """Somebody with a phone; `chat` is the private chat with the bot, `heard` counts what was read of it."""

    world: World = field(repr=False)
    user: User
    chat: Chat = field(repr=False)
    heard: int = 0

    def start(self, payload: str = "") -> Message:
        """Press START, or follow a link with a payload; opens the chat and unblocks the bot."""
        if not PAYLOAD.fullmatch(payload):
            message = f"{payload!r} is no payload of a t.me link"
            raise AppRefusesError(message)
        if self.chat.blocked:
            self.unblocks()
        return self.says(f"/start {payload}".strip())[0]

    def says(
        self, text: str, chat: Chat | None = None, reply_to: Message | None = None, app: App = "phone"
    ) -> list[Message]:
        """Send a text, in parts sent at once where it is longer than 4096 units; gives the messages."""
        parts = split_as_apps_do(clean(text), app)
        if not parts or any(shows_nothing(part) for part in parts):
            message = "an app sends no empty message"
            raise AppRefusesError(message)
        with self.world.watch:
            return [self._send(chat, text=part, entities=found_entities(part), reply_to=reply_to) for part in parts]

    def edits(self, message: Message, text: str) -> Message:
        """Change one of one's own messages; the bot gets an edited_message."""
        if message.sender.id != self.user.id or message.content:
            complaint = f"{self.user.first_name} cannot change {message!r}"
            raise AppRefusesError(complaint)
        with self.world.watch:
            message.history.append(message.text)
            message.text, message.entities = clean(text).strip(), found_entities(clean(text).strip())
            message.edit_date = max(self.world.now, 1)
            self._tell(message, "edited_message")
        return message

    def presses(
        self, button: str, message: Message | None = None, *, forced: bool = False, inaccessible: bool = False
    ) -> Press:
        """Press an inline button by its label or data, under the newest message that has it unless one is named.

        `forced` presses data that no button carries any more (an app that did not refresh yet); `inaccessible` tells
        the bot of the message only by its id, as Telegram does for very old ones.
        """
        with self.world.watch:
            holder = message or self._holder(button)
            found = holder.button(button)
            if found is None and not forced:
                complaint = f"no button {button!r} under {holder.text!r}, only {holder.labels}"
                raise AppRefusesError(complaint)
            data = (found or {}).get("callback_data", button if forced else None)
            if data is None:
                complaint = f"{found!r} tells the bot nothing when pressed"
                raise AppRefusesError(complaint)
            return self._press(holder, str(data), inaccessible=inaccessible)

    def taps_twice(self, button: str, message: Message | None = None) -> tuple[Press, Press]:
        """Press a button twice before anything can come back."""
        with self.world.watch:
            holder = message or self._holder(button)
            return self.presses(button, holder), self.presses(button, holder)

    def taps_reply(self, label: str) -> list[Message]:
        """Press a button of the keyboard below the text field: it sends its label as a message."""
        with self.world.watch:
            boards = [m for m in reversed(self.chat.from_bot) if m.markup and "inline_keyboard" not in m.markup]
            if not boards or label not in boards[0].labels:
                complaint = f"no keyboard with {label!r}"
                raise AppRefusesError(complaint)
            return self.says(label)

    def _holder(self, button: str) -> Message:
        for message in reversed(self.chat.from_bot):
            if message.markup and "inline_keyboard" in message.markup and message.button(button):
                return message
        shown = [(m.text, m.labels) for m in self.chat.from_bot[-3:]]
        complaint = f"no message has a button {button!r}; the last ones: {shown}"
        raise AppRefusesError(complaint)

    def _press(self, message: Message, data: str, *, inaccessible: bool) -> Press:
        chat = message.chat
        press = self.world.press(chat, data)
        gone = inaccessible or message.deleted
        body = {"chat": chat.json(), "message_id": message.id, "date": 0} if gone else message.json()
        self.world.updates.add(
            "callback_query",
            {
                "id": press.id, "from": self.user.json(), "message": body, "data": data,
                "chat_instance": str(7_000_000_000 + abs(chat.id)),
            },
        )  # fmt: skip
        return press

    def sends_photo(self, caption: str = "", content: bytes = PIXEL) -> Message:
        """Send a picture, with or without words."""
        stored = self.world.store(Upload("photo.png", content, "image/png"), "photos")
        return self._media(caption, {"photo": describe_photo(stored)})

    def sends_voice(self, seconds: int = 3) -> Message:
        """Send a voice note; the bot gets no transcript."""
        stored = self.world.store(Upload("voice.oga", b"OggS", "audio/ogg"), "voice")
        return self._media("", {"voice": describe_file(stored) | {"duration": seconds, "mime_type": "audio/ogg"}})

    def sends_sticker(self, emoji: str = "👍") -> Message:
        """Send a sticker."""
        stored = self.world.store(Upload("sticker.webp", b"RIFF", "image/webp"), "stickers")
        looks = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self._media("", {"sticker": describe_file(stored) | looks | {"emoji": emoji}})

    def sends_document(
        self, name: str, content: bytes, mime: str = "application/octet-stream", caption: str = ""
    ) -> Message:
        """Send a file."""
        stored = self.world.store(Upload(name, content, mime), "documents")
        return self._media(caption, {"document": describe_document(stored)})

    def forwards(self, text: str, written_by: str = "Nadia") -> Message:
        """Pass on a message that somebody else wrote."""
        origin = {"type": "hidden_user", "sender_user_name": written_by, "date": self.world.now}
        return self._send(None, text=text, entities=found_entities(text), content={"forward_origin": origin})

    def shares_location(self, latitude: float, longitude: float) -> Message:
        """Share where one is."""
        return self._media("", {"location": {"latitude": latitude, "longitude": longitude}})

    def shares_contact(self, phone: str) -> Message:
        """Share one's own phone number."""
        card = {"phone_number": phone, "first_name": self.user.first_name, "user_id": self.user.id}
        return self._media("", {"contact": card})

    def blocks(self) -> None:
        """Block the bot: it hears of it, and may not write any more."""
        self._change_standing("member", "kicked", blocked=True)

    def unblocks(self) -> None:
        """Let the bot write again."""
        self._change_standing("kicked", "member", blocked=False)

    def deletes_account(self) -> None:
        """Leave Telegram for good; nobody tells the bot."""
        with self.world.watch:
            self.chat.deactivated = True
            self.world.watch.changed()

    def hears(self, timeout: float = PATIENCE) -> Message:
        """Wait for the bot's next new message here, each given once."""

        def newer() -> Message | None:
            sent = [message for kind, message in self.chat.events if kind == "sent"]
            return sent[self.heard] if len(sent) > self.heard else None

        found = self.world.watch.wait(newer, timeout, lambda: self.chat.missing("another message"))
        self.heard += 1
        return found

    async def hears_async(self, timeout: float = PATIENCE) -> Message:  # noqa: ASYNC109 - as the waiting thread needs it
        """Wait likewise in a test whose event loop runs the bot as well."""
        return await asyncio.to_thread(self.hears, timeout)

    def _media(self, caption: str, content: dict[str, Any]) -> Message:
        return self._send(None, text=caption, entities=found_entities(caption), content=content)

    def _send(self, chat: Chat | None, **parts: Any) -> Message:
        place = chat or self.chat
        if place is self.chat and place.blocked:
            complaint = f"{self.user.first_name} blocked the bot and cannot write to it"
            raise AppRefusesError(complaint)
        with self.world.watch:
            place.opened = True
            place.members[self.user.id] = self.user
            message = self.world.post(place, self.user, **parts)
            self._tell(message, "message")
        return message

    def _tell(self, message: Message, kind: str) -> None:
        if self.world.sees(message):
            self.world.updates.add(kind, message.json())
        self.world.watch.changed()

    def _change_standing(self, before: str, after: str, *, blocked: bool) -> None:
        with self.world.watch:
            self.chat.blocked = blocked
            self.world.tell_standing(self.chat, self.user, before, after)
