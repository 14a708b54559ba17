"""What a wish leaves open and why it matters, quoting the person. Refuses to scold and to offer rewordings.

Beside the letters S, M and T it knows the classic slips: likes for their own sake, tactics before the goal, several
goals in one line, a profit goal that counts leads.
"""

from __future__ import annotations

from dialogs.domain.catalogue import name_of
from dialogs.domain.phrases import fill, pick
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes import kind_of, speaks_of
from dialogs.messages import Sentence, T, Text, Words, inline

_LONGEST = 120

_ALL = (
    T("“{wish}”: the direction is clear. Still open: which number would show it, how far it should go, and by when."),
    T("“{wish}” says where you'd like to be. Not yet how we'd notice: which measure, how much, by what day."),
    T("In “{wish}” there's no number to follow and no day to look at it, so nobody could say whether it came true."),
    T("“{wish}” can mean several things. A measure, an amount and a date would make it one goal that we can follow."),
    T("Two people could read “{wish}” in two ways. What would we count, up to what number, and until when?"),
)

_IMAGE = (
    T("“{wish}”: it's open where that image shows itself, which number we'd read it by, and when we'd look."),
    T("“{wish}” lives in people's heads. It needs a place where it becomes a number, an amount, and a date."),
    T("For “{wish}” we'd first have to know where it can be seen, then how much better, and by when."),
)

_KNOWN = (
    T("“{wish}”: known to whom, seen by which number, and by when? Those three are still open."),
    T("“{wish}” can be counted in several ways; which one, how much more of it, and by what day isn't said yet."),
    T("Being known shows in searches for the name or in reach. “{wish}” has none yet, no amount and no day."),
)

_ENGAGEMENT = (
    T("“{wish}”: engagement can be comments, shares, messages or a rate. Which one, how much, and by when is open."),
    T("“{wish}” names a kind of goal. Which reaction counts, how much more of it, and until when isn't there yet."),
    T("Engagement is counted in several ways. “{wish}” leaves open which one we follow, how far, and by what day."),
)

_LOYAL = (
    T("“{wish}”: loyalty shows in what customers do. Which act do we count, how much more of it, and by when?"),
    T("“{wish}” is about staying. What shows it (buying again, recommending), how much, and by when is open."),
    T("A loyal customer comes back, stays or recommends. “{wish}” leaves open which of them, how much, and by when."),
)

_LETTERS: dict[str, tuple[Sentence, ...]] = {
    "SM": (
        T("“{wish}” has its date. Which number we'd follow, and how far it should go, is still open."),
        T("The time is clear in “{wish}”. What's missing is the measure that would show it, and the amount."),
        T("“{wish}”: we know until when, and don't know yet what to count or how much of it."),
    ),
    "ST": (
        T("“{wish}” has an amount, but not what it's an amount of, nor by when."),
        T("There's a number in “{wish}”. What it counts and the day it should be reached are still open."),
    ),
    "S": (
        T("“{wish}” has an amount and a date. What exactly is counted is still open."),
        T("How much and by when are clear in “{wish}”; which measure it is about isn't yet."),
    ),
    "MT": (
        T("“{wish}” tells what to count ({measure}), not how far it should go or by when."),
        T("“{wish}”: the measure is there ({measure}). How much of it, and by what day, is still open."),
        T("What to follow in “{wish}” is clear: {measure}. Without an amount and a date, who could say we got there?"),
        T("“{wish}” names its measure, {measure}. Next come the number it should reach and the day we look."),
    ),
    "M": (
        T("“{wish}” has its measure and its date. How far {measure} should go is the open part."),
        T("What and until when are clear in “{wish}”. The amount is missing: how much in {measure} would be enough?"),
        T("“{wish}”: one thing is open, the number that {measure} should come to."),
    ),
    "T": (
        T("“{wish}” has its number. Only the day is open, and without it no one can say whether it's late."),
        T("Clear and countable: “{wish}”. What's missing is by when, so that we know the pace."),
        T("“{wish}”: what and how much are there. By what day would we like to be there?"),
    ),
}

_DEED = (
    T("“{wish}” says clearly what will be done. By what day should it stand?"),
    T("It's clear when “{wish}” is done: yes or no. Only its day is open."),
    T("“{wish}” can be ticked off once it's there. What's missing is the day."),
)

_NOTHING = (
    T("“{wish}” has what a goal needs here: something to count, an amount and a date."),
    T("“{wish}”: measure, amount and date are all there."),
)

_LIKES = (
    T("Likes alone pay no bill: it helps to say which step towards a sale or towards trust they should bring."),
    T("Likes show that something pleased people; comments, messages or visits show that it led somewhere."),
    T("A like is the smallest sign of interest. What would we want people to do after it?"),
)

_TACTIC = (
    T("This says what will be done. Before that comes what it should change: which number, from where to where?"),
    T("Posting is a means. The goal is what the posts should bring, and that we can count."),
    T("That's already a step of a plan; the goal is the result it should lead to."),
)

_SEVERAL = (
    T("There's more than one goal in the line. Let's start with the first; the others can follow as secondary goals."),
    T("These are several goals at once. One first, so that it gets our attention, and the others after it in order."),
)

_PROFIT = (
    T("More profit usually needs better leads, not more of them: the share that buys tells more than the count."),
    T("If profit is what matters, the number of leads can mislead; how many buy, and at what margin, is closer."),
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
    measure = name_of(reading.metric, reading.channel, reading.thing)
    said = fill(pick(_frames(reading), seed, "missing"), wish=Words(_quoted(seed)), measure=measure)
    slips = slips_of(reading)
    return inline(said, pick(slips[0], seed, "slip")) if slips else said


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
    if letters == "SMT":
        return _BY_KIND.get(kind_of(reading), _ALL)
    return _LETTERS.get(letters, _NOTHING)


def _quoted(text: str) -> str:
    """The line as typed, without its line breaks; a long one is cut, since only a reminder of it is needed."""
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= _LONGEST else one_line[: _LONGEST - 1].rsplit(" ", 1)[0] + "…"
