"""Limits that a goal keeps on the way ("while keeping CPL under $10"). Refuses a limit that is the goal itself."""

from collections.abc import Sequence

from dialogs.language.goals.beside import preposition
from dialogs.language.goals.candidate import Candidate
from dialogs.language.goals.fitting import are_kin, fits
from dialogs.language.goals.line import Line
from dialogs.language.goals.measures import LOW_IS_GOOD
from dialogs.language.goals.measures import mentions as mentions_of
from dialogs.language.goals.regions import Limit
from dialogs.language.words.particles import particles
from dialogs.language.words.vocabulary import Cue

_REACH = 6
_JOINERS = frozenset({"and", "with", "و", "مع", "w", ",", "،", "+"})
_JOINED_TO = _JOINERS - {"with", "مع"} | {"but", "while", "for"}
_SPEND = particles("spending")
_BY = particles("by")
_BELOW = particles("below")
_LOSSES = particles("losses")
_TO_BE = particles("to_be")
_OWN = 2
_OF = frozenset({"of", "من"})
_BOUNDING = ("not_more", "not_less", "less", "more")


def _of_deadline(line: Line, cue: Cue) -> bool:
    """Whether a word of bounding belongs to the deadline: "to 20 minutes within 30 days"."""
    when = line.deadline
    return when is not None and when.start_at <= cue.start < when.end_at


def _bound_of(line: Line, amount: Candidate, begin: int) -> tuple[str, int] | None:
    """Whether an amount is a maximum or a minimum, and where the words that say so start."""
    near = [
        cue
        for cue in line.any_named("cues", *_BOUNDING)
        if (0 <= amount.first - cue.last <= _REACH and cue.first >= begin)
        or cue.first <= amount.first < cue.last
        or (0 <= cue.first - amount.last <= 1 and not _of_deadline(line, cue))
    ]
    if not near:
        return (amount.bound, amount.start) if amount.bound else _kept(line, amount, begin)
    for name, bound in (("not_more", "max"), ("not_less", "min")):
        certain = [cue for cue in near if cue.name == name]
        if certain:
            return bound, min(cue.start for cue in certain)
    cue = near[0]
    negated = any(begin - 1 <= no.first < cue.first and not _hyphened(line, no) for no in line.named("cues", "not"))
    return ("max" if (cue.name == "less") != negated else "min"), cue.start


def _kept(line: Line, amount: Candidate, begin: int) -> tuple[str, int] | None:
    """The bound of a level that another measure is to keep on the way: "while keeping leads at 200 a month"."""
    keeps = [
        cue
        for cue in line.named("directions", "keep")
        if cue.last > begin and 0 < amount.first - cue.last <= _REACH and line.sentence(amount.first)[0] <= cue.first
    ]
    named = [cue for cue in mentions_of(line) if keeps and keeps[-1].last <= cue.first <= amount.last]
    if not keeps or not named or amount.kind == "times":
        return None
    bound = "max" if named[-1].name in LOW_IS_GOOD else "min"
    return bound, min(keeps[-1].start, line.tokens[begin].start)


def _hyphened(line: Line, cue: Cue) -> bool:
    return cue.last < len(line.tokens) and line.tokens[cue.last].folded == "-"


def _starts(line: Line, amount: Candidate, mentions: Sequence[Cue]) -> list[int]:
    """The tokens at which a limit may begin: words that join one, Arabic و on the word before its refusal."""
    first, _ = line.sentence(amount.first)
    inside = [(cue.first, cue.last) for cue in [*mentions, *line.any_named("cues", "less", "more")]]
    firm = [cue.first for cue in line.any_named("cues", "not_more", "not_less")]
    joined = {
        at
        for at in range(first, amount.first)
        if line.tokens[at].folded.startswith("و") and any(0 <= no - at <= _REACH for no in firm)
    }
    joined |= {cue.first for cue in line.named("cues", "less") if first < cue.first <= amount.first and _by(line, cue)}
    joined |= {
        cue.first
        for cue in line.named("cues", "guard")
        if first <= cue.first <= amount.first and not (cue.first and line.tokens[cue.first - 1].folded == "to")
    }
    joined |= {at for at in range(first, amount.first) if line.tokens[at].folded in _BELOW}
    unfit = {cue.last for cue in mentions if not fits(amount, cue.name)}
    joined |= {cue.first for cue in line.named("cues", "less") if cue.first in unfit and cue.first < amount.first}
    joined |= {cue.first for cue in line.named("directions", "keep") if first < cue.first and _joins(line, cue)}
    joined = {at for at in joined if at <= amount.first}
    duties = {cue.first for cue in line.named("cues", "must")}
    arrive = [cue for cue in line.named("directions", "reach") if line.tokens[cue.first - 1].folded not in _TO_BE]
    wishes = [*line.named("cues", "want"), *arrive]
    wished = [cue.first for cue in wishes if cue.first < amount.first and cue.first not in duties]
    return sorted(
        at
        for at in joined
        if not any(low < at < high for low, high in inside) and not any(at < want for want in wished)
    )


def _joins(line: Line, cue: Cue) -> bool:
    """Whether "and", a comma or و stands before a word of keeping, so that it is told beside the goal."""
    return line.tokens[cue.first - 1].folded in _JOINERS or line.tokens[cue.first].folded.startswith("و")


def _by(line: Line, cue: Cue) -> bool:
    """Whether a price is told with its limit: «60 ليد بأقل من 20 درهم لليد»."""
    return line.tokens[cue.first].folded.startswith("ب") or line.tokens[cue.first - 1].folded in _BY


def _own(mentions: Sequence[Cue], amounts: Sequence[Candidate], amount: Candidate) -> int | None:
    """The token of the measure that is named between the amount and the one before it, if any."""
    behind = max((one.last for one in amounts if one.last <= amount.first), default=0)
    return next((cue.first for cue in reversed(mentions) if behind <= cue.first < amount.first), None)


def _nearest_first(starts: Sequence[int], own: int | None) -> list[int]:
    """The words that may open a limit: first those before its own measure, the nearest of them first."""
    before = [at for at in starts if own is None or at <= own]
    return sorted(before, reverse=True) + sorted(set(starts) - set(before), reverse=True)


def _is_limit(line: Line, start: int, amount: Candidate, mentions: Sequence[Cue], amounts: Sequence[Candidate]) -> bool:
    """Whether enough is said before the limit for it to be one, and it is not about the same measure alone."""
    before = [cue for cue in mentions if cue.end <= start]
    others = [one for one in amounts if one.end <= start]
    own = [cue for cue in mentions if start <= cue.start and cue.first <= amount.last + 4]
    if amount.kind == "percent" and not others and len(own) == 1 and before and _part_of(line, amount, own[0]):
        return False
    if not before and not others:
        return False
    if others and not own and _says_now_and_then(line, amount, others[-1], before):
        return False
    if not others and not own and _bounds_its_measure(line, start, amount, before[-1]):
        return False
    moved = any(cue.start < start for cue in line.any_named("directions"))
    if not own:
        return bool(others) or (moved and amount.kind == "money" and bool(before))
    return bool(others) or moved or any(not are_kin(cue.name, own[0].name) for cue in before)


def _part_of(line: Line, amount: Candidate, whole: Cue) -> bool:
    """Whether a percentage is only told of another measure: "fewer returns, under 3 % of orders"."""
    between = [token.folded for token in line.tokens[amount.last : whole.first]]
    return bool(between) and between[0] in _OF and len(between) <= _OWN


def _says_now_and_then(line: Line, amount: Candidate, now: Candidate, before: Sequence[Cue]) -> bool:
    """Whether a bounded amount is the wish behind today's level: "the wait is 50 minutes, it must not exceed 20"."""
    between = (now.last, amount.first)
    wished = any(between[0] <= cue.first < between[1] for cue in line.any_named("cues", "want", "must"))
    told = not any(cue.first < now.first for cue in line.named("cues", "want"))
    one = len({cue.name for cue in before}) == 1 and fits(amount, before[-1].name)
    return wished and told and one and amount.kind == now.kind and amount.kind != "count"


def _bounds_its_measure(line: Line, start: int, amount: Candidate, measure: Cue) -> bool:
    """Whether the words of the limit stand right behind the measure whose level they bound: "keep CPL under 5"."""
    bounding = any(cue.start == start for cue in line.any_named("cues", "less", "more"))
    return bounding and measure.last == line.token_at(start) and fits(amount, measure.name)


def find_limits(line: Line, mentions: Sequence[Cue], amounts: Sequence[Candidate]) -> list[Limit]:
    """The limits of a line, each with its clause."""
    if len(amounts) > 1 and (opening := _told_first(line, mentions, amounts)):
        return [opening]
    found = []
    bounding = line.any_named("cues", *_BOUNDING) or line.named("directions", "keep")
    for amount in amounts:
        if amount.kind == "times" or not (bounding or amount.bound):
            continue
        for at in _nearest_first(_starts(line, amount, mentions), _own(mentions, amounts, amount)):
            bound, start = _bound_of(line, amount, at), line.tokens[at].start
            if bound is None or bound[1] < start - 1 or (bound[0] == "min" and preposition(line, amount) == "by"):
                continue
            if any(start <= one.start < amount.start for one in amounts):
                continue
            if _is_limit(line, start, amount, mentions, amounts):
                found.append(Limit((start, _end(line, amount)), amount, bound[0]))
                break
    return found


def _told_first(line: Line, mentions: Sequence[Cue], amounts: Sequence[Candidate]) -> Limit | None:
    """A limit that is told before the goal itself."""
    found = _opening(line, mentions, amounts) or _loss_first(line, mentions, amounts)
    return found or _spent_first(line, mentions, amounts)


def _spent_first(line: Line, mentions: Sequence[Cue], amounts: Sequence[Candidate]) -> Limit | None:
    """What may be spent, told before the goal: "spend no more than 8,000 EGP on ads and still bring 300 orders"."""
    limit, goal = amounts[0], amounts[1]
    words = [token.folded for token in line.tokens[: limit.first]]
    spending = next((at for at, word in enumerate(words) if word in _SPEND), None)
    if spending is None or limit.kind != "money" or goal.kind != "count":
        return None
    bound = ("max", 0) if spending == 0 and limit.bound is None else _bound_of(line, limit, max(spending - 1, 0))
    counted = any(0 <= cue.first - goal.last <= 1 and cue.name != "ad_spend" for cue in mentions)
    joined = [at for at in range(limit.last, goal.first) if line.tokens[at].folded in _JOINED_TO]
    if bound is None or bound[0] != "max" or not counted or not joined:
        return None
    return Limit((line.tokens[max(spending - 1, 0)].start, line.tokens[joined[0] - 1].end), limit, "max")


def _opening(line: Line, mentions: Sequence[Cue], amounts: Sequence[Candidate]) -> Limit | None:
    """A limit told before the goal: "CPL under 5 dollars and 200 leads a month" is about the leads."""
    costs = [cue for cue in mentions if cue.name.startswith("cost_per")]
    if not costs or len(amounts) < 2 or any(cue.first < costs[0].first for cue in mentions):  # noqa: PLR2004 - a limit and a target
        return None
    limit, goal = amounts[0], amounts[1]
    bound = _bound_of(line, limit, costs[0].first)
    counted = [cue for cue in mentions if 0 <= cue.first - goal.last <= 1 and not are_kin(cue.name, costs[0].name)]
    joined = {token.folded for token in line.tokens[limit.last : goal.first]}
    moved = any(cue.first <= costs[0].first for cue in line.any_named("directions", "increase", "decrease"))
    if moved or bound is None or bound[0] != "max" or not counted or goal.kind != "count" or not joined & _JOINERS:
        return None
    return Limit((costs[0].start, limit.end), limit, "max")


def _loss_first(line: Line, mentions: Sequence[Cue], amounts: Sequence[Candidate]) -> Limit | None:
    """A limit on a loss, told before the goal: «ما نخسر أكتر من 5% من هامش الربح واحنا بنزود الطلبات 30%»."""
    bounds = line.any_named("cues", "not_more", "not_less")
    if len(amounts) < 2 or not bounds:  # noqa: PLR2004 - a limit and a target
        return None
    limit, goal = amounts[0], amounts[1]
    own = [cue for cue in mentions if cue.first < goal.first and 0 <= cue.first - limit.last <= _OWN]
    moves = [cue for cue in line.any_named("directions", "increase", "decrease", "reach") if cue.first >= limit.last]
    for cue in bounds:
        losing = any(token.core in _LOSSES for token in line.tokens[cue.first : cue.last])
        others = own and any(one.first > own[0].first and not are_kin(one.name, own[0].name) for one in mentions)
        if losing and 0 <= limit.first - cue.last <= 1 and others and any(move.first < goal.last for move in moves):
            return Limit((cue.start, own[0].end), limit, "max")
    return None


def _end(line: Line, amount: Candidate) -> int:
    """A limit's clause ends at the next comma, the deadline behind it, or with the sentence."""
    _, last = line.sentence(amount.first)
    stops = [line.tokens[at].start for at in line.pauses(amount.last, last)]
    if line.deadline and line.deadline.start_at >= amount.end:
        stops.append(line.deadline.start_at)
    stops += [cue.start for cue in line.named("cues", "purpose") if cue.start >= amount.end]
    return min([*stops, line.tokens[last - 1].end])


def limit_measure(line: Line, limit: Limit, mentions: Sequence[Cue], goal: str | None = None) -> str:
    """What a limit is about: the measure of its clause, else money spent, else the cost of what is won, else custom.

    A cost for each customer is that of a lead where the goal counts leads.
    """
    own = [
        cue
        for cue in mentions
        if limit.region[0] <= cue.start < limit.region[1] and cue.name not in {"customers", "units_sold"}
    ]
    each = [cue for cue in line.any_named("cues", "per_lead", "per_customer") if cue.start >= limit.region[0]]
    if (
        own
        and not (limit.amount.kind == "money" and not fits(limit.amount, own[0].name))
        and not (own[0].name == "operating_costs" and each)
    ):
        return own[0].name
    if each and limit.amount.kind == "money":
        return "cost_per_lead" if goal == "leads" else "cost_per_acquisition"
    words = {line.tokens[at].folded for at in range(*line.tokens_in(*limit.region))}
    if words & _SPEND:
        return "ad_spend"
    return "ad_spend" if limit.amount.kind == "money" else "custom"
