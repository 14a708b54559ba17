"""Goals of every kind, by what they are called in the record, with figures of their course; refuses to judge them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from dialogs.domain.aimed import Amount, Guardrail
from dialogs.domain.goal import Goal
from tests.domain.aloud import goal

STARTED = date(2026, 8, 3)
ENDS = date(2027, 1, 29)


@dataclass(frozen=True)
class Case:
    """A goal that began in August and ends in January, and figures that it may have in between."""

    goal: Goal
    figures: tuple[float, ...] = ()
    fields: dict[str, Any] = field(default_factory=dict)


def case(metric: str | None, target: tuple[float, str] | None, *figures: float, **fields: Any) -> Case:
    start = fields.pop("start", None)
    unit = fields.pop("unit", target[1] if target else "count")
    if start is not None:
        fields["baseline"] = Amount(value=start, unit=unit)
    return Case(goal(metric, target, **{"started_on": STARTED, "deadline": ENDS, **fields}), figures, {"unit": unit})


COUNT, PERCENT, POINTS, DAYS = "count", "percent", "points", "days"
CHEAP = Guardrail(metric="cost_per_lead", bound="max", value=10, unit="USD")
CALM = Guardrail(metric="complaints", bound="max", value=12, unit=COUNT, per="month")
GOOD = Guardrail(metric="rating", bound="min", value=4.5, unit="stars")
LOYAL = Guardrail(metric="retention_rate", bound="min", value=60, unit=PERCENT)

CASES: dict[str, Case] = {
    "bookings a month from WhatsApp": case(
        "bookings", (60, COUNT), 38, 41, 49, 52, 60, start=40, per="month", channel="whatsapp"
    ),
    "bookings a week, few": case("bookings", (6, COUNT), 3, 4, 5, start=3, per="week", trend="rose"),
    "orders, twice as many": case("orders", (400, COUNT), 180, 230, 290, 380, start=200, per="month", trend="fell"),
    "orders by a fifth": case("orders", (20, PERCENT), 480, start=400, unit=COUNT, relative=True, per="month"),
    "orders by a fifth, from nobody knows": case("orders", (20, PERCENT), 30, relative=True, per="month"),
    "orders in all": case("orders", (300, COUNT), 20, 150, 290, 300, start=0),
    "followers doubling": case("followers", (5000, COUNT), 2400, 3600, 5000, start=2500, channel="instagram"),
    "followers without a start": case("followers", (5000, COUNT), 3600, channel="tiktok"),
    "followers without a day": case("followers", (5000, COUNT), 3600, start=2500, deadline=None),
    "conversion in percent": case("conversion_rate", (3, PERCENT), 1.7, 2.1, 2.6, 3, start=1.8, channel="website"),
    "conversion in points": case("conversion_rate", (1, POINTS), 2.1, start=1.8, unit=PERCENT, relative=True),
    "complaints fewer": case(
        "complaints", (20, COUNT), 45, 38, 29, 22, 19, start=40, per="month", direction="decrease"
    ),
    "complaints by half": case(
        "complaints",
        (50, PERCENT),
        30,
        start=40,
        unit=COUNT,
        relative=True,
        direction="decrease",
        per="month",
        trend="fell",
    ),
    "cost of a lead kept": case("cost_per_lead", (10, "USD"), 9, 12.5, direction="keep"),
    "rating kept": case("rating", (4.5, "stars"), 4.6, 4.1, direction="keep", channel="google_maps"),
    "complaints kept": case("complaints", (5, COUNT), 4, 9, direction="keep", per="month"),
    "revenue in pounds": case("revenue", (250000, "EGP"), 110000, 160000, 240000, start=120000, per="month"),
    "revenue by a quarter": case(
        "revenue", (25, PERCENT), 130000, start=120000, unit="EGP", relative=True, per="month"
    ),
    "savings piled up": case("custom", (6000, "EUR"), 800, 3000, 5500, thing="savings", start=500),
    "people hired": case("employees", (8, COUNT), 5, 7, start=5),
    "books read": case("custom", (12, COUNT), 3, 8, thing="books read"),
    "lessons to finish": case("custom", (12, COUNT), 3, 8, thing="thing:lessons", start=2),
    "workouts a week": case("custom", (2, COUNT), 3, thing="thing:workouts", relative=True, start=1, per="week"),
    "late arrivals fewer": case(
        "custom", (5, COUNT), 9, 4, thing="thing:late_arrivals", start=12, direction="decrease"
    ),
    "rating on Facebook": case("rating", (4.8, "stars"), 4.7, start=4.5, channel="facebook"),
    "mail opened": case("open_rate", (5, POINTS), 24, start=20, unit=PERCENT, relative=True, channel="email"),
    "replies faster": case("response_time", (2, "hours"), 5, 3, start=6, direction="decrease", channel="whatsapp"),
    "kilos lost": case("custom", (80, "kg"), 90, 85, 79, thing="weight", start=92, direction="decrease"),
    "something of one's own kept": case("custom", (3, COUNT), 2, 4, thing="walks", per="week", direction="keep"),
    "something of one's own by a tenth": case(
        "custom", (10, PERCENT), 44, thing="visits to the library", relative=True
    ),
    "a shop to be opened": case(None, (1, COUNT), 0, 1, thing="open a second shop", direction="deliver"),
    "a wish without a number": case("brand_searches", None, 120),
    "leads under a limit": case(
        "leads", (60, COUNT), 44, start=40, per="month", guardrail=CHEAP, tool="crm", confidence=4
    ),
    "reach under a limit": case(
        "reach", (90000, COUNT), 61000, start=50000, per="month", guardrail=CALM, stretch_reason="a new camera"
    ),
    "average order with a floor": case("average_order_value", (300, "SAR"), 270, start=250, guardrail=GOOD),
    "customers new, keeping the old": case(
        "new_customers", (15, COUNT), 11, start=10, per="month", guardrail=LOYAL, trend="same"
    ),
}
