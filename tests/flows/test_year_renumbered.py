"""Another number for a year: its seasons stay, its words are asked about; one that may not be meant so is doubted."""

from __future__ import annotations

import pytest

from dialogs.domain.aimed import Amount
from tests.flows.test_yearly import found_by_four_questions, kept, parts


@pytest.mark.parametrize("words", ["make it 600k", "خليها ٦٠٠ ألف"])
def test_another_number_for_the_year_leaves_its_seasons(words: str) -> None:
    person = found_by_four_questions("half a million")
    person.types("Q4 is double")
    person.types(words)
    person.types("yes")

    assert parts(person) == [120_000, 120_000, 120_000, 240_000]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("yes", "600,000 of revenue"),
        ("leave the words", "half a million of revenue"),
        ("no", "half a million of revenue"),
        ("a year of bread", "a year of bread"),
        ("", "half a million of revenue"),
    ],
)
def test_words_that_name_the_old_number_are_asked_about_once_the_new_one_is_kept(answer: str, words: str) -> None:
    person = found_by_four_questions("half a million of revenue")
    person.types("make it 600k")
    person.types("yes")
    assert person.question == "bigger_change.reworded"
    if answer:
        person.types(answer)

    assert kept(person).words == words
    assert kept(person).target == Amount(value=600_000, unit="EGP")
    assert parts(person) == [150_000] * 4


@pytest.mark.parametrize(("answer", "value", "relative"), [("1", 300_000, True), ("2", 300_000, False)])
def test_a_number_below_the_one_it_should_rise_from_is_asked_about(
    answer: str, value: float, *, relative: bool
) -> None:
    person = found_by_four_questions("more revenue, now 2 million EGP")
    assert person.question == "yearly.target"
    person.types("300k")
    assert person.question == "yearly.target"
    person.presses("change.300000" if answer == "1" else "level.300000")
    person.types("yes")

    assert kept(person).target == Amount(value=value, unit="EGP")
    assert kept(person).relative is relative


@pytest.mark.parametrize(
    ("language", "words", "figure"), [("en", "sales +25%", "1 million"), ("ar", "مبيعات +٢٥٪", "مليون")]
)
def test_a_large_figure_of_sales_is_what_they_brought(language: str, words: str, figure: str) -> None:
    person = found_by_four_questions(words, language)
    person.types(figure)
    person.types("yes")

    assert kept(person).baseline == Amount(value=1_000_000, unit="EGP")
    assert sum(parts(person)) == 1_250_000
