# ruff: noqa: D102 - what the fields of a statement mean stands at `Goal`, once
"""What is aimed at: an amount, a limit, and what a goal states of them. Refuses to be kept, and to say a word.

Wishes are reworded with these alone. What checks stored values stays out: its import takes longer than reading a
sentence, and whoever only reads and rewords one need not wait for it.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from typing import Any, ClassVar, Literal, Protocol

from dialogs.language.goals.qualifiers import Qualifiers

Direction = Literal["increase", "decrease", "reach", "keep", "deliver"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number with its unit: `percent`, `count`, `ratio`, `points`, a time unit, or an ISO 4217 code."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    value: float
    unit: str = "count"

    def __post_init__(self) -> None:
        """Hold a whole number as the same number that is read back."""
        object.__setattr__(self, "value", float(self.value))


@dataclass(frozen=True, slots=True, kw_only=True)
class Guardrail:
    """A limit kept on the way to the goal, such as a lead costing at most 10 USD.

    `thing` names what the catalogue has no measure for (then `metric` is `custom`), `per` the period of a rate.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    metric: str
    bound: Literal["max", "min"]
    value: float
    unit: str
    thing: str | None = None
    per: str | None = None


class Stated(Protocol):
    """Whatever states what is to be reached: a kept goal, or a wish as it was read. The fields are those of `Goal`."""

    @property
    def wish(self) -> str: ...
    @property
    def metric(self) -> str | None: ...
    @property
    def thing(self) -> str | None: ...
    @property
    def channel(self) -> str | None: ...
    @property
    def direction(self) -> Direction | None: ...
    @property
    def baseline(self) -> Amount | None: ...
    @property
    def baseline_guess(self) -> bool: ...
    @property
    def target(self) -> Amount | None: ...
    @property
    def relative(self) -> bool: ...
    @property
    def per(self) -> str | None: ...
    @property
    def deadline(self) -> date | None: ...
    @property
    def guardrail(self) -> Guardrail | None: ...
    @property
    def said(self) -> Qualifiers | None: ...
    @property
    def is_wish(self) -> bool: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What a goal states, of one that nobody keeps (yet)."""

    wish: str = ""
    metric: str | None = None
    thing: str | None = None
    channel: str | None = None
    direction: Direction | None = None
    baseline: Amount | None = None
    baseline_guess: bool = False
    target: Amount | None = None
    relative: bool = False
    per: str | None = None
    deadline: date | None = None
    guardrail: Guardrail | None = None
    said: Qualifiers | None = None
    is_wish: bool = False


def restated(stated: Stated, **changes: object) -> Statement:
    """State the same with other values for some fields."""
    values: dict[str, Any] = {field.name: getattr(stated, field.name) for field in fields(Statement)} | changes
    return Statement(**values)
