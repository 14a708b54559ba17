"""What people name as the cause in their own words ("delivery is late", «الأسعار غالية»). Refuses to say what follows.

A cause is a thing together with what is wrong about it; asked what went wrong, the thing alone is enough.
"""

from __future__ import annotations

from dialogs.language.words.wordings import Wording, tables, wording

LONGEST = 300
_TABLES = tables("blamed")
_THINGS = (
    "price",
    "delivery",
    "reply",
    "range",
    "quality",
    "attention",
    "terms",
    "rivals",
    "paying",
    "times",
    "season",
)


def blamed_in(text: str, *, alone: bool = False) -> str | None:
    """The cause that words name, as one of `blamed.LOOKS_AT`; `None` for any other words.

    `alone` says that the thing is enough: "delivery", as the answer to what did not work.
    """
    if len(text) > LONGEST or text.rstrip().endswith(("?", "؟")):
        return None
    said = wording(text)
    places = range(len(said.words))
    whole = next((one for one in _THINGS if _TABLES.find(said, (f"whole.{one}",), places)), None)
    if whole is not None and not _fine(said):
        return whole
    if _fine(said) or not (alone or _wrong(said)):
        return None
    return next((one for one in _THINGS if _TABLES.find(said, (f"thing.{one}",), places)), None)


def _wrong(said: Wording) -> bool:
    return _TABLES.find(said, ("said.wrong",), range(len(said.words))) is not None


def _fine(said: Wording) -> bool:
    """Whether the words say that it is well: "not expensive", "fast delivery"."""
    return _TABLES.find(said, ("said.fine",), range(len(said.words))) is not None
