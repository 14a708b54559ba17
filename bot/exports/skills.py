"""Skills as tables and pictures of a training group name them: kinds of exercise, and the letters of a goal.

Refuses to count: `dialogs.domain.training.overview` does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dialogs.domain.training.practice_words import KIND_NAMES, LETTER_NAMES
from dialogs.messages import TN, T

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dialogs.domain.training.exercises import Kind
    from dialogs.domain.training.overview import Need
    from dialogs.domain.training.tallies import Tally
    from dialogs.messages import Text


@dataclass(frozen=True, slots=True)
class Skill:
    """One skill with its name and how its answers fared; `letter` where it is one of a goal's five."""

    id: str
    name: Text
    tally: Tally
    letter: bool = False


def skills(kinds: Mapping[Kind, Tally], letters: Mapping[str, Tally]) -> tuple[Skill, ...]:
    """Every skill that was practised, the letters behind the kinds."""
    return (
        *(Skill(kind, KIND_NAMES[kind], tally) for kind, tally in kinds.items()),
        *(Skill(letter, LETTER_NAMES[letter], tally, letter=True) for letter, tally in letters.items()),
    )


def needed(need: Need) -> Iterable[Text]:
    """What a member needs help with, a line each."""
    yield from (LETTER_NAMES[letter] for letter in need.letters)
    yield from (KIND_NAMES[kind] for kind in need.kinds)
    if need.silent:
        yield T("nothing answered yet")
    elif need.late:
        yield TN("one exercise late", "{n} exercises late", n=need.late)
