"""Wishes of many kinds get the goals, the words and the reasons that were read and found good.

`HADAF_RECORD=1 pytest tests/domain/test_offered.py` writes down what is offered now, for a wish that was added as a
line of its own ("> more orders") as well; the diff is to be read.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.text import render
from bot.voice import Voice
from dialogs.domain.rewording.missing import what_is_missing
from dialogs.domain.rewording.rewording import Rewording, reword
from dialogs.domain.wishes.misread import as_meant
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from dialogs.messages import Text, inline
from tests.domain.aloud import TODAY
from tests.domain.recorded import blocks, holds

FILES = sorted((Path(__file__).parent / "offered").glob("*.txt"))
WISHES = [(file, wish) for file in FILES for wish in blocks(file)]
_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")


def said(text: Text | None, voice: Voice) -> str:
    return "" if text is None else _MARKS.sub("", render(inline(text), voice, "plain"))


def lines(offer: Rewording, voice: Voice) -> list[str]:
    counted = " ".join(
        str(one) for one in (offer.metric, offer.thing, offer.channel, offer.direction, offer.per) if one
    )
    ours = ", ".join(offer.suggested)
    return [f"{counted} ({ours})", *(f"    {said(one, voice)}" for one in (offer.text, offer.short, offer.reason))]


@pytest.mark.parametrize(("file", "wish"), WISHES, ids=[wish for _, wish in WISHES])
def test_a_wish_is_offered_the_goals_that_were_read(file: Path, wish: str) -> None:
    voice = Voice(file.stem, "EG", "latn")
    reading = read_goal(wish, Context(TODAY, "EG"))
    offered = [line for offer in reword(reading, today=TODAY, country="EG") for line in lines(offer, voice)]

    holds(file, wish, [said(what_is_missing(as_meant(reading)), voice), *offered])
