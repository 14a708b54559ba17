"""Examples for the questions, from shops, cafés, salons and places alike. All figures are made up.

One story a field, told on from question to question; refuses to say which question asks for which part.
"""

from dialogs.domain.questions.story import Story
from dialogs.messages import T

SHOP = Story(
    T("a clothes shop"),
    {
        "wish": T("“Fewer people who look and leave.” That is enough to begin with."),
        "metric": T("receipts a day, counted at the till. Visitors alone pay for nothing."),
        "baseline": T("22 receipts a day last month, from the till's monthly report."),
        "target": T("from 22 receipts a day to 28. That is one sale more every two hours."),
        "deadline": T("two weeks before the feast, so that the feast's own rush doesn't count for it."),
        "realism": T(
            "it went from 20 receipts to 22 over the summer, so 28 by spring needs a reason. There it was a new shop "
            "window."
        ),
        "serves": T("revenue a tenth higher this year, mostly from people of the district who come back every season."),
        "guardrail": T("more receipts, while discounts stay under a tenth of sales."),
        "first_step": T(
            "on Sunday morning, before opening, five pieces are photographed with their prices and posted."
        ),
        "worked": T("“The window changed every Thursday, and people stopped again.”"),
        "failed": T(
            "“The offer ran in the last week of the month, when nobody has money left.” So it moves to payday."
        ),
        "audience": T("women of the district between 25 and 40, who come after work and often with a child."),
        "channel": T("Instagram for what came in this week, since most who buy saw the piece there first."),
        "message": T("“Clothes for a whole working day, and a seamstress who fits them while you wait.”"),
    },
)

FOOD = Story(
    T("a café"),
    {
        "wish": T("“The place is empty in the mornings.” A complaint makes a good beginning."),
        "metric": T("orders before noon, from the order screen. The whole day would hide them."),
        "baseline": T("35 orders before noon on a working day, the average of two weeks."),
        "target": T("from 35 morning orders to 50. There are seats enough for that."),
        "deadline": T("a week before Ramadan, when the mornings become another matter."),
        "realism": T(
            "three orders more each month was the best so far. Fifteen in a quarter became likely with the office "
            "building next door."
        ),
        "serves": T("the year ends with a profit in every month, winter too, from guests who come for years."),
        "guardrail": T("more orders, while nobody waits longer than six minutes for a cup."),
        "first_step": T(
            "on Monday at eight, a board on the pavement: coffee and a date cake at one price until eleven."
        ),
        "worked": T("“Two baristas instead of one at half past eight: nobody left the queue any more.”"),
        "failed": T(
            "“The loyalty card stayed in the drawer; the staff never mentioned it.” So it goes beside the cups."
        ),
        "audience": T("people from the offices around, between 8 and 10, who have ten minutes and want a quiet table."),
        "channel": T(
            "Google Maps first, since who looks for coffee nearby looks there, at pictures and opening hours."
        ),
        "message": T("“A good coffee before nine, without a queue.” It was chosen over “the best coffee in town”."),
    },
)

SALON = Story(
    T("a hair salon"),
    {
        "wish": T("“Weekends are crowded and Tuesdays are dead.”"),
        "metric": T("bookings from Sunday to Wednesday, from the booking app. More on weekends would change nothing."),
        "baseline": T("40 bookings a month from Sunday to Wednesday, the average of the last three months."),
        "target": T("from 40 weekday bookings a month to 60: five more a week."),
        "deadline": T("the beginning of the wedding season and not later, since weddings fill the book by themselves."),
        "realism": T(
            "over the year, weekday bookings rose from 36 a month to 40. 60 became likely with a second colourist."
        ),
        "serves": T(
            "the second chair pays for itself by the end of the year, with customers who come every six weeks."
        ),
        "guardrail": T("more bookings on weekdays, while fewer than one in ten are cancelled late."),
        "first_step": T(
            "on Monday, the twelve customers who haven't come since summer get a message with two free hours."
        ),
        "worked": T("“The next appointment was offered at the mirror, before paying. Most said yes.”"),
        "failed": T("“The Tuesday discount brought weekend customers who paid less.” So it is for first visits only."),
        "audience": T("women who work from home or study, and can come on a morning in the middle of the week."),
        "channel": T("Instagram stories in the evening, when the free hours of tomorrow are known."),
        "message": T("“In at ten, out at noon, and nobody waits beside you.”"),
    },
)

GYM = Story(
    T("a gym"),
    {
        "wish": T("“They join at New Year and are gone by spring.”"),
        "metric": T("members who renew after three months, out of every hundred. New ones alone hide the leak."),
        "baseline": T("48 of 100 renewed last quarter, from the membership list."),
        "target": T("from 48 renewals in a hundred to 60. With 200 members that is 24 more who stay."),
        "deadline": T("four months away, so that one whole round of renewals lies in between."),
        "realism": T("two points more a quarter came by themselves. 60 rests on the new beginners' class."),
        "serves": T("steady income through the summer, from members who stay a year rather than from offers."),
        "guardrail": T("more renewals, while the price of the yearly card is not lowered."),
        "first_step": T("on Saturday, everybody absent for two weeks gets a call from the trainer they know."),
        "worked": T("“A second date was fixed on the first day. Those who had one came back.”"),
        "failed": T("“The app for training plans was opened by eleven people.” The plan hangs on the wall again."),
        "audience": T("beginners over 30 who feel watched in a gym, and decide by whether somebody greeted them."),
        "channel": T("WhatsApp groups of each class for those who are in; members bring the others."),
        "message": T("“Twenty minutes, three times a week, with a trainer who knows your name.”"),
    },
)

TRAVEL = Story(
    T("a small hotel"),
    {
        "wish": T("“The portals take their share of every night.”"),
        "metric": T(
            "nights booked with the hotel itself, from the bookings list. All nights together wouldn't show it."
        ),
        "baseline": T("50 direct nights a month, out of 240, in the last season."),
        "target": T("from 50 direct nights a month to 80. Each saves about $9 of commission."),
        "deadline": T("the first day of the season, nine months away."),
        "realism": T("they rose from 44 to 50 in a year. 80 becomes likely only if guests may book by message."),
        "serves": T("a fifth less commission this year, from guests who come a second time."),
        "guardrail": T("more direct nights, while the rating stays at 4.6 or above."),
        "first_step": T("on Sunday, a card for each room: the next stay, booked with us, includes breakfast."),
        "worked": T("“A question at the desk on the last morning: shall we keep the same week for next year?”"),
        "failed": T("“The site was slow on phones, and people went back to the portal.” Its pictures are smaller now."),
        "audience": T("couples from the capital who come for two nights, and decide on Wednesday evening."),
        "channel": T("Google Maps and search by the hotel's name; whoever types it is nearly here."),
        "message": T("“Breakfast when you wake up, and no children's disco.”"),
    },
)
