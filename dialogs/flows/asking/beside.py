"""What words say beside the answer that was asked for: a date, a figure, another wish; refuses to lose it."""

from __future__ import annotations

from datetime import date

from dialogs.events import Known
from dialogs.flow import Enter
from dialogs.flows.asking.answering import context_of, past
from dialogs.language.goals.deadlines import find_deadline
from dialogs.language.goals.reading import Reading, read_goal
from dialogs.language.goals.spans import find_spans
from dialogs.language.words.wordings import tables, wording

SURE = 0.6
FEWEST_WORDS = 3
MOVING = ("increase", "decrease", "deliver")
HIRING = ("employees", "branches", "savings")


def day_beside(text: str, known: Known) -> date | None:
    """Find the date that comes along with another answer ("60 by the end of March")."""
    found = find_deadline(text, context_of(known))
    return found.day if found and found.day and not found.doubtful and not past(found.day, known) else None


def figure_beside(text: str, known: Known) -> bool:
    """Whether an amount stands beside the date in an answer ("60,000 by the end of March")."""
    spans = find_spans(text, context_of(known))
    dates = [span for span in spans if span.kind in {"date", "duration"}]
    amounts = [span for span in spans if span.kind in {"number", "percent", "money"}]
    return any(
        all(amount.end_at <= day.start_at or amount.start_at >= day.end_at for day in dates) for amount in amounts
    ) and bool(dates)


def wish_beside(text: str, metric: str | None, known: Known, *, reasons: bool = False) -> Enter | None:
    """Turn to another wish that came in place of an answer: something else to move or to do than this goal is about.

    Where `reasons` are asked for, somebody hired, a branch opened or a campaign to come is one, and no wish.
    """
    reading = read_goal(text, context_of(known))
    return Enter("aside", {"words": text}) if _another(reading, metric, reasons=reasons) else None


def _another(reading: Reading, metric: str | None, *, reasons: bool) -> bool:
    if not reading.goal or reading.confidence < SURE or len(reading.text.split()) < FEWEST_WORDS:
        return False
    if reading.metric in HIRING and reading.metric != metric:
        return not reasons
    if "direction" not in reading.evidence and reading.metric not in (None, metric) and reading.target is None:
        return _wants(reading.text)
    if reading.direction not in MOVING:
        return False
    if reading.direction == "deliver":
        return "direction" in reading.evidence and (not reasons or _wants(reading.text))
    return "direction" in reading.evidence and reading.metric not in (None, metric)


def _wants(text: str) -> bool:
    """Whether words open with a wish: "I want followers"."""
    said = wording(text)
    return bool(tables("orders").find(said, ("want",), range(min(2, len(said.words)))))
