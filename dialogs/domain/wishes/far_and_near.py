"""Where people are, as a phrase of its own: "in Europe", "from across the region". Refuses to read texts."""

from __future__ import annotations

from functools import cache

from dialogs.domain.phrases import fill
from dialogs.language.goals.whereabouts import Place
from dialogs.language.words.folding import fold_word
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.messages import Sentence, T, Words

_THERE: dict[str, Sentence] = {
    "in": T("in {place}"),
    "from": T("in {place}"),
    "across": T("across {place}"),
    "near": T("near {place}"),
    "outside": T("outside {place}"),
    "from_outside": T("outside {place}"),
}
_THENCE: dict[str, Sentence] = {
    "in": T("from {place}"),
    "from": T("from {place}"),
    "across": T("from across {place}"),
    "near": T("from near {place}"),
    "outside": T("from outside {place}"),
    "from_outside": T("from outside {place}"),
}
_AROUND: dict[str, tuple[Sentence, Sentence]] = {
    "local": (T("in our area"), T("from our area")),
    "regional": (T("across the region"), T("from across the region")),
    "national": (T("all over the country"), T("from all over the country")),
    "gulf": (T("across the Gulf"), T("from across the Gulf")),
    "arab": (T("across the Arab world"), T("from across the Arab world")),
    "world": (T("around the world"), T("from around the world")),
    "abroad": (T("abroad"), T("from abroad")),
}


def there(place: Place) -> Sentence:
    """Where people are: "in Europe", "around the world"."""
    return _AROUND[_how_far(place.name)][0] if place.relation == "adverb" else _said(_THERE, place)


def thence(place: Place) -> Sentence:
    """Where people come from: "from Europe", "from abroad"."""
    return _AROUND[_how_far(place.name)][1] if place.relation == "adverb" else _said(_THENCE, place)


def _said(phrases: dict[str, Sentence], place: Place) -> Sentence:
    return fill(phrases[place.relation], place=Words(place.name))


def _how_far(adverb: str) -> str:
    return _adverbs().get(fold_word(adverb), "abroad")


@cache
def _adverbs() -> dict[str, str]:
    tables = (load_words(language, "qualifiers")["far_and_near"] for language in LANGUAGES)
    return {fold_word(word): name for table in tables for name, words in table.items() for word in words}
