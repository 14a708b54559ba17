"""Names of states, verdicts, decisions, units and parts of goals, as tables show them; refuses to word sentences."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from bot.nouns import nouns_of
from dialogs.domain.catalogue import METRICS, name_of
from dialogs.domain.channels import CHANNELS, channel_name, tool_of
from dialogs.messages import TC, Day, Figure, Sentence, T, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.exports.pen import Pen
    from dialogs.domain.goal import Change, Decision, Status, Verdict

STATUSES: dict[Status, Sentence] = {
    "active": TC("a goal", "under way"),
    "paused": TC("a goal", "paused"),
    "reached": TC("a goal", "reached"),
    "stopped": TC("a goal", "stopped"),
}
VERDICTS: dict[Verdict, Sentence] = {
    "ahead": TC("pace", "ahead of plan"),
    "on_track": TC("pace", "on track"),
    "behind": TC("pace", "slower than planned"),
    "out_of_reach": TC("pace", "this pace is not enough for the day"),
    "reached": TC("a goal", "reached"),
    "missed": TC("a goal", "not reached"),
    "unknown": TC("pace", "too early to say"),
}
DECISIONS: dict[Decision, Sentence] = {
    "keep": TC("a decision", "keep it as it is"),
    "change_target": TC("a decision", "another target"),
    "change_deadline": TC("a decision", "another day"),
    "stop": TC("a decision", "stop"),
    "reached": TC("a goal", "reached"),
}
PARTS: dict[str, Sentence] = {
    "metric": TC("a column", "Measure"),
    "thing": TC("a column", "What is counted"),
    "channel": TC("a column", "Channel"),
    "direction": TC("a column", "Direction"),
    "baseline": TC("a column", "At the start"),
    "target": TC("a column", "Target"),
    "per": TC("a column", "Period"),
    "deadline": TC("a column", "By when"),
    "tool": TC("a column", "Read in"),
    "guardrail": TC("a column", "Limit"),
    "serves": TC("a column", "It serves"),
    "first_step": TC("a column", "First step"),
    "confidence": TC("a column", "How sure, of 10"),
    "status": TC("a column", "How it stands"),
    "primary": TC("a column", "Comes first"),
    "stretch_reason": TC("a column", "Reason"),
    "wish": TC("a column", "The first wish"),
}
SIGNS = {"percent": "%", "count": "", "ratio": "", "money": ""}


def unit_name(unit: str, language: str) -> str:
    """Name a unit for a column: a sign, a currency's code, or the noun that is counted ("minutes", «دقائق»)."""
    if unit in SIGNS:
        return SIGNS[unit]
    noun = nouns_of(language).nouns.get(unit.removesuffix("s"))
    return noun.form("few") if noun is not None else unit


def decision_name(decision: str) -> Sentence | Words:
    """Name what a review decided; one that we have no name for yet stands as it is kept."""
    return {str(name): words for name, words in DECISIONS.items()}.get(decision, Words(decision))


def changed_parts(change: Change, pen: Pen) -> Iterator[tuple[str, str, str]]:
    """Give the name, the old and the new value of each part that an edit changed."""
    for field in {**change.before, **change.after}:
        before, after = _value(field, change.before.get(field), pen), _value(field, change.after.get(field), pen)
        if before != after:
            yield pen.cell(PARTS.get(field, Words(field))), before, after


def _value(field: str, value: Any, pen: Pen) -> str:  # noqa: ANN401 - a goal's own fields, as JSON kept them
    match value:
        case None | "" | [] | False:
            return ""
        case True:
            return pen.cell(TC("a column", "yes"))
        case {"value": float() | int() as number, "unit": str(unit)}:
            return pen.cell(T("{target}", target=Figure(number, unit)))
        case date():
            return pen.cell(T("{target}", target=Day(value)))
        case str():
            return pen.cell(_named(field, value))
        case list() | tuple():
            return ", ".join(map(str, value))
        case _:
            return str(value)


def _named(field: str, value: str) -> Any:  # noqa: ANN401 - any kind of Text
    if field == "deadline":
        return T("{target}", target=Day(date.fromisoformat(value)))
    if field == "status":
        return {str(name): words for name, words in STATUSES.items()}.get(value, Words(value))
    if field == "metric" and value in METRICS:
        return name_of(value)
    if field == "channel" and value in CHANNELS:
        return channel_name(value)
    return tool_of(value).name if field == "tool" else Words(value)
