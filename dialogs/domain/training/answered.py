"""What was answered to an exercise, as people read it; refuses to say whether it was right.

A choice is kept by its id (several joined by commas), a figure as a number, a sentence as it was typed; nothing is kept
of who only had the answer shown.
"""

from __future__ import annotations

from dialogs.domain.kpis.catalogue import METRICS, name_of
from dialogs.domain.reviews.causes import CAUSES
from dialogs.domain.training.exercises import NUMERIC, Item, Kind, options_of
from dialogs.domain.training.practice_words import choice_name
from dialogs.messages import Figure, Joined, Own, T, Text, Words

AND = ","


def option_name(kind: Kind, option: str, item: Item) -> Text:
    """One choice of an exercise by its name; raises `KeyError` for an id that is none of its kind."""
    match kind:
        case "kpi":
            return name_of(option, None, None)
        case "diagnose":
            return CAUSES[option].says
        case "hang" | "choose":
            return _option(item.options[int(option) - 1])
        case _:
            return choice_name(kind, option)


def _option(words: str) -> Text:
    """A choice in words: ours, or a trainer's, who may type a brace."""
    return Words(words) if set("{}") & set(words) else Own(words)


def answer_words(kind: Kind, item: Item, answer: str) -> Text:
    """An answer as it was kept, in words; what fits the exercise no more is shown as it is."""
    if not answer:
        return T("no answer; it was shown")
    if kind == "rewrite":
        return Words(answer)
    if kind in NUMERIC:
        return _figure(answer, item)
    options = answer.split(AND)
    if any(one not in options_of(kind, item) or (kind == "kpi" and one not in METRICS) for one in options):
        return Words(answer)
    named = tuple(option_name(kind, one, item) for one in options)
    return named[0] if len(named) == 1 else Joined(named, "list")


def _figure(answer: str, item: Item) -> Text:
    try:
        value = float(answer)
    except ValueError:
        return Words(answer)
    return T("{figure}", figure=Figure(value, item.unit or "count"))
