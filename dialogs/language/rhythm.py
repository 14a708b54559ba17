"""The period of a rate: "40 a month", "50 per post", شهريًا. Refuses a deadline ("in a month")."""

from dialogs.language.candidates import Candidate
from dialogs.language.line import Line

_PERIODS = {
    period: f"per_{period}"
    for period in ("day", "week", "month", "quarter", "year", "post", "video", "order", "customer", "visit")
}
_NEAR = 7


def period_of(line: Line, amount: Candidate, *, timed: bool = True) -> str | None:
    """The period said nearest behind an amount, or right before it ("كل يوم 12 طلب"); None if it is no rate.

    `timed`: whether the line may hold a deadline, whose words are then no rhythm.
    """
    closed = (line.deadline.start_at, line.deadline.end_at) if timed and line.deadline else (0, 0)
    first, last = line.sentence(amount.first)
    best, distance = None, _NEAR
    for period, name in _PERIODS.items() if line.has(*_PERIODS.values()) else ():
        for cue in line.named("cues", name):
            if not first <= cue.first < last or closed[0] <= cue.start < closed[1]:
                continue
            away = cue.first - amount.last if cue.first >= amount.last else amount.first - cue.last + 1
            if 0 <= away < distance:
                best, distance = period, away
    return best
