"""Reads a text or caption with its markup from a call; refuses markup that cannot be read before anything else."""

# ruff: noqa: EM101, EM102, TRY003 - the wording of each refusal is the API's own, and stands where it is given

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.telegram_server.errors import bad_request
from tests.telegram_server.formatting import Entity, Formatted, clean, found_entities, settle
from tests.telegram_server.html_mode import parse_html
from tests.telegram_server.limits import LIMITS, utf16
from tests.telegram_server.links import wrong_link

if TYPE_CHECKING:
    from tests.telegram_server.arguments import Arguments
    from tests.telegram_server.chats import Chat, Message
    from tests.telegram_server.world import World

GIVEN = {
    "bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link", "text_mention",
    "custom_emoji", "blockquote", "expandable_blockquote", "date_time",
}  # fmt: skip
FOUND = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"}


def read_formatted(arguments: Arguments, name: str, entities_name: str) -> Formatted:
    """Give the text without markup, cleaned and trimmed; raises 400 "can't parse entities: …"."""
    raw = arguments.text(name)
    if len(raw.encode()) > LIMITS.raw_text_bytes:
        raise bad_request("text is too long")
    mode = arguments.text("parse_mode").lower()
    given = arguments.parsed(entities_name, "can't parse entities JSON object")
    if mode == "html":
        formatted = parse_html(clean(raw))
    elif mode in {"", "none"}:
        formatted = Formatted(clean(raw), _given_entities(given, clean(raw)))
    else:
        raise bad_request("unsupported parse_mode")
    settled = settle(formatted)
    arguments.remarks += settled.remarks
    taken = [(e["offset"], e["offset"] + e["length"]) for e in settled.entities]
    settled.entities += [e for e in found_entities(settled.text) if not any(a <= e["offset"] < b for a, b in taken)]
    settled.entities.sort(key=lambda e: (e["offset"], -e["length"]))
    return settled


def _given_entities(value: object, text: str) -> list[Entity]:
    problem = "can't parse entities: Can't parse MessageEntity: "
    if value is None:
        return []
    if not isinstance(value, list):
        raise bad_request("can't parse entities: Expected an Array of MessageEntity")
    entities: list[Entity] = []
    for entity in value:
        if not isinstance(entity, dict) or not all(isinstance(entity.get(k), int) for k in ("offset", "length")):
            raise bad_request(f'{problem}Can\'t find field "offset"')
        if entity.get("type") in FOUND:
            continue
        if entity.get("type") not in GIVEN:
            raise bad_request(f"{problem}Unsupported type specified")
        _check_range(entity, text)
        entities.append(entity)
    return entities


def _check_range(entity: dict[str, Any], text: str) -> None:
    start, stop, end = entity["offset"], entity["offset"] + entity["length"], utf16(text)
    if start < 0 or stop <= start:
        raise bad_request(f"can't parse entities: entity at UTF-16 offset {start} has a wrong range")
    if stop > end:
        where = f"entity beginning at UTF-16 offset {start} ends after the end of the text at UTF-16 offset {stop}"
        raise bad_request(f"can't parse entities: {where}")
    encoded = text.encode("utf-16-le")
    for edge in (start, stop):
        if edge < end and 0xDC00 <= int.from_bytes(encoded[2 * edge : 2 * edge + 2], "little") < 0xE000:
            raise bad_request(f"can't parse entities: entity in the middle of a character at UTF-16 offset {edge}")
    if entity["type"] == "text_link" and (reason := wrong_link(str(entity.get("url", "")))):
        raise bad_request(f"entity URL '{entity.get('url', '')}' is invalid: {reason}")


def read_reply(world: World, arguments: Arguments) -> tuple[int, bool]:
    """Give the id of the message replied to, 0 for none, and whether the send may do without it."""
    del world
    parameters = arguments.parsed("reply_parameters", "can't parse reply parameters JSON object")
    if parameters is None:
        return arguments.integer("reply_to_message_id"), arguments.boolean("allow_sending_without_reply")
    if not isinstance(parameters, dict):
        raise bad_request("Object expected as reply parameters")
    return int(parameters.get("message_id", 0)), bool(parameters.get("allow_sending_without_reply"))


def find_reply(chat: Chat, wanted: tuple[int, bool]) -> Message | None:
    """Find the message replied to; raises 400 when it is gone and the send cannot do without it."""
    number, may_miss = wanted
    found = chat.message(number) if number > 0 else None
    if number > 0 and found is None and not may_miss:
        raise bad_request("message to be replied not found")
    return found
