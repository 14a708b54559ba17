"""Looking back at a goal: where it stands, what worked, what did not, what now; refuses to trace the cause."""

from __future__ import annotations

from dialogs.domain.goal import Goal, Review
from dialogs.effects import Choice, SaveReview
from dialogs.events import Known
from dialogs.flow import Finished, Flow, Step
from dialogs.flows.figures import figuring
from dialogs.flows.figures.which_goal import ask_goal, read_goal_choice, why_goal
from dialogs.flows.review import causing, decided_words, deciding, easing, limit_asked, looking, retelling, valuing
from dialogs.flows.review.review_draft import ReviewDraft, in_full, looked_into
from dialogs.messages import T


def finish(draft: ReviewDraft, known: Known) -> Finished:
    """Keep what the look back found, act on the decision, and set the next one."""
    goal = known.goal(draft.goal_id or "")
    if goal is None:
        return Finished(T("That goal is no longer here."))
    review = Review(
        id=f"{known.new_id}r",
        goal_id=goal.id,
        on=known.today,
        kind=draft.kind,
        value=draft.value,
        verdict=deciding.verdict_of(draft, known),
        worked=draft.worked,
        failed=draft.failed,
        cause=draft.cause,
        feedback=draft.feedback,
        decision=draft.decision,
    )
    if not in_full(draft, known):
        return Finished(None, (SaveReview(review),), links=_after_a_look(goal, draft, known))
    say, effects = deciding.ending(goal, draft, known)
    if draft.decision == "change_target" and deciding.over(draft, known):
        dated = {"goal_id": goal.id, "part": "deadline", "reason": draft.failed}
        return Finished(T("Its day is over, so it takes a new one."), (SaveReview(review),), then=(("change", dated),))
    then = (("plan_actions", {"goal_id": goal.id}),) if draft.decision == "change_way" else ()
    return Finished(say, (SaveReview(review), *effects), then=then, links=deciding.ways_from(goal, draft))


def _after_a_look(goal: Goal, draft: ReviewDraft, known: Known) -> tuple[Choice, ...]:
    """What can be done after a look at the figure alone: see the goal, or take the figure back."""
    today = figuring.figure_of_today(goal, known)
    if draft.value is None or today is None:
        return deciding.ways_from(goal, draft)
    return (deciding.ways_from(goal, draft)[0], figuring.take_back(today))


REVIEW: Flow[ReviewDraft] = Flow(
    "review",
    ReviewDraft,
    (
        Step("goal_id", ask_goal, read_goal_choice, why_goal),
        Step("which", looking.ask_which, valuing.read_which, looking.why_which, when=looking.between),
        Step("value", valuing.ask_value, valuing.read_value, valuing.why_value, skip=valuing.without),
        Step(
            "right",
            looking.ask_right,
            valuing.read_right,
            looking.why_right,
            needs=("value",),
            when=looking.reckoned_now,
        ),
        Step("sure", valuing.ask_sure, valuing.read_sure, valuing.why_sure, needs=("value",), when=valuing.leaping),
        Step(
            "limit", limit_asked.ask, limit_asked.read, limit_asked.why, when=limit_asked.asked, skip=limit_asked.skip
        ),
        Step("worked", retelling.ask_worked, retelling.read_worked, retelling.why_worked, optional=True, when=in_full),
        Step("failed", retelling.ask_failed, retelling.read_failed, retelling.why_failed, optional=True, when=in_full),
        Step("cause", causing.ask, causing.read, causing.why, optional=True, when=causing.missing),
        Step(
            "feedback",
            retelling.ask_feedback,
            retelling.read_feedback,
            retelling.why_feedback,
            optional=True,
            when=looked_into,
        ),
        Step(
            "decision",
            deciding.ask_decision,
            decided_words.read_decision,
            deciding.why_decision,
            when=in_full,
            skip=deciding.undecided,
        ),
        Step("settled", easing.ask, easing.read, easing.why, when=easing.met),
    ),
    finish,
)
