"""One of several goals shown, its changes or its chart, where words ask for it by its name: "show the bookings goal".

Refuses words that name no goal that is kept, and those that say anything else of it.
"""

from __future__ import annotations

from dialogs.carried import at_hand
from dialogs.effects import Effect
from dialogs.engine import Turn
from dialogs.flows.figures.goals_named import fitting_in
from dialogs.language.words.wordings import Wording, tables, wording
from dialogs.pages import charting, goal_page, history, my_goals
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]

_TABLES = tables("seeing")
_ASKED = ("changed", "chart", "open")
_OPENINGS = _TABLES.openings(*_ASKED, "bare")
_LONGEST = 80
_MOST_NAMING = 5


def seen(turn: Turn, text: str) -> Outcome | None:
    """Show the goal that is asked for; several of that name as a list; `None` where none is asked for."""
    if not turn.known.goals or len(text) > _LONGEST:
        return None
    said = wording(text)
    if not said.words or not _TABLES.holds(said, _OPENINGS):
        return None
    if _bare(said):
        goal = at_hand(turn, turn.known.goals)
        return goal_page.open_goal(turn, goal.id) if goal is not None else my_goals.goals(turn, "")
    asked, name = _asked(said)
    fitting = fitting_in(turn.known, name) if name else []
    if not fitting:
        return None
    if len(fitting) > 1:
        return my_goals.goals(turn, "")
    goal = fitting[0]
    match asked:
        case "changed":
            return history.history(turn, goal.id)
        case "chart" if charting.moves(goal, turn.known):
            return charting.chart(turn, goal.id)
        case _:
            turn.say(charting.A_DOT_YET if asked == "chart" else None)
            return goal_page.open_goal(turn, goal.id)


def _bare(said: Wording) -> bool:
    """Whether the goal at hand is to be opened, with no name and nothing else: "open the goal"."""
    place = 0
    while place < len(said.words) and (end := _TABLES.at(said, place, "polite")):
        place = end
    end = _TABLES.at(said, place, "bare")
    while end and end < len(said.words) and (more := _TABLES.at(said, end, "polite")):
        end = more
    return end == len(said.words)


def _asked(said: Wording) -> tuple[str, str]:
    """What is wanted, and the words that name the goal; empty where they name none as a goal."""
    place = 0
    while place < len(said.words) and (end := _TABLES.at(said, place, "polite")):
        place = end
    asked = next((one for one in _ASKED if _TABLES.at(said, place, one)), "")
    begins = _TABLES.at(said, place, asked) if asked else 0
    if asked == "open" and (drawn := _TABLES.at(said, begins, "chart")):
        asked, begins = "chart", drawn
    last = len(said.words)
    while last > begins and _TABLES.at(said, last - 1, "going", "polite"):
        last -= 1
    ended = not asked or asked == "open"
    if ended and last - 1 > begins and _TABLES.at(said, last - 1, "charted") == last <= begins + _MOST_NAMING:
        return "chart", said.between(begins or place, last - 1)
    named = _TABLES.find(said, ("goal",), range(begins, last))
    if asked == "chart":
        return (asked, said.between(begins, last)) if begins < last <= begins + _MOST_NAMING else ("", "")
    few = 1 < last - begins <= _MOST_NAMING
    return (asked, said.between(begins, last)) if begins and named and few else ("", "")
