"""The memory on a real PostgreSQL, started here from its wheel: the ways of the tables, plans, and a whole turn."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from bot.clock import StillClock
from bot.knowing import Defaults
from bot.runner import Runner
from dialogs.events import TextSaid
from dialogs.flows import FLOWS
from storage import migrations
from storage.engine import open_engine
from storage.schema import HEAD
from storage.store import Store
from storage.tables import metadata
from tests.postgres import server, url
from tests.storage.samples import ME, NOW, YOU
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
