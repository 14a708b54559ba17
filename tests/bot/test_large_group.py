"""One trainer, 300 members, 20 assignments: every page comes within a second, and within what Telegram takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from time import process_time

import pytest

from bot.clock import StillClock
from bot.exports.drawing import drawn
from bot.isolates import bare
from bot.knowing import Defaults
from bot.runner import Runner
from dialogs.buttons import link
from dialogs.events import ButtonPressed
from storage.store import Address, Outgoing, Store
from tests.exports.classroom import NOW, crowd
from tests.exports.stored import TRAINER, member_at, store_room

TELEGRAM_TAKES = 4096
CALLBACK_TAKES = 64
PAGES = ("class", "roll", "class_tasks", "more_class")


class Words(HTMLParser):
    """What is left of a message without its markup, which is what Telegram counts, in UTF-16."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words = ""
        self.feed(html)
        self.close()

    def handle_data(self, data: str) -> None:
        self.words += data

    def __len__(self) -> int:
        return len(self.words.encode("utf-16-le")) // 2


@dataclass
class Office:
    """A trainer's chat with the coach."""

    store: Store
    runner: Runner
    turns: int = 0
    cpu: float = 0.0

    def press(self, action: str, whose: Address = TRAINER, argument: str = "g1") -> list[Outgoing]:
        self.turns += 1
        began = process_time()
        outcome = self.runner.handle(whose, f"u{self.turns}", ButtonPressed(link(action, argument)))
        self.cpu = process_time() - began
        assert outcome.fate == "handled"
        return list(self._said(whose))

    def _said(self, whose: Address) -> Iterator[Outgoing]:
        while rows := self.store.next_of([whose], NOW):
            for row in rows:
                self.store.mark_sent(row.id, None)
                yield row


@pytest.fixture(scope="module", params=["ar", "en"])
def office(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    language = request.param
    url = f"sqlite:///{tmp_path_factory.mktemp(language) / 'hadaf.db'}"
    with Store(url) as store:
        store_room(url, crowd(300, tasks=20, items=3, language=language))
        defaults = Defaults(language, trainers=frozenset({TRAINER.name}))
        yield Office(store, Runner(store, StillClock(NOW), defaults))


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_one_message_that_telegram_takes_and_costs_less_than_a_second(office: Office, page: str) -> None:
    spent = []
    for _ in range(2):
        said = [row.payload for row in office.press(page) if "html" in row.payload]
        spent.append(office.cpu)

    assert min(spent) < 1
    assert len(said) == 1
    assert 0 < len(Words(said[0]["html"])) <= TELEGRAM_TAKES
    assert all(len(button["data"].encode()) <= CALLBACK_TAKES for row in said[0]["keyboard"] for button in row)


def test_a_picture_is_drawn_of_everybody(office: Office) -> None:
    (picture,) = (row.payload for row in office.press("class_picture") if row.payload["kind"] == "file")

    assert office.cpu < 2
    assert drawn(picture).startswith(b"\x89PNG")


def test_a_spreadsheet_is_written_of_everybody(office: Office) -> None:
    (sheet,) = (row.payload for row in office.press("class_sheet") if row.payload["kind"] == "file")

    assert office.cpu < 2
    assert drawn(sheet).startswith(b"PK")
    assert len(sheet["data"]["sheets"][0]["rows"]) == 300


def test_a_members_page_costs_next_to_nothing_and_shows_nobody_else(office: Office) -> None:
    said = bare("\n".join(row.payload.get("html", "") for row in office.press("group", member_at("m7"))))
    names = [one.name for one in crowd(300, 1, 1, "ar" if "الإشراف" in said else "en").members]

    assert office.cpu < 0.5
    assert [name for name in names if f" {name}" in said] == [names[7]]
