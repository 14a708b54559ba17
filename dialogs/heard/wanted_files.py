"""A file to take along, asked for in words: "send me a pdf of the bookings goal", «صدّر الخطة إكسل». Draws none.

Refuses words that say anything beside the file and the goal it is of, and all words at an open question.
"""

from __future__ import annotations

from dialogs import engine
from dialogs.carried import at_hand
from dialogs.domain.goal import Goal
from dialogs.effects import Effect
from dialogs.engine import Turn
from dialogs.flows.figures.goals_named import fitting_in
from dialogs.language.words.wordings import Wording, tables, wording
from dialogs.pages import filing
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]

_TABLES = tables("seeing")
_KINDS = {f"files.{one}": one for one in ("pdf", "card", "calendar", "sheet", "copy", "data")}
_FILED = {"pdf": "plan"}
_OF_ALL = frozenset({"sheet", "data"})
_OPENINGS = _TABLES.openings(*_KINDS)
_LONGEST = 80


def wanted(turn: Turn, text: str) -> Outcome | None:
    """Send the file that is asked for; `None` where none is, or where a question is open."""
    said = wording(text) if len(text) <= _LONGEST else None
    if said is None or not turn.known.goals or engine.asked_step(turn) is not None:
        return None
    if not _TABLES.holds(said, _OPENINGS):
        return None
    kind, naming = _asked(said)
    if kind is None:
        return None
    fitting = fitting_in(turn.known, naming) if naming else []
    if naming and len(fitting) != 1:
        return None
    return _sent(turn, kind, fitting[0] if fitting else None)


def _asked(said: Wording) -> tuple[str | None, str]:
    """The kind of file, and what is left of the words beside it, which must name the goal; no kind without an order."""
    kinds, left, ordered, covered, place = list[str](), list[str](), False, 0, 0
    while place < len(said.words):
        kind = max(_KINDS, key=lambda one: _TABLES.at(said, place, one))
        ends = _TABLES.at(said, place, kind)
        order = _TABLES.at(said, place, "files.sends")
        fill = _TABLES.at(said, place, "files.fill", "polite")
        if ends:
            kinds.append(_KINDS[kind])
            covered += ends - place
        elif not order and not fill:
            left.append(said.between(place, place + 1))
        ordered = ordered or bool(order)
        place = ends or order or fill or place + 1
    alone = covered == len(said.words)
    return (kinds[0] if kinds and len(set(kinds)) == 1 and (ordered or alone) else None), " ".join(left)


def _sent(turn: Turn, kind: str, goal: Goal | None) -> Outcome:
    if kind == "copy":
        goal = goal or at_hand(turn, turn.known.goals)
        return filing.copy(turn, goal.id) if goal is not None else filing.export(turn, "")
    whole = goal is None or kind in _OF_ALL
    argument = _FILED.get(kind, kind)
    return filing.file(turn, argument if whole or goal is None else f"{argument}{filing.BETWEEN}{goal.id}")
