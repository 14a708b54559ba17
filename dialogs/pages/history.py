"""What changed in a goal since it was made: the day, old and new, and why. Refuses to change anything."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from dialogs import carried
from dialogs.buttons import link
from dialogs.domain.goal import Change, Goal
from dialogs.domain.goals.differences import differences
from dialogs.domain.goals.sentences import goal_sentence
from dialogs.effects import Choice, Effect
from dialogs.engine import Turn
from dialogs.events import Known
from dialogs.messages import Bold, Day, Joined, T, Text, Words, lines, paragraphs
from dialogs.pages.ways import missing_goal
from dialogs.state import State

PAGE = 8
BETWEEN = "."

Outcome = tuple[State, tuple[Effect, ...]]


def history(turn: Turn, argument: str) -> Outcome:
    """Tell the changes of a goal, the latest first, a page at a time; `argument` is its id, the page behind a dot."""
    goal_id, _, page = argument.partition(BETWEEN)
    goal = turn.known.goal(goal_id) if goal_id else carried.at_hand(turn, turn.known.goals)
    if goal is None:
        return missing_goal(turn)
    told = _entries(goal, turn.known)
    at = min(int(page) if page.isdecimal() else 0, max(len(told) - 1, 0) // PAGE)
    shown = _by_day(told[at * PAGE : (at + 1) * PAGE])
    begun = T("{day}: the wish “{wish}”", day=Day(goal.started_on, weekday=False), wish=Words(goal.wish[:200]))
    last = begun if (at + 1) * PAGE >= len(told) else None
    turn.say(paragraphs(Bold(goal_sentence(goal)), *(shown or (T("Nothing has changed since it was made."),)), last))
    older = (Choice(link("history", f"{goal.id}{BETWEEN}{at + 1}"), T("Earlier changes")),) if last is None else ()
    turn.links = (*older, Choice(link("open", goal.id), T("The goal")))
    return turn.done()


def told_changes(goal: Goal, known: Known) -> list[tuple[Change, tuple[Text, ...]]]:
    """Each change with what differs, told against the goal as it stood then; found by going back from what stands."""
    mine = [one for one in known.changes if one.goal_id == goal.id]
    after, told = goal.model_dump(mode="json"), []
    for change in reversed(mine):
        now = {**after, **change.after}
        before = {**now, **change.before}
        differing = differences(Goal.model_validate(before), Goal.model_validate(now), known.business_goals)
        told.append((change, differing))
        after = before
    return told[::-1]


def _entries(goal: Goal, known: Known) -> list[tuple[date, Text]]:
    """Each change with its day, the latest first, told against the goal as it stood then.

    How it stood is found by going back from what stands now.
    """
    after, told = goal.model_dump(mode="json"), []
    for change in reversed([one for one in known.changes if one.goal_id == goal.id]):
        now = {**after, **change.after}
        after = {**now, **change.before}
        entry = _entry(change, Goal.model_validate(after), Goal.model_validate(now), known)
        if entry is not None:
            told.append((change.at.date(), entry))
    return told


def _entry(change: Change, before: Goal, after: Goal, known: Known) -> Text | None:
    differing = differences(before, after, known.business_goals)
    if not differing:
        return None
    why = T("Reason: {reason}", reason=Words(change.reason)) if change.reason else None
    return lines(Joined(differing, "lines"), why)


def _by_day(entries: Sequence[tuple[date, Text]]) -> list[Text]:
    """The entries under their days."""
    days = groupby(entries, key=lambda entry: entry[0])
    return [
        lines(Bold(T("{day}", day=Day(day, weekday=False))), *(entry for _, entry in together))
        for day, together in days
    ]
