"""Whether a bare number means a figure or the button of that place, where no question is open. Refuses to note it."""

from __future__ import annotations

from dialogs.buttons import Link
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.reviews.standings import runs_on
from dialogs.events import Known
from dialogs.flows.asking.answering import amount_of, understand
from dialogs.flows.figures import figuring
from dialogs.flows.goal.measuring import unit_in
from dialogs.state import State


def tells_a_figure(text: str, link: Link, state: State, known: Known) -> bool:
    """Whether a number typed beside buttons that lead elsewhere is a figure of a goal.

    Buttons of another day are out of mind: then a number that no goal's last figure is far from is that goal's. One
    that would take something back never does so by its place.
    """
    if not known.goals or state.stack:
        return False
    if link.action == "undo":
        return _near(text, known, far=True)
    return state.day is not None and state.day < known.today and _near(text, known, far=False)


def _near(text: str, known: Known, *, far: bool) -> bool:
    """Whether the number can be a figure of a goal, also one that is `far` from the last."""
    for goal in known.goals:
        if goal.status != "active" or goal.direction == "deliver" or goal.is_wish:
            continue
        unit = unit_in(goal, known)
        answer = understand(text, "baseline", known, unit=unit)
        amount = figuring.known_unit(amount_of(answer, unit), unit) if answer.reply == "value" else None
        if amount and figuring.fits(goal, amount, known) and (far or _close_by(goal, amount, known)):
            return True
    return False


def _close_by(goal: Goal, amount: Amount, known: Known) -> bool:
    """Whether the goal has stood near it before, or counts on from nothing and has not been told of yet."""
    stood = figuring.last_of(goal, known) is not None or goal.baseline is not None
    return (stood or runs_on(goal)) and figuring.leaps_from(goal, amount, known) is None
