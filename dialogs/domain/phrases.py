"""Sentences kept as rows and filled later, and a choice among them that the same words always repeat. Refuses luck."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import TypeVar

from dialogs.messages import Sentence, Text, Value

Item = TypeVar("Item")
_DIGEST = 64
_KEY = 4


def fill(frame: Sentence, /, **args: Value) -> Sentence:
    """Put values into a sentence that stood in a table; those already in it stay."""
    return Sentence(frame.msgid, (*frame.args, *args.items()), frame.plural, frame.n, frame.context)


def inside(head: Text, name: str, change: Callable[[Text], Text]) -> Text:
    """Change the part of a sentence that goes by a name; where it has none, the whole of it."""
    part = next((one for key, one in head.args if key == name), None) if isinstance(head, Sentence) else None
    if not isinstance(head, Sentence) or not isinstance(part, Sentence):
        return change(head)
    args = tuple((key, change(part) if key == name else one) for key, one in head.args)
    return Sentence(head.msgid, args, head.plural, head.n, head.context)


def stable(*words: str) -> int:
    """A number that the same words give on every machine and after every restart."""
    return int.from_bytes(blake2b("\x1f".join(words).encode(), digest_size=8).digest(), "big")


def pick(items: Sequence[Item], *words: str) -> Item:
    """Choose one of several wordings by the content it answers. IndexError if there are none."""
    return items[stable(*words) % len(items)]


def shuffled(items: Sequence[Item], *words: str) -> list[Item]:
    """Put items in an order that depends on the words alone."""
    text = "\x1f".join(words).encode()
    keys = b"".join(
        blake2b(text, digest_size=_DIGEST, salt=part.to_bytes(2, "big")).digest()
        for part in range(-(-len(items) * _KEY // _DIGEST))
    )
    cut = [keys[at : at + _KEY] for at in range(0, len(items) * _KEY, _KEY)]
    order = sorted(range(len(items)), key=cut.__getitem__)
    return [items[place] for place in order]
