"""Examples for the questions, from firms, and one for whoever named no field. All figures are made up.

One story a field, told on from question to question; refuses to say which question asks for which part.
"""

from dialogs.domain.questions.story import Story
from dialogs.messages import T

SOFTWARE = Story(
    T("a booking app"),
    {
        "wish": T("“Many sign up, few ever use it.”"),
        "metric": T("accounts with a first booking within seven days. Downloads say nothing about that."),
        "baseline": T("26 of 100 new accounts last month, from the product's own statistics."),
        "target": T("from 26 in a hundred to 35. The best month so far had 30."),
        "deadline": T("two releases from now, at the end of the quarter."),
        "realism": T("each release brought a point or two. 35 asks for one big thing: booking without an account."),
        "serves": T("40 paying firms by the end of the year, on contracts of a year."),
        "guardrail": T("more first bookings, while support gets at most 15 questions a day."),
        "first_step": T("on Thursday, five new users are watched while they make their first booking."),
        "worked": T("“Sample data in an empty account: people saw what it would look like.”"),
        "failed": T(
            "“The welcome mails were opened, and their button led to the login page.” Now it leads to the booking."
        ),
        "audience": T(
            "owners of two or three branches who still keep bookings on paper, and decide after one bad weekend."
        ),
        "channel": T("search, because whoever types “booking without phone calls” has the problem today."),
        "message": T("“Ready in ten minutes, while the shop is open.”"),
    },
)

SERVICES = Story(
    T("a design office"),
    {
        "wish": T("“We wait for the phone to ring.”"),
        "metric": T(
            "first talks with likely clients a month, from the calendar. Contracts come of them, months later."
        ),
        "baseline": T("3 first talks a month, as the calendar of the last half year shows."),
        "target": T("from 3 first talks a month to 6, since about one in three becomes a contract."),
        "deadline": T("the end of the first quarter, before firms fix their budgets."),
        "realism": T("it has been 3 for a year. 6 is a stretch, and the reason is a partner who sends clients on."),
        "serves": T("no more than a third of the year's income from any one client."),
        "guardrail": T("more talks, while offers are written for no job under $1,000."),
        "first_step": T("on Monday, three former clients are asked who else should hear of the work."),
        "worked": T("“One finished job told as a story, with before and after. Two calls came of it.”"),
        "failed": T("“The fair cost four days and brought visiting cards.” Next year the days go to visits."),
        "audience": T("owners of firms with 10 to 50 people whose last design is older than five years."),
        "channel": T("LinkedIn, with one finished job a week; those who decide read there."),
        "message": T("“A fixed price and a fixed day, before anything begins.”"),
    },
)

INDUSTRY = Story(
    T("a small factory"),
    {
        "wish": T("“Two machines stand still on three days a week.”"),
        "metric": T("orders from new wholesale customers a month. Repeat orders are counted apart."),
        "baseline": T("4 new wholesale orders a month, from the order book of the last year."),
        "target": T("from 4 new orders a month to 7. At 7 the second shift pays."),
        "deadline": T("the weeks when traders stock up for the summer, five months away."),
        "realism": T("it took a year from 3 to 4. 7 in five months rests on the agent hired in the south."),
        "serves": T("costs for each piece a tenth lower this year, because the machines run full."),
        "guardrail": T("more orders, while late deliveries stay under one in twenty."),
        "first_step": T("on Tuesday, samples with a price list go to the ten traders who asked last year."),
        "worked": T("“A small first order without a minimum. Five of eight ordered again.”"),
        "failed": T("“The price list had no delivery times, and everybody called to ask.” They stand in it now."),
        "audience": T("buyers of shops with five branches or more, who compare three offers and fear late deliveries."),
        "channel": T("visits and WhatsApp; a trader answers a message with a picture faster than a mail."),
        "message": T("“Ordered by Sunday, delivered by Thursday, or the transport is free.”"),
    },
)

PROPERTY = Story(
    T("an estate agency"),
    {
        "wish": T("“Many ask for the price, and nobody comes to see the flat.”"),
        "metric": T("viewings a week, from the agents' calendars. Calls are many and mean little."),
        "baseline": T("6 viewings a week, the average of the last two months."),
        "target": T("from 6 viewings a week to 10. One in eight has ended in a contract."),
        "deadline": T("the last week of spring, before families move in the summer."),
        "realism": T("viewings rise by one a week in spring anyway. Ten needs the new films of the flats."),
        "serves": T("36 contracts this year, a third of them for owners who come back with a second flat."),
        "guardrail": T("more viewings, while a viewing costs at most $8 in ads."),
        "first_step": T("on Saturday, the three flats most asked about are filmed, one minute each."),
        "worked": T("“The price and the floor in the first line: fewer calls, more visits.”"),
        "failed": T(
            "“Answers came the next day, and by then they had seen another one.” Now somebody answers until nine."
        ),
        "audience": T("families with two children who rent, look in the evening and decide together."),
        "channel": T("the property portals first; Facebook for the streets around the flat."),
        "message": T("“Every price is the last price, and stands beside the picture.”"),
    },
)

GENERAL = Story(
    T("a flower shop"),
    {
        "baseline": T("25 bouquets a week last month, from the order book; a rough guess would do."),
        "target": T("from 25 bouquets a week to 32, one more on each day of the week."),
        "deadline": T("the week before Mother's Day, since that week counts for itself."),
        "realism": T(
            "two bouquets more a week came in the last quarter. Seven needs a reason: there, an office that orders "
            "every Sunday."
        ),
        "first_step": T("on Sunday, five offices in the street get a small bouquet and a card."),
        "failed": T("“The leaflets went out on a holiday.” So the day moves, and the leaflet stays."),
        "audience": T("people who order from their desk, between 30 and 50, for somebody else and often in a hurry."),
        "channel": T("WhatsApp, because a picture of today's bouquet answers most questions."),
        "message": T("“Ordered by eleven, delivered by three.” One promise instead of five."),
    },
)
