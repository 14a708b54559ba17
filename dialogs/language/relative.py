"""Whether a target is a change or a level. Refuses to look at anything but the words around it and its measure."""

from collections.abc import Sequence

from dialogs.language.beside import NO_NOUNS, bounded, preposition
from dialogs.language.candidates import Candidate
from dialogs.language.line import Line
from dialogs.language.measures import RATES
from dialogs.language.vocabulary import Cue

_MAKING = frozenset({"revenue", "sales", "profit"})


def is_relative(
    line: Line, target: Candidate, metric: str | None, *, moves: Sequence[Cue], baseline: Candidate | None
) -> bool:
    """Whether a target is a change ("by 20 %", "500 new") or a level ("to 3 %", "reach 5,000")."""
    if target.kind == "times":
        return True
    if baseline is not None and baseline.kind == target.kind:
        return False
    said = preposition(line, target)
    if target.kind == "percent" and metric not in RATES:
        return not (
            metric == "custom" and target.last < len(line.tokens) and line.tokens[target.last].folded in {"of", "من"}
        )
    if bounded(line, target) and said != "by":
        return False
    if _new_beside(line, target):
        return True
    if said == "to":
        return False
    first, last = line.sentence(target.first)
    moving = [
        cue
        for cue in moves
        if first <= cue.first < last
        and (cue.first <= target.first or target.last <= cue.first <= target.last + 1)
        and not (target.kind == "money" and cue.last == target.first and line.tokens[cue.first].folded == "raise")
    ]
    if said == "by":
        return bool(moving) or metric not in _MAKING
    if _arrives(line, target, moving):
        return False
    return bool(moving)


def _arrives(line: Line, target: Candidate, moving: Sequence[Cue]) -> bool:
    """Whether a word for arriving stands between the movement and the amount."""
    last_move = max((cue.first for cue in moving), default=-1)
    return any(
        last_move <= cue.first <= target.first and target.first - cue.last <= 6
        for cue in line.named("directions", "reach", "keep")
    )  # noqa: PLR2004


def _new_beside(line: Line, target: Candidate) -> bool:
    """Whether "new", "more", إضافي stands at the amount or at the noun it counts."""
    first, last = line.sentence(target.first)
    for cue in line.named("cues", "new"):
        if target.last <= cue.first <= target.last + 2 and cue.first < last:
            return all(
                line.tokens[at].kind == "word" and line.tokens[at].folded not in NO_NOUNS
                for at in range(target.last, cue.first)
            )
        if cue.name == "new" and first <= cue.first < target.first and target.first - cue.last <= 0:
            return True
    return False
