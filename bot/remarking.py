"""One sentence said beside the conversation; refuses to move it on, and to hide the question that stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot import outgoing
from bot.voice import Voice
from dialogs.effects import Say
from dialogs.state import State

if TYPE_CHECKING:
    from bot.knowing import Knowledge
    from dialogs.messages import Text
    from storage.store import Address, Store


def remark(  # noqa: PLR0913, PLR0917 - to whom, of what, and where from
    store: Store, knowledge: Knowledge, address: Address, update_key: str, text: Text, client_language: str | None
) -> None:
    """Lay out a sentence in the person's language; the same `update_key` a second time says nothing.

    What the buttons before the person mean by number stays as it was.
    """
    with store.turn(address, knowledge.clock.now()) as turn:
        if turn.seen(update_key):
            return
        loaded = turn.load()
        known = knowledge.of(address, loaded, client_language)
        voice = Voice(known.language, known.country, known.profile.digits, known.profile.hijri)
        drafts = outgoing.said(Say(text), voice, address.channel)
        standing = [replace(draft, shown=loaded.shown, numeric=loaded.numeric) for draft in drafts]
        turn.commit(loaded.state or State().model_dump_json(), (), standing)
