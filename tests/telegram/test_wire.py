"""Updates as the Bot API writes them: what the coach needs of them is read, and what is wrong is an error."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from bot.telegram.wire import Entity, Update

MONA = {"id": 7, "is_bot": False, "first_name": "Mona", "language_code": "ar"}
SAID: dict[str, Any] = {"message_id": 5, "date": 1_795_251_600, "chat": {"id": 7, "type": "private"}, "from": MONA}


def test_a_message_is_read_with_who_sent_it_and_when() -> None:
    message = Update.model_validate({"update_id": 1, "message": {**SAID, "text": "مرحبا"}}).message
    assert message is not None
    assert (message.text, message.sender and message.sender.language_code) == ("مرحبا", "ar")
    assert message.date.isoformat() == "2026-11-21T09:00:00+00:00"


def test_what_came_without_text_is_told_by_its_field() -> None:
    message = Update.model_validate({"message": {**SAID, "voice": {"file_id": "v"}, "photo": []}}).message
    assert message is not None
    assert [name for name in ("photo", "voice", "video") if message.holds(name)] == ["voice"]


def test_a_part_of_a_text_is_counted_in_16_bit_units() -> None:
    assert Entity(type="mention", offset=3, length=6).within("🎯 @hadaf!") == "@hadaf"


def test_what_no_database_takes_is_replaced() -> None:
    message = Update.model_validate({"message": {**SAID, "text": "a\ud83db\x00c"}}).message
    assert message is not None
    assert message.text == "a?bc"


@pytest.mark.parametrize(
    "message",
    [{**SAID, "text": 5}, {**SAID, "chat": 7}, {**SAID, "date": "soon"}, {**SAID, "from": {"id": "x"}}, []],
)
def test_what_telegram_would_not_write_is_an_error(message: object) -> None:
    with pytest.raises(ValidationError):
        Update.model_validate({"update_id": 1, "message": message})


def test_an_update_of_another_kind_holds_nothing() -> None:
    assert Update.model_validate({"update_id": 1, "poll": {"id": "1"}}) == Update()
