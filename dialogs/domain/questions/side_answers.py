"""What the interviews' own words mean, and how they go on, for who asks in their middle. Refuses to recognise it.

The questions themselves are known by `dialogs.language.orders.side_questions`.
"""

from __future__ import annotations

from dialogs.messages import T, Text, paragraphs

_TERMS: dict[str, Text] = {
    "limit": T(
        "A limit, or guardrail, is kept on the way, so that the goal isn't reached at any price. For example: more "
        "orders, while the ads cost at most $200 a month."
    ),
    "baseline": T(
        "The baseline is where the number stands today, such as 30 orders last month. Only from there can we see later "
        "how far it went; a guess is enough."
    ),
    "target": T("The target is where the number should arrive by the date: from 30 orders a month to 40, for example."),
    "deadline": T("The deadline is the day by which we want to be there. On that day we look at the number."),
    "measure": T(
        "A measure is the number that shows whether it worked: orders a month, for example, or how many of 100 "
        "visitors buy. /measures explains each."
    ),
    "rewording": T(
        "A rewording says the same wish so that it can be counted: “more customers” becomes “20% more new customers by "
        "31 March”, for example."
    ),
    "stretch": T(
        "A stretch is a target that steady work alone won't reach: something new comes along, such as a budget, a "
        "person or a season."
    ),
    "trend": T("The trend is the way the number went over the last months: up, down or unchanged."),
    "pace": T("The pace is how fast the number moves, beside how fast it has to move to arrive in time."),
    "review": T(
        "A review is our look back: where the number stands, what worked, what didn't, and what should change. It "
        "comes by itself, every quarter and at the deadline."
    ),
    "tool": T(
        "The tool is the place where the number is read: Google Analytics, the till, or a sheet of paper. The same "
        "place each time keeps it comparable."
    ),
    "wish": T("A wish is a goal without a number so far. It is kept as well, and marked as a wish."),
    "quarter": T("A quarter is three months: January to March, April to June, and so on."),
}
_GOING_ON: dict[str, Text] = {
    "changing": T(
        "Yes, anything can be changed: now, in words such as “make it 40”, and after saving from the goal's page."
    ),
    "spending": paragraphs(
        T(
            "An honest figure comes only from your own: what one new customer has cost so far, times how many are "
            "wanted."
        ),
        T("Without that, a small amount whose loss wouldn't hurt shows within two weeks what one costs."),
    ),
    "skipping": T("Most questions can be left out: /skip. Where one can't be, I say what it is needed for."),
    "left": T("Only a few. What is answered is kept, so that a break does no harm: /cancel stops, and we go on later."),
    "robot": T(
        "I'm a program. I know a method for setting goals, and the rules of it; the business is what you know best."
    ),
    "value": T(
        "You know that better than I do. A little above what went well before is a good number; those on the buttons "
        "are worked out from today's figure."
    ),
}
TERM = "term."


def side_answer(question: str) -> Text | None:
    """The answer to a question by its id; `None` where it depends on who asks."""
    return _TERMS.get(question.removeprefix(TERM)) if question.startswith(TERM) else _GOING_ON.get(question)
