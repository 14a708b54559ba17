"""Workers that deliver what is due, at the ticks of Procrastinate: everybody hears once, and no tick blocks another."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import psycopg
import pytest
from procrastinate import App

from bot import schedule
from bot.clock import Clock
from storage import jobs, migrations
from storage.engine import open_engine
from storage.lock import alone
from tests.many.fleet import SharedProcess
from tests.telegram.seeded import Seed, opened, sow_into
from tests.telegram_server import FakeTelegram

REAL = (sys.executable, "-m", "bot", "bot", "--role", "reviews")
PEOPLE = 30


def test_two_workers_remind_everybody_once(postgres_url: str, tmp_path: Path) -> None:
    seeds = [Seed(number) for number in range(1, PEOPLE + 1)]
    sow_into(postgres_url, seeds)
    with FakeTelegram(enforce_rates=True) as telegram:
        people = opened(telegram, seeds)
        workers = [SharedProcess(telegram, tmp_path / name, postgres_url, "reviews") for name in ("one", "other")]
        ((last,),) = workers[0].rows("SELECT max(due_at) FROM due")
        for worker in workers:
            worker.command, worker.at = REAL, str(last)
        with workers[0], workers[1]:
            for person in people:
                person.chat.wait_for(1, 60)
            assert [worker.stop() for worker in workers] == [0, 0], [worker.told for worker in workers]

        assert [len(person.chat.from_bot) for person in people] == [1] * PEOPLE
        assert {call.code for call in telegram.calls_of("sendMessage")} == {200}
    assert workers[0].rows("SELECT count(*) FROM due WHERE status = 'sent'") == [(PEOPLE,)]
    ((ticks,),) = workers[0].rows("SELECT count(*) FROM procrastinate.procrastinate_periodic_defers")
    assert int(str(ticks)) > 0


class Ticks:
    """An application whose tick only counts."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.calls = 0
        self.app: App = schedule.app_for(jobs.connection_string(url), self.count)

    async def count(self, another: Callable[[], Awaitable[None]]) -> None:
        self.calls += 1
        if self.calls == 1:
            await another()

    async def work(self) -> None:
        """Do what waits, and end."""
        await self.app.run_worker_async(queues=[schedule.QUEUE], wait=False, install_signal_handlers=False)

    def statuses(self) -> list[str]:
        with psycopg.connect(self.url) as database:
            return [row[0] for row in database.execute("SELECT status FROM procrastinate.procrastinate_jobs")]


@pytest.fixture
async def ticks(postgres_url: str) -> AsyncIterator[Ticks]:
    made = Ticks(postgres_url)
    made.app.periodic_registry.periodic_tasks.clear()
    async with made.app.open_async():
        yield made


async def test_a_tick_calls_another_worker_to_the_rest(ticks: Ticks) -> None:
    await ticks.app.configure_task("deliver_due").defer_async(timestamp=int(Clock().now().timestamp()))
    await ticks.work()

    assert ticks.calls == 2


async def test_a_tick_that_is_ten_minutes_late_is_left_out(ticks: Ticks) -> None:
    await ticks.app.configure_task("deliver_due").defer_async(timestamp=int(Clock().now().timestamp()) - 601)
    await ticks.work()

    assert ticks.calls == 0
    assert set(ticks.statuses()) == {"succeeded"}


async def test_a_job_whose_worker_died_is_taken_up_and_locks_nobody_out(ticks: Ticks) -> None:
    await ticks.app.configure_task("deliver_due").defer_async(timestamp=int(Clock().now().timestamp()))
    with psycopg.connect(ticks.url, autocommit=True) as database:
        database.execute("SET search_path TO procrastinate")
        database.execute("INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 minute')")
        database.execute(
            "UPDATE procrastinate_jobs SET status = 'doing', worker_id = (SELECT max(id) FROM procrastinate_workers)"
        )
        assert database.execute("SELECT lock FROM procrastinate_jobs").fetchall() == [(None,)]
    assert ticks.statuses() == ["doing"]

    await ticks.app.configure_task("retry_stalled").defer_async(timestamp=0)
    await ticks.work()
    await ticks.work()

    assert ticks.calls > 0
    assert set(ticks.statuses()) == {"succeeded"}


def test_the_tables_of_procrastinate_come_with_the_upgrade_and_stay_as_they_are(postgres_url: str) -> None:
    migrations.upgrade(postgres_url)
    engine = open_engine(postgres_url)
    with alone(engine) as connection:
        jobs.upgrade(connection)
    engine.dispose()

    with psycopg.connect(postgres_url) as database:
        found = database.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'procrastinate'").fetchall()
        assert found[0][0] >= 4
        assert database.execute("SELECT to_regclass('public.procrastinate_jobs')").fetchall() == [(None,)]
