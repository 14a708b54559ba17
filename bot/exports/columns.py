"""The kinds of things kept of a person, each as a table with its columns; refuses to know any file format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias
from zoneinfo import ZoneInfo

from bot.exports.names import STATUSES, VERDICTS, decision_name, unit_name
from dialogs.domain.goals.measured import measure_of
from dialogs.domain.goals.sentences import goal_sentence, level_aimed_at, what_goal_is_now
from dialogs.domain.kpis.channels import tool_of
from dialogs.domain.plans.plan_words import picked_name
from dialogs.domain.years.yearly_words import in_numbers
from dialogs.messages import TC, Joined, Text
from dialogs.pages.history import told_changes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.exports.pen import Pen
    from dialogs.domain.aimed import Amount
    from dialogs.domain.goal import Goal
    from dialogs.events import Known

Kind: TypeAlias = Literal["text", "short", "number", "share", "date", "moment"]
Row: TypeAlias = "Sequence[str | float | None]"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: a column is its name and kind; a cell is text, a number, or a day in ISO 8601, as its column says.

    A `share` runs from 0 to 1. The first `frozen` columns stay in sight; `scales` shade a column from 0 to its most.
    """

    name: Text
    columns: tuple[tuple[Text, Kind], ...]
    rows: tuple[Row, ...]
    frozen: int = 0
    scales: tuple[tuple[int, float], ...] = ()


def sheets(known: Known, pen: Pen) -> tuple[Sheet, ...]:
    """Every kind of thing in a table of its own; one that has no rows yet still shows its columns."""
    names = {goal.id: pen.cell(what_goal_is_now(goal)) for goal in known.goals}
    return (
        _goals(known, pen),
        _figures(known, pen, names),
        _reviews(known, pen, names),
        _steps(known, pen, names),
        _budgets(known, pen, names),
        _changes(known, pen, names),
        _bigger(known, pen),
        _quarters(known, pen),
    )


def _goals(known: Known, pen: Pen) -> Sheet:
    columns: tuple[tuple[Text, Kind], ...] = (
        (TC("a column", "Goal"), "text"),
        (TC("a column", "The first wish"), "text"),
        (TC("a column", "Measure"), "short"),
        (TC("a column", "At the start"), "number"),
        (TC("a column", "Target"), "number"),
        (TC("a column", "Unit"), "short"),
        (TC("a column", "By when"), "date"),
        (TC("a column", "How it stands"), "short"),
        (TC("a column", "Comes first"), "short"),
        (TC("a column", "Read in"), "short"),
        (TC("a column", "It serves"), "text"),
        (TC("a column", "First step"), "text"),
        (TC("a column", "How sure, of 10"), "number"),
        (TC("a column", "Since"), "date"),
    )
    return Sheet(TC("a sheet", "Goals"), columns, tuple(_goal(goal, known, pen) for goal in known.goals))


def _goal(goal: Goal, known: Known, pen: Pen) -> Row:
    aimed = level_aimed_at(goal) or goal.target
    served = [pen.typed(bigger.words) for bigger in known.business_goals if bigger.id in goal.serves]
    return (
        pen.cell(goal_sentence(goal)),
        pen.typed(goal.wish),
        pen.cell(measure_of(goal)) if goal.metric else "",
        goal.baseline.value if goal.baseline else None,
        aimed.value if aimed else None,
        _unit(aimed, pen),
        goal.deadline.isoformat() if goal.deadline else None,
        pen.cell(STATUSES[goal.status]),
        pen.cell(TC("a column", "yes")) if goal.primary else "",
        pen.cell(tool_of(goal.tool).name) if goal.tool else "",
        "\n".join(served),
        pen.typed(goal.first_step),
        goal.confidence,
        goal.started_on.isoformat(),
    )


def _unit(amount: Amount | None, pen: Pen) -> str:
    return unit_name(amount.unit, pen.language) if amount is not None else ""


def _figures(known: Known, pen: Pen, names: dict[str, str]) -> Sheet:
    columns: tuple[tuple[Text, Kind], ...] = (
        (TC("a column", "Goal"), "text"),
        (TC("a column", "Day"), "date"),
        (TC("a column", "Figure"), "number"),
        (TC("a column", "Unit"), "short"),
        (TC("a column", "A guess"), "short"),
        (TC("a column", "Since"), "date"),
        (TC("a column", "Of the limit"), "short"),
    )
    rows = (
        (
            names[one.goal_id],
            one.on.isoformat(),
            one.amount.value,
            _unit(one.amount, pen),
            pen.cell(TC("a column", "yes")) if one.guess else "",
            one.since.isoformat() if one.since else "",
            pen.cell(TC("a column", "yes")) if one.guardrail else "",
        )
        for one in sorted(_of_known(known.check_ins, names), key=lambda one: one.on)
    )
    return Sheet(TC("a sheet", "Figures"), columns, tuple(rows))


def _reviews(known: Known, pen: Pen, names: dict[str, str]) -> Sheet:
    columns: tuple[tuple[Text, Kind], ...] = (
        (TC("a column", "Goal"), "text"),
        (TC("a column", "Day"), "date"),
        (TC("a column", "Figure"), "number"),
        (TC("a column", "Unit"), "short"),
        (TC("a column", "Verdict"), "short"),
        (TC("a column", "What worked"), "text"),
        (TC("a column", "What did not"), "text"),
        (TC("a column", "Decision"), "short"),
        (TC("a column", "Reason"), "text"),
    )
    rows = (
        (
            names[one.goal_id],
            one.on.isoformat(),
            one.value.value if one.value else None,
            _unit(one.value, pen),
            pen.cell(VERDICTS[one.verdict]),
            pen.typed(one.worked),
            pen.typed(one.failed),
            pen.cell(decision_name(one.decision)) if one.decision else "",
            pen.typed(one.reason),
        )
        for one in _of_known(known.reviews, names)
    )
    return Sheet(TC("a sheet", "Reviews"), columns, tuple(rows))


def _steps(known: Known, pen: Pen, names: dict[str, str]) -> Sheet:
    columns: tuple[tuple[Text, Kind], ...] = (
        (TC("a column", "Goal"), "text"),
        (TC("a column", "Step"), "text"),
        (TC("a column", "Who"), "short"),
        (TC("a column", "By when"), "date"),
        (TC("a column", "Done on"), "date"),
    )
    rows = (
        (
            names[plan.goal_id],
            pen.cell(picked_name(step.what)),
            pen.typed(step.owner),
            step.due.isoformat() if step.due else None,
            step.done_on.isoformat() if step.done_on else None,
        )
        for plan in _of_known(known.plans, names)
        for step in plan.actions
    )
    return Sheet(TC("a sheet", "Steps"), columns, tuple(rows))


def _budgets(known: Known, pen: Pen, names: dict[str, str]) -> Sheet:
    columns: tuple[tuple[Text, Kind], ...] = (
        (TC("a column", "Goal"), "text"),
        (TC("a column", "For what"), "text"),
        (TC("a column", "Amount"), "number"),
        (TC("a column", "Currency"), "short"),
    )
    rows = (
        (names[plan.goal_id], pen.cell(picked_name(share.of)), share.value, plan.budget.currency)
        for plan in _of_known(known.plans, names)
        if plan.budget is not None
        for share in plan.budget.shares
    )
    return Sheet(TC("a sheet", "Budget"), columns, tuple(rows))


def _changes(known: Known, pen: Pen, names: dict[str, str]) -> Sheet:
    columns: tuple[tuple[Text, Kind], ...] = (
        (TC("a column", "Goal"), "text"),
        (TC("a column", "When"), "moment"),
        (TC("a column", "What changed"), "text"),
        (TC("a column", "Reason"), "text"),
    )
    zone = ZoneInfo(known.profile.timezone or known.timezone)
    rows = (
        (
            names[goal.id],
            change.at.astimezone(zone).replace(tzinfo=None, microsecond=0).isoformat(),
            pen.cell(Joined(differing, "lines")),
            pen.typed(change.reason),
        )
        for goal in known.goals
        for change, differing in told_changes(goal, known)
    )
    return Sheet(TC("a sheet", "Changes"), columns, tuple(rows))


def _bigger(known: Known, pen: Pen) -> Sheet:
    columns: tuple[tuple[Text, Kind], ...] = (
        (TC("a column", "Bigger goal"), "text"),
        (TC("a column", "In numbers"), "text"),
        (TC("a column", "By when"), "date"),
        (TC("a column", "Goals under it"), "text"),
        (TC("a column", "Since"), "date"),
    )
    rows = (
        (
            pen.typed(one.words),
            pen.cell(numbers) if (numbers := in_numbers(one)) is not None else "",
            one.deadline.isoformat() if one.deadline else None,
            "\n".join(pen.cell(what_goal_is_now(goal)) for goal in known.goals if one.id in goal.serves),
            one.started_on.isoformat(),
        )
        for one in known.business_goals
    )
    return Sheet(TC("a sheet", "Bigger goals"), columns, tuple(rows))


def _quarters(known: Known, pen: Pen) -> Sheet:
    columns: tuple[tuple[Text, Kind], ...] = (
        (TC("a column", "Bigger goal"), "text"),
        (TC("a column", "Until"), "date"),
        (TC("a column", "What it brings"), "number"),
        (TC("a column", "Unit"), "short"),
        (TC("a column", "Season"), "text"),
    )
    rows = (
        (
            pen.typed(one.words),
            quarter.ends.isoformat(),
            quarter.part.value,
            _unit(quarter.part, pen),
            pen.typed(quarter.season),
        )
        for one in known.business_goals
        for quarter in one.quarters
    )
    return Sheet(TC("a sheet", "Quarters"), columns, tuple(rows))


def _of_known(things: Iterable[Any], names: dict[str, str]) -> Iterable[Any]:
    """Leave out what belongs to a goal that was deleted."""
    return (one for one in things if one.goal_id in names)
