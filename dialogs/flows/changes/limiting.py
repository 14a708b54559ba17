"""The limit that is kept on the way to a goal: which measure, and its figure; refuses to set one by itself."""

from __future__ import annotations

from dialogs.domain.aimed import Amount, Guardrail
from dialogs.domain.goal import Goal
from dialogs.domain.goals.limits import limit_text
from dialogs.domain.goals.suggestions import LikelyLimit, likely_limits
from dialogs.domain.kpis.amounts import is_money
from dialogs.domain.kpis.catalogue import METRICS, name_of
from dialogs.domain.kpis.plausible import plausible
from dialogs.domain.questions.examples import example_for
from dialogs.events import Known
from dialogs.flow import Accept, Again, Option, Question, Result, Said
from dialogs.flows.asking.answering import (
    amount_of,
    context_of,
    currency_for,
    figure,
    otherwise,
    understand,
)
from dialogs.flows.changes.strengthen_draft import StrengthenDraft, goal_in, kept
from dialogs.flows.goal.measuring import unit_for
from dialogs.flows.goal.own_field import own_field
from dialogs.language.answers.answers import Answer
from dialogs.language.answers.limit import SaidLimit, read_limits
from dialogs.language.answers.plain_figures import says_only_figures
from dialogs.language.answers.plainly import plain_reply
from dialogs.messages import T, Text, inline, paragraphs

BY_THE_MONTH = frozenset({"ad_spend", "operating_costs"})
FEW_WORDS = 6
NO_LIMIT = Option("none", T("No limit"))


def unguarded(draft: StrengthenDraft, known: Known) -> bool:
    """Whether the goal has no limit yet."""
    return goal_in(draft, known).guardrail is None


def ask_guardrail(draft: StrengthenDraft, known: Known) -> Question:
    """Ask for a limit to keep on the way."""
    options = tuple(
        Option(one.metric, one.label) for one in likely_limits(goal_in(draft, known).metric, own_field(draft, known))
    )
    text = T("What must not get worse on the way, such as a cost or the quality?")
    return Question(text, (*options, NO_LIMIT))


def why_guardrail(draft: StrengthenDraft, known: Known) -> Text:
    """Why a limit helps."""
    reason = T("Chasing one number can harm another, so the limit is set from the start.")
    if example_for("strengthen.guardrail", own_field(draft, known)) is not None:
        return reason  # the example from the person's own field follows
    return inline(reason, T("For example: more leads, while a lead costs at most $10."))


def read_guardrail(said: Said, draft: StrengthenDraft, known: Known) -> Result:
    """Take a suggested limit, whose figure is asked next, one in words, or none."""
    if said.option == "none":
        return unlimited_on_purpose(draft, known)
    if said.option is not None:
        return Accept({"guardrail": said.option})
    limits = read_limits(said.text, context_of(known))
    found = guardrail_in(limits, goal_in(draft, known), known)
    if found is not None:
        return guarded(found, draft, known, more=len(limits) > 1)
    answer = understand(said.text, "yes_no", known)
    if _declines(answer, known):
        return unlimited_on_purpose(draft, known)
    named = understand(said.text, "metric", known)
    if named.reply == "metric" and named.metric in METRICS and not limits:
        return Accept({"guardrail": named.metric})
    hint = T("A measure and a figure are enough, such as “a lead costs at most $10”.")
    told = answer.reply == "skip" and any(map(str.isdigit, said.text))  # a sentence with a figure leaves nothing out
    return Again(hint) if told else otherwise(answer, hint)


def _declines(answer: Answer, known: Known) -> bool:
    """Whether no limit is wanted: a bare no, or a short refusal without a figure."""
    if any(map(str.isdigit, answer.text)):
        return False
    short = len(answer.text.split()) <= FEW_WORDS and answer.reply in ("no", "unknown")
    return short or plain_reply(answer.text, context_of(known)) in ("no", "unknown")


def guardrail_in(limits: tuple[SaidLimit, ...], goal: Goal, known: Known) -> Guardrail | None:
    """The first limit typed that says what it is about; one without a measure of ours keeps its own words."""
    return next((found for one in limits if (found := _guardrail(one, goal, known)) is not None), None)


def _guardrail(said: SaidLimit, goal: Goal, known: Known) -> Guardrail | None:
    vague = said.bound is None and not said.firm and said.unit in (None, "count")
    if said.metric is not None and not vague and (said.metric != goal.metric or said.firm):
        unit = said.unit if said.unit not in (None, "count") else money_of(goal, said.metric, known)
        if _fits(said.metric, said.value, unit):
            bound = said.bound or ("max" if METRICS[said.metric].less_is_better else "min")
            return Guardrail(metric=said.metric, bound=bound, value=said.value, unit=unit, per=said.per)
    if said.thing is None or said.bound is None:
        return None
    unit = said.unit or "count"
    return Guardrail(
        metric="custom", thing=said.thing[:80], bound=said.bound, value=said.value, unit=unit, per=said.per
    )


def _fits(metric: str, value: float, unit: str) -> bool:
    """Whether the measure can be limited in this unit: no share of complaints, and no money of a rate."""
    row = METRICS.get(metric)
    if row is None or (row.unit == "money") != is_money(unit):
        return False
    return (row.unit != "count" or unit != "percent") and plausible(metric, Amount(value=value, unit=unit))


def money_of(goal: Goal, metric: str | None, known: Known) -> str:
    """The unit of a limit's figure: money is that of the goal itself where it has one."""
    row = METRICS.get(metric or "")
    own = next((one.unit for one in (goal.baseline, goal.target) if one and is_money(one.unit)), None)
    if row is None or row.unit != "money":
        return unit_for(metric, known)
    return own or currency_for(known)


def chosen(draft: StrengthenDraft, known: Known) -> LikelyLimit | None:
    """The measure that was chosen to be limited, still without its figure."""
    if draft.guardrail in (None, "none", "own") or draft.guardrail not in METRICS:
        return None
    likely = likely_limits(goal_in(draft, known).metric, own_field(draft, known))
    name = name_of(draft.guardrail)
    less = METRICS[draft.guardrail].less_is_better or draft.guardrail in BY_THE_MONTH
    own = LikelyLimit(draft.guardrail, "max" if less else "min", T("{measure}", measure=name))
    return next((one for one in likely if one.metric == draft.guardrail), own)


def unlimited(draft: StrengthenDraft, known: Known) -> bool:
    """Whether a limit was chosen whose figure is open."""
    return chosen(draft, known) is not None


def ask_limit(draft: StrengthenDraft, known: Known) -> Question:
    """Ask for the figure of the limit chosen."""
    one = chosen(draft, known)
    name = name_of(draft.guardrail)
    if one is not None and one.bound == "min":
        return Question(T("What is the least that {measure} may be?", measure=name), (NO_LIMIT,), numeric=True)
    if draft.guardrail in BY_THE_MONTH:
        text = T("What is the most that {measure} may be in a month?", measure=name)
        return Question(text, (NO_LIMIT,), numeric=True)
    return Question(T("What is the most that {measure} may be?", measure=name), (NO_LIMIT,), numeric=True)


def read_limit(said: Said, draft: StrengthenDraft, known: Known) -> Result:
    """Take the figure of the limit; another measure that is typed with it is the one that is meant."""
    if said.option == "none":
        return unlimited_on_purpose(draft, known)
    goal, one = goal_in(draft, known), chosen(draft, known)
    limits = read_limits(said.text, context_of(known))
    if any((two.metric and two.metric != draft.guardrail) or (two.firm and two.thing) for two in limits):
        other = guardrail_in(limits, goal, known)
        if other is not None:
            return guarded(other, draft, known, more=len(limits) > 1)
    answer = understand(said.text, "baseline", known, unit=money_of(goal, draft.guardrail, known))
    stray = not says_only_figures(said.text, context_of(known), metrics={one.metric} if one else (), own=goal.wish)
    if one is None or answer.reply != "value" or stray:
        hint = T("One figure is enough here, such as 10 or 5%.")
        declined = _declines(understand(said.text, "yes_no", known), known)
        return unlimited_on_purpose(draft, known) if declined else otherwise(answer, hint)
    amount = amount_of(answer, money_of(goal, draft.guardrail, known))
    if not _fits(one.metric, amount.value, amount.unit):
        return Again(
            T("{figure} doesn't fit this measure. One figure is enough here, such as 10 or 5%.", figure=figure(amount))
        )
    per = answer.per or ("month" if one.metric in BY_THE_MONTH else None)
    limit = Guardrail(metric=one.metric, bound=one.bound, value=amount.value, unit=amount.unit, per=per)
    return guarded(limit, draft, known)


def skip_limit(draft: StrengthenDraft, known: Known) -> Result:
    """Leave the limit out altogether."""
    return unlimited_on_purpose(draft, known)


def unlimited_on_purpose(draft: StrengthenDraft, known: Known) -> Accept:
    """Note that there is no limit, taking back one that was set a moment ago."""
    had = goal_in(draft, known).guardrail is not None
    return Accept({"guardrail": "none", "limit": None}, effects=kept(draft, known, guardrail=None) if had else ())


def guarded(guardrail: Guardrail, draft: StrengthenDraft, known: Known, *, more: bool = False) -> Accept:
    """Keep a limit, saying so; of several typed at once the first is kept."""
    say = T("Noted: {limit}.", limit=limit_text(guardrail))
    one_only = T("One limit is enough to begin with, so I keep the first.") if more else None
    values = {"guardrail": guardrail.metric, "limit": "set"}
    return Accept(values, paragraphs(say, one_only) if more else say, kept(draft, known, guardrail=guardrail))
