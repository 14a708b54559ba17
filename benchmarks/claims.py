"""How fast two processes claim what waits on one PostgreSQL, and mark each row: `make claims`. Refuses to send.

The server is a real one with its usual durability. What waits lies there before the clock starts: one message for each
of many chats, in the lines of the two or left by a process that died; and one reminder for each of many people. Each
worker is a process of its own and does what the sender does: begins to say a page, and marks every row as sent, those
of a page in one transaction as when hundreds leave in a second, or each in one of its own.
"""

from __future__ import annotations

import multiprocessing
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from multiprocessing.synchronize import Barrier
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

from storage.store import Left, Store
from tests.postgres import fresh_database, postgres

NOW = datetime(2036, 2, 19, 11, tzinfo=UTC)
WORKERS = 2
TOGETHER = 400
BEAT_AT = 50
EVERYBODY = 1_000_000
LAY_OUT = """
INSERT INTO outbox (channel, name, payload, created_at, attempts)
SELECT 'telegram', number, '{"kind": "message", "html": "It is time to look back", "keyboard": []}', now(), 0
FROM generate_series(1, %s) AS number;
"""
IN_LINES = "UPDATE outbox SET holder = 1 + mod(id, 2)"
BE_DUE = """
WITH everybody AS (
    INSERT INTO people (channel, name, created_at, expects_number, blocked)
    SELECT 'telegram', number, now(), false, false FROM generate_series(1, %s) AS number RETURNING id),
goal AS (
    INSERT INTO goals (person_id, id, data, status) SELECT id, 'g', '{}', 'active' FROM everybody RETURNING person_id)
INSERT INTO due
    (person_id, goal_id, kind, due_on, earliest, from_hour, to_hour, zone, due_at, until, status, changed_at)
SELECT person_id, 'g', 'quarterly', '2036-02-19', '2036-02-19', 9, 12, 'UTC', '2036-02-19 10:00+00',
    '2036-02-19 12:00+00', 'waiting', now() FROM goal
"""


def main() -> int:
    """Print rows a second for each way."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with TemporaryDirectory(prefix="hadaf-claims-") as folder:
        place = Path(folder) / "of" / "one" / "server"
        place.mkdir(parents=True)
        with postgres(place) as server:
            told("a page claimed, and marked together", server, LAY_OUT + IN_LINES, rows, pages)
            told("left by the dead, adopted before", server, LAY_OUT, rows, leftovers)
            told("a page claimed, each marked by itself", server, LAY_OUT + IN_LINES, rows // 8, one_by_one)
            told("reminders claimed, no turn run", server, BE_DUE, rows, reminders)
    return 0


def told(name: str, server: str, lay_out: str, rows: int, work: Callable[[Store], int]) -> None:
    """Lay out rows, let the workers at them, and print a line."""
    url = fresh_database(server)
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in (lay_out % rows).split(";"):
            connection.execute(statement.encode())
        connection.execute("VACUUM ANALYZE")
    context = multiprocessing.get_context("spawn")
    start, done = context.Barrier(WORKERS + 1), context.Queue()
    workers = [context.Process(target=worker, args=(url, work, start, done)) for _ in range(WORKERS)]
    for one in workers:
        one.start()
    start.wait()
    began = time.perf_counter()
    shares, cpu = zip(*(done.get() for _ in workers), strict=True)
    took = time.perf_counter() - began
    for one in workers:
        one.join()
    whole = "each once" if sum(shares) == rows else f"{rows} WERE LAID OUT"
    each = sum(cpu) / rows * 1000
    print(f"{name:40}{sum(shares):7}, {whole}, {sum(shares) / took:7.0f} a second, {each:.2f} ms of CPU each")  # noqa: T201


def worker(
    url: str, work: Callable[[Store], int], start: Barrier, done: multiprocessing.Queue[tuple[int, float]]
) -> None:
    """Be one process: join, wait for the others, work, and tell how many rows were one's own."""
    with Store(url) as store:
        store.join("reviews")
        start.wait()
        began = time.process_time()
        done.put((work(store), time.process_time() - began))
        store.leave()


def pages(store: Store) -> int:
    """Take one page of one's line after the other, and mark the rows of each together."""
    taken = 0
    line = [row.address for row in store.unsent(NOW, EVERYBODY)]
    for first in range(0, len(line), TOGETHER):
        store.beat()
        rows = store.next_of(line[first : first + TOGETHER], NOW)
        store.mark_all_sent([Left(row, "1") for row in rows], NOW)
        taken += len(rows)
    return taken


def leftovers(store: Store) -> int:
    """Adopt a page after the other, and do likewise."""
    taken = 0
    while page := store.unsent(NOW, TOGETHER):
        store.beat()
        rows = store.next_of([row.address for row in page], NOW)
        store.mark_all_sent([Left(row, "1") for row in rows], NOW)
        taken += len(rows)
    return taken


def one_by_one(store: Store) -> int:
    """Take pages of one's line, and mark each row in a transaction of its own."""
    taken = 0
    line = [row.address for row in store.unsent(NOW, EVERYBODY)]
    for first in range(0, len(line), TOGETHER):
        for row in store.next_of(line[first : first + TOGETHER], NOW):
            if taken % BEAT_AT == 0:
                store.beat()
            store.mark_all_sent([Left(row, "1")], NOW)
            taken += 1
    return taken


def reminders(store: Store) -> int:
    """Claim people who are due, a hundred at a time, until nobody is left."""
    taken = 0
    while people := store.claim_due(NOW, 100):
        taken += len(people)
    return taken


if __name__ == "__main__":
    sys.exit(main())
