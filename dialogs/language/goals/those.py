"""An audience in the person's own words, where they say more than the table's name for it. Refuses to find it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialogs.language.goals.own_phrases import own_words
from dialogs.language.words.folding import Folded, fold_word
from dialogs.language.words.qualifier_words import Stretch, out_of_fold

_NATION = re.compile(r"(?<=\s)(?P<nation>[A-Za-z][a-z-]{2,})\s+$")
_OF_A_NATION = re.compile(
    r"\s+(?P<nation>[إا]سبان|[أا]لمان|[إا]نجليز|طليان|روس|عرب|[أا]تراك|هنود|[أا]كراد|[أا]مريكان|صينيين|[أا]جانب|[ء-ي]{3,}يين|[ء-ي]{3,}يات)(?!\w)"
)
_WOMEN = re.compile("(?!ستات|عيالات)\\w{3,}ات")
_ARTICLE = re.compile("^[وف]?(?:لل|[بفكع]?ال|[بل](?=[^ا]))?")
_DOING = re.compile(r"(?<!\w)(?:بي|بت|كي|ي|ت)\w{2,}\s+(?:\w+\s+)?$")
_DEFINITE = re.compile("[وف]?(?:لل|[بفكع]?ال)")


def those_said(folded: Folded, text: str, span: Stretch, ends: frozenset[str], named: Sequence[str] = ()) -> str | None:
    """The audience as typed, where a nation or another adjective stands with it: "German tourists", «أمهات الحي».

    Arabic names of two words («رواد الأعمال») and of women («المعلمات») are taken as they are; `named` are the words
    of the table, so that none loses its first letter («بقالات»).
    """
    start, end = out_of_fold(folded.offsets, *span)
    if text[start].isascii():
        return _in_english(text, start, end)
    whole = "ال" if _DEFINITE.match(folded.text, span[0]) else ""
    behind = None if _DOING.search(folded.text[: span[0]]) else re.match(r"\s+ال\w+", text[end:])
    if behind is not None and folded.text[span[1] :].lstrip().partition(" ")[0] not in ends:
        return _ARTICLE.sub(whole, text[start : end + behind.end()], count=1)
    known = fold_word(text[start:end]) in named and not _DEFINITE.match(folded.text, span[0])
    own = text[start:end] if known else _ARTICLE.sub("", text[start:end], count=1)
    own = own[1:] if not known and fold_word(own) not in named and fold_word(own[1:]) in named else own
    nation = None if whole else _OF_A_NATION.match(text[end:])
    if nation is not None and " " not in own:
        return f"ال{own} ال{nation['nation']}"
    first, _, second = own.partition(" ")
    if second and not whole and _OF_A_NATION.fullmatch(f" {second}"):
        return f"ال{first} ال{second}"
    if " " in own:
        return whole + own if own.partition(" ")[2].startswith("ال") and whole else own
    return f"ال{own}" if _WOMEN.fullmatch(own) else None


def _in_english(text: str, start: int, end: int) -> str | None:
    before = _NATION.search(text[:start])
    if before and fold_word(before["nation"]) not in own_words("no_kind"):
        return text[before.start("nation") : end]
    return text[start:end] if fold_word(text[start:end]) in own_words("alike") else None
