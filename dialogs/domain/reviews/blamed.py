"""Causes that people name themselves ("delivery is late"): what each is worth a look at. Refuses to read their words.

A cause in the person's own words is taken before any that numbers point to: who stands in the shop has seen it.
"""

from __future__ import annotations

from dialogs.messages import Sentence, T

LOOKS_AT: dict[str, Sentence] = {
    "price": T(
        "Worth a look: what people compare the price with, whether they see what they get for it, and whether "
        "something smaller would be a way in."
    ),
    "delivery": T(
        "Worth a look: where the days are lost between the order and the door, and which day people are promised."
    ),
    "range": T("Worth a look: what is asked for most often and isn't there, so that it comes first."),
    "reply": T("Worth a look: who answers at which hours, and which questions one ready answer would settle."),
    "quality": T("Worth a look: which complaint comes most often, and from where it can be stopped."),
    "attention": T(
        "Worth a look: where people stop, and whether the point and the next step come at the very beginning."
    ),
    "terms": T(
        "Worth a look: which terms people ask for, and which of them could be tried with a few customers first."
    ),
    "rivals": T("Worth a look: what people find there, and what they find here alone."),
    "paying": T(
        "Worth a look: going the whole way as a customer does, from choosing to paying, and counting the steps."
    ),
    "times": T("Worth a look: which days and hours people ask for, and which of them can be opened."),
    "season": T("Worth a look: how these same weeks went last year, since such a time passes by itself."),
}
