"""Where people say that it gets stuck ("many click, nobody buys"), as findings. Refuses to judge their cause."""

from __future__ import annotations

from typing import Any

from dialogs.language.words.wordings import tables, wording

LONGEST = 300
MANY, FEW = 5.0, 1.0
_TABLES = tables("tracing")
_TOLD = ("clicks", "come", "not_buying", "seen", "unseen", "dear", "not_done")
_LISTS = tuple(f"told.{one}" for one in _TOLD)
_OPENINGS = _TABLES.openings(*_LISTS)


def stuck_in(text: str) -> dict[str, Any]:
    """What a statement says of a plan, by the names of the questions that it answers; empty where it says nothing.

    `done` is "little"; `conversion` and `clicks` are percentages that stand for few and many; `seen` is whether more
    people saw it; `cost` and `worth` stand for a customer who costs as much as they bring in; `unknown` is what need
    not be asked.
    """
    if len(text) > LONGEST or any(map(str.isdigit, text)) or text.rstrip().endswith(("?", "؟")):
        return {}
    said = wording(text)
    if not said.words or not _TABLES.holds(said, _OPENINGS):
        return {}
    places = range(len(said.words))
    told = {one for one in _TOLD if _TABLES.find(said, (f"told.{one}",), places) is not None}
    return _findings(told)


def _findings(told: set[str]) -> dict[str, Any]:
    if "not_buying" in told:
        if "clicks" in told:
            return {"conversion": FEW, "clicks": MANY}
        if "come" in told:
            return {"conversion": FEW, "unknown": ("clicks",)}
        if "seen" in told:
            return {"seen": True, "unknown": ("conversion", "clicks", "cost", "worth")}
    if "dear" in told:
        return {"cost": 1.0, "worth": 1.0, "unknown": ("conversion", "clicks")}
    if "not_done" in told:
        return {"done": "little"}
    if "unseen" in told:
        return {"seen": False, "unknown": ("conversion", "clicks", "cost", "worth")}
    return {}
