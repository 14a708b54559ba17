"""What somebody hears who asks why: each question of each interview gives a reason of its own, in whole sentences."""

from __future__ import annotations

from typing import Literal

import pytest

from bot.isolates import clean
from bot.text import render
from bot.voice import Voice
from dialogs.flows import FLOWS
from tests.flows.person import Person
from tests.flows.planned import with_plan

SENTENCE_ENDS = (".", "!", "?", "؟", "”", "»", ")")
WORDS_OF_A_SENTENCE = 3


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("name", FLOWS)
def test_each_question_says_why_it_is_asked(name: str, language: Literal["en", "ar"]) -> None:
    person, flow = with_plan(Person(language).has("g1")), FLOWS[name]
    draft = flow.draft(**({"goal_id": "g1"} if "goal_id" in flow.draft.model_fields else {}))
    for step in flow.steps:
        first = clean(render(step.why(draft, person.known), Voice(language, person.country), "plain")).splitlines()[0]

        assert len(first.split()) > WORDS_OF_A_SENTENCE, (step.id, first)
        assert first.endswith(SENTENCE_ENDS), (step.id, first)
