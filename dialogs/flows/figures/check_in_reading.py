"""Words read as a figure: of which goal or limit, of which day, reckoned where it must be. Refuses to note it."""

from __future__ import annotations

from datetime import date

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.goals.sentences import what_goal_is_now
from dialogs.events import Known
from dialogs.flow import Accept, Again, Forget, Result, Said
from dialogs.flows.asking.answering import amount_of, context_of, figure, understand
from dialogs.flows.figures import figuring, reckoning
from dialogs.flows.figures.check_in_deeds import deed
from dialogs.flows.figures.check_in_draft import CheckInDraft, goal_in
from dialogs.flows.figures.limit_figures import limit_figure, no_figure
from dialogs.flows.figures.which_goal import counted_goals
from dialogs.flows.goal.measuring import unit_in
from dialogs.kept.report import About, about, report_for
from dialogs.language.goals.reading import read_goal
from dialogs.language.reports.told_when import told_when
from dialogs.messages import Day, T, Text

MOST_WORDS = 3
LONGEST = 200


def read_value(said: Said, draft: CheckInDraft, known: Known) -> Result:  # noqa: PLR0911 - one for each kind of answer
    """Take the figure, with the goal that its words name and the day that it is of."""
    if said.option is not None:
        return Accept({"value": Amount(value=0), "goal_id": "", "wish": draft.told})
    when = told_when(said.text, context_of(known))
    if when.ahead and when.on is not None:
        return Again(ahead(when.on))
    words = said.text if when.on is None else when.rest
    of_day = {} if when.on is None else {"on": when.on, "since": when.since}
    found = About() if draft.goal_id else about(said.text, known)
    if found.limit or draft.limit:
        return limit_figure(words, found.goals or (known.goal(draft.goal_id or ""),), of_day, known)
    named = draft.goal_id or report_for(said.text, known)
    goal = known.goal(named) if named else goal_in(draft, known)
    if (done := deed(said.text, goal, known)) is not None:
        return done
    if goal is not None and not draft.goal_id and (stranger := _elsewhere(said.text, goal, known)) is not None:
        return _instead(said.text, stranger, draft, known)
    counted = goal if draft.added is None else None
    if counted is not None and (found_ := reckoning.reckoned(counted, said.text, known)) is not None:
        return _reckoned(counted, found_, of_day)
    answer = understand(words, "baseline", known, unit=unit_in(goal, known) if goal else None)
    if answer.reply != "value":
        return no_figure(answer)
    amount = figuring.in_money(words, amount_of(answer, unit_in(goal, known) if goal else None), known)
    slip = figuring.impossible(goal, amount, known) if goal else _fits_none(amount, known)
    if slip is not None and not (goal and figuring.fits(goal, amount, known)):
        return _instead(said.text, slip, draft, known)
    if slip is not None:
        return slip
    whose = _of_goal(named, found, amount, known)
    words_ = {} if whose.get("goal_id") or goal is not None else {"words": said.text[:LONGEST]}
    return Accept({"value": amount, "guess": bool(answer.guess), **of_day, **whose, **words_})


def read_again(chosen: Result, draft: CheckInDraft, known: Known) -> Result:
    """Read the words anew for the goal that was chosen: as a figure of its own they may mean something else."""
    if not isinstance(chosen, Accept) or draft.words is None or draft.added is not None:
        return chosen
    goal_id = str(chosen.values["goal_id"])
    again = read_value(Said(draft.words), CheckInDraft(goal_id=goal_id), known)
    if isinstance(again, Accept):
        return Accept({**chosen.values, **again.values}, again.say)
    said = again.say if isinstance(again, Again | Forget) else None
    return Forget(("value",), said, {"goal_id": goal_id, "words": None})


def _reckoned(goal: Goal, found: reckoning.Reckoned, of_day: dict[str, date | None]) -> Accept:
    """Take a figure that was reckoned from what was told; unless it can mean nothing else, it is asked about."""
    guess = found.kind in {"rate", "way", "moved", "range"}
    values = {"value": found.now, "goal_id": goal.id, "guess": guess, **of_day}
    return Accept(values if found.sure else {**values, "reckoned": found})


def _of_goal(named: str | None, found: About, amount: Amount, known: Known) -> dict[str, object]:
    """The goal that was named, or the only one that the figure can be of; else those it may be of."""
    if named:
        return {"goal_id": named}
    meant = [goal for goal in found.goals if figuring.fits(goal, amount, known)] or list(fitting(amount, known))
    if len(meant) == 1 and len(counted_goals(known)) > 1:
        return {"goal_id": meant[0].id}
    return {"among": tuple(goal.id for goal in meant)} if found.goals else {}


def ahead(day: date) -> Text:
    """Say that a day has no figure yet."""
    return T("{day} is still to come, so there's no figure of it yet. One of today or earlier is fine.", day=Day(day))


def _instead(text: str, slip: Again, draft: CheckInDraft, known: Known) -> Result:
    """Say that the figure fits no goal here, and offer another; a whole sentence about it then is the wish."""
    reading = read_goal(text, context_of(known))
    if draft.told and reading.goal and len(text.split()) > MOST_WORDS:
        return Accept({"value": Amount(value=0), "goal_id": "", "wish": text})
    return Forget((), slip.say, {"told": text[:200]})


def _elsewhere(text: str, goal: Goal, known: Known) -> Again | None:
    """Say that a figure of another channel than the goal's is not noted for it: "1,130 on Facebook"."""
    there = understand(text, "metric", known).channel
    if goal.channel is None or there in (None, goal.channel):
        return None
    return Again(
        T(
            "That is of another place than “{goal}”, so it is not noted. "
            "If it was meant for something else, one sentence about that is enough.",
            goal=what_goal_is_now(goal),
        )
    )


def fitting(amount: Amount, known: Known) -> tuple[Goal, ...]:
    """The goals that an amount can be a figure of."""
    return tuple(goal for goal in counted_goals(known) if figuring.fits(goal, amount, known))


def _fits_none(amount: Amount, known: Known) -> Again | None:
    """Ask what an amount was meant for that can be a figure of no goal."""
    if fitting(amount, known):
        return None
    return Again(
        T(
            "{figure} fits none of the goals kept here, so it is not noted. "
            "One sentence about what it was meant for is enough.",
            figure=figure(amount),
        )
    )
