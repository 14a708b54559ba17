"""A bigger goal broken into quarters: its number, today's figure, and the quarters to approve or change in words.

Refuses to work out the parts (`dialogs.domain.years.yearly` does), and to keep any before they are approved.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from dialogs.buttons import link
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal
from dialogs.domain.goals.suggestions import likely_targets, numbered
from dialogs.domain.kpis.catalogue import name_of
from dialogs.domain.years import yearly
from dialogs.domain.years.yearly_words import amount_said
from dialogs.effects import Choice, SaveBusinessGoal
from dialogs.events import Known
from dialogs.flow import Accept, Again, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import figure, otherwise, understand
from dialogs.flows.bigger import quartering
from dialogs.flows.bigger.bigger_naming import names_number, shortened
from dialogs.flows.bigger.yearly_draft import YearlyDraft, bigger_in, kept_in
from dialogs.flows.goal.bigger_reading import amount_of_year, unit_of
from dialogs.messages import Day, T, Text, Words


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
        "“{words}”: which number would it be by {day}? A change, such as 20%, is fine too.",
        words=Words(shortened(bigger.words)),
        day=Day(bigger.deadline or known.today),
    )
    return Question(text, options, numeric=True)


def read_target(said: Said, draft: YearlyDraft, known: Known) -> Result:
    """Take a level or a change."""
    bigger = kept_in(draft, known)
    unit = unit_of(bigger, known)
    if said.option is not None:
        way, _, value = said.option.partition(".")
        if value:
            return Accept({"target": Amount(value=float(value), unit=unit), "relative": way == "change"})
        one = numbered(likely_targets(yearly.as_goal(bigger), known.today), said.option)
        if one is None:
            return Again(T("A figure is enough here, such as 60, or a change such as 20%."))
        return Accept({"target": one.amount, "relative": one.relative})
    answer = understand(said.text, "target", known, unit=unit)
    if answer.reply == "unknown":
        return Accept({"target": None})
    if answer.reply != "value":
        return otherwise(answer, T("A figure is enough here, such as 60, or a change such as 20%."))
    amount = amount_of_year(answer, bigger, known)
    relative = bool(answer.relative) or (amount.unit == "percent" and unit != "percent")
    backwards = None if relative else _backwards(amount, bigger)
    return backwards or Accept({"target": amount, "relative": relative})


def _backwards(amount: Amount, bigger: BusinessGoal) -> Again | None:
    """Ask what a figure means that lies below the one it should rise from: that much more, or down to it after all."""
    base = bigger.baseline
    if base is None or amount.unit != base.unit or bigger.direction != "increase" or amount.value >= base.value:
        return None
    shown, value = figure(amount), f"{amount.value:g}"
    more = Option(f"change.{value}", T("{figure} more than today", figure=shown))
    exactly = Option(f"level.{value}", T("Exactly {figure}", figure=shown))
    return Again(T("{figure} is less than today's {now}.", figure=shown, now=figure(base)), (more, exactly))


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
    amount = amount_of_year(answer, bigger_in(draft, known), known)
    return Accept({"baseline": amount}, T("Noted: {figure}.", figure=said_of(draft, amount, known)))


def why_baseline(draft: YearlyDraft, known: Known) -> Text:
    """Why today's figure is asked."""
    return T("“25% more” says something once it is known of how much. Without it, the quarters are steps in percent.")


def said_of(draft: YearlyDraft, amount: Amount, known: Known) -> Text:
    """An amount of the measure, as a text."""
    return T("{amount}", amount=amount_said(bigger_in(draft, known), amount))


def _made(draft: YearlyDraft, known: Known) -> BusinessGoal:
    """The bigger goal as it comes out; where its quarters come to more, the year follows."""
    bigger = bigger_in(draft, known)
    return yearly.following(bigger, draft.quarters) if draft.quarters else bigger


def _rewording(before: BusinessGoal, after: BusinessGoal, known: Known) -> tuple[tuple[str, dict[str, Any]], ...]:
    """The question how it reads now, where the words still name the number that stood before; () where they do not."""
    moved = (before.target, before.relative) != (after.target, after.relative)
    if before.target is None or after.target is None or not moved or not names_number(before, known):
        return ()
    value = {"target": asdict(after.target), "relative": after.relative}
    return (("bigger_change", {"bigger_id": after.id, "part": "number", "value": value, "replaced": before.target}),)


def finish(draft: YearlyDraft, known: Known) -> Finished:
    """Keep the quarters, with the number and figure that were told; what is gone meanwhile is not kept anew."""
    if known.business_goal(draft.bigger_id or "") is None:
        return Finished(T("That goal is no longer here."))
    kept = _made(draft, known)
    effects = (SaveBusinessGoal(kept),) if kept != kept_in(draft, known) else ()
    links = (Choice(link("bigger", kept.id), T("See the bigger goal")),)
    if not draft.quarters:
        say = T("Then the year stays whole for now; it can be broken down at any time.")
        return Finished(say, effects, links=links)
    then = _rewording(kept_in(draft, known), kept, known)
    return Finished(T("✅ The quarters are kept."), effects, then=then, links=links)


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
            "others",
            quartering.ask_others,
            quartering.read_others,
            quartering.why_others,
            when=quartering.waiting,
        ),
        Step(
            "quarters",
            quartering.ask_quarters,
            quartering.read_quarters,
            quartering.why_quarters,
            needs=("target", "baseline"),
            when=quartering.approvable,
            optional=True,
        ),
    ),
    finish,
)
