"""Steps from one version to the next, on a populated file: every row comes through, or nothing happens."""

from __future__ import annotations

import ast
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from storage import migrations
from storage.engine import open_engine
from storage.lock import BrokenReferencesError
from storage.migrations import VERSIONS
from storage.schema import HEAD, REVISIONS
from storage.store import Store, StoreNotReadyError
from storage.tables import metadata
from tests.storage.samples import ME, NOW, YOU
from tests.storage.test_forgetting import live

ROOT = Path(__file__).parents[2]
STEP = """
revision = "0100"
down_revision = "{head}"

import sqlalchemy as sa
from alembic import op


def upgrade():
    {body}
"""
REBUILD = """
    with op.batch_alter_table("people", recreate="always", table_kwargs={"sqlite_autoincrement": True}) as table:
        table.add_column(sa.Column("mood", sa.Text()))
        table.alter_column("question_message", type_=sa.Text())
    with op.batch_alter_table("goals", recreate="always") as table:
        table.drop_column("deadline")
"""


@pytest.fixture
def populated(url: str) -> str:
    with Store(url) as store:
        live(store, ME, "first")
        live(store, YOU, "second")
    return url


def next_release(folder: Path, body: str) -> Path:
    """The steps of today and one more, as the next release will bring."""
    versions = folder / "versions"
    shutil.copytree(VERSIONS, versions, ignore=shutil.ignore_patterns("__pycache__"))
    (versions / "v0100_next.py").write_text(STEP.format(head=HEAD, body=body.strip()))
    return versions


def dump(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr)  # noqa: S608 - our tables
            for table in tables
        }


def shape(path: Path) -> dict[str, object]:
    """The tables and indexes as SQLite has them, whatever the order of columns and constraints in their text."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_master").fetchall()
    return {
        name: sorted(re.split(r"\s*\n\s*|,\s+(?![^()\n]*\))", (sql or "").replace(",", ", ").replace('"', "")))
        for name, sql in found
    }


def test_the_tables_made_at_once_are_those_made_step_by_step(tmp_path: Path) -> None:
    Store(f"sqlite:///{tmp_path / 'once.db'}").close()
    assert migrations.upgrade(f"sqlite:///{tmp_path / 'steps.db'}") == (None, HEAD)

    assert shape(tmp_path / "once.db") == shape(tmp_path / "steps.db")


def test_the_steps_lead_to_the_tables_of_today(url: str) -> None:
    migrations.upgrade(url)
    engine = open_engine(url)
    with engine.connect() as connection:
        difference = compare_metadata(MigrationContext.configure(connection), metadata)
    engine.dispose()

    assert difference == []


def test_the_versions_that_the_store_knows_are_those_of_the_steps() -> None:
    steps = ScriptDirectory(str(VERSIONS.parent), version_locations=[str(VERSIONS)])

    assert tuple(step.revision for step in reversed(list(steps.walk_revisions()))) == REVISIONS
    assert migrations.head() == HEAD


def test_a_database_that_was_raised_step_by_step_can_be_used(url: str) -> None:
    migrations.upgrade(url)

    with Store(url) as store:
        live(store, ME, "first")
    assert migrations.current(url) == HEAD


def test_an_empty_file_has_no_version(tmp_path: Path) -> None:
    assert migrations.current(f"sqlite:///{tmp_path / 'new.db'}") is None


def test_rebuilding_the_table_that_all_hang_on_loses_no_row(populated: str, tmp_path: Path) -> None:
    before = dump(tmp_path / "hadaf.db")

    assert migrations.upgrade(populated, next_release(tmp_path, REBUILD)) == (HEAD, "0100")

    after = dump(tmp_path / "hadaf.db")
    assert {table: len(found) for table, found in after.items()} == {
        table: len(found) for table, found in before.items()
    }
    untouched = set(before) - {"people", "goals", "alembic_version"}
    assert {table: after[table] for table in untouched} == {table: before[table] for table in untouched}
    assert [row[:-1] for row in after["people"]] == before["people"]


def test_rows_still_go_with_their_person_after_a_rebuild(populated: str, tmp_path: Path) -> None:
    migrations.upgrade(populated, next_release(tmp_path, REBUILD))

    with closing(sqlite3.connect(tmp_path / "hadaf.db")) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("DELETE FROM people")
        connection.commit()
    left = {table for table, found in dump(tmp_path / "hadaf.db").items() if found}
    assert left <= {"alembic_version", "parked_updates", "seen_updates", "sqlite_sequence"}


def test_a_copy_is_made_before_a_populated_file_changes(populated: str, tmp_path: Path) -> None:
    before = dump(tmp_path / "hadaf.db")
    migrations.upgrade(populated, next_release(tmp_path, REBUILD))

    assert dump(tmp_path / "hadaf.db.before-0100") == before


def test_no_copy_is_made_where_nothing_changes(populated: str, tmp_path: Path) -> None:
    assert migrations.upgrade(populated) == (HEAD, HEAD)

    assert [file.name for file in tmp_path.iterdir() if "before" in file.name] == []


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ('op.execute("DELETE FROM people")', BrokenReferencesError),
        ('op.execute("DELETE FROM due")\n    raise ZeroDivisionError', ZeroDivisionError),
    ],
)
def test_a_step_that_goes_wrong_changes_nothing(
    populated: str, tmp_path: Path, body: str, problem: type[Exception]
) -> None:
    before = dump(tmp_path / "hadaf.db")

    with pytest.raises(problem):
        migrations.upgrade(populated, next_release(tmp_path, body))

    assert dump(tmp_path / "hadaf.db") == before
    with Store(populated) as store:
        assert store.doctor(NOW).version == HEAD


def test_a_newer_database_is_not_touched(populated: str, tmp_path: Path) -> None:
    migrations.upgrade(populated, next_release(tmp_path, REBUILD))

    with pytest.raises(StoreNotReadyError, match="newer Hadaf"):
        migrations.upgrade(populated)
    with pytest.raises(StoreNotReadyError, match="newer Hadaf"):
        Store(populated)


def test_a_release_goes_on_with_tables_to_which_a_later_one_only_added(populated: str, tmp_path: Path) -> None:
    later = f"{HEAD[:2]}99"
    step = STEP.format(head=HEAD, body='op.add_column("people", sa.Column("mood", sa.Text()))').replace("0100", later)
    versions = next_release(tmp_path, "pass")
    (versions / "v0100_next.py").unlink()
    (versions / f"v{later}_next.py").write_text(step)
    assert migrations.upgrade(populated, versions) == (HEAD, later)

    assert migrations.upgrade(populated) == (later, later)
    with Store(populated) as store:
        live(store, ME, "third")
        assert store.doctor(NOW).version == later


@pytest.mark.parametrize("step", sorted(VERSIONS.glob("v00*.py"))[5:], ids=lambda step: step.stem)
def test_steps_of_one_hundred_only_add_what_an_older_release_need_not_know(step: Path) -> None:
    calls = [node for node in ast.walk(ast.parse(step.read_text("utf-8"))) if isinstance(node, ast.Call)]
    done = {node.func.attr for node in calls if ast.unparse(node.func).startswith("op.")}  # type: ignore[attr-defined]
    added = [ast.unparse(node) for node in calls if ast.unparse(node.func) == "op.add_column"]

    assert done <= {"add_column", "create_table", "create_index"}
    assert not [column for column in added if "nullable=False" in column and "server_default" not in column]


def test_processes_that_start_together_migrate_once(populated: str, tmp_path: Path) -> None:
    versions = next_release(tmp_path, REBUILD)
    program = (
        "import sys; from pathlib import Path; from storage import migrations;"
        "print(migrations.upgrade(sys.argv[1], Path(sys.argv[2]))[0])"
    )
    command = [sys.executable, "-c", program, populated, str(versions)]

    started = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    said = [process.communicate()[0].strip() for process in started]

    assert [process.returncode for process in started] == [0, 0, 0]
    assert sorted(said) == [HEAD, "0100", "0100"]
    assert len([file for file in tmp_path.iterdir() if "before" in file.name]) == 1
