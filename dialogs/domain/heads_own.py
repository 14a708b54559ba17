"""Ways to say a step forward where the catalogue has no measure: staff, stock, health. Refuses to choose among them."""

from dialogs.messages import Sentence, T

OWN_HEADS: dict[str, tuple[Sentence, ...]] = {
    "custom:volunteers": (T("Win {change} for the team of volunteers"),),
    "custom:learning_hours": (
        T("Give {change} a week more to learning than now"),
        T("Study {change} more each week"),
    ),
    "custom:lessons": (
        T("Finish {change}"),
        T("Work through {change}, exercises included"),
        T("Get through {change}"),
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
        T("Train {change} more each week"),
        T("Find room for {change} more a week"),
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
        T("Lie down earlier and sleep {change} longer"),
        T("Give each night {change} more of rest"),
    ),
    "custom:applicants": (
        T("Receive {change} for the open position"),
        T("Have {change} arrive for the job on offer"),
    ),
    "custom:job_interviews": (
        T("Hold {change} with candidates"),
        T("Meet candidates in {change}"),
        T("Get to know candidates through {change}"),
    ),
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
        T("Have the team arrive late {change} less often"),
    ),
    "custom:on_time": (
        T("Have more of the appointments start on time: up by {change}"),
        T("Begin more appointments at the promised hour: up by {change}"),
    ),
    "custom:late_deliveries": (
        T("Have {change} fewer orders arrive late"),
        T("Bring late orders down by {change}"),
        T("Reduce the delays in the orders of {business} by {change}"),
    ),
    "custom:returns": (
        T("Have {change} fewer products returned"),
        T("Bring returned goods down by {change}"),
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
        T("Bring the number of people who leave the team down by {change}"),
        T("Keep the team together: {change} fewer departures"),
    ),
    "custom:hours_freed": (
        T("Free {change} a week from routine work"),
        T("Win back {change} a week by planning the days"),
        T("Save {change} of routine work each week"),
        T("Hand on {change} of work a week to others or to tools"),
    ),
    "custom:tasks_done": (
        T("Get more of what is planned done: up by {change}"),
        T("Finish more of the week's planned tasks: up by {change}"),
    ),
    "custom:debt": (
        T("Pay back {change} of the debt"),
        T("Bring what is owed down by {change}"),
    ),
    "custom:expenses": (
        T("Spend {change} less a month than now"),
        T("Bring the monthly spending down by {change}"),
        T("Live on {change} less a month"),
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
    "custom:waiting": (
        T("Cut the average wait of {people} by {change}"),
        T("Have {people} wait {change} less at {business}"),
        T("Shorten the time that {people} spend waiting by {change}"),
        T("Serve {people} at {business} with {change} less waiting"),
    ),
    "custom:waste": (
        T("Throw away {change} less at {business}"),
        T("Reduce the waste of {business} by {change}"),
        T("Bring what is spoilt or thrown away down by {change}"),
        T("Lose {change} less to waste"),
    ),
    "custom:clean_score": (
        T("Tick off more of the cleaning checklist of {business}: up by {change}"),
        T("Raise the result of the weekly cleanliness check by {change}"),
        T("Improve the cleanliness score of {business} by {change}"),
        T("Have {business} pass more of the points of the cleaning list: up by {change}"),
    ),
    "custom:clean_rounds": (
        T("Add {change} a week at {business}"),
        T("Add {change} a week to the cleaning plan"),
        T("Fit {change} more into each week"),
    ),
    "custom:overdue": (
        T("Bring the amount of overdue payments down by {change}"),
        T("Reduce what others still owe us by {change}"),
        T("Have {change} less outstanding past its due day"),
    ),
    "custom:collection_days": (
        T("Get paid {change} sooner after the invoice"),
        T("Shorten the time from invoice to payment by {change}"),
        T("Collect our money {change} faster"),
    ),
    "custom:deposits": (
        T("Have more of the sales paid in advance: up by {change}"),
        T("Take a deposit more often: up by {change}"),
        T("Raise the share of invoices paid on the day by {change}"),
    ),
    "custom:staff_talks": (
        T("Hold {change} a month more with the team"),
        T("Sit down with employees for {change} more a month"),
        T("Spend {change} a month more on listening to employees"),
        T("Plan {change} a month more with each member of the team in turn"),
    ),
    "custom:team_satisfaction": (
        T("Raise the share of the team who are happy to work here by {change}"),
        T("Improve the team's satisfaction in a short survey by {change}"),
        T("Have more of the team say they would stay: up by {change}"),
        T("Bring the mood of the team up by {change} in a short survey"),
        T("Win over more of the team: {change} more satisfied"),
    ),
    "custom:trained": (
        T("Have {change} finish a training course"),
        T("Send {change} through a training course"),
    ),
    "custom:home_meals": (
        T("Eat {change} more a week"),
        T("Prepare {change} a week more than now"),
    ),
    "custom:cigarettes": (
        T("Smoke {change} fewer cigarettes a day"),
        T("Bring the daily cigarettes down by {change}"),
    ),
    "custom:smoke_free_days": (
        T("Collect {change} in a row"),
        T("Live through {change}, one after another"),
    ),
    "custom:screen_minutes": (
        T("Spend {change} less a day on the phone"),
        T("Put the phone away for {change} more a day"),
        T("Use the phone {change} less a day"),
        T("Take {change} a day back from the phone"),
    ),
    "custom:stockouts": (
        T("Run out of a product {change} less often"),
        T("Have {change} fewer empty places on the shelf"),
        T("Send {change} fewer people away for want of stock"),
    ),
    "custom:stock_checks": (
        T("Do {change} a month more than now"),
        T("Add {change} a month to the stock plan"),
    ),
    "custom:no_shows": (
        T("Have {change} fewer people miss their appointment"),
        T("Cut the missed appointments at {business} by {change}"),
    ),
    "custom:defects": (
        T("Make {change} fewer mistakes in production"),
        T("Bring the number of faulty pieces down by {change}"),
    ),
    "custom:energy": (
        T("Bring the electricity bill down by {change}"),
        T("Use {change} less electricity at {business}"),
        T("Pay {change} less for electricity"),
        T("Save {change} of the electricity used"),
    ),
    "custom:no_spend_days": (
        T("Add {change} a week without any shopping"),
        T("Spend nothing on {change} more each week"),
    ),
}
