"""Which marketing goals may carry the next quarter of a bigger one: a measure, a change, and why. Refuses to decide.

What leads to what follows the method: revenue is people interested × how many of them buy × what each spends × how
often they come back. The sizes are our own judgement, offered as suggestions.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from math import ceil

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal
from dialogs.domain.kpis.amounts import amount_value
from dialogs.domain.kpis.catalogue import METRICS, name_of
from dialogs.domain.quarters import ENOUGH, likely_deadline
from dialogs.domain.wishes.sizes import Around
from dialogs.domain.wishes.steps import usual_step
from dialogs.domain.years.yearly import levels, whole_of
from dialogs.messages import Sentence, T, Text

MOST = 4
_FIVE = 5
_FROM = 1


@dataclass(frozen=True, slots=True)
class Move:
    """One goal to press: `metric` changes by `amount`; `label` says it, `reason` why it leads there."""

    metric: str
    amount: Amount
    label: Text
    reason: Text

    @property
    def down(self) -> bool:
        """Whether less of it is better."""
        return METRICS[self.metric].less_is_better


_REASONS: dict[str, Sentence] = {
    "leads": T("more people who ask are where sales begin"),
    "conversion_rate": T("more of those who come buy, with no more spent on ads"),
    "average_order_value": T("each order brings more, with the same customers"),
    "repeat_purchase_rate": T("who has bought once is the easiest to win again"),
    "cost_per_acquisition": T("each customer who costs less to win leaves more profit"),
    "close_rate": T("better leads rather than more of them: more profit from the same work"),
    "referrals": T("who comes through a friend costs nothing and stays longer"),
    "reach": T("who has never heard of you can't buy"),
    "brand_searches": T("people who look for you by name are half won"),
    "retention_rate": T("keeping a customer costs less than winning a new one"),
    "net_promoter_score": T("who would recommend you comes back and brings others"),
    "customer_satisfaction": T("satisfied customers stay; it can be asked in one question"),
    "click_through_rate": T("a message that fits gets more for the same money"),
    "cost_per_lead": T("cheaper leads make cheaper customers"),
    "churn_rate": T("who leaves takes next quarter's income along"),
    "response_time": T("who is answered first often buys first"),
    "reviews": T("strangers trust what customers write"),
}

_BY_MEASURE: dict[str, tuple[str, ...]] = {
    "revenue": ("leads", "conversion_rate", "average_order_value", "repeat_purchase_rate"),
    "sales": ("leads", "conversion_rate", "average_order_value", "repeat_purchase_rate"),
    "orders": ("leads", "conversion_rate", "repeat_purchase_rate", "reviews"),
    "units_sold": ("leads", "conversion_rate", "average_order_value", "repeat_purchase_rate"),
    "profit": ("average_order_value", "cost_per_acquisition", "close_rate", "repeat_purchase_rate"),
    "profit_margin": ("average_order_value", "cost_per_acquisition", "close_rate", "repeat_purchase_rate"),
    "new_customers": ("leads", "conversion_rate", "referrals", "reach"),
    "customers": ("leads", "conversion_rate", "retention_rate", "referrals"),
    "cost_per_acquisition": ("conversion_rate", "click_through_rate", "cost_per_lead", "referrals"),
    "market_share": ("reach", "brand_searches", "leads", "repeat_purchase_rate"),
}
_BY_KIND: dict[str, tuple[str, ...]] = {
    "sales": ("leads", "conversion_rate", "average_order_value", "repeat_purchase_rate"),
    "conversion": ("reach", "click_through_rate", "conversion_rate", "response_time"),
    "awareness": ("reach", "brand_searches", "reviews", "leads"),
    "engagement": ("reach", "click_through_rate", "leads", "response_time"),
    "loyalty": ("repeat_purchase_rate", "net_promoter_score", "churn_rate", "response_time"),
    "other": ("customer_satisfaction", "leads", "reach", "retention_rate"),
}
_LEADS_FIRST = {"leads": 1.5, "reach": 2.0, "brand_searches": 1.5, "referrals": 1.5}
_HALF = {"average_order_value": 0.5, "cost_per_acquisition": 0.5, "cost_per_lead": 0.5}


def quarter_ahead(bigger: BusinessGoal, today: date) -> int | None:
    """The place of the quarter to work for: the one under way while eight weeks are left, else the next."""
    ahead = [at for at, one in enumerate(bigger.quarters) if one.ends > today]
    if not ahead:
        return None
    first = bigger.quarters[ahead[0]]
    return ahead[1] if first.ends - today < ENOUGH and len(ahead) > 1 else ahead[0]


def end_ahead(bigger: BusinessGoal, today: date) -> date:
    """The day by which its next goals are to be reached: the end of the quarter ahead, never after its own."""
    place = quarter_ahead(bigger, today)
    if place is not None:
        return bigger.quarters[place].ends
    usual = likely_deadline(today)
    return min(usual, bigger.deadline) if bigger.deadline is not None and bigger.deadline > today else usual


def quarter_moves(bigger: BusinessGoal, today: date, taken: Collection[str | None] = ()) -> tuple[Move, ...]:
    """The goals that may carry the quarter ahead, likeliest first, sized by what it asks for; none of those `taken`."""
    share, most = needed(bigger, today), _steady(bigger, today)
    return tuple(_move(metric, bigger, share, most) for metric in _ordered(bigger) if metric not in taken)[:MOST]


def needed(bigger: BusinessGoal, today: date) -> float | None:
    """By how many percent the quarter ahead is to end above (or below) the usual; `None` where that is unknown."""
    return _share(bigger, quarter_ahead(bigger, today))


def _steady(bigger: BusinessGoal, today: date) -> float:
    """What steady work brings until then, in steps of five percent."""
    most = Around(today, end_ahead(bigger, today), "").most
    return float(max(most // _FIVE * _FIVE, _FIVE))


def _ordered(bigger: BusinessGoal) -> tuple[str, ...]:
    """The measures that lead there, those first that fit what the four questions found."""
    row = METRICS.get(bigger.metric or "")
    found = _BY_MEASURE.get(bigger.metric or "") or _BY_KIND[row.category if row else "other"]
    first: list[str] = []
    if bigger.market == "new":
        first += ["reach", "leads"]
    if bigger.market == "full" or bigger.horizon == "trust":
        first += ["repeat_purchase_rate"]
    if bigger.focus == "profit":
        first += ["average_order_value", "cost_per_acquisition"]
    if bigger.focus == "customers":
        first += ["leads"]
    return tuple(one for one in dict.fromkeys((*first[:2], *found)) if one != bigger.metric)


def _share(bigger: BusinessGoal, place: int | None) -> float | None:
    whole = whole_of(bigger)
    if whole is None or place is None or not bigger.quarters:
        return None
    if whole.kind == "change":
        return abs(levels(bigger.quarters, None)[place].value) if whole.amount.unit == "percent" else None
    base = bigger.baseline
    if base is None or base.value <= 0:
        return None
    if whole.kind == "level":
        return abs(levels(bigger.quarters, whole.start)[place].value / base.value - 1) * 100
    return _above_the_pace(bigger, base, place)


def _above_the_pace(bigger: BusinessGoal, base: Amount, place: int) -> float | None:
    """A sum's quarter beside the same stretch of the year before, weighed alike."""
    factors = [one.factor for one in bigger.quarters]
    usual = base.value * factors[place] / sum(factors)
    above = (bigger.quarters[place].part.value / usual - 1) * 100
    return above if above >= _FROM else None


def _move(metric: str, bigger: BusinessGoal, share: float | None, most: float) -> Move:
    row = METRICS[metric]
    amount = usual_step(metric, bigger.words, most)
    if share is not None and row.unit != "points":
        size = share * (_LEADS_FIRST.get(metric) or _HALF.get(metric) or 1.0)
        amount = Amount(value=float(min(max(ceil(size / _FIVE) * _FIVE, _FIVE), most)), unit="percent")
    change = Amount(value=-amount.value if row.less_is_better else amount.value, unit=amount.unit)
    label = T("{measure} {change}", measure=name_of(metric), change=amount_value(change, metric, signed=True))
    return Move(metric, amount, label, _REASONS[metric])
