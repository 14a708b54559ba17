"""Which measure a line is about: mentions weighed by where they stand, then told apart by context. Refuses values."""

from collections.abc import Sequence

from dialogs.language.goals.candidate import Candidate
from dialogs.language.goals.line import Line
from dialogs.language.words.particles import particles
from dialogs.language.words.vocabulary import Cue
from dialogs.measures.rows import MEASURES

_TIME = frozenset({"minutes", "hours", "days"})

CATEGORY_OF = {row.id: row.category for row in MEASURES}
RATES = frozenset(row.id for row in MEASURES if row.unit == "percent")
MONEY = frozenset(row.id for row in MEASURES if row.unit == "money")
DURATIONS = frozenset(row.id for row in MEASURES if row.unit in _TIME)
POINTS = frozenset(row.id for row in MEASURES if row.unit == "points")
LOW_IS_GOOD = frozenset(row.id for row in MEASURES if row.less_is_better)

Region = tuple[int, int]

# Words that often stand in a line without being what it is about: whose satisfaction, on what the money goes.
_GENERIC = {
    "customers": 4, "employees": 4, "branches": 5, "operating_costs": 3, "ad_spend": 2, "subscriptions": 2,
    "messages": 2, "sales": 2, "units_sold": 2, "revenue": 1, "new_customers": 1, "orders": 1, "likes": 1, "clicks": 1,
    "savings": 1,
    "registrations": 1, "deals": 1, "rating": 1, "bookings": 1, "reach": 1, "video_views": 1, "channel_subscribers": 1,
}  # fmt: skip


_ORDER = {row.id: place for place, row in enumerate(MEASURES)}


def mentions(line: Line) -> list[Cue]:
    """Every measure named in the line, none within another: of overlapping ones the longest stays."""
    found = sorted(
        line.any_named("measures"),
        key=lambda cue: (-cue.weight, cue.last - cue.first, _GENERIC.get(cue.name, 0), _ORDER.get(cue.name, 0)),
    )
    taken = {cue.first + 1 for cue in line.named("cues", "want") if cue.weight == 2 and cue.last - cue.first == 2}  # noqa: PLR2004 - "would like"
    costs = {cue.first + 1 for cue in found if cue.name == "operating_costs" and cue.weight > 1}
    kept = []
    for cue in (one for one in found if not _misheard(line, one, found)):
        if cue.name == "delivery_time" and cue.first in costs:
            continue
        places = range(cue.first, cue.last)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(cue)
    return sorted(kept, key=lambda cue: cue.first)


_MISHEARD = {
    "clicks": ("cues", "doing"),
    "profit": ("directions", "gain"),
    "app_downloads": ("directions", "decrease"),
}
_COUNTED = frozenset({"number", "money", "percent"})
_EVERYBODY, _BEING = particles("everybody"), particles("being")
_COSTS = particles("costs_verb")
_SEEKING = particles("seeking")
_ONE_IMPRESSION = particles("one_impression")
_SEEN = particles("seen_by") - {"reached"}


def _is_an_impression(line: Line, cue: Cue) -> bool:
    """Whether one impression is made on people, and no times shown are counted: "leave a good impression"."""
    alone = cue.last - cue.first == 1 and line.tokens[cue.first].folded.removeprefix("ال") in _ONE_IMPRESSION
    return alone and not any(one.kind in _COUNTED for one in line.spans)


def _of_others(line: Line, cue: Cue) -> bool:
    """Whether everybody complains of others than whom one wants to be: «كل الناس بتشكي بس عايزين نكون أحسن»."""
    wishes = [want for want in line.named("cues", "want") if want.first >= cue.last]
    if cue.last - cue.first > 1 or not wishes or line.named("directions", "decrease"):
        return False
    who = {token.folded for token in line.tokens[max(cue.first - 2, 0) : cue.first]}
    wished = {token.folded for token in line.tokens[wishes[0].first : wishes[0].last + _CLAUSE]}
    return not (who.isdisjoint(_EVERYBODY) or wished.isdisjoint(_BEING))


def _prices(line: Line, cue: Cue) -> bool:
    """Whether a verb tells what something costs the buyer, before a wish: "our bread costs 4 pounds and we want …"."""
    if line.tokens[cue.first].folded not in _COSTS or cue.last - cue.first > 1 or line.named("directions", "decrease"):
        return False
    priced = any(one.kind == "money" and 0 <= one.start_at - cue.end <= 1 for one in line.spans)
    return priced and any(want.first >= cue.last for want in line.named("cues", "want"))


_COST_OF = {"leads": "cost_per_lead", "clicks": "cost_per_click", "new_customers": "cost_per_acquisition"}


def priced(line: Line, metric: Cue | None, amounts: Sequence[Candidate]) -> Cue | None:
    """What is bought is meant by its price where only money is told and less is wished: "cheaper leads, now $38"."""
    if metric is None or metric.name not in _COST_OF or not amounts or any(one.kind != "money" for one in amounts):
        return metric
    if not line.named("directions", "decrease"):
        return metric
    return metric._replace(name=_COST_OF[metric.name])


def _misheard(line: Line, cue: Cue, found: Sequence[Cue]) -> bool:
    """Whether a word is a verb rather than the measure it sounds like: نقرا "we read", نربح متابعين, تنزيل المصروف."""
    inside = cue.name == "conversion_rate" and any(one.start_at < cue.start < one.end_at for one in line.spans)
    if inside or (cue.name == "impressions" and _is_an_impression(line, cue)):
        return True
    if (cue.name == "complaints" and _of_others(line, cue)) or (cue.name == "operating_costs" and _prices(line, cue)):
        return True
    if cue.name == "brand_searches":
        return line.tokens[cue.first].folded in _SEEKING
    if cue.name == "reach" and line.tokens[cue.first].folded in _SEEN:
        return not any(cue.start < one.start_at < cue.end for one in line.spans if one.kind == "number")
    if cue.name == "reach" and cue.last - cue.first == 1 and cue.last < len(line.tokens):
        counted = any(one.start_at == line.tokens[cue.last].start for one in line.spans if one.kind in _COUNTED)
        return counted and any(one.first > cue.first for one in found)
    if cue.name not in _MISHEARD or cue.last - cue.first > 1:
        return False
    if cue.name == "app_downloads":
        others = any(0 <= one.first - cue.last <= 1 for one in found)
    else:
        others = cue.name == "clicks" or any(one.first > cue.first for one in found)
    return others and any(one.first == cue.first for one in line.any_named(*_MISHEARD[cue.name]))


def _within(cue: Cue, regions: Sequence[tuple[int, int]]) -> bool:
    return bool(regions) and any(start <= cue.start < end for start, end in regions)


def _in_unit(name: str, amounts: Sequence[Candidate]) -> bool:
    """Whether an amount is in the unit that only such a measure has."""
    kinds = {one.kind for one in amounts}
    return (
        (name in RATES and "percent" in kinds)
        or (name in MONEY and "money" in kinds)
        or (name in DURATIONS and "duration" in kinds)
    )


_CLOSE_BEFORE = 30
_CLOSE_BEHIND = 12
_GOVERNED = 3
_OWNERS = frozenset({"our", "the", "all", "my", "total"})
_CLAUSE = 6
_UNLIKELY = 4


def choose_measure(
    line: Line, found: Sequence[Cue], rejected: Sequence[Region], aside: Sequence[Region], amounts: Sequence[Candidate]
) -> Cue | None:
    """Pick the mention that the line is about.

    `rejected` and `aside` are stretches of text that speak of something else (what is not wanted; purposes, limits);
    `amounts` are those of the goal, since what is counted, in its unit, is likely to be the measure.
    """
    moves = _governing(line)
    best, best_score, moved = None, -100.0, False
    for place, cue in enumerate(found):
        if _within(cue, rejected) or _within(cue, aside):
            continue
        score = _weight(line, cue, moves, amounts) - 0.8 * place
        if any(0 < cue.first - at <= _GOVERNED for at in moves):
            score += 1.5 if moved else 3
            moved = True
        if score > best_score:
            best, best_score = cue, score
    best = _first_of_joined(line, found, _counted_within(line, best)) if best is not None else None
    return best if best is not None and not _merely_whose(line, best, amounts) else None


def _counted_within(line: Line, best: Cue) -> Cue:
    """Those who are counted, where words for hiring only stand around them: «نزيدو التلاميذ ديال المدرسة»."""
    if best.name != "employees":
        return best
    named = line.named("measures", "customers")
    inside = (cue for cue in named if best.first < cue.first and cue.last < best.last)
    return next(inside, best)


def _first_of_joined(line: Line, found: Sequence[Cue], best: Cue) -> Cue:
    """Of measures joined without a word between («المبيعات والمتابعين»), the first is the goal."""
    if not line.tokens[best.first].folded.startswith("و"):
        return best
    return next((cue for cue in found if cue.last == best.first and cue.name not in _WHOSE), best)


def _governing(line: Line) -> list[int]:
    """Where words of moving and wishing stand; «برشا» before the wish says how many there are and moves nothing."""
    wants = [cue.first for cue in line.named("cues", "want")]
    many = {cue.first for cue in line.named("cues", "big") if wants and cue.first < wants[0]}
    return [cue.first for cue in line.any_named("directions") if cue.first not in many] + wants


def _weight(line: Line, cue: Cue, moves: Sequence[int], amounts: Sequence[Candidate]) -> float:
    """How much a mention says by itself and by its neighbours: words, a movement in its clause, an amount beside it."""
    first, last = line.sentence(cue.first)
    moved = any(first <= at < last and at <= cue.last + _CLAUSE for at in moves)
    counted = any(
        cue.start - _CLOSE_BEFORE < one.end <= cue.start or 0 <= one.start - cue.end < _CLOSE_BEHIND for one in amounts
    )
    own = min(cue.weight, 3) * 0.5 - _GENERIC.get(cue.name, 0)
    if cue.name == "savings" and any(one.kind == "percent" for one in amounts):
        own -= _UNLIKELY
    return own + 3 * moved + 2 * counted + _in_unit(cue.name, amounts) - 4 * _is_whole(line, cue, amounts)


def _is_whole(line: Line, cue: Cue, amounts: Sequence[Candidate]) -> bool:
    """Whether a percentage is told of it: "refunds under 2 % of orders"."""
    at = cue.first - 1
    while at > 0 and line.tokens[at].folded in _OWNERS:
        at -= 1
    return line.tokens[at].folded == "of" and any(one.kind == "percent" and one.last == at for one in amounts)


_FUNCTION_WORDS, _WORKS = particles("goes_on"), particles("sites_of_work")


def _heads(line: Line, cue: Cue) -> bool:
    """Whether another noun follows, so that staff or customers only say whose it is: "staff morale"."""
    follower = line.tokens[cue.last]
    return (
        follower.kind == "word"
        and follower.folded not in _FUNCTION_WORDS
        and not any(one.first == cue.last for one in line.any_named("cues", "new", "big"))
        and not any(span.start_at == follower.start for span in line.spans)
    )


_WHOSE = frozenset({"customers", "employees", "branches"})


def _known_of(line: Line, cue: Cue) -> bool:
    """Whether people are only to know of it: «الوعي بأهمية التبرع»."""
    return any(0 <= cue.first - one.last <= 1 for one in line.named("cues", "awareness"))


def _no_branch(line: Line, cue: Cue) -> bool:
    """Whether places are those of work, or of others who are to do something: "building sites", "schools to book"."""
    opened = any(0 <= cue.first - one.last <= 1 for one in line.any_named("cues", "new", "big"))
    before = cue.first > 0 and line.tokens[cue.first - 1].folded in _WORKS
    return before or (not opened and cue.last < len(line.tokens) and line.tokens[cue.last].folded == "to")


def _merely_whose(line: Line, cue: Cue, amounts: Sequence[Candidate]) -> bool:
    """Whether customers or staff are only those of whom something else is wished, such as trust, and not counted."""
    if cue.name == "revenue" and cue.weight == 1 and not amounts and _known_of(line, cue):
        return True
    if cue.name == "new_customers" and not amounts:
        return bool(line.named("cues", "loyalty"))
    if cue.name == "branches" and _no_branch(line, cue):
        return True
    if cue.name not in _WHOSE or amounts or line.has("hiring"):
        return False
    if cue.last < len(line.tokens) and line.tokens[cue.last].folded.isascii() and _heads(line, cue):
        return True
    close = [
        *line.any_named("directions", "increase", "gain", "reach", "decrease"),
        *line.any_named("cues", "want", "new", "big"),
    ]
    beside = any(0 <= cue.first - one.last <= 1 or 0 <= one.first - cue.last <= 1 for one in close)
    return not beside or bool(line.any_named("cues", "loyalty", "awareness", "engagement"))
