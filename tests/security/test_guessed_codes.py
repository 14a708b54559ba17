"""A code of a training group is not guessed: few tries an hour, and the right one counts for nothing after them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from dialogs.domain.training.codes import BITS, LENGTH, code_of
from dialogs.domain.training.training import Group
from dialogs.effects import SaveGroup
from storage.codes import OWN_TRIES
from storage.store import Address, Store

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
TRAINER, GUESSER, CALM = (Address("telegram", name) for name in ("1", "2", "3"))
CODE = code_of(0x12_3456_789A)


@pytest.fixture
def store() -> Iterator[Store]:
    group = Group(id="g", name="Autumn", trainer="Sara", code=CODE, language="en", country="EG", opened_on=NOW.date())
    with Store("sqlite://") as store:
        with store.turn(TRAINER, NOW) as turn:
            turn.seen("first")
            turn.commit("{}", [SaveGroup(group)], [])
        yield store


def tries(store: Store, who: Address, code: str, at: datetime) -> str:
    with store.turn(who, at) as turn:
        turn.seen(f"{who.name}{code}{at}")
        return str(turn.look_up(code).what)


def test_a_code_has_forty_bits() -> None:
    assert LENGTH * BITS >= 40


def test_after_five_wrong_codes_even_the_right_one_opens_nothing_for_an_hour(store: Store) -> None:
    wrong = [code_of(number) for number in range(1, OWN_TRIES + 1)]

    assert [tries(store, GUESSER, code, NOW) for code in wrong] == ["nothing"] * 5
    assert tries(store, GUESSER, CODE, NOW + timedelta(minutes=59)) == "too_often"
    assert tries(store, CALM, CODE, NOW) == "group"
    assert tries(store, GUESSER, CODE, NOW + timedelta(minutes=61)) == "group"
