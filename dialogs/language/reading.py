"""A goal read from one line: every field of the contract, with where its words stand. Refuses to invent a figure."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from dialogs.language.achievable import change_of, hits_ceiling, judge
from dialogs.language.candidates import Candidate, Pair, find_candidates
from dialogs.language.channels import choose_channel, find_channels
from dialogs.language.context import Context
from dialogs.language.directions import direction_of, is_deed, outside
from dialogs.language.guardrails import find_limits, limit_measure
from dialogs.language.intent import holds_goal, sense_of
from dialogs.language.line import Line, read_line
from dialogs.language.measures import CATEGORY_OF, DURATIONS, choose_measure, mentions
from dialogs.language.refining import refine, unit_for
from dialogs.language.regions import Limit, Region, find_purpose, find_rejected, find_second
from dialogs.language.relative import is_relative
from dialogs.language.rhythm import period_of
from dialogs.language.similarity import guess_measure
from dialogs.language.standing import Standing, assign, in_one_kind, set_scene
from dialogs.language.thing import field_of, thing_of
from dialogs.language.vocabulary import Cue

Direction = Literal["increase", "decrease", "reach", "keep", "deliver"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Amount(_Frozen):
    """A number with its unit: percent, count, ratio, points, seconds … days, or ISO 4217; None if only context tells."""

    value: float
    unit: str | None = "count"


class Target(Amount):
    """What is wanted: a level, or a change where `relative`."""

    relative: bool = False


class Guardrail(_Frozen):
    """A limit kept on the way: at most ("max") or at least ("min") this much of a measure."""

    metric: str
    bound: Literal["max", "min"]
    value: float
    unit: str | None


class Reading(_Frozen):
    """All that one line says of a goal. `evidence` holds, by field, the characters whose words say it.

    `thing` is what the wish is about in the person's words, `field` his line of business; `doubtful` names fields to
    confirm; `several`: more goals than one are in the line and this is the first; `tactic`: it starts from a means.
    """

    text: str
    language: Literal["ar", "en"]
    goal: bool = False
    category: str | None = None
    metric: str | None = None
    channel: str | None = None
    direction: Direction | None = None
    baseline: Amount | None = None
    target: Target | None = None
    deadline: date | None = None
    guardrail: Guardrail | None = None
    purpose: str | None = None
    missing: str = ""
    achievable: Literal["ok", "stretch", "unrealistic"] | None = None
    per: str | None = None
    evidence: dict[str, tuple[int, int]] = {}
    confidence: float = 0.0
    thing: str | None = None
    field: str | None = None
    deadline_past: bool = False
    doubtful: tuple[str, ...] = ()
    several: bool = False
    tactic: bool = False

    def to_json(self) -> dict[str, Any]:
        """The reading as the contract prints it, without rephrasings."""
        printed = self.model_dump(
            mode="json", exclude={"thing", "field", "deadline_past", "doubtful", "several", "tactic"}
        )
        for amount in ("baseline", "target", "guardrail"):
            if printed[amount] is not None:
                printed[amount]["value"] = _plain(printed[amount]["value"])
        return printed


def _plain(value: float) -> float:
    return int(value) if value == int(value) else value


@dataclass(slots=True)
class _Work:
    """What the steps of one reading hand to each other."""

    line: Line
    found: list[Cue]
    amounts: list[Candidate]
    pairs: list[Pair]
    limits: list[Limit]
    rejected: list[Region]
    purpose: Region | None
    second: list[Region]
    guessed: bool = False
    metric: Cue | None = None
    metric_id: str | None = None
    standing: Standing = field(default_factory=Standing)
    relative: bool = False
    deed: Cue | None = None

    @property
    def aside(self) -> list[Region]:
        return [limit.region for limit in self.limits] + ([self.purpose] if self.purpose else []) + self.second


def _gather(line: Line) -> _Work:
    found = mentions(line)
    guess = None if found else guess_measure(line)
    found = [guess] if guess else found
    amounts, pairs = find_candidates(line, durations=any(cue.name in DURATIONS for cue in found))
    limits = find_limits(line, found, amounts)
    purpose = find_purpose(line, found, amounts, limits)
    return _Work(
        line, found, amounts, pairs, limits, find_rejected(line), purpose, find_second(line, found), guess is not None
    )


def _interpret(work: _Work) -> None:
    """Measure, roles of the amounts, deed: each needs the one before."""
    line, aside = work.line, work.aside
    work.amounts = [one for one in work.amounts if not any(start <= one.start < end for start, end in aside)]
    work.metric = choose_measure(line, work.found, work.rejected, aside, work.amounts)
    moves = outside(line.named("directions", "increase", "decrease"), aside + work.rejected)
    scene = set_scene(line, (work.amounts, work.pairs), (work.metric, work.found), aside)
    work.standing = in_one_kind(assign(scene))
    work.deed = is_deed(line, work.metric, work.standing, aside)
    if work.deed is not None:
        work.metric, work.standing = None, Standing()
    name = work.metric.name if work.metric else None
    work.metric_id = refine(line, name, work.metric, work.standing) if work.deed is None else None
    if work.standing.target is not None:
        gains = line.named("directions", "gain") if work.metric_id == "followers" else []
        work.relative = is_relative(
            line, work.standing.target, work.metric_id, moves=[*moves, *gains], baseline=work.standing.baseline
        )


def _amount(work: _Work, one: Candidate | None) -> Amount | None:
    if one is None:
        return None
    return Amount(value=one.value, unit=unit_for(work.metric_id, one, work.standing, work.line.context))


def _guardrail(work: _Work) -> Guardrail | None:
    if not work.limits:
        return None
    limit = work.limits[0]
    metric = limit_measure(work.line, limit, work.found)
    unit = unit_for(metric, limit.amount, Standing(), work.line.context)
    bound: Literal["max", "min"] = "max" if limit.bound == "max" else "min"
    return Guardrail(metric=metric, bound=bound, value=limit.amount.value, unit=unit)


def _missing(work: _Work, reading: dict[str, Any]) -> str:
    deed = work.deed is not None
    specific = deed or reading["metric"] is not None
    measured = deed or reading["target"] is not None
    timed = reading["deadline"] is not None
    return ("" if specific else "S") + ("" if measured else "M") + ("" if timed else "T")


def _achievable(work: _Work, reading: dict[str, Any]) -> Literal["ok", "stretch", "unrealistic"] | None:
    target: Target | None = reading["target"]
    if target is None:
        return None
    baseline = reading["baseline"].value if reading["baseline"] else None
    percent_of = not (target.unit == "points")
    change = change_of(baseline, target.value, target.unit, relative=target.relative, percent_of=percent_of)
    ceiling = hits_ceiling(baseline, target.value, target.unit, relative=target.relative)
    return judge(change=change, ceiling_hit=ceiling, today=work.line.context.today, deadline=reading["deadline"])


def _evidence(work: _Work, channel: Cue | None, sense: Cue | None, thing: Region | None) -> dict[str, Region]:
    line = work.line
    spans: dict[str, Region | None] = {
        "metric": (work.metric.start, work.metric.end) if work.metric else None,
        "category": (sense.start, sense.end) if sense else None,
        "channel": (channel.start, channel.end) if channel else None,
        "direction": _direction_words(work),
        "baseline": _place(work.standing.baseline),
        "target": _place(work.standing.target),
        "deadline": (line.deadline.start_at, line.deadline.end_at) if line.deadline and line.deadline.day else None,
        "guardrail": work.limits[0].region if work.limits else None,
        "purpose": work.purpose,
        "thing": thing,
    }
    return {name: place for name, place in spans.items() if place is not None}


def _place(one: Candidate | None) -> Region | None:
    return (one.start, one.end) if one else None


def _direction_words(work: _Work) -> Region | None:
    if work.deed:
        return work.deed.start, work.deed.end
    cues = outside(work.line.named("directions"), work.aside)
    return (cues[0].start, cues[0].end) if cues else None


def _confidence(work: _Work, reading: dict[str, Any], doubtful: tuple[str, ...]) -> float:
    """Sure where each thing found has words of its own, less so for each doubt and each amount without a role."""
    if not reading["goal"]:
        return 0.9 if not work.line.named("directions") else 0.6
    sure = 0.95 - 0.2 * len(doubtful)
    roles = (work.standing.baseline is not None) + (work.standing.target is not None)
    sure -= 0.1 * max(len(work.amounts) - roles, 0)
    sure -= 0.15 * (reading["metric"] is None and work.deed is None)
    return round(max(sure, 0.1), 2)


def _doubts(work: _Work) -> tuple[str, ...]:
    found = [
        name
        for name in ("baseline", "target")
        if (one := getattr(work.standing, name)) is not None and (one.doubtful or one.guess)
    ]
    if work.guessed and work.metric is not None:
        found.append("metric")
    if work.line.deadline and (work.line.deadline.doubtful or work.line.deadline.past):
        found.append("deadline")
    target = work.standing.target
    if target and target.kind == "times" and target.value >= 200:  # noqa: PLR2004 - "3 أضعاف" may be +200 or +300
        found.append("target")
    return tuple(dict.fromkeys(found))


def read_goal(text: str, context: Context) -> Reading:
    """Read one line as a goal; a line that holds none is answered with `goal` false and nothing else."""
    line = read_line(text, context)
    work = _gather(line)
    _interpret(work)
    amount = work.standing.target is not None or work.standing.baseline is not None
    if not holds_goal(line, work.metric, amount=amount, deed=work.deed is not None):
        return Reading(text=text, language=line.language, confidence=_confidence(work, {"goal": False}, ()))
    sense, sense_cue = sense_of(line)
    channel, channel_cue = choose_channel(
        line, find_channels(line), work.metric, work.metric_id, work.aside + work.rejected
    )
    target, deadline = work.standing.target, line.deadline
    doubtful = _doubts(work)
    direction: Any = direction_of(
        line, work.metric_id, work.standing, work.aside + work.rejected, relative=work.relative, wish=True
    )
    level = _amount(work, target)
    fields: dict[str, Any] = {
        "goal": True,
        "metric": work.metric_id,
        "category": CATEGORY_OF.get(work.metric_id or "") or (sense if not work.deed else None) or "other",
        "channel": channel,
        "direction": "deliver" if work.deed else direction,
        "baseline": _amount(work, work.standing.baseline),
        "target": Target(value=level.value, unit=level.unit, relative=work.relative) if level else None,
        "deadline": deadline.day if deadline else None,
        "guardrail": _guardrail(work),
        "purpose": text[work.purpose[0] : work.purpose[1]] if work.purpose else None,
        "per": period_of(line, target, work.metric_id) if target else None,
    }
    thing = thing_of(line, work.metric, work.metric_id, work.deed, target.end if target else None)
    return Reading(
        text=text,
        language=line.language,
        **fields,
        missing=_missing(work, fields),
        achievable=_achievable(work, fields),
        evidence=_evidence(work, channel_cue, sense_cue, thing),
        confidence=_confidence(work, fields, doubtful),
        thing=text[thing[0] : thing[1]] if thing else None,
        field=field_of(line),
        deadline_past=bool(deadline and deadline.past),
        doubtful=doubtful,
        several=bool(work.second),
        tactic=line.has("tactic"),
    )
