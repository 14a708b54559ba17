"""Looking back at a goal: where it stands, what worked, what did not, what now; refuses to trace the cause."""

from __future__ import annotations

from dialogs.buttons import link
from dialogs.domain.goal import Amount, CheckIn, Decision, Goal, Review, Verdict
from dialogs.domain.pace import standing_text, where
from dialogs.domain.schedule import QUARTER, after_review, asked_on
from dialogs.domain.sentences import goal_sentence
from dialogs.effects import CancelReviews, Choice, Effect, SaveCheckIn, SaveGoal, SaveReview, ScheduleReview
from dialogs.events import Known
from dialogs.flow import Accept, Draft, Enter, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.answering import amount_of, changed, country_of, otherwise, understand
from dialogs.flows.measuring import goal_question, unit_in
from dialogs.flows.which_goal import ask_goal, read_goal_choice, why_goal
from dialogs.messages import Day, T, Text, Words, paragraphs


class ReviewDraft(Draft):
    """Which goal and why now, the value or that nobody knows it, what worked, what did not, and the decision."""

    goal_id: str | None = None
    kind: str = "asked"
    value: Amount | None = None
    guess: bool = False
    worked: str | None = None
    failed: str | None = None
    decision: Decision | None = None


def goal_in(draft: ReviewDraft, known: Known) -> Goal:
    """The goal as it stands now."""
    return known.goal(draft.goal_id or "") or Goal(id=draft.goal_id or "", wish="", started_on=known.today)


def verdict_of(draft: ReviewDraft, known: Known) -> Verdict:
    """Where the goal is by today, against target and pace; unknown without a figure."""
    if draft.value is None:
        return "unknown"
    return where(goal_in(draft, known), draft.value, known.today).verdict


OPENINGS: dict[str, Text] = {
    "halfway": T("Half the time of one of your goals has passed."),
    "quarterly": T("A quarter has passed since one of your goals began."),
    "deadline": T("The date of one of your goals has come."),
    "later": T("As we agreed, back to one of your goals."),
    "asked": T("Let's look back at this goal."),
}


def ask_value(draft: ReviewDraft, known: Known) -> Question:
    """Remind of the goal in its own sentence, and ask for one number; the first line says nothing private."""
    goal = goal_in(draft, known)
    last = next((one for one in reversed(known.check_ins) if one.goal_id == goal.id), None)
    text = paragraphs(
        OPENINGS.get(draft.kind, OPENINGS["asked"]),
        T("“{goal}”", goal=goal_sentence(goal)),
        goal_question(goal, last),
    )
    links = (
        Choice(link("later", f"{goal.id}.tomorrow"), T("Remind me tomorrow")),
        Choice(link("later", f"{goal.id}.week"), T("Remind me in a week")),
        Choice(link("quiet", goal.id), T("No more reminders for this goal")),
    )
    unknown = Option("unknown", T("I don't know right now"))
    if counted(goal):
        return Question(text, (unknown,), numeric=True, links=links)
    return Question(text, (Option("yes", T("Yes, it's done")), Option("no", T("Not yet"))), links=links)


def counted(goal: Goal) -> bool:
    """Whether the goal has a number to ask for."""
    return goal.direction != "deliver" and not goal.is_wish


def why_value(draft: ReviewDraft, known: Known) -> Text:
    """Why one number is asked."""
    return T(
        "One number tells more than a report: with it I can say where the goal stands and what is needed from here."
    )


def read_value(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take the value now, with where that is; or done and not done for a thing to deliver."""
    goal = goal_in(draft, known)
    if not counted(goal):
        return _done(said, draft, known)
    if said.option == "unknown":
        return Accept({"value": None}, T("Then we look back without it for now."))
    answer = understand(said.text, "baseline", known, unit=unit_in(goal, known))
    if answer.reply == "unknown":
        return Accept({"value": None}, T("Then we look back without it for now."))
    if answer.reply != "value":
        return otherwise(answer, T("One figure is enough, such as 48; an estimate helps too."))
    amount = amount_of(answer, unit_in(goal, known))
    check_in = CheckIn(id=f"{known.new_id}v", goal_id=goal.id, on=known.today, amount=amount, guess=answer.guess)
    say = standing_text(goal, where(goal, amount, known.today))
    return Accept({"value": amount, "guess": answer.guess}, say, (SaveCheckIn(check_in),))


def _done(said: Said, draft: ReviewDraft, known: Known) -> Result:
    reply = said.option or understand(said.text, "yes_no", known).reply
    if reply == "yes":
        return Accept({"value": Amount(value=1), "decision": "reached"}, T("Done: that's the goal reached."))
    if reply in ("no", "unknown"):
        return Accept({"value": None}, T("Not yet, then; let's see what it takes."))
    return otherwise(understand(said.text, "yes_no", known), T("Yes or no is enough."))


def ask_worked(draft: ReviewDraft, known: Known) -> Question:
    """Ask what helped."""
    return Question(T("What worked? One thing is enough."), (Option("none", T("Nothing comes to mind")),))


def ask_failed(draft: ReviewDraft, known: Known) -> Question:
    """Ask what did not."""
    return Question(T("And what didn't work, or was missing?"), (Option("none", T("Nothing comes to mind")),))


def why_worked(draft: ReviewDraft, known: Known) -> Text:
    """Why it is asked what helped."""
    return T(
        "What worked is worth doing more of. For example: “the offer on Thursdays”, or “answering within the hour”."
    )


def why_failed(draft: ReviewDraft, known: Known) -> Text:
    """Why it is asked what did not."""
    return T("A miss is information: it shows whether the goal, the way or the means should change.")


def _read_words(field: str, said: Said, known: Known) -> Result:
    if said.option is not None:
        return Accept({field: None})
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("question", "skip"):
        return otherwise(answer, T("A few words are enough."))
    return Accept({field: None if answer.reply in ("unknown", "no") else said.text[:500]})


def read_worked(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take what helped, in the person's words."""
    return _read_words("worked", said, known)


def read_failed(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take what did not, in the person's words."""
    return _read_words("failed", said, known)


DECISIONS: dict[str, Text] = {
    "keep": T("Keep it as it is"),
    "change_target": T("Change the target"),
    "change_deadline": T("Change the date"),
    "stop": T("Stop this goal"),
    "reached": T("Close it as reached"),
}


def ask_decision(draft: ReviewDraft, known: Known) -> Question:
    """Ask what follows; what the figures suggest comes first."""
    reached = verdict_of(draft, known) == "reached"
    names = sorted(DECISIONS, key=lambda name: name != "reached") if reached else list(DECISIONS)
    return Question(T("What do we do with the goal now?"), tuple(Option(name, DECISIONS[name]) for name in names))


def why_decision(draft: ReviewDraft, known: Known) -> Text:
    """What the decision does."""
    return T(
        "A look back that ends in a decision changes something. Keeping is a decision too; easing a goal is no defeat."
    )


def read_decision(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take the decision; a changed part is asked for in its own interview."""
    choice = said.option
    if choice is None:
        answer = understand(said.text, "choice", known, options=len(DECISIONS))
        question = ask_decision(draft, known)
        if not answer.choice:
            return otherwise(answer, T("The number of the one you mean is enough."))
        choice = question.options[answer.choice[0] - 1].id
    if choice in ("change_target", "change_deadline"):
        part = choice.removeprefix("change_")
        return Enter("change", {"goal_id": draft.goal_id, "part": part, "then_decision": choice})
    return Accept({"decision": choice})


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
        verdict=verdict_of(draft, known),
        worked=draft.worked,
        failed=draft.failed,
        decision=draft.decision,
    )
    say, effects = _ending(goal, draft, known)
    open_it = Choice(link("open", goal.id), T("Open it"))
    return Finished(say, (SaveReview(review), *effects), links=(open_it, Choice(link("new"), T("A new goal"))))


def _ending(goal: Goal, draft: ReviewDraft, known: Known) -> tuple[Text, tuple[Effect, ...]]:
    match draft.decision:
        case "reached":
            done: tuple[Effect, ...] = (SaveGoal(changed(goal, status="reached")), CancelReviews(goal.id))
            return T(
                "✅ Closed as reached, with “{wish}” as its beginning. A new quarter can start with a new goal.",
                wish=Words(goal.wish[:100]),
            ), done
        case "stop":
            stopped: tuple[Effect, ...] = (SaveGoal(changed(goal, status="stopped")), CancelReviews(goal.id))
            return T("Stopped. What it taught us is kept with it, and it asks nothing more of you."), stopped
        case _:
            ahead = after_review(known.today, goal.deadline) or (("quarterly", known.today + QUARTER),)
            following = tuple(ScheduleReview(goal.id, kind, on) for kind, on in ahead)
            first = min(asked_on(kind, on, country_of(known)) for kind, on in ahead)
            return T("Noted. We look back again on {day}.", day=Day(first)), (CancelReviews(goal.id), *following)


REVIEW: Flow[ReviewDraft] = Flow(
    "review",
    ReviewDraft,
    (
        Step("goal_id", ask_goal, read_goal_choice, why_goal),
        Step("value", ask_value, read_value, why_value),
        Step("worked", ask_worked, read_worked, why_worked, optional=True),
        Step("failed", ask_failed, read_failed, why_failed, optional=True),
        Step("decision", ask_decision, read_decision, why_decision),
    ),
    finish,
)
