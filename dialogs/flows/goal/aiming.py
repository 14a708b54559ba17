"""Where the goal is to arrive and by when: target and deadline; refuses to judge whether that is real."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

from dialogs.domain.aimed import Amount
from dialogs.domain.goals.asking import aim_question, deadline_question, target_echo
from dialogs.domain.goals.suggestions import likely_targets, numbered
from dialogs.domain.kpis.amounts import OPEN_MONEY
from dialogs.domain.kpis.whole import whole
from dialogs.domain.quarters import ENOUGH, next_quarter_end, quarter_end
from dialogs.events import Known
from dialogs.flow import Accept, Again, Option, Question, Result, Said
from dialogs.flows.asking.answering import amount_in, amount_of, context_of, figure, otherwise, past, understand
from dialogs.flows.asking.beside import day_beside, figure_beside, wish_beside
from dialogs.flows.goal import rates
from dialogs.flows.goal.goal_draft import GoalDraft, goal_of
from dialogs.flows.goal.measuring import day_early, impossible, perhaps_money, stood_at, tool_said, unit_of
from dialogs.flows.goal.money import there
from dialogs.language.answers.answers import Answer
from dialogs.language.days.no_such_day import NoSuchDay, no_such_day
from dialogs.messages import Day, T, Text, inline, paragraphs

_A_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def ask_target(draft: GoalDraft, known: Known) -> Question:
    """Ask where the measure should arrive."""
    goal = goal_of(draft, known)
    suggested = likely_targets(goal, known.today)
    options = tuple(Option(str(number), one.label) for number, one in enumerate(suggested))
    return Question(aim_question(goal), options, numeric=True)


def why_target(draft: GoalDraft, known: Known) -> Text:
    """Why a target is a number."""
    return T(
        "With a number, everybody sees the same goal: “more orders” is reached by one more, “60 a month” is not. A "
        "target "
        "a little above what went well before is a good one. Without a number it can stay a wish: /skip."
    )


def read_target(said: Said, draft: GoalDraft, known: Known) -> Result:
    """Take the target: a level, a change, or both ends of a way."""
    known = there(draft.wish, known)
    if said.option is not None:
        return _target_chosen(said.option, draft, known)
    if other := wish_beside(said.text, draft.metric, known) or tool_said(said.text, draft):
        return other
    if stood := stood_at(said.text, draft, known):
        return stood
    answer = understand(said.text, "target", known, unit=unit_of(draft, known))
    match answer.reply:
        case "value":
            return figure_said(answer, draft, known)
        case "unknown":
            return _first_target(draft, known)
        case "date" if early := day_early(answer, draft, known):
            return early
        case _:
            return otherwise(answer, T("A figure is enough here, such as 60, or a change such as 20%."))


def figure_said(answer: Answer, draft: GoalDraft, known: Known) -> Result:
    """Take a typed target, or ask where it cannot be meant as it stands; one of another period is converted."""
    unit, period = unit_of(draft, known), rates.period_of(draft)
    meant = rates.converted(answer, period, unit)
    asked = impossible(meant, draft, known) or _share_of_nothing(meant, draft) or _backwards(meant, draft, known)
    result = asked or target_said(meant, draft, known)
    if meant is answer or period is None:
        return result
    return replace(result, say=paragraphs(rates.told_both_ways(answer, period, draft, unit), result.say))


def _share_of_nothing(answer: Answer, draft: GoalDraft) -> Again | None:
    """Ask for a number where a percentage would be added to nothing."""
    nothing = draft.baseline is not None and draft.baseline.value == 0
    if not nothing or answer.unit != "percent" or (draft.baseline and draft.baseline.unit == "percent"):
        return None
    share = Amount(value=answer.value or 0, unit="percent")
    return Again(T("From zero, {change} is still zero. A number of its own makes the goal here.", change=figure(share)))


def _first_target(draft: GoalDraft, known: Known) -> Result:
    """Whoever has no figure in mind gets the smallest step offered, named as what it is."""
    likely = likely_targets(goal_of(draft, known), known.today)
    if not likely:
        return skip_target(draft, known)
    one = likely[0]
    say = T("Then let's begin with a small step: {target}. It can be changed at any time.", target=one.label)
    return Accept({"target": one.amount, "relative": one.relative}, say)


def beside_chosen(option: str, draft: GoalDraft, known: Known) -> Result | None:
    """Take a button that was offered for a figure or a date in question; `None` for any other."""
    if _A_DAY.fullmatch(option):
        return Accept({"deadline": date.fromisoformat(option)})
    if option.startswith(("change.", "level.")) or option.isdecimal():
        return _target_chosen(option, draft, known)
    return None


def _target_chosen(option: str, draft: GoalDraft, known: Known) -> Result:
    kind, _, value = option.partition(".")
    if value:
        amount = Amount(value=float(value), unit=unit_of(draft, known))
        return Accept({"target": amount, "relative": kind == "change"})
    one = numbered(likely_targets(goal_of(draft, known), known.today), option)
    if one is None:
        return Again(T("A figure is enough here, such as 60, or a change such as 20%."))
    return Accept({"target": one.amount, "relative": one.relative})


def _backwards(answer: Answer, draft: GoalDraft, known: Known) -> Again | None:
    """Ask what a figure means that lies on the wrong side of today's: a change, or a level after all."""
    amount = amount_of(answer, unit_of(draft, known))
    base = draft.baseline if answer.baseline is None else None
    if base is None or answer.relative or amount.unit != base.unit or draft.direction not in ("increase", "decrease"):
        return None
    down = draft.direction == "decrease"
    shown, now = figure(amount), figure(base)
    if amount.value == base.value:
        return Again(T("{figure} is today's figure already. Where should it go from there?", figure=shown))
    if (amount.value < base.value) != (not down):
        return None
    say = (
        T("{figure} is more than today's {now}.", figure=shown, now=now)
        if down
        else T("{figure} is less than today's {now}.", figure=shown, now=now)
    )
    change = T("{figure} less than today", figure=shown) if down else T("{figure} more than today", figure=shown)
    value = f"{amount.value:g}"
    meant = (Option(f"change.{value}", change), Option(f"level.{value}", T("Exactly {figure}", figure=shown)))
    return Again(say, (*_by_its_number(amount, draft, known), *meant))


def _by_its_number(amount: Amount, draft: GoalDraft, known: Known) -> tuple[Option, ...]:
    """The offered target that a small number may have meant: "1" for the first."""
    likely = likely_targets(goal_of(draft, known), known.today)
    place = int(amount.value) - 1
    return (Option(str(place), likely[place].label),) if place == amount.value - 1 and 0 <= place < len(likely) else ()


def target_said(answer: Answer, draft: GoalDraft, known: Known) -> Accept:
    """Fill in a target that was typed, with the present figure where it was said along."""
    typed = amount_of(answer, unit_of(draft, known))
    amount = whole(typed, draft.metric, down=draft.direction == "decrease" and not answer.relative)
    relative = bool(answer.relative) or (amount.unit == "percent" and unit_of(draft, known) != "percent")
    values: dict[str, Any] = {"target": amount, "relative": relative}
    if answer.per:
        values["per"] = answer.per
    if answer.baseline is not None:
        values["baseline"] = amount_in(answer.baseline, unit_of(draft, known))
    day = answer.date or day_beside(answer.text, known)
    if day is not None and no_such_day(answer.text, context_of(known)) is None:
        values["deadline"] = day
    if perhaps_money(amount, draft):
        return Accept({**values, "target": Amount(value=amount.value, unit=OPEN_MONEY)})
    if amount.unit == OPEN_MONEY:
        return Accept(values)
    aimed = goal_of(draft.model_copy(update={"target": amount, "relative": relative}), known)
    rounded = T("Only whole ones count here.") if amount != typed else None
    dated_ = _date_echo(values["deadline"]) if "deadline" in values else None
    return Accept(values, paragraphs(rounded, inline(target_echo(aimed), dated_)))


def _date_echo(day: date) -> Text:
    return T("The deadline: {day}.", day=Day(day))


def skip_target(draft: GoalDraft, known: Known) -> Result:
    """Keep the wish without a number, marked as such."""
    return Accept(
        {"target": None, "is_wish": True, "trend": None, "realism": None},
        T("Then it stays a wish for now, and I'll mark it as one. A number can be added at any time."),
    )


def likely_deadlines(today: date) -> tuple[date, ...]:
    """The quarter ends to offer: this one where it leaves enough time, and the next two."""
    first = quarter_end(today)
    ends = [first] if first - today >= ENOUGH else []
    ends.append(next_quarter_end(today))
    ends.append(next_quarter_end(ends[-1]))
    return tuple(dict.fromkeys(ends))


def ask_deadline(draft: GoalDraft, known: Known) -> Question:
    """Ask by when."""
    days = likely_deadlines(known.today)
    options = tuple(Option(day.isoformat(), T("{day}", day=Day(day))) for day in days)
    return Question(deadline_question(goal_of(draft, known)), options)


def why_deadline(draft: GoalDraft, known: Known) -> Text:
    """Why a date is needed."""
    return T(
        "A date decides what comes first this week, and tells us when to look back. A quarter is a good length: long "
        "enough to change something, short enough to remember it."
    )


def read_deadline(said: Said, draft: GoalDraft, known: Known) -> Result:
    """Take the date; one that is past is asked about."""
    if said.option is not None:
        return beside_chosen(said.option, draft, known) or Accept({"deadline": date.fromisoformat(said.option)})
    if other := wish_beside(said.text, draft.metric, known):
        return other
    answer = understand(said.text, "deadline", known)
    if answer.reply == "date" and answer.date is not None:
        return with_figure(said.text, day_said(said.text, answer.date, known), draft, known)
    if (absent := no_such_day(said.text, context_of(known))) is not None:
        return not_a_day(absent)
    if answer.reply == "unknown":
        day = likely_deadlines(known.today)[0]
        return Accept({"deadline": day}, T("Then let's take {day} for now; it's easy to move.", day=Day(day)))
    return otherwise(answer, T("A date or a span is enough here, such as “in three months” or “end of March”."))


def with_figure(text: str, found: Accept | Again, draft: GoalDraft, known: Known) -> Result:
    """Take another target along that was typed beside the date."""
    answer = understand(text, "target", known, unit=unit_of(draft, known))
    if not isinstance(found, Accept) or answer.reply != "value" or not figure_beside(text, known):
        return found
    taken = figure_said(answer, draft, known)
    if not isinstance(taken, Accept):
        return taken
    told = taken.say if "deadline" in taken.values else inline(taken.say, _date_echo(found.values["deadline"]))
    return Accept({**taken.values, **found.values}, told)


def day_said(text: str, day: date, known: Known) -> Accept | Again:
    """Take the date of an answer, or ask about a day that its month has not."""
    absent = no_such_day(text, context_of(known))
    return not_a_day(absent) if absent is not None else dated(day, known)


def not_a_day(absent: NoSuchDay) -> Again:
    """Ask which day is meant by one beyond the end of its month."""
    days = (absent.last, absent.after)
    say = T("That month ends on {day}. Which day is meant?", day=Day(absent.last))
    return Again(say, tuple(Option(day.isoformat(), T("{day}", day=Day(day))) for day in days))


def dated(day: date, known: Known) -> Accept | Again:
    """Take a date with its weekday shown, or ask about one that is over."""
    if not past(day, known):
        return Accept({"deadline": day}, T("By {day}.", day=Day(day)))
    later = _next_such(day, known.today)
    return Again(
        T("{day} is past already. Did you mean a later one?", day=Day(day)),
        (Option(later.isoformat(), T("{day}", day=Day(later))), *_others(later, known)),
    )


def _others(later: date, known: Known) -> tuple[Option, ...]:
    days = (day for day in likely_deadlines(known.today) if day != later)
    return tuple(Option(day.isoformat(), T("{day}", day=Day(day))) for day in days)


def _next_such(day: date, today: date) -> date:
    """The next day with the same day and month."""
    moved = _in_year(day, today.year)
    return moved if moved > today else _in_year(day, today.year + 1)


def _in_year(day: date, year: int) -> date:
    return day.replace(year=year) if (day.month, day.day) != (2, 29) else date(year, 2, 28)
