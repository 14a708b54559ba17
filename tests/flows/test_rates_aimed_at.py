"""A bare percentage, typed where a rate is to go, is the rate to arrive at; one with a word of change is the change."""

from __future__ import annotations

import pytest

from tests.flows.person import Person


@pytest.mark.parametrize(
    ("wish", "now", "typed", "value", "relative"),
    [
        ("increase our conversion rate", "1.8%", "3%", 3, False),
        ("reduce churn", "20%", "10%", 10, False),
        ("reduce churn", "20%", "cut it by 10%", 10, True),
        ("increase our conversion rate", "1.8%", "+3%", 3, True),
        ("I want no-shows down in our clinic, they are like 1 in 5", None, "10%", 10, False),
        ("نبغى نقلل معدل فقدان العملاء", "20%", "١٠٪", 10, False),
        ("عايزين نرفع معدل التحويل", "1.8%", "3 في المية", 3, False),
        ("عايزين نرفع معدل التحويل", "1.8%", "زيادة 10%", 10, True),
        ("increase our orders", "200", "20%", 20, True),
    ],
)
def test_a_bare_percentage_of_a_rate_is_a_level(
    wish: str, now: str | None, typed: str, value: float, *, relative: bool
) -> None:
    person = Person().has("g1")
    person.types(wish)
    if now is not None:
        person.types(now)
    person.types(typed)

    answers = person.state.stack[-1].answers
    assert answers["target"] == {"value": value, "unit": "percent"}
    assert answers["relative"] is relative
