"""A Bot that gives and takes what the wire carries, where PTB's types would cost more than the call; refuses the rest.

A message with five buttons costs PTB half a millisecond of CPU in objects that nobody looks at, as much as all else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from telegram import Bot

from bot.telegram.updates import ALLOWED

Rows: TypeAlias = Sequence[Sequence[Mapping[str, str]]]
GRACE = 10
SENDING = frozenset(("sendMessage", "sendPhoto", "sendDocument"))
NO_PREVIEW = {"is_disabled": True}


class RawBot(Bot):
    """A Bot with two calls of its own; errors are PTB's, as from its other calls.

    One that `pays` has Telegram take stars for what it sends beyond the messages that are free in a second.
    """

    def __init__(self, *given: Any, pays: bool = False, **named: Any) -> None:  # noqa: ANN401 - PTB's own
        super().__init__(*given, **named)
        self._pays = pays

    async def _post(self, endpoint: str, data: dict[str, Any] | None = None, **named: Any) -> Any:  # noqa: ANN401
        if self._pays and data is not None and endpoint in SENDING:
            data["allow_paid_broadcast"] = True
        return await super()._post(endpoint, data, **named)

    async def raw_updates(self, offset: int | None, seconds: int) -> list[dict[str, Any]]:
        """Fetch the next updates as they came, so that one that PTB cannot read does not hide the others.

        Waits up to `seconds` for one; `offset` confirms all below it.
        """
        asked = {"offset": offset, "timeout": seconds, "allowed_updates": list(ALLOWED)}
        return list(await self._post("getUpdates", asked, read_timeout=seconds + GRACE))

    async def say(self, chat: int, text: str, mode: str | None, keyboard: Rows | None) -> str:
        """Send a message without a preview of its links; `keyboard` as the API takes it. Gives the message's id."""
        said: dict[str, Any] = {"chat_id": chat, "text": text, "link_preview_options": NO_PREVIEW}
        if mode is not None:
            said["parse_mode"] = mode
        if keyboard:
            said["reply_markup"] = {"inline_keyboard": keyboard}
        return str((await self._post("sendMessage", said))["message_id"])
