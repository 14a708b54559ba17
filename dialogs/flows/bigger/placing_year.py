"""A figure typed while a year is broken into quarters: whether it is the whole year's or one quarter's is asked.

Refuses to guess it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal, Quarter
from dialogs.domain.years.yearly_words import amount_said
from dialogs.flow import Option, Question, Said
from dialogs.language.answers.seasons import read_weighings
from dialogs.language.edits.hanging import names_year
from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context
from dialogs.messages import Day, T

YEAR, NEITHER = -1, -2
_YEAR, _NEITHER = "year", "fine"


def figure_alone(text: str, context: Context) -> bool:
    """Whether nothing stands beside the figure that could say what it is of."""
    inside = {at for span in find_spans(text, context) for at in range(span.start_at, span.end_at)}
    return not any(letter.isalpha() and at not in inside for at, letter in enumerate(text))


def question(bigger: BusinessGoal, amount: Amount, parts: tuple[Quarter, ...]) -> Question:
    """Ask what the figure is of."""
    year = Option(_YEAR, T("The whole year"))
    quarters = tuple(
        Option(str(place), T("The quarter until {day}", day=Day(one.ends, weekday=False)))
        for place, one in enumerate(parts)
        if amount.unit == one.part.unit
    )
    text = T("{figure}: is that the whole year, or one quarter?", figure=amount_said(bigger, amount))
    return Question(text, (year, *quarters, Option(_NEITHER, T("Neither: they stay like this"))))


def chosen(said: Said, amount: Amount, stretches: Sequence[tuple[date, date]], context: Context) -> int | None:
    """The quarter chosen by its button or its name, counted from 0; YEAR, NEITHER, or `None` for other words."""
    if said.option is not None:
        named = {_YEAR: YEAR, _NEITHER: NEITHER}
        return named.get(said.option, int(said.option) if said.option.isdecimal() else None)
    if any(map(str.isdecimal, said.text.replace("Q", " ").lstrip())) and not said.text.lower().startswith("q"):
        return None
    found = read_weighings(f"{said.text}: {amount.value:.12g}", stretches, context)
    places = {place for one in found for place in one.places}
    if len(places) == 1:
        return places.pop()
    return YEAR if names_year(said.text) else None
