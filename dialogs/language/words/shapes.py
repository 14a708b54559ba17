"""The shapes in which a reading is handed on. Refuses to know how any of it is found."""

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

Direction = Literal["increase", "decrease", "reach", "keep", "deliver"]


class Amount(NamedTuple):
    """A number with its unit: percent, count, ratio, points, seconds … days, ISO 4217; None if only context tells."""

    value: float
    unit: str | None = "count"


class Target(NamedTuple):
    """What is wanted: a level, or a change where `relative`."""

    value: float
    unit: str | None = "count"
    relative: bool = False


class Guardrail(NamedTuple):
    """A limit kept on the way: at most ("max") or at least ("min") this much of a measure."""

    metric: str
    bound: Literal["max", "min"]
    value: float
    unit: str | None


class Reading(NamedTuple):
    """All that one line says of a goal. `evidence` holds, by field, the characters whose words say it.

    `thing` is what the wish is about in the person's words, `field` his line of business; `doubtful` names fields to
    confirm; `several`: more goals than one are in the line and this is the first; `tactic`: it starts from a means;
    `story`: where the line only tells how things are.
    """

    text: str
    language: Literal["ar", "en"]
    goal: bool = False
    category: str | None = None
    metric: str | None = None
    channel: str | None = None
    direction: Direction | None = None
    baseline: Amount | None = None
    target: Target | None = None
    deadline: dt.date | None = None
    guardrail: Guardrail | None = None
    purpose: str | None = None
    missing: str = ""
    achievable: Literal["ok", "stretch", "unrealistic"] | None = None
    per: str | None = None
    evidence: Mapping[str, tuple[int, int]] = MappingProxyType({})
    confidence: float = 0.0
    thing: str | None = None
    field: str | None = None
    deadline_past: bool = False
    doubtful: tuple[str, ...] = ()
    several: bool = False
    tactic: bool = False
    story: tuple[tuple[int, int], ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The reading as the contract prints it, without rephrasings."""
        return {
            "text": self.text,
            "language": self.language,
            "goal": self.goal,
            "category": self.category,
            "metric": self.metric,
            "channel": self.channel,
            "direction": self.direction,
            "baseline": _printed(self.baseline),
            "target": _printed(self.target),
            "deadline": self.deadline.isoformat() if self.deadline else None,
            "guardrail": _printed(self.guardrail),
            "purpose": self.purpose,
            "missing": self.missing,
            "achievable": self.achievable,
            "per": self.per,
            "evidence": {name: [*place] for name, place in self.evidence.items()},
            "confidence": self.confidence,
        }


def _printed(one: Amount | Target | Guardrail | None) -> dict[str, Any] | None:
    """An amount with a whole number as such."""
    if one is None:
        return None
    return {**one._asdict(), "value": int(one.value) if one.value == int(one.value) else one.value}
