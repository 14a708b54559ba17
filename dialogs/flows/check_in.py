"""A figure that comes by itself ("300", «وصلنا 300»): for which goal, and where that is; refuses to look back."""

from __future__ import annotations

from dialogs.buttons import link
from dialogs.domain.goal import Amount, CheckIn, Goal
from dialogs.domain.pace import standing_text, where
from dialogs.domain.sentences import what_goal_is_now
from dialogs.effects import Choice, SaveCheckIn
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Finished, Flow, Question, Result, Said, Step
from dialogs.flows.answering import amount_of, otherwise, understand
from dialogs.flows.measuring import goal_question, unit_in
from dialogs.flows.which_goal import ask_goal, read_goal_choice, why_goal
from dialogs.messages import Bold, T, Text, paragraphs


class CheckInDraft(Draft):
    """The figure, and the goal that it belongs to."""

    value: Amount | None = None
    guess: bool = False
    goal_id: str | None = None


def goal_in(draft: CheckInDraft, known: Known) -> Goal | None:
    """The goal meant, as far as that is known: the only one there is, or the one chosen."""
    active = [goal for goal in known.goals if goal.status == "active"]
    if draft.goal_id is not None:
        return known.goal(draft.goal_id)
    return active[0] if len(active) == 1 else None


def several(draft: CheckInDraft, known: Known) -> bool:
    """Whether it must be asked which goal is meant."""
    return goal_in(draft, known) is None and bool(known.goals)


def ask_value(draft: CheckInDraft, known: Known) -> Question:
    """Ask for the figure."""
    goal = goal_in(draft, known)
    return Question(goal_question(goal, None) if goal else T("What is the figure now?"), numeric=True)


def why_value(draft: CheckInDraft, known: Known) -> Text:
    """Why a figure is taken in between."""
    return T("A figure now and then shows early whether the pace is right, while something can still be changed.")


def read_value(said: Said, draft: CheckInDraft, known: Known) -> Result:
    """Take the figure."""
    goal = goal_in(draft, known)
    answer = understand(said.text, "baseline", known, unit=unit_in(goal, known) if goal else None)
    if answer.reply == "value":
        return Accept({"value": amount_of(answer, unit_in(goal, known) if goal else None), "guess": answer.guess})
    if answer.reply in ("skip", "unknown"):
        return Again(T("Then another time; /cancel leaves it."))
    return otherwise(answer, T("One figure is enough, such as 48; an estimate helps too."))


def finish(draft: CheckInDraft, known: Known) -> Finished:
    """Keep the figure and say where that is."""
    goal = goal_in(draft, known)
    if goal is None or draft.value is None:
        return Finished(T("That goal is no longer here."))
    check_in = CheckIn(id=f"{known.new_id}v", goal_id=goal.id, on=known.today, amount=draft.value, guess=draft.guess)
    say = paragraphs(Bold(what_goal_is_now(goal)), standing_text(goal, where(goal, draft.value, known.today)))
    links = (Choice(link("open", goal.id), T("Open it")), Choice(link("review", goal.id), T("Look back at it")))
    return Finished(say, (SaveCheckIn(check_in),), links=links)


CHECK_IN: Flow[CheckInDraft] = Flow(
    "check_in",
    CheckInDraft,
    (
        Step("value", ask_value, read_value, why_value),
        Step("goal_id", ask_goal, read_goal_choice, why_goal, when=several),
    ),
    finish,
)
