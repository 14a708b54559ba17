"""Questions about goals and plans: answered in any words, at any time, and nothing is lost by asking."""

from __future__ import annotations

import pytest

from bot.isolates import clean
from bot.text import render
from bot.voice import Voice
from dialogs.buttons import LIMIT, link
from dialogs.commands import COMMANDS
from dialogs.domain.questions.faq import FAQ, WAYS_ON
from dialogs.language.words.lexicon import load_words
from dialogs.messages import paragraphs
from dialogs.pages.about_goals import PAGE
from tests.flows.person import Person


def known_person() -> Person:
    return Person().has("g1")


def test_a_question_is_answered_with_ways_on() -> None:
    person = known_person()
    person.types("do I really need all of this, I'm just a small shop?")

    assert person.heard.startswith("No. One goal, one channel")
    assert person.buttons[0] == "Let's set one now"
    assert person.buttons[-1] == "Other questions"


def test_somebody_new_may_ask_before_anything_else() -> None:
    person = Person()
    person.types("why bother setting goals at all?")
    assert "A goal settles in advance" in person.heard
    person.follows("new")

    assert person.state.stack[-1].asked == "wish"


@pytest.mark.parametrize("so_far", [(), ("more followers on Instagram",), ("more followers on Instagram", "2000")])
def test_asked_in_the_middle_the_open_question_stands_again(so_far: tuple[str, ...]) -> None:
    person = known_person()
    person.types("/new")
    for words in so_far:
        person.types(words)
    before = person.state
    person.types("how many goals should I set?")

    assert person.heard.startswith("One is the easiest to keep")
    assert person.state.stack == before.stack
    assert person.state.serial == before.serial


def test_the_answer_typed_after_that_goes_where_it_belongs() -> None:
    person = known_person()
    person.types("more followers on Instagram")
    person.types("what if I don't have any numbers?")
    person.types("2000")

    assert person.state.stack[-1].answers["baseline"] == {"value": 2000.0, "unit": "count"}


def test_the_list_shows_every_question_over_its_pages() -> None:
    person = known_person()
    shown: set[str] = set()
    for page in range(len(FAQ) // PAGE + 1):
        person.follows("faq", str(page))
        shown |= {choice.data for say in person.says for choice in say.choices}

    assert {link("faq", row) for row in FAQ} <= shown


@pytest.mark.parametrize("words", ["/faq", "questions", "أسئلة"])
def test_the_list_opens_by_a_command_in_either_language(words: str) -> None:
    person = known_person()
    person.types(words)

    assert link("faq", "why_goals") in {choice.data for say in person.says for choice in say.choices}


@pytest.mark.parametrize("argument", ["nonsense", "99", "-1", ""])
def test_an_old_or_broken_button_lists_the_questions(argument: str) -> None:
    person = known_person()
    person.follows("faq", argument)

    assert person.buttons


def test_opened_from_the_list_in_the_middle_a_button_leads_back() -> None:
    person = known_person()
    person.types("more followers on Instagram")
    person.follows("faq", "smart")

    assert "Let's set one now" not in person.buttons
    assert "Back to our question" in person.buttons


def test_without_a_goal_each_way_on_leads_to_a_first_one() -> None:
    person = Person()
    person.follows("faq", "how_often")

    assert person.buttons.count("Let's set one now") == 1
    assert "My goals" not in person.buttons


@pytest.mark.parametrize("row", FAQ)
def test_each_way_on_leads_somewhere(row: str) -> None:
    ways = FAQ[row].ways

    assert ways
    assert row not in ways
    assert all(way in FAQ or (way in WAYS_ON and way in COMMANDS) for way in ways)
    assert len(link("faq", row)) <= LIMIT


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("row", FAQ)
def test_an_answer_is_short_enough_for_a_phone(row: str, language: str) -> None:
    voice = Voice(language, "EG")
    answer = clean(render(paragraphs(FAQ[row].answer, FAQ[row].more), voice, "plain"))

    assert answer.count("\n\n") <= 1
    assert len(answer) <= 420


def test_each_row_may_be_asked_and_nothing_else_may() -> None:
    assert set(load_words("", "faq")["wordings"]) == set(FAQ)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_titles_fit_on_a_button(language: str) -> None:
    titles = [clean(render(row.title, Voice(language, "EG"), "plain")) for row in FAQ.values()]

    assert max(map(len, titles)) <= 40
    assert len(set(titles)) == len(titles)
