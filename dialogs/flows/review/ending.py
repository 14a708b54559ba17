"""A goal that words at a look let go: closed, silenced, paused or gone on with, as chosen. Refuses to do so unasked."""

from __future__ import annotations

from typing import Literal

from dialogs.buttons import link
from dialogs.domain.goals.sentences import what_goal_is_now
from dialogs.effects import Choice
from dialogs.events import Known
from dialogs.flow import Accept, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.ahead import silenced
from dialogs.flows.asking.answering import otherwise, understand
from dialogs.flows.changes.resting import closed, paused
from dialogs.language.answers.deciding import decision_in
from dialogs.messages import T, Text


class EndingDraft(Draft):
    """The goal, why it was being looked at, and what is to become of it."""

    goal_id: str = ""
    kind: str = "asked"
    choice: Literal["close", "rest", "quiet", "no"] | None = None


def ask(draft: EndingDraft, known: Known) -> Question:
    """Ask whether the goal is closed."""
    goal = known.goal(draft.goal_id)
    named = what_goal_is_now(goal) if goal is not None else ""
    text = T("Shall “{goal}” be closed? What was noted for it stays.", goal=named)
    options = (
        Option("close", T("Yes, close the goal")),
        Option("quiet", T("Only its reminders stop")),
        Option("rest", T("Only a pause")),
        Option("no", T("No, it goes on")),
    )
    return Question(text, options)


def read(said: Said, draft: EndingDraft, known: Known) -> Result:
    """Take the choice."""
    if said.option is not None:
        return Accept({"choice": said.option})
    decided = decision_in(said.text)
    if decided in ("close", "stop", "keep"):
        return Accept({"choice": "no" if decided == "keep" else "close"})
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("yes", "no"):
        return Accept({"choice": "close" if answer.reply == "yes" else "no"})
    return otherwise(answer, T("Yes or no is enough."))


def why(draft: EndingDraft, known: Known) -> Text:
    """Why it is asked."""
    return T("A closed goal is asked about no more. It can be taken up again at any time.")


def finish(draft: EndingDraft, known: Known) -> Finished:
    """Close it or let it rest; else go on with the look."""
    goal = known.goal(draft.goal_id)
    if goal is None:
        return Finished(T("That goal is no longer here."))
    if draft.choice == "no" or draft.choice is None:
        return Finished(then=(("review", {"goal_id": goal.id, "kind": draft.kind}),))
    if draft.choice == "quiet":
        say = T("No more reminders for this goal. It stays among your goals, and /review looks back at it any time.")
        return Finished(say, silenced(goal, "asked"), links=(Choice(link("remind", goal.id), T("Go on reminding me")),))
    done = closed(goal, known) if draft.choice == "close" else paused(goal, known)
    return Finished(done.say, done.effects, links=done.links)


ENDING = Flow("ending", EndingDraft, (Step("choice", ask, read, why),), finish)
