"""Looking back at a goal: where it stands, what worked, what did not, what now; refuses to trace the cause."""

from __future__ import annotations

from dataclasses import replace

from dialogs.buttons import link
from dialogs.domain.goal import Amount, CheckIn, Goal, Review
from dialogs.domain.sentences import goal_sentence
from dialogs.effects import Choice, SaveCheckIn, SaveReview
from dialogs.events import Known
from dialogs.flow import Accept, Finished, Flow, Forget, Option, Question, Result, Said, Step
from dialogs.flows import causing, decided_words, deciding, easing, figuring, looking, starting
from dialogs.flows.answering import amount_of, figure, otherwise, understand
from dialogs.flows.measuring import goal_question, unit_in
from dialogs.flows.review_draft import ReviewDraft, counted, goal_in, in_full, looked_into
from dialogs.flows.which_goal import ask_goal, read_goal_choice, why_goal
from dialogs.messages import TN, T, Text, inline, paragraphs

OPENINGS: dict[str, Text] = {
    "halfway": T("Half the time of one of your goals has passed."),
    "quarterly": T("It's time for the quarterly look back at one of your goals."),
    "deadline": T("One of your goals has come to its day."),
    "later": T("As we agreed, back to one of your goals."),
    "soon": T("As we agreed, back to one of your goals."),
    "weekly": T("A short look at one of your goals: one figure is enough."),
    "monthly": T("The monthly look at one of your goals: one figure is enough."),
    "asked": T("Let's look back at this goal."),
}
AGAIN = T("A few days ago I asked about one of your goals. One figure is enough.")
A_FEW = 3
NOTHING = Option("none", T("Nothing comes to mind"))


def opening(draft: ReviewDraft) -> Text:
    """Say why now, with no figure and no verdict in it: a locked screen shows this line."""
    if draft.nth > 1:
        return T("That was the one; now the next goal.")
    first = AGAIN if draft.again else OPENINGS.get(draft.kind, OPENINGS["asked"])
    if draft.together > 1:
        several = TN("{n} goal today.", "{n} goals today; first this one.", n=draft.together)
        return inline(several, first)
    return first


def ask_value(draft: ReviewDraft, known: Known) -> Question:
    """Remind of the goal in its own sentence, and ask for one number; the first line says nothing private."""
    goal = goal_in(draft, known)
    question = goal_question(goal, figuring.last_of(goal, known))
    text = paragraphs(opening(draft), T("“{goal}”", goal=goal_sentence(goal)), question)
    links = (
        Choice(link("later", f"{goal.id}.hour"), T("Remind me in an hour")),
        Choice(link("later", f"{goal.id}.tomorrow"), T("Remind me tomorrow")),
        Choice(link("later", f"{goal.id}.week"), T("Remind me in a week")),
        Choice(link("quiet", goal.id), T("No more reminders for this goal")),
    )
    if not counted(goal):
        options = (Option("yes", T("Yes, it's done")), Option("no", T("Not yet")))
        return Question(text, options, links=links, again=question)
    today = figuring.figure_of_today(goal, known)
    still = (Option("same", T("Still {figure}", figure=figure(today.amount))),) if today else ()
    unknown = Option("unknown", T("I don't know right now"))
    return Question(text, (*still, unknown), numeric=True, links=links, again=question)


def why_value(draft: ReviewDraft, known: Known) -> Text:
    """Why one number is asked."""
    return T(
        "One number tells more than a report: with it I can say where the goal stands and what is needed from here."
    )


def read_value(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take the value now, with where that is; or done and not done for a thing to deliver."""
    goal = goal_in(draft, known)
    other = looking.told(said, draft, known, lambda amount, guess: _noted(goal, amount, known, guess=guess))
    if other is not None:
        return other
    if not counted(goal):
        return _done(said, known)
    today = figuring.figure_of_today(goal, known)
    if said.option == "same" and today is not None:
        say = figuring.standing(goal, today.amount, known)
        return Accept({"value": today.amount, "guess": today.guess, "sure": "yes"}, say)
    if said.option is not None:
        return Accept({"value": None}, T("Then we look back without it for now."))
    answer = understand(said.text, "baseline", known, unit=unit_in(goal, known))
    if answer.reply == "unknown":
        return Accept({"value": None}, T("Then we look back without it for now."))
    if answer.reply != "value":
        return otherwise(answer, T("One figure is enough, such as 48; an estimate helps too."))
    amount = figuring.known_unit(amount_of(answer, unit_in(goal, known)), unit_in(goal, known))
    return figuring.impossible(goal, amount, known) or _noted(goal, amount, known, guess=bool(answer.guess))


def _noted(goal: Goal, amount: Amount, known: Known, *, guess: bool, sure: bool = False) -> Accept:
    """Keep the figure and say where that is; one that leaps waits until it is confirmed.

    A look has one figure a day: a second one typed, after going back, takes the place of the first.
    """
    if not sure and figuring.leaps_from(goal, amount, known) is not None:
        return Accept({"value": amount, "guess": guess})
    check_in = CheckIn(
        id=f"{goal.id[:40]}.{known.today:%y%m%d}", goal_id=goal.id, on=known.today, amount=amount, guess=guess
    )
    values = {"value": amount, "guess": guess, "sure": "yes"}
    first = starting.begun(goal, amount, known, guess=guess)
    if first is not None:
        return Accept(values, starting.told(first, amount, known), (SaveCheckIn(check_in), first))
    return Accept(values, figuring.standing(goal, amount, known), (SaveCheckIn(check_in),))


def read_which(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take the one figure of a range that was told."""
    picked = looking.chosen(said, draft)
    if picked is not None:
        return _noted(goal_in(draft, known), picked[0], known, guess=picked[1])
    read = read_value(said, draft, known)
    return replace(read, values={"between": None, **read.values}) if isinstance(read, Accept) else read


def _done(said: Said, known: Known) -> Result:
    answer = understand(said.text, "yes_no", known)
    reply = said.option or figuring.done_or_not(said.text) or answer.reply
    if reply == "yes":
        return Accept({"value": Amount(value=1), "decision": "reached"}, T("Done: that's the goal reached."))
    if reply in ("no", "unknown"):
        return Accept({"value": None}, T("Not yet, then; let's see what it takes."))
    return otherwise(answer, T("Yes or no is enough."))


def leaping(draft: ReviewDraft, known: Known) -> bool:
    """Whether the figure is so far from the last one that it is asked about."""
    goal = goal_in(draft, known)
    return draft.value is not None and counted(goal) and figuring.leaps_from(goal, draft.value, known) is not None


def ask_sure(draft: ReviewDraft, known: Known) -> Question:
    """Ask whether the leap is meant."""
    value = draft.value or Amount(value=0)
    return figuring.doubt(figuring.leaps_from(goal_in(draft, known), value, known) or value, value)


def read_sure(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take it as meant, or another figure."""
    goal, value = goal_in(draft, known), draft.value or Amount(value=0)
    answer = understand(said.text, "yes_no", known)
    if said.option == "yes" or (said.option is None and answer.reply == "yes"):
        return _noted(goal, value, known, guess=draft.guess, sure=True)
    if said.option == "other" or answer.reply == "no":
        return Forget(("value",))
    again = understand(said.text, "baseline", known, unit=unit_in(goal, known))
    if again.reply == "value":
        amount = figuring.known_unit(amount_of(again, unit_in(goal, known)), unit_in(goal, known))
        return figuring.impossible(goal, amount, known) or _noted(
            goal, amount, known, guess=bool(again.guess), sure=True
        )
    return otherwise(answer, T("Yes, or the right figure, is enough."))


def why_sure(draft: ReviewDraft, known: Known) -> Text:
    """Why it is asked."""
    return figuring.why_doubt()


def ask_worked(draft: ReviewDraft, known: Known) -> Question:
    """Ask what helped; who has no time for more may stop here, unless the goal needs a decision."""
    goal = goal_in(draft, known)
    enough = (Option("enough", T("That's all for today")),) if brief(draft, known) else ()
    today = figuring.figure_of_today(goal, known)
    links = (figuring.take_back(today),) if today is not None and draft.value is not None and counted(goal) else ()
    return Question(T("What worked? One thing is enough."), (NOTHING, *enough), links=links)


def brief(draft: ReviewDraft, known: Known) -> bool:
    """Whether the goal can go on as it is after one figure: neither reached nor past its day."""
    standing = deciding.standing_of(draft, known)
    return not deciding.over(draft, known) and not (standing is not None and standing.verdict == "reached")


def ask_failed(draft: ReviewDraft, known: Known) -> Question:
    """Ask what did not."""
    return Question(T("And what didn't work, or was missing?"), (NOTHING,))


def why_worked(draft: ReviewDraft, known: Known) -> Text:
    """Why it is asked what helped."""
    return T(
        "What worked is worth doing more of. For example: “the offer on Thursdays”, or “answering within the hour”."
    )


def why_failed(draft: ReviewDraft, known: Known) -> Text:
    """Why it is asked what did not."""
    return T("A miss is information: it shows whether the goal, the way or the means should change.")


def _read_words(field: str, said: Said, draft: ReviewDraft, known: Known) -> Result:
    goal = goal_in(draft, known)
    if said.option == "enough":
        return Accept({"worked": None, "failed": None, "cause": None, "feedback": None, "decision": "keep"})
    if said.option is not None:
        return Accept({field: None})
    if counted(goal) and figuring.corrects(said.text, goal, known):
        return read_value(said, draft, known)
    if looking.says_stuck(said.text):
        return Accept({field: None, "failed": looking.with_words(draft.failed, said.text)})
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("question", "skip"):
        return otherwise(answer, T("A few words are enough."))
    nothing = answer.reply in ("unknown", "no") and len(said.text.split()) <= A_FEW
    return Accept({field: None if nothing else said.text[:500]})


def read_worked(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take what helped, in the person's words."""
    return _read_words("worked", said, draft, known)


def read_failed(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take what did not, in the person's words."""
    return _read_words("failed", said, draft, known)


def ask_feedback(draft: ReviewDraft, known: Known) -> Question:
    """Ask what others say."""
    return Question(T("What do customers or the team say about it? One sentence is enough."), (NOTHING,))


def why_feedback(draft: ReviewDraft, known: Known) -> Text:
    """Why others are asked about."""
    return T("Numbers say what happened; customers and the team often know why.")


def read_feedback(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take it in the person's words."""
    return _read_words("feedback", said, draft, known)


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
        return Finished(None, (SaveReview(review),), links=deciding.ways_from(goal, draft))
    say, effects = deciding.ending(goal, draft, known)
    if draft.decision == "change_target" and deciding.over(draft, known):
        dated = {"goal_id": goal.id, "part": "deadline", "reason": draft.failed}
        return Finished(T("Its day is over, so it takes a new one."), (SaveReview(review),), then=(("change", dated),))
    then = (("plan_actions", {"goal_id": goal.id}),) if draft.decision == "change_way" else ()
    return Finished(say, (SaveReview(review), *effects), then=then, links=deciding.ways_from(goal, draft))


REVIEW: Flow[ReviewDraft] = Flow(
    "review",
    ReviewDraft,
    (
        Step("goal_id", ask_goal, read_goal_choice, why_goal),
        Step("which", looking.ask_which, read_which, looking.why_which, when=looking.between),
        Step("value", ask_value, read_value, why_value),
        Step("sure", ask_sure, read_sure, why_sure, needs=("value",), when=leaping),
        Step("worked", ask_worked, read_worked, why_worked, optional=True, when=in_full),
        Step("failed", ask_failed, read_failed, why_failed, optional=True, when=in_full),
        Step("cause", causing.ask, causing.read, causing.why, optional=True, when=causing.missing),
        Step("feedback", ask_feedback, read_feedback, why_feedback, optional=True, when=looked_into),
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
