"""The measures of selling, keeping and running: sales, loyalty and what lies outside marketing. Refuses to compute."""

from __future__ import annotations

from dialogs.domain.metric import Metric
from dialogs.messages import T

SALES = (
    Metric("revenue", "sales", "money", "period", T("revenue"), place="from"),
    Metric("sales", "sales", "count", "period", T("sales"), "sale", place="from"),
    Metric("orders", "sales", "count", "total", T("orders"), "order", place="from"),
    Metric("units_sold", "sales", "count", "total", T("units sold"), "unit", "unit_sold", place="from"),
    Metric("average_order_value", "sales", "money", "level", T("the average order value"), place="from"),
    Metric("profit", "sales", "money", "period", T("profit"), place="from"),
    Metric("profit_margin", "sales", "percent", "level", T("the profit margin"), place="from"),
    Metric("return_on_ad_spend", "sales", "ratio", "level", T("the return on ad spend"), place="from"),
    Metric("new_customers", "sales", "count", "total", T("new customers"), "new_customer", place="from"),
    Metric("customers", "sales", "count", "level", T("customers"), "customer", place="from"),
    Metric(
        "subscriptions",
        "sales",
        "count",
        "level",
        T("paid subscriptions"),
        "subscription",
        "paid_subscription",
        place="from",
    ),
    Metric("market_share", "sales", "percent", "level", T("the market share")),
    Metric("close_rate", "sales", "percent", "level", T("the share of offers that close"), place="from"),
    Metric("deals", "sales", "count", "total", T("deals closed"), "deal", place="from"),
)

LOYALTY = (
    Metric("repeat_purchase_rate", "loyalty", "percent", "level", T("the repeat purchase rate")),
    Metric("customer_lifetime_value", "loyalty", "money", "level", T("the lifetime value of a customer")),
    Metric("retention_rate", "loyalty", "percent", "level", T("the retention rate")),
    Metric("churn_rate", "loyalty", "percent", "level", T("the churn rate"), less_is_better=True),
    Metric("loyalty_members", "loyalty", "count", "level", T("loyalty programme members"), "member", "loyalty_member"),
    Metric("net_promoter_score", "loyalty", "points", "level", T("the net promoter score")),
    Metric("customer_satisfaction", "loyalty", "percent", "level", T("customer satisfaction")),
    Metric("reviews", "loyalty", "count", "total", T("reviews"), "review"),
    Metric("rating", "loyalty", "points", "level", T("the average rating")),
    Metric("complaints", "loyalty", "count", "period", T("complaints"), "complaint", less_is_better=True),
    Metric("response_time", "loyalty", "hours", "level", T("the response time"), less_is_better=True),
    Metric("referrals", "loyalty", "count", "period", T("referrals"), "referral", place="from"),
)

OTHER = (
    Metric("operating_costs", "other", "money", "period", T("operating costs"), less_is_better=True),
    Metric("ad_spend", "other", "money", "period", T("ad spend"), less_is_better=True),
    Metric("employees", "other", "count", "level", T("employees"), "employee"),
    Metric("branches", "other", "count", "level", T("branches"), "branch"),
    Metric("delivery_time", "other", "days", "level", T("the delivery time"), less_is_better=True),
    Metric("savings", "other", "money", "level", T("savings")),
    Metric("custom", "other", "count", "total", T("the number")),
)
