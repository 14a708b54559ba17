"""The figures of the goal interview: the tool, where it stands, the target, the date; refuses to judge them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from dialogs.domain.catalogue import METRICS, counting_of, name_of, tools_of
from dialogs.domain.channels import Tool
from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.quarters import ENOUGH, next_quarter_end, quarter_end
from dialogs.domain.rewording import currency_of
from dialogs.domain.suggestions import likely_targets
from dialogs.events import Known
from dialogs.flow import Accept, Again, Option, Question, Result, Said
from dialogs.flows.answering import amount_in, amount_of, country_of, figure, otherwise, past, understand
from dialogs.flows.goal_draft import GoalDraft, goal_of
from dialogs.language.answers import Answer
from dialogs.messages import Day, T, Text, inline


def named(draft: GoalDraft) -> Text:
    """The measure as a noun phrase."""
    return name_of(draft.metric or "custom", draft.channel, draft.thing)


def unit_of(draft: GoalDraft, known: Known) -> str:
    """The unit that figures of this measure are in."""
    for amount in (draft.baseline, None if draft.relative else draft.target):
        if amount is not None:
            return amount.unit
    return unit_for(draft.metric, known)


def ask_baseline(draft: GoalDraft, known: Known) -> Question:
    """Ask where the measure stands now."""
    return Question(
        figure_question(draft.metric, draft.per, named(draft)),
        (Option("unknown", T("I don't know")), Option("where", T("Where do I find it?"))),
        numeric=True,
    )


def figure_question(metric: str | None, per: str | None, name: Text) -> Text:
    """Ask for one figure of a measure: what is counted anew each month is asked for the month that is over."""
    if counting_of(metric, per, relative=False, percent=False) == "period":
        return T("{measure}: what was the figure last month? A guess is fine.", measure=name)
    return T("{measure}: what is the figure now? A guess is fine.", measure=name)


def goal_question(goal: Goal, last: CheckIn | None) -> Text:
    """Ask where a kept goal stands, naming the last figure known."""
    if goal.direction == "deliver":
        return T("Is it done?")
    if goal.is_wish:
        return T("Has it come true?")
    question = figure_question(goal.metric, goal.per, name_of(goal.metric, goal.channel, goal.thing))
    return inline(last_figure(last), question) if last else question


def last_figure(check_in: CheckIn) -> Text:
    """Say where the goal's measure stood last, and when."""
    return T(
        "Last figure: {figure}, on {day}.", figure=figure(check_in.amount, about=check_in.guess), day=Day(check_in.on)
    )


def counts(draft: GoalDraft, known: Known) -> bool:
    """Whether there is anything to count; a thing to deliver or a mere wish has no figure."""
    return draft.metric is not None


def unit_in(goal: Goal, known: Known) -> str:
    """The unit that figures of this goal's measure are in."""
    for amount in (
        goal.baseline,
        None if goal.relative and goal.target and goal.target.unit == "percent" else goal.target,
    ):
        if amount is not None:
            return amount.unit
    return unit_for(goal.metric, known)


def unit_for(metric: str | None, known: Known) -> str:
    """The usual unit of a measure; money is that of the person's country."""
    row = METRICS.get(metric or "")
    if row is None or row.unit != "money":
        return row.unit if row else "count"
    return currency_of(country_of(known))


def why_baseline(draft: GoalDraft, known: Known) -> Text:
    """Why the present figure matters, and where it is found."""
    tool = tools_of(draft.metric, draft.channel)[0]
    return T(
        "Only a figure of today shows later how far it went. It can be read here: {tool}. A rough one is enough.",
        tool=tool.name,
    )


def read_baseline(said: Said, draft: GoalDraft, known: Known) -> Result:
    """Take the present figure, a guess, or the want of one."""
    if said.option == "where":
        return Again(why_baseline(draft, known))
    if said.option == "unknown":
        return skip_baseline(draft, known)
    answer = understand(said.text, "baseline", known, unit=unit_of(draft, known))
    match answer.reply:
        case "value" if not answer.relative:
            return _baseline(answer, draft, known)
        case "unknown":
            return skip_baseline(draft, known)
        case _:
            return otherwise(
                answer, T("One figure is enough here, such as 400 or 2.5%; “I don't know” is an answer too.")
            )


def _baseline(answer: Answer, draft: GoalDraft, known: Known) -> Accept:
    amount = amount_of(answer, unit_of(draft, known))
    values: dict[str, Any] = {"baseline": amount, "baseline_guess": bool(answer.guess), "baseline_wanted": False}
    if answer.baseline is not None:
        values |= {"target": amount_in(answer.baseline, unit_of(draft, known)), "relative": False}
    shown = figure(amount, about=bool(answer.guess))
    echo = T("{figure}, noted as a guess.", figure=shown) if answer.guess else T("{figure} today.", figure=shown)
    return Accept(values, echo)


def skip_baseline(draft: GoalDraft, known: Known) -> Result:
    """Go on without a figure: finding it becomes the first step."""
    return Accept(
        {"baseline": None, "baseline_wanted": True, "trend": "unknown"},
        T("No harm done: finding it out becomes the first step of this goal."),
    )


def _tools(draft: GoalDraft) -> tuple[Tool, ...]:
    return tools_of(draft.metric, draft.channel)[:3]


def ask_tool(draft: GoalDraft, known: Known) -> Question:
    """Ask where the figure is read, so that it is read the same way each time."""
    options = tuple(Option(str(number), tool.name) for number, tool in enumerate(_tools(draft)))
    text = T("Where do you read this figure? The same place each time keeps it comparable.")
    return Question(text, (*options, Option("hand", T("We count by hand"))))


def why_tool(draft: GoalDraft, known: Known) -> Text:
    """Why the tool is asked."""
    return T(
        "Two tools rarely show the same figure: visits in Google Analytics and in a shop system differ, for example."
    )


def read_tool(said: Said, draft: GoalDraft, known: Known) -> Result:
    """Take the name of a tool, from a button or typed."""
    if said.option == "hand":
        return Accept({"tool": None})
    if said.option is not None:
        return Accept({"tool": _tools(draft)[int(said.option)].id})
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("question", "skip"):
        return otherwise(answer, T("The name of a tool or a list is enough."))
    return Accept({"tool": None if answer.reply in ("unknown", "no") else said.text[:80]})


def several_tools(draft: GoalDraft, known: Known) -> bool:
    """Whether it is worth asking: a measure that everybody reads in one place names it by itself."""
    return draft.metric is not None and len(_tools(draft)) > 1


def ask_target(draft: GoalDraft, known: Known) -> Question:
    """Ask where the measure should arrive."""
    goal = goal_of(draft, known)
    suggested = likely_targets(goal, known.today)
    options = tuple(Option(str(number), one.label) for number, one in enumerate(suggested))
    if draft.baseline is None:
        text = T("How much would be a good change? A percentage works as well as a figure.")
    else:
        text = T("{measure}: {now} now. Which figure should it be?", measure=named(draft), now=figure(draft.baseline))
    return Question(text, options, numeric=True)


def why_target(draft: GoalDraft, known: Known) -> Text:
    """Why a target is a number."""
    return T(
        "With a number, everybody sees the same goal: “more orders” is reached by one more, “60 a month” is not. A "
        "target "
        "a little above what went well before is a good one. Without a number it can stay a wish: /skip."
    )


def read_target(said: Said, draft: GoalDraft, known: Known) -> Result:
    """Take the target: a level, a change, or both ends of a way."""
    goal = goal_of(draft, known)
    if said.option is not None:
        one = likely_targets(goal, known.today)[int(said.option)]
        return Accept({"target": one.amount.model_dump(), "relative": one.relative})
    answer = understand(said.text, "target", known, unit=unit_of(draft, known))
    match answer.reply:
        case "value":
            return target_said(answer, draft, known)
        case "unknown":
            return Again(T("Then a small step is a good beginning: one of these, or any figure that would please you."))
        case _:
            return otherwise(answer, T("A figure is enough here, such as 60, or a change such as 20%."))


def target_said(answer: Answer, draft: GoalDraft, known: Known) -> Accept:
    """Fill in a target that was typed, with the present figure where it was said along."""
    amount = amount_of(answer, unit_of(draft, known))
    relative = bool(answer.relative) or (amount.unit == "percent" and unit_of(draft, known) != "percent")
    values: dict[str, Any] = {"target": amount, "relative": relative}
    if answer.per:
        values["per"] = answer.per
    if answer.baseline is not None:
        values["baseline"] = amount_in(answer.baseline, unit_of(draft, known))
    if answer.date is not None:
        values["deadline"] = answer.date
    return Accept(values, T("{figure}, then.", figure=figure(amount, signed=relative)))


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
    if draft.target is None and not draft.is_wish and draft.direction == "deliver":
        return Question(T("By when should it be done?"), options)
    return Question(T("By when do we want to be there?"), options)


def why_deadline(draft: GoalDraft, known: Known) -> Text:
    """Why a date is needed."""
    return T(
        "A date decides what comes first this week, and tells us when to look back. A quarter is a good length: long "
        "enough to change something, short enough to remember it."
    )


def read_deadline(said: Said, draft: GoalDraft, known: Known) -> Result:
    """Take the date; one that is past is asked about."""
    if said.option is not None:
        return Accept({"deadline": date.fromisoformat(said.option)})
    answer = understand(said.text, "deadline", known)
    if answer.reply == "date" and answer.date is not None:
        return dated(answer.date, known)
    if answer.reply == "unknown":
        return Again(T("Then the end of the quarter is a good first date; it can be moved."))
    return otherwise(answer, T("A date or a span is enough here, such as “in three months” or “end of March”."))


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
    for year in range(today.year, today.year + 2):
        moved = day.replace(year=year) if (day.month, day.day) != (2, 29) else date(year, 2, 28)
        if moved > today:
            return moved
    return today + timedelta(days=365)
