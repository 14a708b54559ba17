"""Which way a measure should go, or that a thing is to be done. Refuses to judge whether that is wise."""

from collections.abc import Sequence

from dialogs.language.goals.candidate import Candidate
from dialogs.language.goals.line import Line
from dialogs.language.goals.measures import LOW_IS_GOOD
from dialogs.language.goals.scene import Standing
from dialogs.language.words.particles import particles
from dialogs.language.words.vocabulary import Cue

_QUANTITY_OF_DEED = frozenset({"employees", "branches", "customers", "new_customers"})


def outside(cues: Sequence[Cue], regions: Sequence[tuple[int, int]]) -> list[Cue]:
    """The cues that stand in none of these stretches of text."""
    if not regions or not cues:
        return list(cues)
    return [cue for cue in cues if not any(start <= cue.start < end for start, end in regions)]


def is_deed(line: Line, metric: Cue | None, standing: Standing, aside: Sequence[tuple[int, int]]) -> Cue | None:
    """The word of a thing that is either done or not (launch, open, finish), where no measure is moved."""
    deeds = [cue for cue in outside(line.named("directions", "deliver"), aside) if not _told(line, cue)]
    if not deeds:
        return None
    deed = deeds[0]
    if _only_more(line, deed) or _done_by_others(line, deed):
        return None
    if metric is not None and metric.name == "custom" and _overlap(deed, metric) and standing == Standing():
        return deed
    if metric is not None and metric.weight > 1 and metric.name not in _QUANTITY_OF_DEED and _overlap(deed, metric):
        return None
    if metric is not None and not deed.first <= metric.first < deed.last + 2 and metric.name not in _QUANTITY_OF_DEED:
        return None if metric.first < deed.first or standing.target or _moves_before(line, deed) else deed
    if metric is not None and metric.name not in _QUANTITY_OF_DEED and (standing.target or metric.first < deed.first):
        return None
    return deed if standing.target is None else None


def _only_more(line: Line, deed: Cue) -> bool:
    """Whether something is to be done more or made better, and is never done with: "study more regularly"."""
    words = [token.folded for token in line.tokens[deed.first : deed.first + 2]]
    if words[0] == "make" and words[-1] in _OWNERS:
        return True
    learnt = any(cue.first == deed.first for cue in line.named("cues", "doing"))
    return learnt and any(cue.first == deed.last for cue in line.named("directions", "increase"))


_RAISING, _LENGTHS, _SPEEDS = particles("raising"), particles("lengths"), particles("speeds")
_OWNERS = frozenset({"our", "my", "it", "the"})
_OTHERS, _NO_DEEDS = particles("others_doing"), particles("no_deeds")


def _done_by_others(line: Line, deed: Cue) -> bool:
    """Whether others are to do it, so that how many of them do is counted: "get people to finish the course"."""
    plain = [token.folded for token in line.tokens[: deed.first] if not token.folded.endswith("lly")]
    before = plain[-2:]
    return bool(before) and (before[-1] in _OTHERS or (before[-1] == "to" and before[0] in _OTHERS))


_CLAUSE = 6
_OR = frozenset({"or", "and", "او"})
_AT_LEAST = particles("at_least")


def _may_not_fall(line: Line, target: Candidate) -> bool:
    """Whether the level is one not to fall below: "don't let it drop under 4.5"."""
    refused = line.named("cues", "not")
    for cue in line.named("cues", "less"):
        if 0 <= target.first - cue.last <= 1 and any(0 < cue.first - no.first <= _CLAUSE for no in refused):
            return True
    return any(
        cue.last <= target.first <= cue.last + 2 and line.tokens[cue.first].folded not in _AT_LEAST
        for cue in line.named("cues", "not_less")
        if cue.weight > 1
    )


def _overlap(one: Cue, other: Cue) -> bool:
    return one.first < other.last and other.first < one.last


def _told(line: Line, cue: Cue) -> bool:
    """Whether a deed is told of oneself and promises nothing: "we run a shop", "more people, launching in May".

    Arabic customers sound like something made: of their trust in a shop, no shop is to be made.
    """
    before = line.tokens[cue.first - 1].folded if cue.first else ""
    aside = before == "," and line.tokens[cue.first].folded.endswith("ing") and _moves_before(line, cue)
    return before in {"i", "we"} or aside or line.tokens[cue.first].folded in _NO_DEEDS


def _moves_before(line: Line, deed: Cue) -> bool:
    return any(cue.first < deed.first for cue in line.any_named("directions", "increase", "decrease"))


def direction_of(
    line: Line, metric: str | None, standing: Standing, aside: Sequence[tuple[int, int]], *, relative: bool
) -> str:
    """increase, decrease, reach or keep; what is merely wished for is to increase."""
    rise, fall = _wished(line, aside)
    keep = outside(line.named("directions", "keep"), aside)
    target, baseline = standing.target, standing.baseline
    if target is not None:
        rise, fall, keep = (_same_sentence(line, target.first, cues) for cues in (rise, fall, keep))
        rise = [cue for cue in rise if not _or_better(line, cue, target)]
        if metric == "custom":
            rise = [cue for cue in rise if not _does(line, cue, target)]
    low = metric in LOW_IS_GOOD
    if low and target is not None and _raised(line, rise, target):
        return "increase"
    if baseline and target and target.kind == baseline.kind and not relative:
        if keep and _holds(target, baseline, low=low):
            return "keep"
        return "decrease" if plain_value(target) < plain_value(baseline) else "increase"
    if keep and not rise and (target is not None or not fall) and (not low or _kept_low(keep, target, fall)):
        return "keep" if target is None or not relative else "increase"
    if not low and not rise and target is not None and _may_not_fall(line, target):
        return "keep"
    if low or (fall and (not rise or fall[0].first < rise[0].first)):
        return "decrease"
    return "reach" if target is not None and not rise and not relative else "increase"


def _kept_low(keep: Sequence[Cue], target: Candidate | None, fall: Sequence[Cue]) -> bool:
    """Whether a level of what one wants low is to be kept and not come down to: "keep churn under 3 %"."""
    return target is not None and not fall and any(cue.weight > 1 or cue.first < target.first for cue in keep)


def _raised(line: Line, rise: Sequence[Cue], target: Candidate) -> bool:
    """Whether a length of time is told to become longer: "raise response time by 10%"; a better one is shorter."""
    for cue in rise:
        between = [token.folded for token in line.tokens[cue.last : target.first]]
        if line.tokens[cue.first].folded in _RAISING and not _LENGTHS.isdisjoint(between):
            return _SPEEDS.isdisjoint(between)
    return False


def _or_better(line: Line, cue: Cue, target: Candidate) -> bool:
    """Whether a word of rising only opens the level upwards: "at 90 % or better", «أو أعلى»."""
    behind = 0 < cue.first - target.last <= 2  # noqa: PLR2004 - "200 subscribers or more"
    return behind and line.tokens[cue.first - 1].folded in _OR


def _holds(target: Candidate, baseline: Candidate, *, low: bool) -> bool:
    """Whether today's figure is on the good side of the level to be kept: "keep it above 4.5, now 4.6"."""
    now, then = plain_value(baseline), plain_value(target)
    return now <= then if low else now >= then


def _does(line: Line, cue: Cue, target: Candidate) -> bool:
    """Whether the word tells what is done so many times and moves nothing: «نشر 3 منشورات»."""
    return cue.last == target.first and any(one.first == cue.first for one in line.named("cues", "doing"))


_SECONDS = {"seconds": 1.0, "minutes": 60.0, "hours": 3600.0, "days": 86400.0, "weeks": 604800.0, "months": 2592000.0}


def plain_value(one: Candidate) -> float:
    """An amount as one compares it: lengths of time in seconds."""
    return one.value * _SECONDS.get(one.unit or "", 1.0)


def _wished(line: Line, aside: Sequence[tuple[int, int]]) -> tuple[list[Cue], list[Cue]]:
    """The words of rising and of falling; what stands before the wish tells of the past if others stand behind it."""
    rise = outside(line.named("directions", "increase"), aside)
    not_less = line.named("cues", "not_less")
    least = [(cue.start, cue.end) for cue in not_less if line.tokens[cue.first].folded in _AT_LEAST]
    posted = [(cue.start, cue.end) for cue in line.named("cues", "tactic")]
    fall = outside(line.named("directions", "decrease"), [*aside, *least, *posted])
    wants = outside(line.named("cues", "want"), aside)
    if wants and any(cue.first > wants[0].first for cue in [*rise, *fall]):
        return [cue for cue in rise if cue.last > wants[0].first], [cue for cue in fall if cue.last > wants[0].first]
    told = {cue.first for cue in line.named("cues", "fell") if wants and cue.last <= wants[0].first}
    return rise, [cue for cue in fall if cue.first not in told]


def _same_sentence(line: Line, at: int, cues: list[Cue]) -> list[Cue]:
    """The cues of the target's own sentence, if it has any."""
    first, last = line.sentence(at)
    return [cue for cue in cues if first <= cue.first < last]
