"""The first figure of a goal whose start was unknown: it becomes the start, said so, and goes again with its figure.

Refuses totals that are counted on from nothing, and figures from which no way leads to the target.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.goals.sentences import level_aimed_at, movement_of
from dialogs.domain.kpis.amounts import amount_value
from dialogs.domain.reviews.noted import figures_of
from dialogs.domain.reviews.pace import beside_figure, standing_text
from dialogs.domain.reviews.standings import runs_on, where
from dialogs.effects import SaveGoal
from dialogs.events import Known
from dialogs.flows.asking.answering import changed
from dialogs.flows.asking.recording import recorded
from dialogs.messages import T, Text, lines

JUST_BEFORE = 62


def begun(goal: Goal, amount: Amount, known: Known, *, guess: bool = False, on: date | None = None) -> SaveGoal | None:
    """Keep a goal's first figure as its start; `None` where the start is known, or the goal needs none.

    A figure of the time just before the goal began is its start as well, from its first day on.
    """
    on = on or known.today
    if goal.baseline is not None or goal.direction in ("deliver", "keep") or goal.status != "active" or runs_on(goal):
        return None
    if figures_of(goal, known.check_ins) or (goal.started_on - on).days > JUST_BEFORE:
        return None
    later = on if on >= goal.started_on else None
    after = changed(goal, baseline=amount, baseline_guess=guess, baseline_on=later)
    leads = _leads_on(after, down=movement_of(goal) == "decrease")
    return SaveGoal(after, recorded(goal, after, known, None)) if leads else None


def _leads_on(goal: Goal, *, down: bool) -> bool:
    """Whether a way leads from the start to the target; a change leads on from anywhere."""
    target, start = level_aimed_at(goal), goal.baseline
    if goal.target is None or start is None or goal.relative:
        return True
    ahead = target.value - start.value if target is not None and target.unit == start.unit else 0.0
    return ahead < 0 if down else ahead > 0


def told(saved: SaveGoal, amount: Amount, known: Known, *, echoed: bool = False) -> Text:
    """Say that the figure is the start, and where the target is; a pace there is none yet.

    `echoed` says that the figure itself was said already.
    """
    standing = where(saved.goal, amount, known.today)
    if standing.gap is not None:
        standing = replace(standing, verdict="unknown", expected=None, needed_per_week=None, progress=0.0)
    figure = amount_value(amount, saved.goal.metric)
    start = T("The start was unknown until now, so {figure} is the starting figure from here on.", figure=figure)
    said = beside_figure(saved.goal, standing, standing) if echoed else standing_text(saved.goal, standing)
    return lines(said, start)


def ended(check_in: CheckIn, known: Known) -> SaveGoal | None:
    """Make the start unknown again where the figure that is taken back was it; `None` where it was not."""
    goal = known.goal(check_in.goal_id)
    if goal is None or check_in.guardrail or goal.baseline != check_in.amount:
        return None
    if goal.baseline_on != check_in.on and not _made_by(check_in, known):
        return None
    before = changed(goal, baseline=None, baseline_guess=False, baseline_on=None)
    return SaveGoal(before, recorded(goal, before, known, None))


def _made_by(check_in: CheckIn, known: Known) -> bool:
    """Whether a figure of the goal's first day, or of one before, became the start when it was told."""
    told = f"{check_in.id.rpartition('v')[0]}c"
    return any(one.id == told and one.before.get("baseline") is None for one in known.changes)
