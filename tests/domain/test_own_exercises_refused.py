"""A trainer's own exercises that lack something, rows by rows: what is wrong is named, and how the graded are told."""

from __future__ import annotations

import pytest

from dialogs.domain.training.answered import answer_words
from dialogs.domain.training.exercises import Kind, read, stock
from dialogs.domain.training.own_exercises import read_own
from dialogs.domain.training.rubrics import rubric
from tests.domain.aloud import aloud
from tests.domain.test_own_exercises import told


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("text;answer;level\nWhat is 2 and 2?;4;9", "the level is 1, 2 or 3"),
        ("wish;letters\nWe want to be better known here;SMX", "is none of S, M, A, R and T"),
        ("kind;text;answer\nmissing;More sales by May;", "is none of these"),
        ("kind;text;answer\nmissing;More sales by May;Q", "is none of these"),
    ],
)
def test_a_row_that_cannot_be_right_says_why(table: str, says: str) -> None:
    assert says in " ".join(told(read_own(table, "en")))


def test_a_wish_that_nobody_would_read_to_its_end_is_too_long() -> None:
    assert told(read_own("We want more customers " * 100, "en"))


def test_thousands_apart_are_one_number() -> None:
    (one,) = read_own("kind;text;answer\nnumber;How many people came?;1,200", "en").good

    assert one.item.answers(0) == (1200.0,)


def test_what_stands_behind_the_last_row_that_is_read_is_told() -> None:
    rows = "\n".join(f"How much is {n} and {n}?;{2 * n}" for n in range(1, 700))

    assert "a second file takes the rest" in " ".join(told(read_own(f"text;answer\n{rows}", "en")))


def test_an_answer_that_fits_no_more_is_shown_as_it_was() -> None:
    item = stock("en")["kpi"][0]

    assert aloud(answer_words("kpi", item, "")) == "no answer; it was shown"
    assert aloud(answer_words("kpi", item, "the weather")) == "the weather"


def test_where_all_must_be_named_the_rubric_says_so() -> None:
    item = stock("en")["kpi"][0].model_copy(update={"all": True})

    assert "once all that fits is chosen" in aloud(rubric("kpi", item))


@pytest.mark.parametrize(
    ("kind", "fields", "says"),
    [
        ("rewrite", 'model = "More sales by May"', "wish: the vague wish is missing"),
        ("rewrite", 'wish = "More sales"', "model: a model answer is missing"),
        ("realistic", 'metric = "the weather"\nanswer = "likely"', "is no measure of the catalogue"),
        ("budget", 'unit = "USD"\nanswer = "much"', "the answer must be a number"),
    ],
)
def test_a_file_of_exercises_is_checked(kind: Kind, fields: str, says: str) -> None:
    written = f'[[item]]\nid = "one"\nlevel = 1\ntext = "Which?"\nhint = "Look."\nwhy = "So."\n{fields}\n'
    _, troubles = read(kind, written)

    assert says in " ".join(map(str, troubles))
