"""Questions about goals and plans are told from wishes, figures, answers and talk, in every dialect."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.orders.asked import asked
from dialogs.language.orders.asked_about import asked_about
from dialogs.language.words.context import Context
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.romanised import skeleton
from tests.language.phrases_no_questions import NO_QUESTIONS
from tests.language.phrases_no_questions_more import MORE_NO_QUESTIONS
from tests.language.phrases_questions import QUESTIONS
from tests.language.phrases_questions_more import MORE_QUESTIONS

EGYPT = Context(date(2026, 11, 21), "EG")
EVERY = [(row, text) for rows in QUESTIONS.values() for row, text in rows]


@pytest.mark.parametrize("answering", [False, True], ids=["unasked", "in the middle"])
@pytest.mark.parametrize(("row", "text"), EVERY)
def test_a_question_is_known_in_its_words(row: str, text: str, answering: bool) -> None:  # noqa: FBT001 - a parameter
    assert asked(text, answering=answering) == row
    assert asked_about(text, EGYPT, answering=answering) is None


@pytest.mark.parametrize("answering", [False, True], ids=["unasked", "in the middle"])
@pytest.mark.parametrize("text", [*NO_QUESTIONS, *MORE_NO_QUESTIONS])
def test_what_is_no_question_about_goals_is_left_alone(text: str, answering: bool) -> None:  # noqa: FBT001 - a parameter
    assert asked(text, answering=answering) is None


@pytest.mark.parametrize(
    "text",
    [
        "not sure what's realistic",
        "ما بعرف شو المنطقي",
        "I don't have that number",
        "ما عندي أي رقم",
        "we don't measure that",
        "what date makes sense?",
        "ليه محتاج الرقم ده؟",
        "why do you need this number?",
        "this is the main goal",
        "بلاش موعد",
        "the simple plan is better",
        "no deadline",
        "هدف واحد بس",
    ],
)
def test_an_answer_to_the_open_question_stays_one(text: str) -> None:
    assert asked(text, answering=True) is None


def test_every_word_of_a_wording_has_its_spellings_in_each_language() -> None:
    table = load_words("", "faq")
    lists = [
        *table["wordings"].values(),
        *table["weights"].values(),
        table["asking"],
        table["topics"],
        table["together"],
    ]
    used = {name for some in lists for wording in some for name in wording.replace("!", "").split()}

    for language in LANGUAGES:
        assert used - set(load_words(language, "faq")["words"]) == set()


@pytest.mark.parametrize(("row", "text"), MORE_QUESTIONS)
def test_it_is_known_in_other_words_too(row: str, text: str) -> None:
    assert asked(text) == row


def test_a_long_text_is_no_question() -> None:
    assert asked("how many goals should I set? " * 20) is None


@pytest.mark.parametrize("alike", [("sgheer", "sghir"), ("lazem", "lazim"), ("mofassala", "mfasla")])
def test_vowels_typed_as_one_likes_make_one_word(alike: tuple[str, str]) -> None:
    assert skeleton(alike[0]) == skeleton(alike[1])
