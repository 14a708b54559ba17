"""People with goals whose reminders lie ahead, put into a database before a bot runs on it; refuses to run one.

What is laid down is what their conversations would have left: a profile, a goal, its reminders, figures.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Literal

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn, Goal, Profile
from dialogs.domain.reviews.reminder_kinds import DueKind
from dialogs.effects import Effect, SaveCheckIn, SaveGoal, SaveProfile, ScheduleReview
from storage.store import Address, Store
from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram, Person

BEGAN = datetime(2035, 11, 18, 9, 0, tzinfo=UTC)
DUE_ON = date(2036, 2, 19)
SPOKEN: dict[str, Literal["ar", "en"]] = {"en": "en", "ar": "ar"}


@dataclass(frozen=True, slots=True)
class Seed:
    """One person: what is due for them, by kind and day, of one goal each; `figures` were told on days before."""

    number: int
    language: str = "en"
    due: tuple[tuple[DueKind, date], ...] = (("quarterly", DUE_ON),)
    figures: tuple[tuple[date, float], ...] = ()


def sow(database: Path, seeds: Iterable[Seed]) -> None:
    """Put these people into a database, which is made where there is none."""
    sow_into(f"sqlite:///{database}", seeds)


def sow_into(url: str, seeds: Iterable[Seed]) -> None:
    """Put these people into any database."""
    with Store(url, country="GB", timezone="Europe/London") as store:
        for seed in seeds:
            with store.turn(Address("telegram", str(seed.number)), BEGAN) as turn:
                turn.commit("{}", _effects(seed), ())


def waiting(telegram: FakeTelegram, bot: BotProcess, seeds: Sequence[Seed]) -> list[Person]:
    """Sow people into a bot that runs not yet, move its clock to when the last of them is due, and open their chats."""
    sow(bot.database, seeds)
    ((last,),) = bot.rows("SELECT max(due_at) FROM due")
    bot.at = f"{last}+00:00"
    return opened(telegram, seeds)


def opened(telegram: FakeTelegram, seeds: Iterable[Seed]) -> list[Person]:
    """Give these people on Telegram, who have talked to the bot before."""
    people = [telegram.person(seed.number, language_code=seed.language) for seed in seeds]
    for person in people:
        person.chat.opened = True
    return people


def _effects(seed: Seed) -> list[Effect]:
    profile = Profile(
        language=SPOKEN[seed.language],
        language_chosen=True,
        welcomed=True,
        country="GB",
        timezone="Europe/London",
    )
    effects: list[Effect] = [SaveProfile(profile)]
    for place, (kind, on) in enumerate(seed.due):
        goal = _goal(f"g{place}", place)
        effects += [SaveGoal(goal), ScheduleReview(goal.id, kind, on)]
        effects += [
            SaveCheckIn(CheckIn(id=f"{goal.id}.{day:%y%m%d}", goal_id=goal.id, on=day, amount=Amount(value=value)))
            for day, value in seed.figures
        ]
    return effects


def _goal(goal_id: str, place: int) -> Goal:
    began = BEGAN.date()
    return Goal(
        id=goal_id,
        wish="more bookings",
        metric=("bookings", "followers", "leads")[place],
        direction="increase",
        baseline=Amount(value=40),
        target=Amount(value=60),
        deadline=began + timedelta(days=220),
        started_on=began,
    )
