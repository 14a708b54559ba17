"""Ways to say a step forward in selling, keeping customers and life outside marketing. Refuses to choose among them.

The key is a measure, or a measure and a variant of it: `new_customers:patients` speaks of a clinic's new customers.
"""

from dialogs.messages import Sentence, T

BUSINESS_HEADS: dict[str, tuple[Sentence, ...]] = {
    "revenue": (
        T("Earn {change} more revenue a month"),
        T("Lift the monthly income of {business} by {change}"),
        T("Close each month with {change} more coming in than now"),
        T("Let the till of {business} take in {change} more"),
    ),
    "sales": (
        T("Sell {change} more each month"),
        T("Raise the monthly number of sales by {change}"),
        T("Make {change} more sales than in a month like this one"),
        T("Close {change} more sales a month"),
        T("Raise the monthly sales of {business} by {change}"),
    ),
    "orders": (
        T("Take {change} more orders a month"),
        T("Raise the orders at {business} by {change}"),
        T("Have {change} more orders come in each month"),
        T("Keep {business} busier: {change} more orders than in a month like this"),
    ),
    "units_sold": (
        T("Sell {change} more units a month"),
        T("Move {change} more stock off the shelves each month"),
        T("Sell {change} more units a month at {business}"),
    ),
    "average_order_value": (
        T("Have each order worth {change} more"),
        T("Raise the average bill at {business} by {change}"),
        T("Sell each buyer a little more: {change} on the average order"),
        T("Add something to every basket, {change} on average"),
    ),
    "profit": (
        T("Keep {change} more profit at each month's end"),
        T("Raise the monthly profit of {business} by {change}"),
    ),
    "profit_margin": (
        T("Widen the profit margin by {change}"),
        T("Keep more of every sale: {change} on the margin"),
        T("Widen the profit margin of {business} by {change}"),
    ),
    "return_on_ad_spend": (
        T("Get {change} more back from what goes into ads"),
        T("Improve the return on ad spend by {change}"),
    ),
    "new_customers": (
        T("Win {change} more new {people} a month"),
        T("Open the door of {business} to {change} more first-time {people}"),
        T("Lift the month's count of new {people} by {change}"),
        T("Have {change} more people buy from us for the first time"),
    ),
    "customers": (
        T("Serve {change} more {people} than today"),
        T("Grow the number of {people} by {change}"),
    ),
    "subscriptions": (
        T("Sell {change} more paid subscriptions"),
        T("Raise the number of paying members by {change}"),
    ),
    "market_share": (
        T("Take a larger part of the market: {change} more"),
        T("Widen the market share of {business} by {change}"),
        T("Have {change} more of those who buy in our market buy from us"),
    ),
    "close_rate": (
        T("Close more of the offers we make: up by {change}"),
        T("Turn more enquiries into agreements: {change} more"),
        T("Hear yes more often to what we offer: {change} more"),
        T("Have more of the offers of {business} accepted: up by {change}"),
    ),
    "deals": (
        T("Sign {change} more deals than now"),
        T("Raise the number of deals closed in a month by {change}"),
        T("Sign {change} more deals in the name of {business}"),
    ),
    "repeat_purchase_rate": (
        T("Have more {people} come back to {business}: up by {change}"),
        T("Raise the share of {people} who come a second time by {change}"),
        T("See the same {people} again within a quarter: {change} more of them"),
        T("Turn first purchases into second ones: {change} on the repeat rate"),
    ),
    "customer_lifetime_value": (
        T("Make each of our {people} worth {change} more over time"),
        T("Raise the lifetime value of {people} by {change}"),
    ),
    "retention_rate": (
        T("Keep more of the {people} we have: up by {change}"),
        T("Have a larger share of {people} still with us: {change} more"),
        T("Have fewer {people} drift away from {business}: {change} more who stay"),
    ),
    "churn_rate": (
        T("Lose {change} fewer {people} than now"),
        T("Bring the share of {people} who leave down by {change}"),
        T("Say goodbye to {change} fewer {people}"),
    ),
    "loyalty_members": (
        T("Bring {change} more members into the loyalty programme"),
        T("Have {change} more {people} carry a loyalty card of {business}"),
        T("Reward those who stay: {change} more members in the programme"),
    ),
    "net_promoter_score": (
        T("Lift the net promoter score by {change}"),
        T("Have more {people} ready to recommend us: {change} on the promoter score"),
        T("Be recommended without asking: {change} on the promoter score"),
        T("Lift the net promoter score of {business} by {change}"),
    ),
    "customer_satisfaction": (
        T("Raise the satisfaction of {people} by {change}"),
        T("Have more {people} say they are satisfied with {business}: {change} more"),
        T("Send {people} home happier: {change} more who say so"),
    ),
    "reviews": (
        T("Collect {change} more reviews of {business}"),
        T("Have {change} more {people} write what they think of us"),
        T("Let {change} more people speak in public about {business}"),
    ),
    "rating": (
        T("Raise the average rating of {business} by {change}"),
        T("Climb {change} in the ratings that anyone can see"),
        T("Earn a better mark from the public for {business}: {change} more"),
    ),
    "rating:maps": (T("Raise the rating of {business} on Google Maps by {change}"),),
    "complaints": (
        T("Receive {change} fewer complaints a month"),
        T("Bring the complaints about {business} down by {change}"),
        T("Leave {change} fewer {people} with a reason to complain"),
    ),
    "response_time": (
        T("Answer people {change} faster"),
        T("Cut the wait for a first reply by {change}"),
        T("Let nobody wait as long as now: replies {change} sooner"),
        T("Answer the people who write to {business} {change} faster"),
    ),
    "referrals": (
        T("Have {change} more {people} send us a friend"),
        T("Win {change} more {people} by word of mouth"),
        T("Raise the recommendations that bring {business} someone new by {change}"),
    ),
    "operating_costs": (
        T("Spend {change} less on running {business}"),
        T("Bring the monthly running costs down by {change}"),
        T("Trim what a month of operation costs by {change}"),
    ),
    "ad_spend": (
        T("Spend {change} less on ads for the same result"),
        T("Take {change} off the monthly ad spend"),
    ),
    "employees": (
        T("Add {change} to the team"),
        T("Have {change} more on the staff list than today"),
    ),
    "branches": (T("Have {change} more open than today"),),
    "delivery_time": (
        T("Deliver {change} faster than now"),
        T("Cut the average delivery time by {change}"),
        T("Deliver the orders of {business} {change} faster"),
    ),
    "savings": (
        T("Put {change} more aside each month than now"),
        T("Raise what is saved each month by {change}"),
    ),
    "new_customers:patients": (T("Have {change} more people come to {business} for a first visit"),),
    "new_customers:students": (T("Enrol {change} more new students"),),
    "subscriptions:members": (T("Have {change} more members with a paid membership"),),
    "new_customers:clients": (T("Sign {change} more new clients"),),
    "revenue:donations": (
        T("Raise {change} more in donations a month"),
        T("Lift the monthly donations to {business} by {change}"),
    ),
    "customers:donors": (
        T("Win {change} more donors"),
        T("Have {change} more people give at least once"),
    ),
    "retention_rate:donors": (T("Have more donors give again: up by {change}"),),
    "custom:volunteers": (T("Bring in {change} who were not there before"),),
    "custom:learning_hours": (
        T("Give {change} a week more to learning than now"),
        T("Study {change} more each week"),
    ),
    "custom:lessons": (
        T("Finish {change}"),
        T("Work through {change}, exercises included"),
    ),
    "custom:practice": (T("Add {change} a week to what we do now"),),
    "custom:books": (
        T("Read {change}"),
        T("Read {change} from cover to cover"),
    ),
    "custom:pages": (T("Read {change} more a day than now"),),
    "custom:reading_minutes": (T("Keep {change} more a day for reading"),),
    "custom:workouts": (
        T("Do {change} a week more than now"),
        T("Add {change} a week to the training plan"),
    ),
    "custom:kilometres": (T("Walk or run {change} more a week"),),
    "custom:weight": (
        T("Lose {change}"),
        T("Weigh {change} less than today"),
    ),
    "custom:sleep": (T("Sleep {change} more a night"),),
    "custom:applicants": (T("Receive {change} for the open position"),),
    "custom:job_interviews": (T("Hold {change} with candidates"),),
    "custom:hiring_days": (T("Fill an open position {change} faster"),),
    "custom:customer_talks": (T("Interview {change} about what they need"),),
    "custom:survey_answers": (T("Collect {change} to a short survey"),),
    "custom:competitors": (T("Compare {change} on price, message and service"),),
    "custom:late_arrivals": (
        T("Bring the late arrivals down by {change}"),
        T("Start late {change} less often than now"),
    ),
    "custom:on_time": (T("Have {change} more of the appointments start on time"),),
    "custom:late_deliveries": (T("Have {change} fewer orders arrive late"),),
    "custom:returns": (T("Have {change} fewer products returned"),),
    "custom:places_seen": (T("Visit {change} and compare rent and passers-by"),),
    "custom:ready_papers": (T("Finish {change} needed to open"),),
    "custom:posts": (T("Publish {change} more a week than now"),),
    "custom:training_hours": (T("Give each employee {change} of training"),),
    "custom:staff_leaving": (T("Lose {change} fewer people from the team"),),
    "custom:hours_freed": (T("Free {change} a week from routine work"),),
    "custom:tasks_done": (T("Finish {change} more of the week's planned tasks"),),
    "custom:debt": (T("Pay back {change} of what is owed"),),
    "custom:expenses": (T("Spend {change} less a month than now"),),
    "custom:beneficiaries": (T("Help {change} more people than now"),),
    "custom:family_hours": (T("Keep {change} a week more for the family"),),
    "custom:new_words": (T("Learn {change}"),),
}
