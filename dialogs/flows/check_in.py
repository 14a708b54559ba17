"""A figure that comes by itself ("300", «وصلنا 300»), or word that something is done; refuses to look back."""

from __future__ import annotations

from typing import Literal

from dialogs.buttons import link
from dialogs.domain.goal import Amount, CheckIn, Goal
from dialogs.domain.sentences import goal_sentence, what_goal_is_now
from dialogs.effects import CancelReviews, Choice, Effect, SaveCheckIn, SaveGoal
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Finished, Flow, Forget, Option, Question, Result, Said, Step
from dialogs.flows import figuring, starting
from dialogs.flows.ahead import after_figure
from dialogs.flows.answering import OPEN_MONEY, amount_of, changed, context_of, figure, otherwise, understand
from dialogs.flows.change import recorded
from dialogs.flows.measuring import goal_question, unit_in
from dialogs.flows.which_goal import ask_among, counted_goals, read_among, why_goal
from dialogs.flows.wishing import opening
from dialogs.language.reading import read_goal
from dialogs.language.report import names_money, report_for, told_done
from dialogs.messages import Bold, T, Text, paragraphs

MOST_WORDS = 3


class CheckInDraft(Draft):
    """The figure, the goal that it belongs to, and whether a leap is meant; a thing to deliver is 1 or 0.

    `told` are words with a figure that no goal here can have; they may be the `wish` of a new one.
    """

    value: Amount | None = None
    guess: bool = False
    goal_id: str | None = None
    sure: Literal["yes"] | None = None
    told: str | None = None
    wish: str | None = None


def goal_in(draft: CheckInDraft, known: Known) -> Goal | None:
    """The goal meant, as far as that is known: the only one there is, or the one chosen."""
    active = [goal for goal in known.goals if goal.status == "active"]
    if draft.goal_id is not None:
        return known.goal(draft.goal_id)
    return active[0] if len(active) == 1 else None


def several(draft: CheckInDraft, known: Known) -> bool:
    """Whether it must be asked which goal is meant."""
    return goal_in(draft, known) is None and bool(known.goals)


def ask_value(draft: CheckInDraft, known: Known) -> Question:
    """Ask for the figure."""
    goal = goal_in(draft, known)
    options = (Option("wish", T("It's a new goal")),) if draft.told else ()
    return Question(goal_question(goal, None) if goal else T("What is the figure now?"), options, numeric=True)


def why_value(draft: CheckInDraft, known: Known) -> Text:
    """Why a figure is taken in between."""
    return T("A figure now and then shows early whether the pace is right, while something can still be changed.")


def read_value(said: Said, draft: CheckInDraft, known: Known) -> Result:
    """Take the figure, with the goal that its words name."""
    if said.option is not None:
        return Accept({"value": Amount(value=0), "goal_id": "", "wish": draft.told})
    named = draft.goal_id or report_for(said.text, known)
    goal = known.goal(named) if named else goal_in(draft, known)
    done = told_done(said.text)
    if goal is not None and goal.direction == "deliver" and done is not None:
        return Accept({"value": Amount(value=float(done)), "goal_id": goal.id})
    answer = understand(said.text, "baseline", known, unit=unit_in(goal, known) if goal else None)
    if answer.reply == "value":
        amount = _in_money(said.text, amount_of(answer, unit_in(goal, known) if goal else None), known)
        slip = figuring.impossible(goal, amount, known) if goal else _fits_none(amount, known)
        if slip is not None and not (goal and figuring.fits(goal, amount, known)):
            return _instead(said.text, slip, draft, known)
        of_goal = {"goal_id": goal.id} if named and goal else {}
        if not goal and len(fitting := _fitting(amount, known)) == 1:
            of_goal = {"goal_id": fitting[0].id}
        return slip or Accept({"value": amount, "guess": bool(answer.guess), **of_goal})
    if answer.reply in ("skip", "unknown"):
        return Again(T("Then another time; /cancel leaves it."))
    return otherwise(answer, T("One figure is enough, such as 48; an estimate helps too."))


def _in_money(text: str, amount: Amount, known: Known) -> Amount:
    """A bare figure beside a measure of money is money: «الإيراد ١٢ ألف»."""
    named = names_money(text, context_of(known))
    return Amount(value=amount.value, unit=OPEN_MONEY) if named and amount.unit == "count" else amount


def _instead(text: str, slip: Again, draft: CheckInDraft, known: Known) -> Result:
    """Say that the figure fits no goal here, and offer another; a whole sentence about it then is the wish."""
    reading = read_goal(text, context_of(known))
    if draft.told and reading.goal and len(text.split()) > MOST_WORDS:
        return Accept({"value": Amount(value=0), "goal_id": "", "wish": text})
    return Forget((), slip.say, {"told": text[:200]})


def _fitting(amount: Amount, known: Known) -> tuple[Goal, ...]:
    return tuple(goal for goal in counted_goals(known) if figuring.fits(goal, amount, known))


def _fits_none(amount: Amount, known: Known) -> Again | None:
    """Ask what an amount was meant for that can be a figure of no goal."""
    if _fitting(amount, known):
        return None
    return Again(
        T(
            "{figure} fits none of the goals kept here, so it is not noted. "
            "One sentence about what it was meant for is enough.",
            figure=figure(amount),
        )
    )


def _meant(draft: CheckInDraft, known: Known) -> tuple[Goal, ...]:
    return (_fitting(draft.value, known) if draft.value else ()) or counted_goals(known)


def ask_fitting(draft: CheckInDraft, known: Known) -> Question:
    """Ask which goal the figure belongs to, among those that it can belong to."""
    return ask_among(_meant(draft, known), known)


def read_fitting(said: Said, draft: CheckInDraft, known: Known) -> Result:
    """Take one of these goals."""
    return read_among(said, _meant(draft, known), known)


def _amount(draft: CheckInDraft, known: Known) -> tuple[Goal, Amount] | None:
    goal = goal_in(draft, known)
    if goal is None or draft.value is None:
        return None
    return goal, figuring.known_unit(draft.value, unit_in(goal, known))


def leaping(draft: CheckInDraft, known: Known) -> bool:
    """Whether the figure is so far from the last one that it is asked about."""
    found = _amount(draft, known)
    return found is not None and found[0].direction != "deliver" and figuring.leaps_from(*found, known) is not None


def ask_sure(draft: CheckInDraft, known: Known) -> Question:
    """Ask whether the leap is meant."""
    found = _amount(draft, known)
    before = figuring.leaps_from(*found, known) if found else None
    return figuring.doubt(before or Amount(value=0), found[1] if found else Amount(value=0))


def read_sure(said: Said, draft: CheckInDraft, known: Known) -> Result:
    """Take it as meant, or another figure."""
    answer = understand(said.text, "yes_no", known)
    if said.option == "yes" or (said.option is None and answer.reply == "yes"):
        return Accept({"sure": "yes"})
    if said.option == "other" or answer.reply == "no":
        return Forget(("value",))
    again = read_value(said, draft, known)
    if isinstance(again, Accept):
        return Forget(("value",), values=again.values)
    return otherwise(answer, T("Yes, or the right figure, is enough."))


def why_sure(draft: CheckInDraft, known: Known) -> Text:
    """Why it is asked."""
    return figuring.why_doubt()


def finish(draft: CheckInDraft, known: Known) -> Finished:
    """Keep the figure and say where that is; or begin the goal that it was meant for."""
    if draft.wish:
        return _begun(draft.wish, known)
    found = _amount(draft, known)
    if found is None:
        return Finished(T("That goal is no longer here."))
    goal, amount = found
    open_it = Choice(link("open", goal.id), T("Open it"))
    if goal.direction == "deliver":
        return _delivered(goal, amount, open_it, known)
    check_in = CheckIn(id=f"{known.new_id}v", goal_id=goal.id, on=known.today, amount=amount, guess=draft.guess)
    links = (open_it, Choice(link("review", goal.id), T("Look back at it")), figuring.take_back(check_in))
    first = starting.begun(goal, amount, known, guess=draft.guess)
    if first is not None:
        say = paragraphs(Bold(goal_sentence(first.goal)), starting.told(first, amount, known))
        return Finished(say, (SaveCheckIn(check_in), first), links=links)
    say = paragraphs(Bold(what_goal_is_now(goal)), figuring.standing(goal, amount, known))
    return Finished(say, (SaveCheckIn(check_in), *after_figure(goal, known)), links=links)


def _begun(words: str, known: Known) -> Finished:
    """Go on to a goal of its own, with what the words say of it."""
    reading = read_goal(words, context_of(known))
    if not reading.goal:
        return Finished(then=(("goal", {"heard": words}),))
    opened = opening(reading, known)
    return Finished(opened.say, opened.effects, then=(("goal", opened.values),))


def _delivered(goal: Goal, amount: Amount, open_it: Choice, known: Known) -> Finished:
    name = Bold(what_goal_is_now(goal))
    if amount.value < 1:
        return Finished(paragraphs(name, T("Not yet, then; it stays open.")), links=(open_it,))
    after = changed(goal, status="reached")
    effects: tuple[Effect, ...] = (SaveGoal(after, recorded(goal, after, known, None)), CancelReviews(goal.id))
    reopen = Choice(link("reopen", goal.id), T("Not done after all"))
    return Finished(paragraphs(name, T("Done ✅ Well worth having carried through.")), effects, links=(reopen, open_it))


CHECK_IN: Flow[CheckInDraft] = Flow(
    "check_in",
    CheckInDraft,
    (
        Step("value", ask_value, read_value, why_value),
        Step("goal_id", ask_fitting, read_fitting, why_goal, when=several),
        Step("sure", ask_sure, read_sure, why_sure, needs=("value", "goal_id"), when=leaping),
    ),
    finish,
)
