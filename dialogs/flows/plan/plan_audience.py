"""Whom the plan is for: who they are, their problems, what they choose by, where they are. Refuses to guess."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.domain.kpis.channels import channel_name
from dialogs.domain.plans.likely_answers import likely, likely_platforms
from dialogs.domain.plans.plan import Audience, Picked
from dialogs.domain.plans.plan_ideas import DECIDERS, PLAN_IDEAS, PROBLEMS, WHO
from dialogs.events import Known
from dialogs.flow import Accept, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import context_of
from dialogs.flows.goal.own_field import own_field
from dialogs.flows.plan import telling
from dialogs.flows.plan.placing import elsewhere
from dialogs.flows.plan.planning import finished, goal_in, plan_in, titled
from dialogs.flows.plan.telling import Asked, ToldDraft
from dialogs.language.answers.places import channels_in
from dialogs.language.answers.traits import aspects_in
from dialogs.messages import T, Text

MOST = 8
FEW = 2


class AudienceDraft(ToldDraft):
    """Steps: `who`, `problems`, `decides` and `platforms`."""

    who: tuple[Picked, ...] | None = None
    problems: tuple[Picked, ...] | None = None
    decides: tuple[Picked, ...] | None = None
    platforms: tuple[Picked, ...] | None = None


def _before(draft: AudienceDraft, known: Known) -> Audience:
    return plan_in(draft.goal_id, known).audience


def _who(draft: AudienceDraft, known: Known) -> Asked:
    ideas = likely(WHO, telling.business_of(draft, known), goal_in(draft, known), MOST)
    return Asked("who", telling.offers_of(ideas), _before(draft, known).who)


def ask_who(draft: AudienceDraft, known: Known) -> Question:
    """Ask who they are."""
    text = T(
        "Who is it for? Age, place, language, income: one sentence says it best, such as “working mothers in the city, "
        "30 to 45”."
    )
    options = telling.options(_who(draft, known), draft)
    return Question(titled("audience", text), options, side_by_side=2, again=text)


def read_who(said: Said, draft: AudienceDraft, known: Known) -> Result:
    """Take ticks, or a sentence."""
    return telling.read(_who(draft, known), said, draft, known)


def why_who(draft: AudienceDraft, known: Known) -> Text:
    """Why not everybody."""
    return T(
        "What is made for everybody speaks to nobody. The clearer the picture, the better words, hours and prices "
        "fit. The best customers so far are a good model."
    )


def _problems(draft: AudienceDraft, known: Known) -> Asked:
    ideas = likely(PROBLEMS, telling.business_of(draft, known), goal_in(draft, known), MOST)
    return Asked("problems", telling.offers_of(ideas), _before(draft, known).problems)


def ask_problems(draft: AudienceDraft, known: Known) -> Question:
    """Ask what they struggle with."""
    people = telling.customers_of(draft, known)
    text = T("What do {people} struggle with before they come to us?", people=people)
    return Question(text, telling.options(_problems(draft, known), draft), side_by_side=2)


def read_problems(said: Said, draft: AudienceDraft, known: Known) -> Result:
    """Take ticks, or words."""
    return telling.read(_problems(draft, known), said, draft, known)


def why_problems(draft: AudienceDraft, known: Known) -> Text:
    """What a problem is good for."""
    return T(
        "People look for a way out of a problem, not for a product. The words they complain in are the best words for "
        "the message; three short talks with customers find them."
    )


def _decides(draft: AudienceDraft, known: Known) -> Asked:
    ideas = likely(DECIDERS, telling.business_of(draft, known), goal_in(draft, known), MOST)
    return Asked("decides", telling.offers_of(ideas), _before(draft, known).decides, split=True)


def ask_decides(draft: AudienceDraft, known: Known) -> Question:
    """Ask what they choose by."""
    text = T("What tips the scales when they choose? The two or three that weigh most are enough.")
    return Question(text, telling.options(_decides(draft, known), draft), side_by_side=2)


def read_decides(said: Said, draft: AudienceDraft, known: Known) -> Result:
    """Take ticks, or words; a word or two that name the very aspect of one are that one: "fast" is speed."""
    result = telling.read(_decides(draft, known), said, draft, known)
    if said.option is not None or not isinstance(result, Accept) or "decides" not in result.values:
        return result
    offered = {PLAN_IDEAS[one.id].aspects: one.id for one in reversed(_decides(draft, known).offers)}
    named = (_named(one, offered) for one in result.values["decides"])
    return telling.accepted("decides", tuple(dict.fromkeys(named)))


def _named(one: Picked, offered: Mapping[tuple[str, ...], str]) -> Picked:
    words = one.words or ""
    aspects = aspects_in(words) if len(words.split()) <= FEW else ()
    found = offered.get(aspects) if aspects else None
    return Picked(idea=found) if found is not None else one


def why_decides(draft: AudienceDraft, known: Known) -> Text:
    """What it changes."""
    return T(
        "Those who go by the price want to see it; those who go by trust want to see others' experience. It decides "
        "what the message opens with."
    )


def _platforms(draft: AudienceDraft, known: Known) -> Asked:
    before = _before(draft, known)
    who = draft.who if draft.who is not None else before.who
    ids = likely_platforms(goal_in(draft, known), who, own_field(draft, known))
    there = tuple(one.idea for one in before.platforms if one.idea)
    offers = tuple(Option(one, channel_name(one)) for one in dict.fromkeys((*ids, *there)))
    return Asked("platforms", offers, before.platforms, split=True)


def ask_platforms(draft: AudienceDraft, known: Known) -> Question:
    """Ask where they are."""
    text = T("Where do they spend their time, and where do they look for an offer like ours?")
    return Question(text, telling.options(_platforms(draft, known), draft), side_by_side=2)


def read_platforms(said: Said, draft: AudienceDraft, known: Known) -> Result:
    """Take ticks, or names: those of channels we know are kept as such."""
    asked = _platforms(draft, known)
    result = telling.read(asked, said, draft, known)
    if said.option is not None or not isinstance(result, Accept):
        return result
    before = telling.ticked(asked, draft)
    named = (
        place for one in result.values["platforms"] for place in ((one,) if one in before else _places(one, known))
    )
    return telling.accepted("platforms", tuple(dict.fromkeys(named)))


def _places(said: Picked, known: Known) -> tuple[Picked, ...]:
    """The channels that one's own words name; the words themselves where they say more than that."""
    ids = channels_in(said.words or "", context_of(known))
    named = tuple(Picked(idea=one) for one in ids)
    more = len((said.words or "").split()) > len(ids) + FEW
    return (*named, said) if more or not named else named


def why_platforms(draft: AudienceDraft, known: Known) -> Text:
    """Why it is asked before the channels."""
    return T(
        "The channels follow from it: it's easier to meet people where they are than to bring them somewhere else."
    )


def finish(draft: AudienceDraft, known: Known) -> Finished:
    """Keep the part; what was left out stays as it was."""
    told = {name: getattr(draft, name) for name in ("who", "problems", "decides", "platforms")}
    fresh = {name: value for name, value in told.items() if value is not None}
    audience = _before(draft, known).model_copy(update=fresh)
    return finished(draft, known, "audience", None, audience=audience, **telling.with_noted(draft, known))


PLAN_AUDIENCE: Flow[AudienceDraft] = Flow(
    "plan_audience",
    AudienceDraft,
    (
        Step("who", ask_who, elsewhere(read_who, "audience"), why_who, optional=True, skip=telling.left_out("who")),
        Step(
            "problems",
            ask_problems,
            elsewhere(read_problems),
            why_problems,
            optional=True,
            skip=telling.left_out("problems"),
        ),
        Step(
            "decides",
            ask_decides,
            elsewhere(read_decides),
            why_decides,
            optional=True,
            skip=telling.left_out("decides"),
        ),
        Step(
            "platforms",
            ask_platforms,
            elsewhere(read_platforms, "channels"),
            why_platforms,
            optional=True,
            skip=telling.left_out("platforms"),
        ),
    ),
    finish,
    kept=True,
    reopens=True,
)
