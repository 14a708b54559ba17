"""What one wants to do or be for oneself, named as a thing: "learning to code". Refuses what tells of work.

The words are `locales/<language>/oneself.toml`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from dialogs.language.goals.verbal_nouns import noun_of_doing
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.qualifier_words import any_of

_LONGEST = 9
_KEPT = ("be", "ee", "oe", "ye")


@lru_cache(maxsize=64)
def doing_of(text: str) -> str | None:
    """Name what a wish wants to do, its verb as a noun; `None` where anything in it tells of work.

    "I want to learn to code" is about "learning to code".
    """
    if len(text.split()) > _LONGEST + 4:
        return None
    if not text.isascii():
        return noun_of_doing(text)
    match = _wish().match(text.strip(" .!?").replace("  ", " "))
    if match is None or _work().search(text.lower()) is not None:
        return None
    verb, rest = match["verb"].lower(), match["rest"].removesuffix("more").strip()
    first, _, more = verb.partition(" ")
    if len(rest.split()) > _LONGEST:
        return None
    return " ".join(part for part in (_gerund(first), more, rest) if part)


def _gerund(verb: str) -> str:
    if verb in _words("doubled"):
        return f"{verb}{verb[-1]}ing"
    if verb.endswith("e") and not verb.endswith(_KEPT):
        return f"{verb[:-1]}ing"
    return f"{verb}ing"


@cache
def _words(table: str) -> tuple[str, ...]:
    return tuple(word for language in LANGUAGES for word in load_words(language, "oneself")[table])


@cache
def _wish() -> re.Pattern[str]:
    lead, verbs = any_of(_words("lead")), any_of(sorted(_words("verbs"), key=len, reverse=True))
    return re.compile(
        rf"(?:(?:i|my goal is)\b)?\s*(?:really\s+|just\s+)?(?:{lead})?\s*(?:to\s+)?(?P<verb>{verbs})\b\s*(?P<rest>.*)$",
        re.IGNORECASE,
    )


@cache
def _work() -> re.Pattern[str]:
    words = (re.escape(word.rstrip("*")) + (r"\w*" if word.endswith("*") else "") for word in _words("work"))
    return re.compile(rf"(?<![\w'])(?:{'|'.join(words)})(?![\w])")
