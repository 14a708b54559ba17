"""Small text files that people send: fetched, made text whatever wrote them, and read as a trainer's exercises."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable

import pytest

from bot.telegram.documents import MOST_BYTES, decoded, fetch, is_small_text
from bot.telegram.raw import RawBot
from bot.telegram.request import AiohttpRequest
from bot.telegram.wire import Document
from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram, Person

Somebody = Callable[..., Person]
TABLE = "النوع;النص;الخيارات;الإجابة\r\nاختيار;أيّ مقياس للولاء؟;مدى الوصول|تكرار الشراء;تكرار الشراء\r\n"


@pytest.fixture
async def ours(telegram: FakeTelegram) -> AsyncIterator[RawBot]:
    request = AiohttpRequest()
    async with RawBot(
        telegram.token, telegram.base_url, telegram.base_file_url, request=request, get_updates_request=request
    ) as bot:
        yield bot


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_a_table_is_read_whatever_spreadsheet_wrote_it(encoding: str) -> None:
    plain = TABLE.replace("أيّ", "أي")
    assert decoded(plain.encode(encoding)) == plain


@pytest.mark.parametrize("content", [b"PK\x03\x04\x00\x00", b"\x00\x01\x02", b"x" * (MOST_BYTES + 1)])
def test_what_is_no_text_or_too_much_is_not_read(content: bytes) -> None:
    assert decoded(content) is None


@pytest.mark.parametrize(
    ("name", "kind", "size", "fits"),
    [
        ("course.csv", "application/vnd.ms-excel", 500, True),
        ("COURSE.TXT", None, MOST_BYTES, True),
        (None, "text/csv", 500, True),
        ("course.csv", "text/csv", MOST_BYTES + 1, False),
        ("course.csv", "text/csv", None, False),
        ("course.xlsx", "application/vnd.ms-excel", 500, False),
        ("photo.png", "image/png", 500, False),
    ],
)
def test_only_small_text_is_fetched(name: str | None, kind: str | None, size: int | None, *, fits: bool) -> None:
    assert is_small_text(Document(file_id="f", file_name=name, mime_type=kind, file_size=size)) is fits


async def test_a_file_that_telegram_does_not_give_is_none(ours: RawBot) -> None:
    assert await fetch(ours, "no-such-file") is None


def test_a_trainer_sends_exercises_as_a_file(telegram: FakeTelegram, bot: BotProcess) -> None:
    nadia = telegram.person(7, "Nadia", language_code="ar")
    bot.environment["HADAF_TRAINERS"] = "7"
    with bot:
        nadia.start()
        nadia.hears()
        nadia.says("/open_class")
        nadia.hears()
        nadia.says("تسويق، ربيع 2027")
        nadia.hears()
        nadia.says("نادية")
        code = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}", nadia.hears().text)
        nadia.sends_document("تمارين.csv", TABLE.encode("utf-8-sig"), "text/csv")
        gathered = nadia.hears()
        nadia.sends_document("wrong.csv", TABLE.replace(";تكرار الشراء\r", ";الوعي\r").encode("utf-8-sig"), "text/csv")
        told = nadia.hears()
        nadia.sends_document("photo.png", b"\x89PNG", "image/png")
        refused = nadia.hears()

    assert code is not None
    assert "إجابة واحدة من عدّة إجابات" in gathered.text
    assert "الصف 2" in told.text
    assert "CSV" in refused.text
    assert len(telegram.calls_of("getFile")) == 2
    assert telegram.remarks == []


def test_a_file_of_somebody_else_gets_a_kind_word(somebody: Somebody) -> None:
    person = somebody("en")
    person.start()
    person.hears()
    person.sends_document("notes.txt", b"my notes", "text/plain")
    assert "I can't open files here" in person.hears().text
