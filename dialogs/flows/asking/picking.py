"""A question that takes several answers: buttons that tick, words of one's own, one that goes on.

Refuses to know what is picked, and to count ticks as an answer before the person is done.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialogs.domain.plans.plan import Picked
from dialogs.events import Known
from dialogs.flow import Accept, Option, Pick, Result, Said
from dialogs.flows.asking.answering import context_of, otherwise, understand
from dialogs.language.answers.picks import names_no_line, read_picks
from dialogs.language.answers.plainly import asks_back
from dialogs.language.answers.telling import names_end
from dialogs.messages import T, Text, Words

DONE = "done"
LONGEST = 120
MOST = 20
_ON, _OFF, _OWN = "on.", "off.", "own."
_BETWEEN = re.compile(r"\s*[,،;؛\n]+\s*")


def options(offers: Sequence[Option], picked: Sequence[Picked], done: Text | None = None) -> tuple[Option, ...]:
    """The offers with their ticks, the person's own words, and the button that goes on.

    Each button says what it does (on or off), so that a double tap does no more than one.
    """
    ticks = {one.idea for one in picked}
    ours = tuple(_toggle(offer, on=offer.id in ticks) for offer in offers)
    words = [(place, one.words) for place, one in enumerate(picked) if one.words]
    theirs = tuple(Option(f"{_OFF}{_OWN}{place}", Words(word), ticked=True) for place, word in words)
    return (*ours, *theirs, Option(DONE, done or T("That's it")))


def read(  # noqa: PLR0913, PLR0917 - what is read, for which step, and what is there to read it by
    said: Said,
    step: str,
    offers: Sequence[Option],
    picked: Sequence[Picked],
    known: Known,
    hint: Text,
    *,
    ours: bool = False,
) -> Result:
    """Take a tick, the end of ticking, or a whole answer typed: numbers of the list, or words of one's own.

    The ticks so far are the draft's `ticked`, the answer is the step's; both are tuples of `Picked`. `ours` are ticks
    that only we have set: what is typed takes their place.
    """
    if said.option == DONE or (said.option is None and names_end(said.text)):
        return _accepted(step, picked)
    if said.option is not None:
        return Pick({"ticked": _toggled(said.option, picked)})
    before = () if ours else tuple(picked)
    places = read_picks(said.text, len(offers), context_of(known))
    if places:
        chosen = tuple(Picked(idea=offers[place - 1].id) for place in places)
        return _accepted(step, (*before, *(one for one in chosen if one not in before)))
    answer = understand(said.text, "yes_no", known)
    if answer.reply == "yes":
        return _accepted(step, picked)
    if answer.reply == "unknown":
        return _accepted(step, before)
    if answer.reply == "no" or understand(said.text, "baseline", known).value == 0:
        return _accepted(step, ())
    placeless = names_no_line(said.text, len(offers), context_of(known)) or not any(map(str.isalpha, said.text))
    asked = answer.reply == "question" and asks_back(said.text, context_of(known))
    if asked or answer.reply == "skip" or placeless:
        return otherwise(answer, hint)
    own = tuple(Picked(words=part[:LONGEST]) for part in _BETWEEN.split(said.text.strip()) if part)
    return _accepted(step, (*before, *(one for one in own if one not in before)))


def _toggle(offer: Option, *, on: bool) -> Option:
    return Option(f"{_OFF if on else _ON}{offer.id}", offer.label, offer.long, ticked=on)


def _toggled(option: str, picked: Sequence[Picked]) -> tuple[Picked, ...]:
    if option.startswith(f"{_OFF}{_OWN}"):
        place = option.removeprefix(f"{_OFF}{_OWN}")
        return tuple(one for number, one in enumerate(picked) if str(number) != place)
    idea = option.removeprefix(_ON).removeprefix(_OFF)
    left = tuple(one for one in picked if one.idea != idea)
    return left if option.startswith(_OFF) else (*left, Picked(idea=idea))


def _accepted(step: str, picked: Sequence[Picked]) -> Accept:
    return Accept({step: tuple(picked[:MOST]), "ticked": None})
