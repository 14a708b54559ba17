from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.telegram_server import FakeTelegram


@pytest.fixture
def telegram() -> Iterator[FakeTelegram]:
    with FakeTelegram() as own:
        yield own
