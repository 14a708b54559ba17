"""Several processes at one PostgreSQL: each thing is said by one of them, in order, and none holds it up by dying."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from dialogs.domain.goal import Profile
from dialogs.effects import SaveGoal, SaveProfile, ScheduleReview
from storage.due_claims import CLAIM
from storage.store import Address, Left, Outgoing, Store
from tests.storage.samples import ME, NOW, QUARTER, REVIEW_MORNING, YOU, goal, later, say, words
from tests.storage.test_at_once import together
from tests.storage.test_outbox import texts


@pytest.fixture
def url(postgres_url: str) -> str:
    return postgres_url


@pytest.fixture
def one(url: str) -> Iterator[Store]:
    with Store(url) as opened:
        opened.join("front")
        yield opened


@pytest.fixture
def other(url: str) -> Iterator[Store]:
    with Store(url) as opened:
        opened.join("front")
        yield opened


def next_of(store: Store, address: Address = ME) -> list[str]:
    return texts(store.next_of((address,), NOW))


def first(store: Store, address: Address = ME) -> Outgoing:
    (row,) = store.next_of((address,), NOW)
    return row


def mark(store: Store, row: Outgoing) -> list[str]:
    return texts(store.mark_all_sent([Left(row, "1")], NOW))


def lay_out_a_prompt(store: Store, address: Address = ME) -> None:
    with store.turn(address, NOW) as turn:
        turn.take_due()
        turn.commit("{}", (), [words("How did it go?")])


def fall_silent(url: str) -> None:
    """Let eleven seconds pass for whoever is at work."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("UPDATE processes SET beat_at = beat_at - interval '11 seconds'")


def test_an_answer_is_said_by_the_process_whose_turn_it_was(one: Store, other: Store) -> None:
    say(one, words("an answer"))

    assert next_of(other) == []
    assert texts(other.unsent(NOW)) == []
    assert next_of(one) == texts(one.unsent(NOW)) == ["an answer"]


def test_a_prompt_stands_in_the_line_of_who_laid_it_out(one: Store, other: Store) -> None:
    lay_out_a_prompt(one)

    assert texts(other.unsent(NOW)) == []
    assert texts(one.unsent(NOW)) == ["How did it go?"]


def test_a_prompt_is_taken_out_of_a_line_but_not_out_of_a_mouth(one: Store, other: Store) -> None:
    lay_out_a_prompt(one)
    assert next_of(other) == ["How did it go?"]
    assert next_of(one) == []

    lay_out_a_prompt(one, YOU)
    assert next_of(one, YOU) == ["How did it go?"]
    assert next_of(other, YOU) == []


def test_of_what_the_dead_left_two_processes_adopt_each_chat_once(one: Store, other: Store, url: str) -> None:
    people = [Address("telegram", str(number)) for number in range(40)]
    with Store(url) as dying:
        dying.join("reviews")
        for person in people:
            lay_out_a_prompt(dying, person)
        dying.leave()
    taken: dict[Store, set[Address]] = {}

    def adopt(store: Store) -> None:
        taken[store] = {row.address for _ in range(8) for row in store.unsent(NOW, 5)}
        taken[store] |= {row.address for row in store.unsent(NOW, 100)}

    together(lambda: adopt(one), lambda: adopt(other))

    assert taken[one] | taken[other] == set(people)
    assert not taken[one] & taken[other]


def test_what_a_process_that_left_was_to_say_is_said_by_another(one: Store, other: Store) -> None:
    say(one, words("first"), words("second"))
    one.leave()

    assert next_of(other) == ["first"]


def test_what_a_process_that_fell_silent_was_to_say_is_said_by_another(one: Store, other: Store, url: str) -> None:
    say(one, words("an answer"))
    fall_silent(url)
    other.beat()

    assert texts(other.unsent(NOW)) == ["an answer"]
    assert next_of(other) == ["an answer"]
    assert next_of(one) == []


def test_who_was_taken_for_dead_beats_again_and_is_heard_again(one: Store, other: Store, url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("DELETE FROM processes")
    one.beat()
    other.beat()
    say(one, words("an answer"))

    assert next_of(other) == []
    assert other.living() == {"front": 2}


def test_the_words_of_two_processes_to_one_chat_leave_in_the_order_of_its_turns(one: Store, other: Store) -> None:
    say(one, words("first"))
    say(other, words("second"))
    say(one, words("third"))

    assert next_of(other) == []
    assert mark(one, first(one)) == ["second"]
    assert next_of(other) == []
    assert mark(one, first(one)) == ["third"]


def test_who_finds_a_row_that_just_goes_waits_for_its_mark_and_says_what_is_next(
    one: Store, other: Store, url: str
) -> None:
    say(one, words("first"))
    row = first(one)
    with ThreadPoolExecutor(1) as pool, psycopg.connect(url) as marking:
        marking.execute("DELETE FROM outbox WHERE id = %s", [row.id])
        say(other, words("second"))
        found = pool.submit(next_of, other)
        _wait_for_a_lock(url)
        marking.commit()

        assert found.result() == ["second"]


def _wait_for_a_lock(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as looking:
        while not looking.execute("SELECT 1 FROM pg_locks WHERE NOT granted").fetchall():
            pass


def test_what_stands_behind_a_refused_message_leaves_at_once(one: Store, other: Store) -> None:
    say(one, words("refused"))
    say(other, words("next"))
    one.drop(first(one).id, "400: message text is empty")

    assert next_of(one) == ["next"]


def test_a_message_that_waits_for_another_try_is_kept_from_the_others(one: Store, other: Store) -> None:
    say(one, words("later"))
    one.mark_failed(first(one).id, later(NOW, seconds=5))

    assert other.unsent(later(NOW, seconds=6)) == []
    assert texts(one.unsent(later(NOW, seconds=6))) == ["later"]


def test_who_is_answered_while_a_prompt_waits_gets_both_from_the_one_that_answers(one: Store, other: Store) -> None:
    lay_out_a_prompt(one)
    say(other, words("an answer"))

    assert next_of(other) == ["How did it go?"]
    assert mark(other, first(other)) == ["an answer"]
    assert next_of(one) == []


def test_two_that_claim_what_is_due_share_the_people(one: Store, other: Store) -> None:
    people = [Address("telegram", str(number)) for number in range(30)]
    effects = (
        SaveProfile(Profile(timezone="Africa/Cairo")),
        SaveGoal(goal()),
        ScheduleReview("g1", "quarterly", QUARTER),
    )
    for person in people:
        with one.turn(person, NOW) as turn:
            turn.commit("{}", effects, ())
    claimed: dict[Store, list[Address]] = {}

    def claim(store: Store) -> None:
        claimed[store] = [person for _ in range(3) for person in store.claim_due(REVIEW_MORNING, 10)]

    together(lambda: claim(one), lambda: claim(other))

    assert sorted(claimed[one] + claimed[other], key=repr) == sorted(people, key=repr)


def test_a_claim_that_ran_out_can_be_made_again(one: Store, other: Store, url: str) -> None:
    with one.turn(YOU, NOW) as turn:
        turn.commit("{}", (SaveGoal(goal()), ScheduleReview("g1", "quarterly", QUARTER)), ())
    assert one.claim_due(REVIEW_MORNING) == [YOU]
    assert other.claim_due(REVIEW_MORNING) == []
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("UPDATE due SET leased_until = leased_until - interval '5 minutes'")

    assert other.claim_due(REVIEW_MORNING) == [YOU]


def test_a_clock_that_went_back_keeps_neither_claims_nor_the_dead(one: Store, other: Store, url: str) -> None:
    with one.turn(YOU, NOW) as turn:
        turn.commit("{}", (SaveGoal(goal()), ScheduleReview("g1", "quarterly", QUARTER)), ())
    say(one, words("left behind"))
    assert one.claim_due(REVIEW_MORNING) == [YOU]
    with psycopg.connect(url, autocommit=True) as connection:  # an hour back is as if all was an hour ahead
        connection.execute("UPDATE due SET leased_until = leased_until + interval '1 hour'")
        connection.execute("UPDATE processes SET beat_at = beat_at + interval '1 hour'")
    other.beat()

    assert other.claim_due(REVIEW_MORNING) == [YOU]
    assert texts(other.unsent(NOW)) == ["left behind"]


def test_a_claim_goes_along_the_index_by_moment_and_sorts_nobody(one: Store) -> None:
    with one._reading() as connection:  # noqa: SLF001 - no door shows how a query is carried out
        written = CLAIM.compile(dialect=connection.dialect)
        values = {**written.params, "moment": NOW, "silent_since": NOW, "most": 100}
        connection.exec_driver_sql("SET enable_seqscan = off")
        plan = "\n".join(str(row[0]) for row in connection.exec_driver_sql(f"EXPLAIN {written}", values))

    assert "ix_due_status_due_at_person_id" in plan
    assert "LockRows" in plan
    assert "Sort" not in plan


def test_what_the_processes_agree_on_changes_one_at_a_time(one: Store, other: Store) -> None:
    def count(written: str, now: float) -> tuple[str, float]:
        return str(int(written or "0") + 1), now

    counting = [lambda store=store: [store.agree(count) for _ in range(50)] for store in (one, other)]
    together(*counting)  # type: ignore[arg-type]

    assert one.agree(lambda written, _: (written, written)) == "100"
