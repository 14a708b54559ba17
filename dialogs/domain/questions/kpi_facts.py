"""One measure explained in a message: what it is, how it is counted, read and moved; refuses to set a goal."""

from __future__ import annotations

from typing import TypeGuard

from dialogs.domain.goals.suggestions import likely_limits
from dialogs.domain.kpis.catalogue import METRICS, category_name, name_of, stage_name, tools_of
from dialogs.domain.kpis.channels import CHANNELS
from dialogs.domain.kpis.kpi_words import has_words
from dialogs.domain.wishes.own_lists import list_name
from dialogs.measures.metric import Metric, Rhythm
from dialogs.messages import TC, Bold, Joined, Sentence, T, Text, Words, lines, paragraphs

_OFTEN: dict[Rhythm, Sentence] = {
    "week": TC("how often a figure is read", "every week"),
    "month": TC("how often a figure is read", "every month"),
    "quarter": TC("how often a figure is read", "every quarter"),
}
_MOST_TOOLS = 2


def facts(metric: str, channel: str | None = None) -> Text:
    """Explain a measure, with what is peculiar to a channel. KeyError for an id that is none or has no words."""
    row = METRICS[metric]
    return paragraphs(
        Bold(T("{measure}", measure=name_of(metric, channel))),
        row.words("what"),
        lines(T("How it is counted: {formula}", formula=row.words("formula")), note(row, channel)),
        lines(T("What moves it:"), row.words("moves")),
        lines(_read_in(row, channel), _kind(row), _source(row)),
        _limits(metric),
    )


def compared(first: str, second: str) -> Text:
    """Set two measures side by side: what each is, and how it is counted."""
    return paragraphs(*(part for metric in (first, second) for part in _in_short(METRICS[metric])))


def told_shortly(metric: str) -> Text:
    """What a measure is and how it is counted, for who asks in the middle of something else."""
    return paragraphs(*_in_short(METRICS[metric]))


def _in_short(row: Metric) -> tuple[Text, ...]:
    counted = T("How it is counted: {formula}", formula=row.words("formula"))
    return Bold(T("{measure}", measure=row.name)), lines(row.words("what"), counted)


def is_explained(metric: str | None) -> TypeGuard[str]:
    """Whether the catalogue has words for it: a number of one's own has none."""
    return metric in METRICS and metric != "custom"


def note(row: Metric, channel: str | None) -> Text | None:
    """What is peculiar to the measure on a channel; `None` where nothing is."""
    where = CHANNELS.get(channel or "")
    if where is None or not has_words(row, f"on.{where.id}"):
        return None
    return T("{place}: {note}", place=where.on, note=row.words(f"on.{where.id}"))


def notes(metric: str) -> Text:
    """How the platforms differ, a line each."""
    row = METRICS[metric]
    told = tuple(found for channel in CHANNELS if (found := note(row, channel)) is not None)
    return paragraphs(Bold(T("{measure}", measure=name_of(metric))), Joined(told, "dotted"))


def differs(metric: str) -> bool:
    """Whether there is something peculiar to say of more than one platform."""
    return sum(note(METRICS[metric], channel) is not None for channel in CHANNELS) > 1


def where_read(metric: str, channel: str | None = None, wish: str = "") -> Text:
    """Say where a measure is found and how it is counted there, for who is asked for its figure in a `wish`."""
    row = METRICS[metric]
    return paragraphs(
        _read_in(row, channel, wish),
        lines(T("How it is counted: {formula}", formula=row.words("formula")), note(row, channel)),
    )


def _read_in(row: Metric, channel: str | None, wish: str = "") -> Text:
    tools = Joined(tuple(list_name(tool, wish) for tool in tools_of(row.id, channel)[:_MOST_TOOLS]), "list")
    return T("Where it is read: {tools}, {often}.", tools=tools, often=_OFTEN[row.often])


def _kind(row: Metric) -> Text:
    if row.stage is None:
        return T("Kind of goal: {kind}.", kind=category_name(row.category))
    return T("Kind of goal: {kind}, {stage}.", kind=category_name(row.category), stage=stage_name(row.stage))


def _source(row: Metric) -> Text | None:
    return T("Defined by: {source}.", source=Words(row.source)) if row.source else None


def _limits(metric: str) -> Text:
    limits = likely_limits(metric)
    return lines(T("Limits that go well with it:"), Joined(tuple(limit.label for limit in limits), "dotted"))
