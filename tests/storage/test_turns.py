"""One turn is one transaction: all of it or nothing, once, with everything there is to know."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
from sqlalchemy import update

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Profile
from dialogs.effects import SaveCheckIn, SaveGoal, SaveProfile, ScheduleReview
from storage.store import Address, Loaded, Part, Shown, Store, Turn
from storage.tables import MACHINERY, check_ins, goals, metadata, people
from tests.storage.samples import ME, NOW, QUARTER, YOU, check_in, do, goal, later, rows, say, words


class BrokenOnPurposeError(Exception):
    """What goes wrong in the middle of a turn."""


@contextmanager
def failing_turn(store: Store) -> Iterator[Turn]:
    """A turn that goes wrong at its very end, after all that the test does in it."""
    with suppress(BrokenOnPurposeError), store.turn(ME, NOW) as turn:
        yield turn
        raise BrokenOnPurposeError


def test_a_stranger_has_nothing_and_looking_leaves_nothing(store: Store) -> None:
    with store.turn(ME, NOW) as turn:
        assert turn.load() == Loaded()
        assert turn.take_due() == ()
        assert turn.take_parts() == ()

    assert store.doctor(NOW).people == 0


def test_a_turn_keeps_state_effects_words_and_the_update_together(store: Store) -> None:
    with store.turn(ME, NOW) as turn:
        assert not turn.seen("telegram:1")
        turn.commit('{"asked": "wish"}', [SaveGoal(goal())], [words("How many now?", "400", "500", numeric=True)])

    with store.turn(ME, NOW) as turn:
        assert turn.seen("telegram:1")
        loaded = turn.load()
    assert loaded.state == '{"asked": "wish"}'
    assert loaded.goals == (goal(),)
    assert loaded.shown == (Shown("do:400:", "400"), Shown("do:500:", "500"))
    assert loaded.numeric
    assert len(store.unsent(NOW)) == 1


def test_an_exception_in_the_middle_leaves_everything_as_it_was(store: Store) -> None:
    with store.turn(ME, NOW) as turn:
        turn.commit('{"before": true}', [SaveGoal(goal())], [])
    theirs = [table.name for table in metadata.sorted_tables if table not in MACHINERY]
    before = {table: rows(store, table) for table in theirs}

    with failing_turn(store) as turn:
        turn.seen("telegram:2")
        turn.hold(Part("half a text", "5"))
        effects = [
            SaveProfile(Profile(city="Giza")),
            SaveCheckIn(check_in()),
            ScheduleReview("g1", "deadline", QUARTER),
        ]
        turn.commit("{}", effects, [words("Noted")])

    assert {table: rows(store, table) for table in theirs} == before


def test_an_effect_that_cannot_be_carried_out_undoes_the_ones_before_it(store: Store) -> None:
    with pytest.raises(TypeError), store.turn(ME, NOW) as turn:
        turn.commit("{}", [SaveGoal(goal()), "not an effect"], [])  # type: ignore[list-item]

    assert store.doctor(NOW).people == 0


def test_forgetting_is_undone_with_its_turn_too(store: Store) -> None:
    do(store, SaveGoal(goal()))
    with failing_turn(store) as turn:
        turn.forget()

    assert len(rows(store, "goals")) == 1


def test_an_update_that_failed_is_not_seen(store: Store) -> None:
    with failing_turn(store) as turn:
        turn.seen("telegram:3")

    with store.turn(ME, NOW) as turn:
        assert not turn.seen("telegram:3")


def test_tries_are_counted_although_every_turn_fails(store: Store) -> None:
    for number in (1, 2, 3):
        assert store.attempts("telegram:4") == number
        with failing_turn(store) as turn:
            assert not turn.seen("telegram:4")


def test_counting_a_try_does_not_make_an_update_seen(store: Store) -> None:
    store.attempts("telegram:5", ME)

    with store.turn(ME, NOW) as turn:
        assert not turn.seen("telegram:5")
    with store.turn(ME, NOW) as turn:
        assert turn.seen("telegram:5")


def test_the_buttons_of_the_last_message_are_those_before_the_person(store: Store) -> None:
    say(store, words("first", "old"), words("second", "new"))
    with store.turn(ME, NOW) as turn:
        assert [shown.label for shown in turn.load().shown] == ["new"]

    say(store, words("no buttons"))
    with store.turn(ME, NOW) as turn:
        assert turn.load().shown == ()


def test_a_turn_that_says_nothing_leaves_the_buttons(store: Store) -> None:
    say(store, words("first", "yes"))
    say(store)

    with store.turn(ME, NOW) as turn:
        assert [shown.label for shown in turn.load().shown] == ["yes"]


def test_addresses_of_both_doors_are_different_people(store: Store) -> None:
    do(store, SaveGoal(goal()), address=Address("telegram", "sara"))

    with store.turn(Address("terminal", "sara"), NOW) as turn:
        assert turn.load() == Loaded()


def test_parts_of_a_long_text_are_held_in_order_and_taken_once(store: Store) -> None:
    for number in range(3):
        with store.turn(ME, later(NOW, seconds=number)) as turn:
            turn.hold(Part(f"part {number}", str(number)))

    with store.turn(ME, NOW) as turn:
        assert turn.take_parts() == (Part("part 0", "0"), Part("part 1", "1"), Part("part 2", "2"))
    with store.turn(ME, NOW) as turn:
        assert turn.take_parts() == ()


def test_a_burst_is_quiet_once_its_last_part_is_old_enough(store: Store) -> None:
    for address, seconds in ((YOU, 0), (ME, 0), (ME, 5)):
        with store.turn(address, later(NOW, seconds=seconds)) as turn:
            turn.hold(Part("…", None))

    assert store.quiet_parts(later(NOW, seconds=-1)) == []
    assert store.quiet_parts(later(NOW, seconds=1)) == [YOU]
    assert store.quiet_parts(later(NOW, seconds=5)) == [YOU, ME]


def test_text_that_no_database_takes_is_kept_without_what_it_refuses(store: Store) -> None:
    with store.turn(ME, NOW) as turn:
        turn.hold(Part("half an emoji \ud83d and a \x00 inside", None))

    with store.turn(ME, NOW) as turn:
        assert turn.take_parts() == (Part("half an emoji ? and a  inside", None),)


def test_a_moment_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(Exception, match="without a zone"):
        do(store, SaveGoal(goal()), now=NOW.replace(tzinfo=None))


def edit(store: Store, statement: object) -> None:
    """Change the rows as an earlier or a later release would have written them."""
    with store._engine.begin() as connection:  # noqa: SLF001 - no door writes what does not fit
        connection.execute(statement)  # type: ignore[call-overload]


def test_a_field_that_fell_away_strands_nobody(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    do(store, SaveGoal(goal()))
    written = goal().model_dump_json(exclude_none=True)[:-1]
    edit(store, update(goals).values(data=written + ',"mood":"secret words","guardrail":{"metric":"leads","old":1}}'))

    with caplog.at_level(logging.WARNING), store.turn(ME, NOW) as turn:
        assert turn.load().goals == (goal(),)
    assert "mood" in caplog.text
    assert "secret words" not in caplog.text


def test_fields_that_no_longer_fit_are_left_out_of_what_is_loaded(store: Store) -> None:
    do(store, SaveGoal(goal()))
    written = goal(confidence=7).model_dump_json(exclude_none=True)[:-1].replace('"serves":[]', '"serves":["b1",7]')
    edit(store, update(goals).values(data=written + ',"mood":1,"target":{"value":3,"unit":"count","colour":"red"}}'))
    edit(store, update(people).values(profile='{"city":"Cairo","digits":"roman"}'))

    with store.turn(ME, NOW) as turn:
        loaded = turn.load()
    assert loaded.goals == (goal(confidence=7, target=Amount(value=3)),)
    assert loaded.profile == Profile(city="Cairo")


@pytest.mark.parametrize("written", ["not json", "[1, 2]", '{"value": 1}', '{"id": null}', "null"])
def test_a_row_that_cannot_be_read_at_all_does_not_stop_the_turn(store: Store, written: str) -> None:
    do(store, SaveGoal(goal()), SaveCheckIn(check_in("c1")), SaveCheckIn(check_in("c2", 310)))
    edit(store, update(check_ins).where(check_ins.c.id == "c1").values(data=written))
    edit(store, update(people).values(profile=written))

    with store.turn(ME, NOW) as turn:
        assert turn.load().check_ins == (check_in("c2", 310),)
        assert turn.load().profile == Profile()
