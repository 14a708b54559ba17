"""The person's own words made fit to stand in a sentence: a deed as a noun, a thing by its name. Refuses to translate.

The words are `[deeds]` and `[names]` of `locales/<language>/wishes.toml`; what they don't know stays as typed.
"""

from __future__ import annotations

import re
from functools import cache

from dialogs.domain.latin_deeds import in_arabic
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

_LONGEST_NAME = 6
_DOING = "ing"
_ENOUGH = 3
_ACCUSATIVE = "\u064b"
_OURS = ("نا", "ها", "يا", "كا")
_WHOLE = ("the number of ", "the money raised", "the money saved")
_WHO = " الذين "
_EDGES = " ,.;:!؟?،؛«»\"'“”"


def deed_said(words: str) -> str:
    """Say a deed as something to be done: «نفتح فرعًا جديدًا» is «افتتاح فرع جديد», English opens with a capital."""
    first, *rest = words.split() or [""]
    noun = _nouns().get(fold(first).text)
    if noun is None and (said := in_arabic(words)) is not None:
        return said
    if noun is None:
        return words[:1].upper() + words[1:]
    return " ".join([noun, *_governed(rest)])


def short_name(words: str) -> str:
    """Name what is counted, without the wanting before it and what follows: "get 40 honey jars by May" → "honey jars".

    Words that leave nothing when shortened stay as they are, and so does what is named in full already: "the number of
    customers who pay".
    """
    if words.startswith(_WHOLE) or _WHO in words:
        return words
    tokens = words.split()
    start = 0
    while start < len(tokens) and _plain(tokens[start]) in _listed("before"):
        start += 1
    kept: list[str] = []
    for token in tokens[start:]:
        doing = bool(kept) and kept[-1].endswith(_DOING)
        if kept and not doing and _plain(token) in _listed("behind"):
            break
        if not any(map(str.isdigit, token)):
            kept.append(token)
    name = " ".join(kept[:_LONGEST_NAME]).strip(_EDGES)
    return name or words.strip()


def _governed(words: list[str]) -> list[str]:
    """After a noun the object and its adjective lose the ending of the accusative."""
    out: list[str] = []
    for place, word in enumerate(words):
        bare = word.replace(_ACCUSATIVE, "")
        ends = bare.endswith("ا") and len(bare) > _ENOUGH and not bare.endswith(_OURS)
        if place > 1 or not (ends or _ACCUSATIVE in word):
            return [*out, *words[place:]]
        out.append(bare[:-1] if ends else bare)
    return out


@cache
def _nouns() -> dict[str, str]:
    """Every way a deed's verb is said by those who want it («أفتح، نفتح، سنفتح»), with its noun."""
    return {
        fold(f"{will}{who}{stem}").text: noun
        for language in LANGUAGES
        for noun, stems in load_words(language, "wishes").get("deeds", {}).items()
        for stem in stems
        for will in ("", "س", "ب", "ه", "ح")
        for who in ("ا", "ن", "ي", "ت")
    }


@cache
def _listed(table: str) -> frozenset[str]:
    return frozenset(
        fold(word).text for language in LANGUAGES for word in load_words(language, "wishes")["names"][table]
    )


def _plain(token: str) -> str:
    return re.sub(rf"[{re.escape(_EDGES)}]", "", fold(token).text).casefold()
