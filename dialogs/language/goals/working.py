"""The steps of one reading, each handing its findings to the next. Refuses any text that was not read as a line."""

from dataclasses import dataclass, field
from typing import Any, Literal

from dialogs.language.goals.achievable import change_of, hits_ceiling, judge
from dialogs.language.goals.candidate import Candidate, Pair
from dialogs.language.goals.candidates import find_candidates
from dialogs.language.goals.clauses import Story, is_told_day, regions_of, story_of
from dialogs.language.goals.coined import coined_measure, without_owners
from dialogs.language.goals.directions import is_deed, outside
from dialogs.language.goals.guardrails import find_limits, limit_measure
from dialogs.language.goals.line import Line
from dialogs.language.goals.measures import DURATIONS, choose_measure, mentions, priced
from dialogs.language.goals.refining import as_level, refine, unit_for
from dialogs.language.goals.regions import Limit, Region, find_purpose, find_rejected, find_second
from dialogs.language.goals.relative import is_relative
from dialogs.language.goals.scene import Standing, set_scene
from dialogs.language.goals.similarity import guess_measure
from dialogs.language.goals.standing import assign, in_one_kind
from dialogs.language.goals.story import scenery, told_around, told_in_passing, wished_measures
from dialogs.language.words.particles import particles
from dialogs.language.words.shapes import Amount, Guardrail, Target
from dialogs.language.words.vocabulary import Cue

_MERELY = particles("merely")
_TIMES = particles("lasting")
_INDIAN = particles("indian_scales")


@dataclass(slots=True)
class Work:
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
    story: Story = field(default_factory=Story)
    metric: Cue | None = None
    metric_id: str | None = None
    standing: Standing = field(default_factory=Standing)
    relative: bool = False
    deed: Cue | None = None

    @property
    def closed(self) -> list[Region]:
        """The stretches of text that are not about the goal itself, what is not wanted included."""
        timed = [(self.line.deadline.start_at, self.line.deadline.end_at)] if self.line.deadline else []
        return self.aside + self.rejected + timed

    @property
    def target_end(self) -> int | None:
        """Where the words of the target end."""
        return self.standing.target.end if self.standing.target else None

    @property
    def aside(self) -> list[Region]:
        """The stretches of text that tell limits, reasons and further goals."""
        return [limit.region for limit in self.limits] + ([self.purpose] if self.purpose else []) + self.second


def gather(line: Line) -> Work:
    """Find what a line names: measures, amounts, limits, reasons; nothing has a role yet."""
    story = story_of(line)
    if is_told_day(line, story):
        line.deadline = None
    found = mentions(line)
    own = coined_measure(line, found)
    found = without_owners(found, own) if own else found
    _free_downloads(line, found)
    guess = None if found else guess_measure(line)
    found = [guess] if guess else found
    amounts, pairs = find_candidates(line, durations=any(_lasts(line, cue) for cue in found) or _paced(line, found))
    around, counted = scenery(line, found, amounts)
    found = [cue for cue in found if cue not in around]
    told = [*counted, *told_in_passing(line, found, amounts), *told_around(line, story, found, amounts)]
    amounts = [one for one in amounts if one not in told]
    limits = find_limits(line, found, amounts)
    purpose = find_purpose(line, found, amounts, limits)
    if purpose is not None and _runs_into_the_wish(line, story, purpose):
        purpose = None
    return Work(
        line,
        found,
        amounts,
        pairs,
        limits,
        find_rejected(line, found),
        purpose,
        find_second(line, found),
        guess is not None,
        story,
    )


def _runs_into_the_wish(line: Line, story: Story, purpose: Region) -> bool:
    """Whether a reason opens in the story and swallows the wish: «ما بيرجع للصيانة، بدنا يرجع»."""
    wants = [cue.start for cue in line.named("cues", "want")]
    told = story.tells(line.token_at(purpose[0])) and line.token_at(purpose[0]) > 0
    return told and any(purpose[0] < start < purpose[1] for start in wants)


def _free_downloads(line: Line, found: list[Cue]) -> None:
    """Take "down" out of what is downloaded: تنزيل التطبيق lowers nothing."""
    places = {at for cue in found if cue.name == "app_downloads" for at in range(cue.first, cue.last)}
    falls = line.cues["directions"].get("decrease")
    if places and falls:
        line.cues["directions"]["decrease"] = [cue for cue in falls if cue.first not in places]


def _lasts(line: Line, cue: Cue) -> bool:
    """Whether a measure is counted in lengths of time: response time, «مدة انتظار المرضى», hours of training."""
    words = (token.core for token in line.tokens[cue.first : cue.last])
    return cue.name in DURATIONS or (cue.name == "custom" and not _TIMES.isdisjoint(words))


def _paced(line: Line, found: list[Cue]) -> bool:
    """Whether so many hours a day are what is wanted, and no measure beside them: "sleep 8 hours a night"."""
    if found:
        return False
    paces = {cue.first for cue in line.any_named("cues", "per_day", "per_week", "per_month")}
    lengths = (line.tokens_in(one.start_at, one.end_at)[1] for one in line.spans if one.kind == "duration")
    return any(end in paces for end in lengths)


def interpret(work: Work) -> None:
    """Measure, roles of the amounts, deed: each needs the one before."""
    line, aside = work.line, work.aside
    work.amounts = [one for one in work.amounts if not any(start <= one.start < end for start, end in aside)]
    found = wished_measures(line, work.story, work.found)
    work.metric = choose_measure(line, found, work.rejected, aside, work.amounts)
    work.metric = priced(line, work.metric, work.amounts)
    moves = outside(line.any_named("directions", "increase", "decrease"), work.closed)
    scene = set_scene(line, (work.amounts, work.pairs), (work.metric, work.found), aside)
    work.standing = in_one_kind(assign(scene), work.metric.name if work.metric else None)
    work.standing = _as_told(work)
    work.deed = is_deed(line, work.metric, work.standing, [*aside, *regions_of(line, work.story)])
    if work.deed is not None:
        work.metric, work.standing = None, Standing()
    name = work.metric.name if work.metric else None
    work.metric_id = refine(line, name, work.metric, work.standing) if work.deed is None else None
    work.standing = as_level(work.standing, work.metric_id, line)
    if work.standing.target is not None:
        gains = line.named("directions", "gain") if work.metric_id == "followers" else []
        work.relative = is_relative(
            line, work.standing.target, work.metric_id, moves=[*moves, *gains], baseline=work.standing.baseline
        )


def _as_told(work: Work) -> Standing:
    """The roles with no target from a clause that only tells: what is there is where one stands."""
    now, then = work.standing
    if then is None:
        return work.standing
    wants = work.line.named("cues", "want")
    merely = not wants and work.line.tokens[then.first - 1].folded in _MERELY and then.first > 0
    told = bool(work.story.wished) and work.story.tells(then.first)
    return Standing(now or then, None) if told or merely else work.standing


def amount_of(work: Work, one: Candidate | None) -> Amount | None:
    """Put an amount with the unit that its measure gives it; None for no amount. Lakhs of money are rupees."""
    if one is None:
        return None
    unit = unit_for(work.metric_id, one, work.standing)
    if unit is None and not _INDIAN.isdisjoint(work.line.text[one.start : one.end].casefold().split()):
        unit = "INR"
    return Amount(value=one.value, unit=unit)


def guardrail_of(work: Work) -> Guardrail | None:
    """Put the first limit of the line as a guardrail; None where there is none."""
    if not work.limits:
        return None
    limit = work.limits[0]
    metric = limit_measure(work.line, limit, work.found, work.metric_id)
    unit = unit_for(metric, limit.amount, Standing())
    bound: Literal["max", "min"] = "max" if limit.bound == "max" else "min"
    return Guardrail(metric=metric, bound=bound, value=limit.amount.value, unit=unit)


def missing_of(work: Work, reading: dict[str, Any]) -> str:
    """Name the letters of S, M and T that the text leaves open, in that order."""
    deed = work.deed is not None
    specific = deed or reading["metric"] is not None
    measured = deed or reading["target"] is not None
    timed = reading["deadline"] is not None
    return ("" if specific else "S") + ("" if measured else "M") + ("" if timed else "T")


def verdict_of(work: Work, reading: dict[str, Any]) -> Literal["ok", "stretch", "unrealistic"] | None:
    """Judge by the text alone whether the target can be reached; None where it gives too little to say."""
    target: Target | None = reading["target"]
    if target is None:
        return None
    baseline = reading["baseline"].value if reading["baseline"] else None
    percent_of = target.unit != "points"
    change = change_of(baseline, target.value, target.unit, relative=target.relative, percent_of=percent_of)
    ceiling = hits_ceiling(baseline, target.value, target.unit, relative=target.relative)
    return judge(change=change, ceiling_hit=ceiling, today=work.line.context.today, deadline=reading["deadline"])


def evidence_of(work: Work, channel: Cue | None, sense: Cue | None, thing: Region | None) -> dict[str, Region]:
    """Say for each field that is filled where in the text its words stand."""
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


def _direction_words(work: Work) -> Region | None:
    if work.deed:
        return work.deed.start, work.deed.end
    cues = outside(work.line.any_named("directions"), work.aside)
    return (cues[0].start, cues[0].end) if cues else None


def confidence_of(work: Work, reading: dict[str, Any], doubtful: tuple[str, ...]) -> float:
    """Sure where each thing found has words of its own, less so for each doubt and each amount without a role."""
    if not reading["goal"]:
        return 0.9 if not work.line.any_named("directions") else 0.6
    sure = 0.95 - 0.2 * len(doubtful)
    roles = (work.standing.baseline is not None) + (work.standing.target is not None)
    sure -= 0.1 * max(len(work.amounts) - roles, 0)
    sure -= 0.15 * (reading["metric"] is None and work.deed is None)
    return round(max(sure, 0.1), 2)


def _is_respelt(line: Line, metric: Cue) -> bool:
    """Whether a measure is one but for a slip of the keyboard, so that it is a guess like any other."""
    return any(one.first < metric.last and metric.first < one.last for one in line.respelt if one.name == metric.name)


def doubts_of(work: Work) -> tuple[str, ...]:
    """Name the fields to confirm: guesses, misspelt measures, dates gone by, "3 أضعاف" of two meanings."""
    found = [
        name
        for name in ("baseline", "target")
        if (one := getattr(work.standing, name)) is not None and (one.doubtful or one.guess)
    ]
    if work.metric is not None and (work.guessed or _is_respelt(work.line, work.metric)):
        found.append("metric")
    if work.line.deadline and (work.line.deadline.doubtful or work.line.deadline.past):
        found.append("deadline")
    target = work.standing.target
    if target and target.kind == "times" and target.value >= 200:  # noqa: PLR2004 - "3 أضعاف" may be +200 or +300
        found.append("target")
    return tuple(dict.fromkeys(found))
