"""Who is forgotten is in no table, no column and no byte of the files; everybody else is as before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal, Profile
from dialogs.domain.training.exercises import Item
from dialogs.domain.training.practice import Progress
from dialogs.domain.training.training import Announcement, Assignment, Group, Member, Submission
from dialogs.effects import (
    Announce,
    ForgetPerson,
    JoinGroup,
    SaveAssignment,
    SaveBusinessGoal,
    SaveCheckIn,
    SaveGoal,
    SaveGroup,
    SavePlan,
    SaveProfile,
    SaveProgress,
    SaveReview,
    SaveSubmission,
    ScheduleReview,
)
from storage import copying
from storage.store import Address, Part, Store
from storage.tables import metadata
from tests.storage.samples import NOW, QUARTER, TODAY, YOU, bigger, change, check_in, goal, later, plan, review, words

CANARY = "canary-ق-7731"
WORDLESS = {"code_tries", "invitations", "processes", "agreed"}
BIRD = Address("telegram", f"{CANARY}-chat")


def live(store: Store, address: Address, mark: str) -> None:
    """Leave something of a person in every table, and the mark in every column that takes words."""
    store.attempts(f"{mark}-key-1", address)
    drafts = [words(f"{mark} refused", mark), words(f"{mark} waiting", mark)]
    with store.turn(address, NOW) as turn:
        turn.seen(f"{mark}-key-1")
        turn.look_up("NOSUCHCD")
        turn.commit(f'{{"wish": "{mark}"}}', told(mark), drafts)
    store.mark_sent(store.unsent(NOW, 1, address)[0].id, mark)
    with store.turn(address, NOW) as turn:
        turn.commit(f'{{"wish": "{mark}"}}', [], [words(f"{mark} again", mark)])
    store.drop(store.unsent(NOW, 1, address)[0].id, f"{mark} why")
    with store.turn(address, NOW) as turn:
        turn.hold(Part(f"{mark} held", mark))
    store.park(f"{mark}-key-2", address, f"{mark} payload", f"{mark} error", NOW)
    store.attempts(f"{mark}-key-3", address)


def trained(mark: str) -> list[Any]:
    """A group of one's own, joined by oneself, with an exercise answered in it."""
    item = Item(id="one", level=1, text=mark, hint=mark, why=mark, answer="vague")
    here: dict[str, Any] = {"group_id": f"{mark}-t"}
    names: dict[str, Any] = {"name": mark, "trainer": mark, "language": "en", "country": "EG", "opened_on": TODAY}
    at: dict[str, Any] = {"opens_on": TODAY, "set_at": NOW}
    answer: dict[str, Any] = {"item": "one", "kind": "tell_apart", "case": 0, "answer": mark, "right": None, "at": NOW}
    return [
        SaveGroup(Group(id=f"{mark}-t", code=mark[-16:], **names)),
        JoinGroup(Member(id=f"{mark}-m", name=mark, joined_at=NOW, heard=NOW, **here)),
        SaveAssignment(Assignment(id=f"{mark}-a", kind="tell_apart", items=(item,), **at, **here)),
        SaveSubmission(Submission(id=f"{mark}-s", assignment_id=f"{mark}-a", member_id=f"{mark}-m", **answer, **here)),
        Announce(Announcement(id=f"{mark}-w", text=mark, at=NOW, **here)),
    ]


def told(mark: str) -> list[Any]:
    amount = Amount(value=7731, unit=mark)
    kept = Goal(id=f"{mark}-g", wish=mark, thing=mark, baseline=amount, started_on=TODAY)
    return [
        *trained(mark),
        SaveProfile(Profile(city=mark)),
        SaveGoal(kept, change(f"{mark}-h", f"{mark}-g").model_copy(update={"reason": mark})),
        SaveBusinessGoal(bigger(f"{mark}-b", mark)),
        SavePlan(plan(f"{mark}-p", mark, f"{mark}-g")),
        SaveProgress(Progress(id=f"kpi/{mark}", due=NOW, card=mark)),
        SaveCheckIn(check_in(f"{mark}-c", goal_id=f"{mark}-g")),
        SaveReview(review(f"{mark}-r", goal_id=f"{mark}-g").model_copy(update={"worked": mark})),
        ScheduleReview(f"{mark}-g", "quarterly", QUARTER),
    ]


def everywhere(store: Store) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, all columns as text."""
    with store._engine.connect() as connection:  # noqa: SLF001 - no door shows other people's rows
        found = {table.name: connection.execute(select(table)).mappings().all() for table in metadata.sorted_tables}
    return {table: [{name: str(value) for name, value in row.items()} for row in rows] for table, rows in found.items()}


def traces(store: Store, mark: str) -> set[str]:
    """The tables with the mark in any column."""
    found = everywhere(store).items()
    return {table for table, rows in found if any(mark in text for row in rows for text in row.values())}


def ids(store: Store, address: Address) -> set[str]:
    return {row["id"] for row in everywhere(store)["people"] if row["name"] == address.name}


def test_the_canary_sits_in_every_table_before(store: Store) -> None:
    live(store, BIRD, CANARY)

    assert traces(store, CANARY) == set(metadata.tables) - WORDLESS


@pytest.mark.parametrize("way", ["effect", "turn", "operator"])
def test_nothing_of_a_forgotten_person_stays_in_any_column(store: Store, url: str, way: str) -> None:
    live(store, YOU, "bystander")
    before = everywhere(store)
    live(store, BIRD, CANARY)
    (number,) = ids(store, BIRD)

    if way == "operator":
        assert copying.forget(url, BIRD)
    else:
        with store.turn(BIRD, NOW) as turn:
            turn.seen("telegram:77")
            turn.forget() if way == "turn" else turn.commit(f'"{CANARY}"', [*told(CANARY), ForgetPerson()], [])

    assert traces(store, CANARY) == set()
    assert [row for rows in everywhere(store).values() for row in rows if row.get("person_id") == number] == []
    assert everywhere(store) == before


@pytest.mark.parametrize("way", ["effect", "operator"])
def test_nothing_of_a_forgotten_person_stays_in_the_files(store: Store, url: str, tmp_path: Path, way: str) -> None:
    for number in range(12):
        live(store, BIRD, f"{CANARY}-{number}")
        live(store, YOU, f"bystander-{number}")
        with store.turn(BIRD, NOW) as turn:
            turn.commit("{}", [SaveGoal(goal(f"long-{number}", f"{CANARY} " * 700))], [])
    assert CANARY.encode() in b"".join(file.read_bytes() for file in tmp_path.iterdir())

    if way == "operator":
        copying.forget(url, BIRD)
    else:
        with store.turn(BIRD, NOW) as turn:
            turn.commit("{}", [ForgetPerson()], [])

    assert CANARY.encode() not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


def test_the_goodbye_has_no_person_and_goes_when_it_is_sent(store: Store) -> None:
    live(store, BIRD, CANARY)
    with store.turn(BIRD, NOW) as turn:
        turn.commit("{}", [ForgetPerson()], [words("Goodbye", "start anew")])
    assert [row["person_id"] for row in everywhere(store)["outbox"]] == ["None"]

    (goodbye,) = store.unsent(NOW)
    store.mark_sent(goodbye.id, "99")

    assert not any(everywhere(store).values())


def test_a_forgotten_person_comes_back_as_a_stranger(store: Store) -> None:
    live(store, BIRD, CANARY)
    (before,) = ids(store, BIRD)
    with store.turn(BIRD, NOW) as turn:
        turn.forget()
    with store.turn(BIRD, later(NOW, days=1)) as turn:
        turn.commit("{}", [SaveGoal(goal())], [])

        assert turn.load().profile == Profile()
    assert ids(store, BIRD) != {before}


def test_forgetting_a_stranger_says_that_there_was_nobody(store: Store, url: str) -> None:
    live(store, YOU, "bystander")

    assert not copying.forget(url, BIRD)
