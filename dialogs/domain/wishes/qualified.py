"""A measure with what the wish says beside it: "orders from outside Amman", «مبيعات الهوديز». Refuses to read text.

Where a measure cannot be said of a place, a product or an audience, it isn't offered for such a wish.
"""

from __future__ import annotations

from typing import NamedTuple

from dialogs.domain.kpis.catalogue import METRICS, name_of, place_of
from dialogs.domain.kpis.channels import CHANNELS
from dialogs.domain.kpis.people import CUSTOMERS, PEOPLE
from dialogs.domain.phrases import fill, inside
from dialogs.domain.wishes.audiences import FORMS, OCCASIONS
from dialogs.domain.wishes.businesses import BUSINESSES, UNNAMED
from dialogs.domain.wishes.far_and_near import thence, there
from dialogs.domain.wishes.heard_there import heard_there
from dialogs.domain.wishes.meant_folk import among_whom, are_those, those_of, whose
from dialogs.domain.wishes.own_words import COUNTING_THEM, FROM
from dialogs.domain.wishes.owned import owned
from dialogs.domain.wishes.qualified_measures import (
    AUDIENCE_AT,
    BARE,
    BUYING,
    CHOOSING,
    EACH,
    MY_FORM,
    OF_AUDIENCE,
    OF_FORM,
    OF_PLACE,
    OF_PRODUCT,
    PLACES,
)
from dialogs.domain.wishes.said_patterns import TO_COME
from dialogs.domain.wishes.sayable import bought_as
from dialogs.domain.wishes.tails import RATES, can_follow, fitted, from_there
from dialogs.domain.wishes.wishes import named_place
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.goals.whereabouts import Place
from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.replacing import replace
from dialogs.messages import Sentence, T, Text, Words

_ARRIVING = frozenset({"messages", "leads", "new_customers", "customers", "website_visits", "followers", "referrals"})
_AMONG = frozenset(
    {
        "churn_rate",
        "open_rate",
        "click_through_rate",
        "conversion_rate",
        "customer_satisfaction",
        "email_subscribers",
        "customers",
        "retention_rate",
    }
)
_HELD_THERE = frozenset({"new_customers", "customers", "bookings", "orders", "registrations", "revenue"})
_HEARD, _OURS_THERE = T("plays of {form}"), T("the number of customers of {business}")
_COMING_THENCE = frozenset({"website_visits", "clicks", "leads", "orders", "sales"})
_VISITED = T("visits to {form}")
_FOR = "for"
_NOT_YET_THEIRS = frozenset({"reach", "followers", "new_customers", "messages", "leads", "website_visits", "mentions"})
_BY_NAME, _OURS_ALONE = frozenset({"mentions", "brand_searches"}), frozenset({"followers", "reach"})
_MADE = frozenset({"app", "platform", "software"})
_FROM_OUTSIDE = _ARRIVING | {"", "orders", "bookings", "registrations", "revenue", "reviews", "comments"}
_WIDE = frozenset({"market", "world", "mall", "السوق", "العالم"})


class Here(NamedTuple):
    """Whom the place of work serves, and the place, where the words of a measure may name it."""

    people: Text = CUSTOMERS
    business: Sentence | None = None
    per: str | None = None
    alone: bool = False
    variant: bool = False
    among: Text | None = None
    elsewhere: bool = False


_AROUND_US = frozenset(
    {
        "town", "city", "village", "area", "neighbourhood", "region", "country", "street", "district", "county",
        "desert", "neighborhood",
    }
)  # fmt: skip
_OF_PERSONS = frozenset({"reach", "followers", "repeat_purchase_rate"})
FIRMS = frozenset(
    {
        "companies", "startups", "small_firms", "restaurants", "cafes", "hotels", "shops", "schools", "clinics",
        "offices", "agencies", "venues", "businesses", "firms", "hospitals", "stores", "supermarkets", "pharmacies",
        "universities", "charities", "bakeries", "factories", "embassies", "villages", "municipalities", "gyms",
    }
)  # fmt: skip
"""Those whom one may win that are no persons, by the ids of the table of audiences and by their last word."""


def placed(head: Text, metric: str, said: Qualifiers) -> Text:
    """A whole sentence with place and time behind it: "Bring 10 volunteers into our team in Aswan"."""
    for tail in said.tails:
        head = T("{measure} {place}", measure=head, place=Words(fitted(tail, metric)))
    if (place := said.place) is not None:
        part = "measure" if not said.tails else ""
        head = inside(head, part, lambda one: _at(one, metric, place))
    return head if said.occasion is None else T("{measure} {time}", measure=head, time=OCCASIONS[said.occasion])


def qualified(measure: Text, metric: str, channel: str | None, said: Qualifiers, here: Here) -> Text:
    """A measure with all that the wish names of it; what has no phrase for the measure is left out."""
    if _come_to_us(metric, said, here):
        bare = qualified(measure, metric, channel, said, here._replace(business=None))
        return T("{measure} at {business}", measure=bare, business=here.business or "")
    heard = _heard(metric, channel, said, here)
    whole = heard or _of_work(measure, metric, channel, said, here)
    said = said if heard is None else replace(said, place=None)
    if said.counted is not None and metric == "reviews" and here.business is not None and not _tells(whole, "for "):
        whole = T("{measure} about {business}", measure=whole, business=here.business)
    if here.per in EACH:
        whole = fill(EACH[here.per or ""], measure=whole)
    merely = whole is measure and not (said.counted and metric == "reviews")
    where = None if merely else _where(metric, channel, said, here)
    tails = [fitted(tail, metric) for tail in said.tails if can_follow(tail, metric)]
    own = [*([from_there(said.platform, metric)] if said.platform else []), *tails]
    for tail in (*([where] if where is not None else []), *map(Words, own)):
        whole = T("{measure} {place}", measure=whole, place=tail)
    if said.place is not None and said.place.relation == "from" and metric == "reach":
        whole = _at(whole, "", replace(said.place, relation="in"))
    elif said.place is not None:
        alone = whole is measure and said.only_where and not own
        beyond = said.place.relation == "outside" and metric not in _FROM_OUTSIDE
        plain = alone or beyond or said.place.relation == "adverb"
        whole = _at(whole, metric if plain else "", said.place)
    if said.occasion is not None:
        whole = T("{measure} {time}", measure=whole, time=OCCASIONS[said.occasion])
    return whole


def _come_to_us(metric: str, said: Qualifiers, here: Here) -> bool:
    """Whether people come from a place to the place of work, which is said last: "from Sudan at the institute"."""
    firms = said.audience if said.audience == FROM or are_firms(said) else None
    more = (said.product, firms, said.counted, said.platform, said.tails, said.own_place)
    afar = said.place is not None and said.place.relation == "from"
    return afar and here.business is not None and metric in {"new_customers", "customers"} and not any(more)


def _of_work(measure: Text, metric: str, channel: str | None, said: Qualifiers, here: Here) -> Text:
    """A measure with what it is of and the place of work, where the wish names one."""
    if metric == "registrations" and said.own_place is not None and TO_COME.fullmatch(said.own_place):
        return fill(OF_FORM[metric], form=Words(said.own_place))
    whole = _with_object(measure, metric, said, here)
    if here.business is not None and metric in _BY_NAME and said.product is None and said.audience not in (None, FROM):
        named = _at_work(measure, metric, channel, here, plain=True)
        whole = T("{measure} among {audience}", measure=named, audience=those_of(said, here.people))
    elif here.business is not None and said.product is None:
        made = said.own_place is not None and named_place(said.own_place) in _MADE
        plain = whole is measure and said.counted is None
        placed_at = whole if made else _at_work(whole, metric, channel, here, plain=plain)
        unplaced, whole = placed_at is whole, placed_at
        unnamed = unplaced and not _tells(whole, said.own_place or "")
        if said.own_place is not None and unnamed and (said.audience is None or metric not in _OURS_ALONE):
            whole = T("{measure} {place}", measure=whole, place=Words(f"{_FOR} {said.own_place}"))
    return whole


def _heard(metric: str, channel: str | None, said: Qualifiers, here: Here) -> Sentence | None:
    """A measure of what people elsewhere hear of the place of work, where the wish names nothing else of it."""
    more = (said.product, said.form, said.counted, said.platform, channel not in (None, "store"))
    if not here.elsewhere or here.business is None or said.place is None or any(more) or said.audience == FROM:
        return None
    if said.audience is not None and (here.alone or are_firms(said)):
        return None
    those = None if said.audience is None else those_of(said, CUSTOMERS if metric in _NOT_YET_THEIRS else here.people)
    return heard_there(metric, said.place, here.business, those)


def _tells(text: Text, words: str) -> bool:
    """Whether a text has some words of the person's own in it already."""
    if isinstance(text, Sentence):
        return any(isinstance(value, Sentence | Words) and _tells(value, words) for _, value in text.args)
    return isinstance(text, Words) and words in text.text


def _where(metric: str, channel: str | None, said: Qualifiers, here: Here) -> Text | None:
    """The channel, where neither the measure's own name nor the person's words for the form have it already."""
    row = METRICS.get(metric)
    where = place_of(row, channel) if row is not None else None
    objects = said.product is not None or said.form is not None
    if channel == "app" and here.people == PEOPLE["users"]:
        return None
    those = metric == "reviews" if said.counted else said.audience not in (None, FROM)
    if where is None or channel is None or not (objects or those):
        return None
    if channel == "store" and (here.business is not None or said.tails):
        return None
    if said.form is None:
        return where
    known = said.form == "newsletter" or (said.form == "blog" and channel == "website")
    shown = known or channel in (said.form_words or "").lower()
    return None if shown else where if metric in _COMING_THENCE else CHANNELS[channel].on


def _at_work(whole: Text, metric: str, channel: str | None, here: Here, *, plain: bool) -> Text:
    """Name the place of work in a measure: "searches for the name of the clinic"."""
    if plain and metric in OF_PLACE and channel in (None, "store"):
        mine = metric == "customers" and here.people is CUSTOMERS
        of_place = _OURS_THERE if mine else OF_PLACE[metric]
        of_place = of_place if here.business is None else owned(of_place, here.business)
        return fill(of_place, business=here.business or "", people=here.people)
    given = here.people == PEOPLE["donors"] or here.business in (BUSINESSES["app"], BUSINESSES["software"])
    unnamed = metric == "subscriptions" and channel is None and here.business not in UNNAMED
    if ((not plain and metric in _HELD_THERE) or unnamed) and not given:
        return T("{measure} at {business}", measure=whole, business=here.business or "")
    return whole


def _with_object(measure: Text, metric: str, said: Qualifiers, here: Here) -> Text:
    """What it is of: a form or a product first, then those from whom it comes."""
    whole = measure
    if said.form is not None and metric in OF_FORM:
        form: Text = Words(said.form_words) if said.form_words else FORMS[said.form]
        if said.product is not None:
            form = T("{form} about {product}", form=form, product=Words(said.product))
        heard = said.form == "episodes" and metric == "video_views"
        read = said.form == "blog" and metric == "website_visits"
        own = MY_FORM if here.alone else {}
        whole = fill(_HEARD if heard else _VISITED if read else own.get(metric, OF_FORM[metric]), form=form)
    elif said.product is not None and (metric == "custom" or said.counted):
        whole = T("{measure} for {product}", measure=measure, product=Words(said.product))
    elif said.product is not None and metric in OF_PRODUCT:
        bought = bought_as(said.product) if metric in BUYING else None
        whole = fill(BUYING[metric] if bought else OF_PRODUCT[metric], product=Words(bought or said.product))
    elif said.audience not in (None, FROM) and metric in OF_AUDIENCE and said.counted is None and not here.variant:
        if metric in {"new_customers", "customers"} and those_of(said, here.people) is here.people:
            return fill(BARE["customers" if metric == "new_customers" else metric], people=here.people)
        if metric in {"new_customers", "customers"} and are_those(said, here.people):
            return fill(BARE[metric], people=Words(said.people or ""))
        theirs = metric in AUDIENCE_AT and here.business is not None and not here.alone
        theirs = theirs and not (metric in _OF_PERSONS and are_firms(said))
        if theirs and said.platform is None:
            those = those_of(said, CUSTOMERS if metric in _NOT_YET_THEIRS else here.people)
            at_work = AUDIENCE_AT[metric] if here.business is None else owned(AUDIENCE_AT[metric], here.business)
            return fill(at_work, audience=those, business=here.business or "")
        among = among_whom(metric, said, alone=here.alone)
        those = those_of(said, CUSTOMERS if metric in _NOT_YET_THEIRS else here.people)
        return fill(among, audience=those, **whose(metric, here.people))
    return whole if said.audience is None else _from_them(whole, metric, said, here)


def are_firms(said: Qualifiers) -> bool:
    """Whether those whom a wish is for are no persons, of whom one says "who"."""
    return said.audience in FIRMS or fold((said.people or "").rpartition(" ")[2]).text in FIRMS


def _from_them(whole: Text, metric: str, said: Qualifiers, here: Here) -> Text:  # noqa: PLR0911  one way to say it a case
    """A measure of something with those from whom it comes: "orders for the course from nurses"."""
    those = those_of(said, here.people)
    if metric == "deals" and said.product is None:
        whole = whole if said.counted is not None else name_of(metric)
        return T("{measure} with {audience}", measure=whole, audience=those)
    if said.audience == FROM and metric == "repeat_purchase_rate" and said.product is None:
        return fill(OF_AUDIENCE[metric], audience=those)
    if said.audience == FROM and metric in RATES:
        return whole
    if said.audience == FROM:
        ours = metric in COUNTING_THEM and (said.whom or "").startswith(("from my ", "from our "))
        work = Words(f"{_FOR} {(said.whom or '').removeprefix('from ')}")
        told = T("{measure} {place}", measure=whole, place=work) if ours else None
        return told or T("{measure} from {audience}", measure=whole, audience=those)
    if said.product is not None and metric == "revenue":
        sold = fill(OF_PRODUCT["sales"], product=Words(said.product))
        return T("{measure} to {audience}", measure=sold, audience=those)
    if said.product is not None and metric in CHOOSING:
        return fill(CHOOSING[metric], audience=those, product=Words(said.product))
    if metric in {"sales", "units_sold"}:
        return T("{measure} to {audience}", measure=whole, audience=those)
    if metric in _AMONG:
        return T("{measure} among {audience}", measure=whole, audience=those)
    return T("{measure} from {audience}", measure=whole, audience=those)


def _at(measure: Text, metric: str, place: Place) -> Text:
    relation = place.relation
    if relation == "in" and metric in _ARRIVING and fold_word(place.name).rpartition(" ")[2] not in _WIDE:
        relation = "from"
    ours = place.name.lower().startswith(("our ", "my ")) and place.name.lower().rpartition(" ")[2] not in _AROUND_US
    if relation == "in" and ours:
        return T("{measure} {place}", measure=measure, place=Words(f"at {place.name}"))
    if relation == "adverb":
        return T("{measure} {place}", measure=measure, place=(thence if metric in _ARRIVING else there)(place))
    beyond = relation == "outside" and metric not in _FROM_OUTSIDE
    return fill(PLACES["beyond" if beyond else relation], measure=measure, place=Words(place.name))
