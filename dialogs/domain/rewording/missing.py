"""What a wish leaves open and why it matters, quoting the person. Refuses to scold and to offer rewordings.

Beside the letters S, M and T it knows the classic slips: likes for their own sake, tactics before the goal, several
goals in one line, a profit goal that counts leads.
"""

from __future__ import annotations

from dialogs.domain.aimed import Statement
from dialogs.domain.goals.measured import own_folk
from dialogs.domain.kpis.catalogue import name_of
from dialogs.domain.kpis.own_money import own_name
from dialogs.domain.kpis.things import THINGS
from dialogs.domain.phrases import fill, pick
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.carrying import said_in
from dialogs.domain.wishes.wishes import kind_of, speaks_of
from dialogs.messages import Sentence, T, Text, Words, inline

_LONGEST = 120

_ALL = (
    T("“{wish}”: the direction is clear. It doesn't say yet which number shows it, how far, or by when."),
    T("“{wish}” is a good direction. What's missing is how to measure it, how much, and by when."),
    T("“{wish}” has no number and no date yet, so nobody could tell when it's reached."),
    T("“{wish}” can mean several things. A measure, a number and a date make it one goal."),
)

_IMAGE = (
    T("“{wish}”: it doesn't say where people would notice, which number shows it, or by when."),
    T("“{wish}” is about what people think. What's missing is where that shows, in which number, and by when."),
    T("“{wish}”: an image shows in ratings, searches or complaints. Which one, how much, and by when is open."),
)

_KNOWN = (
    T("“{wish}”: it doesn't say who should know us, which number shows it, or by when."),
    T("“{wish}” can be counted in several ways. Which one, how much more, and by when is still open."),
    T("“{wish}”: being known shows in searches for the name or in reach. Which one, how much, and by when is open."),
)

_ENGAGEMENT = (
    T("“{wish}”: engagement can be comments, shares, messages or a rate. Which one, how much, and by when is open."),
    T("“{wish}” doesn't say yet which reaction counts, how much more of it, or by when."),
)

_LOYAL = (
    T("“{wish}”: loyalty shows in what customers do. Which act we count, how much more, and by when is still open."),
    T("“{wish}”: a loyal customer buys again, stays or recommends. Which one, how much, and by when is open."),
)

_LETTERS: dict[str, tuple[Sentence, ...]] = {
    "SM": (
        T("“{wish}” has its date. Which number we follow, and how far it should go, is still open."),
        T("“{wish}”: the time is clear. What's missing is the measure and the number."),
    ),
    "ST": (
        T("“{wish}” has a number. What it counts, and by when, is still open."),
        T("“{wish}”: how much is clear. What's missing is the measure and the date."),
    ),
    "S": (
        T("“{wish}” has a number and a date. What exactly is counted is still open."),
        T("“{wish}”: how much and by when are clear. What's missing is the measure."),
    ),
    "MT": (
        T("“{wish}” says what to measure: {measure}. How much, and by when, is still open."),
        T("“{wish}”: the measure is there, {measure}. What's missing is the number and the date."),
    ),
    "M": (
        T("“{wish}” has its measure and its date. What's missing is how far {measure} should go."),
        T("“{wish}”: one thing is open, the number to reach ({measure})."),
    ),
    "T": (
        T("“{wish}”: what to measure and how much are clear. Only the date is missing."),
        T("“{wish}” says what and how much. What's missing is by when."),
    ),
}

_DEED = (
    T("“{wish}” says clearly what will be done. What's missing is the day."),
    T("“{wish}”: it's clear when this is done. Only the day is open."),
)

_NOTHING = (T("“{wish}” has what a goal needs: a measure, a number and a date."),)

_LIKES = (
    T("Likes alone don't bring in money; what they should lead to makes the goal."),
    T("Likes show that something pleased people; comments, messages or visits show that it led somewhere."),
)

_TACTIC = (
    T("This says what will be done; the goal is the number it should change."),
    T("Posting is a means. The goal is what the posts should bring, and that can be counted."),
    T("That's already a step of a plan; the goal is the result it should lead to."),
)

_SEVERAL = (T("There's more than one goal here. We start with one and come back to the others in order."),)

_PROFIT = (
    T("More profit usually needs better leads, not more of them."),
    T("If profit is what matters, how many of the leads buy tells more than how many there are."),
)

_BY_KIND = {
    "image": _IMAGE,
    "awareness": _KNOWN,
    "person": _KNOWN,
    "presence": _KNOWN,
    "engagement": _ENGAGEMENT,
    "loyalty": _LOYAL,
}


def what_is_missing(reading: WishRead) -> Text:
    """Name what the line leaves open and why it matters, in one short paragraph that quotes it."""
    seed = reading.text
    said = fill(pick(_frames(reading), seed, "missing"), wish=Words(_quoted(seed)), measure=_measure(reading))
    slips = slips_of(reading)
    return inline(said, pick(slips[0], seed, "slip")) if slips else said


def _measure(reading: WishRead) -> Text:
    """The measure by its name, or by the person's own where that is whom it counts: "the number of new patients"."""
    named = reading.thing if reading.thing in THINGS else own_name(reading) or reading.thing
    stated = Statement(metric=reading.metric, channel=reading.channel, said=said_in(reading))
    return own_folk(stated) or name_of(reading.metric, reading.channel, named)


def slips_of(reading: WishRead) -> list[tuple[Sentence, ...]]:
    """The classic mistakes in a line, the weightiest first, each as the ways to name it kindly."""
    found: list[tuple[Sentence, ...]] = []
    if getattr(reading, "several", None):
        found.append(_SEVERAL)
    if getattr(reading, "tactic", None):
        found.append(_TACTIC)
    if reading.metric in {"likes", "page_likes"}:
        found.append(_LIKES)
    if reading.metric == "leads" and speaks_of(reading, "profit"):
        found.append(_PROFIT)
    return found


def _frames(reading: WishRead) -> tuple[Sentence, ...]:
    letters = reading.missing
    if reading.direction == "deliver" and letters == "T":
        return _DEED
    if reading.metric is None and reading.direction != "deliver" and "S" not in letters:
        letters = f"S{letters}"  # its measure was misread, and has been taken away since
    if letters == "SMT":
        return _BY_KIND.get(kind_of(reading), _ALL)
    return _LETTERS.get(letters, _NOTHING)


def _quoted(text: str) -> str:
    """The line as typed, without its line breaks; a long one is cut, since only a reminder of it is needed."""
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= _LONGEST else one_line[: _LONGEST - 1].rsplit(" ", 1)[0] + "…"
