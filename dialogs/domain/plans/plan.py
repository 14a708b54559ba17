"""The plan around a goal, in its nine parts (where we stand … how we look back); refuses to know how it is asked.

What was picked from our suggestions is kept by its id, so that it speaks the language of the day; what the person
wrote is kept as words. Every part may be empty: `seen` tells what was asked from what was not.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from pydantic import Field

from dialogs.domain.goal import Frozen

Part: TypeAlias = Literal[
    "standing", "audience", "strategy", "channels", "content", "budget", "actions", "measures", "rhythm"
]
Rhythm: TypeAlias = Literal["weekly", "monthly", "quarterly"]

PARTS: tuple[Part, ...] = (
    "standing",
    "audience",
    "strategy",
    "channels",
    "content",
    "budget",
    "actions",
    "measures",
    "rhythm",
)


class Picked(Frozen):
    """One thing chosen: `idea` is the id of a suggestion of ours, else `words` are the person's own."""

    idea: str | None = None
    words: str | None = None


class Competitor(Frozen):
    """Somebody who serves the same customers, with what they do well and what they don't."""

    name: str
    strong: tuple[Picked, ...] = ()
    weak: tuple[Picked, ...] = ()


class Standing(Frozen):
    """Where we stand: what the market is like, the competitors, and what is changing around it."""

    market: tuple[Picked, ...] = ()
    competitors: tuple[Competitor, ...] = ()
    trends: tuple[Picked, ...] = ()


class Audience(Frozen):
    """The audience: who they are (age, place, language, income), what they struggle with, how they decide.

    `platforms` are where they spend their time.
    """

    who: tuple[Picked, ...] = ()
    problems: tuple[Picked, ...] = ()
    decides: tuple[Picked, ...] = ()
    platforms: tuple[Picked, ...] = ()


class Strategy(Frozen):
    """Why they should choose us: the segment, what should come to a customer's mind, and the message.

    A message of ours is kept as the way it is composed, and follows what is told beside it.
    """

    segment: Picked | None = None
    positioning: tuple[Picked, ...] = ()
    message: Picked | None = None


class Content(Frozen):
    """What is published: kinds and topics, on which weekdays (Monday is 0), from which day on."""

    kinds: tuple[Picked, ...] = ()
    topics: tuple[Picked, ...] = ()
    weekdays: tuple[int, ...] = ()
    from_day: date | None = None


class Share(Frozen):
    """One share of the budget, in its currency: for a channel, a tool or people."""

    of: Picked
    value: float


class Budget(Frozen):
    """What may be spent until the deadline; the shares add up to `total`, in the ISO 4217 `currency`."""

    total: float
    currency: str
    shares: tuple[Share, ...] = ()


class Action(Frozen):
    """One thing to do, by whom and by when; `done_on` once it is done. `owner` of `None` is the person."""

    id: str
    what: Picked
    owner: str | None = None
    due: date | None = None
    done_on: date | None = None


class Watched(Frozen):
    """One figure to keep an eye on: a measure of the catalogue (or words), and the tool it is read in."""

    metric: str | None = None
    words: str | None = None
    tool: str | None = None


class Plan(Frozen):
    """The plan of one goal; `simple` is one channel and three actions, and grows into the full one part by part."""

    id: str
    goal_id: str
    started_on: date
    simple: bool = False
    seen: tuple[Part, ...] = ()
    standing: Standing = Standing()
    audience: Audience = Audience()
    strategy: Strategy = Strategy()
    channels: tuple[Picked, ...] = ()
    content: Content = Content()
    budget: Budget | None = None
    actions: tuple[Action, ...] = Field(default=())
    measures: tuple[Watched, ...] = ()
    rhythm: Rhythm | None = None

    @property
    def open_parts(self) -> tuple[Part, ...]:
        """The parts that were never asked, in the order that the method asks them."""
        return tuple(part for part in PARTS if part not in self.seen)

    @property
    def step_days(self) -> tuple[date, ...]:
        """The days on which steps are due that are not done, in order."""
        return tuple(sorted({step.due for step in self.actions if step.due is not None and step.done_on is None}))
