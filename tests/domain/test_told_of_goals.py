"""What is said of a goal of each kind, from its first sentence to its last figure, is what was read and found good.

`HADAF_RECORD=1 pytest tests/domain/test_told_of_goals.py` writes down what is said now; the diff is to be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal, CheckIn, Goal
from dialogs.domain.goals.aims import keep_label, target_label
from dialogs.domain.goals.asking import aim_question, deadline_question, figure_question, target_echo, trend_question
from dialogs.domain.goals.differences import differences
from dialogs.domain.goals.limits import limit_kept, limit_text
from dialogs.domain.goals.order import serves_nothing
from dialogs.domain.goals.realism import judge
from dialogs.domain.goals.scorecard import scorecard
from dialogs.domain.goals.sentences import goal_sentence, what_goal_is_now
from dialogs.domain.goals.suggestions import easier, likely_limits, likely_targets
from dialogs.domain.kpis.catalogue import first_action, tools_of
from dialogs.domain.plans.likely_actions import category_of, likely_actions
from dialogs.domain.plans.likely_channels import likely_channels
from dialogs.domain.plans.likely_measures import likely_measures, suggested_measures, watched
from dialogs.domain.plans.next_moves import likely_bigger_goals, likely_first_steps
from dialogs.domain.plans.plan import Picked
from dialogs.domain.plans.plan_words import picked_name, watched_line
from dialogs.domain.plans.spending import suggested_spendings, weights_of
from dialogs.domain.reviews.causes import family_of
from dialogs.domain.reviews.course import course_of
from dialogs.domain.reviews.echoed import echoed
from dialogs.domain.reviews.lines import Point
from dialogs.domain.reviews.pace import beside_figure, short_standing, standing_text, where
from dialogs.messages import Sentence, Text
from tests.domain.aloud import aloud
from tests.domain.goals_told import CASES, ENDS, STARTED, Case
from tests.domain.recorded import holds

TOLD = Path(__file__).parent / "told"
DAYS = (date(2026, 9, 1), date(2026, 10, 31), date(2027, 1, 10), ENDS)


def said(label: str, *texts: Text | Sentence | None) -> str:
    return f"{label}: " + " | ".join("-" if text is None else aloud(text).replace("\n", " / ") for text in texts)


def amount(one: Amount | None) -> str:
    return "-" if one is None else f"{one.value:g} {one.unit}"


def at_first(one: Goal) -> Iterator[str]:
    """What is said before there is a figure."""
    yield said("goal", goal_sentence(one), what_goal_is_now(one))
    yield said("letters", scorecard(one, judge(one, STARTED), bigger="a second branch"))
    yield said("letters, none bigger", scorecard(one))
    yield said(
        "asked", figure_question(one), figure_question(one, since=STARTED), trend_question(one), aim_question(one)
    )
    yield said("asked by measure", trend_question(one.metric, one.channel, one.thing), deadline_question(one))
    yield said("first", first_action(one.metric, one.channel, one.thing))
    yield f"read in: {', '.join(tool.id for tool in tools_of(one.metric, one.channel))}; {family_of(one)}"
    if one.target is not None and one.direction != "deliver":
        yield said("target", target_echo(one), target_label(one, one.target), keep_label(one))
    if one.guardrail is not None:
        yield said("limit", limit_text(one.guardrail))
        yield from (said(f"limit at {value}", limit_told(one, value)) for value in (5.0, 61.0))


def limit_told(one: Goal, value: float) -> Text | None:
    limit = one.guardrail
    figure = CheckIn(id="f", goal_id=one.id, on=DAYS[0], amount=Amount(value=value, unit=limit.unit)) if limit else None
    return limit_kept(limit, figure, DAYS[1]) if limit and figure else None


def weighed(one: Goal) -> Iterator[str]:
    """How it is judged, at its start and late, and what is offered instead."""
    for today, past in ((STARTED, None), (STARTED, 0.05), (DAYS[2], -0.02)):
        found = judge(one, today, past_pace=past)
        monthly = "-" if found.monthly is None else f"{found.monthly:.4f}"
        yield f"judged: {found.verdict}, {monthly} a month, {amount(found.lower)}, {found.longer}"
        yield said("because", found.arithmetic, found.reason)
        lower, longer = easier(one, today, past)
        yield f"easier: {amount(lower)}, {longer}"
    for reached in (None, one.baseline):
        offered = likely_targets(one, DAYS[0], reached)
        yield said("likely", *(text for likely in offered for text in (likely.label, likely.reason)))


def in_between(case: Case) -> Iterator[str]:
    """What a figure gets for an answer, on each day."""
    one, unit = case.goal, case.fields["unit"]
    for value in case.figures:
        figure = Amount(value=value, unit=unit)
        for on, today in zip(DAYS, (*DAYS[:2], *DAYS[3:], ENDS + timedelta(days=4)), strict=True):
            then, now = where(one, figure, on), where(one, figure, today)
            yield said(f"{value:g} on {on:%d %b}", standing_text(one, now), beside_figure(one, then, now))
        noted = CheckIn(id="f", goal_id=one.id, on=DAYS[1], amount=figure)
        since = noted.model_copy(update={"since": date(2026, 10, 1)})
        yield said(f"{value:g}", short_standing(one, where(one, figure, DAYS[1])), echoed(one, noted, DAYS[1]))
        yield said("echoed", echoed(one, noted, DAYS[2]), echoed(one, since, DAYS[1]), echoed(one, since, DAYS[2]))


def drawn(case: Case) -> Iterator[str]:
    """What its chart shows."""
    one, unit = case.goal, case.fields["unit"]
    noted = [
        CheckIn(id="f", goal_id=one.id, on=STARTED + timedelta(days=20 * at), amount=Amount(value=value, unit=unit))
        for at, value in enumerate(case.figures, 1)
    ]
    for today in (DAYS[1], ENDS + timedelta(days=9)):
        course = course_of(one, noted, today)
        if course is not None:
            lines = "; ".join(points(line) for line in (course.figures, course.plan, course.ahead))
            yield f"chart: {course.begins} to {course.ends} by {course.ticks}, {course.unit}, {course.kept}: {lines}"
            yield f"arrives: {course.arrives}, {course.target}, {[f'{mark:%b}' for mark in course.marks]}"


def points(line: Iterable[Point]) -> str:
    return " ".join(f"{point.on:%d.%m}={point.level:.4g}" for point in line)


def changed(one: Goal) -> Iterator[str]:
    """What is said of changes of each part."""
    new = {
        "deadline": date(2027, 3, 31),
        "target": Amount(value=77, unit=one.target.unit if one.target else "count"),
        "baseline": Amount(value=11, unit="count"),
        "channel": "email",
        "guardrail": None,
        "serves": ("big",),
        "tool": "sheet",
        "per": "week",
        "status": "paused",
        "name": "ours",
        "first_step": "call them",
    }
    big = (BusinessGoal(id="big", words="a second branch", started_on=STARTED),)
    for part, value in new.items():
        after = one.model_copy(update={part: value})
        yield said(f"{part} changed", *differences(one, after, big), *differences(after, one, big))


def planned(one: Goal) -> Iterator[str]:
    """What is suggested for its plan, and what else it may serve."""
    channels = likely_channels(one)
    yield f"channels: {', '.join(channels)}; measures: {', '.join(likely_measures(one))}"
    for picked in suggested_measures(one):
        watching = watched(picked, one), watched(picked, one, "google_ads")
        yield said("watched", *(watched_line(each) for each in watching), picked_name(picked))
    yield said("steps", *likely_first_steps(one))
    yield f"to do: {', '.join(idea.id for idea in likely_actions(one, channels))}"
    yield said("may serve", *likely_bigger_goals(one.metric))
    yield said("limits", *(limit.label for limit in likely_limits(one.metric)))
    category, two = category_of(one), tuple(Picked(idea=channel) for channel in channels)[:2]
    spent = (*suggested_spendings(category, two), Picked(words="a van"))
    names = ", ".join(aloud(picked_name(each)) for each in spent)
    yield f"budget: {names}: {', '.join(f'{weight:.3g}' for weight in weights_of(spent, category))}"
    yield said("open", serves_nothing(one, others=False), serves_nothing(one, others=True))


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("part", ["first", "weighed", "figures", "chart", "changes", "plan"])
def test_what_is_told_of_a_goal_is_what_was_read(name: str, part: str) -> None:
    case = CASES[name]
    told: dict[str, Iterator[str]] = {
        "first": at_first(case.goal),
        "weighed": weighed(case.goal),
        "figures": in_between(case),
        "chart": drawn(case),
        "changes": changed(case.goal),
        "plan": planned(case.goal),
    }

    holds(TOLD / f"{part}.txt", name, list(told[part]))
