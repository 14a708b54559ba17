"""Which two measures (three where all are plain ones) to offer for a wish. Refuses to size and to word them."""

from __future__ import annotations

from dialogs.domain.kpis.amounts import is_money
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.kpis.neighbours import NEAR
from dialogs.domain.kpis.people import CUSTOMERS, PEOPLE
from dialogs.domain.phrases import shuffled, stable
from dialogs.domain.rewording.kind_told import likely_kind, told_kind
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.fitting import SEEN_ON_MAPS, fits, happens_on, of_certain_members
from dialogs.domain.wishes.for_oneself import less_for_oneself, of_nobody_else, untold
from dialogs.domain.wishes.ideals import MEMBERS, of_programme
from dialogs.domain.wishes.ideas import OF_BOTH, OF_BUSINESS, OF_CHANNEL, OF_KIND, OF_KIND_ON, THREE, TRUSTED
from dialogs.domain.wishes.levers import LEVERS, LEVERS_AT, LEVERS_ON, moves, runs_backwards
from dialogs.domain.wishes.meant import AKIN, CORE, EVEN, PLAINLY, SAID_PLAINLY
from dialogs.domain.wishes.others_acting import ideas_of_acting
from dialogs.domain.wishes.wish_words import found_in
from dialogs.domain.wishes.wishes import (
    business_id,
    done_for_oneself,
    met_in_food,
    people_named,
    people_of,
    speaks_of,
    thing_of,
)
from dialogs.language.goals.doing import doing_of
from dialogs.language.goals.own_phrases import says_one_of

_OFFERED = 2
_STAYING = tuple(PEOPLE[one] for one in ("students", "trainees", "members", "users", "donors", "listeners"))
_ENROLLED = frozenset({"nursery", "school", "academy"})
_COMING_IN = frozenset({"walk_ins", "tables", "busy", "rooms"})
_MANY = 3
_AGREEING = (CUSTOMERS, PEOPLE["clients"], PEOPLE["users"], PEOPLE["patrons"])
_PLAYED = "video_views:episodes"
_CLOSE = 6
_FEWEST = 2
_COMING = frozenset({"customers", "new_customers", "referrals", "leads", "bookings", "orders", "registrations"})
_OF_FEWER = ("customer_satisfaction", "complaints")
_COMMERCIAL = frozenset({"growth", "sales", "conversion"})
_SEEN = frozenset({"awareness", "presence", "image", "young", "person"})
_SPREAD = _SEEN | {
    "better_followers",
    "leader",
    "engagement",
    "community",
    "content",
    "conversion",
    "sales",
    "growth",
    "profit",
    "loyalty",
    "service",
}
_ONLINE = frozenset({"website", "app", "google_ads", "search", "marketplace"})
_OF_ONES_OWN = ("custom:own_hours", "custom:own_days")
_OF_GOODS = frozenset({"custom:returns", "custom:defects"})
_FINDING = frozenset({"search", "website", "google_ads"})

_SEARCHED = frozenset({"mentions", "brand_searches", "direct_visits"})
_MOVING = frozenset({"video_views", "video_completion_rate", "click_through_rate", "clicks"})


def ideas_for(reading: WishRead) -> list[str]:
    """Choose two or three ideas with different measures: around the measure named, else by the kind of wish.

    A wish for fewer of some people is never answered with more of them.
    """
    ideas = _ideas(reading)
    if reading.direction != "decrease" or reading.target is not None or reading.metric not in _COMING:
        return ideas
    kept = [idea for idea in ideas if idea == reading.metric or idea.partition(":")[0] not in _COMING]
    return [*kept, *(idea for idea in _OF_FEWER if idea not in kept)][: max(len(ideas), _FEWEST)]


def _ideas(reading: WishRead) -> list[str]:
    apart = ideas_of_acting(reading) or _apart(reading)
    if apart is not None:
        return list(apart)
    kind = told_kind(reading)
    if reading.metric == "orders" and reading.direction == "decrease" and kind is None:
        return ["orders", "complaints"]
    if reading.metric == "custom" and kind is None:
        return _custom(reading)
    named = _named(kind, reading)
    if named is not None:
        return named
    kind = kind or likely_kind(reading)
    there = OF_KIND_ON.get((kind, reading.channel or "")) or _of_both(kind, reading)
    if there is not None:
        return _distinct(list(there), reading)
    if reading.metric in SAID_PLAINLY and kind in PLAINLY and kind != "app_use":
        return _distinct([_said_here(reading), *OF_KIND[kind]], reading)
    if kind == "language" and doing_of(reading.text) is not None:
        return ["custom:own_hours", "custom:new_words", "custom:lessons"]
    ideas = _of_kind(kind, reading)
    own_shop = reading.channel in _ONLINE and business_id(reading) == "online_store"
    if kind in _SPREAD and not own_shop:
        ideas = _there(ideas, reading.channel, seen=kind in _SEEN or kind == "growth")
    return _distinct(ideas, reading, _MANY if kind in THREE else _OFFERED)


def _named(kind: str | None, reading: WishRead) -> list[str] | None:
    """The measure that was named and what moves it; `None` where the wish is about something else."""
    metric = reading.metric
    if metric in (None, "custom") or kind in THREE or kind in _COMING_IN:
        return None
    if runs_backwards(reading):
        return _distinct([metric, *NEAR.get(metric, ())], reading) if kind is None else None
    row = OF_KIND.get(kind or "", ())
    if kind is not None and metric not in row and AKIN.get(metric, metric) in {AKIN.get(idea) for idea in row}:
        kind, row = None, ()
    if kind is not None and (metric not in row or row[0].startswith("custom:") or _of_both(kind, reading)):
        return None
    own = _said_here(reading) if kind is None else metric
    likely = [idea for idea in row if moves(idea, reading, business_id(reading))]
    movers = likely or _levers(metric, reading)
    return [own, *shuffled(movers[:_OFFERED], reading.text, "near")[:1]]


def _apart(reading: WishRead) -> tuple[str, ...] | None:
    """The ideas of a wish that is of no usual kind: for oneself, for a programme's members, for a sum of money."""
    if done_for_oneself(reading) is not None or of_nobody_else(reading) or untold(reading):
        return _OF_ONES_OWN
    if less_for_oneself(reading):
        return _OF_ONES_OWN
    if of_programme(reading):
        return tuple(MEMBERS)
    if reading.metric == "operating_costs" and business_id(reading) is None and speaks_of(reading, "family"):
        return ("custom:expenses", "savings")
    if reading.metric == "referrals" and reading.channel in _FINDING:
        return ("new_customers", "leads")
    if reading.metric is None and reading.target is not None and is_money(reading.target.unit or ""):
        return ("revenue", "savings" if business_id(reading) is None else "profit")
    return None


def _of_both(kind: str, reading: WishRead) -> tuple[str, ...] | None:
    """One measure for each half of a wish that names two things: volunteers and donations."""
    return next((ideas for (one, two), ideas in OF_BOTH.items() if kind == one and speaks_of(reading, two)), None)


def _said_here(reading: WishRead) -> str:
    """The measure named, in the words of the place of work: a school's new customers are new students."""
    usual = OF_BUSINESS.get(business_id(reading) or "", ())
    named = reading.metric or ""
    if (named, reading.channel) == ("video_views", "podcast"):
        return _PLAYED
    if named == "subscriptions" and people_of(reading) == PEOPLE["members"]:
        return "subscriptions:members"
    won = "new_customers" if named == "customers" and business_id(reading) in _ENROLLED else named
    here = next((idea for idea in usual if idea.startswith(f"{won}:")), named)
    usual_there = people_named(reading.text) is None or people_of(reading) == CUSTOMERS
    return here if usual_there or people_of(reading) == PEOPLE.get(here.partition(":")[2]) else named


def _levers(metric: str, reading: WishRead) -> list[str]:
    """What moves a measure that was named: on its channel, else at its place of work, else anywhere."""
    business, channel = business_id(reading), reading.channel
    there = LEVERS_ON.get((metric, channel or "")) or LEVERS_AT.get((metric, business or ""))
    if there is not None:
        return list(there)
    known = LEVERS.get(metric, ())
    fitting = [idea for idea in known if fits(idea, business, online=channel in _ONLINE)]
    fitting = [idea for idea in fitting if _said_apart(idea, channel)] or fitting
    if people_of(reading) not in _AGREEING:
        fitting = [idea for idea in fitting if idea != "close_rate"]
    if people_of(reading) in _STAYING:
        fitting = [idea for idea in fitting if idea != "repeat_purchase_rate"]
    return fitting or list(known)


def _of_kind(kind: str, reading: WishRead) -> list[str]:
    business = business_id(reading)
    if kind == "carts":
        return list(OF_KIND[kind])
    likely = _mixed(_fitting(OF_KIND.get(kind, OF_KIND["growth"]), reading), reading.text, kind)
    cores = shuffled(CORE.get(kind, ()), reading.text, "core") if kind in EVEN else CORE.get(kind, ())
    core = [idea for idea in cores if fits(idea, business, online=reading.channel in _ONLINE)][:1]
    likely = [*core, *likely]
    if kind == "presence" and reading.channel == "youtube":
        likely.insert(0, "channel_subscribers")
    if kind == "image" and business in SEEN_ON_MAPS:
        likely = ["rating:maps", *likely[len(core) :]]
    if kind == "image" and "trust" in found_in("meeting", reading.text):
        likely = [TRUSTED[0], *(idea for idea in likely[:1] if idea == "rating:maps"), *TRUSTED[1:]]
    if kind == "loyalty" and business == "charity":
        likely.insert(0, "retention_rate:donors")
    if kind in {"engagement", "presence", "community", "awareness", "person"} and reading.channel is None:
        unfit = _MOVING | _SEARCHED if says_one_of("social", reading.text) else _MOVING
        likely = [idea for idea in likely if idea not in unfit]
    counted = f"custom:{(thing_of(reading) or '').removeprefix('thing:')}"
    if counted in likely:
        likely.insert(0, counted)
    here = OF_BUSINESS.get(business or "", ())
    if here and kind in _COMMERCIAL:
        likely.insert(stable(reading.text, "place") % _OFFERED, here[stable(reading.text, "own") % len(here)])
    return likely


def _made_of_goods(reading: WishRead) -> bool:
    """Whether what is to be better is made or sold, so that it may come back or be faulty: no training or food is."""
    if met_in_food(reading.text):
        return False
    served = (reading.thing or "").split()[-1:]
    return not (served and served[0].lower() in {"training", "course", "courses", "teaching", "lessons", "service"})


def _fitting(ideas: tuple[str, ...], reading: WishRead) -> tuple[str, ...]:
    """Leave out what makes no sense for the place of work, unless hardly anything would stay."""
    business, online = business_id(reading), reading.channel in _ONLINE
    if not _made_of_goods(reading):
        ideas = tuple(idea for idea in ideas if idea not in _OF_GOODS)
    fitting = tuple(idea for idea in ideas if fits(idea, business, online=online))
    if len(fitting) >= _FEWEST:
        return fitting
    return (*fitting, *OF_BUSINESS[business]) if business in OF_BUSINESS else ideas


def _mixed(ideas: tuple[str, ...], *words: str) -> list[str]:
    """Two of the closest ideas first, then any; a row of `OF_KIND` opens with its closest.

    A short row is about one thing: its first idea is always offered, unless all of the row are equally close.
    """
    if len(ideas) < _CLOSE - 1:
        return shuffled(ideas, *words) if words[-1] in EVEN else [*ideas[:1], *shuffled(ideas[1:], *words)]
    close = shuffled(ideas[:_CLOSE], *words)
    return [*close[:2], *shuffled([*close[2:], *ideas[_CLOSE:]], *words, "then")]


def _custom(reading: WishRead) -> list[str]:
    thing = thing_of(reading)
    kind = likely_kind(reading)
    if thing is None:
        if kind == "growth" and reading.direction == "decrease":
            return ["custom", _OF_ONES_OWN[0]]
        return ["custom", "leads"] if kind == "growth" else _distinct(["custom", *_of_kind(kind, reading)], reading)
    own = f"custom:{thing.removeprefix('thing:')}"
    return _distinct([own, *shuffled(OF_KIND.get(kind, ()), reading.text, kind)], reading)


def _there(ideas: list[str], channel: str | None, *, seen: bool = False) -> list[str]:
    """Put first what can be counted on the channel, and fill up with what is usual there.

    `seen`: the wish is about being known, so that selling and keeping are beside the point.
    """
    usual = OF_CHANNEL.get(channel or "")
    if usual is None:
        return ideas
    if seen:
        usual = tuple(idea for idea in usual if METRICS[idea].category != "sales" and idea != "retention_rate")
    first = [idea for idea in ideas if idea in usual]
    then = [] if seen else [idea for idea in ideas if idea not in first and _said_apart(idea, channel)]
    return [*first, *then, *shuffled([idea for idea in usual if idea not in ideas], *ideas)]


def _said_apart(idea: str, channel: str | None) -> bool:
    """Whether an idea can be told where a channel was named: from there, or of the place of work as a whole."""
    metric = idea.partition(":")[0]
    row = METRICS.get(metric)
    if idea in {"conversion_rate:reviews", "custom:quick_answers"}:
        return True
    whole = {"sales", "loyalty", "awareness"} if channel in _ONLINE else {"sales", "loyalty"}
    return row is None or happens_on(metric, channel) or row.category in whole


def _distinct(ideas: list[str], reading: WishRead, most: int = _OFFERED) -> list[str]:
    """Keep the first few that tell different things (reviews and rating tell one) and can carry the amount given."""
    chosen: dict[str, str] = {}
    for idea in of_certain_members(ideas, reading.text) if people_of(reading) == PEOPLE["members"] else ideas:
        metric = idea.partition(":")[0]
        key = idea if metric == "custom" else AKIN.get(metric, metric)
        if metric == "website_visits" and reading.channel not in {None, "website"}:
            key = "clicks"
        if _carries(idea, reading):
            chosen.setdefault(key, idea)
    return list(chosen.values())[:most]


def _carries(idea: str, reading: WishRead) -> bool:
    target = reading.target
    row = METRICS.get(idea.partition(":")[0])
    if target is None or row is None or idea.partition(":")[0] == reading.metric:
        return True
    if target.unit == "percent" and target.relative:
        return True
    if target.unit in (None, "count"):
        return row.unit == "count"
    return row.unit == target.unit or (row.unit == "money" and len(target.unit) == len("EGP") and target.unit.isupper())
