"""Where we stand: what the market is like, who else serves the same customers, what is changing. Refuses to judge it.

What each competitor does well and badly is asked competitor by competitor (`plan_competitor`).
"""

from __future__ import annotations

import re

from dialogs.domain.plans.likely_answers import likely
from dialogs.domain.plans.plan import Competitor, Picked, Plan
from dialogs.domain.plans.plan_ideas import MARKET, TRENDS
from dialogs.events import Known
from dialogs.flow import Accept, Again, Enter, Finished, Flow, Option, Pick, Question, Result, Said, Skip, Step, Why
from dialogs.flows.asking import picking
from dialogs.flows.asking.answering import context_of
from dialogs.flows.plan import telling
from dialogs.flows.plan.placing import elsewhere
from dialogs.flows.plan.planning import finished, goal_in, plan_in, titled
from dialogs.flows.plan.telling import Asked, ToldDraft
from dialogs.language.answers.plainly import plain_reply
from dialogs.language.answers.telling import after_lead, names_end, names_none, unfilled
from dialogs.messages import Joined, T, Text, Words

MOST = 12
ASKED = 3
LONGEST = 60
_BETWEEN = re.compile(r"\s*(?:[,،;؛\n&+]|\s(?:and|و|w)\s)+\s*", re.IGNORECASE)
_OF_BIGGER = {"full": "market_crowded"}


class StandingDraft(ToldDraft):
    """Steps: `market`, `competitors` and `trends`; `told` are the competitors asked about so far."""

    market: tuple[Picked, ...] | None = None
    competitors: tuple[Competitor, ...] | None = None
    told: tuple[Competitor, ...] = ()
    trends: tuple[Picked, ...] | None = None


def _plan(draft: StandingDraft, known: Known) -> Plan:
    return plan_in(draft.goal_id, known)


def _market(draft: StandingDraft, known: Known) -> Asked:
    plan = _plan(draft, known)
    before = plan.standing.market if "standing" in plan.seen else _as_told_before(draft, known)
    return Asked("market", telling.offers_of(MARKET), before)


def _as_told_before(draft: StandingDraft, known: Known) -> tuple[Picked, ...]:
    """What the questions about the bigger goal found out about the market."""
    serves = goal_in(draft, known).serves
    found = (_OF_BIGGER.get(one.market or "") for one in known.business_goals if one.id in serves)
    return tuple(Picked(idea=one) for one in dict.fromkeys(found) if one)


def ask_market(draft: StandingDraft, known: Known) -> Question:
    """Ask what the market is like."""
    text = T("What is the market like at the moment? Several may fit, and your own words are welcome.")
    return Question(titled("standing", text), telling.options(_market(draft, known), draft), side_by_side=2, again=text)


def read_market(said: Said, draft: StandingDraft, known: Known) -> Result:
    """Take ticks, or words."""
    return telling.read(_market(draft, known), said, draft, known)


def why_market(draft: StandingDraft, known: Known) -> Text:
    """What the market decides."""
    return T(
        "In a growing market it is enough to be found; in a crowded one people need a reason to choose us. What comes "
        "later builds on this."
    )


def _kept(draft: StandingDraft, known: Known) -> tuple[Competitor, ...]:
    """The competitors as they stand: those of the plan that are still ticked, with what was told anew."""
    before = _plan(draft, known).standing.competitors
    names = {one.words for one in telling.ticked(_competitors(draft, known), draft)}
    fresh = {_plain(one.name): one for one in draft.told}
    stay = tuple(fresh.pop(_plain(one.name), one) for one in before if one.name in names)
    return (*stay, *fresh.values())


def _plain(name: str) -> str:
    return name.strip().casefold()


def _competitors(draft: StandingDraft, known: Known) -> Asked:
    before = _plan(draft, known).standing.competitors
    return Asked("competitors", (), tuple(Picked(words=one.name) for one in before))


def ask_competitors(draft: StandingDraft, known: Known) -> Question:
    """Ask for names; those named before are ticked."""
    text: Text = T(
        "Who else serves the same {people}? Two or three names are enough, with commas between them.",
        people=telling.customers_of(draft, known),
    )
    kept = _kept(draft, known)
    nobody = Option("nobody", T("Nobody comes to mind"))
    if draft.told:
        text = T("So far: {names}. Who else?", names=Joined(tuple(Words(one.name) for one in kept), "list"))
    if not _plan(draft, known).standing.competitors:
        return Question(text, (Option(picking.DONE, T("That's it")),) if draft.told else (nobody,))
    return Question(text, telling.options(_competitors(draft, known), draft))


def read_competitors(said: Said, draft: StandingDraft, known: Known) -> Result:
    """Take names, each to be asked about; or the end of naming."""
    if said.option == "nobody":
        return _named(())
    if said.option == picking.DONE:
        return _named(_kept(draft, known))
    if said.option is not None:
        result = telling.read(_competitors(draft, known), said, draft, known)
        return result if isinstance(result, Pick) else Again(telling.ENOUGH)
    plain = plain_reply(unfilled(said.text), context_of(known))
    if plain in ("question", "skip"):
        return Why() if plain == "question" else Skip()
    if plain == "yes" or names_end(said.text):
        return _named(_kept(draft, known))
    if plain in ("no", "unknown") or names_none(said.text):
        return _named(draft.told)
    elsewhere = telling.belongs_elsewhere(said.text, draft, known)
    names = names_in(said.text) if any(map(str.isalpha, said.text)) else ()
    if elsewhere is not None or not names:
        return elsewhere or Again(T("The names are enough, with commas between them."))
    return _asking(names, draft, known)


def _asking(names: tuple[str, ...], draft: StandingDraft, known: Known) -> Enter:
    """Ask about the first few of the names; the others are kept as they are."""
    kept = _kept(draft, known)
    there = {_plain(one.name) for one in kept}
    fresh = tuple(Competitor(name=one) for one in names if _plain(one) not in there)
    values = {
        "goal_id": draft.goal_id,
        "names": names[:ASKED],
        "kept": (*kept, *fresh),
        "told": draft.told,
        "noted": draft.noted,
    }
    few = T("We look at the first three; the others are kept by name.") if len(names) > ASKED else None
    return Enter("plan_competitor", values, few)


def names_in(text: str) -> tuple[str, ...]:
    """The names of an answer, each once, the few first ones."""
    parts = (part.strip(" .!\"'«»“”")[:LONGEST] for part in _BETWEEN.split(after_lead(text)))
    named: dict[str, str] = {}
    for part in parts:
        if any(map(str.isalnum, part)):
            named.setdefault(_plain(part), part)
    return tuple(named.values())[:MOST]


def _named(competitors: tuple[Competitor, ...]) -> Accept:
    return Accept({"competitors": competitors, "ticked": None, "ticking": None})


def why_competitors(draft: StandingDraft, known: Known) -> Text:
    """What competitors are looked at for."""
    return T(
        "Customers compare. What others do badly is often what can set us apart; what they do well is a poor place to "
        "fight."
    )


def _trends(draft: StandingDraft, known: Known) -> Asked:
    fitting = likely(TRENDS, telling.business_of(draft, known), goal_in(draft, known))
    return Asked("trends", telling.offers_of(fitting), _plan(draft, known).standing.trends)


def ask_trends(draft: StandingDraft, known: Known) -> Question:
    """Ask what is changing."""
    text = T("What is changing in the market? What you already notice is enough.")
    return Question(text, telling.options(_trends(draft, known), draft), side_by_side=2)


def read_trends(said: Said, draft: StandingDraft, known: Known) -> Result:
    """Take ticks, or words."""
    return telling.read(_trends(draft, known), said, draft, known)


def why_trends(draft: StandingDraft, known: Known) -> Text:
    """What a change is good for."""
    return T(
        "A change is an opening for whoever moves first: when people begin to book by phone, the easiest booking wins."
    )


def finish(draft: StandingDraft, known: Known) -> Finished:
    """Keep the part; what was left out stays as it was."""
    before = _plan(draft, known).standing
    left = _kept(draft, known) if draft.told else None
    competitors = left if draft.competitors is None else draft.competitors
    told = {"market": draft.market, "competitors": competitors, "trends": draft.trends}
    standing = before.model_copy(update={name: value for name, value in told.items() if value is not None})
    fields = telling.with_noted(draft, known)
    return finished(draft, known, "standing", None, standing=standing, **fields)


PLAN_STANDING: Flow[StandingDraft] = Flow(
    "plan_standing",
    StandingDraft,
    (
        Step("market", ask_market, elsewhere(read_market), why_market, optional=True, skip=telling.left_out("market")),
        Step(
            "competitors",
            ask_competitors,
            elsewhere(read_competitors, "channels"),
            why_competitors,
            optional=True,
            skip=telling.left_out("competitors"),
        ),
        Step("trends", ask_trends, elsewhere(read_trends), why_trends, optional=True, skip=telling.left_out("trends")),
    ),
    finish,
    kept=True,
    reopens=True,
)
