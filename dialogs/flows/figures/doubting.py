"""Words that may tell where a goal stands, or wish for something new: it is asked which. Refuses to guess it."""

from __future__ import annotations

from collections.abc import Callable

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.goals.sentences import what_goal_is_now
from dialogs.events import Known
from dialogs.flow import Accept, Again, Option, Question, Result, Said
from dialogs.flows.asking.answering import agreed, context_of, otherwise, understand
from dialogs.flows.figures.check_in_draft import CheckInDraft
from dialogs.flows.figures.which_goal import MOST_SHOWN, counted_goals, listed
from dialogs.kept.report import wishes
from dialogs.language.goals.reading import read_goal
from dialogs.messages import T, Text, Words

Read = Callable[[Said, CheckInDraft, Known], Result]
_LONGEST = 60


def doubtful(draft: CheckInDraft, known: Known) -> bool:
    """Whether it is open what the words are."""
    return draft.doubt is not None


def ask(draft: CheckInDraft, known: Known) -> Question:
    """Ask whether the words tell a figure of a goal kept here, or wish for something new."""
    goals, words = _meant(draft, known), Words((draft.doubt or "")[:_LONGEST])
    rest = (Option("goal", T("A new goal")), Option("neither", T("Neither")))
    if len(goals) == 1:
        text = T("“{words}”: is that where “{goal}” stands, or a new goal?", words=words, goal=_name(goals[0]))
        return Question(text, (Option("figure", T("Where it stands")), *rest))
    text = T("“{words}”: is that where one of these goals stands, or a new one?", words=words)
    return Question(text, (*(Option(f"g{goal.id}", _name(goal), long=True) for goal in goals), *rest))


def _name(goal: Goal) -> Text:
    return what_goal_is_now(goal)


def _meant(draft: CheckInDraft, known: Known) -> tuple[Goal, ...]:
    """The goals that the words may be of, in the order of their list."""
    among = [goal for goal in known.goals if goal.id in draft.among] or counted_goals(known)
    order = {goal.id: place for place, goal in enumerate(listed(known))}
    return tuple(sorted(among, key=lambda goal: order.get(goal.id, len(order))))[:MOST_SHOWN]


def why(draft: CheckInDraft, known: Known) -> Text:
    """Why it is asked."""
    return T("A figure goes to its goal, a wish becomes a goal of its own; from these words I can't tell which it is.")


def read(said: Said, draft: CheckInDraft, known: Known, read_value: Read) -> Result:
    """Go on with the words as what they were meant for; other words in their place count for themselves."""
    goals = _meant(draft, known)
    if said.option == "goal":
        return _wished(draft.doubt or "")
    if said.option == "neither":
        return Accept({"meant": "neither", "value": Amount(value=0), "goal_id": ""})
    if said.option is not None:
        return _told(goals[0] if said.option == "figure" else known.goal(said.option[1:]), draft, known, read_value)
    return _typed(said, draft, known, read_value)


def _typed(said: Said, draft: CheckInDraft, known: Known, read_value: Read) -> Result:
    """Take words typed in place of a button: which goal, yes or no, another figure, a clear wish."""
    goals = _meant(draft, known)
    answer = understand(said.text, "choice", known, options=len(goals) if len(goals) > 1 else 0)
    if answer.choice:
        return _told(goals[answer.choice[0] - 1], draft, known, read_value)
    agrees = understand(said.text, "yes_no", known)
    if agrees.reply == "no":
        return Accept({"meant": "neither", "value": Amount(value=0), "goal_id": ""})
    if len(goals) == 1 and agreed(agrees, known):
        return _told(goals[0], draft, known, read_value)
    if read_goal(said.text, context_of(known)).goal and wishes(said.text, context_of(known)):
        return _wished(said.text)
    again = read_value(said, CheckInDraft(), known)
    if isinstance(again, Accept):
        return Accept({"meant": "figure", **again.values}, again.say)
    result = otherwise(agrees, T("One of the buttons is enough."))
    return result if not isinstance(result, Again) else Again(T("One of the buttons is enough."))


def _wished(words: str) -> Accept:
    return Accept({"meant": "goal", "value": Amount(value=0), "goal_id": "", "wish": words})


def _told(goal: Goal | None, draft: CheckInDraft, known: Known, read_value: Read) -> Result:
    """Read the words as a figure of this goal; where they hold none that can be read, it is asked for."""
    if goal is None:
        return Again(T("That goal is no longer here."))
    found = read_value(Said(draft.doubt or ""), CheckInDraft(goal_id=goal.id), known)
    values = found.values if isinstance(found, Accept) else {}
    return Accept({"meant": "figure", "goal_id": goal.id, **values})
