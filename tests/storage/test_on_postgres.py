"""The memory on a real PostgreSQL, started here from its wheel: the ways of the tables, plans, and a whole turn."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from bot.__main__ import main
from bot.clock import StillClock
from bot.knowing import Defaults
from bot.runner import Runner
from dialogs.events import TextSaid
from dialogs.flows import FLOWS
from storage import copying, migrations
from storage.engine import open_engine
from storage.schema import HEAD
from storage.serving import served_alone
from storage.store import Address, Store
from storage.tables import MACHINERY, metadata
from tests.postgres import fresh_database, server, url
from tests.storage.samples import ME, NOW, REVIEW_MORNING, YOU
from tests.storage.test_effects import (
    test_a_goal_has_one_plan_whatever_its_id,
    test_a_plan_goes_with_its_goal_for_good_and_comes_back_with_it,
)
from tests.storage.test_forgetting import live, test_a_forgotten_person_comes_back_as_a_stranger
from tests.storage.test_training import (
    bakers,
    test_a_trainer_who_is_forgotten_closes_the_groups_and_leaves_no_name,
    test_nobody_does_what_is_not_theirs_to_do,
    test_who_left_or_was_forgotten_is_gone_from_every_table_and_every_export,
)

__all__ = [
    "bakers",
    "server",
    "test_a_forgotten_person_comes_back_as_a_stranger",
    "test_a_goal_has_one_plan_whatever_its_id",
    "test_a_plan_goes_with_its_goal_for_good_and_comes_back_with_it",
    "test_a_trainer_who_is_forgotten_closes_the_groups_and_leaves_no_name",
    "test_nobody_does_what_is_not_theirs_to_do",
    "test_who_left_or_was_forgotten_is_gone_from_every_table_and_every_export",
    "url",
]


GONE = Address("telegram", "3003")


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    with Store(url) as opened:
        yield opened


def test_the_steps_lead_to_the_tables_of_today(url: str) -> None:
    engine = open_engine(url)
    with engine.connect() as connection:
        difference = compare_metadata(MigrationContext.configure(connection), metadata)
    engine.dispose()

    assert difference == []
    assert migrations.current(url) == HEAD


def test_people_of_the_first_version_come_through_the_second(server: str, tmp_path: Path) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("CREATE DATABASE older")
    older = server.replace("/postgres?", "/older?")
    first = tmp_path / "versions"
    first.mkdir()
    (first / "v0001_first.py").write_text((migrations.VERSIONS / "v0001_first.py").read_text())
    migrations.upgrade(older, first)
    with psycopg.connect(older, autocommit=True) as connection:
        connection.execute(
            "INSERT INTO people (channel, name, state, expects_number, blocked, created_at)"
            " VALUES ('telegram', '1', '{}', false, false, now())"
        )

    assert migrations.upgrade(older) == ("0001", HEAD)
    with psycopg.connect(older) as connection:
        assert connection.execute("SELECT name FROM people").fetchall() == [("1",)]
        assert connection.execute("SELECT count(*) FROM plans").fetchall() == [(0,)]


def test_everything_of_two_people_is_kept_apart(store: Store) -> None:
    live(store, ME, "first")
    live(store, YOU, "second")

    with store.turn(ME, NOW) as turn:
        assert [plan.goal_id for plan in turn.load().plans] == ["first-g"]


def test_a_whole_turn_is_kept_with_its_words(store: Store) -> None:
    runner = Runner(store, StillClock(NOW), Defaults("en", "EG", "Africa/Cairo"), FLOWS)
    for nth, text in enumerate(("Raise Instagram followers from 400 to 600 in ten months", "/plan"), 1):
        assert runner.handle(ME, f"u{nth}", TextSaid(text, str(nth))).fate == "handled"
    assert runner.handle(ME, "u1", TextSaid("once more", "1")).fate == "seen"

    assert "600" in "".join(str(one.payload) for one in store.unsent(NOW, 10, ME))
    with store.turn(ME, NOW) as turn:
        assert '"flow":"goal"' in str(turn.load().state)


def test_a_move_and_the_way_back_keep_every_row_of_every_table(url: str, server: str, tmp_path: Path) -> None:
    small = f"sqlite:///{tmp_path / 'small.db'}"
    with Store(small) as store:
        live(store, ME, "first")
        live(store, YOU, "ثانٍ")
        store.invite("TRAINERS", NOW)
        live(store, GONE, "gone")
    copying.forget(small, GONE)
    before = everything(small)
    assert {table for table, kept in before.items() if not kept} == {one.name for one in MACHINERY}

    assert main(["db", "move", small, url]) == 0

    assert everything(url) == before == everything(small)
    assert main(["db", "backup", str(tmp_path / "copy.db"), "--database", url]) == 0
    for home in (fresh_database(server), f"sqlite:///{tmp_path / 'again.db'}"):
        assert main(["db", "restore", str(tmp_path / "copy.db"), "--database", home]) == 0
        assert everything(home) == before
        assert goes_on(home) == 4, "the third was forgotten, and its number is not given out again"


def everything(url: str) -> dict[str, list[tuple[object, ...]]]:
    """Read every row of every table, in the order of their keys."""
    engine = open_engine(url)
    with engine.connect() as connection:
        found = {
            table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for table in metadata.sorted_tables
        }
    engine.dispose()
    return found


def goes_on(url: str) -> object:
    """Have somebody new leave a row in every table, and those of before be reminded and told; the new one's number."""
    with Store(url) as store:
        live(store, GONE, "new")
        assert set(store.claim_due(REVIEW_MORNING)) == {ME, YOU, GONE}
        assert {row.address for row in store.unsent(NOW)} == {ME, YOU, GONE}
    return everything(url)["people"][-1][0]


def test_a_move_takes_the_place_of_nothing(url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    small = f"sqlite:///{tmp_path / 'small.db'}"
    for home in (small, url):
        with Store(home) as store:
            live(store, ME, home[:8])
    before = everything(url), everything(small)

    assert main(["db", "move", small, url]) == main(["db", "move", url, small]) == 1

    assert capsys.readouterr().err.count("name an empty one") == 2
    assert (everything(url), everything(small)) == before


def test_a_restore_keeps_what_was_there_in_a_file_beside_the_backup(url: str, tmp_path: Path) -> None:
    with Store(url) as store:
        live(store, ME, "first")
        assert main(["db", "backup", str(tmp_path / "copy.db"), "--database", url]) == 0
        first = everything(url)
        live(store, YOU, "second")
    second = everything(url)

    assert copying.restore(url, tmp_path / "copy.db") == tmp_path / "copy.db.before-restore"
    assert everything(url) == first

    copying.restore(url, tmp_path / "copy.db.before-restore")
    assert everything(url) == second


def test_a_move_that_breaks_off_leaves_nothing_half(url: str, tmp_path: Path) -> None:
    small = f"sqlite:///{tmp_path / 'small.db'}"
    with Store(small) as store:
        live(store, ME, "first")
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("ALTER TABLE outbox ADD CHECK (payload = '')")
    empty = everything(url)

    with pytest.raises(IntegrityError):
        copying.move(small, url)
    assert everything(url) == empty

    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("ALTER TABLE outbox DROP CONSTRAINT outbox_payload_check")
    copying.move(small, url)
    assert everything(url) == everything(small)


def test_a_database_of_an_old_release_moves_and_is_raised_on_the_way(url: str, tmp_path: Path) -> None:
    first = tmp_path / "versions"
    first.mkdir()
    (first / "v0001_first.py").write_text((migrations.VERSIONS / "v0001_first.py").read_text())
    small = f"sqlite:///{tmp_path / 'small.db'}"
    migrations.upgrade(small, first)
    with closing(sqlite3.connect(tmp_path / "small.db")) as connection, connection:
        connection.execute(
            "INSERT INTO people (channel, name, state, expects_number, blocked, created_at)"
            " VALUES ('telegram', '1', '{}', false, false, '2026-01-01 00:00:00')"
        )

    copying.move(small, url)

    assert [row[2] for row in everything(url)["people"]] == ["1"]
    assert migrations.current(small) == "0001"


def test_nothing_is_moved_or_replaced_under_processes_at_work(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    small = f"sqlite:///{tmp_path / 'small.db'}"
    with Store(small) as store, Store(url) as working:
        live(store, ME, "first")
        working.join("front")
        copying.backup(small, tmp_path / "copy.db")

        assert main(["db", "move", small, url]) == 1
        assert main(["db", "restore", str(tmp_path / "copy.db"), "--database", url]) == 1
        working.leave()
        with served_alone(small):
            assert main(["db", "move", small, url]) == 1

        assert "a hadaf bot serves people from" in capsys.readouterr().err
        assert main(["db", "move", small, url]) == 0
