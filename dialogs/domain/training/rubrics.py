"""By which rules each kind of exercise is graded, as told to who practises; refuses to grade by them."""

from __future__ import annotations

from dialogs.domain.training.exercises import NUMERIC, Item, Kind
from dialogs.domain.training.practice_words import LETTER_NAMES
from dialogs.messages import Figure, Sentence, T, Text, inline, lines

LETTERS_WANTED: dict[str, Sentence] = {
    "S": T("something that can be counted, or one thing to be delivered, is named"),
    "M": T("there is a number; for a thing to deliver, that it is done"),
    "A": T("from today's figure to the target is no more than a push in that time"),
    "R": T(
        "it is said what it is for, in more than the goal's own words (or that it's realistic, as some courses teach R)"
    ),
    "T": T("it ends on a day, in a month or in a quarter"),
}


def rubric(kind: Kind, item: Item) -> Text:
    """How an answer to this exercise is graded."""
    if kind == "rewrite":
        told = [T("{letter}: {wanted}", letter=LETTER_NAMES[one], wanted=LETTERS_WANTED[one]) for one in item.letters]
        return lines(T("How it is graded, letter by letter (spelling, dialect and order cost nothing):"), *told)
    if kind in NUMERIC:
        share = Figure(item.tolerance * 100, "percent")
        first: Text = T("How it is graded: a number is right up to {share} beside the answer.", share=share)
    elif item.all:
        first = T("How it is graded: it is right once all that fits is chosen.")
    else:
        first = T("How it is graded: a choice that fits is right.")
    return inline(first, T("A hint or a second try is noted, and costs nothing else."))
