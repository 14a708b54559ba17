"""Ways to say a step forward in selling, keeping customers and life outside marketing. Refuses to choose among them.

The key is a measure, or a measure and a variant of it: `new_customers:patients` speaks of a clinic's new customers.
"""

from dialogs.messages import Sentence, T

BUSINESS_HEADS: dict[str, tuple[Sentence, ...]] = {
    "revenue": (
        T("Increase the monthly revenue of {business} by {change}"),
        T("Earn {change} more revenue a month"),
        T("Raise the monthly income of {business} by {change}"),
        T("Raise the revenue of {business} by {change}"),
        T("Increase the monthly revenue by {change}"),
    ),
    "sales": (
        T("Sell {change} more than now"),
        T("Raise the monthly number of sales by {change}"),
        T("Raise the monthly sales of {business} by {change}"),
    ),
    "orders": (
        T("Increase the monthly orders at {business} by {change}"),
        T("Take {change} more orders a month"),
        T("Raise the number of orders at {business} by {change}"),
        T("Get {change} more orders a month"),
        T("Increase the number of orders by {change}"),
    ),
    "units_sold": (
        T("Sell {change} more units a month"),
        T("Sell {change} more units a month at {business}"),
    ),
    "average_order_value": (
        T("Raise the average spend at {business} by {change}"),
        T("Raise the average value of an order by {change}"),
        T("Raise the average bill at {business} by {change}"),
        T("Raise the average bill by {change}"),
        T("Increase what a customer spends each time at {business} by {change}"),
    ),
    "profit": (
        T("Raise the monthly profit by {change}"),
        T("Raise the monthly profit of {business} by {change}"),
        T("Earn {change} more once all costs are paid"),
        T("Raise the net profit of {business} by {change}"),
    ),
    "profit_margin": (
        T("Raise the profit margin by {change}"),
        T("Raise the profit margin of {business} by {change}"),
        T("Improve the profit margin by {change}"),
        T("Raise the profit margin on what we sell by {change}"),
        T("Increase the share of every sale that stays as profit by {change}"),
    ),
    "return_on_ad_spend": (
        T("Improve the return on ad spend by {change}"),
        T("Get {change} more sales from the same ad budget"),
    ),
    "new_customers": (
        T("Have {change} more {people} come to {business} for the first time"),
        T("Win {change} more new {people} a month"),
        T("Raise the number of first-time {people} at {business} by {change}"),
        T("Increase the number of new {people} by {change}"),
        T("Win {change} more first-time {people}"),
    ),
    "customers": (
        T("Serve {change} more {people} than today"),
        T("Increase the number of {people} by {change}"),
        T("Raise the number of {people} at {business} by {change}"),
    ),
    "subscriptions": (
        T("Sell {change} more paid subscriptions"),
        T("Raise the number of paying members by {change}"),
    ),
    "market_share": (
        T("Raise our market share by {change}"),
        T("Increase our share of the market by {change}"),
        T("Raise the market share of {business} by {change}"),
    ),
    "close_rate": (
        T("Raise the share of our offers that are accepted by {change}"),
        T("Raise the share of enquiries that end in an agreement by {change}"),
        T("Raise the share of offers from {business} that are accepted by {change}"),
    ),
    "deals": (
        T("Sign {change} more deals than now"),
        T("Raise the number of deals closed in a month by {change}"),
        T("Sign {change} more deals a month at {business}"),
    ),
    "repeat_purchase_rate": (
        T("Raise the share of {people} who come back by {change}"),
        T("Raise the share of {people} who come back to {business} by {change}"),
        T("Raise the share of {people} who come a second time by {change}"),
        T("Raise the share of returning {people} at {business} by {change}"),
        T("Increase the share of {people} who come more than once by {change}"),
        T("Increase the share of {people} who return to {business} by {change}"),
    ),
    "customer_lifetime_value": (
        T("Raise what each customer spends with us in a year by {change}"),
        T("Raise the average yearly spend per customer by {change}"),
    ),
    "retention_rate": (
        T("Raise the share of {people} we keep by {change}"),
        T("Raise the share of {people} who stay with us by {change}"),
        T("Raise the share of {people} who stay with {business} by {change}"),
        T("Increase the share of {people} who remain with {business} by {change}"),
    ),
    "churn_rate": (
        T("Bring the share of {people} who leave down by {change}"),
        T("Reduce the churn rate by {change}"),
    ),
    "loyalty_members": (
        T("Sign {change} more {people} up for the rewards programme"),
        T("Bring {change} more members into the loyalty programme"),
        T("Raise the number of {people} in the loyalty programme of {business} by {change}"),
    ),
    "net_promoter_score": (
        T("Raise the score of how readily {people} recommend {business} by {change}"),
        T("Raise the net promoter score by {change}"),
        T("Raise the score of how readily {people} recommend us by {change}"),
    ),
    "customer_satisfaction": (
        T("Improve the satisfaction of {people} by {change}"),
        T("Raise the share of satisfied {people} by {change}"),
        T("Raise the share of {people} who are satisfied with {business} by {change}"),
        T("Raise the share of {people} who call their visit good by {change}"),
        T("Increase the share of {people} who are happy with {business} by {change}"),
    ),
    "reviews": (
        T("Get {change} more people to review {business}"),
        T("Collect {change} more reviews of {business}"),
        T("Have {change} more {people} write a review"),
        T("Gather {change} more written opinions about {business}"),
        T("Collect {change} more new reviews a month"),
    ),
    "rating": (
        T("Bring the rating of {business} up by {change}"),
        T("Improve our average rating by {change}"),
        T("Raise the average rating of {business} by {change}"),
        T("Improve the public rating of {business} by {change}"),
        T("Raise the average star rating of {business} by {change}"),
        T("Raise our star rating by {change}"),
        T("Have {people} rate {business} {change} higher on average"),
        T("Earn {change} more in the average rating of {business}"),
    ),
    "rating:maps": (
        T("Raise the rating of {business} on Google Maps by {change}"),
        T("Improve how {business} is rated on Google Maps by {change}"),
        T("Raise the average star rating of {business} on Google Maps by {change}"),
        T("Earn {change} more in the rating of {business} on Google Maps"),
    ),
    "complaints": (
        T("Cut the monthly complaints about {business} by {change}"),
        T("Have {change} fewer people complain about {business}"),
        T("Receive {change} fewer complaints a month"),
        T("Bring the complaints about {business} down by {change}"),
        T("Cut the number of complaints by {change}"),
        T("Reduce the complaints that reach {business} by {change}"),
        T("Get {change} fewer complaints a month at {business}"),
    ),
    "response_time": (
        T("Answer messages {change} faster"),
        T("Cut the wait for a first reply by {change}"),
        T("Answer those who write to {business} {change} faster"),
        T("Cut our average reply time by {change}"),
    ),
    "referrals": (
        T("Have {change} more {people} come because somebody recommended us"),
        T("Win {change} more {people} by recommendation"),
        T("Raise the number of people who come to {business} by recommendation by {change}"),
        T("Increase the number of recommendations a month by {change}"),
        T("Get {change} more {people} to send a friend to {business}"),
    ),
    "operating_costs": (
        T("Spend {change} less on running {business}"),
        T("Bring the monthly running costs down by {change}"),
    ),
    "ad_spend": (
        T("Spend {change} less on ads for the same result"),
        T("Bring the monthly ad spend down by {change}"),
    ),
    "employees": (
        T("Add {change} to the team"),
        T("Bring {change} into the team"),
    ),
    "branches": (T("Open {change} more"),),
    "delivery_time": (
        T("Deliver {change} faster than now"),
        T("Cut the average delivery time by {change}"),
        T("Deliver the orders of {business} {change} faster"),
        T("Bring the delivery time down by {change}"),
        T("Shorten the way from order to handover by {change}"),
    ),
    "savings": (
        T("Save {change} more each month than now"),
        T("Raise the monthly savings by {change}"),
    ),
    "new_customers:patients": (
        T("Welcome {change} more first-time patients at {business}"),
        T("Increase the month's new patients by {change}"),
    ),
    "new_customers:students": (
        T("Enrol {change} more new students"),
        T("Raise the number of new students at {business} by {change}"),
    ),
    "new_customers:children": (
        T("Enrol {change} more children"),
        T("Raise the number of new children at {business} by {change}"),
    ),
    "subscriptions:members": (
        T("Raise the number of paid memberships by {change}"),
        T("Sell {change} more memberships"),
    ),
    "new_customers:clients": (
        T("Sign {change} more new clients"),
        T("Raise the number of new clients by {change}"),
    ),
    "new_customers:guests": (T("Welcome {change} more first-time guests at {business}"),),
    "revenue:donations": (
        T("Raise {change} more in donations a month"),
        T("Raise the monthly donations to {business} by {change}"),
    ),
    "customers:donors": (
        T("Win {change} more donors"),
        T("Have {change} more people give at least once"),
        T("Win {change} more donors for {business}"),
    ),
    "retention_rate:donors": (
        T("Raise the share of donors who give again by {change}"),
        T("Raise the share of earlier donors who come back by {change}"),
    ),
}
