"""Likely answers about the market, the customers and what sets us apart, one row each. Refuses to claim any of them.

Adding one is adding a row. A row that names no place of work and no kind of goal fits any. `PlanIdea.aspect` ties what
competitors are good at, what customers choose by and what may set us apart to one another.
"""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.domain.plans.action_ideas import VIDEO
from dialogs.measures.metric import Category
from dialogs.messages import Sentence, T

FOOD = frozenset({"restaurant", "cafe", "roastery", "bakery", "brewery"})
CARE = frozenset({"clinic", "dental", "pharmacy"})
LEARNING = frozenset({"school", "nursery", "academy"})
VISITED = frozenset({"salon", "gym", "hotel"})
SHOPS = frozenset({"shop", "bookshop", "online_store", "workshop", "farm", "brand"})
FIRMS = frozenset({"agency", "freelance", "studio", "office", "company", "logistics", "factory", "app"})
GIVING = frozenset({"charity", "association"})
FOLLOWED = frozenset({"podcast", "channel", "page"})
UNSOLD = GIVING | FOLLOWED
ANYWHERE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PlanIdea:
    """One likely answer: for which places of work and kinds of goal, and which aspects of an offer it touches.

    On its `channels` it is likelier than elsewhere; `apart` names places of work where it makes no sense.
    """

    id: str
    text: Sentence
    businesses: frozenset[str] = ANYWHERE
    categories: tuple[Category, ...] = ()
    aspects: tuple[str, ...] = ()
    channels: frozenset[str] = ANYWHERE
    apart: frozenset[str] = ANYWHERE


MARKET = (
    PlanIdea("market_growing", T("growing")),
    PlanIdea("market_steady", T("much the same as before")),
    PlanIdea("market_shrinking", T("shrinking")),
    PlanIdea("market_crowded", T("crowded with similar offers")),
    PlanIdea("market_open", T("open, with few similar offers")),
    PlanIdea("market_seasonal", T("changing with the seasons")),
)

TRENDS = (
    PlanIdea("trend_delivery", T("more orders for delivery"), FOOD | {"shop", "pharmacy", "farm"}),
    PlanIdea("trend_booking", T("more booking by phone and app"), CARE | VISITED),
    PlanIdea("trend_distance", T("more learning from home"), LEARNING),
    PlanIdea("trend_giving", T("more giving online"), GIVING),
    PlanIdea("trend_ai", T("tools with artificial intelligence"), FIRMS | {"academy"}),
    PlanIdea("trend_short_video", T("short videos everywhere"), FOLLOWED | {"brand"}, channels=VIDEO),
    PlanIdea("trend_costs", T("rising prices and costs"), apart=UNSOLD),
    PlanIdea("trend_online", T("more buying online"), SHOPS | {"pharmacy"}, channels=frozenset({"website"})),
    PlanIdea("trend_compare", T("more comparing before the choice")),
    PlanIdea("trend_chat", T("more questions by WhatsApp"), channels=frozenset({"whatsapp"})),
    PlanIdea("trend_newcomers", T("new competitors")),
)

WHO = (
    PlanIdea("who_former", T("those who came once"), categories=("loyalty",)),
    PlanIdea("who_undecided", T("those who asked and didn't decide"), categories=("conversion",)),
    PlanIdea("who_giving", T("those who have given before"), GIVING),
    PlanIdea("who_parents", T("parents of small children"), LEARNING | CARE),
    PlanIdea("who_firms", T("small companies"), FIRMS, channels=frozenset({"linkedin"})),
    PlanIdea("who_women", T("women"), frozenset({"salon", "gym", "brand", "online_store", "shop"})),
    PlanIdea("who_students", T("students"), frozenset({"cafe", "bookshop", "academy", "app", "gym"})),
    PlanIdea("who_visitors", T("visitors from out of town"), frozenset({"hotel", "restaurant", "roastery", "farm"})),
    PlanIdea("who_near", T("people in the area"), FOOD | CARE | VISITED | LEARNING | {"shop", "bookshop", "workshop"}),
    PlanIdea("who_families", T("families")),
    PlanIdea("who_young", T("young people"), channels=frozenset({"tiktok", "snapchat"})),
    PlanIdea("who_busy", T("working people with little time")),
    PlanIdea("who_careful", T("those who watch every expense"), apart=UNSOLD),
    PlanIdea("who_demanding", T("those who pay for quality"), apart=UNSOLD),
)

PROBLEMS = (
    PlanIdea("pain_treatment", T("fear of the treatment"), CARE - {"pharmacy"}, aspects=("service", "skill")),
    PlanIdea("pain_level", T("worry about how well they learn"), LEARNING, aspects=("skill", "trust")),
    PlanIdea("pain_giving_up", T("giving up after a month"), frozenset({"gym", "academy", "app"}), aspects=("ease",)),
    PlanIdea("pain_money_path", T("not knowing where the money goes"), GIVING, aspects=("trust", "name")),
    PlanIdea("pain_complicated", T("tools that are hard to use"), frozenset({"app"}), aspects=("ease",)),
    PlanIdea("pain_late", T("work that comes late"), FIRMS | {"workshop"}, aspects=("trust", "speed")),
    PlanIdea("pain_time", T("too little time"), aspects=("speed", "ease")),
    PlanIdea("pain_prices", T("prices that aren't clear"), aspects=("price",), apart=UNSOLD),
    PlanIdea("pain_doubt", T("fear of choosing wrong"), aspects=("trust", "name", "skill")),
    PlanIdea("pain_waiting", T("long waiting"), aspects=("speed",), apart=UNSOLD),
    PlanIdea("pain_uneven", T("quality that changes every time"), aspects=("quality",), apart=UNSOLD),
    PlanIdea("pain_answers", T("questions left without an answer"), aspects=("service",)),
    PlanIdea("pain_far", T("a long way to come"), FOOD | CARE | VISITED | {"shop", "bookshop"}, aspects=("place",)),
)

TRAITS = (
    PlanIdea("trait_price", T("prices"), aspects=("price",), apart=UNSOLD),
    PlanIdea("trait_quality", T("quality"), aspects=("quality",)),
    PlanIdea("trait_speed", T("speed"), aspects=("speed",), apart=UNSOLD),
    PlanIdea("trait_service", T("service"), aspects=("service",)),
    PlanIdea("trait_name", T("reputation"), aspects=("name",)),
    PlanIdea("trait_place", T("location"), aspects=("place",), apart=UNSOLD),
    PlanIdea("trait_choice", T("variety"), aspects=("choice",)),
    PlanIdea("trait_online", T("presence online"), aspects=("ease",)),
)

DECIDERS = (
    PlanIdea("decide_result", T("what becomes of the money"), GIVING, aspects=("trust",)),
    PlanIdea("decide_talent", T("how good the topics are"), FOLLOWED, aspects=("quality",)),
    PlanIdea("decide_price", T("the price"), aspects=("price",), apart=UNSOLD),
    PlanIdea("decide_trust", T("trust"), aspects=("trust",)),
    PlanIdea("decide_reviews", T("what others say"), aspects=("name",)),
    PlanIdea("decide_near", T("how near it is"), aspects=("place",), apart=UNSOLD),
    PlanIdea("decide_speed", T("speed"), aspects=("speed",), apart=UNSOLD),
    PlanIdea("decide_quality", T("quality"), aspects=("quality",)),
    PlanIdea("decide_skill", T("expertise"), aspects=("skill",)),
    PlanIdea("decide_ease", T("how easy it is"), aspects=("ease",)),
)

MINDS = (
    PlanIdea("mind_result", T("every gift can be followed to its end"), GIVING, aspects=("trust",)),
    PlanIdea("mind_topics", T("topics that nobody else explains so well"), FOLLOWED, aspects=("quality",)),
    PlanIdea("mind_quality", T("quality that can be felt"), aspects=("quality",)),
    PlanIdea("mind_trust", T("promises that are kept"), aspects=("trust",)),
    PlanIdea("mind_price", T("a fair price without surprises"), aspects=("price",), apart=UNSOLD),
    PlanIdea("mind_speed", T("no waiting"), aspects=("speed",), apart=UNSOLD),
    PlanIdea("mind_service", T("care for every detail"), aspects=("service",)),
    PlanIdea("mind_name", T("a name that people recommend"), aspects=("name",)),
    PlanIdea("mind_skill", T("experience one can rely on"), aspects=("skill",)),
    PlanIdea("mind_ease", T("ease from the first message"), aspects=("ease",)),
    PlanIdea("mind_place", T("a place that is near"), aspects=("place",), apart=UNSOLD),
    PlanIdea("mind_choice", T("a choice for every taste"), aspects=("choice",)),
)

_ALL = (*MARKET, *TRENDS, *WHO, *PROBLEMS, *TRAITS, *DECIDERS, *MINDS)
PLAN_IDEAS: dict[str, PlanIdea] = {idea.id: idea for idea in _ALL}
PLAN_NAMES: dict[str, Sentence] = {idea.id: idea.text for idea in _ALL}
