"""Which measures can be said of what a wish names, and which are usual for it. Refuses to word them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from dialogs.domain.kpis.people import OF_BUSINESS, PEOPLE
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.audiences import FEAST_DAYS, FEASTS_SOLD
from dialogs.domain.wishes.fitting import fits, happens_on
from dialogs.domain.wishes.for_oneself import of_nobody_else, untold
from dialogs.domain.wishes.ideals import SEEN, is_unpaid, of_an_ideal, told_of
from dialogs.domain.wishes.ideas import OF_KIND
from dialogs.domain.wishes.kept_words import kept_words
from dialogs.domain.wishes.levers import against, moves
from dialogs.domain.wishes.meant import AKIN, PLAINLY
from dialogs.domain.wishes.others_acting import counts_them
from dialogs.domain.wishes.own_arabic import is_goods
from dialogs.domain.wishes.own_words import COUNTING_THEM, FROM, OWN, read_with_own_words
from dialogs.domain.wishes.passing import without_passing
from dialogs.domain.wishes.qualified_measures import OF_AUDIENCE, OF_FORM, OF_PRODUCT, VARIANTS_AMONG
from dialogs.domain.wishes.said_patterns import AWARE_OF, MADE_AWARE
from dialogs.domain.wishes.said_right import said_right
from dialogs.domain.wishes.sayable import (
    ANYBODY,
    ANYWHERE,
    ARRIVING,
    AS_THEY_ARE,
    AT_TIMES,
    BESIDE_RIVALS,
    CHEAPER,
    COMPARED,
    FEWEST,
    FROM_SOMEBODY,
    LIKELY,
    OF_EPISODES,
    OF_NEWSLETTER,
    OF_OURSELVES,
    OF_WEBINARS,
    OFFERED,
    ON_THEIR_OWN,
    ONE,
    PAID,
    SERVED,
    SIGNED_UP,
    THERE,
    USUAL_IN_KIND,
    WHOLE,
)
from dialogs.domain.wishes.telling import without_story
from dialogs.domain.wishes.tidied import tidied
from dialogs.domain.wishes.told_whole import bare
from dialogs.domain.wishes.whole_pieces import whole_pieces
from dialogs.domain.wishes.wish_words import is_a_business
from dialogs.domain.wishes.wishes import (
    business_id,
    has_words_for,
    kind_of,
    kinds_in,
    met_in,
    named_place,
    people_of,
)
from dialogs.language.goals.own_phrases import own_words
from dialogs.language.goals.qualifiers import Qualifiers, qualifiers_of
from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.replacing import replace

_NOT_BY_ADS = frozenset({"referrals", "website_visits", "custom:calls_to_action", "reach", "leads"})
_OF_NEW_ONES = frozenset({"new_customers", "referrals"})
_OF_NOBODY_KNOWN = frozenset({"brand_searches", "mentions", "impressions"})


def said_in(reading: WishRead) -> Qualifiers:
    """What a wish says beside the fields of its reading; a place of work is no product."""
    reading = without_story(without_passing(reading))
    return Qualifiers() if any(one(reading) for one in (of_nobody_else, counts_them, untold)) else _said_of(reading)


def _said_of(reading: WishRead) -> Qualifiers:
    said = kept_words(said_right(told_of(read_with_own_words(reading), reading), reading), reading)
    named = named_place(reading.text)
    whose = OF_BUSINESS.get(named) if named else said.audience
    if (
        said.people is None
        and said.audience in PEOPLE
        and PEOPLE[said.audience] == people_of(reading)
        and (whose == said.audience or reading.metric in COUNTING_THEM)
        and reading.metric != "reach"
    ):
        said = replace(said, audience=None)
    if said.product is not None and is_a_business(said.product) and not is_goods(said.product):
        said = replace(said, product=None)
    if said.audience == "children" and business_id(reading) in {"nursery", "school", "academy"}:
        said = replace(said, audience=None, people=None)
    said = replace(said, complaint=None) if said.complaint and is_a_business(said.complaint) else said
    if met_in(reading.text) in OF_OURSELVES:
        aside = () if said.second is None else said.aside
        said = replace(said, audience=None, people=None, tails=(), aside=aside)
    if kind_of(reading) in OF_OURSELVES:
        tails = (*said.tails, said.whom) if said.audience in (OWN, FROM) and said.whom else said.tails
        aside = () if said.second is None else said.aside
        said = replace(said, audience=None, people=None, product=None, rest=None, tails=tails, aside=aside)
    alone = said.place is not None and len(said.place.name.split()) == 1
    if said.place is not None and alone and said.place.relation == "in" and has_words_for(said.place.name):
        said = replace(said, place=None)
    if said.place is not None and fold_word(said.place.name) in own_words("nowhere"):
        said = replace(said, place=None)
    said = _without_its_kind(said, kind_of(reading), reading.text)
    if said.rest is not None and (said.said or said.tails or said.complaint or said.rank or has_words_for(said.rest)):
        said = replace(said, rest=None)
    return whole_pieces(tidied(said, reading), reading)


def _without_its_kind(said: Qualifiers, kind: str, text: str) -> Qualifiers:
    """No tail that says only what the goal says anyhow: "less spent on electricity"."""
    if not WHOLE.isdisjoint(kinds_in(text)):
        return bare(said, kinds_in(text))
    own = [kind, *(name for name in kinds_in(text) if name in PLAINLY)]
    told = {name for name in own if OF_KIND.get(name, ("",))[0].startswith("custom:")}
    kept = (tail for tail in said.tails if tail.startswith(("for ", "ل")) or told.isdisjoint(kinds_in(tail)))
    return replace(said, tails=tuple(kept))


def feast_after(today: date, said: Qualifiers) -> date | None:
    """The coming feast that a wish is about, by which it must be reached; `None` where it names none."""
    told = (said.occasion, *(qualifiers_of(tail).occasion for tail in said.tails))
    sold = (feast for feast, words in FEASTS_SOLD if words in f"{said.product} {said.tails}".lower())
    named = next((one for one in (*told, *sold) if one in FEAST_DAYS), None)
    if named is None:
        return None
    day = date(today.year, *FEAST_DAYS[named])
    return day if day > today else day.replace(year=day.year + 1)


def tells_when(said: Qualifiers) -> bool:
    """Whether a wish is about a stretch of its own, so that no offer runs from today: "during Ramadan"."""
    words = {word for tail in said.tails for word in fold_word(tail).split()}
    return said.occasion in FEAST_DAYS or not words.isdisjoint(own_words("season_names") | own_words("stretches"))


def carried(ideas: Sequence[str], reading: WishRead, said: Qualifiers) -> list[str]:
    """The ideas that can be said of what the wish names, filled up with others that can; three at most.

    Where no measure was named, those that are usual for what the wish names come first.
    """
    words = fold(reading.text).text.split()
    if reading.direction == "decrease" and reading.metric in CHEAPER and not own_words("cost_words").isdisjoint(words):
        ideas = CHEAPER[reading.metric]
    settled = _of_what_is_told(said, reading) or _with_lever(ideas, reading, said)
    if settled:
        return list(settled)
    if not AS_THEY_ARE.isdisjoint(kinds_in(reading.text)) and len(ideas) > 1:
        return list(ideas)
    if not said.said and said.rival != "competitors":
        return list(ideas)
    if {_bare(idea) for idea in ideas} <= ON_THEIR_OWN:
        return list(ideas)
    if (said.only_where or reading.metric is None) and any(_bare(idea) == "custom" for idea in ideas[:1]):
        return list(ideas)
    usual, likely = _usual_for(reading, said)
    if said.audience not in (None, FROM) and "talked" not in kinds_in(reading.text):
        ideas = [one for one in ideas if one == reading.metric or _bare(one) not in _OF_NOBODY_KNOWN]
        usual = [one for one in usual if one not in _OF_NOBODY_KNOWN]
    plain = reading.metric or met_in(reading.text) or not set(PLAINLY).isdisjoint(kinds_in(reading.text))
    fitting = {*likely, "custom"}
    first = [
        idea for idea in ideas if plain or idea in VARIANTS_AMONG or _bare(idea) in fitting or not _about_somebody(said)
    ]
    rest = ANYBODY if len(usual) < FEWEST else BESIDE_RIVALS if said.rival == "competitors" else ()
    return _told_apart((*first, *usual, *rest), ideas, reading, said)


def _with_lever(ideas: Sequence[str], reading: WishRead, said: Qualifiers) -> tuple[str, ...]:
    """The measure that was named with what moves it, whatever else is told; nothing where none was, or none does."""
    if reading.metric == "app_downloads" and said.product is not None:
        return (*ideas[:1], "website_visits")
    named = len(ideas) > 1 and _bare(ideas[0]) == reading.metric
    if not named or not moves(ideas[1], reading, business_id(reading)):
        return ()
    return (ideas[0], _lever_for(ideas[1], reading, said), *ideas[2:])


def _by_ads(words: Sequence[str]) -> bool:
    """Whether something is to come from ads: "leads from our ads", but not "without ads"."""
    ads, none = own_words("ads"), own_words("without_any")
    return any(word in ads and before not in none for before, word in pairwise(("", *words)))


def _lever_for(idea: str, reading: WishRead, said: Qualifiers) -> str:
    """Another lever where what the wish names leaves one out: one product raises no bill, an ad wins no word."""
    if idea == "average_order_value" and said.product is not None and reading.metric == "profit":
        return "operating_costs"
    if idea == "average_order_value" and said.product is not None:
        return "repeat_purchase_rate" if said.product.split()[-1].lower() not in SERVED else "new_customers"
    if reading.metric == "complaints" and said.complaint is not None:
        return against(kinds_in(said.complaint))
    if idea in _OF_NEW_ONES and not own_words("returning").isdisjoint(fold(said.people or "").text.split()):
        return "repeat_purchase_rate"
    told = fold(" ".join((reading.text, said.people or "", *said.tails))).text.split()
    by_ads = reading.channel is None and _by_ads(told)
    if by_ads and not _NOT_BY_ADS.isdisjoint({idea, _bare(idea)}):
        return "custom:ad_wordings"
    return idea


def _of_what_is_told(said: Qualifiers, reading: WishRead) -> tuple[str, ...]:
    """The measures of a cause, and of a name online, whatever else would be usual; none for any other wish."""
    told = AWARE_OF.search(reading.text) or MADE_AWARE.search(reading.text)
    topic = reading.metric is None and told is not None and said.product is not None
    if topic or (of_an_ideal(said) and reading.metric in (None, *SEEN)):
        return SEEN
    online = said.occasion == "online" and reading.metric is None
    return ("rating", "reviews") if online and kind_of(reading) == "image" else ()


def _usual_for(reading: WishRead, said: Qualifiers) -> tuple[list[str], tuple[str, ...]]:
    """What can be said of all that a wish names and fits its place of work; and the likeliest, fitting or not."""
    business, likely = business_id(reading), likely_for(said, kind_of(reading))
    if business == "app":
        likely = tuple("new_customers" if one == "followers" else one for one in likely)
    if said.product is not None and said.product.split()[-1].lower() in SERVED:
        likely = tuple(one for one in likely if one not in ONE)
    if reading.channel is not None and said.product is None:
        likely = tuple(one for one in likely if happens_on(one, reading.channel)) or likely
    usual = [one for one in likely if said.form or fits(one, business, online=reading.channel == "website")]
    if reading.metric in SIGNED_UP:
        usual = [metric for metric in ("leads", "new_customers") if carries(metric, said)] or usual
    return usual, likely


def _told_apart(likely: Sequence[str], ideas: Sequence[str], reading: WishRead, said: Qualifiers) -> list[str]:
    """The first that can be said of all that a wish names and count different things; any, where these are too few."""
    kept: dict[str, str] = {}
    for idea in likely:
        metric = _bare(idea)
        if metric in {"custom", reading.metric} or idea in VARIANTS_AMONG or carries(metric, said):
            kept.setdefault(_counts(metric, idea), idea)
    for idea in ideas if len(kept) < FEWEST else ():
        kept.setdefault(_bare(idea), idea)
    return list(kept.values())[:OFFERED]


def _counts(metric: str, idea: str) -> str:
    """What a measure counts in the end, so that no two offers count the same: who comes back is who stays."""
    if metric in ONE:
        return "orders"
    if metric == "custom":
        return idea
    return "retention_rate" if metric == "repeat_purchase_rate" else AKIN.get(metric, metric)


def _bare(idea: str) -> str:
    return idea.partition(":")[0]


def _about_somebody(said: Qualifiers) -> bool:
    return any((said.form, said.audience, said.product))


def likely_for(said: Qualifiers, kind: str) -> tuple[str, ...]:
    """Measures that can be said of what the wish names, the likeliest first."""
    forms = {"newsletter": OF_NEWSLETTER, "episodes": OF_EPISODES, "webinars": OF_WEBINARS}
    if said.form in forms:
        return forms[said.form]
    if said.audience == "investors":
        return ("leads", "messages", "reach")
    if kind in USUAL_IN_KIND and (not said.form or kind in {"engagement", "content"}):
        return USUAL_IN_KIND[kind]
    usual = BESIDE_RIVALS if said.rival == "competitors" else ()
    return next((measures for key, measures in LIKELY if getattr(said, key)), usual)


def carries(metric: str, said: Qualifiers) -> bool:
    """Whether all that the wish names can be said of a measure in one phrase."""
    objects = [
        table
        for one, table in ((said.form, OF_FORM), (said.product, OF_PRODUCT), (said.audience, OF_AUDIENCE))
        if one is not None
    ]
    if objects and metric not in objects[0]:
        return False
    if said.audience == FROM and metric not in FROM_SOMEBODY | ARRIVING:
        return False
    if len(objects) > 1 and said.audience and not said.form and metric not in FROM_SOMEBODY:
        return False
    if metric in PAID and is_unpaid(said.product):
        return False
    if said.rival == "competitors" and metric not in COMPARED:
        return False
    if said.rival == "competitors" and metric in {"rating", "reviews"} and said.only_where:
        return True
    if said.place is not None and metric not in (THERE if said.place.relation in ("in", "across") else ANYWHERE):
        return False
    return said.occasion is None or metric in AT_TIMES
