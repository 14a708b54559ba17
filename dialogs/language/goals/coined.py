"""Measures of the person's own, named beside a word for a rate or a count («نسبة الحضور»). Refuses to invent one."""

from collections.abc import Sequence

from dialogs.language.goals.line import Line
from dialogs.language.words.particles import particles
from dialogs.language.words.vocabulary import Cue

_HEADS = particles("heads_of_measures")
_TAILS = particles("tails_of_measures")
_ENDS = particles("ends_of_thing")
_OTHERS = particles("no_names_of_measures")
_WHOSE = frozenset({"customers", "employees", "branches"})
_LONGEST = 3
_SHORTEST = 3


def coined_measure(line: Line, found: Sequence[Cue]) -> Cue | None:
    """The first measure that a line names in words of its own; None where a known measure stands at the place.

    Customers and staff within such a name only say whose it is: "attendance of our students".
    """
    taken = {at for cue in found if cue.name not in _WHOSE for at in range(cue.first, cue.last)}
    named = {at for cue in found for at in range(cue.first, cue.last)}
    for at, token in enumerate(line.tokens):
        if token.kind != "word" or at in taken:
            continue
        place = None
        if token.core in _HEADS or token.folded in _HEADS or token.folded.removeprefix("ب") in _HEADS:
            place = _behind(line, at, taken, named)
        elif token.folded in _TAILS:
            place = _before(line, at, taken)
        if place is not None:
            first, last = place
            return Cue("measures", "custom", first, last, line.tokens[first].start, line.tokens[last - 1].end, _LONGEST)
    return None


def without_owners(found: Sequence[Cue], own: Cue) -> list[Cue]:
    """The mentions that do not stand within a measure of the person's own, with that measure among them."""
    kept = [cue for cue in found if cue.last <= own.first or own.last <= cue.first]
    return sorted([*kept, own], key=lambda cue: cue.first)


def _names(line: Line, at: int, taken: set[int]) -> bool:
    """Whether a word can name what is measured: a noun that nothing else in the line claims."""
    token = line.tokens[at]
    if token.kind != "word" or at in taken or len(token.folded) < _SHORTEST:
        return False
    if token.folded in _ENDS or token.folded in _OTHERS or token.core in _OTHERS:
        return False
    if any(span.start_at <= token.start < span.end_at for span in line.spans):
        return False
    known = (*line.any_named("directions"), *line.named("cues", "engagement"))
    return not any(cue.first <= at < cue.last for cue in known)


def _behind(line: Line, at: int, taken: set[int], named: set[int]) -> tuple[int, int] | None:
    """Arabic names the measure behind the word for rate: «معدل حضور الطلاب»."""
    last = at + 1
    if last < len(line.tokens) and line.tokens[last].folded == "of":
        last += 1
    begin = last
    if begin in named:
        return None
    while last < len(line.tokens) and last - at <= _LONGEST and _names(line, last, taken):
        last += 1
    return (at, last) if last > begin else None


def _before(line: Line, at: int, taken: set[int]) -> tuple[int, int] | None:
    """English names the measure before the word for rate: "average exam score"."""
    first = at
    while first > 0 and at - first < _LONGEST and _names(line, first - 1, taken):
        first -= 1
    return (first, at + 1) if first < at else None
