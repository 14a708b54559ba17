"""The first words to somebody new: who this is, what happens to what they write; refuses to ask for more."""

from __future__ import annotations

from dialogs.buttons import link
from dialogs.effects import Choice
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.messages import T, Text, Words


def welcome() -> Text:
    """Say who this is, what it is for, and about privacy, in one breath."""
    return T(
        "I'm Hadaf, a coach for goals: a wish becomes a goal with a number and a date, and every quarter we look at "
        "how "
        "it went. What you write is kept only for that, and /privacy says how."
    )


def in_short() -> Text:
    """The same for somebody whose first message is the wish itself."""
    return T("I'm Hadaf, a coach for goals. What you write is kept only for your goals; /privacy says how.")


def other_languages(language: str) -> tuple[Choice, ...]:
    """The other languages to offer, each by what it calls itself."""
    return tuple(language_button(one) for one in LANGUAGES if one != language)


def language_button(language: str) -> Choice:
    """A button that changes the language, labelled in the one that it leads to."""
    return Choice(link("language", language), Words(load_words(language, "language")["name"]))
