"""Figures told in passing before a wish: debts owed, money spent («عليّ ديون ٥٠ ألف وعايز…»). Refuses to read a wish."""

from collections.abc import Sequence

from dialogs.language.goals.beside import preposition
from dialogs.language.goals.candidate import Candidate
from dialogs.language.goals.line import Line
from dialogs.language.goals.measures import RATES
from dialogs.language.words.vocabulary import Cue

_NEAR = 3
_AROUND = frozenset({"employees", "branches"})
_SPENT_ON = frozenset({"ad_spend", "operating_costs", "savings", "custom", "cost_per_lead", "cost_per_acquisition"})


def told_in_passing(line: Line, found: Sequence[Cue], amounts: Sequence[Candidate]) -> list[Candidate]:
    """The amounts that only tell how things came, where the wish behind them is about a measure of its own."""
    told = line.named("cues", "told_aside")
    wants = line.named("cues", "want")
    fallen = line.named("cues", "fell")
    if not wants or not (told or fallen):
        return []
    return [
        one
        for one in amounts
        if any(_tells(line, cue, one, wants, found) for cue in told)
        or any(_has_fallen_by(line, cue, one, wants, found) for cue in fallen)
    ]


def scenery(line: Line, found: Sequence[Cue], amounts: Sequence[Candidate]) -> tuple[list[Cue], list[Candidate]]:
    """The staff and branches that a story names before another figure and the wish, and how many of each there are.

    Read "With 12 employees we make 50,000 a month and want 80,000"; "we have 12 employees and want 20" is about them.
    """
    wants = line.named("cues", "want")
    wished = wants[0].first if wants else 0
    told = [cue for cue in found if cue.name in _AROUND and cue.last <= wished]
    if not told:
        return [], []
    counted = [one for one in amounts if any(one.last == cue.first for cue in told)]
    others = [one for one in amounts if one not in counted and counted and counted[0].last <= one.first < wished]
    if not (counted and others) or any(cue.name in _AROUND and cue.first > wished for cue in found):
        return [], []
    return told, counted


def _has_fallen_by(line: Line, cue: Cue, amount: Candidate, wants: Sequence[Cue], found: Sequence[Cue]) -> bool:
    """Whether a percentage says by how much things fell: «مبيعاتنا طاحت ١٥٪ ونبي نعوضها»."""
    if amount.kind not in {"percent", "times"} or not 0 <= amount.first - cue.last <= 1:
        return False
    fallen = any(one.last <= cue.first and one.name not in RATES for one in found)
    how_far = amount.kind == "times" or preposition(line, amount) != "to"
    return fallen and how_far and any(want.first >= amount.last for want in wants)


def _tells(line: Line, cue: Cue, amount: Candidate, wants: Sequence[Cue], found: Sequence[Cue]) -> bool:
    first, _ = line.sentence(cue.first)
    if not 0 <= amount.first - cue.last <= _NEAR or any(first <= want.first < cue.first for want in wants):
        return False
    wished = next((want.first for want in wants if want.first >= amount.last), None)
    return wished is not None and any(one.first > wished and one.name not in _SPENT_ON for one in found)
