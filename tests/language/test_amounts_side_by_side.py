"""Amounts that touch another, or a word that could be one: each keeps to what was said, and none is made of two."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "EG")


def told(span: Span) -> str:
    if span.kind == "range":
        return f"{'' if span.low is None else f'{span.low:g}'}..{'' if span.high is None else f'{span.high:g}'}"
    unit = {"number": "", "percent": "%"}.get(span.kind, f" {span.unit or '?'}")
    return f"{span.value:.10g}{unit}"


def amounts(text: str) -> list[str]:
    return [told(span) for span in find_spans(text, CONTEXT) if span.kind != "date"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("زيادة المبيعات بالمئة 15", ["15%"]),
        ("increase bookings by percent of 20", ["20%"]),
        ("5 $10", ["5", "10 USD"]),
        ("2 . 0 $ 8", ["2", "0", "8 USD"]),
        ("15 dollars 5.5", ["15 USD", "5.5"]),
        ("15 dollars and 150", ["15 USD", "150"]),
        ("دولار واحد", ["1 USD"]),
        ("ليرة واحدة", ["1 ?"]),
        ("a pound account", []),
        ("a riyal discount", []),
    ],
)
def test_a_sign_belongs_to_the_amount_that_it_is_written_with(text: str, found: list[str]) -> None:
    assert amounts(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ألف ألف", ["1000000"]),
        ("ألف خمس مائة", ["1500"]),
        ("ألف ألفين", ["1000", "2000"]),
        ("مليون ثلاثة", ["1000000", "3"]),
        ("مليون خمستلاف", ["1000000", "5000"]),
        ("خمسة وتسعون مائة خمس", ["9500", "5"]),
        ("1.234.567.89", ["1234567.89"]),
        ("الربع المليون", ["0.25", "1000000"]),
        ("مئة على 2 ونصف", ["100", "2.5"]),
        ("two thousand five hundred million", ["2500000000"]),
        ("2^x", ["2"]),
        ("2^999", ["2", "999"]),
    ],
)
def test_number_words_make_one_number_only_where_they_are_one(text: str, found: list[str]) -> None:
    assert amounts(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("٢/١ الطلاب", ["0.5"]),
        ("3/4 ٢", ["2.75"]),
        ("3 in 8 customers", ["3", "8"]),
        ("1 in 10 euros", ["1", "10 EUR"]),
        ("top 1 in 10", ["1", "10"]),
        ("two out of three months", ["2", "3", "3 month"]),
        ("ثلاثة من أصل الخمسة", ["3", "5"]),
        ("first point five", ["5"]),
        ("خمسة على 4 أشهر", ["5", "4", "4 month"]),
    ],
)
def test_one_number_is_a_share_of_another_only_where_both_count_the_same(text: str, found: list[str]) -> None:
    assert amounts(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("more than 100, and fewer than 300 orders", ["100..300", "100", "300"]),
        ("less than 100 and less than 300", ["..100", "100", "..300", "300"]),
        ("less than 100 and equal to", ["..100", "100"]),
        ("more than 300 and less than 100", ["300..", "300", "..100", "100"]),
    ],
)
def test_two_bounds_are_a_range_only_where_one_lies_above_the_other(text: str, found: list[str]) -> None:
    assert amounts(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the 5 past years", ["5", "5 year"]),
        ("5 coming months", ["5", "5 month"]),
        ("a month before the third", ["1 month"]),
        ("ساعة ونصف ساعة", ["1 hour", "0.5", "0.5 hour"]),
        ("an hour and a half hour", ["1 hour", "0.5", "0.5 hour"]),
        ("1 year, 2 months, 3 weeks, 4 days, 5 hours, 6 minutes and 7 seconds", ["649913.4 minute", "7 second"]),
    ],
)
def test_a_length_of_time_takes_in_its_parts_and_no_other_length(text: str, found: list[str]) -> None:
    assert [one for one in amounts(text) if one in found] == found
