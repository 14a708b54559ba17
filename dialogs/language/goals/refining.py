"""A measure told apart by what stands beside it, and the unit of its amounts. Refuses to name one from nothing."""

from dialogs.language.goals.beside import other_noun, preposition
from dialogs.language.goals.candidate import Candidate
from dialogs.language.goals.line import Line
from dialogs.language.goals.measures import DURATIONS, MONEY, POINTS, RATES
from dialogs.language.goals.rhythm import PACES
from dialogs.language.goals.scene import Standing
from dialogs.language.words.particles import particles
from dialogs.language.words.vocabulary import Cue

_SUBSCRIBERS = {
    "youtube": "channel_subscribers", "podcast": "channel_subscribers", "telegram": "followers",
    "whatsapp": "followers", "facebook": "followers", "instagram": "followers", "tiktok": "followers",
    "snapchat": "followers", "email": "email_subscribers",
}  # fmt: skip
_ATTENTION = frozenset({
    "messages", "leads", "website_visits", "followers", "likes", "clicks", "reach", "impressions", "video_views",
    "interactions", "comments", "registrations", "app_downloads",
})  # fmt: skip
_FOLLOWED = {
    "youtube": "channel_subscribers", "instagram": "followers", "tiktok": "followers", "facebook": "followers",
    "x": "followers", "linkedin": "followers", "snapchat": "followers", "pinterest": "followers",
}  # fmt: skip
_FEWEST_FOLLOWERS, _BESIDE = 50, 3
_IN = frozenset({"في", "على", "ب", "ل", "ف", "من"})
_VAGUE_THINGS = particles("vague_things")
_BROADCASTS = particles("broadcasts")
_MOST_STARS = 5
_MOST_POINTS = 10
_WHOLE = 100
_HEADS, _OF = frozenset({"customers", "subscriptions", "channel_subscribers"}), frozenset({"of", "من"})
_OF_HEADS = frozenset({"churn_rate", "retention_rate"})
_FEWEST_REVIEWS = 6


def refine(line: Line, name: str | None, metric: Cue | None, standing: Standing) -> str | None:
    """The catalogue's id for what was named, by the amounts and the channels beside it."""
    target = standing.target or standing.baseline
    if name is None:
        unbought = target is None and line.has("nobody_buys")
        return _unnamed(line, target) or _moved_between(standing) or ("conversion_rate" if unbought else None)
    if name in _ATTENTION and target is None and line.has("no_buyers"):
        return "close_rate" if name in {"messages", "leads"} else "conversion_rate"
    if name == "savings" and line.has("charity"):
        return "revenue"
    name = "retention_rate" if name in _HEADS and _kept_share(line, target) else name
    if name in {"sales", "units_sold"}:
        return "revenue" if _in_money(standing) else _sold(line, name, metric, target)
    if name in {"subscriptions", "channel_subscribers"}:
        return _subscribed(line, name, metric)
    if name in {"reviews", "rating"} and target is not None:
        return _rated(name, target)
    heads = name in _OF_HEADS and any(_heads(line, one) for one in (standing.baseline, standing.target))
    if heads or (name in DURATIONS and _as_share(line, standing)):
        return "custom"
    return _of_people(line, name, target, standing) if target is not None else name


def as_level(standing: Standing, metric: str | None, line: Line) -> Standing:
    """A return of so many times what was spent is a level and no growth: "3x ROAS"; "triple our ROAS" stays growth."""
    target = standing.target
    if target is None or target.kind != "times":
        return standing
    if _comes_down_to(line, target):
        return standing._replace(target=target._replace(value=_WHOLE - target.value))
    if metric != "return_on_ad_spend":
        return standing
    figured = any(letter.isdigit() for letter in line.text[target.start : target.end])
    if not figured or preposition(line, target) == "by":
        return standing
    return standing._replace(target=target._replace(kind="count", value=target.value / _WHOLE + 1))


def _comes_down_to(line: Line, target: Candidate) -> bool:
    """Whether a part is what shall be left: "cut complaints to a third", «نخفض الشكاوى للتلت»."""
    falls = any(cue.first < target.first for cue in line.named("directions", "decrease"))
    return falls and 0 < target.value < _WHOLE and preposition(line, target) == "to"


def _of_people(line: Line, name: str, target: Candidate, standing: Standing) -> str:
    """Customers won are new ones, from one number to another are all of them; many who come back are no rate."""
    if name == "repeat_purchase_rate" and target.kind == "count" and target.value > _WHOLE:
        return "customers"
    if name == "new_customers" and standing.baseline is not None and not line.has("new", *PACES):
        return "customers"
    counted = target.kind != "times" and line.has("new") and _counts_new(line, target)
    return "new_customers" if name == "customers" and counted else name


def _kept_share(line: Line, target: Candidate | None) -> bool:
    """Whether so many percent of the people whom one has are to be kept: «نحافظ على 95% من المشتركين»."""
    if target is None or target.kind != "percent" or target.last >= len(line.tokens):
        return False
    of = line.tokens[target.last].folded in _OF
    return of and any(0 <= target.first - cue.last <= 1 for cue in line.named("directions", "keep"))


def _heads(line: Line, one: Candidate | None) -> bool:
    """Whether people stand behind a figure, so that it is no percentage of them: «عم نخسر ١٠ زباين»."""
    people = line.any_named("measures", "customers", "subscriptions", "employees")
    return one is not None and one.kind == "count" and any(cue.first == one.last for cue in people)


def _counts_new(line: Line, target: Candidate) -> bool:
    return any(0 <= cue.first - target.last <= 1 for cue in line.named("cues", "new"))


def _unnamed(line: Line, target: Candidate | None) -> str | None:
    """Name what is counted where no measure is: engagement with an amount, money, or a thing of the person's own."""
    if line.has("hiring"):
        return "employees"
    if line.has("engagement"):
        if target is None:
            return None
        return (
            "engagement_rate"
            if target.kind == "percent"
            and (preposition(line, target) == "to" or not line.named("directions", "increase"))
            else "interactions"
        )
    if target is None or target.kind == "times":
        return None
    if target.kind == "money":
        return "revenue"
    if followed := _page_grown(line, target):
        return followed
    if target.kind == "percent":
        return "custom" if line.has("doing") or _moves_a_thing(line, target) else None
    return (
        "custom"
        if target.kind in {"count", "duration"} and (line.has("doing") or _noun_follows(line, target))
        else None
    )


def _page_grown(line: Line, target: Candidate) -> str | None:
    """Whom a page has so many of, where it alone is named before the figure: "grow tiktok to 10k" means followers."""
    if target.kind != "count" or target.value < _FEWEST_FOLLOWERS or _noun_follows_for_sure(line, target):
        return None
    first, _ = line.sentence(target.first)
    pages = [cue for cue in line.any_named("channels") if cue.name in _FOLLOWED and first <= cue.first]
    near = [cue for cue in pages if max(target.first - cue.last, cue.first - target.last) <= _BESIDE]
    return _FOLLOWED[near[-1].name] if near else None


def _noun_follows_for_sure(line: Line, target: Candidate) -> bool:
    """Whether a noun stands behind the figure: "10k steps"."""
    known = any(cue.first == target.last for cue in line.any_named("channels"))
    return other_noun(line, target) and not known and not _dated(line, target.last)


def _dated(line: Line, at: int) -> bool:
    start = line.tokens[at].start
    day = line.deadline
    return day is not None and day.start_at <= start < day.end_at


def _moves_a_thing(line: Line, target: Candidate) -> bool:
    """Whether a percentage moves a thing of the person's own, named before it: «نقلل المخزون الراكد ٣٠٪»."""
    sensed = line.any_named("cues", "awareness", "loyalty", "engagement", "vague", "want", "big")
    claimed = {at for cue in sensed for at in range(cue.first, cue.last)}
    for cue in line.any_named("directions", "increase", "decrease"):
        if cue.last >= len(line.tokens):
            continue
        thing = line.tokens[cue.last]
        between = range(cue.last, target.first)
        if thing.kind == "word" and not thing.folded.isascii() and between and claimed.isdisjoint(between):
            return thing.folded not in _VAGUE_THINGS and thing.core not in _VAGUE_THINGS
    return False


def _as_share(line: Line, standing: Standing) -> bool:
    """Whether a length of time is told as a share, which then is a measure of its own: "late deliveries to 2 %"."""
    target = standing.target
    if target is None or target.kind != "percent":
        return False
    return preposition(line, target) == "to" or (standing.baseline is not None and standing.baseline.kind == "percent")


def _moved_between(standing: Standing) -> str | None:
    """A thing of the person's own that moves from one figure to another: "raise attendance from 68 % to 75 %"."""
    now, then = standing.baseline, standing.target
    moved = now is not None and then is not None and then.kind in {"count", "percent"}
    return "custom" if moved else None


def _noun_follows(line: Line, target: Candidate) -> bool:
    return target.last < len(line.tokens) and line.tokens[target.last].kind == "word"


def _in_money(standing: Standing) -> bool:
    return any(one is not None and one.kind == "money" for one in (standing.baseline, standing.target))


def _sold(line: Line, name: str, metric: Cue | None, target: Candidate | None) -> str:
    counted = target is not None and target.kind == "count"
    if name == "sales" and counted and metric is not None and metric.name == "sales":
        sells = any(cue.first == metric.first for cue in line.named("cues", "selling"))
        if sells and target is not None and preposition(line, target) == "by" and not _noun_follows(line, target):
            return "revenue"
        ordered = target is not None and any(cue.first == target.last for cue in line.named("measures", "orders"))
        return "units_sold" if sells or _unit_follows(line, target) else "orders" if ordered else "sales"
    return name


def _unit_follows(line: Line, target: Candidate | None) -> bool:
    return target is not None and any(0 <= cue.first - target.last <= 1 for cue in line.named("measures", "units_sold"))


def _subscribed(line: Line, name: str, metric: Cue | None) -> str:
    whole = metric is not None and line.tokens[metric.last - 1].folded not in _IN
    if metric is not None and metric.weight > 1 and whole and name == "subscriptions":
        return name
    for cue in line.any_named("channels"):
        if cue.name in _SUBSCRIBERS:
            return _SUBSCRIBERS[cue.name]
    if any(token.folded in _BROADCASTS for token in line.tokens):
        return "channel_subscribers"
    return (
        "subscriptions"
        if name == "channel_subscribers" and metric is not None and metric.weight == 1 and not _heard(line, metric)
        else name
    )


def _heard(line: Line, metric: Cue) -> bool:
    word = line.tokens[metric.first].folded
    return word.startswith(("listen", "مستمع", "استماع", "سبسك", "sub"))


def _rated(name: str, target: Candidate) -> str:
    if name == "rating":
        return "reviews" if target.kind == "count" and target.value >= _FEWEST_REVIEWS else name
    small = target.kind == "points" or (
        target.kind == "count" and target.value <= _MOST_STARS and target.value != int(target.value)
    )
    return "rating" if small else name


_OF_KINDS = {"percent": "percent", "times": "percent", "points": "points"}
_OF_MEASURES = {
    "return_on_ad_spend": "ratio",
    **dict.fromkeys(RATES, "percent"),
    **dict.fromkeys(POINTS, "points"),
}


def unit_for(metric: str | None, amount: Candidate, standing: Standing) -> str | None:
    """The unit that the contract gives an amount of this measure; None where only context can tell."""
    said = amount.unit or _OF_KINDS.get(amount.kind)
    if said is not None:
        return said
    if metric == "customer_satisfaction" and amount.value <= _MOST_POINTS:
        return "points"
    if metric in MONEY | DURATIONS or amount.kind == "money":
        return _beside(amount, standing)
    return _OF_MEASURES.get(metric or "", "count")


def _beside(amount: Candidate, standing: Standing) -> str | None:
    """The unit of the other amount: "from 6 days to 4", "80 to 120 pounds"."""
    other = standing.target if amount is standing.baseline else standing.baseline
    return other.unit if other is not None else None
