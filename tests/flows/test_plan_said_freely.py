"""At the steps' names and days, a thing to do becomes one more step and a goal's new figure changes the goal."""

from __future__ import annotations

import pytest

from tests.flows.person import Person
from tests.flows.planned import at, goes, plan_of


def dated(language: str) -> Person:
    """Somebody whose two steps wait for a name and a day."""
    steps = "call ten customers, print new cards" if language == "en" else "الاتصال بعشرة عملاء، طباعة بطاقات جديدة"
    return goes(at("actions", "ar" if language == "ar" else "en"), steps)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ar", "سارة تصور المنتجات الاحد الجاي"),
        ("ar", "ننزل ريلز كل يوم"),
        ("en", "Sara films the products next Sunday"),
        ("en", "post reels every day"),
    ],
)
def test_a_thing_to_do_is_one_more_step_and_nobodys_name(language: str, words: str) -> None:
    steps = plan_of(goes(dated(language), words, "<fine>")).actions
    assert [step.owner for step in steps] == [None] * len(steps)
    assert words.startswith(str(steps[-1].what.words).split()[0])


@pytest.mark.parametrize(("language", "words"), [("ar", "خلّيها ٧٥ بدل ٦٠"), ("en", "make it 75 instead of 60")])
def test_a_goals_new_figure_changes_the_goal_and_the_question_stands(language: str, words: str) -> None:
    person = goes(dated(language), words)
    assert person.goal().target is not None
    assert person.goal().target.value == 75  # type: ignore[union-attr]
    assert person.known.plan("g1") is None
