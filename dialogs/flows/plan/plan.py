"""How a plan begins: for which goal, and whether simple (one channel, three steps) or part by part.

Refuses to ask about any part beyond the simple plan; each part is an interview of its own.
"""

from __future__ import annotations

from typing import Any, Literal

from dialogs.buttons import link
from dialogs.domain.goals.sentences import what_goal_is_now
from dialogs.domain.kpis.channels import channel_name
from dialogs.domain.plans.likely_actions import category_of, likely_actions, small_ideas
from dialogs.domain.plans.likely_channels import likely_channels
from dialogs.domain.plans.plan import Action, Picked
from dialogs.effects import Choice, SavePlan
from dialogs.events import Known
from dialogs.flow import Accept, Again, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking import picking
from dialogs.flows.asking.answering import context_of, otherwise, understand
from dialogs.flows.figures.which_goal import ask_goal, read_goal_choice, why_goal
from dialogs.flows.goal.own_field import own_field
from dialogs.flows.plan import assigning
from dialogs.flows.plan.placing import elsewhere
from dialogs.flows.plan.plan_channels import names_no_place
from dialogs.flows.plan.planning import PartDraft, following, goal_in, plan_in, with_part
from dialogs.kept.steps_named import all_mine
from dialogs.language.answers.naming import named_in
from dialogs.language.answers.picks import read_picks
from dialogs.language.answers.places import channel_in, channels_in
from dialogs.language.answers.plan_parts import channels_switched, read_part_said
from dialogs.messages import T, Text, paragraphs

STEPS = 3
LONGEST = 60
SHORT_ANSWER = 4


class PlanDraft(PartDraft):
    """Steps: `goal_id`, `size`, and for a simple plan `channel`, `actions` and `when`."""

    size: Literal["simple", "full"] | None = None
    channel: Picked | None = None
    actions: tuple[Picked, ...] | None = None
    assigned: tuple[Action, ...] | None = None
    when: tuple[Action, ...] | None = None


def _simple(draft: PlanDraft, known: Known) -> bool:
    return draft.size == "simple"


def _placed(draft: PlanDraft, known: Known) -> bool:
    """Whether a channel makes sense: costs and hirings have none."""
    return _simple(draft, known) and bool(likely_channels(goal_in(draft, known)))


def ask_size(draft: PlanDraft, known: Known) -> Question:
    """Ask how much of a plan it shall be."""
    goal = what_goal_is_now(goal_in(draft, known))
    text = T("A plan for “{goal}”: a simple one in a minute, or the whole one, part by part?", goal=goal)
    options = (
        Option("simple", T("Simple: one channel, three steps")),
        Option("full", T("The whole plan, in nine parts")),
    )
    return Question(text, options)


def read_size(said: Said, draft: PlanDraft, known: Known) -> Result:
    """Take the choice; who asks for a plan and says yes gets the simple one."""
    if said.option is not None:
        return Accept({"size": said.option})
    short = len(said.text.split()) <= SHORT_ANSWER
    whole = read_picks(said.text, 2, context_of(known))
    places = understand(said.text, "choice", known, options=2).choice if short else whole
    size = named_in(said.text, "plan") or (("simple", "full")[places[0] - 1] if len(places) == 1 else None)
    if size is not None:
        return Accept({"size": size})
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("yes", "unknown"):
        return Accept({"size": "simple"})
    return otherwise(answer, T("One of the two buttons is enough; a simple plan can grow later."))


def why_size(draft: PlanDraft, known: Known) -> Text:
    """What the difference is, and why the order matters."""
    return T(
        "A goal alone changes nothing: somebody has to do something by a day. The simple plan is just that. The whole "
        "one asks first where we stand, for whom it is and what sets us apart, since steps chosen before that often "
        "miss."
    )


def _channels(draft: PlanDraft, known: Known) -> tuple[str, ...]:
    """The likely channels, the one that the goal's first step names before them."""
    goal = goal_in(draft, known)
    likely = likely_channels(goal, own_field(draft, known))
    named = channel_in(goal.first_step or "", context_of(known))
    return tuple(dict.fromkeys((named, *likely)))[: len(likely)] if named is not None else likely


def ask_channel(draft: PlanDraft, known: Known) -> Question:
    """Ask for the one channel that gets the time."""
    options = tuple(Option(one, channel_name(one)) for one in _channels(draft, known))
    return Question(T("Which one channel should get the time?"), options, side_by_side=2)


def read_channel(said: Said, draft: PlanDraft, known: Known) -> Result:
    """Take a channel of ours, or a place in the person's words."""
    if said.option is not None:
        return Accept({"channel": Picked(idea=said.option)})
    named = channel_in(said.text, context_of(known))
    if named is not None:
        return Accept({"channel": Picked(idea=named)})
    channels = _channels(draft, known)
    answer = understand(said.text, "choice", known, options=len(channels))
    if answer.choice:
        return Accept({"channel": Picked(idea=channels[answer.choice[0] - 1])})
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("no", "unknown"):
        return Accept({"channel": None})
    if answer.reply in ("question", "skip") or not any(map(str.isalpha, said.text)) or names_no_place(said.text, known):
        return otherwise(answer, T("The name of the place is enough: Instagram, the shop, a market."))
    return Accept({"channel": Picked(words=said.text[:LONGEST])})


def why_channel(draft: PlanDraft, known: Known) -> Text:
    """Why only one."""
    return T(
        "One channel that is looked after brings more than four that are not. Others can follow once this one works."
    )


def _offers(draft: PlanDraft, known: Known) -> tuple[Option, ...]:
    channels = (draft.channel.idea,) if draft.channel and draft.channel.idea else ()
    goal = goal_in(draft, known)
    field = own_field(draft, known)
    told = small_ideas(category_of(goal), field) if goal.first_step else ()
    ideas = (idea for idea in likely_actions(goal, channels, field) if idea not in told)
    return tuple(Option(idea.id, idea.text, long=True) for idea in ideas)


def _ticked(draft: PlanDraft, known: Known) -> tuple[Picked, ...]:
    """What is ticked; before anything was touched the goal's first step, if one is set, and the likeliest with it."""
    if draft.ticked is not None:
        return draft.ticked
    likely = tuple(Picked(idea=offer.id) for offer in _offers(draft, known))
    return (*_first_step(draft, known), *likely)[:STEPS]


def _first_step(draft: PlanDraft, known: Known) -> tuple[Picked, ...]:
    """The step that was settled with the goal; what was offered beside it then (`_offers`) is not offered again."""
    told = goal_in(draft, known).first_step
    return (Picked(words=told[: picking.LONGEST]),) if told else ()


def ask_actions(draft: PlanDraft, known: Known) -> Question:
    """Offer what may be done, three of it ticked."""
    options = picking.options(_offers(draft, known), _ticked(draft, known))
    text = T(
        "Three steps are enough. The ticked ones are a suggestion; a tap changes it, and your own words are welcome."
    )
    return Question(text, options)


def read_actions(said: Said, draft: PlanDraft, known: Known) -> Result:
    """Take ticks, or words; the name of a channel changes the channel."""
    other = _other_channel(said, draft, known)
    if other is not None:
        return other
    if said.option is None and all_mine(said.text, context_of(known)):
        return Accept({"actions": _ticked(draft, known), "ticked": None})
    hint = T("A few words for each step are enough, with commas between them.")
    untouched = draft.ticked is None
    return picking.read(said, "actions", _offers(draft, known), _ticked(draft, known), known, hint, ours=untouched)


def _other_channel(said: Said, draft: PlanDraft, known: Known) -> Result | None:
    """Change the channel where a whole answer names one; steps of ours are suggested anew, the person's own stay."""
    named = _channels_named(said.text, known) if said.option is None else ()
    if not named or not likely_channels(goal_in(draft, known)):
        return None
    channel = Picked(idea=named[0])
    if channel == draft.channel:
        return Again(T("{channel} is the channel already.", channel=channel_name(named[0])))
    own = tuple(one for one in draft.actions or draft.ticked or () if one.words)
    values: dict[str, Any] = {"channel": channel, "ticked": own or None, "assigned": None}
    if own and own == draft.actions:
        values |= {"actions": own, "ticked": None, "assigned": draft.assigned}
    return Accept(values, T("The channel is {channel} now.", channel=channel_name(named[0])))


def _channels_named(text: str, known: Known) -> tuple[str, ...]:
    """The channels that a whole answer is about, alone or in the place of another."""
    found = read_part_said(text, context_of(known))
    if found is not None and found.about == "channels":
        return channels_in(found.words, context_of(known))
    return channels_switched(text, context_of(known))


def why_actions(draft: PlanDraft, known: Known) -> Text:
    """Where the suggestions come from."""
    kind = category_of(goal_in(draft, known))
    if kind == "other":
        return T("A goal moves when something small happens every week. Steps of your own are usually the best.")
    return T(
        "They come from the measure and the channel of the goal: what usually moves it. What fits your own days counts "
        "more than what sounds good."
    )


def _stepped(draft: PlanDraft, known: Known) -> bool:
    return _simple(draft, known) and bool(draft.actions)


def ask_when(draft: PlanDraft, known: Known) -> Question:
    """Show who does what by when, to be approved or changed."""
    return assigning.question(_drafted(draft, known))


def read_when(said: Said, draft: PlanDraft, known: Known) -> Result:
    """Take it as it stands, or with what is changed; the name of a channel changes the channel."""
    other = _other_channel(said, draft, known)
    if other is not None:
        return other
    return assigning.read(said, "when", _drafted(draft, known), draft, known)


def _drafted(draft: PlanDraft, known: Known) -> tuple[Action, ...]:
    return draft.assigned or assigning.drafted(draft.actions or (), goal_in(draft, known), known)


def finish(draft: PlanDraft, known: Known) -> Finished:
    """Keep a simple plan and offer to make it whole; or begin with the first part."""
    plan = plan_in(draft.goal_id, known)
    if not _simple(draft, known):
        return Finished(then=following(draft.goal_id, plan))
    channels = (draft.channel,) if draft.channel else ()
    plan = with_part(
        with_part(plan, "channels", channels=channels), "actions", actions=draft.when or draft.assigned or ()
    )
    plan = plan.model_copy(update={"simple": True})
    links = (
        Choice(link("plan", draft.goal_id), T("See the plan")),
        Choice(link("whole_plan", draft.goal_id), T("Make it whole")),
        Choice(link("open", draft.goal_id), T("The goal")),
    )
    first = min((one.due for one in plan.actions if one.due), default=None)
    return Finished(paragraphs(T("✅ The plan is kept."), assigning.begins(first)), (SavePlan(plan),), links=links)


PLAN: Flow[PlanDraft] = Flow(
    "plan",
    PlanDraft,
    (
        Step("goal_id", ask_goal, read_goal_choice, why_goal),
        Step("size", ask_size, read_size, why_size),
        Step(
            "channel",
            ask_channel,
            elsewhere(read_channel, "channels", people=True),
            why_channel,
            when=_placed,
            optional=True,
        ),
        Step(
            "actions",
            ask_actions,
            elsewhere(read_actions, "channels"),
            why_actions,
            needs=("channel",),
            when=_simple,
            optional=True,
        ),
        Step(
            "when",
            ask_when,
            elsewhere(read_when, "channels", "days"),
            assigning.why,
            needs=("actions",),
            when=_stepped,
            optional=True,
        ),
    ),
    finish,
    kept=True,
    reopens=True,
)
