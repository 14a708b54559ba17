"""The first words to somebody new: who this is, what happens to what they write; refuses to ask for more."""

from __future__ import annotations

from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.messages import T, Text


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


def other_language(language: str) -> tuple[str, str]:
    """The other language to offer: its code, and what it calls itself."""
    code = next(one for one in LANGUAGES if one != language)
    return code, str(load_words(code, "language")["name"])
