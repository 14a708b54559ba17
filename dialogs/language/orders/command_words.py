"""Which command the words of a whole message give: "my goals", «عايز ملف PDF». Refuses words that say more."""

from __future__ import annotations

from functools import cache

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

LONGEST = 60
_POLITELY = frozenset(
    {
        "goals",
        "export",
        "privacy",
        "language",
        "help",
        "english",
        "arabic",
        "measures",
        "faq",
        "pdf",
        "chart",
        "picture",
    }
    | {"dates", "sheet", "settings", "review"}
)


def command_in(text: str) -> str | None:
    """The name in `commands.toml` of what a whole text asks for; behind words of asking none that goes on or back."""
    if len(text) > LONGEST:
        return None
    plain = _plain(text)
    found = _words().get(plain)
    words = plain.split()
    while found is None and len(words) > 1 and words[0] in _asking():
        words = words[1:]
        named = _words().get(" ".join(words))
        found = named if named in _POLITELY else None
    return found


@cache
def _words() -> dict[str, str]:
    return {
        _plain(word): name
        for language in LANGUAGES
        for name, words in load_words(language, "commands").items()
        for word in words
    }


@cache
def _asking() -> frozenset[str]:
    return frozenset(_plain(word) for one in LANGUAGES for word in load_words(one, "settings")["asking"])


def _plain(text: str) -> str:
    return fold(text).text.strip(" \n.!?؟،,").casefold()
