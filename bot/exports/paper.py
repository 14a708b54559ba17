"""A goal and its plan as they stand on paper, every word of it rendered; refuses to know fonts and places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.exports.agenda import agenda
from dialogs.domain.goals.aims import level_said
from dialogs.domain.goals.measured import measure_of
from dialogs.domain.goals.sentences import goal_sentence, level_aimed_at
from dialogs.domain.kpis.amounts import standing_alone
from dialogs.domain.kpis.channels import tool_of
from dialogs.domain.plans.plan_words import PART_NAMES, picked_name, sections
from dialogs.domain.reviews.pace import standing_text, start_of, where
from dialogs.domain.years.yearly_words import in_numbers, quarter_lines
from dialogs.flows.bigger.bigger import told
from dialogs.flows.figures.figuring import last_of
from dialogs.messages import TC, Day, Figure, Joined, T, Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.exports.pen import Pen
    from dialogs.domain.goal import BusinessGoal, Goal
    from dialogs.domain.plans.plan import Budget, Plan
    from dialogs.domain.plans.plan_words import Section
    from dialogs.domain.reviews.standings import Standing
    from dialogs.events import Known
    from dialogs.messages import Text

LONGEST = 600
WHOLE = 100
_STEP_COLUMNS = (
    TC("a column", "Step"),
    TC("a column", "Who"),
    TC("a column", "By when"),
    TC("a column", "Done"),
)
_BUDGET_COLUMNS = (TC("a column", "For what"), TC("a column", "Amount"), TC("a column", "Share"))
_DATE_COLUMNS = (TC("a column", "Day"), TC("a column", "What it is for"))


def content(goals: Sequence[Goal], known: Known, pen: Pen, bigger: Sequence[BusinessGoal] = ()) -> dict[str, Any]:
    """Write what `templates/plan.typ` sets: one goal alone, or several behind a page with `bigger` goals and a list."""
    alone = len(goals) == 1 and not bigger
    title = pen.paper(goal_sentence(goals[0]) if alone else T("Goals and plans"))
    return {
        **frame(pen, known),
        "title": title,
        "page": pen.page,
        "foot": pen.paper(T("Hadaf, {day}", day=Day(known.today))),
        "alone": alone,
        "list": pen.paper(TC("a sheet", "Goals")),
        "bigger": [_bigger(one, known, pen) for one in bigger],
        "goals": [_goal(goal, known, pen) for goal in goals],
    }


def frame(pen: Pen, known: Known) -> dict[str, Any]:
    """Write what every template needs: language, direction, digits, and the moment of the file."""
    return {
        "lang": pen.language,
        "rtl": pen.rtl,
        "digits": pen.digits,
        "moment": int(known.now.timestamp()),
        "brand": pen.paper(T("Hadaf")),
    }


def _bigger(one: BusinessGoal, known: Known, pen: Pen) -> dict[str, Any]:
    """A bigger goal in its own words and in numbers, with the way it goes in quarters."""
    said = in_numbers(one)
    quarters = pen.paper(quarter_lines(one, one.quarters, known.today)) if one.quarters else ""
    return {
        "title": pen.paper(Words(one.words)),
        "said": pen.paper(said) if said is not None else "",
        "quarters": quarters.split("\n") if quarters else [],
    }


def _goal(goal: Goal, known: Known, pen: Pen) -> dict[str, Any]:
    plan = known.plan(goal.id)
    return {
        "title": pen.paper(goal_sentence(goal)),
        "facts": [[pen.paper(name), pen.paper(fact)] for name, fact in _facts(goal, known)],
        "standing": _standing(goal, known, pen),
        "parts": [_part(one, plan, pen) for one in sections(plan)] if plan is not None else [],
        "dates": _dates(goal, known, pen),
    }


def _facts(goal: Goal, known: Known) -> Iterator[tuple[Text, Text]]:
    """What a reader looks for first, each beside its name."""
    if goal.metric is not None:
        yield TC("a column", "Measure"), measure_of(goal)
    if goal.baseline is not None:
        yield TC("a column", "At the start"), _level(goal, about=goal.baseline_guess)
    last = last_of(goal, known)
    if last is not None:
        figure = Figure(last.amount.value, last.amount.unit, about=last.guess)
        yield TC("a column", "Last figure"), T("{figure}, on {day}", figure=figure, day=Day(last.on))
    aimed = level_aimed_at(goal)
    if aimed is not None:
        level = standing_alone(level_said(goal.metric, aimed, goal.thing, goal.per))
        yield TC("a column", "Target"), T("{target}", target=level)
    if goal.deadline is not None:
        yield TC("a column", "By when"), T("{target}", target=Day(goal.deadline))
    if goal.tool:
        yield TC("a column", "Read in"), tool_of(goal.tool).name
    served = [told(bigger) for bigger in known.business_goals if bigger.id in goal.serves]
    if served:
        yield TC("a column", "It serves"), Joined(tuple(served), "list")
    if goal.first_step:
        yield TC("a column", "First step"), Words(goal.first_step[:LONGEST])
    yield TC("a column", "The first wish"), T("“{words}”", words=Words(goal.wish[:LONGEST]))


def _level(goal: Goal, *, about: bool) -> Text:
    if goal.baseline is None:
        return Words("")
    said = standing_alone(level_said(goal.metric, goal.baseline, goal.thing, goal.per, about=about))
    return T("{target}", target=said)


def _standing(goal: Goal, known: Known, pen: Pen) -> dict[str, Any] | None:
    """Where it stands by the last figure, as a bar and in words."""
    last = last_of(goal, known)
    if last is None or goal.direction == "deliver":
        return None
    standing = where(goal, last.amount, known.today)
    return {
        "title": pen.paper(T("Where are we?")),
        "share": standing.progress,
        "expected": _expected(goal, standing),
        "words": pen.paper(standing_text(goal, standing)),
    }


def _expected(goal: Goal, standing: Standing) -> float | None:
    """The share of the way that was planned by today; where no line is known, that of the time."""
    start = start_of(goal)
    if start is None or standing.expected is None or standing.target is None or start == standing.target.value:
        return standing.elapsed
    return (standing.expected.value - start) / (standing.target.value - start)


def _part(section: Section, plan: Plan, pen: Pen) -> dict[str, Any]:
    """One part of the plan in its place: steps and budget as tables, any other line by line."""
    if section.part == "actions":
        return _steps(plan, pen)
    if section.part == "budget" and plan.budget is not None:
        return _budget(plan.budget, pen)
    return {
        "kind": "lines",
        "title": pen.paper(section.title),
        "lines": [pen.paper(line) for line in section.lines],
    }


def _steps(plan: Plan, pen: Pen) -> dict[str, Any]:
    return {
        "kind": "steps",
        "title": pen.paper(PART_NAMES["actions"]),
        "head": ["", *map(pen.paper, _STEP_COLUMNS)],
        "rows": [
            {
                "what": pen.paper(picked_name(one.what)),
                "who": pen.paper(Words(one.owner) if one.owner is not None else TC("owner", "me")),
                "when": pen.value(Day(one.due)) if one.due is not None else "",
                "done": one.done_on is not None,
            }
            for one in plan.actions
        ],
    }


def _budget(budget: Budget, pen: Pen) -> dict[str, Any]:
    def row(name: Text, value: float) -> list[str]:
        share = pen.value(Figure(round(value / budget.total * WHOLE, 1), "percent")) if budget.total else ""
        return [pen.paper(name), pen.value(Figure(value, budget.currency)), share]

    return {
        "kind": "budget",
        "title": pen.paper(PART_NAMES["budget"]),
        "head": [pen.paper(one) for one in _BUDGET_COLUMNS],
        "rows": [row(picked_name(one.of), one.value) for one in budget.shares],
        "total": row(T("Altogether"), budget.total),
    }


def _dates(goal: Goal, known: Known, pen: Pen) -> dict[str, Any] | None:
    days = [entry for entry in agenda(goal, known) if entry.kind != "step"]
    if not days:
        return None
    return {
        "title": pen.paper(T("Dates")),
        "head": [pen.paper(one) for one in _DATE_COLUMNS],
        "rows": [[pen.value(Day(entry.day)), pen.paper(entry.name)] for entry in days],
    }
