"""The question which of several goals is meant, for every flow that is about one; refuses to guess."""

from __future__ import annotations

from dialogs.domain.goal import Goal
from dialogs.domain.goals.sentences import what_goal_is_now
from dialogs.events import Known
from dialogs.flow import Accept, Option, Question, Result, Said
from dialogs.flows.asking.answering import context_of, otherwise, understand
from dialogs.language.goals.channels import find_channels
from dialogs.language.goals.line import read_line
from dialogs.messages import T, Text, paragraphs

MOST_SHOWN = 12


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
    return ask_among(open_goals(known), known)


def ask_among(goals: tuple[Goal, ...], known: Known) -> Question:
    """Ask which of these goals is meant, in the order of their list; of many only the first are shown."""
    options = tuple(Option(goal.id, what_goal_is_now(goal), long=True) for goal in _shown(goals, known))
    text: Text = T("Which goal is it about?")
    if len(options) < len(goals):
        text = paragraphs(text, T("These come first; another is found by what it counts, such as “bookings”."))
    return Question(text, options)


def _shown(goals: tuple[Goal, ...], known: Known) -> tuple[Goal, ...]:
    order = {goal.id: place for place, goal in enumerate(listed(known))}
    return tuple(sorted(goals, key=lambda goal: order.get(goal.id, len(order))))[:MOST_SHOWN]


def read_goal_choice(said: Said, draft: object, known: Known) -> Result:
    """Take the goal from a button, by its number or by its measure."""
    return read_among(said, open_goals(known), known)


def read_among(said: Said, goals: tuple[Goal, ...], known: Known) -> Result:
    """Take one of these goals from a button, by its number or by its measure."""
    if said.option is not None:
        return Accept({"goal_id": said.option})
    shown = _shown(goals, known)
    answer = understand(said.text, "choice", known, options=len(shown))
    if answer.choice:
        return Accept({"goal_id": shown[answer.choice[0] - 1].id})
    measure = understand(said.text, "metric", known).metric
    meant = [goal for goal in goals if measure is not None and goal.metric == measure]
    if measure is None:
        there = {cue.name for cue in find_channels(read_line(said.text, context_of(known)))}
        meant = [goal for goal in goals if goal.channel in there]
    if len(meant) == 1:
        return Accept({"goal_id": meant[0].id})
    return otherwise(answer, T("The number of the goal is enough."))


def why_goal(draft: object, known: Known) -> Text:
    """Why the goal is asked."""
    return T("Several goals are kept, and only one of them is meant.")
