"""A figure as it is noted: on its day, of the goal or of its limit, with what is said to it. Refuses to read it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from dialogs.buttons import link
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.goals.limits import beyond, limit_kept
from dialogs.domain.goals.sentences import goal_sentence, what_goal_is_now
from dialogs.domain.reviews.echoed import echoed
from dialogs.domain.reviews.noted import is_apart, is_before, latest_of
from dialogs.domain.reviews.pace import beside_figure
from dialogs.domain.reviews.standings import begins_on, counted_as, where
from dialogs.effects import CancelReviews, Choice, Effect, SaveCheckIn, SaveGoal
from dialogs.events import Known
from dialogs.flow import Finished
from dialogs.flows.asking.ahead import after_figure, attained, next_day, taken_up
from dialogs.flows.asking.answering import changed
from dialogs.flows.asking.answering import figure as shown
from dialogs.flows.asking.recording import recorded
from dialogs.flows.figures import figuring, starting
from dialogs.messages import Bold, Day, Figure, T, Text, inline, lines, paragraphs

A_DAY = timedelta(days=1)


def noted(goal: Goal, figure: CheckIn, known: Known) -> Finished:
    """Keep a figure, and say where that is; the first one of a goal may be its start."""
    if figure.guardrail:
        return _of_limit(goal, figure, known)
    open_it = Choice(link("open", goal.id), T("Open it"))
    look_back = Choice(link("review", goal.id), T("Look back at it"))
    links: tuple[Choice, ...] = (open_it, look_back, figuring.take_back(figure))
    echo = T("Noted: {value}.", value=echoed(goal, figure, known.today))
    first = None
    if not is_apart(goal, figure):
        first = starting.begun(goal, figure.amount, known, guess=figure.guess, on=figure.on)
    if first is not None:
        say = paragraphs(
            Bold(goal_sentence(first.goal)), lines(echo, starting.told(first, figure.amount, known, echoed=True))
        )
        return Finished(say, (SaveCheckIn(figure), first), links=links)
    told = _told(goal, figure, known)
    effects: tuple[Effect, ...] = (SaveCheckIn(figure),)
    if known.today - figure.on <= A_DAY:
        effects += after_figure(goal, known, figure)
    rest = _left_alone(goal, figure, known)
    if rest is not None:
        links = (Choice(link("next", goal.id), T("The next goal, from here")), *links)
    say = paragraphs(Bold(what_goal_is_now(goal)), lines(echo, told, figuring.limit_line(goal, known)), rest)
    return Finished(say, effects, links=links)


def _left_alone(goal: Goal, figure: CheckIn, known: Known) -> Text | None:
    """Say when it is asked next, once the target is reached before its day."""
    if goal.status != "active" or goal.silent is not None or attained(goal, known):
        return None
    after = replace(known, check_ins=(*known.check_ins, figure))
    day = next_day(goal, after) if attained(goal, after) else None
    return T("Nothing more is asked before {day}: then we see whether it holds.", day=Day(day)) if day else None


def _told(goal: Goal, figure: CheckIn, known: Known) -> Text | None:
    """What a figure means: where one is today, where one was on its day, or why it is not judged."""
    if is_before(goal, figure):
        return T(
            "That was before this goal began, {day}. "
            "It is kept as where you came from; the pace counts from that day on.",
            day=Day(goal.started_on),
        )
    if is_apart(goal, figure):
        return _apart(goal, figure)
    last = latest_of(goal, known.check_ins)
    if last is not None and last.on > figure.on:
        return T("The latest figure is still {figure}, of {day}.", figure=shown(last.amount), day=Day(last.on))
    then, now = (where(goal, figure.amount, day) for day in (figure.on, known.today))
    before = figuring.moved_from(goal, figure.amount, known, figure.on)
    turned = before is not None and figuring.turned_back(goal, before.amount, figure.amount)
    start = figuring.below_start(goal, figure.amount, known, figure.on)
    told = beside_figure(goal, then, now, turned=turned or start is not None)
    if start is not None and told is not None:
        told = inline(_beside_start(goal, start, figure.amount), told)
    if before is not None and turned and told is not None:
        before_ = shown(before.amount, about=before.guess)
        less = T("That is less than last time: {figure}.", figure=before_)
        more = T("That is more than last time: {figure}.", figure=before_)
        told = inline(less if figure.amount.value < before.amount.value else more, told)
    return figuring.greeted(goal, figure.amount, told, known) if told is not None else None


def _beside_start(goal: Goal, start: Amount, amount: Amount) -> Text:
    """Say that a first figure lies on the wrong side of where the goal began."""
    began = shown(start, about=goal.baseline_guess)
    if amount.value < start.value:
        return T("That is less than at the start: {figure}.", figure=began)
    return T("That is more than at the start: {figure}.", figure=began)


def _apart(goal: Goal, figure: CheckIn) -> Text:
    """Why a figure of another stretch than the goal counts by is not judged."""
    if counted_as(goal) == "total":
        since = Day(begins_on(goal))
        return T("This goal counts on from {day}: the total since then is what shows where it stands.", day=since)
    if goal.per == "day" and figure.since == figure.on:
        return T("One day alone is kept beside it and not judged: days differ, and their average shows more.")
    if figure.told_on is None:
        return T("That stretch is still running, so it isn't judged yet; the figure at its end will be.")
    return T("This goal counts another stretch of time, so that is kept beside it and not judged.")


def _of_limit(goal: Goal, figure: CheckIn, known: Known) -> Finished:
    """Say whether a limit is kept; one that is broken is worth a look, and no failure."""
    limit = goal.guardrail
    open_it = Choice(link("open", goal.id), T("Open it"))
    if limit is None:
        return Finished(T("That goal is no longer here."))
    links: tuple[Choice, ...] = (open_it, figuring.take_back(figure))
    look: Text | None = None
    if beyond(limit, figure.amount) > 0:
        look = T("Good to know early: worth a look at what has changed there lately. The limit can be changed too.")
        links = (open_it, Choice(link("change", goal.id), T("Change a part")), figuring.take_back(figure))
    say = paragraphs(Bold(what_goal_is_now(goal)), limit_kept(limit, figure, known.today), look)
    return Finished(say, (SaveCheckIn(figure),), links=links)


def delivered(goal: Goal, amount: Amount, known: Known) -> Finished:
    """Close a thing to deliver that is done; one that is not yet stays open."""
    open_it = Choice(link("open", goal.id), T("Open it"))
    name = Bold(what_goal_is_now(goal))
    share = amount.value / 100 if amount.unit == "percent" else amount.value
    if share != 1:
        part = T("{share} of it, then; it stays open until the rest is done.", share=Figure(share * 100, "percent"))
        say = part if 0 < share < 1 else T("Not yet, then; it stays open.")
        ways = (open_it, Choice(link("change", goal.id), T("Change a part")))
        again = taken_up(goal, known) if goal.silent == "unanswered" else ()
        return Finished(paragraphs(name, say), again, links=ways)
    after = changed(goal, status="reached")
    effects: tuple[Effect, ...] = (SaveGoal(after, recorded(goal, after, known, None)), CancelReviews(goal.id))
    reopen = Choice(link("reopen", goal.id), T("Not done after all"))
    return Finished(paragraphs(name, T("Done ✅ Well worth having carried through.")), effects, links=(reopen, open_it))
