"""What a button sends back stays within what Telegram carries."""

from __future__ import annotations

import pytest

from dialogs.buttons import LIMIT, link


def test_a_button_longer_than_telegram_carries_is_refused_where_it_is_made() -> None:
    assert len(link("goal", "x" * (LIMIT - len("do:goal:")))) == LIMIT
    with pytest.raises(ValueError, match="do:goal:xx"):
        link("goal", "x" * LIMIT)
