"""Whether a message is a code that opens something, told before anything is looked up; refuses to look it up."""

from __future__ import annotations

import re

from dialogs.domain.training.codes import read_code
from dialogs.events import ButtonPressed, Happening, TextSaid
from dialogs.state import State

OPENING = re.compile(r"/(?:start|join)(?:@\w+)?\s+(.+)", re.IGNORECASE)
_BARE = re.compile(r"\s*(?=\w*\d)(?=\w*[A-Za-z])\w{8}\s*")
WRITTEN_AS_CODE = re.compile(r"\s*\w{4}\s*[-‐-―]\s*\w{4}\s*")
_IN_TWO = re.compile(r"\s*(\w{4})\s+(\w{4})\s*")
_AMONG_WORDS = re.compile(r"(?<![\w-])(\w{4})[-‐-―](\w{4})(?![\w-])")
_THOUSANDS = re.compile(r"\d+[km]", re.IGNORECASE)
_FEW_WORDS = 6


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
    free = asked is None or (asked.flow, asked.asked) == ("goal", "wish")
    bare = free and _BARE.fullmatch(what.text) is not None
    if wanted or written or bare:
        return read_code(what.text) or _among_words(what.text)
    return _among_words(what.text) if free else None


def _among_words(text: str) -> str | None:
    """The code in a few words, "my code is K7WX-9QMD": letters and figures mixed in one half at least."""
    if len(text.split()) > _FEW_WORDS:
        return None
    one = [word for word in text.split() if _BARE.fullmatch(word)]
    if len(one) == 1 and (code := read_code(one[0])) is not None:
        return code
    whole = _IN_TWO.fullmatch(text)
    found = [one for one in ([whole] if whole else _AMONG_WORDS.finditer(text)) if any(map(_mixed, one.groups()))]
    return read_code(found[0].group()) if len(found) == 1 else None


def _mixed(half: str) -> bool:
    letters = any(sign.isascii() and sign.isalpha() for sign in half)
    return letters and any(map(str.isdigit, half)) and _THOUSANDS.fullmatch(half) is None


def _like_a_code(text: str) -> bool:
    """Whether two words of four signs are no words: few codes have no digit, and few people shout in pairs."""
    return any(map(str.isdigit, text)) or text.isupper()
