"""Sentences that say the change of any measure whose phrase is put into them. Refuses to choose a measure or a size."""

from __future__ import annotations

import re

from dialogs.domain.phrases import fill, pick
from dialogs.domain.wishes.frames import DOWN_AMOUNT, DOWN_PERCENT, UP_AMOUNT, UP_PERCENT, Frames
from dialogs.messages import Sentence, T, Value

_CLAUSE = re.compile(r"\b(?:who|that|we|what|how|in which|people wait)\b")
_SHARE = re.compile(r"\bshare of\b")
_IMPROVED = T("Improve {measure} by {amount}")
_UP_PERCENT: Frames = (*UP_PERCENT, T("Lift {measure} by {change}"), T("Push {measure} up by {change}"))
_UP_AMOUNT: Frames = (
    *UP_AMOUNT,
    T("Lift {measure} by {amount}"),
    T("Add {amount} to {measure}"),
    T("Gain {amount} in {measure}"),
)
_DOWN_PERCENT: Frames = (*DOWN_PERCENT, T("Lower {measure} by {change}"), T("Take {change} off {measure}"))
_DOWN_AMOUNT: Frames = (*DOWN_AMOUNT, T("Lower {measure} by {amount}"))
_OF_A_CLAUSE: dict[tuple[bool, bool], Frames] = {
    (False, True): (
        T("Increase {measure} by {change}"),
        T("Raise {measure} by {change}"),
        T("Achieve {change} growth in {measure}"),
        T("Lift {measure} by {change}"),
    ),
    (False, False): (
        T("Raise by {amount} {measure}"),
        T("Increase by {amount} {measure}"),
        T("Add {amount} to {measure}"),
        T("Gain {amount} in {measure}"),
    ),
    (True, True): (
        T("Reduce {measure} by {change}"),
        T("Cut {measure} by {change}"),
        T("Lower {measure} by {change}"),
        T("Take {change} off {measure}"),
    ),
    (True, False): (T("Reduce by {amount} {measure}"), T("Cut by {amount} {measure}")),
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
    table = _OF_A_CLAUSE if _CLAUSE.search(phrase.msgid) else plain
    moulds = [one for one in table[down, percent] if one != _IMPROVED or not _SHARE.search(phrase.msgid)]
    mould = pick(moulds, *seed, "mould")
    return fill(mould, measure=phrase, **{"change" if percent else "amount": change})
