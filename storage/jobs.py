"""The tables of Procrastinate, in a schema of their own beside ours; refuses to know its jobs.

Its wheel brings the tables of today in one file, and the steps there from each earlier release in others. The name of
the last step taken is kept as the schema's comment.
"""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from sqlalchemy import Connection

SCHEMA = "procrastinate"
_LAST_STEP = text("SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = :schema")

_TAKEN = "COMMENT ON SCHEMA procrastinate IS STEP"


def known() -> bool:
    """Tell whether Procrastinate is installed."""
    try:
        version(SCHEMA)
    except PackageNotFoundError:
        return False
    return True


def connection_string(url: str) -> str:
    """Write a database's URL as libpq takes it."""
    return url.replace("postgresql+psycopg://", "postgresql://", 1)


def upgrade(connection: Connection) -> None:
    """Bring its tables to the release that is installed, within the transaction; what it has stays."""
    steps = {step.name: step for step in _folder("migrations").iterdir() if step.name.endswith(".sql")}
    last = max(steps)
    taken = connection.execute(_LAST_STEP, {"schema": SCHEMA}).scalar()
    if taken == last:
        return
    connection.execute(text("CREATE SCHEMA IF NOT EXISTS procrastinate"))
    connection.execute(text("SET LOCAL search_path TO procrastinate"))
    for file in [_folder("schema.sql")] if taken is None else [steps[name] for name in sorted(steps) if name > taken]:
        _run(connection, file)
    quoted = connection.dialect.identifier_preparer.quote_identifier(last).replace('"', "'")
    connection.execute(text(_TAKEN.replace("STEP", quoted)))
    connection.execute(text("SET LOCAL search_path TO DEFAULT"))


def _folder(name: str) -> Traversable:
    return files(f"{SCHEMA}.sql") / name


def _run(connection: Connection, file: Traversable) -> None:
    """Run a file of several statements as it is; only the driver itself takes one."""
    raw = connection.connection.driver_connection
    if raw is not None:
        raw.execute(file.read_text("utf-8"))
