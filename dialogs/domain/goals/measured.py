"""A goal's measure with all that belongs to it: "followers from Leeds". Refuses to say how far it is to move."""

from __future__ import annotations

from dataclasses import replace

from dialogs.domain.aimed import Stated
from dialogs.domain.goals.place_of_work import place_of_work
from dialogs.domain.kpis.catalogue import name_of
from dialogs.domain.kpis.own_money import own_money
from dialogs.domain.kpis.people import CUSTOMERS, PEOPLE
from dialogs.domain.phrases import fill
from dialogs.domain.wishes.businesses import BUSINESSES
from dialogs.domain.wishes.own_words import COUNTING_THEM
from dialogs.domain.wishes.qualified import Here, placed, qualified
from dialogs.domain.wishes.qualified_measures import BARE, OF_PLACE, VARIANTS
from dialogs.domain.wishes.wishes import named_place
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.goals.trades import whole_place
from dialogs.language.goals.whereabouts import Place
from dialogs.messages import Sentence, T, Text, Words

_FOR = "for"
_IN = "in "
_OF_A_NAME = frozenset({"mentions", "brand_searches"})
COUNTED = frozenset(
    {"patients", "students", "trainees", "donors", "members", "guests", "clients", "users", "visitors", "listeners"}
    | {"patrons"}
)
_KEPT = (
    "place",
    "product",
    "form",
    "form_words",
    "audience",
    "people",
    "occasion",
    "tails",
    "platform",
    "counted",
    "folk",
)


def kept_of(said: Qualifiers) -> Qualifiers | None:
    """What a saved goal keeps of a wish's qualifiers; `None` where nothing of them belongs to its measure."""
    if said.own_place:
        said = replace(said, tails=(f"{_FOR} {said.own_place}", *said.tails))
    money = own_money(said.counted or "")
    if money is not None:
        said = replace(said, tails=tuple(tail for tail in said.tails if own_money(tail) != money))
    kept = Qualifiers(**{name: getattr(said, name) for name in _KEPT})
    return kept if kept != Qualifiers() else None


def own_folk(goal: Stated) -> Text | None:
    """A number of people under the name that the person has for them: "the number of new patients"."""
    folk, metric = goal.said.folk if goal.said else None, goal.metric or ""
    if folk not in PEOPLE or goal.channel is not None:
        return None
    if metric == "subscriptions":
        return VARIANTS["subscriptions:members"] if folk == "members" else None
    return fill(BARE[metric], people=PEOPLE[folk]) if metric in COUNTING_THEM else None


def noun_of(goal: Stated) -> str | None:
    """The noun of `nouns.toml` for those whom a goal counts, as the person calls them; `None` where that is usual."""
    folk, metric = goal.said.folk if goal.said else None, goal.metric
    if folk is None or metric == "employees":
        return folk
    noun = folk.removesuffix("s") if folk in COUNTED and (metric != "subscriptions" or folk == "members") else None
    return f"new_{noun}" if noun and metric == "new_customers" else noun


def measure_of(goal: Stated) -> Text:
    """Call a goal's measure by its name, with the place, the people and whatever else the wish named."""
    said = goal.said
    channel = goal.channel if said is None or said.platform is None else None
    name = Words(said.counted) if said and said.counted else own_folk(goal) or name_of(goal.metric, channel, goal.thing)
    here = Here(business=_named_after(goal))
    if said is None and here.business is None:
        return name
    told = _with_town(said) if said is not None else None
    work = place_of_work(goal.wish, told.place) if told and _tells_no_place(told) else None
    if work is not None and said is not None:
        said = told or said
        return _at_work(goal, name, replace(said, place=None, audience=None, people=None), work)
    return qualified(name, goal.metric or "", channel, said or Qualifiers(), here)


def _with_town(said: Qualifiers) -> Qualifiers:
    """What is said with a town that no table knows as its place: "in Sharm"."""
    if said.place is not None or len(said.tails) != 1 or not said.tails[0].startswith(_IN):
        return said
    return replace(said, tails=(), place=Place("in", said.tails[0].removeprefix(_IN)))


def _tells_no_place(said: Qualifiers) -> bool:
    """Whether nothing that is said names the place of work already."""
    counted = said.counted is not None and own_money(said.counted) is None
    return not any((said.own_place, said.product, said.form, counted, said.tails))


def _at_work(goal: Stated, name: Text, said: Qualifiers, work: Text) -> Text:
    """A measure at a place of work that is named with its town; money keeps the person's own word for it."""
    measure = qualified(name, goal.metric or "", goal.channel, said, Here())
    if own_money(goal.thing or "") is not None:
        return T("{measure} for {business}", measure=measure, business=work)
    if goal.metric not in OF_PLACE or goal.channel is not None:
        return T("{measure} at {business}", measure=measure, business=work)
    people = PEOPLE.get(said.folk or "", CUSTOMERS)
    return qualified(name, goal.metric or "", None, said, Here(people, T("{business}", business=work)))


def _named_after(goal: Stated) -> Sentence | None:
    """The place of work of the wish, where the measure counts its name: "mentions of the name" alone name nothing."""
    place = named_place(goal.wish) if goal.metric in _OF_A_NAME else None
    if place is None:
        return None
    whole = whole_place(goal.wish)
    return T("{business}", business=Words(whole)) if whole is not None else BUSINESSES[place]


def there(goal: Stated, head: Text) -> Text:
    """A whole sentence about a goal with what can stand behind any sentence: the place, the time, words as typed."""
    if goal.said is None:
        return head
    told = _with_town(goal.said)
    work = place_of_work(goal.wish, told.place) if _tells_no_place(told) else None
    if work is not None:
        placed_in_time = placed(head, goal.metric or "", replace(told, place=None))
        return T("{measure} at {business}", measure=placed_in_time, business=work)
    platform = (goal.said.platform,) if goal.said.platform else ()
    return placed(head, goal.metric or "", replace(goal.said, tails=(*platform, *goal.said.tails)))


def says_of_what(goal: Stated) -> bool:
    """Whether a product, a form or an audience belongs to the measure, so that only its name can carry it."""
    return goal.said is not None and not goal.said.only_where
