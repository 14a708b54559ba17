"""Whether a message is a code that opens something, told before anything is looked up; refuses to look it up."""

from __future__ import annotations

import re

from dialogs.domain.codes import read_code
from dialogs.events import ButtonPressed, Happening, TextSaid
from dialogs.state import State

OPENING = re.compile(r"/(?:start|join)(?:@\w+)?\s+(.+)", re.IGNORECASE)
_BARE = re.compile(r"\s*(?=\w*\d)(?=\w*[A-Za-z])\w{8}\s*")
WRITTEN_AS_CODE = re.compile(r"\s*\w{4}\s*[-‐-―]\s*\w{4}\s*")


def code_in(state: State, what: Happening) -> str | None:
    """Find the code: behind /join or a link's /start, where one was asked for, or written as codes are (K7WX-9QMD).

    While somebody joins, the code that they came with is looked up anew: the group may close meanwhile.
    """
    asked = state.stack[-1] if state.stack else None
    joining = str(asked.answers.get("code") or "") if asked is not None and asked.flow == "join" else ""
    if not isinstance(what, TextSaid):
        return read_code(joining) if isinstance(what, ButtonPressed) else None
    command = OPENING.fullmatch(what.text.strip())
    if command is not None:
        return read_code(command[1])
    if joining:
        return read_code(joining)
    wanted = asked is not None and asked.flow == "join"
    written = WRITTEN_AS_CODE.fullmatch(what.text) is not None and _like_a_code(what.text)
    bare = not state.stack and _BARE.fullmatch(what.text) is not None
    return read_code(what.text) if wanted or written or bare else None


def _like_a_code(text: str) -> bool:
    """Whether two words of four signs are no words: few codes have no digit, and few people shout in pairs."""
    return any(map(str.isdigit, text)) or text.isupper()
