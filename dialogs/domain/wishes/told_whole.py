"""What is left to carry where a goal's own words say all of a wish. Refuses to decide where they do."""

from __future__ import annotations

from dialogs.domain.wishes.wishes import named_place
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.words.replacing import replace

_SOLD_THERE = frozenset({"stockists"})


def bare(said: Qualifiers, kinds: tuple[str, ...]) -> Qualifiers:
    """The same without those meant, what is sold and what hangs behind; a place of work stays."""
    place = said.own_place if named_place(said.own_place or "") else None
    product = said.product if not _SOLD_THERE.isdisjoint(kinds) else None
    return replace(said, tails=(), audience=None, people=None, whom=None, aside=(), own_place=place, product=product)
