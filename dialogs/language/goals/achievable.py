"""Whether a target can be reached in its time, by the text alone. Refuses a verdict where a figure or an end lacks."""

from datetime import date
from math import expm1, log1p
from typing import Literal

Verdict = Literal["ok", "stretch", "unrealistic"]
_OK_A_MONTH = 0.04
_STRETCH_A_MONTH = 0.15
_DAYS_A_MONTH = 30.4
_ALWAYS_OK = 0.1
_RATE_CEILING = 85.0
_BEYOND_ALL = 100.0


def judge(*, change: float | None, ceiling_hit: bool, today: date, deadline: date | None) -> Verdict | None:
    """Judge a change (0.2 for +20 %) by the pace that it asks for; None where the text gives too little to say.

    The thresholds are our own judgement, for small and middling firms with no word of their past: up to 4 % a month
    compounded, or 10 % in all with a fortnight to do it in, is what steady work brings ("ok"); up to 15 % a month takes
    a push ("stretch"); beyond that only a few ever grow ("unrealistic"). A rate that is to cross 85 % from far below is
    unrealistic in any time under a year. Decreases are measured by the share that is to go.
    """
    if change is None or deadline is None or deadline <= today:
        return None
    months = max((deadline - today).days, 1) / _DAYS_A_MONTH
    if ceiling_hit and months < 12:  # noqa: PLR2004 - a year
        return "unrealistic"
    size = abs(change)
    pace = expm1(min(log1p(size) / months, _BEYOND_ALL))
    if pace <= _OK_A_MONTH or (size <= _ALWAYS_OK and months >= 0.4):  # noqa: PLR2004 - a fortnight
        return "ok"
    return "stretch" if pace <= _STRETCH_A_MONTH else "unrealistic"


def change_of(
    baseline: float | None, target: float, unit: str | None, *, relative: bool, percent_of: bool
) -> float | None:
    """The share by which the measure is to change, of a percentage or of two levels; None if not computable."""
    if relative and unit == "percent" and percent_of:
        return target / 100
    if baseline is None or baseline <= 0:
        return None
    return (baseline + target) / baseline - 1 if relative else target / baseline - 1


def hits_ceiling(baseline: float | None, target: float, unit: str | None, *, relative: bool) -> bool:
    """Whether a rate is to jump to where hardly any rate ever is."""
    return bool(
        unit == "percent"
        and not relative
        and baseline is not None
        and target >= _RATE_CEILING
        and baseline < target / 2
    )
