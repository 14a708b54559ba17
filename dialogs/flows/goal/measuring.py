"""What a goal is measured by: where it stands now, and where that is read; refuses to know the target."""

from __future__ import annotations

from typing import Any

from dialogs.buttons import link
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.goals.aims import level_said
from dialogs.domain.goals.asking import figure_echo, figure_question, of_last_month
from dialogs.domain.goals.sentences import begins_at_nothing
from dialogs.domain.kpis.amounts import OPEN_MONEY
from dialogs.domain.kpis.catalogue import METRICS, tools_of
from dialogs.domain.kpis.channels import Tool
from dialogs.domain.kpis.plausible import most_of, plausible
from dialogs.domain.questions.kpi_facts import is_explained, where_read
from dialogs.domain.reviews.pace import runs_on
from dialogs.domain.wishes.own_lists import list_name
from dialogs.effects import Choice
from dialogs.events import Known
from dialogs.flow import Accept, Again, Forget, Option, Question, Result, Said
from dialogs.flows.asking.answering import (
    amount_in,
    amount_of,
    context_of,
    currency_for,
    figure,
    otherwise,
    past,
    understand,
)
from dialogs.flows.asking.beside import wish_beside
from dialogs.flows.goal import rates
from dialogs.flows.goal.goal_draft import GoalDraft, goal_of
from dialogs.flows.goal.money import not_money, there
from dialogs.kept.report import KIN, figure_told
from dialogs.language.answers.answers import Answer
from dialogs.language.answers.plain_figures import says_only_figures
from dialogs.language.reports.told_when import told_when
from dialogs.messages import Day, T, Text, inline

LIKE_MONEY = 1000
NEXT_DAYS = 2
MONTH, LATE = 27, 31
_GATHERED = frozenset({"followers", "channel_subscribers", "email_subscribers", "page_likes", "loyalty_members"})


def unit_of(draft: GoalDraft, known: Known) -> str:
    """The unit that figures of this measure are in."""
    for amount in (draft.baseline, None if draft.relative else draft.target):
        if amount is not None:
            return amount.unit
    return unit_for(draft.metric, known)


def ask_baseline(draft: GoalDraft, known: Known) -> Question:
    """Ask where the measure stands now."""
    return Question(
        figure_question(goal_of(draft, known)),
        (Option("unknown", T("I don't know")), Option("where", T("Where do I find it?"))),
        numeric=True,
    )


def goal_question(goal: Goal, last: CheckIn | None) -> Text:
    """Ask where a kept goal stands, naming the last figure known."""
    if goal.direction == "deliver":
        return T("Is it done?")
    if goal.is_wish:
        return T("Has it come true?")
    question = figure_question(goal, since=goal.started_on if runs_on(goal) else None)
    return inline(last_figure(last), question) if last else question


def last_figure(check_in: CheckIn) -> Text:
    """Say where the goal's measure stood last, and when."""
    return T(
        "Last figure: {figure}, on {day}.", figure=figure(check_in.amount, about=check_in.guess), day=Day(check_in.on)
    )


def counts(draft: GoalDraft, known: Known) -> bool:
    """Whether there is a figure of today to ask for: not of a deed, a mere wish, or what begins at nothing."""
    return draft.metric is not None and not begins_at_nothing(goal_of(draft, known))


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
    return currency_for(known) if known.profile.currency or known.profile.country else OPEN_MONEY


def why_baseline(draft: GoalDraft, known: Known) -> Text:
    """Why the present figure matters, and where it is found."""
    tool = tools_of(draft.metric, draft.channel)[0]
    return T(
        "Only a figure of today shows later how far it went. It can be read here: {tool}. A rough one is enough.",
        tool=list_name(tool, draft.wish),
    )


def read_baseline(said: Said, draft: GoalDraft, known: Known) -> Result:
    """Take the present figure, a guess, or the want of one."""
    if said.option == "where":
        if is_explained(draft.metric):
            return Again(where_read(draft.metric, draft.channel, draft.wish))
        return Again(why_baseline(draft, known))
    known = there(draft.wish, known)
    if said.option in ("measure", "unknown"):
        return rates.ANOTHER_MEASURE if said.option == "measure" else skip_baseline(draft, known)
    if other := wish_beside(said.text, draft.metric, known) or tool_said(said.text, draft):
        return other
    answer = understand(said.text, "baseline", known, unit=unit_of(draft, known))
    match answer.reply:
        case "value" if not answer.relative:
            counted = rates.number_for_share(answer, draft, unit_of(draft, known), known)
            unfit = counted or impossible(answer, draft, known) or from_nothing(answer, draft, known)
            return unfit or _baseline(answer, draft, known)
        case "unknown":
            return skip_baseline(draft, known)
        case "date" if early := day_early(answer, draft, known):
            return early
        case _:
            return otherwise(
                answer, T("One figure is enough here, such as 400 or 2.5%; “I don't know” is an answer too.")
            )


def stood_at(text: str, draft: GoalDraft, known: Known) -> Accept | Again | None:
    """Today's figure, told late where something else is asked: "we made 130 last month", «عملنا ٥٥ الشهر اللي فات»."""
    context = context_of(known)
    when = told_when(text, context)
    if when.on is None or when.ahead or not figure_told(text, context):
        return None
    whole_month = when.since is not None and (when.on - when.since).days >= MONTH
    monthly = of_last_month(draft.metric, draft.per, draft.thing)
    fits = draft.per in (None, "month") and (whole_month is monthly or unit_of(draft, known) == "percent")
    if not fits or (known.today - when.on).days > LATE:
        return None
    return level_told(when.rest, draft, known)


def level_told(text: str, draft: GoalDraft, known: Known) -> Accept | Again | None:
    """The figure of today that words say in one number; `None` where they say another, or none that it can be."""
    answer = understand(text, "baseline", known, unit=unit_of(draft, known))
    told = answer.reply == "value" and not answer.relative and answer.baseline is None
    if not told or impossible(answer, draft, known) or (draft.relative and from_nothing(answer, draft, known)):
        return None
    return _baseline(answer, draft, known)


def only_figures(text: str, draft: GoalDraft, known: Known) -> bool:
    """Whether words say a figure or a day and nothing else but what this goal counts."""
    metrics = {draft.metric or "", *(name for family in KIN if draft.metric in family for name in family)}
    return says_only_figures(text, context_of(known), metrics=metrics, own=f"{draft.thing or ''} {draft.wish}")


def tool_said(text: str, draft: GoalDraft) -> Accept | None:
    """The tool that is named in place of a figure: "Google Analytics 4" is none of today's."""
    tool = next((one for one in tools_in(draft) if known_as(one.id) in known_as(text)), None)
    return Accept({"tool": tool.id}, T("Noted: it is read in {tool}.", tool=tool.name)) if tool else None


def known_as(name: str) -> str:
    """A name to look for in words."""
    return " ".join(name.casefold().split())


def day_early(answer: Answer, draft: GoalDraft, known: Known) -> Accept | Again | None:
    """The date, told where a figure is asked for: kept, and the figure asked for again; "tomorrow" only puts it off."""
    day = answer.date
    if day is None or past(day, known) or not only_figures(answer.text, draft, known):
        return None
    if (day - known.today).days <= NEXT_DAYS:
        return Again(T("No hurry: whenever the figure is at hand. An estimate is fine too."))
    return Accept({"deadline": day}, T("By {day}.", day=Day(day)))


def impossible(answer: Answer, draft: GoalDraft, known: Known) -> Again | None:
    """Ask again for a figure that the measure cannot have."""
    amount = amount_of(answer, unit_of(draft, known))
    if (mixed := not_money(amount, unit_of(draft, known), draft.metric)) is not None:
        return mixed
    if answer.relative or plausible(draft.metric, amount):
        return None
    most = most_of(draft.metric, amount.unit)
    if most is None:
        return Again(T("{figure} is below zero, which this measure can't be.", figure=figure(amount)))
    limit = figure(Amount(value=most, unit=amount.unit))
    return Again(T("{figure} is more than this measure can be: it ends at {most}.", figure=figure(amount), most=limit))


def _baseline(answer: Answer, draft: GoalDraft, known: Known) -> Accept | Again:
    unit = unit_of(draft, known)
    if answer.per in rates.DAYS and _stands(draft):
        moved = level_said(draft.metric, amount_of(answer, unit), draft.thing, answer.per)
        return Again(T("{amount}: that is how fast it grows. How many are there today, all in all?", amount=moved))
    period = draft.per or ("month" if draft.target is not None and not draft.relative else None)
    meant = rates.converted(answer, period, unit)
    amount = amount_of(meant, unit)
    values: dict[str, Any] = {"baseline": amount, "baseline_guess": bool(answer.guess) or meant is not answer}
    asked_for = "month" if of_last_month(draft.metric, draft.per, draft.thing) else None
    if (per := meant.per if meant.per in rates.DAYS else asked_for) is not None and unit != "percent":
        values["per"] = per
    if answer.baseline is not None:
        values |= {"target": amount_in(answer.baseline, unit_of(draft, known)), "relative": False}
    if perhaps_money(amount, draft):
        return Accept({**values, "baseline": Amount(value=amount.value, unit=OPEN_MONEY)})
    if amount.unit == OPEN_MONEY:
        return Accept(values)
    echo = figure_echo(goal_of(draft, known), amount, values.get("per", draft.per), guess=bool(answer.guess))
    return Accept(values, rates.told_both_ways(answer, period, draft, unit) if period and meant is not answer else echo)


def _stands(draft: GoalDraft) -> bool:
    """Whether the measure stands where it stands: followers and subscribers; customers may be counted by the week."""
    row = METRICS.get(draft.metric or "")
    return row is not None and row.counting == "level" and row.unit == "count" and row.id in _GATHERED and not draft.per


def from_nothing(answer: Answer, draft: GoalDraft, known: Known) -> Forget | None:
    """Ask for another target where a percentage was to be added to nothing."""
    target = draft.target
    if answer.value != 0 or target is None or not draft.relative or target.unit != "percent":
        return None
    say = T("From zero, {change} is still zero. A number of its own makes the goal here.", change=figure(target))
    values = {"baseline": amount_of(answer, unit_of(draft, known)), "baseline_guess": bool(answer.guess)}
    return Forget(("target",), say, values)


def perhaps_money(amount: Amount, draft: GoalDraft) -> bool:
    """Whether a bare figure of sales is large enough to be money rather than a number of sales; then it is asked."""
    return draft.metric == "sales" and amount.unit == "count" and amount.value >= LIKE_MONEY and not draft.currency


def skip_baseline(draft: GoalDraft, known: Known) -> Result:
    """Go on without a figure: finding it becomes the first step."""
    return Accept(
        {"baseline": None, "trend": "unknown"},
        T("No harm done: finding it out becomes the first step of this goal."),
    )


def tools_in(draft: GoalDraft) -> tuple[Tool, ...]:
    """The tools that most likely show the measure, the usual one first."""
    return tools_of(draft.metric, draft.channel)[:3]


def about(metric: str, channel: str | None = None) -> Choice:
    """The button that explains a measure."""
    return Choice(link("measure", f"{metric}.{channel}" if channel else metric), T("About this measure"))
