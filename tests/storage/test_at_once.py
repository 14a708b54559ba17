"""Several threads and processes at the same rows: nothing is lost, nothing waits for ever."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

import pytest

from storage.store import Address, Store
from tests.storage.samples import ME, NOW, say, words

TURNS = 100


def count_up(store: Store, address: Address = ME) -> None:
    """One turn that reads the state and adds one, as a conversation does."""
    with store.turn(address, NOW) as turn:
        before = json.loads(turn.load().state or "{}").get("count", 0)
        turn.commit(json.dumps({"count": before + 1}), [], [words(str(before + 1))])


def counted(store: Store, address: Address = ME) -> int:
    with store.turn(address, NOW) as turn:
        return int(json.loads(turn.load().state or "")["count"])


def together(*works: Callable[[], None]) -> None:
    """Start them at the same moment, each on a thread of its own; what goes wrong in one is raised here."""
    start = Barrier(len(works))

    def run(work: Callable[[], None]) -> None:
        start.wait()
        work()

    with ThreadPoolExecutor(len(works)) as pool:
        for done in [pool.submit(run, work) for work in works]:
            done.result()


def counting(stores: Sequence[Store]) -> list[Callable[[], None]]:
    return [lambda store=store: [count_up(store) for _ in range(TURNS)] for store in stores]  # type: ignore[misc]


def test_two_threads_at_one_person_lose_no_turn(store: Store) -> None:
    together(*counting([store, store]))

    assert counted(store) == 2 * TURNS
    assert store.doctor(NOW).unsent == 2 * TURNS


def test_two_stores_at_one_file_lose_no_turn(store: Store, url: str) -> None:
    with Store(url) as other:
        together(*counting([store, other]))

    assert counted(store) == 2 * TURNS
    assert store.doctor(NOW).unsent == 2 * TURNS


def test_the_sender_may_mark_from_another_thread(store: Store) -> None:
    say(store, *(words(f"before {number}") for number in range(TURNS)))
    sent: list[str] = []
    ended = Event()

    def talk() -> None:
        try:
            counting([store])[0]()
        finally:
            ended.set()

    def send() -> None:
        while (waiting := store.unsent(NOW)) or not ended.is_set():
            for row in waiting:
                sent.append(row.payload["html"])
                store.mark_sent(row.id, None)

    together(talk, send)

    assert sent == [f"before {number}" for number in range(TURNS)] + [str(number) for number in range(1, TURNS + 1)]
    assert store.doctor(NOW).unsent == 0


def test_a_stranger_met_by_two_at_once_is_one_person(url: str) -> None:
    with Store(url) as one, Store(url) as other:
        together(lambda: count_up(one), lambda: count_up(other))

        assert counted(one) == 2
        assert one.doctor(NOW).people == 1


@pytest.mark.parametrize("starts", [5])
def test_many_may_open_a_new_file_at_once(url: str, starts: int) -> None:
    together(*[lambda: Store(url).close()] * starts)

    with Store(url) as store:
        assert store.doctor(NOW).people == 0
