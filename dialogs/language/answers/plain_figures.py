"""Whether words say a figure or a day and nothing else: "no, rather 40 then", «خليها آخر يونيو». Refuses to read them.

"I have 3 kids and no time", "post twice a week", "Google Analytics 4" hold a figure and mean something else.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from typing import cast

from dialogs.language.answers.hearing import hear
from dialogs.language.goals.line import Line
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.wordings import forms

_DIRECTIONS = ("increase", "decrease", "keep", "reach", "gain")
_CUES = (
    "want", "now", "from", "up_from", "to", "by", "new", "less", "more", "not", "rejected", "rather", "must", "guard",
    "per_day", "per_week", "per_month", "per_quarter", "per_year", "per_order", "per_customer", "per_lead", "per_visit",
    "half", "third", "two_thirds", "three_quarters", "double", "triple", "quadruple", "tenfold", "not_more", "not_less",
)  # fmt: skip
_ANSWERS = ("yes", "no", "keep", "correction", "guess", "change")
_MULTIPLES = frozenset({"double", "triple", "quadruple", "tenfold"})
_PERIODS = ("per_day", "per_week", "per_month", "per_quarter", "per_year")
_LATIN = 3


def says_only_figures(text: str, context: Context, *, metrics: Collection[str] = (), own: str = "") -> bool:
    """Whether at least one figure or day is said, and nothing beside it but what goes with such an answer.

    `metrics` are the measures that may be named along, `own` the goal's own words.
    """
    heard = hear(text, "target", context)
    line = heard.line
    if not line.spans and not line.has(*_MULTIPLES):
        return False
    if line.has(*_MULTIPLES) and line.has(*_PERIODS) and not any(span.kind == "number" for span in line.spans):
        return False
    covered = set(_spanned(line))
    cues = [*line.any_named("directions", *_DIRECTIONS), *line.any_named("cues", *_CUES)]
    cues += [cue for name in _ANSWERS for cue in heard.said.get(name, ())]
    cues += [cue for cue in heard.mentions if cue.name in metrics]
    covered |= {at for cue in cues for at in range(cue.first, cue.last)}
    said = _own_words(own)
    return all(
        at in covered or _passes(token.folded, said) for at, token in enumerate(line.tokens) if _tells(token.kind)
    )


def _tells(kind: str) -> bool:
    return kind == "word"


def _spanned(line: Line) -> Iterator[int]:
    for span in line.spans:
        first, last = line.tokens_in(span.start_at, span.end_at)
        yield from range(first, last)


def _passes(word: str, own: frozenset[str]) -> bool:
    return any(form in _beside() or form in own for form in forms(word)) or word in own


def _own_words(own: str) -> frozenset[str]:
    words = (fold(word).text.strip(".,:;!?؟،").casefold() for word in own.split())
    return frozenset(form for word in words if len(word) >= _LATIN for form in forms(word))


@cache
def _beside() -> frozenset[str]:
    lists = (cast("list[str]", load_words(language, "figures")["beside"]) for language in LANGUAGES)
    return frozenset(fold(word).text.casefold() for words in lists for word in words)
