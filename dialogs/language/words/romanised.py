"""The consonants of an Arabic word in Latin letters, since people spell its vowels as they like. Refuses to read it."""

import re

_PAIRS = (("kh", "5"), ("gh", "8"), ("sh", "$"), ("ch", "$"), ("th", "t"), ("dh", "d"), ("ph", "f"))
_VOWELS = re.compile(r"(?<!^)[aeiouy']+")
_TWICE = re.compile(r"(.)\1+")


def skeleton(word: str) -> str:
    """What is left of a word without its vowels and doubled letters: soghayyar and sghir are one, s8r."""
    for pair, letter in _PAIRS:
        word = word.replace(pair, letter)
    return _TWICE.sub(r"\1", _VOWELS.sub("", word))
