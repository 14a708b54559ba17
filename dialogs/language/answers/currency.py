"""Which currency a text names without an amount: "dirhams", «للدولار». Refuses to know what is spent where."""

from __future__ import annotations

from functools import cache

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import load_words
from dialogs.language.words.wordings import forms

_ARTICLE = "ال"


@cache
def _by_adjective() -> dict[str, str]:
    """The code of a currency by the adjective of its country alone: "Egyptian", «سعودي»."""
    tables: list[dict[str, list[str]]] = [
        load_words("ar", "money")["nation"],
        load_words("en", "likeliest")["adjectives"],
    ]
    return {fold(word).text: code for table in tables for code, words in table.items() for word in words}


def _adjectives(words: list[str]) -> list[str]:
    """The currencies that an adjective tells: "sterling" of "in pounds sterling" before the pounds of here."""
    known = _by_adjective()
    said = (form.removeprefix(_ARTICLE) for word in words for form in forms(word))
    return [known[form] for form in said if form in known]


def _without_opening(words: list[str]) -> str:
    return " ".join(words[1:]) if len(words) > 1 else ""


def currency_in(text: str, context: Context) -> str | None:
    """The ISO 4217 code of the currency named, as it is called in the context's country; `None` where none is."""
    words = [fold(word).text or word for word in text.split()]
    bare = " ".join(min((form.removeprefix(_ARTICLE) for form in forms(word)), key=len) for word in words)
    spelled = (form for word in words for form in forms(word))
    whole = (text, *_adjectives(words), _without_opening(words), bare)
    for named in (*whole, *(form for one in spelled for form in (one, one.removeprefix(_ARTICLE)))):
        spans = find_spans(f"1 {named}", context)
        code = next((span.unit for span in spans if span.kind == "money" and span.unit), None)
        if code is not None:
            return code
    return None
