"""Examples for the questions, from those who teach, heal or help. All figures are made up.

One story a field, told on from question to question; refuses to say which question asks for which part.
"""

from dialogs.domain.questions.story import Story
from dialogs.messages import T

CLINIC = Story(
    T("a dental clinic"),
    {
        "wish": T("“Patients come once, in pain, and are never seen again.”"),
        "metric": T("check-ups booked a month, in the appointment book. It shows who comes without pain."),
        "baseline": T("18 check-ups last month, counted by hand in the appointment book."),
        "target": T("from 18 check-ups a month to 30, about three more each week."),
        "deadline": T("half a year away, since a check-up falls due every six months."),
        "realism": T("the number hadn't moved for a year. 30 became likely once a nurse had an hour a day for calls."),
        "serves": T("a full calendar without more advertising this year, from families who stay for long."),
        "guardrail": T("more check-ups, while nobody waits beyond 20 minutes after the appointed time."),
        "first_step": T("on Tuesday, a list of everybody last seen more than half a year ago, and ten calls."),
        "worked": T("“A message two days before the appointment: half as many stayed away.”"),
        "failed": T("“Evening hours on Thursday stayed empty; families travel then.” So they move to Monday."),
        "audience": T("mothers who book for the whole family, and who ask about pain and price before anything else."),
        "channel": T("WhatsApp for those who have been there, and reviews on Google Maps for those who haven't."),
        "message": T("“Every step is explained before it begins, with its price.”"),
    },
)

SCHOOL = Story(
    T("a private school"),
    {
        "wish": T("“The first grade isn't full.” The question after that is how many seats."),
        "metric": T("families who visit the school, noted at the gate. Whoever visits, often registers."),
        "baseline": T("12 visits of families a month last spring, from the visitors' book."),
        "target": T("from 12 family visits a month to 20, for four free places in each class."),
        "deadline": T("six weeks before the end of the school year, since families decide before the summer."),
        "realism": T("open days brought five visits more each time. Two of them in a term make 20 likely."),
        "serves": T("60 new pupils in the coming school year, who stay to the sixth grade."),
        "guardrail": T("more registrations, while no class has more than 24 pupils."),
        "first_step": T("on Wednesday, six parents are asked whether they would tell visitors about their first year."),
        "worked": T("“Parents showing parents around; they asked what nobody asks the headmaster.”"),
        "failed": T(
            "“The leaflet listed buildings, and people wanted to hear about teachers.” So the next one names them."
        ),
        "audience": T(
            "parents of children between four and six who live within 20 minutes, and who ask their neighbours first."
        ),
        "channel": T("Facebook groups of the district, because that is where parents ask which school is good."),
        "message": T("“By the winter every child reads alone.” One promise that can be checked."),
    },
)

TRAINING = Story(
    T("a training centre"),
    {
        "wish": T("“The course is good, and the room half empty.”"),
        "metric": T("paid seats a course, from the list of receipts. Those who only ask are counted apart."),
        "baseline": T("9 paid seats in each of the last three courses, out of 18."),
        "target": T("from 9 paid seats a course to 15. The first 10 cover the costs."),
        "deadline": T("the first day of the next course, with a look four weeks before it."),
        "realism": T("a free evening once filled 13 seats. Two of them before the next course make 15 a fair target."),
        "serves": T("ten full courses this year, half of them booked by companies for their staff."),
        "guardrail": T("more seats sold, while at least nine of ten finish the course."),
        "first_step": T("on Sunday, last year's participants get a message: which colleague would need this course?"),
        "worked": T("“Ten minutes of the first lesson as a video; people came with questions about it.”"),
        "failed": T("“The early price ended before salaries were paid.” Now it ends on the fifth of the month."),
        "audience": T(
            "people in their first three years of work who pay for themselves and want a certificate that counts."
        ),
        "channel": T("LinkedIn for companies. Those who pay for themselves come by word of mouth and WhatsApp."),
        "message": T("“On the last day a piece of work that can be shown to an employer.”"),
    },
)

CHARITY = Story(
    T("a charity"),
    {
        "wish": T("“Gifts come in Ramadan and stop after the feast.”"),
        "metric": T(
            "monthly donors, from the bank's list of standing orders. One large gift would hide how few they are."
        ),
        "baseline": T("55 monthly donors at present, by the bank's list."),
        "target": T("from 55 monthly donors to 80. That pays the rent of the class room all year."),
        "deadline": T("the middle of Ramadan, when most people decide what to give."),
        "realism": T("last Ramadan brought 14 who stayed. 25 more need something else than the same letter again."),
        "serves": T("120 children taught until the summer, without one month of unpaid rent."),
        "guardrail": T("more donors, while at most a tenth of each gift goes to winning them."),
        "first_step": T("on Friday, the ten most loyal donors are called: to thank them, and to ask why they give."),
        "worked": T("“A picture of the class after the first month, with names of nobody but the teacher.”"),
        "failed": T("“The form asked for eleven things before the sum.” Now it asks for two."),
        "audience": T("employees who give small sums every month, and want to see what became of them."),
        "channel": T("e-mail once a month to those who give, and WhatsApp for them to pass it on."),
        "message": T("“A child's lessons for a month, for the price of two coffees a week.”"),
    },
)
