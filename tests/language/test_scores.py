"""Floors under the share of labelled goals and answers that are read right. They only ever rise."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.analysis import analyze_answer, analyze_line
from dialogs.language.words.context import Context
from tests.corpus.scoring import answer_scores, goal_scores, labels, set_aside

CONTEXT = Context(date(2026, 11, 21), "EG")
KNOWN = {"ar": 0.995, "en": 0.995, "given:ar": 0.995, "given:en": 0.995, "lines:ar": 0.99, "lines:en": 0.99}
ASIDE = {
    "ar": 0.975, "en": 0.965, "given:ar": 0.955, "given:en": 0.935, "given:metric": 0.96, "given:target": 0.96,
    "given:deadline": 0.94, "lines:ar": 0.85, "lines:en": 0.85,
}  # fmt: skip


@pytest.mark.parametrize(("aside", "floors"), [(False, KNOWN), (True, ASIDE)], ids=["developed with", "set aside"])
def test_labelled_goals_are_read_at_least_this_well(*, aside: bool, floors: dict[str, float]) -> None:
    lines = [label for label in labels("goals.jsonl") if set_aside(label["text"]) is aside]
    scores = goal_scores(lines, lambda text: analyze_line(text, CONTEXT))
    assert {key: scores[key] for key, floor in floors.items() if scores[key] < floor} == {}


@pytest.mark.parametrize(
    ("aside", "floors"),
    [(False, {"ar": 0.98, "en": 0.98}), (True, {"ar": 0.94, "en": 0.93})],
    ids=["developed with", "set aside"],
)
def test_labelled_answers_are_read_at_least_this_well(*, aside: bool, floors: dict[str, float]) -> None:
    lines = [label for label in labels("answers.jsonl") if set_aside(label["text"]) is aside]
    scores = answer_scores(lines, lambda text, asking: analyze_answer(text, asking, CONTEXT))
    assert {key: scores[key] for key, floor in floors.items() if scores[key] < floor} == {}
