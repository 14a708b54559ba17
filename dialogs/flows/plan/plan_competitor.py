"""One competitor after another: what each does well and what badly. Refuses to name any by itself."""

from __future__ import annotations

from collections.abc import Callable

from dialogs.domain.plans.likely_answers import likely
from dialogs.domain.plans.plan import Competitor, Picked
from dialogs.domain.plans.plan_ideas import TRAITS
from dialogs.events import Known
from dialogs.flow import Finished, Flow, Question, Result, Said, Step
from dialogs.flows.plan import telling
from dialogs.flows.plan.planning import goal_in, plan_in
from dialogs.flows.plan.telling import Asked, ToldDraft
from dialogs.messages import T, Text, Words

MOST = 8


class CompetitorDraft(ToldDraft):
    """Steps `strong` and `weak` of the first of `names`; `told` are those asked about before it, `kept` all so far."""

    names: tuple[str, ...] = ()
    kept: tuple[Competitor, ...] = ()
    told: tuple[Competitor, ...] = ()
    strong: tuple[Picked, ...] | None = None
    weak: tuple[Picked, ...] | None = None


def _name(draft: CompetitorDraft) -> str:
    return draft.names[0] if draft.names else ""


def _before(draft: CompetitorDraft, known: Known) -> Competitor:
    """What was told of the same competitor earlier."""
    name = _name(draft).casefold()
    told = (*draft.told, *plan_in(draft.goal_id, known).standing.competitors)
    return next((one for one in told if one.name.casefold() == name), Competitor(name=_name(draft)))


def _strong(draft: CompetitorDraft, known: Known) -> Asked:
    offers = telling.offers_of(likely(TRAITS, telling.business_of(draft, known), goal_in(draft, known), MOST))
    return Asked("strong", offers, _before(draft, known).strong, split=True)


def _weak(draft: CompetitorDraft, known: Known) -> Asked:
    strong = {one.idea for one in draft.strong or ()}
    offers = tuple(offer for offer in _strong(draft, known).offers if offer.id not in strong)
    return Asked("weak", offers, _before(draft, known).weak, split=True)


def ask_strong(draft: CompetitorDraft, known: Known) -> Question:
    """Ask what they do well."""
    people = telling.customers_of(draft, known)
    text = T("{name}: what do {people} go there for?", name=Words(_name(draft)), people=people)
    return Question(text, telling.options(_strong(draft, known), draft), side_by_side=2)


def ask_weak(draft: CompetitorDraft, known: Known) -> Question:
    """Ask what they do badly."""
    text = T("And where does {name} fall short?", name=Words(_name(draft)))
    return Question(text, telling.options(_weak(draft, known), draft), side_by_side=2)


def _read(asked: Callable[[CompetitorDraft, Known], Asked]) -> Callable[[Said, CompetitorDraft, Known], Result]:
    def read(said: Said, draft: CompetitorDraft, known: Known) -> Result:
        return telling.read(asked(draft, known), said, draft, known)

    return read


def why_strong(draft: CompetitorDraft, known: Known) -> Text:
    """Why their strengths count."""
    return T(
        "What others are known for is hard to take from them. A look at their reviews shows what customers praise."
    )


def why_weak(draft: CompetitorDraft, known: Known) -> Text:
    """Why their weak points count."""
    return T("Where others disappoint, a place is free. Their bad reviews say where; a guess is enough for now.")


def finish(draft: CompetitorDraft, known: Known) -> Finished:
    """Hand the competitor back, and go on with the next one named."""
    before = _before(draft, known)
    strong = before.strong if draft.strong is None else draft.strong
    weak = before.weak if draft.weak is None else draft.weak
    fresh = Competitor(name=before.name, strong=strong, weak=weak)
    told, kept = _with(draft.told, fresh), _with(draft.kept, fresh)
    returns = {"told": told, "noted": draft.noted}
    if len(draft.names) == 1:
        return Finished(returns={**returns, "competitors": kept})
    rest = {"goal_id": draft.goal_id, "names": draft.names[1:], "kept": kept, "told": told, "noted": draft.noted}
    return Finished(returns=returns, then=(("plan_competitor", rest),))


def _with(competitors: tuple[Competitor, ...], fresh: Competitor) -> tuple[Competitor, ...]:
    """The competitors with one told anew, at its place or behind."""
    name = fresh.name.casefold()
    if all(one.name.casefold() != name for one in competitors):
        return (*competitors, fresh)
    return tuple(fresh if one.name.casefold() == name else one for one in competitors)


PLAN_COMPETITOR: Flow[CompetitorDraft] = Flow(
    "plan_competitor",
    CompetitorDraft,
    (
        Step("strong", ask_strong, _read(_strong), why_strong, optional=True, skip=telling.left_out("strong")),
        Step("weak", ask_weak, _read(_weak), why_weak, optional=True, skip=telling.left_out("weak")),
    ),
    finish,
)
