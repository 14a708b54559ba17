"""The plan's channels: where the work goes, few rather than many; refuses to judge a channel nobody ticked."""

from __future__ import annotations

from dialogs.domain.kpis.channels import channel_name
from dialogs.domain.plans.likely_channels import likely_channels
from dialogs.domain.plans.plan import Picked
from dialogs.events import Known
from dialogs.flow import Accept, Again, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking import picking
from dialogs.flows.asking.answering import context_of
from dialogs.flows.goal.own_field import own_field
from dialogs.flows.plan.placing import elsewhere
from dialogs.flows.plan.planning import PartDraft, finished, goal_in, plan_in, titled
from dialogs.language.answers.places import channel_in, channels_in
from dialogs.language.answers.plan_parts import read_part_said
from dialogs.language.answers.telling import names_end
from dialogs.language.answers.traits import aspects_in
from dialogs.messages import T, Text

MANY = 3
SHORT = 2


class ChannelsDraft(PartDraft):
    """The one step, `channels`."""

    channels: tuple[Picked, ...] | None = None


def _offers(draft: ChannelsDraft, known: Known) -> tuple[Option, ...]:
    """The channels that suit the goal, with those of the plan and those where its audience is."""
    plan = plan_in(draft.goal_id, known)
    there = [one.idea for one in (*plan.channels, *plan.audience.platforms) if one.idea]
    ids = dict.fromkeys((*likely_channels(goal_in(draft, known), own_field(draft, known)), *there))
    return tuple(Option(one, channel_name(one)) for one in ids)


def _ticked(draft: ChannelsDraft, known: Known) -> tuple[Picked, ...]:
    plan = plan_in(draft.goal_id, known)
    if draft.ticked is not None:
        return draft.ticked
    told = tuple(one for one in plan.audience.platforms if one.idea) if "channels" not in plan.seen else ()
    return plan.channels or told


def ask(draft: ChannelsDraft, known: Known) -> Question:
    """Offer channels to tick."""
    options = picking.options(_offers(draft, known), _ticked(draft, known))
    text = T("Which channels should carry it? One or two done well are better than five.")
    return Question(titled("channels", text), options, side_by_side=2, again=text)


def read(said: Said, draft: ChannelsDraft, known: Known) -> Result:
    """Take ticks, or names."""
    hint = T("The names are enough, with commas between them.")
    if said.option is None and names_no_place(said.text, known):
        return Again(hint)
    named = _only_named(said.text, known) if said.option is None else ()
    if named:
        return Accept({"channels": tuple(dict.fromkeys((*_ticked(draft, known), *named))), "ticked": None})
    result = picking.read(said, "channels", _offers(draft, known), _ticked(draft, known), known, hint)
    if not isinstance(result, Accept):
        return result
    named = tuple(dict.fromkeys(_recognised(one, known) for one in result.values["channels"]))
    return Accept({**result.values, "channels": named})


def _only_named(text: str, known: Known) -> tuple[Picked, ...]:
    """The channels that a whole answer names, however they are joined: "Google Maps & insta"; () where it says more."""
    found = read_part_said(text, context_of(known))
    ids = channels_in(text, context_of(known)) if found is not None and found.about == "channels" else ()
    return tuple(Picked(idea=one) for one in ids)


def names_no_place(text: str, known: Known) -> bool:
    """Whether a word or two name what is offered or how good it is, and no place: "freshness", «الجودة»."""
    few = len(text.split()) <= SHORT and not channel_in(text, context_of(known))
    return few and bool(aspects_in(text)) and not names_end(text)


def _recognised(one: Picked, known: Known) -> Picked:
    """A channel of ours where a word or two name it: «انستا» is Instagram."""
    short = one.words is not None and len(one.words.split()) <= SHORT
    named = channel_in(one.words or "", context_of(known)) if short else None
    return Picked(idea=named) if named else one


def why(draft: ChannelsDraft, known: Known) -> Text:
    """What speaks for one channel and against another."""
    return T(
        "Each channel wants its own content and its own hour of the day. Social media are good for being known and for "
        "trust, weak for direct selling; e-mail and messages to people who know us bring the most for what they cost."
    )


def finish(draft: ChannelsDraft, known: Known) -> Finished:
    """Keep the channels; more than a few get a word of caution."""
    chosen = plan_in(draft.goal_id, known).channels if draft.channels is None else draft.channels
    say = T("With so many channels it helps to begin with the first alone.") if len(chosen) > MANY else None
    return finished(draft, known, "channels", say, channels=chosen)


PLAN_CHANNELS = Flow(
    "plan_channels",
    ChannelsDraft,
    (Step("channels", ask, elsewhere(read, "channels", people=True), why, optional=True),),
    finish,
    kept=True,
    reopens=True,
)
