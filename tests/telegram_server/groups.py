"""Telegram groups: the bot is let in and put out, people talk around it; refuses nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .chats import Chat

if TYPE_CHECKING:
    from .chats import Message
    from .people import Person
    from .world import World


@dataclass(slots=True)
class Group:
    """A group chat; people speak in it with `says`, `mentions`, or `person.says(text, chat=group.chat)`."""

    world: World = field(repr=False)
    chat: Chat

    def adds_bot(self, by: Person) -> None:
        """Let the bot in: it gets my_chat_member and the service message."""
        self._change(by, "left", "member", "new_chat_members")

    def removes_bot(self, by: Person) -> None:
        """Put the bot out; whatever it then sends is refused with 403."""
        self._change(by, "member", "kicked", "left_chat_member")

    def upgrades(self, number: int) -> None:
        """Become a supergroup under another id, as groups do; sends to the old id tell the new one."""
        with self.world.watch:
            old = self.chat
            new = Chat(number, old.watch, "supergroup", old.title, bot_status=old.bot_status, members=old.members)
            self.chat = self.world.chats[number] = new
            old.upgraded_to = number
            somebody = next(iter(old.members.values()))
            for chat, service in ((old, {"migrate_to_chat_id": number}), (new, {"migrate_from_chat_id": old.id})):
                self.world.updates.add("message", self.world.post(chat, somebody, content=service).json())

    def says(self, person: Person, text: str, reply_to: Message | None = None) -> Message:
        """Speak in the group; a bot under privacy hears only commands, its name and replies to itself."""
        return person.says(text, self.chat, reply_to)[0]

    def mentions(self, person: Person, text: str) -> Message:
        """Speak to the bot by its @name."""
        return self.says(person, f"@{self.world.bot.username} {text}")

    def _change(self, by: Person, before: str, after: str, service: str) -> None:
        with self.world.watch:
            self.chat.members[by.user.id] = by.user
            self.chat.bot_status = after
            self.world.tell_standing(self.chat, by.user, before, after)
            bot = self.world.bot.json()
            body = [bot] if service == "new_chat_members" else bot
            message = self.world.post(self.chat, by.user, content={service: body})
            self.world.updates.add("message", message.json())
