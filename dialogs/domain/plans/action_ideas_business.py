"""Things to do for goals of selling, keeping and running; the rest as in `action_ideas`. Refuses to plan them."""

from __future__ import annotations

from dialogs.domain.kpis.people import UNBOUGHT
from dialogs.domain.plans.action_ideas import TALK, ActionIdea
from dialogs.messages import T

SERVING = frozenset({"salon", "gym", "services", "travel", "software"})
"""Fields of work that sell no goods."""
AT_ONCE = frozenset({"shop", "food", "salon", "gym"})
"""Fields of work where people buy at once, without an offer in writing."""

SALES = (
    ActionIdea(
        "call_five",
        "sales",
        T("Call five past customers and ask what would bring them back"),
        metrics=("repeat_purchase_rate", "sales", "revenue"),
        small=True,
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "bundle",
        "sales",
        T("Put two products together in one offer"),
        metrics=("average_order_value", "units_sold", "revenue"),
        small=True,
        apart=UNBOUGHT | SERVING,
    ),
    ActionIdea(
        "bundle_services",
        "sales",
        T("Put two services together in one offer"),
        metrics=("average_order_value", "units_sold", "revenue"),
        small=True,
        fields=SERVING - {"software"},
    ),
    ActionIdea(
        "open_offers",
        "sales",
        T("Follow up every open offer of the last month"),
        metrics=("deals", "close_rate", "new_customers"),
        small=True,
        apart=UNBOUGHT | AT_ONCE,
    ),
    ActionIdea(
        "matching_extra",
        "sales",
        T("Offer one thing that goes with it at every sale"),
        metrics=("average_order_value", "profit", "profit_margin"),
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "weekly_offer",
        "sales",
        T("Begin to make one offer a week, with an end that is kept"),
        metrics=("orders", "sales", "units_sold", "customers"),
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "one_name_each",
        "sales",
        T("Ask every satisfied customer for one name"),
        metrics=("referrals", "new_customers", "customers", "subscriptions"),
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "weekly_pipeline",
        "sales",
        T("Go through the open deals every Sunday: what is the next step, and whose?"),
        metrics=("deals", "close_rate"),
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "price_look",
        "sales",
        T("Reckon the margin of the ten best sellers, and change the price of two"),
        metrics=("profit", "profit_margin"),
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "order_by_message",
        "sales",
        T("Let people order by message, with a price list and ways to pay"),
        TALK,
        ("orders", "sales", "revenue"),
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "trial",
        "sales",
        T("Offer a first try with little risk: a trial week, a sample, money back"),
        metrics=("new_customers", "subscriptions", "market_share"),
        apart=UNBOUGHT,
    ),
)

LOYALTY = (
    ActionIdea(
        "thank_ten",
        "loyalty",
        T("Thank the last ten customers and ask each of them one question"),
        metrics=("net_promoter_score", "customer_satisfaction", "retention_rate"),
        small=True,
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "win_back",
        "loyalty",
        T("Write to customers we haven't seen for three months"),
        metrics=("repeat_purchase_rate", "churn_rate", "retention_rate"),
        small=True,
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "what_comes_twice",
        "loyalty",
        T("Read the last twenty complaints or reviews and note what comes twice"),
        metrics=("complaints", "rating", "customer_satisfaction"),
        small=True,
    ),
    ActionIdea(
        "loyalty_card",
        "loyalty",
        T("Reward the fifth visit or purchase"),
        metrics=("loyalty_members", "repeat_purchase_rate", "customer_lifetime_value"),
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "ask_for_review",
        "loyalty",
        T("Ask for a review right after the sale, with the link"),
        metrics=("reviews", "rating", "net_promoter_score"),
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "complaint_list",
        "loyalty",
        T("Write down every complaint, and settle the most frequent one each week"),
        metrics=("complaints", "churn_rate", "rating"),
    ),
    ActionIdea(
        "first_month",
        "loyalty",
        T("Accompany new customers through their first month: a welcome, a tip, a call"),
        metrics=("retention_rate", "churn_rate", "subscriptions", "customer_lifetime_value"),
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "saved_replies",
        "loyalty",
        T("Prepare replies for the ten questions that come most often"),
        TALK,
        ("response_time", "customer_satisfaction"),
    ),
    ActionIdea(
        "bring_a_friend",
        "loyalty",
        T("Give something to both when a customer brings a friend"),
        metrics=("referrals", "new_customers", "loyalty_members"),
        apart=UNBOUGHT,
    ),
)

OTHER = (
    ActionIdea("fixed_hour", "other", T("Keep a fixed hour for it in this week's calendar"), small=True),
    ActionIdea("in_the_way", "other", T("Write down the three things that stand in the way"), small=True),
    ActionIdea("tell_one", "other", T("Tell one person about it who will ask how it goes"), small=True),
    ActionIdea(
        "three_suppliers",
        "other",
        T("Ask three suppliers for a price on the two largest costs"),
        metrics=("operating_costs", "profit_margin"),
    ),
    ActionIdea(
        "stop_one",
        "other",
        T("Stop one expense that nobody would miss"),
        metrics=("operating_costs", "ad_spend", "savings"),
    ),
    ActionIdea(
        "job_in_five_lines",
        "other",
        T("Describe the job in five lines, and ask the team whom they know"),
        metrics=("employees",),
    ),
    ActionIdea(
        "busiest_hour",
        "other",
        T("Visit three places at their busiest hour, and count who passes"),
        metrics=("branches",),
    ),
    ActionIdea(
        "longest_step",
        "other",
        T("Time every step from order to delivery, and shorten the longest"),
        metrics=("delivery_time", "response_time"),
    ),
    ActionIdea(
        "payday_transfer",
        "other",
        T("Put a fixed amount aside on the day the money comes in"),
        metrics=("savings",),
    ),
    ActionIdea("weekly_number", "other", T("Write the number down every week, on the same day")),
)
