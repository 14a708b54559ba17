"""Reads Telegram's updates into what happened and to whom; refuses to answer any, and to let a group near goals.

What matters is one of four things: somebody's private turn, somebody who blocked or came back, a group that calls the
bot, or nothing. Whatever is not understood is nothing, and is confirmed like the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from telegram import User
from telegram.constants import ChatMemberStatus, ChatType, MessageEntityType

from bot.telegram.documents import is_small_text
from bot.telegram.wire import CallbackQuery, Entity, Membership, Message, Update
from bot.telegram.wire import User as Sender
from dialogs.events import ButtonPressed, Happening, OtherReceived, TextEdited, TextSaid
from storage.store import Address

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
OtherKind: TypeAlias = Literal["photo", "voice", "video", "sticker", "document", "location", "contact", "other"]
KINDS: tuple[tuple[str, OtherKind], ...] = (
    ("photo", "photo"),
    ("voice", "voice"),
    ("audio", "voice"),
    ("video", "video"),
    ("video_note", "video"),
    ("animation", "video"),
    ("sticker", "sticker"),
    ("document", "document"),
    ("location", "location"),
    ("venue", "location"),
    ("contact", "contact"),
    ("poll", "other"),
    ("dice", "other"),
    ("story", "other"),
    ("game", "other"),
    ("checklist", "other"),
    ("paid_media", "other"),
)
GONE = {ChatMemberStatus.BANNED, ChatMemberStatus.LEFT}


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody's private turn. `album` names the photos that were sent together with this one.

    `sent_at` is when Telegram dates it; presses carry no date. `file` is the id of a small text file that came with it.
    """

    address: Address
    happening: Happening
    language: str | None
    album: str | None = None
    sent_at: datetime | None = None
    file: str | None = None


@dataclass(frozen=True, slots=True)
class Presence:
    """Somebody blocked the bot, or came back."""

    address: Address
    blocked: bool


@dataclass(frozen=True, slots=True)
class Called:
    """A group calls the bot, or took it in. `answer_to` is the message that did, `thread` the forum's topic."""

    chat: int
    language: str | None
    answer_to: int | None = None
    thread: int | None = None


Heard: TypeAlias = Turn | Presence | Called


def read(update: Update, me: User) -> Heard | None:
    """Tell what an update means for the bot that is `me`; `None` where it means nothing."""
    if update.message is not None:
        return _message(update.message, me)
    if update.edited_message is not None:
        return _edited(update.edited_message)
    if update.callback_query is not None:
        return _pressed(update.callback_query)
    if update.my_chat_member is not None:
        return _membership(update.my_chat_member)
    return None


def address_of(chat_id: int) -> Address:
    """The address of a private chat."""
    return Address("telegram", str(chat_id))


def _message(message: Message, me: User) -> Heard | None:
    sender = message.sender
    if sender is None or sender.is_bot:
        return None
    if message.chat.type != ChatType.PRIVATE:
        return _called(message, sender, me)
    happening = _said(message)
    if happening is None:
        return None
    address, album = address_of(message.chat.id), message.media_group_id
    document = message.document
    file = document.file_id if document is not None and is_small_text(document) else None
    return Turn(address, happening, sender.language_code, album, message.date, file)


def _said(message: Message) -> Happening | None:
    number = str(message.message_id)
    if message.text:
        return TextSaid(message.text, number, forwarded=message.holds("forward_origin"))
    kind = next((kind for name, kind in KINDS if message.holds(name)), None)
    return OtherReceived(kind, message.caption or None, number) if kind else None


def _edited(message: Message) -> Turn | None:
    sender = message.sender
    if sender is None or sender.is_bot or message.chat.type != ChatType.PRIVATE or not message.text:
        return None
    happening = TextEdited(message.text, str(message.message_id))
    return Turn(address_of(message.chat.id), happening, sender.language_code, sent_at=message.edit_date)


def _pressed(query: CallbackQuery) -> Turn | None:
    if query.message is None or query.data is None or query.message.chat.type != ChatType.PRIVATE:
        return None
    pressed = ButtonPressed(query.data, message=str(query.message.message_id))
    return Turn(address_of(query.message.chat.id), pressed, query.sender.language_code)


def _membership(change: Membership) -> Heard | None:
    now = change.new_chat_member.status
    if change.chat.type == ChatType.PRIVATE:
        return Presence(address_of(change.chat.id), blocked=now in GONE)
    came = change.old_chat_member.status in GONE and now not in GONE
    if came and change.chat.type in {ChatType.GROUP, ChatType.SUPERGROUP}:
        return Called(change.chat.id, change.sender.language_code)
    return None


def _called(message: Message, sender: Sender, me: User) -> Called | None:
    if message.chat.type not in {ChatType.GROUP, ChatType.SUPERGROUP}:
        return None
    replied = message.reply_to_message
    to_me = replied is not None and replied.sender is not None and replied.sender.id == me.id
    if not to_me and not any(_names(entity, words, me) for entity, words in _entities(message)):
        return None
    thread = message.message_thread_id if message.is_topic_message else None
    return Called(message.chat.id, sender.language_code, message.message_id, thread)


def _entities(message: Message) -> list[tuple[Entity, str]]:
    told = ((message.text, message.entities), (message.caption, message.caption_entities))
    return [(entity, entity.within(text or "")) for text, entities in told for entity in entities]


def _names(entity: Entity, words: str, me: User) -> bool:
    mine = f"@{me.username}".casefold()
    if entity.type == MessageEntityType.MENTION:
        return words.casefold() == mine
    if entity.type == MessageEntityType.TEXT_MENTION:
        return entity.user is not None and entity.user.id == me.id
    if entity.type == MessageEntityType.BOT_COMMAND:
        return "@" not in words or words.casefold().endswith(mine)
    return False
