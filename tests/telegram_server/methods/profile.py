"""The bot's commands, name and descriptions, each by language; refuses what is too long or oddly spelled."""

# ruff: noqa: EM101, EM102, TRY003 - the wording of each refusal is the API's own, and stands where it is given

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tests.telegram_server.errors import bad_request
from tests.telegram_server.limits import LIMITS, utf16

from .registry import method

if TYPE_CHECKING:
    from tests.telegram_server.arguments import Arguments
    from tests.telegram_server.world import World

COMMAND = re.compile(r"[a-z0-9_]+")
LANGUAGE = re.compile(r"(?:[a-z]{2})?")
WIDE = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
NARROW = {"chat", "chat_administrators", "chat_member"}


@method("setMyCommands")
def set_my_commands(world: World, arguments: Arguments) -> bool:
    """Set the menu for a scope and a language; an empty list removes it."""
    listed = arguments.parsed("commands", "can't parse commands JSON object")
    if not isinstance(listed, list):
        raise bad_request("expected an Array of BotCommand")
    key = _key(world, arguments)
    commands = [_command(entry) for entry in listed]
    if len(commands) > LIMITS.commands:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    world.commands[key] = commands
    return True


@method("getMyCommands")
def get_my_commands(world: World, arguments: Arguments) -> list[dict[str, str]]:
    """Give the menu of just this scope and language."""
    return world.commands.get(_key(world, arguments), [])


@method("deleteMyCommands")
def delete_my_commands(world: World, arguments: Arguments) -> bool:
    """Remove the menu of just this scope and language."""
    world.commands.pop(_key(world, arguments), None)
    return True


def _command(entry: object) -> dict[str, str]:
    if not isinstance(entry, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    for name in ("command", "description"):
        if not isinstance(entry.get(name), str):
            raise bad_request(f"can't parse BotCommand: Can't find field \"{name}\"")
    command, description = entry["command"].strip().removeprefix("/"), entry["description"].strip()
    if not command:
        raise bad_request("command must be non-empty")
    if utf16(command) > LIMITS.command:
        raise bad_request(f"command length must not exceed {LIMITS.command}")
    if not COMMAND.fullmatch(command):
        raise bad_request("BOT_COMMAND_INVALID")
    if not description:
        raise bad_request("command description must be non-empty")
    if utf16(description) > LIMITS.command_description:
        raise bad_request(f"command description length must not exceed {LIMITS.command_description}")
    return {"command": command, "description": description}


def _language(arguments: Arguments) -> str:
    language = arguments.text("language_code")
    if not LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def _key(world: World, arguments: Arguments) -> tuple[str, str]:
    scope = arguments.parsed("scope", "can't parse BotCommandScope JSON object") or {"type": "default"}
    if not isinstance(scope, dict):
        raise bad_request("can't parse BotCommandScope: expected an Object")
    kind = scope.get("type")
    if kind in WIDE:
        return str(kind), _language(arguments)
    if kind not in NARROW:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    chat = world.chat(scope.get("chat_id", ""), writing=False)
    if chat.kind == "private" and kind != "chat":
        raise bad_request(f"can't use the scope {kind} in private chats")
    member = f":{scope.get('user_id', 0)}" if kind == "chat_member" else ""
    return f"{kind}:{chat.id}{member}", _language(arguments)


def _texts(name: str, field: str, longest: int) -> None:
    """Enter set… and get… of one text that the bot shows, by language; no text takes it back."""

    @method(f"setMy{name}")
    def keep(world: World, arguments: Arguments) -> bool:
        text, language = arguments.text(field).strip(), _language(arguments)
        if utf16(text) > longest:
            raise bad_request(f"{field.replace('_', ' ')} is too long")
        world.profile[(field, language)] = text
        return True

    @method(f"getMy{name}")
    def give(world: World, arguments: Arguments) -> dict[str, Any]:
        language = _language(arguments)
        default = world.bot.first_name if field == "name" else ""
        text = world.profile.get((field, language)) or world.profile.get((field, "")) or default
        return {field: text}

    del keep, give


_texts("Name", "name", LIMITS.name)
_texts("Description", "description", LIMITS.description)
_texts("ShortDescription", "short_description", LIMITS.short_description)
