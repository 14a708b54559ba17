"""What is typed at one part of the plan and belongs to another is put there, and the open question is asked again.

Money at the message, days at the channels, an audience at the budget. Refuses what the open question takes itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from dialogs.domain.kpis.channels import channel_name
from dialogs.domain.places.clock_words import WEEKDAY_NAMES
from dialogs.domain.plans.content_calendar import spread_over, week_of, working_days
from dialogs.domain.plans.plan import Budget, Part, Picked, Plan
from dialogs.domain.plans.plan_words import PART_NAMES, picked_name
from dialogs.domain.plans.splitting import fitted
from dialogs.effects import SavePlan
from dialogs.events import Known
from dialogs.flow import Accept, Again, Forget, Result, Said
from dialogs.flows.asking.answering import context_of, country_of, currency_for
from dialogs.flows.plan.budgeting import BudgetDraft, read_total
from dialogs.flows.plan.planning import PartDraft, days_picked, plan_in
from dialogs.language.answers.places import channels_in
from dialogs.language.answers.plan_parts import About, PartSaid, read_part_said
from dialogs.language.answers.posting import PostingDays, read_posting_days
from dialogs.language.words.folding import fold
from dialogs.messages import Figure, Joined, T, Text

LONGEST = 200
TRIMMED = " .،,؛;!"

D = TypeVar("D", bound=PartDraft)
Read = Callable[[Said, D, Known], Result]


def elsewhere(read: Read[D], *own: About, people: bool = False) -> Read[D]:
    """Read an answer after what belongs to another part; `own` are the things that this question takes itself.

    `people`: a mere mention of people is no answer here; elsewhere it may be one ("women buy online").
    """

    def first(said: Said, draft: D, known: Known) -> Result:
        found = read_part_said(said.text, context_of(known)) if said.option is None else None
        loose = found is not None and found.about == "audience" and not (found.named or people)
        if found is None or loose or found.about in own:
            return read(said, draft, known)
        return _placed(found, draft, known) or read(said, draft, known)

    return first


def _placed(found: PartSaid, draft: PartDraft, known: Known) -> Result | None:
    match found.about:
        case "budget":
            return _budget(found.words, draft, known)
        case "days":
            return _days(found.words, draft, known)
        case "channels":
            return _channels(found.words, draft, known)
        case _:  # audience
            return in_audience(found.words, draft, known)


def _noted(part: Part, what: Text, draft: PartDraft, known: Known, **fields: Any) -> Again:  # noqa: ANN401 - the fields are the plan's own
    """Keep it in the plan, where its part finds it when it comes; a part that was asked already is changed."""
    plan = Plan.model_validate({**plan_in(draft.goal_id, known).model_dump(), **fields})
    say = T("Noted under “{part}”: {what}.", part=PART_NAMES[part], what=what)
    return Again(say, effects=(SavePlan(plan),))


def _budget(words: str, draft: PartDraft, known: Known) -> Result | None:
    read = read_total(Said(words), BudgetDraft(goal_id=draft.goal_id), known)
    if not isinstance(read, Accept) or not read.values.get("total"):
        return None
    total, before = read.values["total"], plan_in(draft.goal_id, known).budget
    currency = read.values.get("currency") or currency_for(known)
    same = before is not None and before.currency == currency
    shares = fitted(total, currency, before.shares) if before is not None and same else ()
    told = Figure(total, currency)
    return _noted(
        "budget", T("{amount}", amount=told), draft, known, budget=Budget(total=total, currency=currency, shares=shares)
    )


def _days(words: str, draft: PartDraft, known: Known) -> Result | None:
    days = days_said(read_posting_days(words, context_of(known)), country_of(known))
    if not days:
        return None
    what = Joined(tuple(WEEKDAY_NAMES[day] for day in days), "list")
    content = plan_in(draft.goal_id, known).content.model_copy(update={"weekdays": days})
    again = _noted("content", what, draft, known, content=content)
    if "days" in type(draft).model_fields:
        return Forget((), again.say, {"days": days_picked(days)})
    return again


def days_said(found: PostingDays, country: str) -> tuple[int, ...]:
    """The weekdays that were said, in the order of the country's week; as many as were said where only that was."""
    working = working_days(country)
    resting = tuple(day for day in week_of(country) if day not in working)
    days = working if found.workdays else resting if found.days_off else found.days
    days = days or (spread_over(found.times, country) if found.times else ())
    return tuple(day for day in week_of(country) if day in days)


def only_channels(text: str, draft: PartDraft, known: Known) -> Result | None:
    """Put words that are nothing but channels into their part; `None` where they say anything else."""
    found = read_part_said(text, context_of(known))
    return _channels(found.words, draft, known) if found is not None and found.about == "channels" else None


def _channels(words: str, draft: PartDraft, known: Known) -> Result | None:
    named = tuple(Picked(idea=one) for one in channels_in(words, context_of(known)))
    if not named:
        return None
    what = Joined(tuple(channel_name(one.idea or "") for one in named), "list")
    before = plan_in(draft.goal_id, known).channels
    return _noted("channels", what, draft, known, channels=tuple(dict.fromkeys((*before, *named))))


def in_audience(words: str, draft: PartDraft, known: Known) -> Again | None:
    """Put whom the plan is for into its audience; `None` where that is the question itself."""
    one = Picked(words=words.strip(TRIMMED)[:LONGEST])
    audience = plan_in(draft.goal_id, known).audience
    who = audience.who if any(_same(one, other) for other in audience.who) else (*audience.who, one)
    if "who" in type(draft).model_fields:
        return None
    return _noted("audience", picked_name(one), draft, known, audience=audience.model_copy(update={"who": who}))


def _same(one: Picked, other: Picked) -> bool:
    return fold(one.words or "").text.casefold() == fold(other.words or "").text.casefold() and bool(other.words)
