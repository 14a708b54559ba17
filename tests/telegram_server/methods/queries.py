"""answerCallbackQuery; refuses a query that is unknown, too old or answered before."""

# ruff: noqa: EM101, TRY003 - the wording of each refusal is the API's own, and stands where it is given

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.telegram_server.errors import bad_request
from tests.telegram_server.limits import LIMITS, utf16

from .registry import method

if TYPE_CHECKING:
    from tests.telegram_server.arguments import Arguments
    from tests.telegram_server.world import World


@method("answerCallbackQuery")
def answer_callback_query(world: World, arguments: Arguments) -> bool:
    """Stop the little clock on a pressed button, with up to 200 characters to show."""
    arguments.expect("cache_time")
    number, text = arguments.text("callback_query_id"), arguments.text("text")
    if not number:
        raise bad_request("query_id is empty")
    if arguments.has("url"):
        raise bad_request("URL_INVALID")
    press = world.open_press(number)
    if utf16(text) > LIMITS.callback_answer:
        raise bad_request("MESSAGE_TOO_LONG")
    press.answered, press.text, press.alert = True, text, arguments.boolean("show_alert")
    world.watch.changed()
    return True
