"""Whether an answer in free words is nothing but a yes, a no, a doubt or a question back. Refuses words beside it.

Where people describe, "no time" is a problem and "mothers who work" are customers: only the bare reply counts.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from dialogs.language.answers.hearing import Heard, hear
from dialogs.language.words.context import Context

Plain: TypeAlias = Literal["yes", "no", "unknown", "skip", "question"]
_KINDS: tuple[Plain, ...] = ("unknown", "skip", "no", "yes")
_ASKING_WORDS = 5
_SPARE = 4


def plain_reply(text: str, context: Context, *, bare: bool = False) -> Plain | None:
    """The bare reply that a text is; `None` where it says something.

    `bare`: where the answer may be a question itself ("Tired of waiting?"), a question mark alone asks nothing.
    """
    heard = hear(text, "yes_no", context)
    if _asks(heard, bare=bare):
        return "question"
    words = [at for at, token in enumerate(heard.line.tokens) if token.kind != "mark"]
    spare = 1 if len(words) >= _SPARE else 0
    for kind in _KINDS:
        covered = {at for cue in heard.said.get(kind, ()) for at in range(cue.first, cue.last)}
        if covered and sum(at not in covered for at in words) <= spare:
            return kind
    return None


def asks_back(text: str, context: Context) -> bool:
    """Whether words ask something: by their mark, or since they open with a question word.

    One in their midst asks nothing: "post who won", «الأولى لنور لو سمحت».
    """
    heard = hear(text, "yes_no", context)
    marked = any(token.folded == "?" for token in heard.line.tokens)
    return marked or any(cue.first == 0 for cue in heard.said.get("question", ()))


def _asks(heard: Heard, *, bare: bool) -> bool:
    tokens = [token for token in heard.line.tokens if token.kind != "mark"]
    mark = any(token.folded == "?" for token in heard.line.tokens)
    if mark and not (bare and tokens):
        return True
    asked = heard.said.get("question", ())
    covered = {at for cue in asked for at in range(cue.first, cue.last)}
    opens = any(cue.first == 0 for cue in asked)
    return opens and len(tokens) <= _ASKING_WORDS and len(covered) * 2 >= len(tokens)
