"""Which currency a text names without an amount: "dirhams", «للدولار». Refuses to know what is spent where."""

from __future__ import annotations

from dialogs.language.context import Context
from dialogs.language.folding import fold
from dialogs.language.spans import find_spans
from dialogs.language.wordings import forms

_ARTICLE = "ال"


def currency_in(text: str, context: Context) -> str | None:
    """The ISO 4217 code of the currency named, as it is called in the context's country; `None` where none is."""
    spelled = (form for word in text.split() for form in forms(fold(word).text or word))
    for named in (text, *(form for one in spelled for form in (one, one.removeprefix(_ARTICLE)))):
        spans = find_spans(f"1 {named}", context)
        code = next((span.unit for span in spans if span.kind == "money" and span.unit), None)
        if code is not None:
            return code
    return None
