"""How big a first step usually is, by measure. Refuses to know the person's own numbers.

The sizes are our own judgement of one quarter's work, offered as suggestions with their reason, never as findings.
"""

from __future__ import annotations

from dialogs.domain.aimed import Amount
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.kpis.things import THINGS
from dialogs.domain.phrases import pick
from dialogs.language.goals.qualifiers import Strength

_DOUBLED = 2
_BOLD = {"awareness": 50.0, "engagement": 50.0}
_BOLD_ELSE = 30.0
_LEAST = 5.0
_SHORT = 10.0

_PERCENT: dict[str, tuple[float, ...]] = {
    "awareness": (10, 15, 20, 25, 30),
    "engagement": (10, 15, 20, 25),
    "conversion": (10, 15, 20),
    "sales": (10, 12, 15),
    "loyalty": (8, 10, 15),
    "other": (5, 8, 10),
}

_POINTS: dict[str, tuple[float, ...]] = {
    "rating": (0.2, 0.3),
    "net_promoter_score": (5, 8),
    "engagement_rate": (0.5, 1),
    "conversion_rate": (0.5, 1),
    "click_through_rate": (0.5, 1),
    "video_completion_rate": (5, 8),
    "open_rate": (3, 5),
    "share_of_voice": (2, 3),
    "profit_margin": (2, 3),
    "market_share": (1, 2),
    "close_rate": (3, 5),
    "repeat_purchase_rate": (3, 5),
    "retention_rate": (3, 5),
    "customer_satisfaction": (3, 5),
    "bounce_rate": (3, 5),
    "churn_rate": (1, 2),
    "cart_abandonment_rate": (3, 5),
}

_MOST: dict[str, float] = dict.fromkeys(
    ("average_order_value", "customer_lifetime_value", "return_on_ad_spend", "time_on_page"), 12.0
) | dict.fromkeys(
    ("revenue", "profit", "units_sold", "complaints", "response_time", "delivery_time", "operating_costs",
     "cost_per_lead", "cost_per_acquisition", "cost_per_click", "referrals", "loyalty_members"), 20.0
)  # fmt: skip
_COUNTS: dict[str, tuple[float, ...]] = {"employees": (1, 2), "branches": (1,)}

_THINGS: dict[str, tuple[float, ...]] = {
    "event_guests": (10, 15),
    "volunteers": (10, 15, 20),
    "learning_hours": (2, 3),
    "lessons": (8, 10, 12),
    "practice": (2, 3),
    "books": (3, 4),
    "pages": (5, 10),
    "reading_minutes": (15, 20),
    "workouts": (1, 2),
    "kilometres": (5, 8),
    "weight": (3, 4),
    "sleep": (30, 45),
    "applicants": (20, 30),
    "job_interviews": (6, 8),
    "hiring_days": (15, 20),
    "customer_talks": (15, 20),
    "survey_answers": (50, 100),
    "competitors": (3, 5),
    "late_arrivals": (20, 25),
    "on_time": (5, 10),
    "late_deliveries": (15, 20),
    "returns": (10, 15),
    "places_seen": (5, 8),
    "ready_papers": (3, 5),
    "posts": (1, 2),
    "training_hours": (4, 6),
    "staff_leaving": (10, 20),
    "hours_freed": (2, 3),
    "tasks_done": (5, 10),
    "debt": (10, 15),
    "expenses": (5, 10),
    "beneficiaries": (10, 15),
    "family_hours": (2, 3),
    "new_words": (150, 200),
    "memorising": (1, 2),
    "friends_met": (2, 3),
    "waiting": (15, 20, 25),
    "waste": (10, 15, 20),
    "clean_score": (5, 10),
    "clean_rounds": (2, 3),
    "overdue": (15, 20, 25),
    "collection_days": (10, 15),
    "deposits": (5, 10),
    "staff_talks": (4, 6),
    "team_satisfaction": (5, 8),
    "trained": (3, 4),
    "home_meals": (3, 4),
    "cigarettes": (25, 50),
    "smoke_free_days": (14, 21),
    "screen_minutes": (30, 45),
    "stockouts": (15, 20),
    "stock_checks": (1, 2),
    "no_shows": (15, 20),
    "defects": (10, 15),
    "energy": (5, 8, 10),
    "energy_used": (5, 8, 10),
    "volunteer_hours": (10, 15, 20),
    "cancellations": (15, 20),
    "waste_cost": (10, 15),
    "cost_share": (2, 3),
    "unit_cost": (5, 8),
    "phone_free_hours": (3, 4),
    "earlier_nights": (30, 45),
    "on_time_days": (10, 15),
    "family_meals": (2, 3),
    "late_tasks": (15, 20),
    "quick_answers": (5, 8),
    "mistakes": (15, 20),
    "completion": (5, 10),
    "accidents": (15, 20),
    "overtime": (15, 20),
    "greens": (2, 3),
    "no_spend_days": (1, 2),
    "sugar_free_days": (3, 4),
    "sweets": (20, 30),
    "meeting_hours": (20, 25),
    "focus_hours": (3, 4),
    "water": (3, 4),
    "water_days": (3, 4),
    "passing": (5, 8),
    "revision": (3, 4),
    "kids_books": (4, 5),
    "kids_reading": (15, 20),
    "speeches": (3, 4),
    "job_applications": (20, 30),
    "own_interviews": (4, 6),
    "marks": (5, 8),
    "writing_hours": (2, 3),
    "written_pages": (4, 5),
    "downtime": (20, 30),
    "outages": (15, 20),
    "bugs": (15, 20),
    "bug_days": (15, 20),
    "setup_done": (5, 8),
    "tool_use": (10, 15),
    "survey_share": (5, 8),
    "partners": (10, 15),
    "partner_talks": (8, 10),
    "stockists": (10, 15),
    "grant_applications": (4, 6),
    "grant_money": (10, 15),
    "attendance": (10, 15),
    "absences": (10, 15),
    "load_time": (20, 30),
    "output": (8, 10),
    "class_attendance": (5, 8),
    "monthly_donors": (10, 15),
    "eating_out": (10, 15),
    "closing_days": (20, 25),
    "adoptions": (10, 15),
    "unsold": (20, 30),
    "prayers": (2, 3),
    "mosque_prayers": (2, 3),
    "outings": (2, 3),
    "recycled": (10, 15),
    "recyclers": (10, 15),
    "members": (10, 15),
    "blood": (10, 15),
    "first_blood": (10, 15),
    "visits_each": (10, 15),
    "plays": (10, 15),
    "monthly_listeners": (10, 15),
    "placements": (5, 8),
    "employer_talks": (8, 10),
    "investor_talks": (8, 10),
    "walking_minutes": (15, 20),
    "walks": (2, 3),
    "supplier_talks": (6, 8),
    "late_supplies": (15, 20),
    "signatures": (10, 15),
    "water_used": (8, 10),
    "water_bill": (8, 10),
    "calls_to_action": (10, 15),
    "viewers_kept": (5, 8),
    "several_items": (3, 5),
    "extras": (5, 8),
    "add_ons": (5, 8),
    "confirmed": (10, 15),
    "online_bookings": (5, 10),
    "packing_time": (10, 15),
    "subject_lines": (6, 8),
    "ad_wordings": (6, 8),
    "articles": (6, 8),
    "barrier_talks": (10, 12),
}


_OF_IDEA: dict[str, Amount] = {
    "churn_rate:emails": Amount(value=10, unit="percent"),
    "conversion_rate:enquiries": Amount(value=1, unit="points"),
    "conversion_rate:paying": Amount(value=1, unit="points"),
    "conversion_rate:registrations": Amount(value=3, unit="points"),
    "conversion_rate:reviews": Amount(value=3, unit="points"),
    "conversion_rate:club": Amount(value=3, unit="points"),
}


def usual_step(idea: str, seed: str, most: float = 20.0, strength: Strength | None = None) -> Amount:
    """How much may reasonably change in the measure of an idea; the same words get the same size.

    `most` is the largest percentage that fits the time; points and counts are small enough for any quarter.
    `strength` takes the largest step ("a lot more"; a percentage is doubled then) or the smallest one ("a bit").
    """
    if idea in _OF_IDEA:
        return _OF_IDEA[idea]
    metric, _, variant = idea.partition(":")
    thing = THINGS.get(f"thing:{variant}")
    if metric == "custom" and thing is not None:
        unit = "percent" if not thing.noun else "points" if thing.unit == "percent" else thing.unit
        return Amount(value=_one(_THINGS[variant], strength, seed, idea), unit=unit)
    if metric in _COUNTS:
        return Amount(value=_one(_COUNTS[metric], strength, seed, idea), unit="count")
    if metric in _POINTS and most <= _SHORT:
        return Amount(value=min(_POINTS[metric]), unit="points")
    if metric in _POINTS:
        return Amount(value=_one(_POINTS[metric], strength, seed, idea), unit="points")
    row = METRICS.get(metric)
    usual = _PERCENT[row.category if row else "other"]
    if strength == "much":
        widest = _DOUBLED * (usual[-1] if most > usual[0] else most)
        bold = _BOLD.get(row.category if row else "other", _BOLD_ELSE)
        return Amount(value=min(widest, _MOST.get(metric, bold)), unit="percent")
    sizes = tuple(size for size in usual if size <= most) if strength != "little" else ()
    return Amount(value=_one(sizes or (_LEAST,), strength, seed, idea), unit="percent")


def _one(sizes: tuple[float, ...], strength: Strength | None, *seed: str) -> float:
    if strength is None:
        return pick(sizes, *seed)
    return max(sizes) if strength == "much" else min(sizes)
