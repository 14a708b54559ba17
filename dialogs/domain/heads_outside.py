"""Ways to say a step forward in what is no marketing: software, grants, partners, a job. Refuses to choose."""

from dialogs.messages import Sentence, T

OUTSIDE_HEADS: dict[str, tuple[Sentence, ...]] = {
    "custom:speeches": (T("Speak in front of others {change} more a month"),),
    "custom:job_applications": (T("Send {change} for new jobs"),),
    "custom:own_interviews": (T("Go to {change} for a new job"),),
    "custom:marks": (T("Raise the average mark by {change}"),),
    "custom:writing_hours": (T("Write for {change} a week more than now"),),
    "custom:written_pages": (T("Write {change} more a week"),),
    "custom:downtime": (T("Cut the hours of downtime by {change}"),),
    "custom:outages": (T("Have {change} fewer outages a month"),),
    "custom:bugs": (
        T("Have {change} fewer bugs reported in {business} a month"),
        T("Have {change} fewer bugs reported a month"),
    ),
    "custom:bug_days": (T("Fix a reported bug {change} faster"),),
    "custom:setup_done": (T("Raise by {change} the share of new users who finish the setup"),),
    "custom:tool_use": (T("Raise by {change} the share of the team who use it every week"),),
    "custom:survey_share": (T("Raise by {change} the share of {people} who answer the survey"),),
    "custom:partners": (T("Work with {change} more partners than now"),),
    "custom:partner_talks": (T("Hold {change} with possible partners"),),
    "custom:stockists": (T("Be on the shelves of {change} more places than now"),),
    "custom:grant_applications": (T("Send {change} for grants"),),
    "custom:grant_money": (
        T("Raise the money that {business} gets from grants by {change}"),
        T("Raise the money that comes from grants by {change}"),
    ),
    "custom:attendance": (
        T("Have {change} more people come to {business}"),
        T("Have {change} more people come"),
    ),
    "custom:absences": (
        T("Have {change} fewer days of absence at {business}"),
        T("Have {change} fewer days of absence in the team"),
    ),
    "custom:load_time": (T("Have the pages of our website load {change} faster"),),
    "custom:output": (
        T("Raise the monthly output of {business} by {change}"),
        T("Raise the monthly output by {change}"),
    ),
    "custom:class_attendance": (
        T("Raise by {change} the share of {people} at {business} who come to every class"),
        T("Raise by {change} the share of {people} who come to every class"),
    ),
    "custom:monthly_donors": (
        T("Increase the number of people who give to {business} every month by {change}"),
        T("Increase the number of people who give every month by {change}"),
    ),
    "custom:eating_out": (T("Spend {change} less a month on eating out"),),
    "custom:closing_days": (T("Close the month's books {change} faster"),),
    "custom:adoptions": (T("Find homes for {change} more animals than now"),),
    "custom:unsold": (T("Bring the unsold stock down by {change}"),),
    "custom:prayers": (T("Pray every prayer on time on {change} more a week"),),
    "custom:mosque_prayers": (T("Pray together with others {change} more a week"),),
    "custom:outings": (T("Go to a club or a class with new people {change} more a month"),),
    "custom:recycled": (T("Raise the amount that is recycled each month by {change}"),),
    "custom:recyclers": (T("Have {change} more households recycle"),),
}
