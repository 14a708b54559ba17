"""The way of a database from an older version to today's; refuses to leave it half-way.

Each file in `versions` is a step that is never changed once released. The steps run in one transaction, one process at
a time; a copy of an SQLite file is made before. A batch that rebuilds `people` or `outbox` needs
`table_kwargs={"sqlite_autoincrement": True}`, or their ids are given out a second time.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from storage import jobs, schema
from storage.engine import READING, StoreNotReadyError, open_engine, sqlite_path
from storage.files import copy_sqlite, free_name
from storage.lock import alone

if TYPE_CHECKING:
    from sqlalchemy import Connection

HERE = Path(__file__).parent
VERSIONS = HERE / "versions"


def head() -> str:
    """Name the version that this program needs."""
    return schema.HEAD


def current(url: str) -> str | None:
    """Read the version of a database; `None` for an empty one. Raises `StoreNotReadyError` for somebody else's."""
    engine = open_engine(url)
    try:
        with engine.connect().execution_options(**{READING: True}) as connection:
            return schema.current(connection)
    finally:
        engine.dispose()


def upgrade(url: str, versions: Path = VERSIONS) -> tuple[str | None, str]:
    """Bring a database to the last of the versions, and say from which one to which it came.

    A populated SQLite file is first copied beside itself, as `<file>.before-<version>`. Several processes may call this
    at once: the first one does it; a later version that will do stays. Raises `StoreNotReadyError` for a database that
    is too new, or somebody else's.
    """
    engine = open_engine(url)
    try:
        with alone(engine) as connection:
            before = schema.current(connection)
            goal = _goal(before, versions)
            if before != goal:
                path = sqlite_path(url)
                if before is not None and path is not None:
                    copy_sqlite(path, free_name(path, f"before-{goal}"))
                _run(connection, versions)
            if engine.dialect.name == "postgresql" and jobs.known():
                jobs.upgrade(connection)
        return before, goal
    finally:
        engine.dispose()


def _goal(before: str | None, versions: Path) -> str:
    steps = sorted(file.name[1:5] for file in versions.glob("v[0-9]*_*.py"))
    if before is not None and schema.goes_along(before):
        return before
    if before is not None and before not in steps:
        raise StoreNotReadyError(schema.newer(before))
    return steps[-1]


def _run(connection: Connection, versions: Path) -> None:
    from alembic import command  # noqa: PLC0415 - Alembic takes half a second to import, and is seldom needed
    from alembic.config import Config  # noqa: PLC0415

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    config.set_main_option("version_locations", str(versions).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    command.upgrade(config, "head")
