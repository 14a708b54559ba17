"""A deed typed as Arabic in Latin letters, said in Arabic: "nefta7 fer3" opens a branch. Refuses words it cannot tell.

The words are `locales/ar/latin.toml`, by their consonants, since everybody spells the vowels anew.
"""

from __future__ import annotations

import re
from functools import cache

from dialogs.language.words.lexicon import load_words

_PAIRS = {"kh": "5", "sh": "4", "ch": "4", "gh": "8", "ou": "", "7": "h", "9": "2", "q": "2"}
_VOWELS = re.compile(r"[aeiou'’-]")
_TWICE = re.compile(r"(.)\1+")
_GIVEN = re.compile(r"^(?:el|al|l)[-'’]?(?=\w{3})")
_MINE = re.compile("^[nb]?")


def in_arabic(words: str) -> str | None:
    """The deed with its verb as a noun and each word in Arabic; `None` where the verb or any other word is unknown."""
    first, *rest = words.lower().split() or [""]
    noun = _deeds().get(_MINE.sub("", _bones(first))) or _deeds().get(_bones(first))
    told = [_said(word) for word in rest]
    if noun is None or not told or any(one is None for one in told):
        return None
    sentence = " ".join([noun, *(one for one in told if one)])
    for apart, joined in _table("joined").items():
        sentence = sentence.replace(apart, joined)
    return sentence


def _said(word: str) -> str | None:
    small = _small().get(word)
    if small is not None:
        return small
    given = _GIVEN.sub("", word)
    noun = _nouns().get(_bones(given))
    return noun if noun is None or given == word else f"{_small()['el']} {noun}"


def _bones(word: str) -> str:
    """The consonants of a word, none twice in a row: "na3mel" is n3ml."""
    for pair, sign in _PAIRS.items():
        word = word.replace(pair, sign)
    return _TWICE.sub(r"\1", _VOWELS.sub("", word))


@cache
def _table(name: str) -> dict[str, str]:
    rows: dict[str, list[str]] = load_words("ar", "latin")[name]
    return {spelt: said for said, spellings in rows.items() for spelt in spellings}


def _deeds() -> dict[str, str]:
    return _table("deeds")


def _nouns() -> dict[str, str]:
    return _table("words")


def _small() -> dict[str, str]:
    return _table("small")
