"""What an amount of a goal is: where one stands, where one wants to be, a limit, or something else that is told."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.language.analysis import analyze_line
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "EG")


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("to 500 from 200 followers", {"baseline": 200, "target": 500}),
        ("نوصل ل500 من 200", {"baseline": 200, "target": 500}),
        ("we have 200 followers by March", {"baseline": None, "target": 200, "deadline": "2027-03-31"}),
        ("we have $200 and want more followers", {"baseline": None, "target": None, "metric": "followers"}),
        ("grow from 2000-2500 customers", {"baseline": 2000, "target": 2500}),
        ("نوصل 300 طلب بنهاية يونيو، 8 بالشهر", {"target": 300, "deadline": "2027-06-30"}),
        ("نزود 20% ونقلل", {"target": 20, "direction": "increase", "metric": None}),
    ],
)
def test_a_figure_is_wanted_or_stood_at_as_it_is_told(text: str, fields: dict[str, Any]) -> None:
    read = analyze_line(text, CONTEXT)

    assert {name: read[name]["value"] if isinstance(read[name], dict) else read[name] for name in fields} == fields


@pytest.mark.parametrize(
    ("text", "metric", "unit"),
    [
        ("increase our selling by 500", "revenue", None),
        ("زيادة البيع بـ 20", "revenue", None),
        ("customer satisfaction to 4", "customer_satisfaction", "points"),
        ("reduce response time to 2%", "custom", "percent"),
        ("نقلل وقت الرد إلى 5%", "custom", "percent"),
    ],
)
def test_a_measure_and_its_unit_follow_from_what_the_amount_can_be(text: str, metric: str, unit: str | None) -> None:
    read = analyze_line(text, CONTEXT)

    assert (read["metric"], read["target"]["unit"]) == (metric, unit)


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("قبل جمادى الآخرة نزود المبيعات 20%", "2027-10-30"),
        ("increase sales 20% in the third week of March", "2027-03-18"),
    ],
)
def test_the_end_lies_ahead_even_where_the_stretch_has_begun(text: str, deadline: str) -> None:
    assert analyze_line(text, CONTEXT)["deadline"] == deadline


def test_a_limit_ends_where_the_deadline_begins() -> None:
    text = "get 100 leads keeping CPL under $10 by the end of March"
    read = analyze_line(text, CONTEXT)

    assert text[slice(*read["evidence"]["guardrail"])].strip() == "keeping CPL under $10"
    assert read["deadline"] == "2027-03-31"


def test_places_that_are_built_are_not_pages_on_the_web() -> None:
    assert analyze_line("زيادة مواقع العمل", CONTEXT)["channel"] is None
    assert analyze_line("زيادة زيارات الموقع", CONTEXT)["channel"] == "website"
