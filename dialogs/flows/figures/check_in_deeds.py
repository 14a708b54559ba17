"""Word that a thing to deliver is done, not yet or half, as a check-in takes it; refuses figures of what is counted."""

from __future__ import annotations

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.events import Known
from dialogs.flow import Accept, Again
from dialogs.flows.asking.answering import context_of, understand
from dialogs.kept.report import deed_told, told_done
from dialogs.language.answers.deeds import DeedSaid, deed_said
from dialogs.messages import T

FEW = 3


PERCENT = "percent"


def told_of_deed(text: str, known: Known) -> tuple[Goal | None, DeedSaid] | None:
    """What words say of a thing to deliver, and of which: the one that they name, or the only one there is."""
    deeds = _deeds(known)
    found = [
        (one, said) for one in deeds if (said := deed_said(text, f"{one.thing or ''} {one.wish}", context_of(known)))
    ]
    if not found:
        return None
    named = [pair for pair in found if pair[1].named]
    if len(named) == 1 or len(found) == 1:
        return (named or found)[0]
    return None, found[0][1]


def deed(text: str, goal: Goal | None, known: Known) -> Accept | Again | None:
    """Done, not yet, or a part of it: the thing to deliver that is meant, or those that may be."""
    if (named := deed_told(text, known)) is not None:
        return Accept({"value": Amount(value=float(named[1])), "goal_id": named[0].id})
    meant = goal if goal is not None and goal.direction == "deliver" else None
    done = told_done(text)
    if done is not None:
        return _taken(Amount(value=float(done)), meant, known)
    told = told_of_deed(text, known)
    if told is not None:
        share = told[1].share if told[1].kind == "part" else None
        value = Amount(value=share, unit=PERCENT) if share is not None else Amount(value=float(told[1].kind == "done"))
        return _taken(value, told[0] or meant, known)
    return _answered(text, meant, known) if meant is not None else None


def _answered(text: str, goal: Goal, known: Known) -> Accept | Again | None:
    """A plain yes or no to "Is it done?"; a number is neither."""
    reply = understand(text, "yes_no", known).reply
    if reply in ("yes", "no") and len(text.split()) <= FEW:
        return Accept({"value": Amount(value=float(reply == "yes")), "goal_id": goal.id})
    return Again(T("Done, or not yet? One of the two is enough.")) if any(map(str.isdigit, text)) else None


def _taken(value: Amount, goal: Goal | None, known: Known) -> Accept | None:
    deeds = [goal] if goal is not None else _deeds(known)
    if len(deeds) == 1:
        return Accept({"value": value, "goal_id": deeds[0].id})
    return Accept({"value": value, "among": tuple(one.id for one in deeds)}) if deeds else None


def _deeds(known: Known) -> list[Goal]:
    return [one for one in known.goals if one.status == "active" and one.direction == "deliver"]
