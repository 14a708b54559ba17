"""Ways to say a step forward where the catalogue has no measure: staff, stock, health. Refuses to choose among them."""

from dialogs.messages import Sentence, T

OWN_HEADS: dict[str, tuple[Sentence, ...]] = {
    "custom:event_guests": (
        T("Get {change} more people to come to the events of {business}"),
        T("Get {change} more people to take part in our events"),
    ),
    "custom:volunteers": (
        T("Bring {change} into our team"),
        T("Win {change}"),
    ),
    "custom:volunteer_hours": (
        T("Raise the hours that volunteers give each month by {change}"),
        T("Get volunteers to give {change} more hours a month"),
    ),
    "custom:cancellations": (
        T("Have {change} fewer bookings cancelled"),
        T("the number of cancelled bookings"),
    ),
    "custom:waste_cost": (
        T("the monthly cost of what is thrown away"),
        T("Lose {change} less money on what is thrown away"),
    ),
    "custom:cost_share": (T("Lower the share of revenue that goes on running costs by {change}"),),
    "custom:unit_cost": (T("Cut the average cost of one order by {change}"),),
    "custom:phone_free_hours": (
        T("Keep {change} more a week free of the phone"),
        T("Spend {change} more a week without the phone"),
    ),
    "custom:earlier_nights": (
        T("Go to bed {change} earlier than now"),
        T("Bring bedtime forward by {change}"),
    ),
    "custom:on_time_days": (T("the share of days on which the whole team arrives on time"),),
    "custom:family_meals": (
        T("Eat {change} more a week with the family"),
        T("Share {change} more a week with the family"),
    ),
    "custom:accidents": (
        T("Have {change} fewer accidents at work"),
        T("Lower the number of accidents at {business} by {change}"),
    ),
    "custom:overtime": (
        T("Cut overtime hours by {change}"),
        T("Have the team work {change} fewer overtime hours"),
    ),
    "custom:sugar_free_days": (T("Keep {change} more a week free of added sugar"),),
    "custom:sweets": (T("Have {change} fewer sweets and sugary drinks"),),
    "custom:kids_books": (T("Help the children read {change}"),),
    "custom:kids_reading": (T("Help the children read {change} more a day"),),
    "custom:meeting_hours": (T("Spend {change} less time in meetings"),),
    "custom:focus_hours": (T("Keep {change} more a week for focused work"),),
    "custom:water": (T("Drink {change} more of water a day"),),
    "custom:water_days": (T("Drink eight glasses of water on {change} more a week"),),
    "custom:passing": (T("Raise the share of {people} who pass by {change}"),),
    "custom:revision": (T("Hold {change} more of revision a week"),),
    "custom:greens": (T("Eat vegetables on {change} more a week"),),
    "custom:completion": (
        T("the share of participants who finish the course"),
        T("the share of participants who finish {business}"),
        T("the share of those who complete the course"),
    ),
    "custom:mistakes": (
        T("Make {change} fewer mistakes at {business}"),
        T("the number of mistakes at {business}"),
        T("the number of mistakes we make in a month"),
    ),
    "custom:late_tasks": (
        T("Have {change} fewer tasks run late"),
        T("Cut the number of tasks that run late by {change}"),
    ),
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
        T("Finish reading {change}"),
    ),
    "custom:pages": (T("Read {change} more a day than now"),),
    "custom:reading_minutes": (
        T("Read for {change} a day longer"),
        T("Keep {change} more a day for reading"),
        T("Add {change} to what is read each day"),
    ),
    "custom:workouts": (
        T("Do {change} more a week than now"),
        T("Add {change} a week"),
    ),
    "custom:kilometres": (
        T("Cover {change} more a week on foot"),
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
        T("Sleep {change} longer each night"),
    ),
    "custom:applicants": (
        T("Receive {change} for the open position"),
        T("Get {change} for the job we offer"),
        T("Attract {change} to the vacancy"),
    ),
    "custom:job_interviews": (T("Hold {change} with candidates"),),
    "custom:hiring_days": (
        T("Fill an open position {change} faster"),
        T("the time it takes to fill a position"),
    ),
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
        T("Have the team arrive late {change} less often"),
    ),
    "custom:on_time": (
        T("the share of appointments that start on time"),
        T("the share of appointments kept on time"),
    ),
    "custom:late_deliveries": (
        T("the number of late orders"),
        T("the delays in the orders of {business}"),
        T("late orders"),
        T("Have {change} fewer orders arrive late"),
    ),
    "custom:returns": (
        T("Have {change} fewer products returned"),
        T("returned goods"),
        T("returned products"),
    ),
    "custom:places_seen": (T("Visit {change} and compare rent and passers-by"),),
    "custom:ready_papers": (T("Finish {change} needed to open"),),
    "custom:posts": (T("Publish {change} more a week than now"),),
    "custom:training_hours": (
        T("Train every employee for {change}"),
        T("Give each employee {change} of training"),
        T("Set aside {change} of training for each employee"),
        T("Offer every member of the team {change} of training"),
    ),
    "custom:staff_leaving": (
        T("Have {change} fewer people leave the team"),
        T("the number of people who resign"),
        T("the number of people who leave the team"),
    ),
    "custom:hours_freed": (
        T("Free {change} a week from routine work"),
        T("Save {change} of routine work each week"),
    ),
    "custom:tasks_done": (
        T("the share of planned tasks that get done"),
        T("the share of the week's tasks finished on time"),
        T("the share of tasks that are finished as planned"),
    ),
    "custom:debt": (
        T("Pay back {change} of the debt"),
        T("Bring what is owed down by {change}"),
    ),
    "custom:expenses": (
        T("Spend {change} less a month than now"),
        T("Bring the monthly spending down by {change}"),
    ),
    "custom:beneficiaries": (
        T("Help {change} more people than now"),
        T("Raise the monthly number of beneficiaries by {change}"),
    ),
    "custom:family_hours": (
        T("Keep {change} a week more for the family"),
        T("Spend {change} more a week with the family"),
    ),
    "custom:new_words": (T("Learn {change}"),),
    "custom:memorising": (T("Memorise {change} more a week"),),
    "custom:friends_met": (T("Meet friends {change} more a month"),),
    "custom:waiting": (T("the average wait of {people}"),),
    "custom:waste": (
        T("the waste of {business}"),
        T("Throw away {change} less at {business}"),
        T("the amount that {business} throws away"),
        T("what is spoilt or thrown away"),
    ),
    "custom:clean_score": (
        T("the share of the cleaning checklist done at {business}"),
        T("the result of the weekly cleanliness check"),
        T("the cleanliness score of {business}"),
    ),
    "custom:clean_rounds": (
        T("Add {change} a week at {business}"),
        T("Add {change} a week to the cleaning plan"),
    ),
    "custom:overdue": (
        T("late payments"),
        T("overdue money"),
        T("unpaid invoices"),
        T("what others still owe us"),
        T("the amount of overdue payments"),
    ),
    "custom:collection_days": (
        T("Collect our money {change} faster"),
        T("the time from invoice to payment"),
        T("Get paid {change} sooner"),
    ),
    "custom:deposits": (
        T("the share of sales paid in advance"),
        T("the share of invoices paid on the day"),
        T("the share of orders with a deposit"),
    ),
    "custom:staff_talks": (
        T("Hold {change} a month more with the team"),
        T("Sit down with employees for {change} more a month"),
        T("Add {change} a month with members of the team"),
    ),
    "custom:team_satisfaction": (
        T("the share of the team who say they would stay"),
        T("the share of the team who enjoy their work"),
        T("the share of the team who are happy to work here"),
        T("the team's satisfaction in a short survey"),
    ),
    "custom:trained": (
        T("Get {change} to finish a training course"),
        T("Send {change} through a training course"),
    ),
    "custom:home_meals": (
        T("Eat {change} more a week"),
        T("Prepare {change} a week more than now"),
        T("Cook and eat {change} more a week"),
    ),
    "custom:cigarettes": (
        T("Smoke {change} fewer cigarettes a day"),
        T("Bring the daily cigarettes down by {change}"),
    ),
    "custom:smoke_free_days": (
        T("Reach {change} in a row"),
        T("Complete {change} without a break"),
    ),
    "custom:screen_minutes": (
        T("Spend {change} less a day on the phone"),
        T("Use the phone {change} less a day"),
    ),
    "custom:stockouts": (
        T("Run out of products {change} less often"),
        T("See {change} fewer empty places on the shelf"),
        T("the number of products that run out"),
    ),
    "custom:stock_checks": (
        T("Do {change} a month more than now"),
        T("Add {change} a month to the stock plan"),
    ),
    "custom:no_shows": (
        T("Have {change} fewer people miss their appointment"),
        T("the missed appointments at {business}"),
        T("missed appointments"),
    ),
    "custom:defects": (
        T("Make {change} fewer mistakes in production"),
        T("Bring the number of faulty pieces down by {change}"),
    ),
    "custom:energy": (
        T("Pay {change} less for electricity each month"),
        T("the electricity bill"),
    ),
    "custom:energy_used": (
        T("Use {change} less electricity than now"),
        T("Use {change} less electricity at {business}"),
    ),
    "custom:no_spend_days": (T("Add {change} a week without any shopping"),),
}
