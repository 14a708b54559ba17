"""The phrases of the locales: each is found where it is said, and none reaches over a full stop."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.language.goals.line import MOST_CHARACTERS, readable
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.particles import particles
from dialogs.language.words.spelling import bare, skeleton
from dialogs.language.words.tokens import tokenize
from dialogs.language.words.vocabulary import ANSWERS, GOALS, find_cues

TODAY = Context(date(2026, 11, 21), "EG")


def _phrases(subjects: tuple[str, ...]) -> Iterator[tuple[str, str, str, str]]:
    for language in LANGUAGES:
        for subject in subjects:
            for name, table in load_words(language, subject).items():
                for phrase in [*table.get("phrases", ()), *table.get("latin", ())]:
                    yield language, subject, name, phrase


def _said(phrase: str, choice: int) -> str:
    """One way of saying a phrase: an alternative of every slot, a verb in the third person, gaps left empty."""
    words = []
    for slot in phrase.split():
        if slot == "…":
            continue
        alternatives = [word for word in slot.removesuffix("?").split("|") if word]
        word = alternatives[choice % len(alternatives)]
        words.append("ي" + word[1:] if word.startswith("~") else word)
    return " ".join(words)


@pytest.mark.parametrize("subjects", [GOALS, ANSWERS])
@pytest.mark.parametrize("choice", [0, 1, -1])
def test_every_phrase_is_found_where_it_is_said(subjects: tuple[str, ...], choice: int) -> None:
    lost = []
    for language, subject, name, phrase in _phrases(subjects):
        text = _said(phrase, choice)
        found = {(cue.subject, cue.name) for cue in find_cues(tokenize(text), subjects, arabizi=language == "ar")}
        if (subject, name) not in found:
            lost.append((name, text))
    assert lost == []


def test_no_phrase_reaches_over_a_full_stop() -> None:
    assert any(cue.name == "open_rate" for cue in find_cues(tokenize("open rate")))
    assert not any(cue.name == "open_rate" for cue in find_cues(tokenize("we open. rate us")))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("متابعيننا", "followers"), ("بالمبيعات", "sales"), ("وللحجوزات", "bookings"), ("عملائنا", "customers"),
        ("هنزودها", "increase"), ("كنزيدو", "increase"), ("نقللوها", "decrease"), ("بيحجزوا", "bookings"),
        ("mabee3at", "sales"),
    ],
)  # fmt: skip
def test_clitics_and_verb_forms_hide_no_word(text: str, name: str) -> None:
    assert name in {cue.name for cue in find_cues(tokenize(text), arabizi=True)}


@pytest.mark.parametrize(
    ("text", "name"),
    [("كليكات", "likes"), ("brewery", "increase"), ("المدينة", "increase"), ("علم", "complaints")],
)
def test_words_that_merely_resemble_are_left_alone(text: str, name: str) -> None:
    assert name not in {cue.name for cue in find_cues(tokenize(text))}


def test_spellings_of_one_sound_meet() -> None:
    assert skeleton("mabe3at") == skeleton("mbi3at") == skeleton("مبيعات")
    assert skeleton("sales") != skeleton("مبيعات")
    assert (bare("المبيعات"), bare("الى")) == ("مبيعات", "الى")


def test_a_set_of_small_words_that_nobody_wrote_is_an_error() -> None:
    assert "about" in particles("about")
    with pytest.raises(KeyError):
        particles("no such set")


@given(st.text(alphabet="نزود المبيعات20% from .,", max_size=40), st.integers(1, 900))
@settings(max_examples=20, deadline=None)
def test_a_very_long_text_is_read_from_its_beginning(piece: str, times: int) -> None:
    text = piece * times
    assert len(readable(text)) <= MOST_CHARACTERS
    assert text.startswith(readable(text))
    assert read_goal(text, TODAY).text == text


def test_a_text_of_a_hundred_thousand_letters_keeps_its_goal() -> None:
    text = "more leads by May " + "and so on " * 10_000
    assert read_goal(text, TODAY).metric == "leads"
