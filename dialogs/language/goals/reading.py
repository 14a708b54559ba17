"""A goal read from one line: every field of the contract, with where its words stand. Refuses to invent a figure."""

from typing import Any

from dialogs.language.goals.candidate import Candidate
from dialogs.language.goals.channels import choose_channel, find_channels
from dialogs.language.goals.clauses import regions_of
from dialogs.language.goals.directions import direction_of
from dialogs.language.goals.intent import holds_goal, sense_of
from dialogs.language.goals.line import read_line
from dialogs.language.goals.measures import CATEGORY_OF
from dialogs.language.goals.rhythm import PACES, period_of
from dialogs.language.goals.thing import field_of, thing_of
from dialogs.language.goals.working import (
    Work,
    amount_of,
    confidence_of,
    doubts_of,
    evidence_of,
    gather,
    guardrail_of,
    interpret,
    missing_of,
    verdict_of,
)
from dialogs.language.words.context import Context
from dialogs.language.words.shapes import Amount, Guardrail, Reading, Target

__all__ = ["Amount", "Guardrail", "Reading", "Target", "read_goal"]


def read_goal(text: str, context: Context) -> Reading:
    """Read one line as a goal; a line that holds none is answered with `goal` false and nothing else."""
    line = read_line(text, context)
    work = gather(line)
    interpret(work)
    amount = work.standing.target is not None or work.standing.baseline is not None
    if not holds_goal(line, work.metric, amount=amount, deed=work.deed is not None, trouble=work.story.trouble):
        return Reading(text=text, language=line.language, confidence=confidence_of(work, {"goal": False}, ()))
    sense, sense_cue = sense_of(line)
    channel, channel_cue = choose_channel(line, find_channels(line), work.metric, work.metric_id, work.closed)
    fields = _fields(work, sense)
    fields["channel"] = channel
    doubtful = doubts_of(work)
    thing = thing_of(line, work.metric, work.metric_id, work.deed, work.target_end)
    return Reading(
        text=text,
        language=line.language,
        **fields,
        evidence=evidence_of(work, channel_cue, sense_cue, thing),
        confidence=confidence_of(work, fields, doubtful),
        thing=text[thing[0] : thing[1]] if thing else None,
        field=field_of(line),
        deadline_past=bool(line.deadline and line.deadline.past),
        doubtful=doubtful,
        several=bool(work.second),
        tactic=line.has("tactic"),
        story=regions_of(line, work.story),
    )


def _period(work: Work) -> str | None:
    """The period of the target, or the one told with where it starts: "12 calls a week, would love 30"."""
    target, now = work.standing.target, work.standing.baseline
    if target is None:
        return None
    found = None if _paces_a_limit(work, target) else period_of(work.line, target)
    return found or (period_of(work.line, now) if now is not None and not work.relative else None)


def _paces_a_limit(work: Work, target: Candidate) -> bool:
    """Whether the only period is told with a limit or another goal: "30 % less, keeping leads at 200 a month"."""
    paces = work.line.any_named("cues", *PACES)
    limited = [one for one in [*(limit.region for limit in work.limits), *work.second] if one[0] >= target.end]
    return bool(paces) and all(any(start <= cue.start < end for start, end in limited) for cue in paces)


def _fields(work: Work, sense: str | None) -> dict[str, Any]:
    """The fields that follow from the measure, the amounts and the deadline."""
    line, target = work.line, work.standing.target
    around = [*work.closed, *regions_of(line, work.story)]
    direction = direction_of(line, work.metric_id, work.standing, around, relative=work.relative)
    level = amount_of(work, target)
    fields: dict[str, Any] = {
        "goal": True,
        "metric": work.metric_id,
        "category": CATEGORY_OF.get(work.metric_id or "") or (sense if not work.deed else None) or "other",
        "direction": "deliver" if work.deed else direction,
        "baseline": amount_of(work, work.standing.baseline),
        "target": Target(value=level.value, unit=level.unit, relative=work.relative) if level else None,
        "deadline": line.deadline.day if line.deadline else None,
        "guardrail": guardrail_of(work),
        "purpose": line.text[work.purpose[0] : work.purpose[1]] if work.purpose else None,
        "per": _period(work),
    }
    fields["missing"] = missing_of(work, fields)
    fields["achievable"] = verdict_of(work, fields)
    return fields
