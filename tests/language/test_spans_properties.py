"""What holds for any text at all: no error, spans within the line, no overlap within a kind, no long wait."""

import gc
from datetime import date, timedelta
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.language.goals.deadlines import find_deadline
from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import lexicon
from dialogs.language.words.tokens import tokenize

TODAY = date(2026, 11, 21)
WORDS = sorted(lexicon().words) + sorted(
    " ".join((first, *chain)) for first, chains in lexicon().phrases.items() for chain, _ in chains
)
FIGURES = ["1", "15", "2027", "1448", "3.5", "1,250", "٣", "31/3/2027", "4/22", "10%", "$5", "-7", "1/2", "0"]
MARKS = [" ", " ", " ", ",", "-", " و", " ال", " ب", " ل", "/", ".", "%", "\n", "~"]
phrases = st.lists(st.sampled_from([*WORDS, *FIGURES]), max_size=9).flatmap(
    lambda words: st.lists(st.sampled_from(MARKS), min_size=len(words), max_size=len(words)).map(
        lambda marks: "".join(word + mark for word, mark in zip(words, marks, strict=True))
    )
)
days = st.dates(date(1, 1, 1), date(9999, 12, 31))
countries = st.sampled_from(["EG", "SA", "MA", "GB", "XX", ""])


def check(text: str, context: Context) -> None:
    last: dict[str, int] = {}
    for span in find_spans(text, context):
        assert 0 <= span.start_at < span.end_at <= len(text)
        assert span.start_at >= last.get(span.kind, 0)
        last[span.kind] = span.end_at
        assert span.to_json()["kind"] == span.kind
        assert span.start is None or span.end is None or span.start <= span.end
    found = find_deadline(text, context)
    assert found is None or 0 <= found.start_at < found.end_at <= len(text)


@given(st.text(max_size=80), days, countries)
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_without_an_error(text: str, today: date, country: str) -> None:
    check(text, Context(today, country))


@given(phrases, days, countries)
@settings(max_examples=500, deadline=None)
def test_any_order_of_known_words_is_read_without_an_error(text: str, today: date, country: str) -> None:
    check(text, Context(today, country))


@given(st.text(max_size=80))
@settings(max_examples=200, deadline=None)
def test_every_folded_letter_knows_its_place(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.offsets)
    assert list(folded.offsets) == sorted(set(folded.offsets))
    assert all(0 <= place < len(text) for place in folded.offsets)


@given(st.text(max_size=80))
@settings(max_examples=200, deadline=None)
def test_tokens_lie_in_order_and_carry_their_text(text: str) -> None:
    reach = 0
    for token in tokenize(text):
        assert reach <= token.start < token.end <= len(text)
        assert token.text == text[token.start : token.end]
        reach = token.end


@given(st.integers(1, 400))
def test_so_many_days_on_is_that_day(days_on: int) -> None:
    found = find_deadline(f"within {days_on} days", Context(TODAY))
    assert found is not None
    assert found.day == TODAY + timedelta(days_on)


HOSTILE = [
    *("1", "1 ", "1,", "1/", "5/5/", "و", "خمسة و", "مليون ونص ", "من 1 إلى ", "a hundred ", "3 months and "),
    *("نهاية ", "year 2020 ", "twenty-", "$", "½", "aa1", "ال", "\u064b", "e5", "يوم ", "half ", "واحد على "),
    *("between now and ", "(", "د.", "1-", "3-6 months ", "about ", "at least "),
]


@pytest.mark.parametrize("part", HOSTILE)
def test_a_hundred_thousand_letters_are_read_in_linear_time(part: str) -> None:
    def cost(length: int) -> float:
        text = (part * (length // len(part) + 1))[:length]
        begun = process_time()
        check(text, Context(TODAY))
        return process_time() - begun

    def growth() -> float:
        return cost(100_000) / max(cost(12_500), 0.05)

    # A collection of the whole run's garbage falls into whichever measurement is longer.
    collecting = gc.isenabled()
    gc.disable()
    try:
        linear = any(growth() < 25 for _ in range(3))  # linear is 8, quadratic 64
    finally:
        if collecting:
            gc.enable()
    assert linear
