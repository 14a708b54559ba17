"""Names of states, verdicts, decisions and units, as tables show them; refuses to word sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.nouns import nouns_of
from dialogs.messages import TC, Sentence, Words

if TYPE_CHECKING:
    from dialogs.domain.goal import Decision, Status, Verdict

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
