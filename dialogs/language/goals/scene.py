"""What the roles of amounts are read from, and the roles: the words around the amounts. Refuses to give the roles."""

from collections.abc import Sequence
from typing import NamedTuple

from dialogs.language.goals.candidate import Candidate, Pair
from dialogs.language.goals.line import Line
from dialogs.language.words.particles import particles
from dialogs.language.words.vocabulary import Cue

Region = tuple[int, int]
_GOING_ON = particles("going_on")
_HABIT = ("يجي", "بي", "بن", "بت", "كي", "كن", "كت")


class Standing(NamedTuple):
    """The amounts in their roles; either may be missing."""

    baseline: Candidate | None = None
    target: Candidate | None = None


class Scene(NamedTuple):
    """What the roles are read from: the goal's amounts and measure, the words of wishing and of moving.

    `moved` says whether anything is to rise or fall at all. Words within reasons and limits are left out beforehand.
    """

    line: Line
    amounts: Sequence[Candidate]
    pairs: Sequence[Pair]
    metric: Cue | None
    mentions: Sequence[Cue]
    wants: Sequence[Cue]
    moves: Sequence[Cue]
    moved: bool


def set_scene(
    line: Line,
    found: tuple[Sequence[Candidate], Sequence[Pair]],
    measures: tuple[Cue | None, Sequence[Cue]],
    aside: Sequence[Region],
) -> Scene:
    """Gather the words around the amounts; `found` are amounts and pairs, `measures` the chosen mention and all."""
    amounts, pairs = found
    metric, mentions = measures
    wants = _outside([*line.named("cues", "want"), *line.named("directions", "reach")], aside)
    moves = _outside(line.any_named("directions", "increase", "decrease"), aside)
    gains: Sequence[Cue] = line.named("directions", "gain")
    if gains:
        named = [(cue.start + 1, cue.end) for cue in mentions]
        gains = [cue for cue in _outside(gains, [*aside, *named]) if not _habitual(line, cue, wants)]
    return Scene(line, amounts, pairs, metric, mentions, wants, [*wants, *moves, *gains], bool(moves))


def _habitual(line: Line, cue: Cue, wants: Sequence[Cue]) -> bool:
    """Whether a word of gaining tells what comes in by habit, with the wish behind it: «بيجيلي ٥ عملاء وعايز ١٢»."""
    habit = line.tokens[cue.first].folded.startswith(_HABIT) or (
        cue.first > 0 and line.tokens[cue.first - 1].folded in _GOING_ON
    )
    return habit and any(want.first > cue.first for want in wants) and not any(one.first < cue.first for one in wants)


def _outside(cues: Sequence[Cue], regions: Sequence[Region]) -> list[Cue]:
    if not regions or not cues:
        return list(cues)
    return [cue for cue in cues if not any(start <= cue.start < end for start, end in regions)]
