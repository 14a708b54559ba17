"""getMe, getChat, getChatMember, leaveChat and the menu button: who is where; refuses chats that the bot cannot see."""

# ruff: noqa: EM101, TRY003 - the wording of each refusal is the API's own, and stands where it is given

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.telegram_server.chats import ONLY_MEMBER
from tests.telegram_server.errors import bad_request

from .registry import method

if TYPE_CHECKING:
    from tests.telegram_server.arguments import Arguments
    from tests.telegram_server.world import World

GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


@method("getMe")
def get_me(world: World, arguments: Arguments) -> dict[str, Any]:
    """Tell the bot who it is."""
    del arguments
    powers = {
        "can_join_groups": True,
        "can_read_all_group_messages": not world.privacy,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
    return world.bot.json() | powers


@method("getChat")
def get_chat(world: World, arguments: Arguments) -> dict[str, Any]:
    """Tell what the bot may know of a chat; a person never met is not found."""
    chat = world.chat(arguments.text("chat_id"), writing=False)
    extra = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": dict.fromkeys(GIFTS, False)}
    return chat.json() | extra


@method("getChatMember")
def get_chat_member(world: World, arguments: Arguments) -> dict[str, Any]:
    """Tell a person's standing in a chat: member, left, or the bot's own."""
    chat = world.chat(arguments.text("chat_id"), writing=False)
    number = arguments.integer("user_id")
    if number <= 0:
        raise bad_request("invalid user_id specified")
    if number == world.bot.id:
        return {"status": "member" if chat.bot_status in ONLY_MEMBER else chat.bot_status, "user": world.bot.json()}
    person = chat.members.get(number) or (chat.person if chat.id == number else None)
    if person is not None:
        return {"status": "member", "user": person.json()}
    stranger = world.chats.get(number)
    if stranger is None or stranger.person is None:
        raise bad_request("user not found")
    return {"status": "left", "user": stranger.person.json()}


@method("leaveChat")
def leave_chat(world: World, arguments: Arguments) -> bool:
    """Go out of a group; a private chat cannot be left."""
    chat = world.chat(arguments.text("chat_id"), writing=False)
    if chat.kind == "private":
        raise bad_request("chat member status can't be changed in private chats")
    chat.bot_status = "left"
    world.watch.changed()
    return True


@method("setChatMenuButton")
def set_chat_menu_button(world: World, arguments: Arguments) -> bool:
    """Say what the button beside the text field opens, for one person or for all."""
    chat = _menu_chat(world, arguments)
    button = arguments.parsed("menu_button", "can't parse menu button JSON object") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in {"default", "commands", "web_app"}:
        raise bad_request("can't parse menu button: MenuButton has unsupported type")
    if button["type"] == "web_app":
        address = (button.get("web_app") or {}).get("url", "")
        if not button.get("text") or not address.startswith("https://"):
            raise bad_request("BUTTON_URL_INVALID")
    world.menus[chat] = button
    return True


@method("getChatMenuButton")
def get_chat_menu_button(world: World, arguments: Arguments) -> dict[str, Any]:
    """Tell what that button opens."""
    chat = _menu_chat(world, arguments)
    return world.menus.get(chat, world.menus.get(0, {"type": "default"}))


def _menu_chat(world: World, arguments: Arguments) -> int:
    if not arguments.has("chat_id"):
        return 0
    chat = world.chat(arguments.text("chat_id"), writing=False)
    if chat.kind != "private":
        raise bad_request("chat must be a private chat")
    return chat.id
