"""A change to a frozen value makes another only where something changes."""

from __future__ import annotations

import dataclasses

import pytest

from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.goals.whereabouts import Place
from dialogs.language.words.replacing import replace

SAID = Qualifiers(place=Place("in", "Leeds"), product="cakes", tails=("for weddings",))


@pytest.mark.parametrize(
    "changes",
    [{"product": "bread"}, {"place": None, "tails": ()}, {"product": "cakes", "people": "brides"}],
    ids=["one", "several", "one as it was"],
)
def test_a_change_is_made_as_the_standard_library_makes_it(changes: dict[str, object]) -> None:
    assert replace(SAID, **changes) == dataclasses.replace(SAID, **changes)  # type: ignore[arg-type]


def test_the_same_value_comes_back_where_nothing_changes() -> None:
    assert replace(SAID, product="cakes", tails=("for weddings",)) is SAID


def test_a_field_that_is_none_is_refused() -> None:
    with pytest.raises(AttributeError):
        replace(SAID, colour="red")
