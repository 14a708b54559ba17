"""Limits that a goal keeps on the way ("while keeping CPL under $10"). Refuses a limit that is the goal itself."""

from collections.abc import Sequence

from dialogs.language.candidates import Candidate
from dialogs.language.line import Line
from dialogs.language.regions import Limit
from dialogs.language.vocabulary import Cue

_REACH = 6
_SPEND = frozenset({"spending", "spend", "budget", "ميزانيه", "بميزانيه", "صرف", "نصرف", "بادجت"})


def _bound_of(line: Line, amount: Candidate, begin: int) -> tuple[str, int] | None:
    """Whether an amount is a maximum or a minimum, and where the words that say so start."""
    names = ("not_more", "not_less", "less", "more")
    near = [
        cue
        for cue in line.named("cues", *names)
        if (0 <= amount.first - cue.last <= _REACH and cue.first >= begin) or cue.first <= amount.first < cue.last or 0 <= cue.first - amount.last <= 1
    ]
    if not near:
        return (amount.bound, amount.start) if amount.bound else None
    for name, bound in (("not_more", "max"), ("not_less", "min")):
        certain = [cue for cue in near if cue.name == name]
        if certain:
            return bound, min(cue.start for cue in certain)
    cue = near[0]
    negated = any(begin <= no.first <= cue.first and not _hyphened(line, no) for no in line.named("cues", "not"))
    return ("max" if (cue.name == "less") != negated else "min"), cue.start


def _hyphened(line: Line, cue: Cue) -> bool:
    return cue.last < len(line.tokens) and line.tokens[cue.last].folded == "-"


def _connector(line: Line, amount: Candidate, mentions: Sequence[Cue]) -> Cue | None:
    """The word that joins a limit to the goal: the earliest one after everything that is said of the goal itself."""
    first, _ = line.sentence(amount.first)
    inside = [(cue.first, cue.last) for cue in mentions]
    found = [
        cue
        for cue in line.named("cues", "guard")
        if first <= cue.first < amount.first and not any(low < cue.first < high or (low == cue.first and high > cue.last) for low, high in inside)
    ]
    return found[-1] if found else None


def _starts(line: Line, amount: Candidate, mentions: Sequence[Cue]) -> list[Cue]:
    first, _ = line.sentence(amount.first)
    inside = [(cue.first, cue.last) for cue in mentions]
    return [
        cue
        for cue in line.named("cues", "guard")
        if first <= cue.first <= amount.first and not any(low < cue.first < high for low, high in inside)
    ]


def _is_limit(line: Line, start: int, amount: Candidate, mentions: Sequence[Cue], amounts: Sequence[Candidate]) -> bool:
    """Whether enough is said before the limit for it to be one, and it is not about the same measure alone."""
    before = [cue for cue in mentions if cue.end <= start]
    others = [one for one in amounts if one.end <= start]
    own = [cue for cue in mentions if start <= cue.start and cue.first <= amount.last + 4]
    if not before and not others:
        return False
    moved = any(cue.start < start for cue in line.named("directions"))
    if not own:
        return bool(others) or (moved and amount.kind == "money" and bool(before))
    return bool(others) or moved or any(cue.name != own[0].name for cue in before)


def find_limits(line: Line, mentions: Sequence[Cue], amounts: Sequence[Candidate]) -> list[Limit]:
    """The limits of a line, each with its clause."""
    found = []
    for amount in amounts:
        if amount.kind == "times":
            continue
        for connector in _starts(line, amount, mentions):
            bound = _bound_of(line, amount, connector.first)
            if bound is None or bound[1] < connector.start - 1:
                continue
            between = [one for one in amounts if connector.start <= one.start < amount.start]
            if between or not _is_limit(line, connector.start, amount, mentions, amounts):
                continue
            found.append(Limit((connector.start, _end(line, amount)), amount, bound[0]))
            break
    return found


def _end(line: Line, amount: Candidate) -> int:
    """A limit's clause ends at the next comma, the deadline behind it, or with the sentence."""
    _, last = line.sentence(amount.first)
    stops = [line.tokens[at].start for at in line.pauses(amount.last, last)]
    if line.deadline and line.deadline.start_at >= amount.end:
        stops.append(line.deadline.start_at)
    stops += [cue.start for cue in line.named("cues", "purpose") if cue.start >= amount.end]
    return min([*stops, line.tokens[last - 1].end])


def limit_measure(line: Line, limit: Limit, mentions: Sequence[Cue]) -> str:
    """What a limit is about: the measure of its clause, else money spent, else the cost of what is won, else custom."""
    own = [cue for cue in mentions if limit.region[0] <= cue.start < limit.region[1] and cue.name not in {"customers", "units_sold"}]
    each = bool([cue for cue in line.named("cues", "per_lead") if cue.start >= limit.region[0]])
    if own and not (own[0].name == "operating_costs" and each):
        return own[0].name
    words = {line.tokens[at].folded for at in range(*line.tokens_in(*limit.region))}
    if words & _SPEND:
        return "ad_spend"
    if limit.amount.kind == "money":
        return "cost_per_acquisition" if each else "ad_spend"
    return "custom"
