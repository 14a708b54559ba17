from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.postgres import fresh_database, own_folder, postgres

settings.register_profile("same", derandomize=True)
settings.register_profile("new", derandomize=False)
settings.load_profile(os.environ.get("HADAF_EXAMPLES", "same"))


WAITING = ("telegram", "many", "kill", "chaos", "security")
"""The folders whose tests mostly wait for processes of their own."""
WAITING_AT = frozenset(Path(__file__).parent / folder for folder in WAITING)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Deal the files that wait out to all workers, first thing: at the end they would wait one behind the other.

    Each worker is given one stretch of all tests (`--dist worksteal`), so each stretch begins with its share of them.
    """
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    waiting: dict[Path, list[pytest.Item]] = {}
    for item in items:
        if WAITING_AT.intersection(item.path.parents):
            waiting.setdefault(item.path, []).append(item)
    rest = [item for item in items if item.path not in waiting]
    hands: list[list[pytest.Item]] = [[] for _ in range(workers)]
    for file in sorted(waiting, key=lambda path: -path.stat().st_size):
        min(hands, key=len).extend(waiting[file])
    for number, hand in enumerate(hands):
        share = len(items) * (number + 1) // workers - len(items) * number // workers
        missing = max(0, share - len(hand))
        hand.extend(rest[:missing])
        del rest[:missing]
    items[:] = [item for hand in hands for item in hand] + rest


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
