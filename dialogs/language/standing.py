"""Where the person stands and where he wants to be: amounts given the roles of baseline and target. Refuses limits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dialogs.language.beside import bounded, near, other_noun, preposition
from dialogs.language.candidates import Candidate, Pair
from dialogs.language.line import Line
from dialogs.language.measures import DURATIONS, MONEY, POINTS, RATES
from dialogs.language.particles import particles
from dialogs.language.vocabulary import Cue


@dataclass(frozen=True, slots=True)
class Standing:
    """The amounts in their roles, either may be missing. `relative`: the target is a change, `per` its period."""

    baseline: Candidate | None = None
    target: Candidate | None = None
    relative: bool = False


def _says_now(line: Line, amount: Candidate, wants: Sequence[Cue], amounts: Sequence[Candidate]) -> bool:
    """Whether an amount is told as today's: "we have 300", "1.1 % now", with no wish between the two."""
    first, last = line.sentence(amount.first)
    behind = near(line, ("now",), amount, before=0, after=4)
    if behind and line.tokens[behind.first - 1].folded in _FROM_NOW:
        behind = None
    if behind and behind.last <= last and not any(amount.last <= want.first < behind.first for want in wants):
        return not any(line.pauses(amount.last, behind.first))
    for cue in line.named("cues", "now"):
        if not first <= cue.first <= amount.first or amount.first - cue.last > 9:  # noqa: PLR2004 - a clause's reach
            continue
        if any(line.pauses(cue.last, amount.first)) or any(cue.end <= one.start < amount.start for one in amounts):
            continue
        if preposition(line, amount) == "by" and amount.first - cue.last > 1:
            continue
        if not any(cue.first < want.first < amount.first for want in wants):
            return not _wanted_before(cue, amount, wants, line)
    return False


_FROM_NOW = particles("since")


def _wanted_before(cue: Cue, amount: Candidate, wants: Sequence[Cue], line: Line) -> bool:
    """A wish opening the same clause makes "have 300" a wish too."""
    for want in wants:
        if want.last <= cue.first and cue.first - want.last <= 2 and not any(line.pauses(want.last, cue.first)):
            return True
    return False


def _is_related(
    line: Line, amount: Candidate, metric: Cue | None, mentions: Sequence[Cue], other: Candidate | None
) -> bool:
    """Whether an amount told as today's speaks of the goal's measure and not of trucks, staff or years."""
    if metric is None:
        return other is not None and other.kind == amount.kind
    follower = next((cue for cue in mentions if 0 <= cue.first - amount.last <= 1), None)
    if follower is not None:
        return follower.name == metric.name or _kin(follower.name, metric.name)
    if amount.kind == "count" and metric.name not in _SOLD and other_noun(line, amount):
        return False
    first, last = line.sentence(amount.first)
    inside = [cue for cue in mentions if first <= cue.first < last]
    fits = _fits(amount, metric.name)
    if inside:
        return fits and any(cue.name == metric.name or _kin(cue.name, metric.name) for cue in inside)
    return fits and amount.kind != "count"


_SOLD = frozenset({"sales", "units_sold", "orders"})
_FAMILIES = (
    {"sales", "revenue", "units_sold"}, {"sales", "orders"},
    {"customers", "new_customers", "subscriptions", "registrations", "email_subscribers", "channel_subscribers", "followers", "loyalty_members"},
    {"reviews", "rating"}, {"likes", "page_likes", "followers"}, {"website_visits", "direct_visits"}, {"cost_per_lead", "cost_per_acquisition", "operating_costs"},
)  # fmt: skip


def _kin(one: str, other: str) -> bool:
    return any(one in family and other in family for family in _FAMILIES)


def _fits(amount: Candidate, metric: str) -> bool:
    """Whether an amount of this kind can be a value of the measure."""
    if amount.kind == "percent":
        return True
    if amount.kind == "points":
        return metric in RATES | POINTS
    if amount.kind == "money":
        return metric in MONEY or metric in {"sales", "orders"}
    if amount.kind == "duration":
        return metric in DURATIONS
    return True


def _pair_roles(line: Line, pair: Pair, *, moved: bool, metric: str | None) -> Standing | None:
    """ "From 2 to 4" moves from one to the other where anything moves; else the two are a range, read at its lower end."""
    low, high = pair.low, pair.high
    widely = max(low.value, high.value) >= 2 * min(low.value, high.value)
    latin = line.tokens[line.token_at(pair.start)].folded == "from"
    if pair.moving and (
        moved or latin or widely or high.value < low.value or (metric or "") in RATES | {"return_on_ad_spend"} | POINTS
    ):
        return Standing(low, high)
    return Standing(None, low)


def _instead(line: Line, amount: Candidate) -> bool:
    """Whether "instead of", "up from", بدل stands right before the amount: what it was until now."""
    cue = near(line, ("up_from",), amount, before=2, after=0)
    return cue is not None and cue.last <= amount.first


def assign(
    line: Line,
    amounts: Sequence[Candidate],
    pairs: Sequence[Pair],
    metric: Cue | None,
    mentions: Sequence[Cue],
    *,
    moved: bool,
    aside: Sequence[tuple[int, int]] = (),
) -> Standing:
    """Tell baseline from target among the amounts that belong to the goal."""
    for pair in pairs:
        if (
            pair.low in amounts
            and pair.high in amounts
            and (roles := _pair_roles(line, pair, moved=moved, metric=metric.name if metric else None))
        ):
            return roles
    adjacent = _adjacent_pair(line, amounts)
    if adjacent:
        return adjacent
    wants = [cue for cue in line.named("cues", "want") + line.named("directions", "reach") if not _aside(cue, aside)]
    turned = _turned(line, amounts, metric, mentions, wants, aside)
    if turned:
        return turned
    before = [one for one in amounts if _instead(line, one)]
    if before:
        rest = [one for one in amounts if one not in before]
        return Standing(before[0], _best(line, rest, metric, mentions, wants))
    now = [one for one in amounts if one.kind != "times" and _says_now(line, one, wants, amounts)]
    rest = [one for one in amounts if one not in now]
    if len(amounts) == 1 and not now and _wish_follows(line, amounts[0], wants, aside):
        now, rest = list(amounts), []
    target = _best(line, rest, metric, mentions, wants)
    related = [one for one in now if _is_related(line, one, metric, mentions, target)]
    if target is None and now and not related and metric is None:
        target = now[0]
    return Standing(related[-1] if related else None, target)


def _comparable(one: Candidate, other: Candidate) -> bool:
    """Whether two amounts can be of one measure: of one kind, or one of them a bare figure."""
    return "times" not in {one.kind, other.kind} and (one.kind == other.kind or "count" in {one.kind, other.kind})


def in_one_kind(standing: Standing) -> Standing:
    """A bare figure beside money or a percentage is of that kind too: "at 50k pounds, want 80k"."""
    now, then = standing.baseline, standing.target
    if now is None or then is None or now.kind == then.kind or not _comparable(now, then):
        return standing
    if now.kind == "count":
        return replace(standing, baseline=replace(now, kind=then.kind, unit=then.unit))
    return replace(standing, target=replace(then, kind=now.kind, unit=now.unit))


def _aside(cue: Cue, regions: Sequence[tuple[int, int]]) -> bool:
    return any(start <= cue.start < end for start, end in regions)


def _turned(
    line: Line,
    amounts: Sequence[Candidate],
    metric: Cue | None,
    mentions: Sequence[Cue],
    wants: Sequence[Cue],
    aside: Sequence[tuple[int, int]],
) -> Standing | None:
    """ "Abandonment is 78 %, drop it to 65 %": two amounts of a kind, the wish between them and none before the first."""
    moves = [
        *wants,
        *(cue for cue in line.named("directions", "increase", "decrease", "gain") if not _aside(cue, aside)),
    ]
    for low, high in zip(amounts, amounts[1:], strict=False):
        if not _comparable(low, high) or bounded(line, low) and bounded(line, high):
            continue
        first, _ = line.sentence(low.first)
        between = any(low.last <= cue.first < high.first for cue in moves)
        before = any(first <= cue.first < low.first for cue in moves)
        if between and not before and _is_related(line, low, metric, mentions, high):
            return Standing(low, high)
    return None


def _wish_follows(line: Line, amount: Candidate, wants: Sequence[Cue], aside: Sequence[tuple[int, int]]) -> bool:
    """ "Churn is 9 %, and we want it lower": a level told before any wish, with a wish or a movement in a later clause."""
    if amount.kind == "times" or preposition(line, amount) == "by":
        return False
    first, _ = line.sentence(amount.first)
    moves = [
        *wants,
        *(cue for cue in line.named("directions", "increase", "decrease", "gain") if not _aside(cue, aside)),
    ]
    if any(first <= cue.first <= amount.last + 1 for cue in moves):
        return False
    turns = [
        at
        for at in range(amount.last, len(line.tokens))
        if line.tokens[at].folded in _TURNS or line.tokens[at].lead.startswith("و")
    ]
    return any(cue.first > turn - 1 for cue in moves for turn in turns[:1])


_TURNS = particles("turns")


def _adjacent_pair(line: Line, amounts: Sequence[Candidate]) -> Standing | None:
    """ "From 9 hours to 2 hours": two amounts of a kind with "from" and "to" before them."""
    for low, high in zip(amounts, amounts[1:], strict=False):
        opener = line.tokens[low.first - 1].folded if low.first else ""
        if (
            opener in {"من", "from", "men", "mn", "min"}
            and preposition(line, high) == "to"
            and high.first - low.last <= 4
        ):
            return Standing(low, high)
    return None


def _best(
    line: Line, amounts: Sequence[Candidate], metric: Cue | None, mentions: Sequence[Cue], wants: Sequence[Cue]
) -> Candidate | None:
    """The amount that the wish is about: beside its measure, behind a wish, in its sentence; else the first."""
    best, best_score = None, -0.5
    for place, one in enumerate(amounts):
        first, last = line.sentence(one.first)
        score = 1.0 - 0.3 * place
        follower = next((cue for cue in mentions if 0 <= cue.first - one.last <= 1), None)
        if metric is not None:
            score += 2 * (first <= metric.first < last)
            score += 3 * (follower is not None and (follower.name == metric.name or _kin(follower.name, metric.name)))
            score -= 3 * (
                follower is not None and follower.name != metric.name and not _kin(follower.name, metric.name)
            )
            score -= 6 * (not _fits(one, metric.name))
            score -= 4 * (
                not first <= metric.first < last
                and not any(first <= want.first < last for want in wants)
                and one.kind == "count"
            )
        score += 2 * any(first <= want.first <= one.first for want in wants) + 1.5 * (
            preposition(line, one) is not None
        )
        if score > best_score:
            best, best_score = one, score
    return best


def _new_beside(line: Line, target: Candidate) -> bool:
    """Whether "new", "more", إضافي stands at the amount or at the noun it counts."""
    first, last = line.sentence(target.first)
    for cue in line.named("cues", "new"):
        if target.last <= cue.first <= target.last + 2 and cue.first < last:
            return all(
                line.tokens[at].kind == "word" and line.tokens[at].folded not in _NO_NOUNS
                for at in range(target.last, cue.first)
            )
        if cue.name == "new" and first <= cue.first < target.first and target.first - cue.last <= 0:
            return True
    return False
