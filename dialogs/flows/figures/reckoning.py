"""Figures reckoned from what was told ("10 + 4", "3 a week" of a monthly goal): shown and asked about, never assumed.

Refuses to note them; the check-in and the look back do, each in its own way.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.goals.sentences import level_aimed_at
from dialogs.domain.kpis.amounts import amount_value, is_money, told, with_period
from dialogs.domain.reviews.standings import counted_as, runs_on, start_of
from dialogs.events import Known
from dialogs.flow import Option, Question, Said
from dialogs.flows.asking.answering import amount_of, context_of, figure, understand
from dialogs.flows.figures import adding, figuring
from dialogs.flows.goal.measuring import unit_in
from dialogs.kept.looking import end_chosen, range_in
from dialogs.language.answers.naming import named_in
from dialogs.language.reports.told_reckoned import Reckonable, reckonable
from dialogs.language.reports.told_shortly import told_shortly
from dialogs.language.reports.told_when import told_when
from dialogs.messages import T, Text, Value

Kind: TypeAlias = Literal[
    "sum", "way", "target", "moved", "more", "less", "rate", "part", "day", "range", "left", "ratio"
]
_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "quarter": 91.3, "year": 365.25}
COSTS_OF_ONE = frozenset({"cost_per_lead", "cost_per_acquisition", "cost_per_click"})


class Reckoned(BaseModel):
    """What was `said`, what it comes to `now`, and the figure as it may also be meant, `plain`.

    `per` is the period that was said; `on` the one day that the plain figure is of. `sure` needs no question.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Kind
    said: tuple[Amount, ...] = ()
    now: Amount
    plain: Amount | None = None
    per: str | None = None
    on: date | None = None

    @property
    def sure(self) -> bool:
        """Whether it can mean nothing else."""
        return self.kind == "part"


def reckoned(goal: Goal, text: str, known: Known, *, added: bool = False) -> Reckoned | None:
    """Reckon the figure that a text tells of this goal; `None` where it tells a plain one, or none.

    `added` says that "+5" counts here too, which a check-in reads for itself.
    """
    if goal.direction == "deliver" or goal.is_wish:
        return None
    found = reckonable(text, context_of(known))
    if found is not None and (one := _of_words(goal, found, known)) is not None:
        return one if figuring.impossible(goal, one.now, known) is None else None
    ways = (_added, _fallen, _rate, _of_a_day) if added else (_between, _fallen, _rate, _of_a_day)
    return next((one for way in ways if (one := way(goal, text, known)) is not None), None)


def _between(goal: Goal, text: str, known: Known) -> Reckoned | None:
    """Read a range, of which one figure is kept."""
    ends = range_in(told_when(text, context_of(known)).rest, context_of(known))
    if ends is None:
        return None
    unit = unit_in(goal, known)
    low, high = (figuring.known_unit(one, unit) for one in ends)
    answer = understand(text, "baseline", known, unit=unit)
    if low.value >= high.value or low.unit != high.unit or (answer.reply == "value" and answer.value == high.value):
        return None
    if not all(figuring.impossible(goal, one, known) is None for one in (low, high)):
        return None
    now = Amount(value=round((low.value + high.value) / 2, 1), unit=low.unit)
    return Reckoned(kind="range", said=(low, high), now=now, plain=low)


def _of_words(goal: Goal, found: Reckonable, known: Known) -> Reckoned | None:  # noqa: C901, PLR0911 - one for each kind
    unit, first = unit_in(goal, known), found.figures[0]
    before = adding.last_level(goal, known)
    target, start = level_aimed_at(goal), start_of(goal)
    said = tuple(Amount(value=one, unit=unit) for one in found.figures)
    match found.kind:
        case "sum":
            return Reckoned(kind="sum", said=said, now=Amount(value=round(sum(found.figures), 4), unit=unit))
        case "part" if unit == "percent":
            return Reckoned(kind="part", now=Amount(value=round(first / found.figures[1] * 100, 2), unit=unit))
        case "part" if unit == "count":
            return Reckoned(kind="part", now=said[0])
        case "way" if target is not None and start is not None:
            return _at_share(goal, first, Amount(value=start, unit=unit), target)
        case "target" if target is not None:
            now = Amount(value=_whole(target.value * first, unit), unit=unit)
            return Reckoned(kind="target", said=(_percent(first), target), now=now)
        case "left" if target is not None and start is not None and unit == target.unit:
            away = -first if target.value >= start else first
            return Reckoned(kind="left", said=(target, said[0]), now=Amount(value=target.value + away, unit=unit))
        case "ratio" if is_money(unit) and goal.metric in COSTS_OF_ONE:
            now = Amount(value=round(first / found.figures[1], 2), unit=unit)
            return Reckoned(kind="ratio", said=(said[0], Amount(value=found.figures[1])), now=now)
        case "change" if before is not None and unit != "percent":
            now = Amount(value=_whole(before.value * (1 + first), unit), unit=unit)
            return Reckoned(kind="moved", said=(before,), now=now)
        case "points" if before is not None and unit in {"percent", "points"}:
            return Reckoned(kind="moved", said=(before,), now=Amount(value=round(before.value + first, 2), unit=unit))
        case "times" if before is not None:
            now = Amount(value=_whole(before.value * first, unit), unit=unit)
            return Reckoned(kind="moved", said=(before,), now=now)
        case _:
            return None


def _at_share(goal: Goal, share: float, start: Amount, target: Amount) -> Reckoned:
    now = Amount(value=_whole(start.value + share * (target.value - start.value), start.unit), unit=start.unit)
    return Reckoned(kind="way", said=(_percent(share), start, target), now=now)


def _percent(share: float) -> Amount:
    return Amount(value=round(share * 100, 1), unit="percent")


def _whole(value: float, unit: str) -> float:
    return round(value, 2) if unit in {"percent", "points"} or is_money(unit) else float(round(value))


def _added(goal: Goal, text: str, known: Known) -> Reckoned | None:
    """Read what came on top of the last figure, or went."""
    found, unit = told_shortly(text, context_of(known)), unit_in(goal, known)
    if (
        found is None
        or found.added not in {"more", "less"}
        or found.on is not None
        or (answer := understand(found.figure, "baseline", known, unit=unit)).reply != "value"
    ):
        return None
    change = figuring.known_unit(amount_of(answer, unit), unit)
    now = adding.summed(goal, change, found.added, known)
    if now == change or not figuring.fits(goal, change, known):
        return None
    before = adding.last_level(goal, known) or change
    kind: Kind = "more" if found.added == "more" else "less"
    return Reckoned(kind=kind, said=(before, change), now=now, plain=change)


def _fallen(goal: Goal, text: str, known: Known) -> Reckoned | None:
    """Doubt a total that counts on and is told smaller than it was: what came may be told, and not the whole."""
    last = figuring.last_of(goal, known)
    when = told_when(text, context_of(known))
    if not runs_on(goal) or last is None or when.ahead or when.since is not None:
        return None
    if when.on is not None and when.on < last.on:
        return None
    unit = unit_in(goal, known)
    answer = understand(when.rest, "baseline", known, unit=unit)
    if answer.reply != "value":
        return None
    plain = figuring.known_unit(amount_of(answer, unit), unit)
    if plain.unit != last.amount.unit or not 0 < plain.value < last.amount.value:
        return None
    now = Amount(value=round(last.amount.value + plain.value, 4), unit=plain.unit)
    return Reckoned(kind="more", said=(last.amount, plain), now=now, plain=plain)


def _rate(goal: Goal, text: str, known: Known) -> Reckoned | None:
    """Bring a figure of another period to the goal's own: "3 a week" of a monthly one."""
    counts = counted_as(goal) == "period" and not goal.relative
    own = goal.per or "month"
    unit = unit_in(goal, known)
    if not counts or own not in _DAYS or unit in {"percent", "points"}:
        return None
    answer = understand(text, "baseline", known, unit=unit)
    if told_when(text, context_of(known)).on is not None:
        return None
    if answer.reply != "value" or answer.per in (None, own) or answer.per not in _DAYS:
        return None
    plain = figuring.known_unit(amount_of(answer, unit), unit)
    if not figuring.fits(goal, plain, known):
        return None
    value = plain.value * _DAYS[own] / _DAYS[answer.per]
    value = told(value) if value >= 1000 else round(value)  # noqa: PLR2004 - beyond it nobody counts ones
    return Reckoned(kind="rate", now=Amount(value=value, unit=plain.unit), plain=plain, per=answer.per)


def _of_a_day(goal: Goal, text: str, known: Known) -> Reckoned | None:
    """Doubt a figure that one day is named with, where the goal counts longer stretches and stood far above it."""
    before = adding.last_level(goal, known)
    if goal.relative or runs_on(goal):
        return None
    when = told_when(text, context_of(known))
    if when.on is None or when.since is not None or when.ahead:
        return None
    if goal.per == "day":
        return _of_this_day(goal, when.rest, when.on, known)
    if before is None or counted_as(goal) != "period":
        return None
    unit = unit_in(goal, known)
    answer = understand(when.rest, "baseline", known, unit=unit)
    if answer.reply != "value" or unit in {"percent", "points"}:
        return None
    plain = figuring.known_unit(amount_of(answer, unit), unit)
    if plain.unit != before.unit or plain.value > before.value / 2 or goal.direction == "decrease":
        return None
    return Reckoned(kind="day", now=plain, plain=plain, per=goal.per or "month", on=when.on)


def _of_this_day(goal: Goal, text: str, on: date, known: Known) -> Reckoned | None:
    """Ask whether one day's figure is about what the days bring: a goal of so many a day is about their average."""
    unit = unit_in(goal, known)
    answer = understand(text, "baseline", known, unit=unit)
    if answer.reply != "value" or unit in {"percent", "points"} or answer.per is not None:
        return None
    plain = figuring.known_unit(amount_of(answer, unit), unit)
    if not figuring.fits(goal, plain, known):
        return None
    return Reckoned(kind="day", now=plain, plain=plain, per="day", on=on)


def ask(goal: Goal, found: Reckoned, *, beside: bool = True) -> Question:
    """Ask whether the reckoned figure is right; `beside` says that one of a single day can be kept beside."""
    now, plain = _shown(goal, found.now), _shown(goal, found.plain or found.now)
    yes, level = T("Yes, {now}", now=now), T("No, it's {now} in all", now=plain)
    if found.kind == "rate":
        now = with_period(figure(found.now, about=True), goal.per or "month")
        plain = with_period(figure(found.plain or found.now), goal.per or "month")
        yes, level = T("Yes, {now}", now=now), T("No, {now}", now=plain)
    if found.kind == "day":
        yes = T("{figure} on one day alone", figure=figure(found.now))
        level = T("{now}, as it stands", now=with_period(figure(found.now), goal.per or "month"))
        if goal.per == "day":
            level = T("{now} on average", now=with_period(figure(found.now, about=True), "day"))
    if found.kind == "range":
        low, high = (figure(one) for one in found.said)
        ends = (
            Option("level", T("{amount}", amount=low)),
            Option("yes", T("{amount}", amount=figure(found.now, about=True))),
            Option("high", T("{amount}", amount=high)),
        )
        return Question(_text(goal, found), ends, numeric=True, side_by_side=3)
    options = (Option("yes", yes), *((Option("level", level),) if found.plain is not None else ()))
    options = options if beside or found.kind != "day" else options[1:]
    return Question(_text(goal, found), (*options, Option("other", T("Another figure"))), numeric=True)


def end_of(said: Said, found: Reckoned) -> Amount | None:
    """The figure as it was told, or the end of a range that was chosen; `None` for the reckoned one and other words."""
    if said.option == "level" or (found.kind == "day" and named_in(said.text, "one_day") == "average"):
        return found.plain
    if found.kind != "range":
        return None
    end = said.option or end_chosen(said.text)
    return {"low": found.said[0], "high": found.said[1]}.get(end or "")


def _text(goal: Goal, found: Reckoned) -> Text:  # noqa: C901, PLR0911, PLR0912 - as above
    now, said = _shown(goal, found.now), tuple(figure(one) for one in found.said)
    per = goal.per or "month"
    match found.kind, found.said:
        case "sum", (first, second):
            return T("{before} + {change} = {now}, right?", before=figure(first), change=figure(second), now=now)
        case "more", (first, second):
            return T("{before} + {change} = {now}, right?", before=figure(first), change=figure(second), now=now)
        case "less", (first, second):
            return T("{before} − {change} = {now}, right?", before=figure(first), change=figure(second), now=now)
        case "left", (target, missing):
            return T("{before} − {change} = {now}, right?", before=figure(target), change=figure(missing), now=now)
        case "ratio", (paid, got):
            return T("{paid} ÷ {number} = {now}, right?", paid=figure(paid), number=figure(got), now=now)
        case "way", _:
            frame = {"share": said[0], "start": said[1], "target": said[2], "now": now}
            return T("{share} of the way from {start} to {target} is {now}, right?", **frame)
        case "range", (low, high):
            return T("Between {low} and {high}: which figure should be kept?", low=figure(low), high=figure(high))
        case "target", _:
            return T("{share} of {target} is {now}, right?", share=said[0], target=said[1], now=now)
        case "moved", _:
            return T("From {before} to {now}, right?", before=said[0], now=now)
        case "rate", _:
            told_ = with_period(figure(found.plain or found.now), found.per)
            about = with_period(figure(found.now, about=True), per)
            return T("{told} is {now}, right?", told=told_, now=about)
        case "day", _ if per == "day":
            return T("Is {figure} of one day alone, or about what the days bring on average?", figure=now)
        case "day", _:
            return T("Is {figure} of one day alone, or of the whole stretch that the goal counts by?", figure=now)
        case _:
            return T("{now} in all, right?", now=now)


def _shown(goal: Goal, amount: Amount) -> Value:
    return amount_value(amount, goal.metric)
