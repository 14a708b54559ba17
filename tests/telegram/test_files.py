"""Files on their way to Telegram: drawn when they leave, with a sign that they are on their way, or regretted."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

import pytest

from bot.exports.ordering import ordered
from bot.telegram import busy, delivery
from bot.telegram.delivery import DRAWN_AT_MOST, Later, Sent, deliver
from bot.telegram.raw import RawBot
from bot.telegram.request import AiohttpRequest
from bot.voice import Voice
from dialogs.effects import FileKind, SendFile
from tests.exports.cafe import known
from tests.telegram_server import FakeTelegram, Person
from tests.telegram_server.people import PIXEL

Somebody = Callable[..., Person]


@pytest.fixture
async def ours(telegram: FakeTelegram) -> AsyncIterator[RawBot]:
    request = AiohttpRequest()
    async with RawBot(
        telegram.token, telegram.base_url, telegram.base_file_url, request=request, get_updates_request=request
    ) as bot:
        yield bot


@pytest.fixture
def mona(telegram: FakeTelegram) -> Person:
    person = telegram.person(1)
    person.start()
    return person


def row(kind: FileKind) -> dict[str, Any]:
    return dict(ordered(SendFile(kind, "g1"), known(), Voice("ar", "EG"), dict).payload)


@pytest.mark.parametrize(("kind", "beginning"), [("plan", b"%PDF"), ("calendar", b"BEGIN:VCALENDAR"), ("sheet", b"PK")])
async def test_a_document_leaves_under_its_name(
    ours: RawBot, mona: Person, telegram: FakeTelegram, kind: FileKind, beginning: bytes
) -> None:
    result = await deliver(ours, "1", row(kind), 0)

    assert result == Sent(str(mona.chat.last.id))
    (file,) = telegram.calls_of("sendDocument")[0].files.values()
    assert file.name == row(kind)["name"]
    assert file.content.startswith(beginning)


@pytest.mark.parametrize("kind", ["card", "chart"])
async def test_a_picture_leaves_as_a_photo(ours: RawBot, mona: Person, telegram: FakeTelegram, kind: FileKind) -> None:
    assert await deliver(ours, "1", row(kind), 0) == Sent(str(mona.chat.last.id))

    (file,) = telegram.calls_of("sendPhoto")[0].files.values()
    assert file.content.startswith(b"\x89PNG")


@pytest.fixture
def slow(telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch) -> None:
    """A drawing that takes until the person is told that something is on its way."""

    def drawn(_: Mapping[str, Any]) -> bytes:
        telegram.wait_for_calls("sendChatAction", 1)
        return PIXEL

    monkeypatch.setattr(delivery, "drawn", drawn)
    monkeypatch.setattr(busy, "NOTICEABLE", 0.0)


@pytest.mark.usefixtures("slow", "mona")
@pytest.mark.parametrize(
    ("kind", "action"), [("card", "upload_photo"), ("chart", "upload_photo"), ("plan", "upload_document")]
)
async def test_what_takes_longer_than_a_blink_says_that_it_is_on_its_way(
    ours: RawBot, telegram: FakeTelegram, kind: FileKind, action: str
) -> None:
    assert isinstance(await deliver(ours, "1", row(kind), 0), Sent)

    assert [call.params["action"] for call in telegram.calls_of("sendChatAction")] == [action]


async def test_what_cannot_be_drawn_is_regretted_once_and_logged_without_words(
    ours: RawBot, mona: Person, telegram: FakeTelegram, caplog: pytest.LogCaptureFixture
) -> None:
    broken = {**row("plan"), "data": {"lang": "ar", "wish": "a secret"}}

    with caplog.at_level(logging.WARNING):
        result = await deliver(ours, "1", broken, 0)

    assert isinstance(result, Sent)
    assert "/export" in mona.chat.last.text
    assert telegram.calls_of("sendDocument") == []
    assert "could not be drawn" in caplog.text
    assert "secret" not in caplog.text


async def test_a_file_that_ended_the_process_time_and_again_is_not_drawn_any_more(
    ours: RawBot, mona: Person, telegram: FakeTelegram
) -> None:
    result = await deliver(ours, "1", row("plan"), DRAWN_AT_MOST)

    assert isinstance(result, Sent)
    assert "/export" in mona.chat.last.text
    assert telegram.calls_of("sendDocument") == []


async def test_a_file_that_telegram_does_not_take_now_is_drawn_again_later(
    ours: RawBot, mona: Person, telegram: FakeTelegram
) -> None:
    assert mona.chat.opened
    telegram.faults.add("502", method="sendDocument")

    assert await deliver(ours, "1", row("plan"), 0) == Later(1)
    assert isinstance(await deliver(ours, "1", row("plan"), 1), Sent)


def test_a_person_gets_the_plan_as_a_pdf_and_the_goal_and_its_course_as_pictures(
    somebody: Somebody, shared_telegram: FakeTelegram
) -> None:
    person = somebody("en")
    person.says("get 60 bookings a month by the end of March, we have 40")
    person.hears()
    for _ in range(6):
        if "Save it" in person.chat.last.labels:
            break
        person.says("/skip")
        person.hears()
    person.presses("Save it")
    person.hears()

    person.says("/pdf")
    document = person.hears()
    person.says("/picture")
    picture = person.hears()
    person.says("/chart")
    chart = person.hears()

    assert document.json()["document"]["file_name"].endswith(".pdf")
    assert picture.json()["photo"][0]["width"] == 1080
    assert chart.json()["photo"][0]["width"] == 900
    assert shared_telegram.remarks == []
