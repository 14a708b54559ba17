"""The marketing goals of the quarter ahead, suggested from a bigger one; refuses to set any without the person."""

from __future__ import annotations

from typing import Any

from dialogs.buttons import link
from dialogs.domain.goal import BusinessGoal
from dialogs.domain.years.quarter_moves import Move, end_ahead, needed, quarter_ahead, quarter_moves
from dialogs.domain.years.yearly_words import quarter_said
from dialogs.effects import Choice
from dialogs.events import Known
from dialogs.flow import Accept, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import context_of, otherwise, understand
from dialogs.flows.goal.wishing import opening
from dialogs.language.goals.reading import read_goal
from dialogs.messages import Day, Figure, Joined, T, Text, Words, paragraphs

NONE = "none"


class MovesDraft(Draft):
    """The bigger goal, and what was chosen: a measure of the catalogue as its button read, or words."""

    bigger_id: str | None = None
    move: str | None = None
    words: str = ""


def bigger_in(draft: MovesDraft, known: Known) -> BusinessGoal:
    """The bigger goal that a quarter is sought for."""
    found = known.business_goal(draft.bigger_id or "")
    return found or BusinessGoal(id=draft.bigger_id or "", words="", started_on=known.today)


def _offered(draft: MovesDraft, known: Known) -> tuple[Move, ...]:
    under = [goal for goal in known.goals if goal.status == "active" and draft.bigger_id in goal.serves]
    return quarter_moves(bigger_in(draft, known), known.today, [goal.metric for goal in under])


def ask(draft: MovesDraft, known: Known) -> Question:
    """Say what the quarter ahead asks for, and what may carry it, each with its reason."""
    offered = _offered(draft, known)
    reasons = Joined(tuple(T("{move}: {reason}", move=one.label, reason=one.reason) for one in offered), "dotted")
    options = tuple(Option(one.metric, one.label) for one in offered)
    text = paragraphs(
        _asked_for(bigger_in(draft, known), known),
        reasons,
        _several(bigger_in(draft, known), offered, known),
        T("Which one should it be? The sizes are suggestions, and a goal in your own words is just as good."),
    )
    return Question(text, (*options, Option(NONE, T("None for now"))), again=T("Which one should it be?"))


def _asked_for(bigger: BusinessGoal, known: Known) -> Text:
    place = quarter_ahead(bigger, known.today)
    if place is None:
        return T("What could lead to “{bigger}” until {day}:", bigger=Words(bigger.words), day=_end(bigger, known))
    amount = quarter_said(bigger, bigger.quarters, place)
    return T("Until {day} the year asks for {amount}. What could bring it:", day=_end(bigger, known), amount=amount)


def _several(bigger: BusinessGoal, offered: tuple[Move, ...], known: Known) -> Text | None:
    """Say that one goal alone will not carry it, where none is large enough."""
    share = needed(bigger, known.today)
    largest = max((one.amount.value for one in offered if one.amount.unit == "percent"), default=0.0)
    if share is None or share <= largest:
        return None
    return T(
        "One alone rarely brings {change}; two or three together can.",
        change=Figure(round(share), "percent", signed=True),
    )


def _end(bigger: BusinessGoal, known: Known) -> Day:
    return Day(end_ahead(bigger, known.today), weekday=False)


def read(said: Said, draft: MovesDraft, known: Known) -> Result:
    """Take a suggestion by its button or its number, or a goal in words."""
    offered = _offered(draft, known)
    if said.option is not None:
        return Accept({"move": said.option, "words": said.label})
    answer = understand(said.text, "choice", known, options=len(offered))
    if answer.choice:
        return Accept({"move": offered[answer.choice[0] - 1].metric, "words": said.text})
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("no", "skip", "unknown"):
        return Accept({"move": NONE})
    if answer.reply in ("question", "yes") or not any(map(str.isalpha, said.text)):
        return otherwise(answer, T("One of the buttons, or a goal in a few words."))
    return Accept({"move": None, "words": said.text})


def why(draft: MovesDraft, known: Known) -> Text:
    """Where the suggestions come from."""
    return T(
        "A year's number moves only when something before it moves: how many people ask, how many of them buy, how "
        "much each spends, how often they come back. One of these at a time is enough for a quarter."
    )


def finish(draft: MovesDraft, known: Known) -> Finished:
    """Begin the goal that was chosen, under the bigger one."""
    see = (Choice(link("bigger", draft.bigger_id or ""), T("See the bigger goal")),)
    if draft.move == NONE:
        return Finished(T("Then none for now."), links=see)
    under = {"serves": (draft.bigger_id,)}
    if draft.move is None:
        reading = read_goal(draft.words, context_of(known))
        if not reading.goal:
            return Finished(then=(("goal", {**under, "heard": draft.words[:200]}),))
        opened = opening(reading, known)
        return Finished(opened.say, opened.effects, then=(("goal", {**opened.values, **under}),))
    return Finished(then=(("goal", {**_values(draft, known), **under}),))


def _values(draft: MovesDraft, known: Known) -> dict[str, Any]:
    """What a suggestion fills of the goal interview."""
    bigger = bigger_in(draft, known)
    move = next((one for one in quarter_moves(bigger, known.today) if one.metric == draft.move), None)
    found = move or next((one for one in _offered(draft, known) if one.metric == draft.move), None)
    values: dict[str, Any] = {
        "wish": draft.words,
        "rewording": draft.move,
        "metric": draft.move,
        "deadline": end_ahead(bigger, known.today),
    }
    if found is not None:
        down = "decrease" if found.down else "increase"
        values |= {"direction": down, "target": found.amount, "relative": True}
    return values


MOVES: Flow[MovesDraft] = Flow("moves", MovesDraft, (Step("move", ask, read, why, optional=True),), finish)
