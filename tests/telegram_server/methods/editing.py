"""editMessageText, -Caption, -ReplyMarkup; refuses edits of others' messages and edits that change nothing."""

# ruff: noqa: EM101, TRY003 - the wording of each refusal is the API's own, and stands where it is given

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.telegram_server.chats import MEDIA
from tests.telegram_server.errors import ApiError, bad_request
from tests.telegram_server.formatting import Formatted, shows_nothing
from tests.telegram_server.keyboards import check_markup, read_markup
from tests.telegram_server.limits import LIMITS, utf16

from .registry import method
from .texts import read_formatted

if TYPE_CHECKING:
    from tests.telegram_server.arguments import Arguments
    from tests.telegram_server.chats import Message
    from tests.telegram_server.keyboards import Markup
    from tests.telegram_server.world import World

UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


@method("editMessageText", counts=True)
def edit_message_text(world: World, arguments: Arguments) -> dict[str, Any]:
    """Put another text in place; without reply_markup the buttons go."""
    arguments.expect("link_preview_options", "disable_web_page_preview")
    if not arguments.has("text"):
        raise bad_request("message text is empty")
    formatted = read_formatted(arguments, "text", "entities")
    markup = read_markup(arguments, inline_only=True)
    message = _editable(world, arguments)
    if message.content:
        raise bad_request("there is no text in the message to edit")
    if shows_nothing(formatted.text):
        raise bad_request("text must be non-empty")
    if utf16(formatted.text) > LIMITS.text:
        raise bad_request("MESSAGE_TOO_LONG")
    return _change(world, message, formatted, markup, arguments.text("text"))


@method("editMessageCaption", counts=True)
def edit_message_caption(world: World, arguments: Arguments) -> dict[str, Any]:
    """Put another caption under a picture or document."""
    arguments.expect("show_caption_above_media")
    formatted = read_formatted(arguments, "caption", "caption_entities")
    markup = read_markup(arguments, inline_only=True)
    message = _editable(world, arguments)
    if not message.content.keys() & MEDIA:
        raise bad_request("there is no caption in the message to edit")
    if utf16(formatted.text) > LIMITS.caption:
        raise bad_request("MEDIA_CAPTION_TOO_LONG")
    return _change(world, message, formatted, markup, arguments.text("caption"))


@method("editMessageReplyMarkup", counts=True)
def edit_message_reply_markup(world: World, arguments: Arguments) -> dict[str, Any]:
    """Change or remove the buttons alone."""
    markup = read_markup(arguments, inline_only=True)
    message = _editable(world, arguments)
    return _change(world, message, Formatted(message.text, message.entities), markup, message.html)


def _editable(world: World, arguments: Arguments) -> Message:
    arguments.expect("business_connection_id")
    if arguments.has("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = world.chat(arguments.text("chat_id"))
    number = arguments.integer("message_id")
    if number <= 0:
        raise bad_request("message identifier is not specified")
    message = chat.message(number)
    if message is None:
        raise bad_request("message to edit not found")
    if not message.from_bot or (message.markup and "inline_keyboard" not in message.markup):
        raise _immovable()
    return message


def _immovable() -> ApiError:
    return bad_request("message can't be edited")


def _change(world: World, message: Message, formatted: Formatted, markup: Markup | None, html: str) -> dict[str, Any]:
    check_markup(markup)
    if (formatted.text, formatted.entities, markup) == (message.text, message.entities, message.markup):
        raise bad_request(UNCHANGED)
    message.history.append(message.text)
    message.text, message.entities, message.markup, message.html = formatted.text, formatted.entities, markup, html
    message.edit_date = world.now
    message.chat.events.append(("edited", message))
    world.watch.changed()
    return message.json()
