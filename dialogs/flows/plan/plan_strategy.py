"""What sets us apart: whom first, what should come to their mind, the message. Refuses a message without a ground.

What competitors lack and what customers choose by decides the order of the suggestions, and is said.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.domain.plans.likely_answers import likely, likely_minds
from dialogs.domain.plans.plan import Picked, Plan, Strategy
from dialogs.domain.plans.plan_ideas import WHO
from dialogs.domain.plans.plan_message import suggested
from dialogs.domain.plans.plan_words import picked_name
from dialogs.events import Known
from dialogs.flow import Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.plan import telling
from dialogs.flows.plan.placing import elsewhere
from dialogs.flows.plan.planning import finished, goal_in, plan_in, titled
from dialogs.flows.plan.telling import Asked, Choosable, ToldDraft
from dialogs.messages import Joined, T, Text, Words, lines, paragraphs

OWN = "own."
GROUNDS = 2


class StrategyDraft(ToldDraft):
    """Steps: `segment`, `positioning` and `message`."""

    segment: Picked | None = None
    positioning: tuple[Picked, ...] | None = None
    message: Picked | None = None


def _plan(draft: StrategyDraft, known: Known) -> Plan:
    """The plan with what was told in this interview."""
    plan = plan_in(draft.goal_id, known)
    return plan.model_copy(update={"strategy": _strategy(draft, plan.strategy)})


def _strategy(draft: StrategyDraft, before: Strategy) -> Strategy:
    told = {name: getattr(draft, name) for name in ("segment", "positioning", "message")}
    return before.model_copy(update={name: value for name, value in told.items() if value is not None})


def _before(draft: StrategyDraft, known: Known) -> Strategy:
    return plan_in(draft.goal_id, known).strategy


def _groups(draft: StrategyDraft, known: Known) -> tuple[Picked, ...]:
    """Whom one may begin with: the one chosen before, those the plan is for, else likely ones."""
    plan = plan_in(draft.goal_id, known)
    before = (plan.strategy.segment,) if plan.strategy.segment else ()
    ideas = likely(WHO, telling.business_of(draft, known), goal_in(draft, known))
    return tuple(dict.fromkeys((*before, *(plan.audience.who or tuple(Picked(idea=idea.id) for idea in ideas)))))


def _several(draft: StrategyDraft, known: Known) -> bool:
    """Whether there is a choice: a plan for one group needs no first one."""
    return len(plan_in(draft.goal_id, known).audience.who) != 1


def _choices(draft: StrategyDraft, known: Known) -> tuple[Choosable, ...]:
    groups = enumerate(_groups(draft, known))
    return tuple((Option(one.idea or f"{OWN}{place}", picked_name(one)), one) for place, one in groups)


def ask_segment(draft: StrategyDraft, known: Known) -> Question:
    """Ask whom to win first."""
    text = T("Who do we win first? Winning one group brings the next.")
    options = tuple(option for option, _ in _choices(draft, known))
    return Question(titled("strategy", text), options, side_by_side=2, again=text)


def read_segment(said: Said, draft: StrategyDraft, known: Known) -> Result:
    """Take a group from the list, or in words."""
    return telling.read_one("segment", _choices(draft, known), said, draft, known)


def why_segment(draft: StrategyDraft, known: Known) -> Text:
    """Why one group first."""
    return T(
        "Time and money that do for one group seldom do for three. Best first: those who feel the problem most, can "
        "pay, and are easy to reach."
    )


def _minds(draft: StrategyDraft, known: Known) -> Asked:
    ideas = likely_minds(plan_in(draft.goal_id, known), telling.business_of(draft, known), goal_in(draft, known))
    return Asked("positioning", telling.offers_of(ideas), _before(draft, known).positioning)


def _grounds(plan: Plan) -> Text | None:
    """What was told that speaks for one thing or another."""
    lacking = [one for one in plan.standing.competitors if one.weak][:GROUNDS]
    gaps = (T("Where {name} is weak: {weak}.", name=Words(one.name), weak=_listed(one.weak)) for one in lacking)
    decides = plan.audience.decides
    chosen = T("What tips the scales: {reasons}.", reasons=_listed(decides)) if decides else None
    told = (*gaps, *((chosen,) if chosen else ()))
    return Joined(told, "inline") if told else None


def _listed(picked: Sequence[Picked]) -> Text:
    return Joined(tuple(picked_name(one) for one in picked), "list")


def ask_positioning(draft: StrategyDraft, known: Known) -> Question:
    """Ask what should come to mind, after what speaks for it."""
    text = T("What should come to their mind first when they think of us? One thing sticks better than three.")
    told = paragraphs(_grounds(plan_in(draft.goal_id, known)), text)
    shown = told if _several(draft, known) else titled("strategy", told)
    return Question(shown, telling.options(_minds(draft, known), draft), again=text)


def read_positioning(said: Said, draft: StrategyDraft, known: Known) -> Result:
    """Take ticks, or words."""
    return telling.read(_minds(draft, known), said, draft, known)


def why_positioning(draft: StrategyDraft, known: Known) -> Text:
    """What positioning is."""
    return T(
        "Among many offers, each is remembered for one thing. It should be true, matter to customers, and be hard for "
        "competitors to say."
    )


def _messages(draft: StrategyDraft, known: Known) -> tuple[Choosable, ...]:
    """What may be said: the message so far, then what is composed from the plan."""
    before = _before(draft, known).message
    own = ((Option(OWN, Words(before.words), long=True), before),) if before and before.words else ()
    composed = suggested(_plan(draft, known))
    return (*own, *((Option(way, text, long=True), Picked(idea=way)) for way, text in composed))


def ask_message(draft: StrategyDraft, known: Known) -> Question:
    """Ask for the message, with what can be composed from what was told."""
    offers = tuple(option for option, _ in _messages(draft, known))
    if not offers:
        return Question(T("What is the message, in one sentence? What they get, and why from us."))
    hint = T("These are put together from what you told me; a sentence of your own is usually better still.")
    return Question(lines(T("What is the message, in one sentence?"), hint), offers)


def read_message(said: Said, draft: StrategyDraft, known: Known) -> Result:
    """Take one that was composed, or the person's own."""
    return telling.read_one("message", _messages(draft, known), said, draft, known)


def why_message(draft: StrategyDraft, known: Known) -> Text:
    """What a message is for."""
    return T(
        "One sentence that every post, every ad and every call says in its own way is remembered; five different ones "
        "are not. It names what the customer gets, not what we do."
    )


def finish(draft: StrategyDraft, known: Known) -> Finished:
    """Keep the part; what was left out stays as it was."""
    strategy = _strategy(draft, _before(draft, known))
    return finished(draft, known, "strategy", None, strategy=strategy, **telling.with_noted(draft, known))


PLAN_STRATEGY: Flow[StrategyDraft] = Flow(
    "plan_strategy",
    StrategyDraft,
    (
        Step(
            "segment",
            ask_segment,
            elsewhere(read_segment, "audience"),
            why_segment,
            when=_several,
            optional=True,
            skip=telling.left_out("segment"),
        ),
        Step(
            "positioning",
            ask_positioning,
            elsewhere(read_positioning),
            why_positioning,
            optional=True,
            skip=telling.left_out("positioning"),
        ),
        Step(
            "message",
            ask_message,
            elsewhere(read_message),
            why_message,
            needs=("segment", "positioning"),
            optional=True,
            skip=telling.left_out("message"),
        ),
    ),
    finish,
    kept=True,
    reopens=True,
)
