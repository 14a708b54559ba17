"""Exercises come back by how well they were known, never twice in a row, the easy ones first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from dialogs.domain.training.exercises import KINDS, Item, Kind, stock
from dialogs.domain.training.practice import How, Progress, key_of, next_up, practised

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
ALL: list[tuple[Kind, Item]] = [(kind, item) for kind in KINDS for item in stock("en")[kind]]


def after(*hows: How, wait: timedelta = timedelta(days=1)) -> Progress:
    """One exercise after answers like these, each a while after the other or when it was due."""
    progress, now = None, NOW
    for how in hows:
        progress = practised(progress, "kpi/one", how, now)
        now = max(progress.due, now + wait)
    assert progress is not None
    return progress


def test_what_was_right_at_once_comes_back_later_than_what_took_help_or_was_shown() -> None:
    due = [after("at_once", how).due for how in ("at_once", "with_help", "shown")]
    assert due[0] > due[1] > due[2]


def test_right_answers_over_days_make_it_mastered_and_a_miss_takes_that_back() -> None:
    assert not after("at_once").mastered
    known = after("at_once", "at_once", "at_once", "at_once")
    assert known.mastered
    assert not practised(known, known.id, "shown", known.due).mastered
    assert (known.seen, known.right) == (4, 4)


def test_the_same_answers_give_the_same_days() -> None:
    assert after("at_once", "with_help", "shown") == after("at_once", "with_help", "shown")


def test_it_begins_with_an_easy_one_and_goes_through_the_kinds() -> None:
    known: list[Progress] = []
    last, seen = None, []
    for _ in range(len(KINDS)):
        chosen = next_up(ALL, known, NOW, last)
        assert chosen is not None
        assert chosen[1].level == 1
        seen.append(chosen[0])
        last = key_of(*chosen)
        known.append(practised(None, last, "at_once", NOW))
    assert sorted(seen) == sorted(KINDS)


def levels(how: How, count: int) -> list[int]:
    """The levels of new exercises of one kind, each answered like this, until nothing is due yet."""
    known: list[Progress] = []
    found: list[int] = []
    for _ in range(count):
        chosen = next_up([one for one in ALL if one[0] == "kpi"], known, NOW)
        assert chosen is not None
        found.append(chosen[1].level)
        known.append(practised(None, key_of(*chosen), how, NOW))
    return found


def test_two_right_at_once_open_the_next_level_of_their_kind() -> None:
    assert levels("at_once", 7) == [1, 1, 2, 2, 3, 3, 3]
    assert levels("with_help", 7) == [1, 1, 1, 1, 1, 1, 2]


def test_what_is_due_comes_before_what_is_new() -> None:
    key = key_of(*ALL[7])
    shown = practised(None, key, "shown", NOW)
    chosen = next_up(ALL, [shown], NOW + timedelta(hours=1))
    assert chosen is not None
    assert key_of(*chosen) == key


@pytest.mark.parametrize("how", ["at_once", "with_help", "shown"])
def test_the_same_one_never_comes_twice_in_a_row(how: How) -> None:
    known: dict[str, Progress] = {}
    last, now = None, NOW
    few = ALL[:3]
    for _ in range(60):
        chosen = next_up(few, list(known.values()), now, last)
        assert chosen is not None
        key = key_of(*chosen)
        assert key != last
        known[key] = practised(known.get(key), key, how, now)
        last, now = key, now + timedelta(minutes=3)
    assert len(known) == 3


def test_a_single_exercise_comes_again_rather_than_none() -> None:
    key = key_of(*ALL[0])
    chosen = next_up(ALL[:1], [practised(None, key, "at_once", NOW)], NOW, key)
    assert chosen == ALL[0]


def test_nothing_comes_of_an_empty_stock() -> None:
    assert next_up([], [], NOW) is None
