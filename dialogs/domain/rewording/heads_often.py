"""Further ways to say the steps that are offered most, so that goals of one kind differ. Refuses to choose among them.

Each row is put behind the one of the same measure in the other tables.
"""

from dialogs.messages import Sentence, T

OFTEN_HEADS: dict[str, tuple[Sentence, ...]] = {
    "customer_satisfaction": (
        T("the share of {people} who speak well of {business}"),
        T("the satisfaction of {people} with {business}"),
        T("the satisfaction of {people}"),
        T("satisfaction among {people}"),
    ),
    "revenue": (
        T("the monthly revenue of {business}"),
        T("Have {business} earn {change} more a month"),
        T("monthly revenue"),
    ),
    "shares": (
        T("See our posts {where} passed on {change} more often"),
        T("shares of our posts {where}"),
        T("Get {change} more people to share the posts of {business} {where}"),
        T("shares of the posts of {business} {where}"),
        T("Win {change} more shares for our posts {where}"),
    ),
    "followers": (
        T("Have {change} more people follow {business} {where}"),
        T("our following {where}"),
        T("the following of {business} {where}"),
        T("Gather {change} more followers {where}"),
    ),
    "complaints": (
        T("Have complaints about {business} reach us {change} less often"),
        T("Hear {change} fewer complaints about {business}"),
        T("monthly complaints"),
        T("Give people {change} less to complain about at {business}"),
    ),
    "rating": (
        T("Have {people} rate {business} {change} higher on average"),
        T("the average rating of {business}"),
        T("our average rating"),
    ),
    "new_customers": (
        T("Bring {change} more new {people} to {business}"),
        T("the number of new {people} at {business}"),
        T("the number of new {people} a month"),
    ),
    "customers": (
        T("the number of {people} at {business}"),
        T("Serve {change} more {people} at {business}"),
        T("the number of {people}"),
    ),
    "referrals": (
        T("Have {change} more people recommend {business}"),
        T("the number of people who come to {business} on a recommendation"),
        T("Have word of mouth bring {business} {change} more {people}"),
        T("the recommendations that {business} gets"),
    ),
    "repeat_purchase_rate": (
        T("the share of {people} who return to {business}"),
        T("the share of {people} who come back"),
        T("the share of {people} who come to {business} again"),
    ),
    "mentions": (
        T("the mentions of {business} {where}"),
        T("mentions of our name {where}"),
        T("Have {change} more people bring up {business} {where}"),
    ),
    "reach": (T("the reach of {business} {where}"),),
    "comments": (
        T("Have {change} more people comment on the posts of {business} {where}"),
        T("comments on the posts of {business} {where}"),
        T("comments on our posts {where}"),
        T("Win {change} more comments for the posts of {business} {where}"),
        T("Win {change} more comments {where}"),
    ),
    "engagement_rate": (
        T("the engagement rate {where}"),
        T("the engagement rate of {business} {where}"),
    ),
    "average_order_value": (T("the average bill"),),
    "sales": (
        T("Have {business} sell {change} more a month"),
        T("Sell {change} more a month than now"),
        T("the sales of {business}"),
    ),
    "custom:on_time_days": (
        T("the share of days on which nobody comes late"),
        T("the share of days without a late arrival"),
    ),
    "custom:team_satisfaction": (
        T("the satisfaction of the team"),
        T("the share of the team who like it here"),
        T("satisfaction in the team"),
    ),
    "custom:job_interviews": (
        T("Invite candidates to {change}"),
        T("Meet candidates in {change}"),
    ),
    "custom:hiring_days": (T("the time to fill a position"),),
    "custom:energy": (
        T("what we pay for electricity"),
        T("the electricity bill"),
    ),
    "custom:waste_cost": (
        T("the cost of what is thrown away"),
        T("the money lost on waste"),
    ),
    "custom:late_deliveries": (T("the number of late orders"),),
    "operating_costs": (
        T("Run {business} on {change} less money"),
        T("Spend {change} less a month on running things"),
    ),
    "retention_rate": (
        T("the share of {people} who stay"),
        T("the share of {people} who stay with {business}"),
    ),
    "retention_rate:donors": (T("the share of donors who give again"),),
}
