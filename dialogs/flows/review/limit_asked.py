"""The figure of a goal's limit, asked once at a look back: what is shown each time is looked at. Refuses to insist."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.goals.limits import beyond, limit_asked, limit_kept
from dialogs.domain.reviews.noted import limit_figures_of
from dialogs.effects import SaveCheckIn
from dialogs.events import Known
from dialogs.flow import Accept, Option, Question, Result, Said
from dialogs.flows.asking.answering import understand
from dialogs.flows.figures import figuring
from dialogs.flows.figures.limit_figures import limit_figure
from dialogs.flows.review import retelling
from dialogs.flows.review.review_draft import ReviewDraft, goal_in, in_full
from dialogs.language.answers.complained import complained_in
from dialogs.messages import T, Text, lines

RECENT = timedelta(days=14)


def asked(draft: ReviewDraft, known: Known) -> bool:
    """Whether the limit's figure is asked for: at a look back at the whole, unless one was told just before."""
    goal = goal_in(draft, known)
    if goal.guardrail is None or not in_full(draft, known) or draft.decision is not None:
        return False
    last = next(reversed(limit_figures_of(goal, known.check_ins)), None)
    return last is None or known.today - last.on > RECENT


def ask(draft: ReviewDraft, known: Known) -> Question:
    """Ask how the limit is kept."""
    goal = goal_in(draft, known)
    limit, today = goal.guardrail, figuring.figure_of_today(goal, known)
    links = (figuring.take_back(today),) if today is not None and draft.value is not None else ()
    text = limit_asked(limit) if limit is not None else T("What is the figure now?")
    return Question(text, (Option("unknown", T("I don't know right now")),), numeric=True, links=links)


def why(draft: ReviewDraft, known: Known) -> Text:
    """Why it is asked."""
    return T("A goal that is reached beyond its limit costs more than it brings; one figure shows whether it is kept.")


def skip(draft: ReviewDraft, known: Known) -> Accept:
    """Look back without it."""
    return Accept({"limit": None})


def read(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take the figure; words that are none answer what is asked next."""
    goal = goal_in(draft, known)
    answer = understand(said.text, "baseline", known, unit=goal.guardrail.unit if goal.guardrail else None)
    if said.option is not None or answer.reply in ("unknown", "skip"):
        return skip(draft, known)
    if answer.reply != "value" or _complains(said.text):
        told = retelling.read_worked(said, draft, known)
        return replace(told, values={"limit": None, **told.values}) if isinstance(told, Accept) else told
    taken = limit_figure(said.text, (goal,), {}, known)
    return _kept(goal, taken, known) if isinstance(taken, Accept) else taken


def _complains(text: str) -> bool:
    """Whether words without a figure say that nothing worked, of which "nothing" is no figure."""
    several = sum(any(map(str.isalpha, word)) for word in text.split()) > 1
    return several and not any(map(str.isdigit, text)) and complained_in(text) is not None


def _kept(goal: Goal, taken: Accept, known: Known) -> Accept:
    """Note it, and say whether it is within the limit."""
    amount: Amount = taken.values["value"]
    figure = CheckIn(
        id=f"{known.new_id}l",
        goal_id=goal.id,
        on=known.today,
        amount=amount,
        guess=bool(taken.values["guess"]),
        guardrail=True,
    )
    limit = goal.guardrail
    look: Text | None = None
    if limit is not None and beyond(limit, amount) > 0:
        look = T("Good to know early: worth a look at what has changed there lately. The limit can be changed too.")
    say = lines(limit_kept(limit, figure, known.today) if limit is not None else None, look)
    return Accept({"limit": amount}, say, (SaveCheckIn(figure),))
