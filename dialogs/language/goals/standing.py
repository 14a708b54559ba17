"""Where the person stands and where he wants to be: amounts given the roles of baseline and target. Refuses limits."""

from collections.abc import Sequence
from itertools import pairwise

from dialogs.language.goals.beside import bounded, near, other_noun, preposition
from dialogs.language.goals.candidate import Candidate, Pair
from dialogs.language.goals.fitting import are_kin, comparable, fits
from dialogs.language.goals.measures import POINTS, RATES
from dialogs.language.goals.room import filled
from dialogs.language.goals.scene import Region, Scene, Standing
from dialogs.language.words.duals import is_dual
from dialogs.language.words.particles import particles
from dialogs.language.words.vocabulary import Cue

_FROM = particles("from")
_UP_TO = particles("up_to")
_SINCE = particles("since")
_TURNS = particles("turns")
_TO_BE = particles("to_be")
_STILL_MOVING = particles("still_moving")
_SOLD = frozenset({"sales", "units_sold", "orders"})
_MOVING_LEVELS = RATES | POINTS | {"return_on_ad_spend"}
_ARROWS = frozenset({"→", ">", "⇒", "➔", "⟶", "➡", "=>", "»"})
_AND = frozenset({"and", "&", "+", ",", "،", "و", "also", "plus"})
_IT = frozenset({"it", "them", "that", "this"})
_CLAUSE = 9
_JOINED = 4


def assign(scene: Scene) -> Standing:
    """Tell baseline from target among the amounts that belong to the goal."""
    pair = next((one for one in scene.pairs if one.low in scene.amounts and one.high in scene.amounts), None)
    if pair is not None:
        return _pair_roles(scene, pair)
    return filled(scene) or _joined(scene) or _instead(scene) or _turned(scene) or _told(scene)


def in_one_kind(standing: Standing, metric: str | None) -> Standing:
    """A bare figure beside money or a percentage is of that kind too: "at 50k pounds, want 80k".

    Beside a percentage it is so only where the measure is a rate: "at 220 orders, want 30 % more" keeps its count.
    """
    now, then = standing.baseline, standing.target
    if now is None or then is None or now.kind == then.kind or not comparable(now, then):
        return standing
    if "percent" in {now.kind, then.kind} and metric is not None and metric not in RATES | {"custom"}:
        return standing
    if now.kind == "count":
        return standing._replace(baseline=now._replace(kind=then.kind, unit=then.unit))
    return standing._replace(target=then._replace(kind=now.kind, unit=now.unit))


def _pair_roles(scene: Scene, pair: Pair) -> Standing:
    """Read "from 2 to 4" as a movement where anything moves, else as a range, taken at its lower end."""
    low, high = pair.low, pair.high
    if _has_fallen(scene, pair):
        return Standing(high, _best(scene, [one for one in scene.amounts if one.first >= high.last]))
    widely = max(low.value, high.value) >= 2 * min(low.value, high.value)
    latin = scene.line.tokens[scene.line.token_at(pair.start)].folded == "from"
    level = scene.metric is not None and scene.metric.name in _MOVING_LEVELS
    named = any(low.last <= cue.first < high.first for cue in scene.mentions)
    headed = (
        scene.metric is not None and 0 <= low.first - scene.metric.last <= _JOINED and not other_noun(scene.line, high)
    )
    if pair.moving and (scene.moved or latin or widely or level or named or headed or high.value < low.value):
        return Standing(low, high)
    if _climbs(scene, pair):
        return Standing(low, high)
    return Standing(None, low)


def _climbs(scene: Scene, pair: Pair) -> bool:
    """Whether a movement right before two figures joined by "to" leads from one to the other: "grow 1.2k to 2k"."""
    low, high = pair.low, pair.high
    joined = high.first - low.last == 1 and scene.line.tokens[low.last].folded in _UP_TO
    rates = scene.metric is not None and scene.metric.name in _MOVING_LEVELS
    headed = scene.metric is not None and scene.metric.last == low.first and not _follower(scene, high)
    opened = headed or any(cue.last == low.first for cue in scene.line.any_named("directions", "increase", "decrease"))
    return joined and opened and (low.kind != "percent" or rates)


def _has_fallen(scene: Scene, pair: Pair) -> bool:
    """Whether the movement is told of the past, with the wish behind it: "fell from 80 to 50, we want it back"."""
    told = any(0 < pair.low.first - cue.last <= _JOINED for cue in scene.line.named("cues", "fell"))
    return told and any(want.first >= pair.high.last for want in scene.wants)


def _joined(scene: Scene) -> Standing | None:
    """Read two amounts joined by "from … to", "to … from" or an arrow: "from 9 hours to 2 hours", "6 % → 4 %"."""
    tokens = scene.line.tokens
    for low, high in pairwise(scene.amounts):
        opener = tokens[low.first - 1].folded if low.first else ""
        between = {token.folded for token in tokens[low.last : high.first]}
        if high.first - low.last > _JOINED or not comparable(low, high):
            continue
        if (opener in _FROM and preposition(scene.line, high) == "to") or between & _ARROWS:
            return Standing(low, high)
        if between <= _FROM and between and preposition(scene.line, low) == "to":
            return Standing(high, low)
        if between & _FROM and _starts(scene, low, high):
            return Standing(high, low)
    return None


def _starts(scene: Scene, then: Candidate, now: Candidate) -> bool:
    """Whether a bare smaller figure behind "from" is where a level starts: "raise £20,000 from 0", «500 من 200»."""
    if now.kind not in {then.kind, "count"} or (now.kind != then.kind and now.value) or now.value >= then.value:
        return False
    counted = _follower(scene, now) is not None or other_noun(scene.line, now)
    if counted or then.kind == "percent" or preposition(scene.line, then) not in {None, "to"}:
        return False
    named = {at for cue in scene.mentions for at in range(cue.first, cue.last)}
    return now.first - 1 not in named and all(at in named for at in range(then.last, now.first - 1))


def _turned(scene: Scene) -> Standing | None:
    """Read "abandonment is 78 %, drop it to 65 %": the wish stands between the two, and none before the first."""
    for low, high in pairwise(scene.amounts):
        if not comparable(low, high) or (bounded(scene.line, low) and bounded(scene.line, high)):
            continue
        first, _ = scene.line.sentence(low.first)
        between = any(low.last <= cue.first < high.first for cue in scene.moves)
        before = any(first <= cue.first < low.first for cue in scene.moves)
        if between and not before and _is_related(scene, low, high) and not _says_now(scene, high):
            return Standing(low, high)
    return None


def _instead(scene: Scene) -> Standing | None:
    """Read "3 instead of 1", "up from 70": what it was until now stands behind these words."""
    for one in scene.amounts:
        cue = near(scene.line, ("up_from",), one, before=2, after=0)
        if cue is not None and cue.last <= one.first:
            return Standing(one, _best(scene, [other for other in scene.amounts if other is not one]))
    return None


def _told(scene: Scene) -> Standing:
    """Read the amounts that are told as today's, and the best of the others as wanted."""
    now = [one for one in scene.amounts if one.kind != "times" and _says_now(scene, one)]
    if len(scene.amounts) == 1 and not now and (_wish_follows(scene, scene.amounts[0]) or _comes_from(scene)):
        now = list(scene.amounts)
    target = _best(scene, [one for one in scene.amounts if one not in now])
    related = [one for one in now if _is_related(scene, one, target)]
    if target is None and now and not related and scene.metric is None:
        return Standing(now[0]) if _wished_apart(scene, now[0]) else Standing(None, now[0])
    if target is None and related and scene.line.deadline and not scene.moves:
        return Standing(None, related[-1])
    return Standing(related[-1] if related else None, target)


def _comes_from(scene: Scene) -> bool:
    """Whether the only amount is where a movement starts, its end being no figure: "from 3 days to one"."""
    first = scene.amounts[0].first
    if bounded(scene.line, scene.amounts[0]):
        return False
    return scene.moved and first > 0 and scene.line.tokens[first - 1].folded in _FROM


def _says_now(scene: Scene, amount: Candidate) -> bool:
    """Whether an amount is told as today's: "we have 300", "1.1 % now", with no wish between the two."""
    line = scene.line
    behind = near(line, ("now",), amount, before=0, after=4)
    reach = 2 if behind and line.tokens[behind.first].folded.startswith("و") else 0  # «500 عميل وعندنا الحين 200»
    if behind and any(0 <= one.first - behind.last <= reach for one in scene.amounts):
        behind = None
    if behind and line.tokens[behind.first - 1].folded not in _SINCE and behind.last <= line.sentence(amount.first)[1]:
        wished = any(amount.last <= want.first < behind.first for want in scene.wants)
        return not wished and not any(line.pauses(amount.last, behind.first))
    return any(_tells(scene, cue, amount) for cue in line.named("cues", "now"))


def _tells(scene: Scene, cue: Cue, amount: Candidate) -> bool:
    """Whether a word for today, before the amount and in its clause, speaks of it."""
    line = scene.line
    if any(one.name == "custom" and one.first <= cue.first < one.last for one in scene.mentions):
        return False
    distance = amount.first - cue.last
    if not line.sentence(amount.first)[0] <= cue.first <= amount.first or distance > _CLAUSE:
        return False
    if any(line.pauses(cue.last, amount.first)) or any(cue.end <= one.start < amount.start for one in scene.amounts):
        return False
    opener = line.tokens[cue.first - 1].folded if cue.first else ""
    if opener in _SINCE or opener in _TO_BE or (preposition(line, amount) == "by" and distance > 1):
        return False
    between = any(cue.first < want.first < amount.first for want in scene.wants)
    wants = [want for want in scene.wants if want.first < cue.first <= want.last + 2]  # "want to have 300"
    return not between and all(any(line.pauses(want.last, cue.first)) for want in wants)


def _wish_follows(scene: Scene, amount: Candidate) -> bool:
    """Whether a level is told before any wish, with a wish in a later clause: "churn is 9 %, and we want it lower"."""
    line = scene.line
    if amount.kind == "times" or preposition(line, amount) == "by":
        return False
    first, _ = line.sentence(amount.first)
    last = max((cue.first for cue in scene.moves), default=0)
    joined = {cue.first for cue in scene.wants if line.tokens[cue.first].folded.startswith("و") and cue.first < last}
    opened = amount.last in joined or _speaks_of_it(scene, amount.last)
    moves = [cue for cue in scene.moves if cue.first not in joined and not _still_moves(scene, cue, amount)]
    if any(first <= cue.first <= amount.last + (not opened) for cue in moves):
        return False
    for at in range(amount.last, len(line.tokens)):
        if line.tokens[at].folded in _TURNS or line.tokens[at].lead.startswith("و") or at in joined:
            return last >= at
    return False


def _still_moves(scene: Scene, cue: Cue, amount: Candidate) -> bool:
    """Whether a movement only tells which way a level goes today: "is £41 and climbing", «٣ ريال وفي ارتفاع»."""
    if not amount.last <= cue.first <= amount.last + 2:
        return False
    opener, *behind = [token.folded for token in scene.line.tokens[amount.last : cue.first + 1]]
    if opener in _AND:
        return bool(behind) and behind[-1].endswith("ing") and behind[-1].isascii()
    return opener.startswith("و") and not _STILL_MOVING.isdisjoint((opener[1:], *behind))


def _speaks_of_it(scene: Scene, at: int) -> bool:
    """Whether a clause opens here that speaks of what was told: "it is 42 dollars, bring it down"."""
    tokens = [token.folded for token in scene.line.tokens[at : at + _JOINED]]
    return len(tokens) > 1 and tokens[0] in _TURNS and not _IT.isdisjoint(tokens[1:])


def _wished_apart(scene: Scene, amount: Candidate) -> bool:
    """Whether something is wished in another clause than an amount told as today's: "get slim, I'm 88 kilos now"."""
    line = scene.line
    behind = any(cue.first >= amount.last for cue in scene.moves)
    return behind or any(cue.last <= amount.first and any(line.pauses(cue.last, amount.first)) for cue in scene.moves)


def _is_related(scene: Scene, amount: Candidate, other: Candidate | None) -> bool:
    """Whether an amount told as today's speaks of the goal's measure and not of trucks, staff or years."""
    if scene.metric is None:
        bare = other is not None and other.kind == "count" and not other_noun(scene.line, other)
        return other is not None and (other.kind == amount.kind or (amount.kind == "money" and bare))
    name = scene.metric.name
    if _two_of_another(scene, amount, name):
        return False
    follower = _follower(scene, amount)
    if follower is not None:
        return follower.first == scene.metric.first or are_kin(follower.name, name)
    if amount.kind == "count" and name not in _SOLD and other_noun(scene.line, amount):
        return False
    first, last = scene.line.sentence(amount.first)
    inside = [cue for cue in scene.mentions if first <= cue.first < last]
    near = any(are_kin(cue.name, name) for cue in inside) if inside else amount.kind != "count"
    return near and fits(amount, name)


def _two_of_another(scene: Scene, amount: Candidate, name: str) -> bool:
    """Whether a dual names what it counts, and that is not the goal's measure: «عندي محلين وعايز أزود المبيعات»."""
    if amount.last - amount.first != 1 or not is_dual(scene.line.tokens[amount.first]):
        return False
    told = [cue for cue in scene.mentions if cue.first <= amount.first < cue.last]
    return not any(are_kin(cue.name, name) for cue in told)


def _follower(scene: Scene, amount: Candidate) -> Cue | None:
    """The measure that an amount counts: the one named right behind it."""
    return next((cue for cue in scene.mentions if 0 <= cue.first - amount.last <= 1), None)


def _best(scene: Scene, amounts: Sequence[Candidate]) -> Candidate | None:
    """The amount that the wish is about: beside its measure, behind a wish, in its sentence; else the first."""
    best, best_score = None, -0.5
    for place, one in enumerate(amounts):
        score = 1.0 - 0.3 * place + 1.5 * (preposition(scene.line, one) is not None)
        first, last = scene.line.sentence(one.first)
        score += 2 * any(first <= want.first <= one.first for want in scene.wants)
        if scene.metric is not None:
            score += _affinity(scene, one, scene.metric, (first, last))
        if score > best_score:
            best, best_score = one, score
    return best


def _of_another_wish(scene: Scene, one: Candidate, metric: Cue) -> bool:
    """Whether "and" or a comma parts an amount from the measure before it: "more followers and 20 % more sales"."""
    between = scene.line.tokens[metric.last : one.first]
    parted = any(
        token.folded in _AND or token.lead.startswith("و") for token in [*between, scene.line.tokens[one.first]]
    )
    told = any(one.last <= metric.first for one in scene.amounts)
    return metric.last <= one.first and parted and len(between) <= _JOINED and not told


def _affinity(scene: Scene, one: Candidate, metric: Cue, sentence: Region) -> float:
    """How much an amount speaks of the measure: by what it counts, its kind, and the sentence it stands in."""
    first, last = sentence
    here = first <= metric.first < last
    follower = _follower(scene, one)
    score = 2.0 * here - 6 * (not fits(one, metric.name))
    if follower is not None:
        score += 3 if are_kin(follower.name, metric.name) else -3 - 3 * _of_another_wish(scene, one, metric)
    wished = any(first <= want.first < last for want in scene.wants)
    return score - 4 * (not here and not wished and one.kind == "count")
