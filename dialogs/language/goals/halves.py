"""The half of a star or point told behind its noun: «٤ نجوم ونص», "four stars and a half". Refuses halves of others."""

from collections.abc import Sequence

from dialogs.language.goals.candidate import Candidate
from dialogs.language.goals.line import Line
from dialogs.language.words.particles import particles

_HALVED = particles("halved")
_HALF = 50.0
_AND = frozenset({"and", "و", "w", "wa", "et", "ou"})


def add_halves(line: Line, found: Sequence[Candidate]) -> list[Candidate]:
    """Each amount with the half that stands behind its noun; a half that belongs to nothing stays by itself."""
    if not any(one.kind == "times" and one.value == _HALF for one in found):
        return list(found)
    kept: list[Candidate] = []
    for one in found:
        if kept and _goes_on(line, kept[-1], one):
            kept[-1] = kept[-1]._replace(value=kept[-1].value + _HALF / 100, end=one.end, last=one.last)
        else:
            kept.append(one)
    return kept


def _goes_on(line: Line, whole: Candidate, half: Candidate) -> bool:
    """Whether "and" and a half follow the noun of a whole amount, be it a word of its own or in a dual."""
    if half.kind != "times" or half.value != _HALF or whole.kind not in {"points", "count"} or whole.value % 1:
        return False
    between = [token.folded for token in line.tokens[whole.last : half.first]]
    joined = "و" in line.tokens[half.first].lead
    if between and between[-1] in _AND:
        joined, between = True, between[:-1]
    noun = between or [line.tokens[whole.last - 1].folded]
    return joined and len(noun) == 1 and noun[0] in _HALVED
