"""Which command a sentence gives ("make a plan", «اعرض أهدافي»). Refuses a sentence that says more than that."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from dialogs.language.words.wordings import Wording, tables, wording

Order: TypeAlias = Literal["goals", "plan", "save"]
_TABLES = tables("orders")
_ORDERS: tuple[Order, ...] = get_args(Order)
_OPENINGS = _TABLES.openings("polite", *_ORDERS)
_LONGEST = 80
_MOST_POLITE = 6


def order_in(text: str) -> Order | None:
    """Find the command that the whole of a text gives, politeness aside; `None` where it says anything else."""
    if len(text) > _LONGEST:
        return None
    said = wording(text)
    if not said.words or not _TABLES.holds(said, _OPENINGS):
        return None
    places = [0]
    for _ in range(_MOST_POLITE):
        end = _TABLES.at(said, places[-1], "polite")
        if not end:
            break
        places.append(end)
    return next((one for one in _ORDERS if any(_whole(said, place, one) for place in places)), None)


def _whole(said: Wording, place: int, order: Order) -> bool:
    """Whether the order begins here, and nothing but politeness follows it."""
    end = _TABLES.at(said, place, order)
    while end and end < len(said.words):
        end = _TABLES.at(said, end, "polite")
    return bool(end)
