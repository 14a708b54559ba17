"""The day of an offered goal: before the goal or behind it, in one of many ways. Refuses to choose the day."""

from __future__ import annotations

import re
from datetime import date
from functools import reduce

from dialogs.domain.phrases import fill, shuffled
from dialogs.domain.wishes.day_frames import BEHIND, HANGING, OPENING, SIMPLY_DATED, WAYS, WAYS_ALONE
from dialogs.domain.wishes.suiting import holds_a_clause
from dialogs.language.goals.own_wishes import speaks_alone
from dialogs.messages import Day, Inside, Sentence, Text

_OFFERS = 3
_ENDING_IN_A_CLAUSE = re.compile(r"\{change\}.* who ")


def dated(  # noqa: PLR0913  who speaks and what is unfit are each known by the caller alone
    said: Text, day: date, seed: str, place: int, *, unfit: frozenset[str] = frozenset(), alone: bool = False
) -> Text:
    """Add the day; the offers of one wish, told apart by their `place`, each add it in another way.

    `alone`: one person does it. `unfit` are the ways that what else is said leaves out; none puts the day behind a
    clause that it would belong to.
    """
    ways = BEHIND if unfit >= OPENING else WAYS_ALONE if alone or speaks_alone(seed) else WAYS
    ways = SIMPLY_DATED if isinstance(said, Sentence) and ":" in said.msgid else ways
    unfit |= HANGING if ends_in_a_clause(said) else frozenset()
    order = shuffled(ways, seed, "date")
    start = place * len(order) // _OFFERS
    turned = [*order[start:], *order[:start]]
    frame, *leads = next((way for way in turned if unfit.isdisjoint(one.msgid for one in way)), turned[0])
    return reduce(
        lambda goal, one: fill(one, goal=Inside(goal)), leads, fill(frame, goal=within(frame, said), day=Day(day))
    )


def within(frame: Sentence, said: Text) -> Text | Inside:
    """What is put into a frame as it stands there: at its beginning with a capital, else small."""
    return said if frame.msgid.startswith("{goal}") else Inside(said)


def ends_in_a_clause(said: Text) -> bool:
    """Whether a head ends in words about somebody, so that a day behind it would be theirs: "who rate us as good"."""
    msgid, args = (said.msgid, said.args) if isinstance(said, Sentence) else ("", ())
    measure = next((value for name, value in args if name == "measure"), None)
    ends = msgid.endswith("{measure}") and isinstance(measure, Sentence) and holds_a_clause(measure)
    return ends or _ENDING_IN_A_CLAUSE.search(msgid) is not None
