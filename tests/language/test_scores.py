"""Floors under the share of labelled goals and answers that are read right. They only ever rise."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.analysis import analyze_answer, analyze_line
from dialogs.language.context import Context
from tests.corpus.scoring import answer_scores, goal_scores, labels, set_aside

CONTEXT = Context(date(2026, 11, 21), "EG")
KNOWN = {"ar": 0.99, "en": 0.99, "given:ar": 0.99, "given:en": 0.99, "lines:ar": 0.98, "lines:en": 0.98}
ASIDE = {
    "ar": 0.970, "en": 0.960, "given:ar": 0.945, "given:en": 0.925, "given:metric": 0.96, "given:target": 0.94,
    "given:deadline": 0.92, "lines:ar": 0.83, "lines:en": 0.82,
}  # fmt: skip


@pytest.mark.parametrize(("aside", "floors"), [(False, KNOWN), (True, ASIDE)], ids=["developed with", "set aside"])
def test_labelled_goals_are_read_at_least_this_well(*, aside: bool, floors: dict[str, float]) -> None:
    lines = [label for label in labels("goals.jsonl") if set_aside(label["text"]) is aside]
    scores = goal_scores(lines, lambda text: analyze_line(text, CONTEXT))
    assert {key: scores[key] for key, floor in floors.items() if scores[key] < floor} == {}


@pytest.mark.parametrize(
    ("aside", "floors"),
    [(False, {"ar": 0.98, "en": 0.98}), (True, {"ar": 0.94, "en": 0.80})],
    ids=["developed with", "set aside"],
)
def test_labelled_answers_are_read_at_least_this_well(*, aside: bool, floors: dict[str, float]) -> None:
    lines = [label for label in labels("answers.jsonl") if set_aside(label["text"]) is aside]
    scores = answer_scores(lines, lambda text, asking: analyze_answer(text, asking, CONTEXT))
    assert {key: scores[key] for key, floor in floors.items() if scores[key] < floor} == {}
