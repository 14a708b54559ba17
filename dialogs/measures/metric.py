"""What one measure (KPI) is made of; refuses to know any particular measure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from dialogs.messages import Entry

Category: TypeAlias = Literal["awareness", "engagement", "conversion", "sales", "loyalty", "other"]
Stage: TypeAlias = Literal["awareness", "consideration", "conversion", "loyalty"]
Counting: TypeAlias = Literal["total", "period", "level"]
Place: TypeAlias = Literal["on", "from"]
Rhythm: TypeAlias = Literal["week", "month", "quarter"]
Bound: TypeAlias = Literal["max", "min"]

STAGES: dict[Category, Stage | None] = {
    "awareness": "awareness",
    "engagement": "consideration",
    "conversion": "conversion",
    "sales": "conversion",
    "loyalty": "loyalty",
    "other": None,
}


@dataclass(frozen=True, slots=True)
class Guard:
    """A limit that goes well with a measure: another measure, and the side on which it is bound."""

    metric: str
    bound: Bound


def at_most(metric: str) -> Guard:
    """A limit from above: what a lead may cost."""
    return Guard(metric, "max")


def at_least(metric: str) -> Guard:
    """A limit from below: the rating to keep."""
    return Guard(metric, "min")


@dataclass(frozen=True, slots=True)
class Metric:
    """One row of the catalogue: everything about a measure that no language decides.

    `unit` is what it is usually counted in: `count`, `percent`, `ratio`, `points`, a time unit, or `money` for the
    person's currency. `counting`: a `total` runs on since the goal's start, a `period` is counted anew each month, a
    `level` stands where it stands. `noun` is the counted noun of `nouns.toml`, `whole` the one that says the
    whole measure where the noun alone does not ("visits to the website"). `place` says how a channel is joined:
    likes are *on* Instagram, leads come *from* it; `within` are the channels that the name already speaks of.
    `tools` are where it is read, likeliest first, `often` how often that is worth it; `guardrails` are limits that go
    well with it; `source` names who defines it so, where somebody does. What each language tells of it, and how it is
    called there, stands in `kpis/<category>.toml`; of measures with very many names the phrases stand in
    `measures.toml`.
    """

    id: str
    category: Category
    unit: str
    counting: Counting
    noun: str | None = None
    whole: str | None = None
    tools: tuple[str, ...] = ("sheet",)
    often: Rhythm = "month"
    place: Place = "on"
    less_is_better: bool = False
    within: tuple[str, ...] = ()
    guardrails: tuple[Guard, ...] = ()
    source: str = ""

    @property
    def name(self) -> Entry:
        """What it is called, as a noun phrase that fits any sentence."""
        return self.words("name")

    def words(self, field: str) -> Entry:
        """What each language says of it: its `name`, `what` it is, the `formula`, what `moves` it, notes by channel."""
        return Entry(self.file, self.id, field)

    @property
    def file(self) -> str:
        """Where each language tells of it."""
        return f"kpis/{self.category}"

    @property
    def stage(self) -> Stage | None:
        """The step of the customer's journey that this measure watches; `None` outside marketing."""
        return STAGES[self.category]
