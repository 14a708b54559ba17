"""The plan's channels: those of ours are known by what people call them; several get a word of caution."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.domain.plans.plan import Picked
from tests.flows.planned import at, goes, plan_of


@pytest.mark.parametrize(
    ("language", "words", "channels"),
    [
        ("en", "insta, the market on Friday", (Picked(idea="instagram"), Picked(words="the market on Friday"))),
        ("ar", "انستا، واتساب", (Picked(idea="instagram"), Picked(idea="whatsapp"))),
        ("ar", "سوق الجمعة", (Picked(words="سوق الجمعة"),)),
    ],
)
def test_channels_are_typed(language: Any, words: str, channels: tuple[Picked, ...]) -> None:
    assert plan_of(goes(at("channels", language), words)).channels == channels


def test_many_channels_get_a_word_of_caution() -> None:
    assert "begin with the first alone" in goes(at("channels"), "1 2 3 4").heard


@pytest.mark.parametrize("words", ["google maps & instagram", "Google Maps and insta", "خرائط جوجل وانستا"])
def test_channels_are_known_however_they_are_joined(words: str) -> None:
    person = goes(at("channels"), words)

    assert {one.idea for one in plan_of(person).channels} == {"google_maps", "instagram"}
