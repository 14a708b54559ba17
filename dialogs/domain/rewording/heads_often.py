"""Further ways to say the steps that are offered most, so that goals of one kind differ. Refuses to choose among them.

Each row is put behind the one of the same measure in the other tables.
"""

from dialogs.messages import Sentence, T

OFTEN_HEADS: dict[str, tuple[Sentence, ...]] = {
    "customer_satisfaction": (
        T("the satisfaction of {people}"),
        T("satisfaction among {people}"),
    ),
    "revenue": (
        T("what {business} earns a month"),
        T("the monthly income of {business}"),
        T("the income of {business}"),
    ),
    "shares": (
        T("the number of people who share the posts of {business} {where}"),
        T("Get {change} more shares {where}"),
        T("how often the posts of {business} are shared {where}"),
        T("shares of the posts of {business} {where}"),
    ),
    "followers": (
        T("the following of {business} {where}"),
        T("the number of followers of {business} {where}"),
        T("our followers {where}"),
    ),
    "complaints": (T("the complaints we get"),),
    "rating": (T("Get {people} to rate {business} {change} higher on average"),),
    "new_customers": (
        T("the monthly number of new {people} at {business}"),
        T("Bring {change} more new {people} to {business}"),
        T("the number of new {people} at {business}"),
        T("the number of first-time {people}"),
    ),
    "customers": (
        T("the monthly number of {people} at {business}"),
        T("the number of {people} we serve"),
        T("Serve {change} more {people} at {business}"),
        T("the monthly number of {people}"),
    ),
    "referrals": (
        T("Get {change} more people to recommend {business}"),
        T("the recommendations that {business} gets"),
        T("the number of people who recommend {business}"),
        T("the number of people who recommend us"),
        T("monthly recommendations"),
    ),
    "mentions": (
        T("how often we are mentioned {where}"),
        T("mentions of our name {where}"),
        T("the number of times {business} is mentioned {where}"),
        T("the mentions of {business} {where}"),
        T("the number of times our name comes up {where}"),
    ),
    "reach": (
        T("the number of people who see the posts of {business} {where}"),
        T("the audience of {business} {where}"),
    ),
    "comments": (
        T("Get {change} more comments {where}"),
        T("the number of people who comment on the posts of {business} {where}"),
        T("comments on the posts of {business} {where}"),
        T("the number of comments on the posts of {business} {where}"),
        T("the number of people who comment on our posts {where}"),
    ),
    "average_order_value": (T("what a customer spends on each visit to {business}"),),
    "sales": (T("Sell {change} more a month than now"),),
    "custom:on_time_days": (
        T("the share of days on which nobody comes late"),
        T("the share of days without a late arrival"),
    ),
    "custom:team_satisfaction": (
        T("the satisfaction of the team"),
        T("the share of the team who like it here"),
    ),
    "custom:job_interviews": (
        T("Invite candidates to {change}"),
        T("Meet candidates in {change}"),
    ),
    "custom:hiring_days": (T("the time to fill a position"),),
    "custom:energy": (T("what we pay for electricity"),),
    "custom:waste_cost": (
        T("the money lost on waste"),
        T("the cost of what is thrown away"),
    ),
    "custom:late_deliveries": (T("the number of late orders at {business}"),),
    "operating_costs": (
        T("Spend {change} less a month on running costs"),
        T("what we spend on running costs"),
        T("the monthly running costs of {business}"),
        T("what it costs to run {business}"),
    ),
    "retention_rate": (T("the share of {people} who stay"),),
    "impressions": (
        T("the monthly impressions of {business} {where}"),
        T("our impressions {where}"),
        T("how often the posts of {business} are shown {where}"),
        T("the impressions of {business} {where}"),
    ),
    "brand_searches": (
        T("monthly searches for our name"),
        T("the number of people who search for {business} by name"),
        T("how often the name of {business} is searched for on Google"),
        T("the number of people who search for our name on Google"),
    ),
    "interactions": (T("reactions to our posts {where}"),),
    "delivery_time": (T("the delivery time of {business}"),),
    "custom:waiting": (
        T("the waiting time of {people}"),
        T("the average wait of {people} at {business}"),
        T("the waiting time of {people} at {business}"),
    ),
    "employees": (
        T("Hire {change}"),
        T("Welcome {change} to the team"),
    ),
    "custom:staff_leaving": (T("departures from the team"),),
    "registrations": (
        T("the number of people who register at {business}"),
        T("the number of people who register"),
    ),
    "leads": (T("the number of people who enquire at {business}"),),
    "response_time": (T("the reply time of {business}"),),
    "video_views": (T("the views of the videos of {business} {where}"),),
    "profit": (T("net profit"),),
    "new_customers:children": (T("the number of newly enrolled children"),),
    "complaints:waiting": (T("complaints about long waits"),),
    "market_share": (T("the share of the market that {business} holds"),),
    "channel_subscribers": (T("the number of people who subscribe to the channel"),),
    "engagement_rate": (T("the share of people who react to {business} {where}"),),
    "repeat_purchase_rate": (
        T("the share of {people} who come to {business} again"),
        T("the share of {people} who return to {business}"),
    ),
}
