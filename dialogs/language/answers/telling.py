"""Small words in free answers: a bare "nothing", and a thing to do where a description was asked for.

The words are `locales/<language>/telling.toml`, all languages at once since people mix them. Refuses to read the rest.
"""

from __future__ import annotations

from functools import cache
from typing import cast

from dialogs.language.goals.line import read_line
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

_OTHERS = "ي"


@cache
def _phrases(table: str) -> tuple[str, ...]:
    """The phrases of a table, the longest first."""
    lists = (cast("list[str]", load_words(language, "telling")[table]) for language in LANGUAGES)
    return tuple(sorted({_plain(one) for phrases in lists for one in phrases}, key=len, reverse=True))


def _plain(text: str) -> str:
    letters = (letter if letter.isalnum() or letter == "'" else " " for letter in fold(text).text.casefold())
    return " ".join("".join(letters).replace("’", "'").split())


def names_none(text: str) -> bool:
    """Whether a whole answer says that there is nothing or nobody."""
    return _plain(text) in _phrases("none")


def names_end(text: str) -> bool:
    """Whether a whole answer says that there is no more to tell: "done", «خلصت», «هذا مناسب»."""
    return _plain(text) in _phrases("ending")


def unfilled(text: str) -> str:
    """The text without a filler at its end or beginning ("I don't know, honestly")."""
    words = _plain(text)
    for filler in _phrases("fillers"):
        if f" {filler} " in f" {words} " and words != filler and (words.endswith(filler) or words.startswith(filler)):
            return words.removesuffix(filler).removeprefix(filler).strip()
    return text


def names_deed(text: str, context: Context) -> bool:
    """Whether a text begins with a thing to do, the person's own: "post pictures daily", «ننشر صور كل يوم»."""
    words = _after(_plain(text), _phrases("before_a_deed"))
    if any(f"{words} ".startswith(f"{deed} ") for deed in _phrases("deeds")):
        return True
    return any(cue.first == 0 for cue in read_line(words, context).named("cues", "tactic"))


def _after(words: str, leads: tuple[str, ...]) -> str:
    """What follows the words that only lead up to it."""
    while lead := next((one for one in leads if words.startswith(f"{one} ")), None):
        words = words[len(lead) + 1 :]
    return words


def after_lead(text: str) -> str:
    """The names in an answer that may begin with "our competitors are"."""
    plain = _plain(text)
    lead = next((one for one in _phrases("before_names") if plain.startswith(f"{one} ")), None)
    return text.split(maxsplit=len(lead.split()))[-1].lstrip(" :،,-") if lead else text


def wishes_first(text: str, context: Context) -> bool:
    """Whether a text opens with what the speaker wants or moves; "people want" and «يريدون» tell of others."""
    line = read_line(text, context)
    cues = [
        *line.named("cues", "want"),
        *line.any_named("directions", "increase", "decrease", "gain", "reach", "deliver"),
    ]
    opening = min((cue.first for cue in cues), default=len(line.tokens))
    before = [token.folded for token in line.tokens[:opening]]
    moves = line.any_named("directions", "increase", "decrease", "gain", "reach", "deliver")
    others = any(line.tokens[cue.first].folded.startswith(_OTHERS) for cue in moves)
    return opening < len(line.tokens) and not others and all(word in _phrases("myself") for word in before)
