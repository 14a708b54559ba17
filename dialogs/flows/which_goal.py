"""The question which of several goals is meant, for every flow that is about one; refuses to guess."""

from __future__ import annotations

from dialogs.domain.sentences import what_goal_is_now
from dialogs.events import Known
from dialogs.flow import Accept, Option, Question, Result, Said
from dialogs.flows.answering import otherwise, understand
from dialogs.messages import T, Text


def ask_goal(draft: object, known: Known) -> Question:
    """Ask which goal is meant."""
    options = tuple(Option(goal.id, what_goal_is_now(goal), long=True) for goal in known.goals)
    return Question(T("Which goal is it about?"), options)


def read_goal_choice(said: Said, draft: object, known: Known) -> Result:
    """Take the goal from a button or by its number."""
    if said.option is not None:
        return Accept({"goal_id": said.option})
    answer = understand(said.text, "choice", known, options=len(known.goals))
    if answer.choice:
        return Accept({"goal_id": known.goals[answer.choice[0] - 1].id})
    return otherwise(answer, T("The number of the goal is enough."))


def why_goal(draft: object, known: Known) -> Text:
    """Why the goal is asked."""
    return T("Several goals are kept, and only one of them is meant.")
