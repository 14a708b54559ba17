"""Reads reply_markup and holds it to Telegram's rules; refuses in two steps, the shape first and the limits last."""

# ruff: noqa: EM101, EM102, TRY003 - the wording of each refusal is the API's own, and stands where it is given

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .errors import bad_request
from .limits import LIMITS, utf16
from .links import wrong_link

if TYPE_CHECKING:
    from .arguments import Arguments

Markup = dict[str, Any]
ACTIONS = (
    "url",
    "callback_data",
    "callback_game",
    "pay",
    "switch_inline_query",
    "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat",
    "login_url",
    "web_app",
    "copy_text",
)
OBJECTS = {"callback_game", "switch_inline_query_chosen_chat", "login_url", "web_app", "copy_text"}
TYPES: dict[str, type] = {"Object": dict, "Boolean": bool, "String": str}
LOOKS = {"text", "icon_custom_emoji_id", "style"}
STYLES = {"danger", "success", "primary"}
INLINE, REPLY, REMOVE, FORCE = "inline_keyboard", "keyboard", "remove_keyboard", "force_reply"
FLAGS = {
    INLINE: (),
    REPLY: ("is_persistent", "resize_keyboard", "one_time_keyboard", "selective"),
    REMOVE: ("remove_keyboard", "selective"),
    FORCE: ("force_reply", "selective"),
}


def read_markup(arguments: Arguments, *, inline_only: bool = False) -> Markup | None:
    """Give the markup as Telegram understands it, None when there is none; raises 400 on a broken shape."""
    value = arguments.parsed("reply_markup", "Can't parse reply keyboard markup JSON object")
    if value is None:
        return None
    if not isinstance(value, dict):
        raise bad_request("Object expected as reply markup")
    kinds = [kind for kind in FLAGS if value.get(kind)]
    if not kinds:
        return None
    if inline_only and kinds != [INLINE]:
        raise bad_request("inline keyboard expected")
    if len(kinds) > 1:
        raise bad_request(f"reply markup mixes {' and '.join(kinds)}")
    kind = kinds[0]
    _check_flags(value, kind)
    extra = set(value) - {kind, "input_field_placeholder", *FLAGS[kind]}
    arguments.remarks += [f"{name} in reply_markup is ignored" for name in sorted(extra)]
    if kind == INLINE:
        rows = _rows(value, INLINE, _inline_button)
    elif kind == REPLY:
        rows = _rows(value, REPLY, _reply_button)
    else:
        return dict(value)
    return {**value, kind: rows} if rows else None


def _check_flags(value: Markup, kind: str) -> None:
    for flag in FLAGS[kind]:
        if flag in value and not isinstance(value[flag], bool):
            raise bad_request(f'Field "{flag}" must be of type Boolean')
    placeholder = value.get("input_field_placeholder", "")
    if not isinstance(placeholder, str):
        raise bad_request('Field "input_field_placeholder" must be of type String')
    if utf16(placeholder) > LIMITS.placeholder:
        raise bad_request("input field placeholder is too long")


def _rows(value: Markup, kind: str, read: Any) -> list[list[Markup]]:
    rows = value[kind]
    if not isinstance(rows, list):
        raise bad_request(f'Field "{kind}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(f'Field "{kind}" must be an Array of Arrays')
    return [[read(button) for button in row] for row in rows if row]


def _inline_button(button: object) -> Markup:
    problem = "Can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad_request(f"{problem}InlineKeyboardButton must be an Object")
    _require_label(button, problem)
    used = [name for name in ACTIONS if button.get(name) is not None and button.get(name) != ""]
    used += [name for name in ACTIONS if name.startswith("switch_inline_query") and button.get(name) == ""]
    if not used:
        raise bad_request(f"{problem}Text buttons are unallowed in the inline keyboard")
    if len(used) > 1:
        raise bad_request(f"{problem}exactly one of the action fields must be used, not {', '.join(used)}")
    name, value = used[0], button[used[0]]
    wanted = "Object" if name in OBJECTS else "Boolean" if name == "pay" else "String"
    if not isinstance(value, TYPES[wanted]):
        raise bad_request(f'{problem}Field "{name}" must be of type {wanted}')
    if button.get("style") is not None and button["style"] not in STYLES:
        raise bad_request("BUTTON_STYLE_INVALID")
    return {key: button[key] for key in (*sorted(LOOKS), name) if button.get(key) is not None}


def _reply_button(button: object) -> Markup:
    problem = "Can't parse keyboard button: "
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise bad_request(f"{problem}KeyboardButton must be a String or an Object")
    _require_label(button, problem)
    return dict(button)


def _require_label(button: Markup, problem: str) -> None:
    if "text" not in button:
        raise bad_request(f'{problem}Can\'t find field "text"')
    if not isinstance(button["text"], str):
        raise bad_request(f'{problem}Field "text" must be of type String')
    if not button["text"].strip():
        raise bad_request("keyboard button text must be non-empty")


def check_markup(markup: Markup | None) -> None:
    """Hold a read markup to the limits that Telegram checks last, after the chat and the text."""
    if markup is None:
        return
    if len(json.dumps(markup, ensure_ascii=False, separators=(",", ":")).encode()) > LIMITS.markup_bytes:
        raise bad_request("reply markup is too long")
    inline = markup.get(INLINE)
    rows: list[list[Markup]] = inline or markup.get(REPLY) or []
    most, widest = (LIMITS.inline_buttons, LIMITS.inline_row) if inline else (LIMITS.reply_buttons, LIMITS.reply_row)
    if sum(map(len, rows)) > most or any(len(row) > widest for row in rows):
        raise bad_request("reply markup is too long")
    for button in (button for row in inline or [] for button in row):
        _check_action(button)


def _check_action(button: Markup) -> None:
    if len(button.get("callback_data", "").encode()) > LIMITS.callback_data_bytes:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and (reason := wrong_link(button["url"])):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: {reason}")
    if "copy_text" in button and not 1 <= utf16(str(button["copy_text"].get("text", ""))) <= LIMITS.copy_text:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if "web_app" in button and not str(button["web_app"].get("url", "")).startswith("https://"):
        raise bad_request(f"inline keyboard button Web App URL '{button['web_app'].get('url', '')}' is invalid")
    for refused, where in (("pay", "an invoice"), ("callback_game", "a game")):
        if refused in button:
            raise bad_request(f"BUTTON_TYPE_INVALID: only {where} carries it")
