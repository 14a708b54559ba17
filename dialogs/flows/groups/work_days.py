"""From when exercises are open, and by when they are due. Refuses days that are over, and ends before beginnings."""

from __future__ import annotations

from datetime import date, timedelta

from dialogs.events import Known
from dialogs.flow import Accept, Again, Option, Question, Result, Said
from dialogs.flows.asking.answering import context_of, otherwise, understand
from dialogs.flows.groups.work_draft import WorkDraft
from dialogs.language.goals.spans import find_spans
from dialogs.messages import Day, T, Text

A_DAY, A_WEEK = timedelta(days=1), timedelta(weeks=1)


def ask_opens(draft: WorkDraft, known: Known) -> Question:
    """Ask from which day on."""
    options = (Option("today", T("Today")), Option("tomorrow", T("Tomorrow")))
    return Question(T("From which day on? Any day may be typed."), options, side_by_side=2)


def read_opens(said: Said, draft: WorkDraft, known: Known) -> Result:
    """Take a day from today on."""
    if said.option is not None:
        return Accept({"opens": known.today + (A_DAY if said.option == "tomorrow" else timedelta())})
    day, answer = day_said(said.text, known), understand(said.text, "deadline", known)
    if day is None:
        return otherwise(answer, T("A day is enough, such as “Sunday” or “1 December”."))
    if day < known.today:
        return Again(T("{day} is over. From today on any day will do.", day=Day(day)))
    return Accept({"opens": day})


def ask_due(draft: WorkDraft, known: Known) -> Question:
    """Ask by when."""
    opens = draft.opens or known.today
    options = (
        Option("week", T("In a week ({day})", day=Day(opens + A_WEEK))),
        Option("fortnight", T("In two weeks ({day})", day=Day(opens + 2 * A_WEEK))),
        Option("none", T("No end")),
    )
    return Question(T("And by when? A late answer still counts, and is marked as late."), options)


def read_due(said: Said, draft: WorkDraft, known: Known) -> Result:
    """Take a day that is not before they open, or no end."""
    opens = draft.opens or known.today
    if said.option is not None:
        weeks = {"week": 1, "fortnight": 2}.get(said.option)
        return Accept({"due": opens + weeks * A_WEEK if weeks else None})
    day, answer = day_said(said.text, known), understand(said.text, "deadline", known)
    if day is None:
        if answer.reply in ("no", "skip", "unknown"):
            return Accept({"due": None})
        return otherwise(answer, T("A day is enough, such as “Sunday” or “1 December”."))
    if day < opens:
        return Again(T("{day} is before they open, which is {opens}.", day=Day(day), opens=Day(opens)))
    return Accept({"due": day})


def skip_due(draft: WorkDraft, known: Known) -> Result:
    """Left out, there is no end."""
    return Accept({"due": None})


def why_days(draft: WorkDraft, known: Known) -> Text:
    """What the days do."""
    return T(
        "The members hear of exercises when they open, and once more two days before they are due, if something is "
        "still open then. It all comes at their own hours, and nobody gets more than one message a week unasked."
    )


def day_said(text: str, known: Known) -> date | None:
    """The day that a text names, over or not; `None` where it names none."""
    ahead = understand(text, "deadline", known).date
    if ahead is not None:
        return ahead
    return next((one.start for one in find_spans(text, context_of(known)) if one.kind == "date"), None)
