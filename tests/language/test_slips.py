"""A slip of the keyboard in an English measure is read as what was meant; words of their own stay what they are."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "GB")


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("reduce cart abandoment", "cart_abandonment_rate"),
        ("increase our conversoin rate", "conversion_rate"),
        ("improve retntion", "retention_rate"),
        ("more custmer satisfacton", "customer_satisfaction"),
        ("reduce our churrn rate", "churn_rate"),
        ("more hiking trails", None),
        ("sell more shakes", "sales"),
    ],
)
def test_a_slip_within_a_measure_is_read_as_what_was_meant(text: str, metric: str | None) -> None:
    assert read_goal(text, CONTEXT).metric == metric


@pytest.mark.parametrize("text", ["increase our conversoin rate", "more custmer satisfacton"])
def test_a_measure_with_a_slip_in_it_is_a_guess_to_be_confirmed(text: str) -> None:
    assert "metric" in read_goal(text, CONTEXT).doubtful


@pytest.mark.parametrize("text", ["sell the remaining 40 tickets", "sell 30 of the remaining places"])
def test_what_remains_is_not_what_is_retained(text: str) -> None:
    assert read_goal(text, CONTEXT).metric != "retention_rate"
