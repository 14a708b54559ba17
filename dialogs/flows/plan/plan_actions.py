"""The plan's steps: what is done, by whom and by when; what was done stays. Refuses to touch a step that is done."""

from __future__ import annotations

from dialogs.domain.plans.likely_actions import IDEAS, category_of, likely_actions
from dialogs.domain.plans.plan import Action, Picked
from dialogs.events import Known
from dialogs.flow import Accept, Enter, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking import picking
from dialogs.flows.asking.answering import context_of, understand
from dialogs.flows.goal.own_field import own_field
from dialogs.flows.plan import assigning
from dialogs.flows.plan.placing import elsewhere
from dialogs.flows.plan.planning import finished, goal_in, plan_in, titled
from dialogs.flows.plan.telling import ToldDraft, belongs_elsewhere
from dialogs.kept.steps_named import all_mine
from dialogs.language.answers.picks import read_picks
from dialogs.language.answers.telling import names_end
from dialogs.messages import T, Text, paragraphs

SUGGESTED = 3


class ActionsDraft(ToldDraft):
    """Steps: `actions`, what is done, and `when`, with whom and by when; `assigned` are those being changed."""

    actions: tuple[Picked, ...] | None = None
    assigned: tuple[Action, ...] | None = None
    when: tuple[Action, ...] | None = None


def _kept(draft: ActionsDraft, known: Known, *, done: bool) -> tuple[Action, ...]:
    return tuple(one for one in plan_in(draft.goal_id, known).actions if (one.done_on is not None) == done)


def _offers(draft: ActionsDraft, known: Known) -> tuple[Option, ...]:
    """The steps that still wait, then those that fit the goal and its channels; none that is done already."""
    plan = plan_in(draft.goal_id, known)
    channels = [one.idea for one in plan.channels if one.idea]
    waiting = [one.what.idea for one in _kept(draft, known, done=False) if one.what.idea in IDEAS]
    done = {one.what.idea for one in _kept(draft, known, done=True)}
    likely = likely_actions(goal_in(draft, known), channels, own_field(draft, known))
    fitting = [idea.id for idea in likely if idea.id not in done]
    return tuple(Option(one, IDEAS[one].text, long=True) for one in dict.fromkeys((*waiting, *fitting)) if one)


def _ticked(draft: ActionsDraft, known: Known) -> tuple[Picked, ...]:
    """What is ticked; before anything was touched the steps that wait, with the likeliest where few were told."""
    if draft.ticked is not None:
        return draft.ticked
    waiting = tuple(one.what for one in _kept(draft, known, done=False))
    first = goal_in(draft, known).first_step
    if first and not plan_in(draft.goal_id, known).actions:
        waiting = (Picked(words=first[: picking.LONGEST]),)
    likely = tuple(Picked(idea=offer.id) for offer in _offers(draft, known))
    more = 0 if _asked_before(draft, known) else max(0, SUGGESTED - len(waiting))
    return (*waiting, *[one for one in likely if one not in waiting][:more])


def _asked_before(draft: ActionsDraft, known: Known) -> bool:
    return "actions" in plan_in(draft.goal_id, known).seen


def ask_actions(draft: ActionsDraft, known: Known) -> Question:
    """Offer what may be done, a few of it ticked."""
    options = picking.options(_offers(draft, known), _ticked(draft, known))
    if _asked_before(draft, known) and _kept(draft, known, done=False):
        text = T(
            "The ticked ones are in the plan already. A tap takes one out or adds one; your own words are welcome."
        )
    else:
        text = T("What should be done? The ticked ones are a suggestion; your own words are welcome.")
    plan = plan_in(draft.goal_id, known)
    small = not plan.open_parts or (plan.simple and set(plan.seen) <= {"channels", "actions"})
    return Question(titled("actions", text, simple=small), options, again=text)


def read_actions(said: Said, draft: ActionsDraft, known: Known) -> Result:
    """Take ticks, or words."""
    elsewhere = belongs_elsewhere(said.text, draft, known) if said.option is None else None
    if isinstance(elsewhere, Enter):
        return elsewhere
    hint = T("A few words for each step are enough, with commas between them.")
    offers = _offers(draft, known)
    ticked = _ticked(draft, known)
    mine = said.option is None and all_mine(said.text, context_of(known))
    agreed = mine or names_end(said.text) or understand(said.text, "yes_no", known).reply == "yes"
    if said.option is None and draft.ticked is None and not agreed:
        chosen = read_picks(said.text, len(offers), context_of(known)) and not _asked_before(draft, known)
        ticked = () if chosen else tuple(one.what for one in _kept(draft, known, done=False))
    result = picking.read(Said(option=picking.DONE) if mine else said, "actions", offers, ticked, known, hint)
    return Accept({**result.values, "assigned": None}) if isinstance(result, Accept) else result


def why_actions(draft: ActionsDraft, known: Known) -> Text:
    """Where the suggestions come from, and who usually does what."""
    if category_of(goal_in(draft, known)) == "other":
        return T("A goal moves when something small happens every week. Steps of your own are usually the best.")
    return T(
        "They come from the measure and the channels of the plan. Usually marketing brings interested people, sales "
        "wins them and customer service keeps them; what nobody has time for can be done by help from outside."
    )


def _chosen(draft: ActionsDraft, known: Known) -> bool:
    return bool(draft.actions)


def ask_when(draft: ActionsDraft, known: Known) -> Question:
    """Show who does what by when, to be approved or changed."""
    return assigning.question(_drafted(draft, known))


def read_when(said: Said, draft: ActionsDraft, known: Known) -> Result:
    """Take it as it stands, or with what is changed."""
    return assigning.read(said, "when", _drafted(draft, known), draft, known)


def _drafted(draft: ActionsDraft, known: Known) -> tuple[Action, ...]:
    """The steps chosen: those of the plan as they stand; for new ones, and where the day is over, one is suggested."""
    if draft.assigned is not None:
        return draft.assigned
    waiting = {one.what: one for one in _kept(draft, known, done=False)}
    over = {what for what, one in waiting.items() if one.due and one.due < known.today}
    settled = {what for what, one in waiting.items() if one.due or one.owner} - over
    fresh = tuple(one for one in draft.actions or () if one not in settled)
    new = {one.what: one for one in assigning.drafted(fresh, goal_in(draft, known), known)}
    dated = {
        what: one if what in settled or what not in new else one.model_copy(update={"due": new[what].due})
        for what, one in waiting.items()
    }
    return tuple(dated.get(one) or new[one] for one in draft.actions or ())


def finish(draft: ActionsDraft, known: Known) -> Finished:
    """Keep the steps after those that are done; a part left out leaves the plan as it was."""
    if draft.actions is None:
        return finished(draft, known, "actions")
    steps = draft.when or _drafted(draft, known)
    first = min((one.due for one in steps if one.due), default=None)
    say = paragraphs(T("✅ The steps are in the plan."), assigning.begins(first)) if steps else None
    return finished(draft, known, "actions", say, actions=(*_kept(draft, known, done=True), *steps))


PLAN_ACTIONS: Flow[ActionsDraft] = Flow(
    "plan_actions",
    ActionsDraft,
    (
        Step("actions", ask_actions, elsewhere(read_actions), why_actions, optional=True),
        Step(
            "when",
            ask_when,
            elsewhere(read_when, "days"),
            assigning.why,
            needs=("actions",),
            when=_chosen,
            optional=True,
        ),
    ),
    finish,
    kept=True,
    reopens=True,
)
