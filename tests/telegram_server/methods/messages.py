"""sendMessage, sendChatAction, deleteMessage(s): what the bot says and takes back; refuses in Telegram's own order."""

# ruff: noqa: EM101, TRY003 - the wording of each refusal is the API's own, and stands where it is given

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.telegram_server.errors import bad_request
from tests.telegram_server.formatting import require_text
from tests.telegram_server.keyboards import check_markup, read_markup
from tests.telegram_server.limits import LIMITS

from .registry import method
from .texts import find_reply, read_formatted, read_reply

if TYPE_CHECKING:
    from tests.telegram_server.arguments import Arguments
    from tests.telegram_server.chats import Chat, Message
    from tests.telegram_server.world import World

ACTIONS = {
    "cancel", "typing", "record_video", "upload_video", "record_audio", "record_voice", "upload_audio", "upload_voice",
    "upload_photo", "upload_document", "choose_sticker", "pick_up_location", "find_location", "record_video_note",
    "upload_video_note",
}  # fmt: skip
COMMON = (
    "disable_notification", "protect_content", "message_thread_id", "business_connection_id", "message_effect_id",
    "allow_paid_broadcast", "direct_messages_topic_id", "suggested_post_parameters",
)  # fmt: skip


def expect_common(arguments: Arguments) -> None:
    """Take the parameters that every send knows and this server has no use for."""
    arguments.expect(*COMMON)


@method("sendMessage", counts=True)
def send_message(world: World, arguments: Arguments) -> dict[str, Any]:
    """Say something; the checks run as in the real server: text, markup, chat, length, buttons."""
    expect_common(arguments)
    arguments.expect("link_preview_options", "disable_web_page_preview")
    if not arguments.has("text"):
        raise bad_request("message text is empty")
    formatted = read_formatted(arguments, "text", "entities")
    reply = read_reply(world, arguments)
    markup = read_markup(arguments)
    chat = world.chat(arguments.text("chat_id"))
    reply_to = find_reply(chat, reply)
    require_text(formatted)
    check_markup(markup)
    message = world.post(
        chat, world.bot, text=formatted.text, entities=formatted.entities, markup=markup, reply_to=reply_to,
        html=arguments.text("text"),
    )  # fmt: skip
    return message.json()


@method("sendChatAction")
def send_chat_action(world: World, arguments: Arguments) -> bool:
    """Show "typing…" for five seconds or until the bot's next message."""
    arguments.expect("message_thread_id", "business_connection_id")
    action = arguments.text("action").lower()
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = world.chat(arguments.text("chat_id"))
    chat.actions.append((action, world.clock()))
    world.watch.changed()
    return True


@method("deleteMessage")
def delete_message(world: World, arguments: Arguments) -> bool:
    """Take a message back: any in a private chat, the bot's own in a group, within 48 hours."""
    chat = world.chat(arguments.text("chat_id"), writing=False)
    number = arguments.integer("message_id")
    if number <= 0:
        raise bad_request("message identifier is not specified")
    message = chat.message(number)
    if message is None:
        raise bad_request("message to delete not found")
    _delete(world, chat, [message])
    return True


@method("deleteMessages")
def delete_messages(world: World, arguments: Arguments) -> bool:
    """Take up to 100 messages back; those not found are passed over, one that cannot be deleted stops all."""
    chat = world.chat(arguments.text("chat_id"), writing=False)
    numbers = arguments.parsed("message_ids", "can't parse message identifiers JSON object")
    if not isinstance(numbers, list) or not 1 <= len(numbers) <= 100:
        raise bad_request("message identifiers are not specified")
    found = [chat.message(int(number)) for number in numbers]
    _delete(world, chat, [message for message in found if message])
    return True


def _delete(world: World, chat: Chat, messages: list[Message]) -> None:
    for message in messages:
        foreign = chat.kind != "private" and not message.from_bot and chat.bot_status != "administrator"
        if foreign or world.clock() - message.date >= LIMITS.delete_age:
            raise bad_request("message can't be deleted")
    for message in messages:
        message.deleted = True
        chat.events.append(("deleted", message))
    world.watch.changed()
