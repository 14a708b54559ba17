"""A plan in words: the names of its parts, its steps line by line, every part that was told. Refuses to change it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.domain.kpis.catalogue import name_of
from dialogs.domain.kpis.channels import CHANNELS, channel_name, tool_of
from dialogs.domain.places.clock_words import WEEKDAY_NAMES
from dialogs.domain.plans.content_ideas import NAMES as CONTENT_NAMES
from dialogs.domain.plans.likely_actions import IDEAS
from dialogs.domain.plans.plan import Action, Competitor, Part, Picked, Plan, Watched
from dialogs.domain.plans.plan_ideas import PLAN_NAMES
from dialogs.domain.plans.plan_message import message_of
from dialogs.domain.plans.spending import NAMES as SPENDING_NAMES
from dialogs.messages import Day, Figure, Joined, Sentence, T, Text, Words

PART_NAMES: dict[Part, Sentence] = {
    "standing": T("Where we stand"),
    "audience": T("The audience"),
    "strategy": T("What sets us apart"),
    "channels": T("Channels"),
    "content": T("What we publish"),
    "budget": T("Budget"),
    "actions": T("Steps"),
    "measures": T("What we watch"),
    "rhythm": T("When we look back"),
}
NAMED: dict[str, Sentence] = {**PLAN_NAMES, **CONTENT_NAMES, **SPENDING_NAMES}
RHYTHMS: dict[str, Sentence] = {
    "weekly": T("every week"),
    "monthly": T("every month"),
    "quarterly": T("every quarter"),
}


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a plan as it is shown: its title and its lines."""

    part: Part
    title: Sentence
    lines: tuple[Text, ...]


def picked_name(picked: Picked) -> Text:
    """What was picked, in words: a thing to do, a channel, a measure, another suggestion, or the person's own."""
    if picked.words:
        return Words(picked.words)
    idea = picked.idea or ""
    if idea in IDEAS:
        return IDEAS[idea].text
    if idea in NAMED:
        return NAMED[idea]
    return channel_name(idea) if idea in CHANNELS else name_of(idea)


def step_line(action: Action) -> Text:
    """One step with who does it and by when; a tick where it is done."""
    what = picked_name(action.what)
    if action.done_on is not None:
        return T("✅ {step}", step=what)
    if action.owner is not None and action.due is not None:
        return T("{step} ({name}), by {day}", step=what, name=Words(action.owner), day=Day(action.due))
    if action.owner is not None:
        return T("{step} ({name})", step=what, name=Words(action.owner))
    return T("{step}, by {day}", step=what, day=Day(action.due)) if action.due is not None else what


def sections(plan: Plan) -> tuple[Section, ...]:
    """The parts that were told, in the method's order; an empty part is left out."""
    told: dict[Part, Sequence[Text | None]] = {
        "standing": _standing(plan),
        "audience": _audience(plan),
        "strategy": _strategy(plan),
        "channels": _listed(plan.channels),
        "content": _content(plan),
        "budget": _budget(plan),
        "actions": [step_line(one) for one in plan.actions],
        "measures": [watched_line(one) for one in plan.measures],
        "rhythm": [T("We look at the figures {rhythm}.", rhythm=RHYTHMS[plan.rhythm])] if plan.rhythm else [],
    }
    lined = ((part, tuple(line for line in lines if line is not None)) for part, lines in told.items())
    return tuple(Section(part, PART_NAMES[part], lines) for part, lines in lined if lines)


def _labelled(label: Sentence, picked: Sequence[Picked]) -> Text | None:
    return T("{label}: {words}", label=label, words=_named(picked)) if picked else None


def _named(picked: Sequence[Picked]) -> Joined:
    return Joined(tuple(picked_name(one) for one in picked), "list")


def _listed(picked: Sequence[Picked]) -> list[Text | None]:
    return [_named(picked)] if picked else []


def _standing(plan: Plan) -> list[Text | None]:
    standing = plan.standing
    return [
        _labelled(T("The market"), standing.market),
        *(_competitor(one) for one in standing.competitors),
        _labelled(T("What is changing"), standing.trends),
    ]


def _competitor(one: Competitor) -> Text:
    name, strong, weak = Words(one.name), _named(one.strong), _named(one.weak)
    if one.strong and one.weak:
        return T("{name} – strong: {strong}; weak: {weak}", name=name, strong=strong, weak=weak)
    if one.strong:
        return T("{name} – strong: {strong}", name=name, strong=strong)
    return T("{name} – weak: {weak}", name=name, weak=weak) if one.weak else name


def _audience(plan: Plan) -> list[Text | None]:
    audience = plan.audience
    return [
        *_listed(audience.who),
        _labelled(T("What they struggle with"), audience.problems),
        _labelled(T("How they decide"), audience.decides),
        T("Where they are: {platforms}", platforms=_named(audience.platforms)) if audience.platforms else None,
    ]


def _strategy(plan: Plan) -> list[Text | None]:
    strategy, message = plan.strategy, message_of(plan)
    return [
        _labelled(T("Whom first"), (strategy.segment,) if strategy.segment else ()),
        _labelled(T("What should come to mind"), strategy.positioning),
        T("{label}: {words}", label=T("Our message"), words=message) if message is not None else None,
    ]


def _content(plan: Plan) -> list[Text | None]:
    content = plan.content
    days = Joined(tuple(WEEKDAY_NAMES[day] for day in content.weekdays), "list")
    return [
        *_listed(content.kinds),
        T("About: {topics}", topics=Joined(tuple(picked_name(one) for one in content.topics), "list"))
        if content.topics
        else None,
        T("Every {days}", days=days) if content.weekdays else None,
    ]


def _budget(plan: Plan) -> list[Text | None]:
    budget = plan.budget
    if budget is None:
        return []
    shares = (
        T("{name}: {amount}", name=picked_name(one.of), amount=Figure(one.value, budget.currency))
        for one in budget.shares
    )
    return [T("Altogether: {amount}", amount=Figure(budget.total, budget.currency)), *shares]


def watched_line(one: Watched) -> Text:
    """One figure that is watched, with the tool that it is read in."""
    what: Text = Words(one.words) if one.words else name_of(one.metric)
    return T("{measure}, read in {tool}", measure=what, tool=tool_of(one.tool).name) if one.tool else what
