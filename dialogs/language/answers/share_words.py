"""The words around the shares of a sum: what a share is for, "the rest", "equally". Refuses to read the figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from dialogs.language.answers.naming import named_in
from dialogs.language.answers.places import channel_in
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

LONGEST = 60
_LONGEST_PHRASE = 4
_EDGES = " \t,.;:!؟?،؛-–—=/()«»\"'“”"
_WORD = re.compile(r"\S+")
_PAID_PLACES = frozenset({"spend_ads", "google_ads"})


def says_no_money(text: str) -> bool:
    """Whether an answer says that there is nothing to spend: "no budget", «معنديش فلوس»."""
    short = len(text.split()) <= _LONGEST_PHRASE + 1 and not any(map(str.isdigit, text))
    return short and any(True for _ in phrases(text, "none"))


def idea_in(name: str, context: Context) -> str | None:
    """What a name means: one of the things that money goes to, or a channel; `None` for words of one's own."""
    opened = " ".join(_opened(word) for word in name.split())
    bare = " ".join(_opened(word).removeprefix("ال") for word in name.split())
    thing = next((found for said in (name, opened, bare) if (found := named_in(said, "spending"))), None)
    if thing is not None and thing not in _PAID_PLACES:
        return thing
    return channel_in(name, context) or channel_in(opened, context) or thing


def says_only(name: str, context: Context) -> bool:
    """Whether a name says no more than what it means, as "Google ads" does; "the photographer Omar" says more."""
    spelt = (
        plain(word) for language in LANGUAGES for words in load_words(language, "spending").values() for word in words
    )
    return plain(name) in spelt or all(idea_in(word, context) for word in name.split())


def bare_name(text: str) -> str:
    """The words of a name without what stands around it: "for the photographer" is "photographer"."""
    words = [word for word in (one.strip(_EDGES) for one in text.split()) if word]
    while words and plain(words[0]) in listed("around"):
        words.pop(0)
    while words and plain(words[-1]) in listed("around"):
        words.pop()
    return " ".join(words)[:LONGEST]


def names_in(text: str) -> Iterator[str]:
    """The names that a text lists with commas, "and" or «و», without the words around them."""
    joined = text
    for word in listed("joining"):
        joined = re.sub(rf"(?<!\S){re.escape(word)}(?=\s)", ",", joined)
    joined = re.sub(r"\sو(?=\S{3})", ", ", joined)
    for part in re.split(r"[,،;؛\n]+", joined):
        words = bare_name(part)
        if words:
            yield words


def phrases(text: str, table: str) -> Iterator[tuple[int, int]]:
    """Where a phrase of a table stands, the longest first; «والباقي» counts as well."""
    words = [(found.start(), found.end(), plain(found[0].strip(_EDGES))) for found in _WORD.finditer(text)]
    known, place = listed(table), 0
    while place < len(words):
        for length in range(min(_LONGEST_PHRASE, len(words) - place), 0, -1):
            phrase = " ".join(word for _, _, word in words[place : place + length])
            if phrase in known or (phrase.startswith("و") and phrase[1:] in known):
                yield words[place][0], words[place + length - 1][1]
                place += length - 1
                break
        place += 1


def without(text: str, table: str) -> str:
    """The text without the phrases of a table."""
    left, since = "", 0
    for start, end in phrases(text, table):
        left, since = f"{left}{text[since:start]} ", end
    return left + text[since:]


def _opened(word: str) -> str:
    """A word without the particles written onto it: «وللإعلانات» and «فالإعلانات» are «الإعلانات»."""
    bare = word[1:] if word[:1] in {"و", "ف"} and len(word) > _LONGEST_PHRASE else word
    if bare.startswith("لل"):
        return f"ال{bare[2:]}"
    if bare[:1] in {"ع", "ب", "ف"} and bare[1:3] == "ال":
        return bare[1:]
    return bare[1:] if bare[:1] in {"ل", "ب", "ع"} and len(bare) > _LONGEST_PHRASE else bare


def plain(word: str) -> str:
    """A word as the tables spell it."""
    return fold(word).text.casefold()


@cache
def listed(table: str) -> frozenset[str]:
    """The phrases of a table, both languages in one."""
    return frozenset(plain(word) for language in LANGUAGES for word in load_words(language, "sharing")[table])
