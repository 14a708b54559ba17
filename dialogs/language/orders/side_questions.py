"""Questions asked in the middle of an interview that are about it: one of our words, or how it goes on. Answers none.

"What is a baseline?" asks a word; "can I change it later?", "how much should I spend on ads?" ask how it goes on. All
words of such a question are known, so that what says more is left to be read as what it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, cast

from dialogs.language.orders.asked_about import asked_name, plain_name
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.wordings import Tables, Wording, tables, wording

_FILE = "side_questions"
_LONGEST = 120
_FEW = 4
_MARKS = ("?", "؟")


class _Kind(NamedTuple):
    """What a question must hold, all of one of `needs`; what it may hold beside; how many words may be unknown."""

    needs: tuple[frozenset[str], ...]
    may: frozenset[str] = frozenset()
    spare: int = 0


def _of(*names: str) -> frozenset[str]:
    return frozenset(names)


_KINDS: dict[str, _Kind] = {
    "spending": _Kind(
        (_of("how_much", "spend"), _of("how_much", "ads")), _of("ads", "able", "choose", "what_value"), spare=1
    ),
    "skipping": _Kind((_of("able", "skip"), _of("skip", "question"), _of("skip", "opens")), _of("question", "able")),
    "changing": _Kind(
        (_of("able", "change"), _of("change", "later"), _of("change", "opens")), _of("later", "part", "able")
    ),
    "left": _Kind((_of("how_long"),), _of("left", "question")),
    "seen": _Kind((_of("who", "see"), _of("private")), _of("see", "able", "part", "who")),
    "robot": _Kind((_of("robot", "opens"),), _of("able")),
    "date": _Kind((_of("what_date", "aim"),), _of("part", "able", "choose")),
    "value": _Kind((_of("what_value"),), _of("choose", "part", "able")),
}
_ALWAYS = _of("fill", "opens")
_GATE = _of("opens", "able", "how_much", "what_value", "how_long", "who", "what_date")
_TELLING = frozenset({"i", "we", "it", "you", "they", "this", "that", "i'm", "the"})


def side_question(text: str, *, answering: bool = False) -> str | None:
    """Which question it is: `term.<word>`, or the name of a kind (`spending`, `changing`, …).

    `None` for anything else. Where the text may be an answer (`answering`), it opens like a question or ends in its
    mark; in Arabic a question may have the order of a statement.
    """
    if len(text) > _LONGEST:
        return None
    term = asked_name(text, _terms(), answering=answering)
    if term is not None:
        return f"term.{term}"
    said = wording(text)
    if not said.words or not _tables().holds(said, _openings()) or any(map(str.isdigit, text)):
        return None
    marked = text.rstrip().endswith(_MARKS)
    return next((name for name, kind in _KINDS.items() if _asks(said, kind, marked=marked)), None)


def asks_what_is_meant(text: str) -> bool:
    """Whether a question is about the open one: a few words, or some that ask back ("what do you mean by it")."""
    said = wording(text)
    few = len(said.words) <= _FEW
    return few or any(_tables().at(said, place, "back") for place in range(len(said.words)))


def _asks(said: Wording, kind: _Kind, *, marked: bool) -> bool:
    names = frozenset().union(*kind.needs) | kind.may
    held: set[str] = set()
    place = unknown = 0
    opening: frozenset[str] | None = None
    while place < len(said.words):
        end, found = _longest(said, place, names | _ALWAYS)
        if opening is None and found != _of("fill"):
            opening = found
        held |= found
        unknown += not found
        place = end
    if unknown > kind.spare or not any(need <= held for need in kind.needs):
        return False
    english = said.words[0].isascii()
    opens = bool((opening or held) & _GATE) and said.words[0] not in _TELLING
    return marked or (opens if english else bool(held & _GATE))


def _longest(said: Wording, place: int, names: frozenset[str]) -> tuple[int, frozenset[str]]:
    ends = {name: end for name in names if (end := _tables().at(said, place, name))}
    last = max(ends.values(), default=place + 1)
    return last, frozenset(name for name, end in ends.items() if end == last)


@cache
def _tables() -> Tables:
    return tables(_FILE)


@cache
def _openings() -> frozenset[str]:
    return _tables().openings(
        "what_date", "how_much", "what_value", "how_long", "skip", "change", "who", "private", "robot"
    )


@cache
def _terms() -> dict[str, str]:
    return dict(_named())


def _named() -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        table = cast("dict[str, list[str]]", load_words(language, _FILE)["terms"])
        yield from ((plain_name(name), term) for term, names in table.items() for name in names)
