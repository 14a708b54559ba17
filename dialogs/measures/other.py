"""The measures of running the firm, outside marketing: what no language decides. Refuses to compute.

Their words are in `locales/<language>/kpis/other.toml`.
"""

from __future__ import annotations

from dialogs.measures.metric import Metric, at_least, at_most

OTHER = (
    Metric(
        "operating_costs",
        "other",
        "money",
        "period",
        tools=("books",),
        often="month",
        less_is_better=True,
        guardrails=(at_least("customer_satisfaction"), at_least("revenue")),
    ),
    Metric(
        "ad_spend",
        "other",
        "money",
        "period",
        tools=("Google Ads", "Meta Ads Manager"),
        often="week",
        less_is_better=True,
        guardrails=(at_least("revenue"), at_least("return_on_ad_spend")),
    ),
    Metric(
        "employees",
        "other",
        "count",
        "level",
        "employee",
        tools=("staff",),
        often="month",
        guardrails=(at_most("operating_costs"), at_least("profit_margin")),
    ),
    Metric(
        "branches",
        "other",
        "count",
        "level",
        "branch",
        tools=("sheet",),
        often="quarter",
        guardrails=(at_least("profit_margin"), at_least("rating")),
    ),
    Metric(
        "delivery_time",
        "other",
        "days",
        "level",
        tools=("sheet",),
        often="week",
        less_is_better=True,
        guardrails=(at_most("operating_costs"), at_most("complaints")),
    ),
    Metric(
        "savings",
        "other",
        "money",
        "level",
        tools=("bank",),
        often="month",
        guardrails=(at_least("revenue"),),
    ),
    Metric(
        "custom",
        "other",
        "count",
        "total",
        tools=("sheet",),
        often="week",
    ),
)
