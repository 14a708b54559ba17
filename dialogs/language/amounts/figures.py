"""What a run of digits with points and commas is worth. Refuses runs too long to be an amount."""

import re

_LONGEST = 24
_LARGEST = 1e24
_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")
_GROUP = 3


def figure_value(figures: str, *, decimal_comma: bool = False) -> float | None:
    """Read "1,234.5", "1.234,5", "12'345", "12,34,567", "0,08", "1e9"; None where the run is no number.

    One separator before exactly three digits is the ambiguous case: a comma groups thousands, a point does so only
    where the country writes decimals with a comma. Of two kinds the last is the decimal one.
    """
    if len(figures) > _LONGEST:
        return None
    if "e" in figures:
        value = float(figures)
        return value if value < _LARGEST else None
    if figures.isdigit() or (figures := figures.replace("'", "")).isdigit():
        return float(figures)
    if not figures.replace(".", "").replace(",", "").isdigit():
        return None
    last = max(figures.rfind("."), figures.rfind(","))
    mark = figures[last]
    other = "," if mark == "." else "."
    whole, decimals = figures[:last], figures[last + 1 :]
    if other in whole:
        return _plain(whole.replace(other, ""), decimals) if mark not in whole else None
    if mark in whole:
        return _many(figures, mark)
    if len(decimals) == _GROUP and 1 <= len(whole) <= _GROUP and whole[0] != "0" and (mark == "," or decimal_comma):
        return float(whole + decimals)
    return _plain(whole, decimals)


def _plain(whole: str, decimals: str) -> float:
    return float(f"{whole or 0}.{decimals}")


def _many(figures: str, mark: str) -> float | None:
    """The same separator more than once: groups of thousands, or groups and a decimal part of another length."""
    bare = figures.replace(mark, "")
    if _GROUPED.fullmatch(figures) or _INDIAN.fullmatch(figures):
        return float(bare)
    head, _, tail = figures.rpartition(mark)
    if _GROUPED.fullmatch(head):
        return float(f"{head.replace(mark, '')}.{tail}")
    return None
