"""Changes that name no part, of the one goal at hand: a value for another, a day alone, its limit told anew.

Refuses words that hold anything else, and values that the goal does not have.
"""

from __future__ import annotations

from dialogs.domain.goal import Goal
from dialogs.language.context import Context
from dialogs.language.editing_contrast import contrast_in, is_day
from dialogs.language.edits import TABLES, Edit
from dialogs.language.limit import read_limits
from dialogs.language.spans import find_spans
from dialogs.language.wordings import wording

_QUESTIONS = ("?", "؟")


def unnamed(text: str, goal: Goal, context: Context) -> Edit | None:
    """Read a change that makes sense of this goal alone; `None` where the words are anything else."""
    if text.rstrip().endswith(_QUESTIONS):
        return None
    return _contrasted(text, goal, context) or _until(text, goal, context) or _limited(text, goal, context)


def _contrasted(text: str, goal: Goal, context: Context) -> Edit | None:
    """A bare figure in place of its target or its start: "50 instead of 60", "not 60, 50"."""
    pair = contrast_in(text, context)
    if pair is None:
        return None
    values = [one.value for one in find_spans(pair[1], context)]
    for part in ("target", "baseline"):
        amount = getattr(goal, part)
        if amount is not None and values == [amount.value]:
            return Edit("set", part, pair[0], firm=False, joined=True)
    return None


def _until(text: str, goal: Goal, context: Context) -> Edit | None:
    """A day and the word that bounds it: "due 15 April", «لحد 15 أبريل»."""
    if goal.deadline is None or not is_day(text, context) or not TABLES.at(wording(text), 0, "bounded"):
        return None
    return Edit("set", "deadline", text.strip(), firm=False)


def _limited(text: str, goal: Goal, context: Context) -> Edit | None:
    """Another figure for the limit that it has: "let a lead cost at most $20"."""
    if goal.guardrail is None or not TABLES.at(wording(text), 0, "keeps"):
        return None
    limits = read_limits(text, context)
    same = len(limits) == 1 and limits[0].metric == goal.guardrail.metric
    return Edit("set", "limit", text.strip(), firm=False) if same else None
