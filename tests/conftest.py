from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.postgres import fresh_database, own_folder, postgres

settings.register_profile("same", derandomize=True)
settings.register_profile("new", derandomize=False)
settings.load_profile(os.environ.get("HADAF_EXAMPLES", "same"))


def pytest_collection_finish() -> None:
    """Twenty thousand tests stay in memory to the end; the collector need not walk them again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of a server that runs for this session, where nobody pulls the plug."""
    with own_folder() as folder, postgres(folder, durable=False) as url:
        yield url


@pytest.fixture
def postgres_url(postgres_server: str) -> str:
    """A database of the test's own with today's tables."""
    return fresh_database(postgres_server)
