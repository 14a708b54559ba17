"""What people ask about goals and plans, with a short answer and the ways on. Refuses to recognise a question.

How each may be put stands in `locales/faq.toml`, in the words of `locales/<language>/faq.toml`. The answers follow
from the method; what they say in figures are examples.
"""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.messages import T, Text

WAYS_ON = frozenset({"new", "goals", "measures", "plan", "bigger"})


@dataclass(frozen=True, slots=True)
class Answered:
    """A question as its button shows it, the answer in one paragraph or two, and what to offer after it.

    A way on is one of `WAYS_ON` or the id of a related question.
    """

    title: Text
    answer: Text
    more: Text | None = None
    ways: tuple[str, ...] = ("new",)


FAQ: dict[str, Answered] = {
    "why_goals": Answered(
        T("Why set goals at all?"),
        T(
            "A goal settles in advance what comes first, where the money goes and what can be left. Everybody who "
            "works on it pulls the same way."
        ),
        T("And on a named day it shows whether it worked: by a number, not by a feeling."),
        ("new", "smart", "where_to_begin"),
    ),
    "where_to_begin": Answered(
        T("Where do I begin?"),
        T(
            "With one sentence: what should be better in three months? Then we find together how to count it, from "
            "where to where, and by when."
        ),
        T(
            "What to post or to advertise comes after that. Before we know where things stand, nobody can tell what "
            "would help."
        ),
        ("new", "which_goals", "no_figures"),
    ),
    "several": Answered(
        T("One goal or several?"),
        T(
            "One is the easiest to keep, and two or three can work. What matters is their order: one comes first, and "
            "gets the time when there isn't enough for all."
        ),
        T("For example: bookings first, followers second. In a short week the followers wait."),
        ("new", "goals", "which_goals"),
    ),
    "which_goals": Answered(
        T("Which goals suit my business?"),
        T(
            "Look for the place where people get lost on the way. If hardly anybody knows the business: awareness. If "
            "many look and few buy: conversion. If they buy once and stay away: loyalty."
        ),
        T("A young business often needs the first; an older one gains more from the customers it has already."),
        ("new", "which_kpis", "several"),
    ),
    "small_firm": Answered(
        T("Does a small business need all this?"),
        T(
            "No. One goal, one channel that works and one number looked at every week are a complete start, and take "
            "ten minutes."
        ),
        T("Most questions can be skipped. The plan can stay a simple one too: one channel and three steps."),
        ("new", "how_detailed", "several"),
    ),
    "success": Answered(
        T("How do I know that a goal succeeded?"),
        T(
            "By two looks. First the number: has it arrived by the day? Then what it was for: were there more sales, "
            "real customers, or people who came back?"
        ),
        T("1,000 new followers and not one more order: the number is reached, and the next goal knows better."),
        ("goals", "which_kpis", "missed"),
    ),
    "missed": Answered(
        T("What if a goal is missed?"),
        T(
            "Then it has told us something. We look in this order: was the target too high, was the way wrong, or was "
            "there too little time or money for it?"
        ),
        T("After that it gets another number, another way or more time, or it is let go. Nothing is lost with it."),
        ("goals", "achievable", "how_often"),
    ),
    "no_figures": Answered(
        T("What if I have no figures?"),
        T(
            "A guess is a good beginning; I keep it and call it a guess. Or the first week's step is to count: a "
            "stroke on paper for each customer is enough."
        ),
        T("Where there is nothing to count yet, we start from zero."),
        ("new", "which_kpis", "where_to_begin"),
    ),
    "smart": Answered(
        T("What is a SMART goal?"),
        T(
            "One that passes five checks: it is specific, measurable, achievable, relevant (it feeds a bigger goal) "
            "and time-bound. Their first letters make the word SMART."
        ),
        T(
            "“More customers” says little. “From 40 to 50 bookings a month before the summer, to pay for the second "
            "chair” has all five, if the months before make 50 likely."
        ),
        ("new", "specific", "measurable", "achievable", "relevant", "time_bound"),
    ),
    "specific": Answered(
        T("S: what does specific mean?"),
        T(
            "That it is clear what exactly should move, and where or for whom. “More engagement” can be anything; "
            "“more comments under our posts on Instagram” is one thing."
        ),
        ways=("new", "measurable", "smart"),
    ),
    "measurable": Answered(
        T("M: what does measurable mean?"),
        T(
            "A number that two people would read alike, from where to where, and the place where it is read. “A lot "
            "more orders” is none of that; “from 30 to 45 orders a month, by the till” is."
        ),
        ways=("new", "achievable", "no_figures"),
    ),
    "achievable": Answered(
        T("A: is a target achievable?"),
        T(
            "Achievable is a step that can be made in that time, with the people and the money there are. The months "
            "before show it: where 5 more came every month, 7 or 8 are within reach; 50 need a reason."
        ),
        T("Good reasons are a new budget, a new person or a season. Without one, lower it or give it longer."),
        ("new", "relevant", "missed"),
    ),
    "relevant": Answered(
        T("R: what does relevant mean?"),
        T(
            "That it moves something the business needs this year. Asking “and then?” a few times shows it: more "
            "visits, and then? More bookings, and then? The rent of the second room."
        ),
        ways=("new", "time_bound", "marketing_or_business"),
    ),
    "time_bound": Answered(
        T("T: why does a goal need a date?"),
        T(
            "“Soon” can always wait. “By the end of the quarter” says what has to happen this week, and on which day "
            "we look at the number."
        ),
        T("A quarter is a good length: time enough to change something, and near enough to matter now."),
        ("new", "how_long", "smart"),
    ),
    "goal_or_kpi": Answered(
        T("Goal or KPI: what's the difference?"),
        T(
            "The goal is where we want to be. The KPI, or key performance indicator, is the number that shows how far "
            "we have come."
        ),
        T(
            "In “60 bookings a month by summer”, bookings a month are the KPI and the whole sentence is the goal. "
            "Without an amount and a day, a KPI is no goal yet."
        ),
        ("new", "which_kpis", "measures"),
    ),
    "which_kpis": Answered(
        T("Which KPIs should I follow?"),
        T(
            "One that moves when the goal comes nearer, and at most a second one that warns of harm. For bookings: "
            "bookings a month, and beside them what one booking costs in ads."
        ),
        T("Likes are easy to read and say little about sales. They count where being talked about is the goal."),
        ("measures", "new", "goal_or_kpi"),
    ),
    "marketing_or_business": Answered(
        T("Marketing goal or business goal?"),
        T(
            "The business goal is the end for the year: more revenue, another branch, lower costs. A marketing goal is "
            "a way there within some months: more people who ask, buy or come back."
        ),
        T(
            "For example: a quarter more revenue this year; for that, 3 of 100 visitors of the website buy by summer, "
            "and not 2."
        ),
        ("bigger", "one_for_several", "campaign"),
    ),
    "one_for_several": Answered(
        T("One goal for several business goals?"),
        T(
            "Yes. More customers who come back raise revenue, for example, and lower what advertising costs for each "
            "sale."
        ),
        T("It's worth saying which of them wins, should they ever pull apart."),
        ("bigger", "new", "marketing_or_business"),
    ),
    "campaign": Answered(
        T("Does every campaign need a goal?"),
        T(
            "Yes, even one that is only meant to make a name. Otherwise nobody can say afterwards whether the money "
            "was well spent."
        ),
        T(
            "It need not be sales at once: to be known in the new district before the branch opens there is one as "
            "well."
        ),
        ("new", "bigger", "budget"),
    ),
    "budget": Answered(
        T("How do I tie goals to the budget?"),
        T(
            "By working back from the goal. If it takes 20 new customers, and one has cost about $5 so far, it takes "
            "about $100. If there is less, the target or the date gives way."
        ),
        T("Most of it goes where something has come from before, and a small part to trying out something new."),
        ("plan", "which_kpis", "campaign"),
    ),
    "plan_or_strategy": Answered(
        T("A plan or a strategy?"),
        T(
            "The strategy says why and what: for whom we are there, and what sets us apart. The plan says how, when "
            "and who."
        ),
        T(
            "In a café, “the quiet place to work” is a strategy. “Ten tables with sockets in a month, pictures of them "
            "every Monday, Omar takes them” is a plan."
        ),
        ("plan", "how_detailed", "who"),
    ),
    "how_detailed": Answered(
        T("A detailed plan or a simple one?"),
        T(
            "As detailed as it will really be followed. One channel and three steps, each with a name and a day: that "
            "is enough to begin."
        ),
        T("More detail is worth it where several people work on it or much money goes in, and it can grow later."),
        ("plan", "how_long", "who"),
    ),
    "how_long": Answered(
        T("How long should a plan cover?"),
        T(
            "Usually a year, with a fresh look every quarter. A campaign or a season has a shorter one of its own, six "
            "weeks for Ramadan, for example."
        ),
        T("A goal within it is best reached in about a quarter."),
        ("plan", "how_often", "how_detailed"),
    ),
    "how_often": Answered(
        T("How often do I review?"),
        T(
            "The numbers every week or every month, for five minutes. The plan every quarter, since most steps need "
            "some weeks before they show."
        ),
        T("Nobody has to remember it: I come back halfway, every quarter and at the deadline."),
        ("goals", "success", "how_long"),
    ),
    "who": Answered(
        T("Who should take part in planning?"),
        T(
            "Whoever will carry it out or feel it. Marketing brings people in, sales closes, service keeps them; and "
            "somebody decides on the money."
        ),
        T(
            "In a small business that may be two people and a coffee: the owner, and whoever talks to customers all "
            "day."
        ),
        ("plan", "plan_or_strategy", "how_detailed"),
    ),
}
