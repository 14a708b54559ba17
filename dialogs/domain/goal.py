"""A goal, the bigger goal it serves, and what looking back yields; refuses to know how it is asked or kept."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from dialogs.domain.aimed import Amount, Direction, Guardrail, Statement
from dialogs.language.goals.qualifiers import Qualifiers
from locales import Language

Status = Literal["active", "paused", "reached", "stopped"]
Verdict = Literal["ahead", "on_track", "behind", "out_of_reach", "reached", "missed", "unknown"]
Decision = Literal["keep", "change_way", "change_target", "change_deadline", "stop", "reached"]
Trend = Literal["rose", "same", "fell", "unknown"]


class Frozen(BaseModel):
    """What all stored values share: immutable, and strict about fields nobody named."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Goal(Frozen):
    """One goal of one person: the first wish kept for good beside the sentence that came of it.

    `target` is the level to arrive at when `relative` is false, else the change ("+20 %", "500 more"); `per` names
    the period of a rate (40 customers a month). `metric` is a catalogue id, `custom` with `thing` naming what is
    counted, or `None` for a thing to deliver. `said` is what belongs to the measure: a place, a product, people, a
    season. `baseline_on` is the day of a start that only became known after the goal was made. `is_wish` marks a goal
    kept without a number on purpose, `primary` the one that comes first while several are under way. `silent` says that
    nobody reminds of it: because that was asked for, or because the reminders stayed without an answer.
    """

    id: str
    wish: str
    metric: str | None = None
    thing: str | None = None
    channel: str | None = None
    direction: Direction | None = None
    baseline: Amount | None = None
    baseline_guess: bool = False
    baseline_on: date | None = None
    target: Amount | None = None
    relative: bool = False
    per: str | None = None
    deadline: date | None = None
    tool: str | None = None
    guardrail: Guardrail | None = None
    serves: tuple[str, ...] = ()
    trend: Trend | None = None
    stretch_reason: str | None = None
    confidence: int | None = Field(default=None, ge=1, le=10)
    first_step: str | None = None
    said: Qualifiers | None = None
    is_wish: bool = False
    primary: bool = False
    status: Status = "active"
    silent: Literal["asked", "unanswered"] | None = None
    started_on: date
    deleted_at: datetime | None = None


def stating(statement: Statement, began: date) -> Goal:
    """Make a goal of what was only read: one without an id, begun on a day."""
    return Goal(id="", started_on=began, **asdict(statement))


class Quarter(Frozen):
    """One stretch of a bigger goal's way: what it brings until its last day, as a part of the whole.

    `factor` says how much it counts beside the others, `season` what the person named for it, `fixed` that its number
    was given and not worked out.
    """

    ends: date
    part: Amount
    factor: float = Field(default=1.0, gt=0)
    season: str | None = None
    fixed: bool = False


class BusinessGoal(Frozen):
    """The bigger goal of the year that goals serve, in the person's words with what the four questions found.

    What the words say of a number is read like a goal's: `metric`, `thing`, `direction`, `baseline`, `target`,
    `relative`, `per` and `deadline` mean the same as there. Without a period, a measure that runs on is that of the
    whole time. `quarters` break it down; none where it has not been broken down.
    """

    id: str
    words: str
    result: str | None = None
    focus: str | None = None
    market: str | None = None
    horizon: str | None = None
    metric: str | None = None
    thing: str | None = None
    direction: Direction | None = None
    baseline: Amount | None = None
    target: Amount | None = None
    relative: bool = False
    per: str | None = None
    deadline: date | None = None
    quarters: tuple[Quarter, ...] = ()
    started_on: date


class CheckIn(Frozen):
    """Where a goal's measure stood on a day, as the person said it.

    `since` is the first day of a stretch that was named for it ("in October"), of which `on` is the last. `told_on` is
    the day on which it was told, where that is a later one. `guardrail` marks a figure of the goal's limit.
    """

    id: str
    goal_id: str
    on: date
    amount: Amount
    guess: bool = False
    since: date | None = None
    told_on: date | None = None
    guardrail: bool = False


class Review(Frozen):
    """What one look back found and decided. `kind` is that of the reminder that asked for it.

    `cause` is one of `causes.CAUSES` or of `blamed.LOOKS_AT`, `feedback` what customers and the team said.
    """

    id: str
    goal_id: str
    on: date
    kind: str
    value: Amount | None = None
    verdict: Verdict = "unknown"
    worked: str | None = None
    failed: str | None = None
    cause: str | None = None
    feedback: str | None = None
    decision: Decision | None = None
    reason: str | None = None


class Change(Frozen):
    """One edit of a goal: what stood before and after, when, and why; the goal's history."""

    id: str
    goal_id: str
    at: datetime
    before: dict[str, object]
    after: dict[str, object]
    reason: str | None = None


class Profile(Frozen):
    """What the coach knows about the person besides the goals; everything may be unknown.

    `language` follows the client until the person chooses; `digits` are those last typed, `None` before any were.
    `field` is the field of work that a wish named last, one of `examples.STORIES`. `hours` and `quiet`
    are hours of the local day, `looks` how often goals without a rhythm of their own are looked at between reviews,
    `reviews` whether those come every 13 weeks or at the quarters' ends, `steps` whether steps of plans are reminded
    of. `days_off` are weekdays of one's own (0 is Monday) in place of the country's weekend. `currency` is an ISO 4217
    code. A `trainer` may open training groups, by an invitation that was used.
    """

    language: Language | None = None
    language_chosen: bool = False
    country: str | None = None
    timezone: str | None = None
    city: str | None = None
    digits: Literal["latn", "arab"] | None = None
    digits_chosen: bool = False
    currency: str | None = None
    hijri: bool = False
    hours: tuple[int, int] | None = None
    quiet: tuple[int, int] | None = None
    weekends: bool = False
    days_off: tuple[int, ...] | None = None
    holidays_off: bool = False
    ramadan: Literal["same", "evening", "off"] | None = None
    paused_until: date | None = None
    looks: Literal["weekly", "monthly"] | None = None
    reviews: Literal["weeks", "quarters"] = "weeks"
    steps: bool = True
    field: str | None = None
    welcomed: bool = False
    trainer: bool = False
