"""The only place that asks what time it is, makes ids and throws dice; refuses all else. Passed in, never patched."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime


class Clock:
    """The time of this machine, and fresh ids. The terminal and the tests pass a `StillClock` instead."""

    def now(self) -> datetime:
        """The moment it is, aware, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the clock that the ban points to

    def new_id(self) -> str:
        """An id nobody can guess or meet twice: 16 hexadecimal digits."""
        return secrets.token_hex(8)

    def chance(self) -> int:
        """A number of 64 bits that nobody can guess."""
        return secrets.randbits(64)


class StillClock(Clock):
    """A clock that stands where it was put until it is moved, so that a script gives the same words on every day."""

    def __init__(self, moment: datetime) -> None:
        self._moment = _utc(moment)

    def now(self) -> datetime:
        """The moment it was put at, aware, in UTC."""
        return self._moment

    def move_to(self, moment: datetime) -> None:
        """Put the clock somewhere else; raises `ValueError` for a move back, since nothing stored can un-happen."""
        if _utc(moment) < self._moment:
            message = f"{moment} lies before {self._moment}"
            raise ValueError(message)
        self._moment = _utc(moment)


class ShiftedClock(StillClock):
    """The machine's clock, running on, moved forward by as much as somebody asked with /later."""

    def __init__(self, real: Clock) -> None:
        super().__init__(real.now())
        self._real = real
        self._started = real.now()

    def now(self) -> datetime:
        """The machine's time plus all moves so far, aware, in UTC."""
        return self._moment + (self._real.now() - self._started)

    def move_to(self, moment: datetime) -> None:
        """Jump forward; raises `ValueError` for a jump back."""
        ahead = _utc(moment) - self.now()
        super().move_to(self._moment + ahead)


def _utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        message = "a moment without a zone means nothing here"
        raise ValueError(message)
    return moment.astimezone(UTC)
