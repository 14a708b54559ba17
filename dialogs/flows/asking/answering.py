"""How the flows read an answer: through the language layer with the question as context; refuses to guess for it."""

from __future__ import annotations

from datetime import date
from typing import Any

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.kpis.amounts import OPEN_MONEY
from dialogs.domain.rewording.units import currency_of
from dialogs.events import Known
from dialogs.flow import Accept, Again, Enter, Result, Said, Skip, Why
from dialogs.language.answers.answers import Answer, read_answer
from dialogs.language.goals.reading import Amount as ReadAmount
from dialogs.language.orders.side_questions import asks_what_is_meant
from dialogs.language.words.context import Context
from dialogs.messages import Figure, T, Text

UNANSWERED = T("I have no sure answer to that, and would rather not guess. About our question:")
SHORT_YES = 4
MOST_IN_YES = 8


def country_of(known: Known) -> str:
    """The person's country, or the settings'."""
    return known.profile.country or known.country


def timezone_of(known: Known) -> str:
    """The person's time zone, or the settings'."""
    return known.profile.timezone or known.timezone


def currency_for(known: Known) -> str:
    """The currency (ISO 4217) meant where none is named: the one chosen, or that of the country."""
    return known.profile.currency or currency_of(country_of(known))


def context_of(known: Known) -> Context:
    """What reading depends on beside the words: the day and the country."""
    return Context(known.today, country_of(known))


def understand(text: str, asking: str, known: Known, *, options: int = 0, unit: str | None = None) -> Answer:
    """Read typed words as the answer to a question of this kind."""
    return read_answer(text, asking, context_of(known), options=options, unit=unit)


def agreed(answer: Answer, known: Known) -> bool:
    """Whether a yes is one: a few words, or a yes to begin with and little more; a sentence that holds one is not.

    Words that bring a figure along change something, whatever they agree to.
    """
    words = answer.text.split()
    if any(map(str.isdigit, answer.text)):
        return False
    if answer.reply != "yes" or len(words) > MOST_IN_YES:
        return False
    return len(words) <= SHORT_YES or understand(words[0], "yes_no", known).reply == "yes"


def sure_said(said: Said, known: Known) -> Result:
    """Take the yes or the no to what was asked before it is done, as `sure`; a button's own answer as it is."""
    if said.option is not None:
        return Accept({"sure": said.option})
    answer = understand(said.text, "yes_no", known)
    if answer.reply == "no":
        return Accept({"sure": "no"})
    return Accept({"sure": "yes"}) if agreed(answer, known) else otherwise(answer, T("Yes or no is enough."))


def otherwise(answer: Answer, hint: Text) -> Result:
    """Say what follows from words that are no answer: explain, leave out, a new goal, or a hint."""
    match answer.reply:
        case "question":
            return Why(None if asks_what_is_meant(answer.text) else UNANSWERED)
        case "skip":
            return Skip()
        case "goal":
            return Enter("aside", {"words": answer.text})
        case _:
            return Again(hint)


def amount_of(answer: Answer, unit: str | None) -> Amount:
    """The amount of an answer, in the unit said or else in that of the measure."""
    assert answer.value is not None  # noqa: S101 - replies of the kind "value" carry one
    return Amount(value=answer.value, unit=answer.unit or unit or "count")


def amount_in(read: ReadAmount, unit: str | None) -> Amount:
    """An amount as the language layer read it, in the unit said or else in that of the measure."""
    return Amount(value=read.value, unit=read.unit or unit or "count")


def figure(amount: Amount, *, about: bool = False, signed: bool = False) -> Figure:
    """An amount as it is shown."""
    unit = "count" if amount.unit == OPEN_MONEY else amount.unit
    return Figure(amount.value, unit, signed=signed, about=about)


def changed(goal: Goal, **fields: Any) -> Goal:  # noqa: ANN401 - the fields are the goal's own
    """A goal with some parts replaced, validated anew."""
    return Goal.model_validate({**goal.model_dump(), **fields})


def past(day: date, known: Known) -> bool:
    """Whether a day is over, or is today."""
    return day <= known.today
