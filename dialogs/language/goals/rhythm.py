"""The period of a rate: "40 a month", "50 per post", شهريًا. Refuses a deadline ("in a month")."""

from dialogs.language.goals.candidate import Candidate
from dialogs.language.goals.line import Line
from dialogs.language.words.vocabulary import Cue

_PERIODS = {
    period: f"per_{period}"
    for period in ("day", "week", "month", "quarter", "year", "post", "video", "order", "customer", "visit")
}
PACES = tuple(_PERIODS.values())
_NEAR = 7
_OF = frozenset({"of", "من"})


def period_of(line: Line, amount: Candidate, *, timed: bool = True) -> str | None:
    """The period said nearest behind an amount, or right before it ("كل يوم 12 طلب"); None if it is no rate.

    `timed`: whether the line may hold a deadline, whose words are then no rhythm.
    """
    closed = (line.deadline.start_at, line.deadline.end_at) if timed and line.deadline else (0, 0)
    first, last = line.sentence(amount.first)
    best, distance = None, _NEAR
    for period, name in _PERIODS.items() if line.has(*PACES) else ():
        for cue in line.named("cues", name):
            if not first <= cue.first < last or closed[0] <= cue.start < closed[1] or _is_a_share(line, cue, amount):
                continue
            away = cue.first - amount.last if cue.first >= amount.last else amount.first - cue.last + 1
            if 0 <= away < distance:
                best, distance = period, away
    return best


def _is_a_share(line: Line, cue: Cue, amount: Candidate) -> bool:
    """Whether "a quarter" is the amount itself or a part of something: "a quarter of our costs"."""
    of = cue.last < len(line.tokens) and line.tokens[cue.last].folded in _OF
    return cue.name == "per_quarter" and (of or (cue.first < amount.last and amount.first < cue.last))
