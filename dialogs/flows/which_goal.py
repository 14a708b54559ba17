"""The question which of several goals is meant, for every flow that is about one; refuses to guess."""

from __future__ import annotations

from dialogs.domain.goal import Goal
from dialogs.domain.sentences import what_goal_is_now
from dialogs.events import Known
from dialogs.flow import Accept, Option, Question, Result, Said
from dialogs.flows.answering import otherwise, understand
from dialogs.messages import T, Text


def open_goals(known: Known) -> tuple[Goal, ...]:
    """The goals that can be meant: those under way, or all where none is."""
    return tuple(goal for goal in known.goals if goal.status == "active") or known.goals


def listed(known: Known) -> tuple[Goal, ...]:
    """The goals under way as they are listed: the primary one first, then by what they serve, the oldest first."""
    active = [goal for goal in known.goals if goal.status == "active"]
    order = [one.id for one in known.business_goals]
    first = next((goal.serves[0] for goal in active if goal.primary and goal.serves), None)
    if first in order:
        order.remove(first)
        order.insert(0, first)
    ranks = {one: place for place, one in enumerate(order)}

    def rank(goal: Goal) -> tuple[bool, int]:
        served = next((ranks[one] for one in goal.serves if one in ranks), len(ranks))
        return not goal.primary, served

    if first is None and any(goal.primary for goal in active):
        return tuple(sorted(active, key=rank))
    return tuple(sorted(active, key=lambda goal: (rank(goal)[1], not goal.primary)))


def counted_goals(known: Known) -> tuple[Goal, ...]:
    """The goals that a figure can belong to."""
    goals = open_goals(known)
    return tuple(goal for goal in goals if goal.direction != "deliver") or goals


def ask_goal(draft: object, known: Known) -> Question:
    """Ask which goal is meant."""
    return _ask(open_goals(known))


def ask_counted_goal(draft: object, known: Known) -> Question:
    """Ask which goal a figure belongs to."""
    return _ask(counted_goals(known))


def _ask(goals: tuple[Goal, ...]) -> Question:
    options = tuple(Option(goal.id, what_goal_is_now(goal), long=True) for goal in goals)
    return Question(T("Which goal is it about?"), options)


def read_goal_choice(said: Said, draft: object, known: Known) -> Result:
    """Take the goal from a button, by its number or by its measure."""
    return _read(said, open_goals(known), known)


def read_counted_goal(said: Said, draft: object, known: Known) -> Result:
    """Take the goal of a figure, as above."""
    return _read(said, counted_goals(known), known)


def _read(said: Said, goals: tuple[Goal, ...], known: Known) -> Result:
    if said.option is not None:
        return Accept({"goal_id": said.option})
    answer = understand(said.text, "choice", known, options=len(goals))
    if answer.choice:
        return Accept({"goal_id": goals[answer.choice[0] - 1].id})
    measure = understand(said.text, "metric", known).metric
    meant = [goal for goal in goals if measure is not None and goal.metric == measure]
    if len(meant) == 1:
        return Accept({"goal_id": meant[0].id})
    return otherwise(answer, T("The number of the goal is enough."))


def why_goal(draft: object, known: Known) -> Text:
    """Why the goal is asked."""
    return T("Several goals are kept, and only one of them is meant.")
