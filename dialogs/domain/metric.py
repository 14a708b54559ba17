"""What one measure (KPI) is made of; refuses to know any particular measure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from dialogs.messages import Sentence

Category: TypeAlias = Literal["awareness", "engagement", "conversion", "sales", "loyalty", "other"]
Stage: TypeAlias = Literal["awareness", "consideration", "conversion", "loyalty"]
Counting: TypeAlias = Literal["total", "period", "level"]
Place: TypeAlias = Literal["on", "from"]

STAGES: dict[Category, Stage | None] = {
    "awareness": "awareness",
    "engagement": "consideration",
    "conversion": "conversion",
    "sales": "conversion",
    "loyalty": "loyalty",
    "other": None,
}


@dataclass(frozen=True, slots=True)
class Metric:
    """One row of the catalogue: everything about a measure that no language decides, and its name.

    `unit` is what it is usually counted in: `count`, `percent`, `ratio`, `points`, a time unit, or `money` for the
    person's currency. `counting`: a `total` runs on since the goal's start, a `period` is counted anew each month, a
    `level` stands where it stands. `noun` is the counted noun of `nouns.toml`, `whole` the one that says the
    whole measure where the noun alone does not ("visits to the website"). `place` says how a channel is joined:
    likes are *on* Instagram, leads come *from* it; `within` are the channels that the name already speaks of.
    """

    id: str
    category: Category
    unit: str
    counting: Counting
    name: Sentence
    noun: str | None = None
    whole: str | None = None
    place: Place = "on"
    less_is_better: bool = False
    within: tuple[str, ...] = ()

    @property
    def stage(self) -> Stage | None:
        """The step of the customer's journey that this measure watches; `None` outside marketing."""
        return STAGES[self.category]
