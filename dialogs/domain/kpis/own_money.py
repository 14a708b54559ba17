"""The person's own word for money that comes in: donations, takings, fees. Refuses to name any other measure."""

from __future__ import annotations

import re
from functools import cache

from dialogs.domain.wish import WishRead
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.qualifier_words import Stretch, into, overlaps

NAMED = "revenue"
_BEFORE = r"(?<![\w'-])(?:[وف])?(?:[بلك])?(?:ال|ل)?"
_BEHIND = r"(?:نا|ي|هم|ها|كم)?(?![\w'-])"


@cache
def _named() -> dict[str, str]:
    """Each spelling, folded, with the word that it is said back as."""
    return {
        fold(said).text: name
        for language in LANGUAGES
        for name, some in load_words(language, "own_money").items()
        for said in some
    }


@cache
def _spelt() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each word with the pattern of a spelling, the longest first."""
    longest = sorted(_named(), key=lambda said: (-len(said.split()), -len(said), said))
    return tuple((_named()[said], re.compile(_BEFORE + _bare(said) + _BEHIND)) for said in longest)


@cache
def _any_spelling() -> re.Pattern[str]:
    return re.compile(f"{_BEFORE}(?:{'|'.join(sorted(map(_bare, _named())))}){_BEHIND}")


def _bare(said: str) -> str:
    return re.escape(said.removeprefix("ال"))


def _words_in(plain: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The words to look for in a folded text: none where it holds no spelling, as most do."""
    return _spelt() if _any_spelling().search(plain) else ()


def own_money(words: str) -> str | None:
    """The word for the money in some words, as it is said back: "our tuition fees" are "tuition fees"."""
    plain = fold(words).text
    return next((name for name, spelt in _words_in(plain) if spelt.search(plain)), None)


def own_name(reading: WishRead) -> str | None:
    """What a wish calls the money that it is about, where it has a word of its own: "donations"; `None` without one."""
    evidence: dict[str, Stretch] = getattr(reading, "evidence", {})
    places = [evidence[field] for field in ("metric", "thing") if field in evidence]
    if reading.metric != NAMED or not places:
        return None
    folded = fold(reading.text)
    read = [(into(folded.offsets, start), into(folded.offsets, end)) for start, end in places]
    found = ((name, spelt.finditer(folded.text)) for name, spelt in _words_in(folded.text))
    return next((name for name, all_ in found if any(overlaps(one.span(), read) for one in all_)), None)
