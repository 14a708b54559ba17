"""What words typed at the questions of the bigger goal are instead of an answer; refuses to store any of it as one."""

from __future__ import annotations

from typing import Any

from dialogs.domain.kpis.catalogue import METRICS
from dialogs.events import Known
from dialogs.flow import Enter
from dialogs.flows.asking.answering import amount_of, context_of, understand
from dialogs.flows.asking.beside import MOVING, SURE
from dialogs.flows.goal.measuring import unit_in
from dialogs.flows.plan.telling import report_in
from dialogs.kept.report import reports_figure
from dialogs.language.answers.making import makes_otherwise
from dialogs.language.answers.naming import named_in
from dialogs.language.answers.plainly import plain_reply
from dialogs.language.answers.plan_parts import read_part_said
from dialogs.language.goals.line import read_line
from dialogs.language.goals.measures import mentions
from dialogs.language.goals.reading import read_goal
from dialogs.language.goals.spans import find_spans

_SOLD = "sales"
_FEW = 3


def keeps(text: str) -> bool:
    """Whether a few words ask to keep what stands («حفظ», "keep it")."""
    short = len(text.split()) <= _FEW and not any(map(str.isdigit, text))
    return short and named_in(text, "keeping") is not None and not makes_otherwise(text)


def says_nothing(text: str, known: Known) -> bool:
    """Whether words name no result: a bare yes ("fine", «تمام»), or one word («حفظ») that counts nothing.

    A channel or a day of the week is no result either.
    """
    if keeps(text) or plain_reply(text, context_of(known)) == "yes":
        return True
    found = read_part_said(text, context_of(known))
    if found is not None and found.about in ("channels", "days"):
        return True
    alone = len(text.split()) == 1 and not any(map(str.isdigit, text))
    return alone and named_in(text, "bigger") is None and not mentions(read_line(text, context_of(known)))


def says_result(text: str, known: Known) -> bool:
    """Whether words that also hold a yes («زود») name a measure with its number."""
    reading = read_goal(text, context_of(known))
    return reading.goal and reading.metric is not None and reading.target is not None


def reported(text: str, known: Known) -> Enter | None:
    """Turn to the goal that words report a figure of («وصلنا 160»)."""
    if not _words_beside(text, known) or not reports_figure(text, context_of(known)):
        return None
    counted = [goal for goal in known.goals if goal.status == "active" and goal.direction != "deliver"]
    named = report_in(text, known)
    if named is not None or len(counted) != 1:
        return named
    unit = unit_in(counted[0], known)
    answer = understand(text, "baseline", known, unit=unit)
    if answer.reply != "value" or amount_of(answer, unit).unit != (unit or "count"):
        return None
    return Enter("check_in", {"value": amount_of(answer, unit), "guess": bool(answer.guess), "goal_id": counted[0].id})


def _words_beside(text: str, known: Known) -> bool:
    """Whether words stand beside the figures: "half a million" is a figure alone."""
    spans = find_spans(text, context_of(known))
    return any(
        letter.isalpha() and not any(one.start_at <= at < one.end_at for one in spans) for at, letter in enumerate(text)
    )


def whole_goal(text: str, instead: dict[str, Any], known: Known, *, money: bool) -> Enter | None:
    """Turn to a goal told whole: what moves, how far, and from where or by when. `money`: one in money is an answer."""
    reading = read_goal(text, context_of(known))
    if not reading.goal or reading.confidence < SURE or reading.direction not in MOVING or reading.metric is None:
        return None
    row = METRICS.get(reading.metric)
    if money and (reading.metric == _SOLD or (row is not None and row.unit == "money")):
        return None
    told = (reading.baseline, reading.deadline)
    enough = reading.target is not None and (all(told) if money else any(told))
    return Enter("aside", {"words": text, "instead": instead}) if enough else None
