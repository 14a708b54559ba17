"""What somebody wants to do alone, as an Arabic noun phrase: «تعلّم الخياطة» of «عايزة اتعلم خياطة». Refuses work.

The words are `locales/ar/oneself.toml`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.lexicon import load_words
from dialogs.language.words.qualifier_words import any_of, definite, out_of_fold

_LONGEST = 5
_GLUED = re.compile("^ل(?=[ء-ي]{2})")


@cache
def _table(name: str) -> dict[str, Any]:
    table: dict[str, Any] = load_words("ar", "oneself")[name]
    return table


@cache
def _nouns() -> dict[str, str]:
    return {fold_word(verb): noun for noun, verbs in _table("nouns").items() for verb in verbs}


@cache
def _wish() -> re.Pattern[str]:
    leads, verbs = any_of(_table("plain")["lead"]), sorted(_nouns(), key=len, reverse=True)
    told = "|".join(re.escape(verb) + ("" if verb.endswith(" ل") else r"(?!\w)") for verb in verbs)
    return re.compile(rf"(?:(?:و?(?:{leads}))\s+){{0,3}}(?P<verb>{told})\s*(?P<rest>.*)$")


@cache
def _work() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:[وف])?(?:[بلعك])?(?:ال|ل)?(?:{any_of(_table('plain')['work'])})(?!\w)")


def noun_of_doing(text: str) -> str | None:
    """Name what an Arabic wish wants to do; `None` where it tells of work or of no such verb."""
    folded = fold(text.strip(" .!؟?"))
    match = _wish().match(folded.text)
    if match is None or _work().search(folded.text):
        return None
    plain = _table("plain")
    start = match.start("rest")
    if start >= len(folded.text):
        return _nouns()[match["verb"]]
    words = text[out_of_fold(folded.offsets, start, start + 1)[0] :].strip(" .!؟?").split()
    cut = next((at for at, word in enumerate(words) if fold_word(word) in plain["cut"]), len(words))
    kept = [word for word in words[:cut] if fold_word(word) not in plain["idle"]]
    if len(kept) > _LONGEST:
        return None
    if match["verb"].endswith(" ل") and kept:
        kept[0] = _GLUED.sub("ال", kept[0])
    return " ".join([_nouns()[match["verb"]], *_object(kept, plain["well"])])


def _object(words: list[str], well: dict[str, str]) -> list[str]:
    """What is done: definite, an adverb of dialect in good Arabic."""
    if not words:
        return []
    if all(fold_word(word) in well for word in words):
        return [well[fold_word(word)] for word in words]
    phrase = " ".join(words)
    opened = fold_word(words[0]) in {"في", "من", "علي", "الي", "مع", "عن"} or words[0].startswith(("ب", "ال"))
    return [phrase if opened else definite(phrase)]
