from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.postgres import fresh_database, postgres


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a server that runs for this session, where nobody pulls the plug."""
    with postgres(tmp_path_factory.mktemp("postgres"), durable=False) as url:
        yield url


@pytest.fixture
def postgres_url(postgres_server: str) -> str:
    """A database of the test's own with today's tables."""
    return fresh_database(postgres_server)
