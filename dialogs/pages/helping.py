"""Who of a group needs help with what, in a few lines for a chat. Refuses to count, and to put members in an order."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.domain.training.exercises import ALL_KINDS, Kind
from dialogs.domain.training.overview import Need, Overview, Topic
from dialogs.domain.training.practice_words import KIND_NAMES, LETTER_NAMES
from dialogs.domain.training.training import Member
from dialogs.messages import TN, Joined, T, Text, Words, inline, lines

TOPICS, NAMES = 5, 6


def topics_told(overview: Overview) -> Text | None:
    """What help is needed with, and by whom, what most need first; `None` where nobody needs any."""
    topics = overview.topics
    if not topics:
        return None
    rest = len(topics) - TOPICS
    more = TN("And one more thing, in the spreadsheet.", "And {n} more things, in the spreadsheet.", n=rest)
    told = Joined(tuple(_topic(one) for one in topics[:TOPICS]), "dotted")
    return lines(T("Who needs help, and with what:"), told, more if rest > 0 else None)


def _topic(topic: Topic) -> Text:
    return T("{topic}: {names}", topic=_called(topic.what), names=names_told(topic.members))


def _called(what: str) -> Text:
    if what == "silent":
        return T("nothing answered yet")
    if what == "late":
        return T("late with something")
    return LETTER_NAMES[what] if what in LETTER_NAMES else KIND_NAMES[_kind(what)]


def _kind(what: str) -> Kind:
    return next(kind for kind in ALL_KINDS if kind == what)


def names_told(members: Sequence[Member]) -> Text:
    """Names as they come, the first ones of many."""
    shown = tuple(Words(one.name) for one in members[:NAMES])
    rest = len(members) - NAMES
    if rest <= 0:
        return Joined(shown, "list")
    return inline(Joined(shown, "list"), TN("and one more", "and {n} more", n=rest))


def need_told(need: Need) -> Text:
    """What one member needs help with."""
    letters = tuple(LETTER_NAMES[one] for one in need.letters)
    kinds = tuple(KIND_NAMES[one] for one in need.kinds)
    if need.silent:
        return T("Nothing is answered yet, and something has been open for days.")
    weak = Joined((*letters, *kinds), "list")
    late = TN("One exercise is late.", "{n} exercises are late.", n=need.late) if need.late else None
    return inline(T("Help is needed with: {topics}.", topics=weak) if letters or kinds else None, late)
