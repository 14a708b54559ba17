from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.postgres import fresh_database, own_folder, postgres


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of a server that runs for this session, where nobody pulls the plug."""
    with own_folder() as folder, postgres(folder, durable=False) as url:
        yield url


@pytest.fixture
def postgres_url(postgres_server: str) -> str:
    """A database of the test's own with today's tables."""
    return fresh_database(postgres_server)
