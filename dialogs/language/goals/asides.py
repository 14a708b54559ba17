"""What a wish says beside what it wants: "that's all", "after the bad press". Refuses what fields are read from.

The preposition of a verb ("look forward to", «أطمح إلى») opens no place and no people, so that it is found here too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.qualifier_words import Stretch, any_of, out_of_fold, overlaps

_CLOSED = re.compile(r"\s*[.,;!?،؛؟\n]|\s+[-–—]\s|\s*$")
_FEWEST, _MOST = 2, 8


class Asides(NamedTuple):
    """Where the `little` words of verbs stand, and what is `empty`; `closing` is background that may end a sentence."""

    little: tuple[Stretch, ...] = ()
    empty: tuple[Stretch, ...] = ()
    closing: str | None = None

    @property
    def all(self) -> tuple[Stretch, ...]:
        """All of them, none of which opens or holds what a goal is about."""
        return (*self.little, *self.empty)


@cache
def _said(key: str) -> tuple[str, ...]:
    found = {fold_word(one) for language in LANGUAGES for one in load_words(language, "asides")[key]}
    return tuple(sorted(found, key=lambda one: (-len(one), one)))


@cache
def _wanting() -> re.Pattern[str]:
    groups: list[dict[str, Any]] = [one for name in LANGUAGES for one in load_words(name, "asides")["wanting"]]
    ways = []
    for group in groups:
        verbs = any_of([fold_word(one) for one in group["verbs"]])
        apart = "|".join(fold_word(one) for one in group["to"] if not one.endswith("*"))
        glued = "".join(one[0] for one in group["to"] if one.endswith("*"))
        little = "|".join([*([rf"(?:{apart})(?!\w)"] if apart else []), *([rf"[{glued}](?=\w{{3}})"] if glued else [])])
        ways.append(rf"(?:{verbs})\s+(?:{little})")
    return re.compile(rf"(?<![\w'])و?(?:{'|'.join(ways)})")


@cache
def _enough() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s,.،]+)(?:{any_of(_said('enough'))})(?=\s*[.,!?،؟]|\s*$)")


@cache
def _background() -> re.Pattern[str]:
    kept, left = any_of(_said("kept")), any_of(_said("left"))
    return re.compile(
        rf"(?<![\w-])(?:(?P<left>{left})(?![\w-])|(?P<kept>{kept})\s+(?=(?:{any_of(_said('behind'))})(?!\w)))"
    )


@cache
def _wishing() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:and\s+|so\s+|و)?(?:{any_of(_said('wishing'))})(?!\w)")


def asides_in(text: str, read: Sequence[Stretch], sure: Sequence[Stretch]) -> Asides:
    """Find what a wish says beside what it wants; no stretch that a field was `read` from is any background.

    What came before may name the measure itself ("after the complaints"), but nothing that is `sure` to be no part.
    """
    folded = fold(text)
    plain = folded.text
    little: list[Stretch] = []
    for match in _wanting().finditer(plain):
        word = re.search(r"\S+$", match.group())
        start = match.start() + (word.start() if word else 0)
        little.append(out_of_fold(folded.offsets, start, match.end()))
    empty = [
        out_of_fold(folded.offsets, match.end() - len(match.group().lstrip(" ,.،")), match.end())
        for match in _enough().finditer(plain)
    ]
    closing = None
    for match in _background().finditer(plain):
        ends = [found.start() for found in (_CLOSED.search(plain, match.end()), _wishing().search(plain, match.end()))
                if found]  # fmt: skip
        first, last = out_of_fold(folded.offsets, match.start(), min(ends, default=len(plain)))
        typed = text[first:last].strip()
        if overlaps((first, last), sure if match["kept"] else read) or not _FEWEST <= len(typed.split()) <= _MOST:
            continue
        empty.append((first, last))
        if match["kept"] and set(fold_word(typed).split()).isdisjoint(_said("not_kept")):
            closing = typed
    return Asides(tuple(little), tuple(empty), closing)


@cache
def _soon() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(_said('soon'))})(?!\w)")


def is_hurried(text: str) -> bool:
    """Whether a wish is to come true soon, though by no day: "asap", «بأسرع وقت»."""
    return _soon().search(fold(text).text) is not None


@cache
def _no_goods() -> re.Pattern[str]:
    deeds, looks, parts = (any_of(_said(key)) for key in ("deeds", "looks", "parts"))
    return re.compile(
        rf"(?:ال)?(?:{deeds})(?:\s+(?:ال)?(?:{looks}))*(?:\s+ل[^\sا].*)?|(?:(?:ال)?(?:{looks})\s*)+|(?:[\w'-]+\s+){{0,2}}(?:ال)?(?:{parts})"
        rf"|(?![a-z])(?:ال)?(?:{parts})\s.*"
    )


def is_no_product(words: str) -> bool:
    """Whether some folded words behind "orders" are what is done, or a part of the business: «شراء حقيقيه»."""
    return _no_goods().fullmatch(words) is not None
