"""What a wish says in passing: oaths, how the market is, how often one posts, what one doesn't care about. No measures.

The words are `locales/<language>/passing.toml`; whatever a field was read from but a figure of a habit stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Any, TypeVar

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.own_words import evidence_in
from dialogs.language.goals.line import MOST_CHARACTERS
from dialogs.language.goals.measures import LOW_IS_GOOD
from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.qualifier_words import Stretch, any_of, holds_any, letters_of, out_of_fold, overlaps

_Read = TypeVar("_Read", bound=WishRead)
_FIGURES = ("target", "baseline", "purpose")
_OTHERS = ("metric", "channel", "deadline", "guardrail")
_FEWEST, _LETTERS = 1, re.compile(r"[^\W\d_]{2,}")
_CLOSE = r"(?=\s*[.,;:!?،؛؟]|\s+[-–—]\s|\s*$"


def _phrases(*keys: str) -> set[str]:
    """The phrases under some keys, in all languages."""
    found: set[str] = set()
    for language in LANGUAGES:
        table: Any = load_words(language, "passing")
        for key in keys:
            table = table.get(key, ())
        found |= {fold_word(one) for one in table}
    return found


def _said(*keys: str) -> str:
    """Any of these phrases, as a pattern; the longest first."""
    return any_of(sorted(_phrases(*keys), key=lambda one: (-len(one), one)))


@cache
def _openings(table: str, *keys: str) -> tuple[str, ...]:
    """Letters of which a text holds some if one of these phrases stands in it."""
    return letters_of(phrase for key in keys or ("",) for phrase in _phrases(*filter(None, (table, key))))


@cache
def _oaths() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'-])(?<!taken )(?<! us )(?<! me )(?<! it )(?:{_said('oaths')})(?![\w'-])")


@cache
def _market() -> re.Pattern[str]:
    lead, what, link, degree, how, after = (
        _said("market", key) for key in ("lead", "what", "link", "degree", "how", "after")
    )
    return re.compile(
        rf"(?<![\w'-])(?:(?:{lead})\s+)?(?:و\s?)?(?:{what})(?:\s*(?:{link}))?(?:\s+(?:{degree}))*\s+(?:{how})(?!\w)"
        rf"(?:\s+(?:{degree}|{after})(?!\w))*"
    )


@cache
def _habit() -> re.Pattern[str]:
    doing, often, many, times, but = (_said("habit", key) for key in ("doing", "often", "many", "times", "but"))
    count = rf"(?:\d+|{many})\s*(?:(?:{times})\s+)?"
    return re.compile(
        rf"(?<!\w)(?:(?P<first>{often})\s+(?:\w+\s+)?(?:{doing})|"
        rf"(?P<doing>{doing})(?!\w)(?:(?!(?:{but})(?!\w))[^.,;!?،؛؟])*?\s(?P<often>(?:{count})?(?:{often})))(?!\w)"
        rf"(?=[^.;!?]*?[\s,،](?:{but})(?!\w))"
    )


@cache
def _nobody() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_said('nobody')})(?!\w)")


@cache
def _uncared() -> re.Pattern[str]:
    lead, before, behind, shallow, turn, no = (
        _said("uncared", key) for key in ("lead", "before", "behind", "shallow", "turn", "not")
    )
    end = rf"{_CLOSE}|\s+(?:و\s?)?(?:{turn})(?!\w))"
    return re.compile(
        rf"(?<![\w'-])(?:(?:{lead})\s+)*(?:{before})(?![\w'-])\s+(?:[\w'-]+\s+){{0,4}}?[\w'-]+?{end}"
        rf"|(?<![\w'-])(?:the\s+)?(?:{shallow})\s+(?:{behind})(?![\w'-])"
        rf"|(?<![\w'-])(?:{no})\s+(?:{shallow})(?:\s+(?:and|or|و)\s*(?:{shallow}))?{end}"
    )


_NEEDED: tuple[tuple[tuple[str, ...], Callable[[], re.Pattern[str]]], ...] = (
    (("oaths",), _oaths),
    (("market", "what"), _market),
    (("uncared", "before", "shallow"), _uncared),
    (("nobody",), _nobody),
)
"""What is said in passing with the phrases of which one must stand there: each pattern takes some ms to make."""


def said_in_passing(text: str) -> tuple[Stretch, ...]:
    """Where a text says what belongs to no wish; stretches of the text as it came, which may meet."""
    return _stretches(text) if len(text) <= MOST_CHARACTERS else ()


@lru_cache(maxsize=64)
def _stretches(text: str) -> tuple[Stretch, ...]:
    folded = fold(text)

    def found() -> Iterator[Stretch]:
        for needed, pattern in _NEEDED:
            if holds_any(folded.text, _openings(*needed)):
                yield from (match.span() for match in pattern().finditer(folded.text))
        for match in _habit().finditer(folded.text) if holds_any(folded.text, _openings("habit", "but")) else ():
            yield from ([match.span()] if match["first"] else [match.span("doing"), match.span("often")])

    return tuple(out_of_fold(folded.offsets, *span) for span in sorted(found()))


def without_passing(reading: _Read) -> _Read:
    """The same wish with blanks where something is said in passing, and without figures and reasons read from it.

    All other places stay as they were. Where a field is read from such words, or nothing else would be left, they stay.
    """
    replaced = getattr(reading, "_replace", None)
    evidence = evidence_in(reading)
    others = [evidence[name] for name in _OTHERS if name in evidence]
    stretches = [one for one in said_in_passing(reading.text) if not overlaps(one, others)]
    text = _blanked(reading.text, stretches)
    if replaced is None or not stretches or len(_LETTERS.findall(text)) <= _FEWEST:
        return reading
    told = {name for name in _FIGURES if name in evidence and overlaps(evidence[name], stretches)}
    change: dict[str, object] = dict.fromkeys(told)
    if "target" in told:
        change |= {"per": None, "missing": "".join(one for one in "SMT" if one in f"{reading.missing}M")}
    if "direction" in evidence and overlaps(evidence["direction"], stretches) and reading.metric not in LOW_IS_GOOD:
        change |= {"direction": "increase"}
    changed: _Read = replaced(text=text, **change)
    return changed


def _blanked(text: str, stretches: Sequence[Stretch]) -> str:
    for start, end in stretches:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
