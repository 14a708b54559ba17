"""The day of an offered goal: before the goal or behind it, in one of many ways. Refuses to choose the day."""

from __future__ import annotations

import re
from datetime import date
from functools import reduce

from dialogs.domain.phrases import fill, shuffled
from dialogs.domain.wishes.frames import BEHIND, HANGING, OPENING, SAID_BY_US, SIMPLY_DATED, WAYS
from dialogs.domain.wishes.suiting import holds_a_clause
from dialogs.language.goals.own_wishes import speaks_alone
from dialogs.messages import Day, Sentence, Text

_OFFERS = 3
_ENDING_IN_A_CLAUSE = re.compile(r"\{change\}.* who ")


def dated(said: Text, day: date, seed: str, place: int, *, unfit: frozenset[str] = frozenset()) -> Text:
    """Add the day; the offers of one wish, told apart by their `place`, each add it in another way.

    `unfit` are the ways that what else is said leaves out; none puts the day behind a clause that it would belong to.
    """
    ways = BEHIND if unfit >= OPENING else WAYS
    ways = SIMPLY_DATED if isinstance(said, Sentence) and ":" in said.msgid else ways
    unfit |= SAID_BY_US if speaks_alone(seed) else frozenset()
    unfit |= HANGING if ends_in_a_clause(said) else frozenset()
    order = shuffled(ways, seed, "date")
    start = place * len(order) // _OFFERS
    turned = [*order[start:], *order[:start]]
    frame, *leads = next((way for way in turned if unfit.isdisjoint(one.msgid for one in way)), turned[0])
    return reduce(lambda goal, one: fill(one, goal=goal), leads, fill(frame, goal=said, day=Day(day)))


def ends_in_a_clause(said: Text) -> bool:
    """Whether a head ends in words about somebody, so that a day behind it would be theirs: "who rate us as good"."""
    msgid, args = (said.msgid, said.args) if isinstance(said, Sentence) else ("", ())
    measure = next((value for name, value in args if name == "measure"), None)
    ends = msgid.endswith("{measure}") and isinstance(measure, Sentence) and holds_a_clause(measure)
    return ends or _ENDING_IN_A_CLAUSE.search(msgid) is not None
