"""Codes in the memory: what opens, who tries too often, and what a code shows to somebody who only has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert

from dialogs.domain.training.codes import LENGTH, SIGNS, code_of
from dialogs.effects import SaveGroup, UseInvitation
from storage import codes
from storage.tables import code_tries
from tests.storage.samples import NOW, TODAY, do, later
from tests.storage.test_training import ALI, BAKERS, CODE, MONA, OMAR, SARA, SET, bakers

if TYPE_CHECKING:
    from storage.store import Address, Store

__all__ = ["bakers"]


def look_up(store: Store, code: str, who: Address = OMAR, minutes: int = 0) -> str:
    with store.turn(who, later(NOW, minutes=minutes)) as turn:
        return turn.look_up(code).what


def test_five_wrong_codes_an_hour_and_then_none_opens_anything(bakers: Store) -> None:
    for minute in range(5):
        assert look_up(bakers, "0000000" + SIGNS[minute], minutes=minute) == "nothing"
    assert look_up(bakers, CODE, minutes=5) == "too_often"
    assert look_up(bakers, CODE, MONA, minutes=5) == "group"
    assert look_up(bakers, CODE, minutes=59) == "too_often"
    assert look_up(bakers, CODE, minutes=61) == "group"


def test_right_codes_are_no_tries(bakers: Store) -> None:
    assert [look_up(bakers, CODE) for _ in range(9)] == ["group"] * 9


def test_all_people_together_have_a_cap_that_no_crowd_gets_round(bakers: Store) -> None:
    with bakers.turn(ALI, NOW) as turn:
        crowd = [{"person_id": turn.person_id, "at": NOW} for _ in range(codes.ALL_TRIES)]
    with bakers._engine.begin() as connection:  # noqa: SLF001 - a thousand tries through the door take a while
        connection.execute(insert(code_tries), crowd)
    assert look_up(bakers, CODE, MONA) == "too_often"
    bakers.prune(later(NOW, hours=1))
    assert look_up(bakers, CODE, MONA, minutes=60) == "group"


def test_a_code_has_forty_bits_and_each_of_them_counts() -> None:
    assert LENGTH * 5 == 40
    assert len(set(SIGNS)) == 32
    assert len({code_of(1 << bit) for bit in range(40)} | {code_of(0)}) == 41
    assert code_of(1 << 40) == code_of(0)


def test_a_code_shows_nothing_but_the_group_and_its_exercises(bakers: Store) -> None:
    with bakers.turn(ALI, NOW) as turn:
        found = turn.look_up(CODE)
    assert (found.what, found.members, found.assignments) == ("group", 2, (SET,))
    assert "omar" not in str(found)


def test_a_closed_group_and_an_old_code_open_nothing(bakers: Store) -> None:
    do(bakers, SaveGroup(BAKERS.model_copy(update={"code": "NEWCXDE2"})), address=SARA)
    assert look_up(bakers, CODE) == "nothing"
    assert look_up(bakers, "NEWCXDE2") == "group"
    do(bakers, SaveGroup(BAKERS.model_copy(update={"closed_on": TODAY})), address=SARA)
    assert look_up(bakers, CODE) == "nothing"


def test_an_invitation_opens_once(store: Store) -> None:
    store.invite("1NV1TE00", NOW)
    assert look_up(store, "1NV1TE00") == "invitation"
    do(store, UseInvitation("1NV1TE00"), address=OMAR)
    assert look_up(store, "1NV1TE00") == "nothing"
