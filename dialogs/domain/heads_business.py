"""Ways to say a step forward in selling, keeping customers and life outside marketing. Refuses to choose among them.

The key is a measure, or a measure and a variant of it: `new_customers:patients` speaks of a clinic's new customers.
"""

from dialogs.messages import Sentence, T

BUSINESS_HEADS: dict[str, tuple[Sentence, ...]] = {
    "revenue": (
        T("Increase what {business} takes in each month by {change}"),
        T("Earn {change} more revenue a month"),
        T("Raise the monthly income of {business} by {change}"),
        T("Close each month with {change} more revenue than now"),
    ),
    "sales": (
        T("Sell {change} more each month"),
        T("Raise the monthly number of sales by {change}"),
        T("Raise the monthly sales of {business} by {change}"),
    ),
    "orders": (
        T("Increase how many people order from {business} each month by {change}"),
        T("Take {change} more orders a month"),
        T("Raise the orders at {business} by {change}"),
        T("Have {change} more orders come in each month"),
    ),
    "units_sold": (
        T("Sell {change} more units a month"),
        T("Sell {change} more units a month at {business}"),
    ),
    "average_order_value": (
        T("Increase what people spend at {business} each time by {change}"),
        T("Have each order worth {change} more"),
        T("Raise the average bill at {business} by {change}"),
        T("Sell each buyer a little more: {change} on the average order"),
    ),
    "profit": (
        T("Keep {change} more profit at each month's end"),
        T("Raise the monthly profit of {business} by {change}"),
    ),
    "profit_margin": (
        T("Raise the profit margin by {change}"),
        T("Keep more of every sale: {change} on the margin"),
        T("Raise the profit margin of {business} by {change}"),
    ),
    "return_on_ad_spend": (
        T("Improve the return on ad spend by {change}"),
        T("Get {change} more sales from the same ad budget"),
    ),
    "new_customers": (
        T("Have {change} more {people} try {business} for the first time each month"),
        T("Win {change} more new {people} a month"),
        T("Raise the number of first-time {people} at {business} by {change}"),
        T("Increase the month's new {people} by {change}"),
    ),
    "customers": (
        T("Serve {change} more {people} than today"),
        T("Increase the number of {people} by {change}"),
    ),
    "subscriptions": (
        T("Sell {change} more paid subscriptions"),
        T("Raise the number of paying members by {change}"),
    ),
    "market_share": (
        T("Gain {change} in market share"),
        T("Take {change} more of the market"),
        T("Raise the market share of {business} by {change}"),
    ),
    "close_rate": (
        T("Close more of the offers we make: up by {change}"),
        T("Turn more enquiries into agreements: up by {change}"),
        T("Have more of the offers of {business} accepted: up by {change}"),
    ),
    "deals": (
        T("Sign {change} more deals than now"),
        T("Raise the number of deals closed in a month by {change}"),
        T("Sign {change} more deals for {business}"),
    ),
    "repeat_purchase_rate": (
        T("Sell to the same {people} again more often: up by {change}"),
        T("Have more {people} come back to {business}: up by {change}"),
        T("Raise the share of {people} who come a second time by {change}"),
        T("Turn more first purchases into second ones: up by {change}"),
    ),
    "customer_lifetime_value": (
        T("Earn {change} more from each of the {people} in all"),
        T("Make each of our {people} worth {change} more over time"),
        T("Raise the lifetime value of {people} by {change}"),
    ),
    "retention_rate": (
        T("Keep more of the {people} we have: up by {change}"),
        T("Have a larger share of {people} still with us: up by {change}"),
        T("Have more {people} stay with {business}: up by {change}"),
    ),
    "churn_rate": (
        T("Bring the share of {people} who leave down by {change}"),
        T("Reduce the churn rate by {change}"),
    ),
    "loyalty_members": (
        T("Sign {change} more {people} up for rewards"),
        T("Bring {change} more members into the loyalty programme"),
        T("Raise the number of {people} in the loyalty programme of {business} by {change}"),
    ),
    "net_promoter_score": (
        T("Improve the promoter score of {business} by {change}"),
        T("Raise the net promoter score by {change}"),
        T("Have more {people} ready to recommend us: {change} on the promoter score"),
        T("Raise the net promoter score of {business} by {change}"),
    ),
    "customer_satisfaction": (
        T("Improve the satisfaction of {people} by {change}"),
        T("Raise the share of satisfied {people} by {change}"),
        T("Have more {people} say they are satisfied with {business}: up by {change}"),
    ),
    "reviews": (
        T("Get {change} more people to review {business}"),
        T("Collect {change} more reviews of {business}"),
        T("Have {change} more {people} write a review"),
    ),
    "rating": (
        T("Bring the rating of {business} up by {change}"),
        T("Gain {change} in the average rating"),
        T("Raise the average rating of {business} by {change}"),
        T("Improve the public rating of {business} by {change}"),
    ),
    "rating:maps": (T("Raise the rating of {business} on Google Maps by {change}"),),
    "complaints": (
        T("Cut what people complain about each month by {change}"),
        T("Have {change} fewer people complain about {business}"),
        T("Receive {change} fewer complaints a month"),
        T("Bring the complaints about {business} down by {change}"),
        T("Reduce the number of {people} who complain by {change}"),
    ),
    "response_time": (
        T("Answer people {change} faster"),
        T("Cut the wait for a first reply by {change}"),
        T("Answer those who write to {business} {change} faster"),
    ),
    "referrals": (
        T("Have {change} more {people} come because somebody recommended us"),
        T("Win {change} more {people} by recommendation"),
        T("Raise the recommendations that bring someone new to {business} by {change}"),
        T("Increase the month's recommendations by {change}"),
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
        T("Hire {change} more for the team"),
    ),
    "branches": (T("Open {change} more"),),
    "delivery_time": (
        T("Deliver {change} faster than now"),
        T("Cut the average delivery time by {change}"),
        T("Deliver the orders of {business} {change} faster"),
    ),
    "savings": (
        T("Save {change} more each month than now"),
        T("Raise what is saved each month by {change}"),
    ),
    "new_customers:patients": (
        T("Welcome {change} more first-time patients at {business}"),
        T("Increase the month's new patients by {change}"),
    ),
    "new_customers:students": (
        T("Enrol {change} more new students"),
        T("Raise the number of new students at {business} by {change}"),
    ),
    "subscriptions:members": (T("Raise the number of paid memberships by {change}"),),
    "new_customers:clients": (T("Sign {change} more new clients"),),
    "new_customers:guests": (T("Welcome {change} more first-time guests at {business}"),),
    "revenue:donations": (
        T("Raise {change} more in donations a month"),
        T("Raise the monthly donations to {business} by {change}"),
    ),
    "customers:donors": (
        T("Win {change} more donors"),
        T("Have {change} more people give at least once"),
    ),
    "retention_rate:donors": (T("Have more donors give again: up by {change}"),),
    "custom:volunteers": (T("Win {change} for the team of volunteers"),),
    "custom:learning_hours": (
        T("Give {change} a week more to learning than now"),
        T("Study {change} more each week"),
    ),
    "custom:lessons": (
        T("Finish {change}"),
        T("Work through {change}, exercises included"),
    ),
    "custom:practice": (T("Add {change} a week to what is practised now"),),
    "custom:books": (
        T("Read {change}"),
        T("Read {change} from beginning to end"),
    ),
    "custom:pages": (T("Read {change} more a day than now"),),
    "custom:reading_minutes": (
        T("Read for {change} a day longer"),
        T("Keep {change} more a day for reading"),
    ),
    "custom:workouts": (
        T("Do {change} a week more than now"),
        T("Add {change} a week to the training plan"),
    ),
    "custom:kilometres": (
        T("Run {change} a week more than now"),
        T("Walk or run {change} more a week"),
    ),
    "custom:weight": (
        T("Bring the weight down by {change}"),
        T("Lose {change}"),
        T("Weigh {change} less than today"),
    ),
    "custom:sleep": (
        T("Get {change} more sleep a night"),
        T("Sleep {change} more a night"),
    ),
    "custom:applicants": (T("Receive {change} for the open position"),),
    "custom:job_interviews": (T("Hold {change} with candidates"),),
    "custom:hiring_days": (T("Fill an open position {change} faster"),),
    "custom:customer_talks": (
        T("Talk with {change} about what they look for"),
        T("Interview {change} about what they need"),
    ),
    "custom:survey_answers": (
        T("Get {change} to a survey of our customers"),
        T("Collect {change} to a short survey"),
    ),
    "custom:competitors": (
        T("Study {change} side by side"),
        T("Compare {change} on price, message and service"),
    ),
    "custom:late_arrivals": (
        T("Bring the late arrivals down by {change}"),
        T("Arrive late {change} less often than now"),
    ),
    "custom:on_time": (T("Have more of the appointments start on time: up by {change}"),),
    "custom:late_deliveries": (T("Have {change} fewer orders arrive late"),),
    "custom:returns": (T("Have {change} fewer products returned"),),
    "custom:places_seen": (T("Visit {change} and compare rent and passers-by"),),
    "custom:ready_papers": (T("Finish {change} needed to open"),),
    "custom:posts": (T("Publish {change} more a week than now"),),
    "custom:training_hours": (
        T("Train every employee for {change}"),
        T("Give each employee {change} of training"),
    ),
    "custom:staff_leaving": (
        T("Have {change} fewer people leave the team"),
        T("Bring the number of people who leave the team down by {change}"),
    ),
    "custom:hours_freed": (T("Free {change} a week from routine work"),),
    "custom:tasks_done": (
        T("Get more of what the team plans done: up by {change}"),
        T("Finish more of the week's planned tasks: up by {change}"),
    ),
    "custom:debt": (T("Pay back {change} of the debt"),),
    "custom:expenses": (T("Spend {change} less a month than now"),),
    "custom:beneficiaries": (
        T("Help {change} more people than now"),
        T("Reach {change} more beneficiaries each month"),
    ),
    "custom:family_hours": (T("Keep {change} a week more for the family"),),
    "custom:new_words": (T("Learn {change}"),),
    "custom:memorising": (T("Memorise {change} more a week"),),
    "custom:friends_met": (T("Meet friends {change} more a month"),),
}
