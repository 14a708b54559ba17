"""A running bot says that it lives, whether it takes work, and how much it did; nobody's name or word is in it."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.clock import StillClock
from bot.metrics import Figures
from bot.operation import Operation
from bot.telegram.desk import Desk
from storage.store import Address, Draft, Store
from tests.ports import free_port
from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
WORD = "zqcanary"


@pytest.fixture
def telegram() -> Iterator[FakeTelegram]:
    with FakeTelegram() as own:
        yield own


@pytest.fixture
def bot(telegram: FakeTelegram, tmp_path: Path) -> BotProcess:
    port = free_port()
    bot = BotProcess(telegram, tmp_path)
    bot.environment["HADAF_HEALTH_LISTEN"] = f"127.0.0.1:{port}"
    return bot


def asked(bot: BotProcess, path: str) -> httpx.Response:
    return httpx.get(f"http://{bot.environment['HADAF_HEALTH_LISTEN']}{path}")


def figures(page: str) -> dict[str, float]:
    """Each sample by its name and its one label."""
    return {
        ".".join([sample.name, *(value for name, value in sample.labels.items() if name != "le")]): sample.value
        for family in text_string_to_metric_families(page)
        for sample in family.samples
        if not sample.name.endswith("_bucket")
    }


def test_a_bot_at_work_is_alive_and_ready_and_counts_what_it_did(bot: BotProcess, telegram: FakeTelegram) -> None:
    telegram.faults.add("429", method="sendMessage", times=1)
    person = telegram.person(77_123, language_code="en", first_name=WORD)
    with bot:
        person.says(f"more bookings for {WORD}")
        question = person.hears()
        person.presses(question.labels[0], question)
        person.hears()
        telegram.wait_until_idle()
        assert (asked(bot, "/healthz").status_code, asked(bot, "/readyz").text) == (200, "ok\n")
        page = asked(bot, "/metrics")
        assert asked(bot, "/etc/passwd").status_code == 404
        assert bot.stop() == 0

    found = figures(page.text)
    assert found["hadaf_updates_total.text"] == 1
    assert found["hadaf_updates_total.press"] == 1
    assert found["hadaf_turns_total.handled"] == 2
    assert found["hadaf_turn_seconds_count"] == 2
    assert found["hadaf_flood_warnings_total"] == 1
    assert found["hadaf_sends_total.sent"] >= 2
    assert (found["hadaf_people"], found["hadaf_outbox_length"], found["hadaf_store_up"]) == (1, 0, 1)
    assert found["hadaf_process.all"] == 1
    assert found["process_resident_memory_bytes"] > 1_000_000
    assert WORD not in page.text
    assert "77123" not in page.text


def test_the_figures_name_nobody() -> None:
    labels = set(re.findall(r'(\w+)="', Figures().page().decode()))

    assert labels <= {"kind", "fate", "result", "role", "le"}


async def test_what_waits_is_told_with_its_age() -> None:
    with Store("sqlite://") as store:
        with store.turn(Address("telegram", "1"), NOW) as turn:
            turn.seen("u1")
            turn.commit("{}", [], [Draft({"kind": "message", "html": "x", "keyboard": []})])
        desk, clock, own = Desk("sqlite://"), StillClock(NOW), Figures()
        clock.move_to(NOW.replace(hour=10))
        found = figures((await Operation(store, desk, clock, list, own).page("/metrics")).body.decode())
        desk.close()

    assert (found["hadaf_outbox_length"], found["hadaf_outbox_oldest_seconds"]) == (1, 3600)


async def test_a_service_that_ended_or_a_store_that_is_gone_takes_no_work(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'bot.db'}")
    desk, clock = Desk("sqlite://"), StillClock(NOW)
    operation = Operation(store, desk, clock, lambda: ["the sender has ended"], Figures())

    assert (await operation.page("/healthz")).status == 503
    ready = await operation.page("/readyz")
    assert ready.status == 503
    assert ready.body.decode().splitlines() == ["the sender has ended", "not open"]

    _take_away(store, tmp_path)
    calm = Operation(store, desk, clock, list, Figures())
    calm.open = True
    assert (await calm.page("/healthz")).status == 200
    assert (await calm.page("/readyz")).body.decode() == "the store does not answer\n"
    assert figures((await calm.page("/metrics")).body.decode())["hadaf_store_up"] == 0
    desk.close()


def _take_away(store: Store, folder: Path) -> None:
    store.close()
    for file in folder.iterdir():
        file.unlink()
    (folder / "bot.db").mkdir()


def test_nothing_listens_unless_it_is_wanted(bot: BotProcess) -> None:
    address = bot.environment.pop("HADAF_HEALTH_LISTEN")
    with bot, socket.socket() as probe:
        host, _, port = address.partition(":")
        assert probe.connect_ex((host, int(port))) != 0


def test_every_figure_that_the_operators_page_warns_of_is_there() -> None:
    told = (Path(__file__).parents[2] / "docs" / "operating.md").read_text("utf-8")
    named = set(re.findall(r"\b(hadaf_[a-z_]+)", told))
    figures_ = Figures()
    for count in (figures_.came, figures_.left, figures_.serves):
        count("x")
    figures_.turned("x", 0)
    page = figures_.page().decode()

    assert len(named) >= 8
    assert [name for name in named if f"\n{name}" not in page] == []
