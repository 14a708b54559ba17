"""Limits typed as an answer ("a lead costs at most $5 and margin above 30%"), each alone. Refuses to choose one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from dialogs.language.goals.candidate import Candidate
from dialogs.language.goals.candidates import find_candidates
from dialogs.language.goals.line import Line, read_line
from dialogs.language.goals.measures import DURATIONS, mentions
from dialogs.language.goals.refining import refine, unit_for
from dialogs.language.goals.rhythm import period_of
from dialogs.language.goals.scene import Standing
from dialogs.language.words.context import Context
from dialogs.language.words.particles import particles
from dialogs.language.words.tokens import Token

Bound = Literal["max", "min"]
_CUTS = re.compile(r"\s+and\s+|[;؛\n]|[,،](?!\d)|\s+(?=و\w)")
_LEAST_LETTERS = 4
_COST_OF = {
    **dict.fromkeys(("leads", "registrations", "messages", "bookings", "app_downloads"), "cost_per_lead"),
    **dict.fromkeys(("customers", "new_customers", "orders"), "cost_per_acquisition"),
}
"""Money beside one of these is what it costs: "no more than £25 per lead"."""
_NO_LEAD = frozenset({"registrations", "bookings", "app_downloads"})
_SPEND = particles("spending") | particles("advertising")
_DELIVERY = particles("delivery")
_FEW_WORDS = 3


@dataclass(frozen=True, slots=True)
class SaidLimit:
    """One limit as typed. `metric` is `None` where no known measure is named; `thing` are the words that name it.

    `bound` and `unit` are `None` where the words leave them open; `firm` tells that a duty is said ("must stay").
    """

    value: float
    unit: str | None
    metric: str | None = None
    thing: str | None = None
    bound: Bound | None = None
    per: str | None = None
    firm: bool = False


def read_limits(text: str, context: Context) -> tuple[SaidLimit, ...]:
    """Read each limit of an answer on its own, in the order they stand."""
    return tuple(found for clause in _clauses(text, context) if (found := _limit(clause, context)) is not None)


def _clauses(text: str, context: Context) -> list[str]:
    """Cut where one limit ends: a piece without an amount of its own belongs to the next."""
    pieces, start = [], 0
    for cut in _CUTS.finditer(text):
        here, rest = text[start : cut.start()], text[cut.end() :]
        if _amounts(read_line(here, context)) and _amounts(read_line(rest, context)):
            pieces.append(here)
            start = cut.end()
    return [*pieces, text[start:]]


def _amounts(line: Line) -> list[Candidate]:
    timed = any(cue.name in DURATIONS for cue in mentions(line))
    return [one for one in find_candidates(line, durations=timed)[0] if one.kind != "times"]


def _limit(clause: str, context: Context) -> SaidLimit | None:
    line = read_line(clause, context)
    amounts = _amounts(line)
    if not amounts:
        return None
    amount, named = amounts[0], mentions(line)
    metric, own = refine(line, named[0].name, named[0], Standing()) if named else None, False
    if metric == "operating_costs" and named[0].start == 0 and any(cue.name in _NO_LEAD for cue in named):
        metric, own = None, True  # "cost per sign-up" keeps its own words
    elif amount.kind == "money" and (metric == "operating_costs" or metric in _COST_OF):
        metric = next((_COST_OF[cue.name] for cue in named if cue.name in _COST_OF), metric)
    sent = next((token for token in line.tokens if token.folded in _DELIVERY), None) if amount.kind == "money" else None
    if sent is not None:
        metric = None  # what sending costs is nobody's time, and wins no customer
    elif metric is None and {token.folded for token in line.tokens} & _SPEND and amount.kind in ("money", "count"):
        metric = "ad_spend"
    return SaidLimit(
        value=amount.value,
        unit=unit_for(metric, amount, Standing()) if metric else (amount.unit or _plain_unit(amount)),
        metric=metric,
        thing=_thing(line, amount, last=own) if sent is None else _sending(line, amount, sent),
        bound=_bound(line, amount) or ("max" if sent is not None else None),
        per=None if metric in _COST_OF.values() else period_of(line, amount, timed=False),
        firm=_firm(line),
    )


def _sending(line: Line, amount: Candidate, sent: Token) -> str:
    """What sending costs, in words that name it; the word for it alone where a story is told."""
    words = _thing(line, amount)
    return words if words is not None and len(words.split()) <= _FEW_WORDS else sent.text


def _firm(line: Line) -> bool:
    """Whether a duty is said; the "have" of "I have" tells where somebody stands."""
    standing = {at for cue in line.named("cues", "now") for at in range(cue.first, cue.last)}
    return any(cue.first not in standing for cue in line.named("cues", "must"))


def _plain_unit(amount: Candidate) -> str | None:
    return amount.kind if amount.kind in ("percent", "points") else None


def _bound(line: Line, amount: Candidate) -> Bound | None:
    negated = bool(line.named("cues", "not"))
    for name, bound in (("not_more", "max"), ("not_less", "min")):
        if line.named("cues", name):
            return "max" if bound == "max" else "min"
    for name in ("less", "more"):
        if line.named("cues", name):
            return "max" if (name == "less") != negated else "min"
    return "max" if amount.bound == "max" else "min" if amount.bound == "min" else None


def _thing(line: Line, amount: Candidate, *, last: bool = False) -> str | None:
    """The words before the duty, the bound or the amount, where they can name something; before the `last` of these."""
    starts = [cue.start for cue in line.any_named("cues", "must", "not_more", "not_less", "less", "more", "not")]
    before = [start for start in starts if start < amount.start] if last else starts
    end = max(before, default=amount.start) if last else min([*before, amount.start])
    words = line.text[:end].strip(" :،,–-")
    return words if sum(map(str.isalpha, words)) > _LEAST_LETTERS else None
