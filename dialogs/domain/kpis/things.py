"""Countable things outside the catalogue that we have words for: books, lessons, workouts. Refuses to be complete."""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.messages import Sentence, T


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing of one's own that a goal counts: its `name`, the `noun` after a number, or the `unit` it is counted in.

    `noun` is empty where a percentage is the change. `adds`: the usual change comes on top of today's level. `done`
    says what is done with a `{change}` of it.
    """

    id: str
    name: Sentence
    noun: str = ""
    unit: str = "count"
    per: str | None = None
    adds: bool = False
    less_is_better: bool = False
    done: Sentence | None = None


_ROWS = (
    Thing("event_guests", T("people at our events"), adds=True),
    Thing("volunteers", T("volunteers"), "volunteer", adds=True),
    Thing("learning_hours", T("hours of learning"), "hour", "hours", "week", adds=True),
    Thing("lessons", T("finished lessons"), "lesson", done=T("Finish {change}")),
    Thing("practice", T("practice sessions"), "practice_session", per="week", adds=True),
    Thing("books", T("books read"), "book", done=T("Read {change}")),
    Thing("pages", T("pages read"), "page", per="day", adds=True, done=T("Read {change} more a day than now")),
    Thing("reading_minutes", T("minutes of reading"), "minute", "minutes", "day", adds=True),
    Thing("workouts", T("workouts"), "workout", per="week", adds=True),
    Thing(
        "kilometres",
        T("kilometres covered"),
        "kilometre",
        per="week",
        adds=True,
        done=T("Walk or run {change} more a week"),
    ),
    Thing("weight", T("weight"), "kilo", adds=True, less_is_better=True, done=T("Lose {change}")),
    Thing("sleep", T("sleep"), "minute", "minutes", "day", adds=True),
    Thing("applicants", T("applications"), "application", done=T("Receive {change} for the open position")),
    Thing("job_interviews", T("job interviews"), "interview", done=T("Hold {change} with candidates")),
    Thing("hiring_days", T("days until a position is filled"), "", "days", adds=True, less_is_better=True),
    Thing("customer_talks", T("talks with customers"), "customer", done=T("Interview {change} about what they need")),
    Thing("survey_answers", T("answers to the survey"), "answer", done=T("Collect {change} to a short survey")),
    Thing(
        "competitors", T("competitors compared"), "competitor", done=T("Compare {change} on price, message and service")
    ),
    Thing("late_arrivals", T("late arrivals"), adds=True, less_is_better=True),
    Thing("on_time", T("appointments on time"), "percentage_point", "percent", adds=True),
    Thing("late_deliveries", T("orders that arrive late"), adds=True, less_is_better=True),
    Thing("returns", T("returned products"), adds=True, less_is_better=True),
    Thing("places_seen", T("places visited"), "place"),
    Thing("ready_papers", T("papers ready"), "document"),
    Thing(
        "posts", T("posts published"), "post", per="week", adds=True, done=T("Publish {change} more a week than now")
    ),
    Thing("training_hours", T("training hours per employee"), "hour", "hours"),
    Thing("staff_leaving", T("people who leave the team"), adds=True, less_is_better=True),
    Thing("hours_freed", T("hours freed"), "hour", "hours", "week"),
    Thing("tasks_done", T("planned tasks done"), "percentage_point", "percent", adds=True),
    Thing("debt", T("debt"), adds=True, less_is_better=True),
    Thing("expenses", T("monthly spending"), adds=True, less_is_better=True),
    Thing("beneficiaries", T("people helped"), adds=True),
    Thing("family_hours", T("hours with the family"), "hour", "hours", "week", adds=True),
    Thing("memorising", T("pages memorised"), "page", per="week", adds=True),
    Thing("friends_met", T("meetings with friends"), "time", per="month", adds=True),
    Thing("new_words", T("new words"), "new_word", done=T("Learn {change}")),
    Thing("waiting", T("waiting time"), adds=True, less_is_better=True),
    Thing("waste", T("waste"), adds=True, less_is_better=True),
    Thing("clean_score", T("the cleanliness score"), "percentage_point", "percent", adds=True),
    Thing("clean_rounds", T("cleaning rounds"), "cleaning_round", per="week", adds=True),
    Thing("overdue", T("overdue payments"), adds=True, less_is_better=True),
    Thing("collection_days", T("the time until we are paid"), "", "days", adds=True, less_is_better=True),
    Thing("deposits", T("sales paid in advance"), "percentage_point", "percent", adds=True),
    Thing("staff_talks", T("one-to-one talks with employees"), "staff_talk", per="month", adds=True),
    Thing("team_satisfaction", T("satisfaction of the team"), "percentage_point", "percent", adds=True),
    Thing("trained", T("employees trained"), "employee", done=T("Get {change} to finish a training course")),
    Thing("home_meals", T("healthy meals at home"), "home_meal", per="week", adds=True),
    Thing("cigarettes", T("cigarettes"), adds=True, less_is_better=True),
    Thing("smoke_free_days", T("days without smoking"), "smoke_free_day", done=T("Collect {change} in a row")),
    Thing("screen_minutes", T("minutes on the phone"), "minute", "minutes", "day", adds=True, less_is_better=True),
    Thing("stockouts", T("products out of stock"), adds=True, less_is_better=True),
    Thing("stock_checks", T("stock counts"), "stock_count", per="month", adds=True),
    Thing("no_shows", T("missed appointments"), adds=True, less_is_better=True),
    Thing("defects", T("production errors"), adds=True, less_is_better=True),
    Thing("no_spend_days", T("days without shopping"), "day", per="week", adds=True),
    Thing("energy", T("the electricity bill"), adds=True, less_is_better=True),
    Thing("energy_used", T("the electricity used"), adds=True, less_is_better=True),
    Thing("volunteer_hours", T("volunteer hours"), adds=True),
    Thing("cancellations", T("cancelled bookings"), adds=True, less_is_better=True),
    Thing("waste_cost", T("the cost of what is thrown away"), adds=True, less_is_better=True),
    Thing(
        "cost_share",
        T("the share of revenue that goes on running costs"),
        "percentage_point",
        "percent",
        adds=True,
        less_is_better=True,
    ),
    Thing("unit_cost", T("the average cost of one order"), adds=True, less_is_better=True),
    Thing("phone_free_hours", T("hours without the phone"), "hour", "hours", "week", adds=True),
    Thing("earlier_nights", T("an earlier bedtime"), "minute", "minutes", "day"),
    Thing("on_time_days", T("days on which the team arrives on time"), "percentage_point", "percent", adds=True),
    Thing("family_meals", T("meals with the family"), "home_meal", per="week", adds=True),
    Thing("accidents", T("accidents at work"), adds=True, less_is_better=True),
    Thing("overtime", T("overtime hours"), adds=True, less_is_better=True),
    Thing("greens", T("days with vegetables"), "day", per="week", adds=True),
    Thing("completion", T("those who finish the course"), "percentage_point", "percent", adds=True),
    Thing("quick_answers", T("messages answered within an hour"), "percentage_point", "percent", adds=True),
    Thing("mistakes", T("mistakes"), adds=True, less_is_better=True),
    Thing("sugar_free_days", T("days without added sugar"), "day", per="week", adds=True),
    Thing("sweets", T("sweets and sugary drinks"), adds=True, less_is_better=True),
    Thing("kids_books", T("books the children read"), "book", done=T("Help the children read {change}")),
    Thing("kids_reading", T("minutes the children read"), "minute", "minutes", "day", adds=True),
    Thing("meeting_hours", T("hours in meetings"), adds=True, less_is_better=True),
    Thing("focus_hours", T("hours of focused work"), "hour", "hours", "week", adds=True),
    Thing("water", T("glasses of water"), "glass", per="day", adds=True),
    Thing("water_days", T("days with enough water"), "day", per="week", adds=True),
    Thing("passing", T("those who pass"), "percentage_point", "percent", adds=True),
    Thing("revision", T("lessons of revision"), "lesson", per="week", adds=True),
    Thing("late_tasks", T("tasks that run late"), adds=True, less_is_better=True),
    Thing("speeches", T("talks in front of others"), "time", per="month", adds=True),
    Thing("job_applications", T("job applications sent"), "application", done=T("Send {change} for jobs that fit")),
    Thing("own_interviews", T("job interviews attended"), "interview", done=T("Go to {change} for a new job")),
    Thing("marks", T("the average mark"), adds=True),
    Thing("writing_hours", T("hours of writing"), "hour", "hours", per="week", adds=True),
    Thing("written_pages", T("pages written"), "page", per="week", adds=True),
    Thing("downtime", T("hours of downtime"), adds=True, less_is_better=True),
    Thing("outages", T("outages"), adds=True, less_is_better=True),
    Thing("bugs", T("reported bugs"), adds=True, less_is_better=True),
    Thing("bug_days", T("the time until a bug is fixed"), adds=True, less_is_better=True),
    Thing("setup_done", T("new users who finish the setup"), "percentage_point", "percent", adds=True),
    Thing("tool_use", T("those in the team who use the tool"), "percentage_point", "percent", adds=True),
    Thing("survey_share", T("those who answer the survey"), "percentage_point", "percent", adds=True),
    Thing("partners", T("partners"), adds=True),
    Thing(
        "partner_talks", T("meetings with possible partners"), "meeting", done=T("Hold {change} with possible partners")
    ),
    Thing("stockists", T("places that stock us"), adds=True),
    Thing("grant_applications", T("grant applications"), "application", done=T("Send {change} for grants")),
    Thing("grant_money", T("the money from grants"), adds=True),
    Thing("attendance", T("people who come"), adds=True),
    Thing("absences", T("days of absence"), adds=True, less_is_better=True),
    Thing("load_time", T("the time that a page takes to load"), adds=True, less_is_better=True),
    Thing("output", T("the monthly output"), adds=True),
    Thing("class_attendance", T("those who come to every class"), "percentage_point", "percent", adds=True),
    Thing("monthly_donors", T("people who give every month"), adds=True),
    Thing("eating_out", T("money spent on eating out"), adds=True, less_is_better=True),
    Thing("closing_days", T("the time to close the month's books"), adds=True, less_is_better=True),
    Thing("adoptions", T("homes found for animals"), adds=True),
    Thing("unsold", T("unsold stock"), adds=True, less_is_better=True),
    Thing("prayers", T("days with all prayers on time"), "day", per="week", adds=True),
    Thing("mosque_prayers", T("prayers with others"), "time", per="week", adds=True),
    Thing("outings", T("outings to meet new people"), "time", per="month", adds=True),
    Thing("recycled", T("the amount recycled"), adds=True),
    Thing("recyclers", T("households that recycle"), adds=True),
    Thing("members", T("members"), adds=True),
    Thing("blood", T("blood donations"), adds=True),
    Thing("first_blood", T("people who give blood for the first time"), adds=True),
    Thing("visits_each", T("visits per person"), adds=True),
    Thing("plays", T("plays a month"), adds=True),
    Thing("monthly_listeners", T("monthly listeners"), adds=True),
    Thing("placements", T("those who find a job"), "percentage_point", "percent", adds=True),
    Thing("employer_talks", T("meetings with employers"), "meeting", done=T("Hold {change} with employers")),
    Thing("investor_talks", T("meetings with investors"), "meeting", done=T("Hold {change} with investors")),
    Thing("walking_minutes", T("minutes of walking"), "minute", "minutes", per="day", adds=True),
    Thing("walks", T("walks"), "time", per="week", adds=True),
    Thing("supplier_talks", T("meetings with suppliers"), "meeting", done=T("Hold {change} with suppliers")),
    Thing("late_supplies", T("late deliveries from suppliers"), adds=True, less_is_better=True),
    Thing("signatures", T("signatures"), adds=True),
    Thing("water_used", T("the water used"), adds=True, less_is_better=True),
    Thing("water_bill", T("the water bill"), adds=True, less_is_better=True),
    Thing("calls_to_action", T("posts with a clear call to action"), "percentage_point", "percent", adds=True),
    Thing("viewers_kept", T("viewers who stay past the first seconds"), "percentage_point", "percent", adds=True),
    Thing("several_items", T("orders of more than one item"), "percentage_point", "percent", adds=True),
    Thing("extras", T("orders with a drink or something sweet"), "percentage_point", "percent", adds=True),
    Thing("add_ons", T("customers who take a second service"), "percentage_point", "percent", adds=True),
    Thing("confirmed", T("appointments confirmed the day before"), "percentage_point", "percent", adds=True),
    Thing("online_bookings", T("bookings made online"), "percentage_point", "percent", adds=True),
    Thing("packing_time", T("the time until an order is ready to leave"), adds=True, less_is_better=True),
    Thing("subject_lines", T("subject lines tried"), "subject_line", done=T("Try {change} for our e-mails")),
    Thing("ad_wordings", T("wordings of ads tried"), "wording", done=T("Try {change} of our ads")),
    Thing(
        "barrier_talks",
        T("people asked what holds them back"),
        "person",
        done=T("Ask {change} what holds them back"),
    ),
    Thing("articles", T("articles published"), "article", done=T("Publish {change} on what people search for")),
)

THINGS: dict[str, Thing] = {f"thing:{row.id}": row for row in _ROWS}
