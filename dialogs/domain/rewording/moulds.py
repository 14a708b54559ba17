"""Sentences that say the change of any measure whose phrase is put into them. Refuses to choose a measure or a size."""

from __future__ import annotations

from dialogs.domain.phrases import fill, pick
from dialogs.domain.wishes.frames import (
    DOWN_AMOUNT,
    DOWN_PERCENT,
    UP_AMOUNT,
    UP_OF_A_CLAUSE,
    UP_PERCENT,
    UP_PERCENT_OF_A_CLAUSE,
    Frames,
)
from dialogs.domain.wishes.suiting import holds_a_clause, suiting
from dialogs.messages import Sentence, T, Value

_UP_PERCENT: Frames = (*UP_PERCENT, T("Lift {measure} by {change}"), T("Grow {measure} by {change}"))
_UP_AMOUNT: Frames = (
    *UP_AMOUNT,
    T("Lift {measure} by {amount}"),
    T("Add {amount} to {measure}"),
    T("Boost {measure} by {amount}"),
)
_DOWN_PERCENT: Frames = (
    *DOWN_PERCENT,
    T("Lower {measure} by {change}"),
    T("Decrease {measure} by {change}"),
)
_DOWN_AMOUNT: Frames = (*DOWN_AMOUNT, T("Lower {measure} by {amount}"))
_OF_A_CLAUSE: dict[tuple[bool, bool], Frames] = {
    (False, True): UP_PERCENT_OF_A_CLAUSE,
    (False, False): UP_OF_A_CLAUSE,
    (True, True): (
        T("Reduce {measure} by {change}"),
        T("Cut {measure} by {change}"),
        T("Lower {measure} by {change}"),
        T("Decrease {measure} by {change}"),
    ),
    (True, False): (T("Reduce {measure} by {amount}"), T("Cut {measure} by {amount}")),
}
"""For a measure that ends in a clause, by whether it falls and whether by a percentage: no verb stands behind it."""


def in_mould(phrase: Sentence, change: Value, seed: tuple[str, ...], *, down: bool, percent: bool) -> Sentence:
    """Say by how much a measure changes, in one of the moulds that suit its phrase; the same seed takes the same."""
    plain = {
        (False, True): _UP_PERCENT,
        (False, False): _UP_AMOUNT,
        (True, True): _DOWN_PERCENT,
        (True, False): _DOWN_AMOUNT,
    }
    table = _OF_A_CLAUSE if holds_a_clause(phrase) else plain
    mould = pick(suiting(table[down, percent], phrase), *seed, "mould")
    return fill(mould, measure=phrase, **{"change" if percent else "amount": change})
