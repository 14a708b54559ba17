"""What exercises, their questions and their choices are called; refuses to know any single exercise.

The words of a kind stand in the table `[kind]` of its file, `locales/<language>/practice/<kind>.toml`; those of the two
kinds that have no file, and of the letters, which other pages use too, are sentences of ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from dialogs.domain.training.exercises import FIXED, KINDS, Kind
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.messages import Entry, Sentence, T, Text

_TABLE = "kind"


def _told(kind: Kind, field: str) -> Entry:
    return Entry(f"practice/{kind}", _TABLE, field)


KIND_NAMES: dict[Kind, Text] = {
    **{kind: _told(kind, "name") for kind in KINDS},
    "choose": T("One answer of several"),
    "number": T("A figure to work out"),
}
ASKED: dict[Kind, Text] = {
    **{kind: _told(kind, "asks") for kind in KINDS},
    "choose": T("Which answer fits?"),
    "number": T("How much is it?"),
}
LETTER_NAMES: dict[str, Sentence] = {
    "S": T("S – specific"),
    "M": T("M – measurable"),
    "A": T("A – achievable"),
    "R": T("R – relevant"),
    "T": T("T – time-bound"),
}
LETTER_MISSING: dict[str, Sentence] = {
    "S": T("what exactly is counted?"),
    "M": T("which number should it be?"),
    "A": T("so large a step is hardly ever made in this time; a smaller number or more time helps."),
    "R": T("what is it for? A few words with “so that” are enough."),
    "T": T("by when? A day, a month or a quarter."),
}


def choice_name(kind: Kind, option: str) -> Text:
    """One of the choices that a kind has once and for all, by its name."""
    return LETTER_NAMES[option] if kind == "missing" else _told(kind, f"choices.{option}")


@cache
def called(kind: Kind) -> tuple[str, ...]:
    """What a kind of the stock may be called, in every language; its id is not among it."""
    tables = [_table(language, kind) for language in LANGUAGES]
    return tuple(words for table in tables for words in (table["name"], *table.get("called", ())))


@cache
def said_for(kind: Kind) -> Mapping[str, tuple[str, ...]]:
    """What stands for each fixed choice of a kind when it is typed, in every language, its name included."""
    tables = [_table(language, kind) for language in LANGUAGES] if kind in FIXED else []
    return {
        option: tuple(words for table in tables for words in _ways(table, option)) for option in FIXED.get(kind, ())
    }


def _ways(table: Mapping[str, Any], option: str) -> tuple[str, ...]:
    name = table.get("choices", {}).get(option)
    return (*([name] if name else ()), *table.get("said", {}).get(option, ()))


def _table(language: str, kind: Kind) -> Mapping[str, Any]:
    found: Mapping[str, Any] = load_words(language, f"practice/{kind}")[_TABLE]
    return found
