"""A goal written by a participant, graded letter by letter by the same reading that the coach uses.

The rubric, letter by letter; one and the same answer always gets the same grade:

* S: something is counted that a measure can be named for, or one thing is to be delivered.
* M: there is a number; for a thing to deliver, that it is done or not.
* A: from today's figure to the target in that time is no more than a push (the thresholds of `domain.realism`); what
  needs more is missing A, and so is what has no number or no end. Where today's figure stands neither in the answer nor
  in the exercise, it cannot be told.
* R: it is said what it is for, in words that do not only repeat the goal; how good the reason is, no machine can tell.
  Some schools teach R as realistic: a goal that is, and says so, has it too.
* T: there is an end that falls on a day.

Spelling, dialect and order cost nothing. `None` says that the grader is unsure: then a person decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import stating
from dialogs.domain.goals.realism import judge
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.rewording.rewording import goal_as_read
from dialogs.language.goals.line import read_line
from dialogs.language.goals.measures import mentions
from dialogs.language.goals.reading import Reading, read_goal
from dialogs.language.goals.reasons import gives_reason, says_realistic
from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

_FIGURES = {"number": "count", "percent": "percent", "money": "money"}
_CLOSE = 0.005
LETTERS = ("S", "M", "A", "R", "T")


@dataclass(frozen=True, slots=True)
class Grade:
    """What each letter got: there, missing, or `None` where the grader is unsure; `reading` is what was understood.

    `changed` is a figure of today that the exercise gives and the answer tells otherwise.
    """

    letters: Mapping[str, bool | None]
    reading: Reading
    changed: Amount | None = None

    def missing(self, wanted: tuple[str, ...]) -> tuple[str, ...]:
        """The wanted letters that are not there."""
        return tuple(letter for letter in wanted if self.letters[letter] is False)

    def unsure(self, wanted: tuple[str, ...]) -> tuple[str, ...]:
        """The wanted letters that a person would have to look at."""
        return tuple(letter for letter in wanted if self.letters[letter] is None)


def grade(text: str, context: Context, *, given: str = "", model: str = "") -> Grade:
    """Grade a goal written in free words; `given` is what the exercise tells, where today's figure may stand.

    `model` is its model answer, which tells what that figure counts.
    """
    reading = read_goal(text, context)
    deliver = reading.direction == "deliver"
    named = reading.metric not in {None, "custom"} or bool(reading.thing) or deliver
    letters: dict[str, bool | None] = {
        "S": named and reading.goal,
        "M": reading.target is not None or deliver,
        "T": reading.deadline is not None or _ends(text, context),
        "R": gives_reason(text, context, reading.purpose) and (reading.goal or reading.target is not None),
    }
    letters["A"] = _achievable(reading, context, given) if letters["M"] and letters["T"] else False
    letters["R"] = letters["R"] or (letters["A"] is True and says_realistic(text))
    return Grade(letters, reading, _changed(reading, context, given, model))


def _changed(reading: Reading, context: Context, given: str, model: str) -> Amount | None:
    """The given figure where the answer begins at another one of the same measure: "from 40" where 50 is given."""
    began = reading.baseline
    if began is None or not given:
        return None
    unit = began.unit or "count"
    told = [span for span in find_spans(given, context) if span.kind in _FIGURES and span.value is not None]
    fitting = [span.value or 0.0 for span in told if (span.unit or _FIGURES[span.kind]) in {unit, "count"}]
    if not fitting or any(abs((one.value or 0.0) - began.value) <= _CLOSE * abs(began.value) for one in told):
        return None
    counted = {cue.name for cue in mentions(read_line(given, context))}
    same = reading.metric in counted or (model and read_goal(model, context).metric == reading.metric)
    return Amount(value=fitting[0], unit=unit) if same else None


def _ends(text: str, context: Context) -> bool:
    """Whether a day that is still ahead is named at all, such as a feast that goals seldom end by."""
    days = (span.end or span.start for span in find_spans(text, context) if span.kind in {"date", "interval"})
    return any(day is not None and day > context.today for day in days)


def _achievable(reading: Reading, context: Context, given: str) -> bool | None:
    """Whether the step is likely, by the answer's own figures or else from today's figure as the exercise tells it."""
    if reading.achievable is not None:
        return reading.achievable != "unrealistic"
    if reading.direction == "deliver":
        return True if reading.deadline is not None else None
    stated = goal_as_read(reading, reading.deadline, context.country)
    if stated.baseline is None and stated.target is not None:
        told = _told(given, stated.target, context)
        stated = replace(stated, baseline=told if _on_the_way(reading, told) else None)
    verdict = judge(stating(stated, context.today), context.today).verdict
    return None if verdict is None else verdict != "unrealistic"


def _on_the_way(reading: Reading, told: Amount | None) -> bool:
    """Whether a goal can lead from this figure to its own: of another measure, it may lie beyond it already."""
    if told is None or reading.target is None or reading.target.relative:
        return told is not None
    metric = METRICS.get(reading.metric or "")
    fewer = reading.direction == "decrease" or (metric is not None and metric.less_is_better)
    ahead = reading.target.value - told.value
    return (ahead < 0 if fewer else ahead > 0) or reading.direction == "keep"


def _told(given: str, target: Amount, context: Context) -> Amount | None:
    """Today's figure where the exercise tells one of the same unit: its first that is not the target itself."""
    for span in find_spans(given, context) if given else ():
        fits = span.kind in {"number", "percent", "money"} and (span.unit or "count") in {target.unit, "count"}
        if fits and span.value is not None and span.value != target.value:
            return Amount(value=span.value, unit=target.unit)
    return None
