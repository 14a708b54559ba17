"""Days told in rarer forms, and what comes close to one and is none; shares that are none beside them."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "EG")


def days_in(text: str) -> list[tuple[str, str]]:
    return [(str(span.start), str(span.end)) for span in find_spans(text, CONTEXT) if span.kind == "date"]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("by the week after Ramadan", "2027-03-15", "2027-03-21"),
        ("in the week before Eid", "2027-03-01", "2027-03-07"),
        ("launch in 2026-W50", "2026-12-07", "2026-12-13"),
        ("the start of fiscal week", "2026-11-16", "2026-11-18"),
        ("month-end of March", "2027-03-16", "2027-03-31"),
        ("the two weeks from Monday", "2026-11-23", "2026-12-06"),
        ("5 and 3 March", "2027-03-03", "2027-03-03"),
        ("5th and 6 March", "2027-03-06", "2027-03-06"),
        ("the 30th working day of March", "2027-03-01", "2027-03-31"),
    ],
)
def test_a_rare_form_is_the_days_that_it_names(text: str, start: str, end: str) -> None:
    assert days_in(text) == [(start, end)]


@pytest.mark.parametrize("text", ["weeks 3 and 2.5", "the first full week of Narnia", "2027W5"])
def test_what_names_no_days_has_none(text: str) -> None:
    assert days_in(text) == []


@pytest.mark.parametrize("text", ["million in ten", "واحد في عشرة", "ثلاثة في عشرة من العملاء"])
def test_one_number_in_another_is_no_share(text: str) -> None:
    values = [span.value for span in find_spans(text, CONTEXT)]
    assert len(values) == 2
    assert all(value is not None and value >= 1 for value in values)
