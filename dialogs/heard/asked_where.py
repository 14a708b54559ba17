"""Answers to "where are we?" and "stop the reminders" for the goals kept; refuses to recognise what is asked."""

from __future__ import annotations

from dialogs import engine
from dialogs.buttons import link
from dialogs.domain.goal import Goal
from dialogs.domain.goals.sentences import goal_sentence, what_goal_is_now
from dialogs.effects import Choice, Effect
from dialogs.engine import Turn
from dialogs.flows.asking.ahead import next_day
from dialogs.flows.figures import figuring
from dialogs.flows.figures.goals_named import named_in
from dialogs.heard import reminders
from dialogs.language.orders.wanted import takes_all
from dialogs.messages import Bold, Day, T, lines, paragraphs
from dialogs.pages import charting, group_page, my_goals, views
from dialogs.state import State

MOST_SHOWN = 8

Outcome = tuple[State, tuple[Effect, ...]]


def standing(turn: Turn, _: str) -> Outcome:
    """Say where the goal stands: its last figure and the pace, or its page; several are listed, a question goes on."""
    active = _active(turn)
    step = engine.asked_step(turn)
    if step is not None and not active:
        return engine.ask(turn, step, repeated=True)
    if len(active) != 1:
        return my_goals.goals(turn, "")
    goal = active[0]
    last = figuring.last_of(goal, turn.known)
    if last is None and (step is not None or goal.direction == "deliver" or goal.is_wish):
        return views.open_goal(turn, goal.id)
    if last is None:
        turn.say(paragraphs(Bold(goal_sentence(goal)), T("There is no figure of it yet.")))
        turn.push("check_in", {"goal_id": goal.id})
        return engine.settle(turn)
    turn.say(
        paragraphs(Bold(what_goal_is_now(goal)), figuring.standing(goal, last.amount, turn.known, guess=last.guess))
    )
    if step is not None:
        return engine.ask(turn, step, repeated=True)
    turn.links = (
        Choice(link("open", goal.id), T("Open it")),
        Choice(link("review", goal.id), T("Look back at it")),
        *((charting.chart_of(goal),) if charting.moves(goal, turn.known) else ()),
    )
    return turn.done()


def figure_now(turn: Turn, goal_id: str) -> Outcome:
    """Ask for one figure of a goal, and answer with where it is; a whole look back is another button."""
    goal = turn.known.goal(goal_id)
    if goal is None or goal.status != "active":
        return views.open_goal(turn, goal_id)
    if turn.stack and turn.stack[-1].flow == "check_in":
        turn.stack = turn.stack[:-1]
    turn.push("check_in", {"goal_id": goal.id})
    return engine.settle(turn)


def silence(turn: Turn, words: str) -> Outcome:
    """Stop reminding of the only goal or of the one that the words name, or ask of which; or of all."""
    active = _active(turn)
    if not active:
        return _silent_groups(turn)
    looked_at = turn.stack[-1].answers.get("goal_id") if turn.stack and turn.stack[-1].flow == "review" else None
    if looked_at is not None and not takes_all(words):
        return reminders.quiet(turn, str(looked_at))
    if len(active) == 1:
        return reminders.quiet(turn, active[0].id)
    if takes_all(words):
        return reminders.quiet_all(turn)
    named = named_in(turn.known, words)
    if named is not None and named in active:
        return reminders.quiet(turn, named.id)
    turn.say(T("Which goal should be quiet from now on?"))
    each = (Choice(link("quiet", one.id), what_goal_is_now(one), long=True) for one in active[:MOST_SHOWN])
    turn.links = (*each, Choice(link("quiet", "all"), T("All goals")))
    return turn.done()


def _silent_groups(turn: Turn) -> Outcome:
    """Who has no goal under way may mean the training groups."""
    if not group_page.hushed_all(turn):
        return my_goals.goals(turn, "")
    turn.say(T("Nothing comes from your training groups by itself any more; their pages are always there."))
    turn.links = (Choice(link("groups"), T("My groups")),)
    return turn.done()


def ahead(turn: Turn, _: str) -> Outcome:
    """Say on which day each goal is looked back at next; an open question stands again behind it."""
    days = [(goal, day) for goal in _active(turn) if (day := next_day(goal, turn.known)) is not None]
    if not days:
        return my_goals.goals(turn, "")
    told = (
        T("{day}: “{goal}”", day=Day(day), goal=what_goal_is_now(goal))
        if goal.silent is None
        else T("“{goal}”: without reminders", goal=what_goal_is_now(goal))
        for goal, day in sorted(days, key=lambda one: one[1])
    )
    turn.say(paragraphs(T("We look back next on:"), lines(*told)))
    step = engine.asked_step(turn)
    if step is not None:
        return engine.ask(turn, step, repeated=True)
    turn.links = (Choice(link("settings"), T("All settings")), Choice(link("goals"), T("My goals")))
    return turn.done()


def figure_wanted(turn: Turn, goal_id: str) -> Outcome:
    """Ask for a figure, of the goal that is named by its id or else of the only one; several are listed."""
    active = _active(turn)
    if goal_id or len(active) == 1:
        return figure_now(turn, goal_id or active[0].id)
    if not active:
        return my_goals.goals(turn, "")
    turn.say(T("Which goal is the figure for?"))
    turn.links = tuple(Choice(link("figure", one.id), what_goal_is_now(one), long=True) for one in active[:MOST_SHOWN])
    return turn.done()


def _active(turn: Turn) -> list[Goal]:
    return [goal for goal in turn.known.goals if goal.status == "active"]


WAYS = {"standing": standing, "silence": silence, "figure": figure_wanted, "ahead": ahead}
