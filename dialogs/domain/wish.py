"""What this room needs to know of a reading, as the language layer yields it. Refuses to read any text itself."""

from __future__ import annotations

from datetime import date
from typing import Protocol


class AmountRead(Protocol):
    """A number read from text with its unit; `unit` may be open."""

    @property
    def value(self) -> float:
        """How much."""

    @property
    def unit(self) -> str | None:
        """In what: `percent`, `count`, `points`, a time unit or a currency."""


class TargetRead(AmountRead, Protocol):
    """A target read from text: a level, or a change when `relative`."""

    @property
    def relative(self) -> bool:
        """Whether it is a change rather than a level."""


class LimitRead(AmountRead, Protocol):
    """A limit read from text."""

    @property
    def metric(self) -> str:
        """Which measure is limited."""

    @property
    def bound(self) -> str:
        """`max` or `min`."""


class WishRead(Protocol):
    """One line as the reading understood it; every field but the text may be missing."""

    @property
    def text(self) -> str:
        """The line as it came."""

    @property
    def language(self) -> str:
        """`ar` or `en`."""

    @property
    def category(self) -> str | None:
        """The kind of goal."""

    @property
    def metric(self) -> str | None:
        """The measure named, or `custom`."""

    @property
    def channel(self) -> str | None:
        """The channel named."""

    @property
    def direction(self) -> str | None:
        """Which way it should go."""

    @property
    def baseline(self) -> AmountRead | None:
        """Where the person stands now."""

    @property
    def target(self) -> TargetRead | None:
        """Where to."""

    @property
    def deadline(self) -> date | None:
        """By when."""

    @property
    def guardrail(self) -> LimitRead | None:
        """The limit on the way."""

    @property
    def purpose(self) -> str | None:
        """Why, in the person's words."""

    @property
    def missing(self) -> str:
        """The letters of S, M, T that the text leaves open."""

    @property
    def per(self) -> str | None:
        """The period of a rate."""

    @property
    def thing(self) -> str | None:
        """What a goal of its own counts or delivers, in the person's words."""

    @property
    def field(self) -> str | None:
        """The kind of business named."""
