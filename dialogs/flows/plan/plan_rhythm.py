"""How often the figures of a plan are looked at, from its next look on; refuses to touch the looks back."""

from __future__ import annotations

from dataclasses import replace

from dialogs.domain.plans.plan import Rhythm
from dialogs.effects import CancelReviews
from dialogs.events import Known
from dialogs.flow import Accept, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.ahead import LOOKS, next_look_of
from dialogs.flows.asking.answering import context_of, otherwise, understand
from dialogs.flows.plan.placing import elsewhere
from dialogs.flows.plan.planning import PartDraft, finished, titled
from dialogs.known_after import known_after
from dialogs.language.answers.naming import named_in
from dialogs.language.answers.picks import read_picks
from dialogs.messages import T, Text

OPTIONS = (
    Option("weekly", T("Every week")),
    Option("monthly", T("Every month")),
    Option("quarterly", T("Every quarter is enough")),
)


class RhythmDraft(PartDraft):
    """The one step, `rhythm`."""

    rhythm: Rhythm | None = None


def ask(draft: RhythmDraft, known: Known) -> Question:
    """Ask how often."""
    text = T("How often do we look at the figures? The review every quarter comes anyway.")
    return Question(titled("rhythm", text), OPTIONS, again=text)


def read(said: Said, draft: RhythmDraft, known: Known) -> Result:
    """Take a rhythm from a button or by its name."""
    if said.option is not None:
        return Accept({"rhythm": said.option})
    places = read_picks(said.text, len(OPTIONS), context_of(known))
    named = named_in(said.text, "rhythm") or (OPTIONS[places[0] - 1].id if len(places) == 1 else None)
    if named is not None:
        return Accept({"rhythm": named})
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("no", "unknown"):
        return Accept({"rhythm": "quarterly"})
    return otherwise(answer, T("One of the three is enough: every week, every month, every quarter."))


def why(draft: RhythmDraft, known: Known) -> Text:
    """What a rhythm is for."""
    return T(
        "Figures that are looked at every month can still be changed within the quarter. Plans change every quarter; "
        "more often, nothing has had the time to work."
    )


def finish(draft: RhythmDraft, known: Known) -> Finished:
    """Keep the rhythm, and ask for the figure in it from here on."""
    done = finished(draft, known, "rhythm", rhythm=draft.rhythm)
    goal, after = known.goal(draft.goal_id or ""), known
    if goal is None or goal.status != "active" or goal.silent is not None:
        return done
    for effect in done.effects:
        after = known_after(after, effect)
    return replace(done, effects=(*done.effects, CancelReviews(goal.id, LOOKS), *next_look_of(goal, after)))


PLAN_RHYTHM = Flow(
    "plan_rhythm",
    RhythmDraft,
    (Step("rhythm", ask, elsewhere(read, "days", people=True), why, optional=True),),
    finish,
    kept=True,
    reopens=True,
)
