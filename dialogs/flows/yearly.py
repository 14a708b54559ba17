"""A bigger goal broken into quarters: its number, today's figure, and the quarters to approve or change in words.

Refuses to work out the parts (`dialogs.domain.yearly` does) and to keep any before they are approved.
"""

from __future__ import annotations

from typing import Literal

from dialogs.buttons import link
from dialogs.domain import yearly
from dialogs.domain.catalogue import name_of
from dialogs.domain.goal import Amount, BusinessGoal, Quarter
from dialogs.domain.suggestions import likely_targets
from dialogs.domain.yearly_words import amount_said, arithmetic, quarter_lines
from dialogs.effects import Choice, SaveBusinessGoal
from dialogs.events import Known
from dialogs.flow import Accept, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.answering import amount_of, otherwise, understand
from dialogs.flows.bigger_reading import unit_of
from dialogs.messages import Day, T, Text, paragraphs


class Pending(Draft):
    """One quarter's new part, before it is known what becomes of the others."""

    place: int = 0
    value: float = 0.0


class YearlyDraft(Draft):
    """Which bigger goal, its number and today's figure where they were open, and its quarters.

    `shaped` are the quarters while they are being changed, `pending` a change that waits for `others`.
    """

    bigger_id: str | None = None
    target: Amount | None = None
    relative: bool = False
    baseline: Amount | None = None
    shaped: tuple[Quarter, ...] | None = None
    pending: Pending | None = None
    others: Literal["adjust", "leave"] | None = None
    quarters: tuple[Quarter, ...] | None = None


def kept_in(draft: YearlyDraft, known: Known) -> BusinessGoal:
    """The bigger goal as it is kept."""
    found = known.business_goal(draft.bigger_id or "")
    return found or BusinessGoal(id=draft.bigger_id or "", words="", started_on=known.today)


def bigger_in(draft: YearlyDraft, known: Known) -> BusinessGoal:
    """The bigger goal with what was told here."""
    kept = kept_in(draft, known)
    told: dict[str, object] = {}
    if draft.target is not None:
        told |= {"target": draft.target, "relative": draft.relative}
    if draft.baseline is not None:
        told["baseline"] = draft.baseline
    return kept.model_copy(update=told)


def shaped(draft: YearlyDraft, known: Known) -> tuple[Quarter, ...]:
    """The quarters as they stand: as changed here, as kept, or in equal parts."""
    if draft.shaped is not None:
        return draft.shaped
    bigger = bigger_in(draft, known)
    return yearly.broken_down(bigger, bigger.quarters)


def open_number(draft: YearlyDraft, known: Known) -> bool:
    """Whether its measure has no number yet."""
    kept = kept_in(draft, known)
    return yearly.counts(kept) and kept.target is None


def ask_target(draft: YearlyDraft, known: Known) -> Question:
    """Ask for the number of the year."""
    bigger = kept_in(draft, known)
    likely = likely_targets(yearly.as_goal(bigger), known.today)
    options = tuple(Option(str(number), one.label) for number, one in enumerate(likely))
    text = T(
        "“{words}”: which number would it be by {day}? A change such as 20% is fine too.",
        words=bigger.words,
        day=Day(bigger.deadline or known.today),
    )
    return Question(text, options, numeric=True)


def read_target(said: Said, draft: YearlyDraft, known: Known) -> Result:
    """Take a level or a change."""
    bigger = kept_in(draft, known)
    if said.option is not None:
        one = likely_targets(yearly.as_goal(bigger), known.today)[int(said.option)]
        return Accept({"target": one.amount, "relative": one.relative})
    unit = unit_of(bigger, known)
    answer = understand(said.text, "target", known, unit=unit)
    if answer.reply == "unknown":
        return Accept({"target": None})
    if answer.reply != "value":
        return otherwise(answer, T("A figure is enough here, such as 60, or a change such as 20%."))
    amount = amount_of(answer, unit)
    relative = bool(answer.relative) or (amount.unit == "percent" and unit != "percent")
    return Accept({"target": amount, "relative": relative})


def why_target(draft: YearlyDraft, known: Known) -> Text:
    """Why the year needs a number."""
    return T("Only a number can be shared out over the quarters, and only then does each quarter know its share.")


def without_figure(draft: YearlyDraft, known: Known) -> bool:
    """Whether today's figure is missing for the arithmetic."""
    return yearly.wants_baseline(bigger_in(draft, known))


def ask_baseline(draft: YearlyDraft, known: Known) -> Question:
    """Ask for the figure of the year that is over, or of today."""
    bigger = bigger_in(draft, known)
    name = name_of(bigger.metric, None, bigger.thing)
    text = (
        T("How much did it come to in the last twelve months ({measure})? A guess is fine.", measure=name)
        if yearly.runs_on(bigger)
        else T("Where does it stand today ({measure})? A guess is fine.", measure=name)
    )
    return Question(text, (Option("unknown", T("I don't know")),), numeric=True)


def read_baseline(said: Said, draft: YearlyDraft, known: Known) -> Result:
    """Take the figure; without one, the change itself is shared out."""
    if said.option is not None:
        return Accept({"baseline": None})
    unit = unit_of(bigger_in(draft, known), known)
    answer = understand(said.text, "baseline", known, unit=unit)
    if answer.reply in ("unknown", "no"):
        return Accept({"baseline": None})
    if answer.reply != "value":
        return otherwise(answer, T("A figure is enough here; a guess is fine."))
    amount = amount_of(answer, unit)
    return Accept({"baseline": amount}, T("Noted: {figure}.", figure=said_of(draft, amount, known)))


def why_baseline(draft: YearlyDraft, known: Known) -> Text:
    """Why today's figure is asked."""
    return T("“25% more” says something once it is known of how much. Without it, the quarters are steps in percent.")


def approvable(draft: YearlyDraft, known: Known) -> bool:
    """Whether there is anything to share out."""
    return bool(shaped(draft, known))


def ask_quarters(draft: YearlyDraft, known: Known) -> Question:
    """Show the quarters with their arithmetic, to be approved or changed."""
    bigger, parts = bigger_in(draft, known), shaped(draft, known)
    text = paragraphs(
        T("In quarters:"),
        quarter_lines(bigger, parts),
        arithmetic(bigger, parts),
        T(
            "Is a season stronger? Words are enough: “Ramadan is the strongest season”, “Q4 is double”, "
            "“the first one 20%”."
        ),
    )
    return Question(text, (Option("fine", T("That's it")),), numeric=True)


def read_quarters(said: Said, draft: YearlyDraft, known: Known) -> Result:
    """Take the quarters as they stand, or change some."""
    if said.option is not None:
        return Accept({"quarters": shaped(draft, known)})
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("yes", "unknown", "skip"):
        return Accept({"quarters": shaped(draft, known)})
    return otherwise(answer, T("A season or a quarter with its number is enough, such as “Q4 is double”."))


def why_quarters(draft: YearlyDraft, known: Known) -> Text:
    """Why a year is broken into quarters."""
    return T(
        "A year is far away; a quarter is near enough to see whether it works and long enough to change something. "
        "Seasons count: who sells half the year in Ramadan should not judge the summer by it."
    )


def said_of(draft: YearlyDraft, amount: Amount, known: Known) -> Text:
    """An amount of the measure, as a text."""
    return T("{amount}", amount=amount_said(bigger_in(draft, known), amount))


def finish(draft: YearlyDraft, known: Known) -> Finished:
    """Keep the quarters, with the number and figure that were told."""
    bigger = bigger_in(draft, known)
    quarters = draft.quarters or ()
    kept = bigger.model_copy(update={"quarters": quarters})
    effects = (SaveBusinessGoal(kept),) if kept != kept_in(draft, known) else ()
    links = (Choice(link("bigger", bigger.id), T("See the bigger goal")),)
    if not quarters:
        return Finished(
            T("Then the year stays whole for now; it can be broken down at any time."), effects, links=links
        )
    return Finished(T("✅ The quarters are kept."), effects, links=links)


YEARLY: Flow[YearlyDraft] = Flow(
    "yearly",
    YearlyDraft,
    (
        Step("target", ask_target, read_target, why_target, when=open_number, optional=True, exact=True),
        Step(
            "baseline",
            ask_baseline,
            read_baseline,
            why_baseline,
            needs=("target",),
            when=without_figure,
            optional=True,
            exact=True,
        ),
        Step(
            "quarters",
            ask_quarters,
            read_quarters,
            why_quarters,
            needs=("target", "baseline"),
            when=approvable,
            optional=True,
        ),
    ),
    finish,
)
