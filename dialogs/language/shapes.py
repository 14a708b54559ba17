"""The shapes in which a reading is handed on. Refuses to know how any of it is found."""

import datetime as dt
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

Direction = Literal["increase", "decrease", "reach", "keep", "deliver"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Amount(_Frozen):
    """A number with its unit: percent, count, ratio, points, seconds … days, ISO 4217; None if only context tells."""

    value: float
    unit: str | None = "count"


class Target(Amount):
    """What is wanted: a level, or a change where `relative`."""

    relative: bool = False


class Guardrail(_Frozen):
    """A limit kept on the way: at most ("max") or at least ("min") this much of a measure."""

    metric: str
    bound: Literal["max", "min"]
    value: float
    unit: str | None


class Reading(_Frozen):
    """All that one line says of a goal. `evidence` holds, by field, the characters whose words say it.

    `thing` is what the wish is about in the person's words, `field` his line of business; `doubtful` names fields to
    confirm; `several`: more goals than one are in the line and this is the first; `tactic`: it starts from a means.
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
    evidence: dict[str, tuple[int, int]] = {}
    confidence: float = 0.0
    thing: str | None = None
    field: str | None = None
    deadline_past: bool = False
    doubtful: tuple[str, ...] = ()
    several: bool = False
    tactic: bool = False

    def to_json(self) -> dict[str, Any]:
        """The reading as the contract prints it, without rephrasings."""
        printed = self.model_dump(
            mode="json", exclude={"thing", "field", "deadline_past", "doubtful", "several", "tactic"}
        )
        for amount in ("baseline", "target", "guardrail"):
            if printed[amount] is not None:
                printed[amount]["value"] = _plain(printed[amount]["value"])
        return printed


def _plain(value: float) -> float:
    return int(value) if value == int(value) else value
