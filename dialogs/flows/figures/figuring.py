"""A figure that comes for a kept goal: read, doubted where it leaps, noted, taken back; refuses to ask for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from dialogs.buttons import link
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn, Goal, Verdict
from dialogs.domain.goals.limits import limit_kept
from dialogs.domain.goals.realism import Judgement, judge
from dialogs.domain.goals.sentences import level_aimed_at, movement_of, what_goal_is_now
from dialogs.domain.kpis.amounts import OPEN_MONEY, amount_value, in_time, in_unit, is_money
from dialogs.domain.kpis.plausible import most_of, plausible
from dialogs.domain.places.currency_names import currency_name
from dialogs.domain.reviews.noted import figures_of, latest_of, limit_figures_of
from dialogs.domain.reviews.pace import early_by, standing_text
from dialogs.domain.reviews.standings import runs_on, where
from dialogs.effects import Choice
from dialogs.events import Known
from dialogs.flow import Again, Option, Question
from dialogs.flows.asking.answering import amount_of, figure, understand
from dialogs.flows.goal.measuring import unit_in
from dialogs.kept.report import figure_alone, names_money, report_for, told_done
from dialogs.language.words.context import Context
from dialogs.messages import T, Text, inline, lines

LEAP = 5.0
FEW = 20.0
FEW_PERCENT = 5.0
BEYOND = 1.5
A_MONTH = timedelta(days=31)
_TOLD_APART = frozenset({OPEN_MONEY, "percent", "days"})


def last_of(goal: Goal, known: Known) -> CheckIn | None:
    """The figure of a goal's latest day."""
    return latest_of(goal, known.check_ins)


def figure_of_today(goal: Goal, known: Known) -> CheckIn | None:
    """The figure that came today already, so that it is not asked for once more."""
    last = last_of(goal, known)
    return last if last is not None and last.on == known.today else None


def standing(goal: Goal, amount: Amount, known: Known, *, guess: bool = False) -> Text:
    """Say where the goal is with this figure, how it has moved, and whether its limit is kept, where that is known."""
    now, before = where(goal, amount, known.today), moved_from(goal, amount, known)
    last = figure(before.amount, about=before.guess) if before is not None else None
    turned = before is not None and turned_back(goal, before.amount, amount)
    start = below_start(goal, amount, known) if before is None else None
    if start is not None:
        last, turned = figure(start, about=goal.baseline_guess), True
    told = greeted(goal, amount, standing_text(goal, now, last, turned=turned, guess=guess), known)
    limit = limit_line(goal, known)
    return lines(told, limit) if limit is not None else told


def greeted(goal: Goal, amount: Amount, told: Text, known: Known) -> Text:
    """What is said of a figure, with warm words before anything else where it is the one that was worked for."""
    now = where(goal, amount, known.today)
    if now.verdict != "reached" or goal.direction == "deliver":
        return told
    return inline(T("Congratulations!"), told, early_by(goal, known.today))


def moved_from(goal: Goal, amount: Amount, known: Known, on: date | None = None) -> CheckIn | None:
    """The last figure of an earlier day, where this one differs from it; none of a total, which only grows."""
    day = on or known.today
    before = next((one for one in reversed(figures_of(goal, known.check_ins)) if one.on < day), None)
    if before is None or before.amount.unit != amount.unit or before.amount == amount or runs_on(goal):
        return None
    return before


def below_start(goal: Goal, amount: Amount, known: Known, on: date | None = None) -> Amount | None:
    """The goal's start, where the first figure of all lies on its wrong side; `None` once there was an earlier one."""
    start, day = goal.baseline, on or known.today
    if start is None or start.unit != amount.unit or runs_on(goal) or goal.direction == "keep":
        return None
    earlier = any(one.on < day for one in figures_of(goal, known.check_ins))
    return start if not earlier and turned_back(goal, start, amount) else None


def turned_back(goal: Goal, before: Amount, now: Amount) -> bool:
    """Whether a figure went the other way since the last one, which "slower than planned" would hide."""
    return now.value > before.value if movement_of(goal) == "decrease" else now.value < before.value


def limit_line(goal: Goal, known: Known) -> Text | None:
    """Say whether the goal's limit is kept, by a figure of this month; `None` where there is none, or an old one."""
    last = next(reversed(limit_figures_of(goal, known.check_ins)), None)
    if goal.guardrail is None or last is None or known.today - last.on > A_MONTH:
        return None
    return limit_kept(goal.guardrail, last, known.today)


_BY_PACE: dict[Verdict, Literal["ok", "stretch", "unrealistic"]] = {
    "reached": "ok",
    "ahead": "ok",
    "on_track": "ok",
    "behind": "stretch",
    "out_of_reach": "unrealistic",
}


def judgement_now(goal: Goal, known: Known) -> Judgement:
    """Judge a goal by its pace once there is one, so that the letters say what the figures say; else by its start."""
    judged, last = judge(goal, known.today), last_of(goal, known)
    if last is None or goal.direction in ("deliver", "keep"):
        return judged
    by_pace = _BY_PACE.get(where(goal, last.amount, known.today).verdict)
    return replace(judged, verdict=by_pace) if by_pace is not None else judged


def known_unit(amount: Amount, unit: str) -> Amount:
    """A bare figure is counted in the goal's own unit, and a time told otherwise is turned into it."""
    if in_time(amount.unit, unit):
        return Amount(value=round(in_unit(amount, unit), 4), unit=unit)
    return Amount(value=amount.value, unit=unit) if amount.unit in ("count", "money") and is_money(unit) else amount


def in_money(text: str, amount: Amount, known: Known) -> Amount:
    """A bare figure beside a measure of money is money: «الإيراد ١٢ ألف»."""
    named = names_money(text, Context(known.today, known.profile.country or known.country))
    return Amount(value=amount.value, unit=OPEN_MONEY) if named and amount.unit == "count" else amount


def fits(goal: Goal, amount: Amount, known: Known) -> bool:
    """Whether an amount can be a figure of this goal: money and time are none of a count, nor a percentage of money."""
    if goal.metric in (None, "custom") and goal.baseline is None and (goal.target is None or goal.relative):
        return True
    said = _kind(amount.unit)
    return said not in _TOLD_APART or said == _kind(unit_in(goal, known))


def _kind(unit: str) -> str:
    return OPEN_MONEY if is_money(unit) else "days" if in_time(unit, unit) else unit


def impossible(goal: Goal, amount: Amount, known: Known) -> Again | None:
    """Ask again for a figure that the goal's measure cannot have."""
    if not fits(goal, amount, known):
        return Again(
            T(
                "{figure} can't be a figure of “{goal}”, so it is not noted. "
                "If it was meant for something else, one sentence about that is enough.",
                figure=figure(amount),
                goal=what_goal_is_now(goal),
            )
        )
    unit = unit_in(goal, known)
    if is_money(amount.unit) and is_money(unit) and amount.unit != unit:
        return Again(_in_another_currency(goal, amount, unit))
    ends = (goal.baseline, level_aimed_at(goal))
    if plausible(goal.metric, amount, ends):
        return None
    most, said = most_of(goal.metric, amount.unit, ends), amount_value(amount, goal.metric)
    if most is None or amount.value < 0:
        return Again(T("{figure} is below zero, which this measure can't be.", figure=said))
    limit = amount_value(Amount(value=most, unit=amount.unit), goal.metric)
    return Again(T("{figure} is more than this measure can be: it ends at {most}.", figure=said, most=limit))


def _in_another_currency(goal: Goal, amount: Amount, unit: str) -> Text:
    return T(
        "{figure} is in another currency than “{goal}” ({currency}), so it is not noted, and I don't convert at a rate "
        "of my own. How much is it in that currency?",
        figure=figure(amount),
        goal=what_goal_is_now(goal),
        currency=currency_name(unit),
    )


def leaps_from(goal: Goal, amount: Amount, known: Known, on: date | None = None) -> Amount | None:
    """The earlier figure that this one is so far from that a slip is likelier than a change; `None` where it is not."""
    last = next((one for one in reversed(figures_of(goal, known.check_ins)) if on is None or one.on <= on), None)
    before = last.amount if last is not None else goal.baseline
    if before is None or before.unit != amount.unit or before.value <= 0 or (runs_on(goal) and last is None):
        return None
    high, low = max(before.value, amount.value), min(before.value, amount.value)
    if high < (FEW_PERCENT if amount.unit == "percent" else FEW) or (low > 0 and high / low < LEAP):
        return None
    return None if _on_the_way(goal, before.value, amount.value) else before


def _on_the_way(goal: Goal, before: float, now: float) -> bool:
    """Whether the figure lies on the way to the target, or a little beyond: then it is what was worked for."""
    target = level_aimed_at(goal)
    if target is None or (now > before) != (target.value > before):
        return False
    return now <= target.value * BEYOND if now > before else now >= target.value / BEYOND


def doubt(before: Amount, amount: Amount) -> Question:
    """Ask whether a figure that leaps is meant."""
    text = T("From {before} to {now}?", before=figure(before), now=figure(amount))
    many = times_a_thousand(amount)
    likely = (Option("thousand", T("{amount}", amount=figure(many))),) if _near(before, many) else ()
    options = (*likely, Option("yes", T("Yes, {now}", now=figure(amount))), Option("other", T("Another figure")))
    return Question(text, options, numeric=True)


def times_a_thousand(amount: Amount) -> Amount:
    """What a figure is where its thousands were left out: 41 of what stood at 40,000."""
    return Amount(value=round(amount.value * 1000, 4), unit=amount.unit)


def _near(before: Amount, amount: Amount) -> bool:
    """Whether two figures lie as close as those of one measure do."""
    return before.unit == amount.unit != "percent" and 0 < amount.value < before.value * LEAP < amount.value * LEAP**2


def why_doubt() -> Text:
    """Why a figure is doubted."""
    return T("A figure this far from the last one is often a slip of the finger, and every later look is built on it.")


def corrects(text: str, goal: Goal, known: Known) -> bool:
    """Whether words typed at a later question are a figure for this goal after all."""
    context = Context(known.today, known.profile.country or known.country)
    if goal.direction == "deliver" or not (figure_alone(text, context) or report_for(text, known) == goal.id):
        return False
    answer = understand(text, "baseline", known, unit=unit_in(goal, known))
    return answer.reply != "value" or fits(goal, amount_of(answer, unit_in(goal, known)), known)


def take_back(check_in: CheckIn) -> Choice:
    """The button that takes a figure back, from however old a message."""
    return Choice(link("undo", check_in.id), T("Take it back"))


def done_or_not(text: str) -> str | None:
    """Read "done" and "not yet" as an answer to "Is it done?"."""
    done = told_done(text)
    return None if done is None else "yes" if done else "no"
