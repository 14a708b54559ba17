"""In which language a line wants to be answered, Arabic in Latin letters included. Refuses any language but the two."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from dialogs.language.words.kept import Kept
from dialogs.language.words.lexicon import load_words
from dialogs.language.words.tokens import Token

Language = Literal["ar", "en"]
_ARABIZI = re.compile(r"[a-z]*(?:[a-z][2357]|[2357][a-z])[a-z2357]*[a-z][a-z2357]*|[a-z]*3[a-z]+|[a-z]{2,}[aiou][37]")
_FIGURES = re.compile(r"b2[bc]|[a-z]\d+|\d+[a-z]{1,2}|mp[34]|web3|\d+(?:st|nd|rd|th|min|hrs?|k|mo|pm|am)")
_LINKS = ("http", "www.")
_ARABIC_SHARE = 0.2


@cache
def _words(language: str) -> frozenset[str]:
    return frozenset(load_words(language, "script")["words"])


def is_arabizi(word: str) -> bool:
    """Whether a Latin word holds digits that stand for Arabic letters, as in 3ayez; "q1", "b2b" and "5k" do not."""
    return bool(_ARABIZI.fullmatch(word)) and not _FIGURES.fullmatch(word)


def language_of(tokens: Sequence[Token]) -> Language:
    """Tell the language to answer in: "ar" for Arabic, Arabizi and what holds no word at all, else "en"."""
    words = [heard for token in tokens if token.kind == "word" and (heard := _HEARD[token.folded])]
    arabic = sum(heard.arabic for heard in words)
    if not words or arabic >= _ARABIC_SHARE * len(words):
        return "ar"
    return "ar" if sum(heard.romanised for heard in words) > 0 else "en"


def _romanised(word: str) -> int:
    """How much a word in Latin letters speaks for Arabic: digits in it twice as much as a known word, one against."""
    return 2 * is_arabizi(word) + (word in _words("ar")) - (word in _words("en"))


class _Heard(NamedTuple):
    """Whether a word is in Arabic letters, and how much it speaks for Arabic in Latin ones."""

    arabic: bool
    romanised: int


def _hear(word: str) -> _Heard | None:
    return None if word.startswith(_LINKS) else _Heard("ء" <= word[0] <= "ۿ", _romanised(word))


_HEARD = Kept(_hear)


def in_latin_letters(tokens: Sequence[Token], language: Language) -> bool:
    """Whether an Arabic line has words in Latin letters, which then are tried as Arabic too."""
    return language == "ar" and any(token.kind == "word" and token.folded[0].isascii() for token in tokens)


def is_english(tokens: Sequence[Token], language: Language) -> bool:
    """Whether a line is English by words of its own, and not for want of any that are known to be Arabic."""
    return language == "en" and any(token.folded in _words("en") for token in tokens)
