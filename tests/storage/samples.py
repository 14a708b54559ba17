"""People, goals and words for the tests of the memory; refuses the clock: every moment stands here."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal, Change, CheckIn, Goal, Review
from dialogs.domain.plans.plan import Action, Picked, Plan
from storage.store import Address, Draft, Shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dialogs.effects import Effect
    from storage.store import Store

NOW = datetime(2026, 11, 22, 7, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
QUARTER = date(2027, 2, 21)
ME = Address("telegram", "1001")
YOU = Address("telegram", "2002")


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)


REVIEW_MORNING = at(QUARTER, 9, 59)  # 11:59 in Cairo: by then a reminder of that day is due, wherever in its window


def goal(goal_id: str = "g1", wish: str = "عايز زباين أكتر", **fields: Any) -> Goal:
    return Goal(id=goal_id, wish=wish, started_on=TODAY, **fields)


def bigger(goal_id: str = "b1", words: str = "Open a second branch") -> BusinessGoal:
    return BusinessGoal(id=goal_id, words=words, started_on=TODAY)


def plan(plan_id: str = "p1", what: str = "Call ten old customers", goal_id: str = "g1") -> Plan:
    action = Action(id=f"{plan_id}-a", what=Picked(words=what))
    return Plan(id=plan_id, goal_id=goal_id, started_on=TODAY, actions=(action,))


def check_in(check_id: str = "c1", value: float = 300.0, goal_id: str = "g1") -> CheckIn:
    return CheckIn(id=check_id, goal_id=goal_id, on=TODAY, amount=Amount(value=value))


def review(review_id: str = "r1", on: date = QUARTER, goal_id: str = "g1") -> Review:
    return Review(id=review_id, goal_id=goal_id, on=on, kind="quarterly", worked="the new photographs")


def change(change_id: str = "h1", goal_id: str = "g1") -> Change:
    before, after = {"deadline": None}, {"deadline": "2027-03-31"}
    return Change(id=change_id, goal_id=goal_id, at=NOW, before=before, after=after, reason="a fair in March")


def words(html: str, *buttons: str, numeric: bool = False) -> Draft:
    keyboard = [[{"text": button, "data": f"do:{button}:"}] for button in buttons]
    shown = tuple(Shown(f"do:{button}:", button) for button in buttons)
    return Draft({"kind": "message", "html": html, "keyboard": keyboard}, shown, numeric)


def do(store: Store, *effects: Effect, now: datetime = NOW, address: Address = ME) -> None:
    """Carry out effects in a turn of their own."""
    with store.turn(address, now) as turn:
        turn.commit("{}", effects, [])


def say(store: Store, *drafts: Draft, now: datetime = NOW, address: Address = ME) -> None:
    with store.turn(address, now) as turn:
        turn.commit("{}", [], drafts)


def rows(store: Store, table: str, address: Address = ME, now: datetime = NOW) -> list[dict[str, Any]]:
    """Look at what a table holds of a person."""
    with store.turn(address, now) as turn:
        found: list[dict[str, Any]] = turn.everything()[table]
        return found


def waiting(store: Store, address: Address = ME) -> list[tuple[str, str, str]]:
    """Name the reminders that wait, by goal, kind and day."""
    return statuses(store, "waiting", address)


def statuses(store: Store, status: str, address: Address = ME) -> list[tuple[str, str, str]]:
    found = [row for row in rows(store, "due", address) if row["status"] == status]
    return [(row["goal_id"], row["kind"], row["due_on"]) for row in found]


def take(store: Store, now: datetime, address: Address = ME, effects: Sequence[Effect] = ()) -> list[tuple[str, str]]:
    """Let a person's reminders go out."""
    with store.turn(address, now) as turn:
        due = turn.take_due()
        if due:
            turn.commit("{}", effects, [words("How did it go?")])
    return [(row.about, row.kind) for row in due]


def later(moment: datetime, **units: float) -> datetime:
    return moment + timedelta(**units)
