"""The figure of a look back, or whether a thing is done: asked for, read, doubted where it leaps; refuses to judge."""

from __future__ import annotations

from dataclasses import replace

from dialogs.buttons import link
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.goals.sentences import goal_sentence
from dialogs.domain.reviews.noted import stretch_told
from dialogs.domain.reviews.reminder_kinds import KINDS
from dialogs.effects import Choice, SaveCheckIn
from dialogs.events import Known
from dialogs.flow import Accept, Again, Forget, Option, Question, Result, Said
from dialogs.flows.asking.answering import amount_of, context_of, figure, otherwise, understand
from dialogs.flows.figures import figuring, starting
from dialogs.flows.goal.measuring import goal_question, unit_in
from dialogs.flows.review import looking
from dialogs.flows.review.review_draft import ReviewDraft, counted, goal_in, in_full
from dialogs.kept.told_anew import said_right
from dialogs.language.answers.deciding import decision_in, waits
from dialogs.language.answers.deeds import DeedSaid, deed_said
from dialogs.messages import TN, Day, Figure, Sentence, T, Text, Value, inline, paragraphs

ASKED = T("Let's look back at this goal.")
OPENINGS: dict[str, Sentence] = {kind: row.says for kind, row in KINDS.items() if row.says is not None}
SOON = T("One of your goals is close to its day.")
NOT_YET = T("Not yet, then; let's see what it takes.")
AGAIN = T("Once more about one of your goals: one figure is enough.")
AGAIN_DONE = T("Once more about one of your goals: one word is enough, done or not yet.")


def opening(draft: ReviewDraft, goal: Goal, known: Known) -> Text:
    """Say why now, with no figure and no verdict in it: a locked screen shows this line."""
    if draft.nth > 1:
        return T("Thank you; now the next goal.")
    again = AGAIN if counted(goal) else AGAIN_DONE
    ahead = draft.kind == "deadline" and goal.deadline is not None and goal.deadline > known.today
    why = "later" if draft.put_off else draft.kind
    first = again if draft.again else SOON if ahead else OPENINGS.get(why, ASKED)
    if draft.together > 1:
        return inline(
            first, TN("{n} goal to review today.", "{n} goals to review today, this one first.", n=draft.together)
        )
    return first


def ask_value(draft: ReviewDraft, known: Known) -> Question:
    """Remind of the goal in its own sentence, and ask for one number; the first line says nothing private."""
    goal = goal_in(draft, known)
    told = _told_already(goal, known)
    question = _still(*told) if told is not None else goal_question(goal, figuring.last_of(goal, known))
    text = paragraphs(opening(draft, goal, known), T("“{goal}”", goal=goal_sentence(goal)), question)
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
    if told is not None:
        still = (Option("same", T("Yes, {now}", now=figure(told[0].amount, about=told[0].guess))),)
    unknown = Option("unknown", T("I don't know right now"))
    return Question(text, (*still, unknown), numeric=True, links=links, again=question)


def _told_already(goal: Goal, known: Known) -> tuple[CheckIn, str] | None:
    """The figure of the stretch that would be asked for, where it came in an earlier look: March, on 21 April."""
    last = figuring.last_of(goal, known) if counted(goal) else None
    stretch = stretch_told(goal, last, known.today) if last is not None else None
    return (last, stretch) if last is not None and stretch is not None else None


def _still(last: CheckIn, stretch: str) -> Text:
    """Ask only whether the figure still holds."""
    facts: dict[str, Value] = {"figure": figure(last.amount, about=last.guess), "day": Day(last.on)}
    if stretch == "week":
        return T(
            "There's already a figure for last week: {figure}, from {day}. Is it still right, or is there a newer one?",
            **facts,
        )
    return T(
        "There's already a figure for last month: {figure}, from {day}. Is it still right, or is there a newer one?",
        **facts,
    )


def why_value(draft: ReviewDraft, known: Known) -> Text:
    """Why one number is asked."""
    return T(
        "One number tells more than a report: with it I can say where the goal stands and what is needed from here."
    )


def read_value(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take the value now, with where that is; or done and not done for a thing to deliver."""
    goal = goal_in(draft, known)
    said = replace(said, text=said_right(said.text, context_of(known)))
    other = looking.told(said, draft, known, lambda amount, guess: _noted(goal, amount, known, guess=guess))
    if other is not None:
        return other
    if not counted(goal):
        return _done(said, goal, known)
    there = figuring.figure_of_today(goal, known) or next(iter(_told_already(goal, known) or ()), None)
    still = said.option == "same" or (said.option is None and understand(said.text, "yes_no", known).reply == "yes")
    if still and isinstance(there, CheckIn):
        say = figuring.standing(goal, there.amount, known, guess=there.guess)
        return Accept({"value": there.amount, "guess": there.guess, "sure": "yes"}, say)
    if said.option is not None:
        return without(draft, known)
    answer = understand(said.text, "baseline", known, unit=unit_in(goal, known))
    if answer.reply == "unknown":
        return without(draft, known)
    if answer.reply != "value":
        hint = _hint(said.text, goal)
        return Again(hint) if waits(said.text) else otherwise(answer, hint)
    amount = figuring.known_unit(amount_of(answer, unit_in(goal, known)), unit_in(goal, known))
    return figuring.impossible(goal, amount, known) or _noted(goal, amount, known, guess=bool(answer.guess))


def _hint(text: str, goal: Goal) -> Text:
    """What is said to words that are no figure: that there is no hurry, that a decision comes later, what is enough."""
    if waits(text):
        return T("No hurry: whenever the figure is at hand. An estimate is fine too.")
    if decision_in(text) in ("target", "deadline", "way", "next", "keep"):
        return T("That comes in a moment: once the figure is here, or left out, what follows is asked.")
    like = figure(goal.baseline or (None if goal.relative else goal.target) or Amount(value=48))
    return T("One figure is enough, such as {figure}; an estimate helps too.", figure=like)


def without(draft: ReviewDraft, known: Known) -> Accept:
    """Look back without a figure; a look at the figure alone ends with that."""
    if not in_full(draft, known):
        return Accept({"value": None}, T("No matter: a figure can come at any time, as it is."))
    return Accept({"value": None}, T("Then we look back without it for now."))


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
    return Accept(values, figuring.standing(goal, amount, known, guess=guess), (SaveCheckIn(check_in),))


def read_which(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take the one figure of a range that was told."""
    picked = looking.chosen(said, draft)
    if picked is not None:
        return _noted(goal_in(draft, known), picked[0], known, guess=picked[1])
    read = read_value(said, draft, known)
    return replace(read, values={"between": None, **read.values}) if isinstance(read, Accept) else read


def read_right(said: Said, draft: ReviewDraft, known: Known) -> Result:
    """Take the figure that was reckoned, or another."""
    goal = goal_in(draft, known)
    return looking.read_right(
        said, draft, known, lambda amount, guess: _noted(goal, amount, known, guess=guess, sure=True), read_value
    )


def _done(said: Said, goal: Goal, known: Known) -> Result:
    """Done, not yet, half of it, late or on its way; a number alone is none of them."""
    told = deed_said(said.text, f"{goal.thing or ''} {goal.wish}", context_of(known)) if said.option is None else None
    if told is not None and told.kind != "done":
        return _under_way(told, goal, said.text, known)
    answer = understand(said.text, "yes_no", known)
    reply = said.option or ("yes" if told is not None else figuring.done_or_not(said.text)) or answer.reply
    if reply == "yes":
        return Accept({"value": Amount(value=1), "decision": "reached"}, T("Done: that's the goal reached."))
    if reply in ("no", "unknown"):
        return Accept({"value": None}, NOT_YET)
    return otherwise(answer, T("Yes or no is enough."))


def _under_way(told: DeedSaid, goal: Goal, words: str, known: Known) -> Accept:
    """What is not done yet, as it was told; what is late has its reason told, and leads to the date."""
    match told.kind:
        case "late":
            say = T("Not yet, then, and later than planned. The date can be changed in a moment.")
            return Accept({"value": None, "worked": None, "failed": words[:500], "feedback": None}, say)
        case "on_time" if goal.deadline is not None and goal.deadline > known.today:
            calm = {"worked": None, "failed": None, "cause": None, "feedback": None, "decision": "keep"}
            return Accept({"value": None, **calm}, T("Not yet, then, and on its way. I leave it at that."))
        case "part" if told.share is not None:
            say = T("{share} of it, then; let's see what the rest takes.", share=Figure(told.share, "percent"))
            return Accept({"value": None}, say)
        case _:
            return Accept({"value": None}, NOT_YET)


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
    if said.option == "thousand":
        return _noted(goal, figuring.times_a_thousand(value), known, guess=draft.guess, sure=True)
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
