"""Ways to say a step forward in selling, keeping customers and life outside marketing. Refuses to choose among them.

The key is a measure, or a measure and a variant of it: `new_customers:patients` speaks of a clinic's new customers.
"""

from dialogs.messages import Sentence, T

BUSINESS_HEADS: dict[str, tuple[Sentence, ...]] = {
    "revenue": (
        T("monthly income"),
        T("monthly revenue"),
        T("the monthly revenue"),
        T("the revenue of {business}"),
        T("the monthly revenue of {business}"),
    ),
    "sales": (
        T("our sales"),
        T("the monthly sales of {business}"),
        T("the sales of {business}"),
        T("the monthly number of sales"),
        T("monthly sales"),
    ),
    "orders": (
        T("the monthly orders at {business}"),
        T("Take {change} more orders a month"),
        T("the number of orders at {business}"),
        T("Get {change} more orders a month"),
        T("the number of orders"),
        T("monthly orders"),
        T("orders at {business}"),
    ),
    "units_sold": (
        T("Sell {change} more units a month"),
        T("Sell {change} more units a month at {business}"),
        T("the number of units sold each month"),
    ),
    "average_order_value": (
        T("the average bill"),
        T("what a customer spends each time at {business}"),
        T("the average bill at {business}"),
        T("the average value of an order"),
        T("the average spend at {business}"),
    ),
    "profit": (
        T("the monthly profit"),
        T("monthly profit"),
        T("the monthly profit of {business}"),
        T("the net profit of {business}"),
        T("Earn {change} more once all costs are paid"),
    ),
    "profit_margin": (
        T("the profit margin"),
        T("the profit margin of {business}"),
        T("the profit margin on what we sell"),
        T("the share of every sale that stays as profit"),
    ),
    "return_on_ad_spend": (
        T("the return on ad spend"),
        T("Get {change} more sales from the same ad budget"),
    ),
    "new_customers": (
        T("the number of first-time {people} at {business}"),
        T("the number of {people} who choose {business} for the first time"),
        T("the number of new {people} a month"),
        T("Win {change} more new {people} a month"),
        T("Get {change} more new {people} to choose {business}"),
        T("the number of new {people}"),
        T("Attract {change} more first-time {people} to {business}"),
    ),
    "customers": (
        T("Serve {change} more {people} than today"),
        T("the number of {people} at {business}"),
        T("the number of {people}"),
        T("the number of {people} that {business} serves"),
    ),
    "subscriptions": (
        T("Sell {change} more paid subscriptions"),
        T("the number of paying members"),
    ),
    "market_share": (
        T("our share of the market"),
        T("the market share of {business}"),
        T("our market share"),
    ),
    "close_rate": (
        T("the share of our offers that are accepted"),
        T("the share of enquiries that end in an agreement"),
        T("the share of offers from {business} that are accepted"),
    ),
    "deals": (
        T("the number of deals closed in a month"),
        T("Sign {change} more deals than now"),
        T("Sign {change} more deals a month at {business}"),
        T("the number of deals signed each month"),
    ),
    "repeat_purchase_rate": (
        T("the share of {people} who come back"),
        T("the share of {people} who come back to {business}"),
        T("the share of {people} who choose {business} again"),
        T("the share of returning {people} at {business}"),
        T("the share of {people} who come a second time"),
        T("the share of {people} who come back for more"),
    ),
    "customer_lifetime_value": (
        T("what each customer spends with us in a year"),
        T("the average yearly spend per customer"),
    ),
    "retention_rate": (
        T("the share of {people} we keep"),
        T("the share of {people} who stay with us"),
        T("the share of {people} who stay with {business}"),
        T("the share of {people} who remain with {business}"),
        T("the share of {people} that {business} keeps"),
    ),
    "churn_rate:emails": (
        T("Have {change} fewer readers unsubscribe from our e-mails"),
        T("the number of people who leave our mailing list"),
    ),
    "retention_rate:app": (
        T("the share of users who still open the app after a month"),
        T("the share of people who keep using the app"),
        T("the share of users who come back to the app"),
    ),
    "complaints:waiting": (
        T("Receive {change} fewer complaints about waiting a month"),
        T("the complaints about waiting"),
    ),
    "complaints:cleanliness": (
        T("the complaints about cleanliness"),
        T("Receive {change} fewer complaints about cleanliness a month"),
    ),
    "churn_rate": (
        T("the share of {people} who leave"),
        T("the churn rate"),
    ),
    "loyalty_members": (
        T("Sign {change} more {people} up for the rewards programme"),
        T("Bring {change} more members into the loyalty programme"),
        T("the number of {people} in the loyalty programme of {business}"),
        T("the members of the loyalty programme"),
    ),
    "net_promoter_score": (
        T("the net promoter score of {business}"),
        T("the net promoter score"),
        T("the net promoter score among {people}"),
    ),
    "customer_satisfaction": (
        T("the share of {people} who rate their experience with {business} as good"),
        T("the share of {people} who are pleased with {business}"),
        T("the share of {people} who are satisfied with {business}"),
        T("the share of {people} who are satisfied"),
        T("the share of happy {people}"),
        T("the share of {people} who are happy with {business}"),
        T("the share of satisfied {people}"),
        T("the share of {people} who tell us that they are satisfied"),
    ),
    "customer_satisfaction:modern": (T("Raise the share of {people} who describe us as modern by {change}"),),
    "customer_satisfaction:premium": (T("Raise the share of {people} who describe us as premium by {change}"),),
    "customer_satisfaction:trust": (T("the share of {people} who say that they trust {business}"),),
    "mentions:premium": (T("the number of posts and reviews that call us premium"),),
    "mentions:modern": (T("the number of posts and reviews that call us modern"),),
    "customer_satisfaction:course": (
        T("Raise the share of participants who are satisfied with the course by {change}"),
    ),
    "reviews": (
        T("Get {change} more people to review {business}"),
        T("Collect {change} more reviews of {business}"),
        T("Gather {change} more written opinions about {business}"),
        T("Collect {change} more new reviews a month"),
    ),
    "rating": (
        T("our star rating"),
        T("the public rating of {business}"),
        T("our average rating"),
        T("the average rating of {business}"),
        T("the average star rating of {business}"),
        T("the average rating that {people} give {business}"),
    ),
    "rating:maps": (
        T("the rating of {business} on Google Maps"),
        T("the Google Maps rating of {business}"),
        T("the average star rating of {business} on Google Maps"),
        T("Help {business} gain {change} on Google Maps"),
    ),
    "complaints": (
        T("monthly complaints"),
        T("the complaints about {business}"),
        T("the monthly complaints about {business}"),
        T("complaints about {business}"),
        T("the number of {people} who complain about {business}"),
        T("Receive {change} fewer complaints a month"),
        T("the complaints that reach {business}"),
        T("Have {change} fewer people complain about {business}"),
        T("the number of complaints"),
    ),
    "response_time": (
        T("Answer messages {change} faster"),
        T("the waiting time for a first reply"),
        T("Answer people who write to {business} {change} faster"),
        T("our average reply time"),
        T("the time people wait for our reply"),
        T("the time people wait for a reply from {business}"),
    ),
    "referrals": (
        T("Bring in {change} more {people} through recommendations"),
        T("the number of people who come to {business} through a recommendation"),
        T("the number of recommendations a month"),
        T("the number of {people} who recommend {business} to a friend"),
        T("the number of {people} who come through a recommendation"),
        T("the number of {people} who come to {business} through a recommendation"),
    ),
    "operating_costs": (
        T("monthly running costs"),
        T("Spend {change} less on running {business}"),
        T("the running costs of {business}"),
        T("the monthly running costs"),
    ),
    "ad_spend": (
        T("Spend {change} less on ads for the same result"),
        T("the monthly ad spend"),
    ),
    "employees": (
        T("Add {change} to the team"),
        T("Bring {change} into the team"),
    ),
    "branches": (T("Open {change} more"),),
    "delivery_time": (
        T("Deliver {change} faster than now"),
        T("the average delivery time"),
        T("Deliver the orders of {business} {change} faster"),
        T("the delivery time"),
        T("the time from order to delivery"),
    ),
    "savings": (
        T("the monthly savings"),
        T("Save {change} more each month than now"),
        T("Put aside {change} more each month"),
    ),
    "new_customers:patients": (
        T("Welcome {change} more first-time patients at {business}"),
        T("the number of new patients each month"),
    ),
    "new_customers:students": (
        T("Enrol {change} more new students"),
        T("the number of new students at {business}"),
    ),
    "new_customers:children": (
        T("Enrol {change} more children"),
        T("the number of new children at {business}"),
    ),
    "subscriptions:members": (
        T("the number of paid memberships"),
        T("Sell {change} more memberships"),
    ),
    "new_customers:clients": (
        T("Sign {change} more new clients"),
        T("the number of new clients"),
    ),
    "new_customers:guests": (T("Welcome {change} more first-time guests at {business}"),),
    "revenue:sponsors": (
        T("the yearly income from sponsors"),
        T("what sponsors contribute"),
    ),
    "new_customers:sponsors": (
        T("Get {change} more sponsors to support {business}"),
        T("Win {change} more sponsors"),
    ),
    "revenue:donations": (
        T("the monthly donations to {business}"),
        T("Raise {change} more in donations a month"),
    ),
    "customers:donors": (
        T("Win {change} more donors"),
        T("Get {change} more people to give at least once"),
        T("Win {change} more donors for {business}"),
    ),
    "retention_rate:donors": (
        T("the share of earlier donors who come back"),
        T("the share of donors who give again"),
    ),
}
