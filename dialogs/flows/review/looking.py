"""What a look at a goal takes besides one figure: unchanged, figures of several days, a range.

Refuses plain figures, which the look itself reads.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.kpis.amounts import amount_value
from dialogs.domain.reviews.echoed import echoed
from dialogs.domain.reviews.noted import is_apart
from dialogs.effects import SaveCheckIn
from dialogs.events import Known
from dialogs.flow import Accept, Again, Forget, Option, Question, Result, Said
from dialogs.flows.asking.answering import agreed, amount_of, context_of, figure, understand
from dialogs.flows.figures import figuring, reckoning
from dialogs.flows.goal.measuring import unit_in
from dialogs.flows.review.review_draft import ReviewDraft, counted, goal_in
from dialogs.kept.looking import Dated, dated_in, end_chosen, range_in, remark_in
from dialogs.kept.report import figure_alone, reports_figure
from dialogs.kept.told_anew import said_right, without_afterthought
from dialogs.language.answers.correction import correction_in
from dialogs.language.answers.stuck import stuck_in
from dialogs.language.reports.told_when import told_when
from dialogs.messages import T, Text, lines

LONGEST = 500

Note = Callable[[Amount, bool], Accept]
Read = Callable[[Said, ReviewDraft, Known], Result]


def told(said: Said, draft: ReviewDraft, known: Known, note: Note) -> Result | None:
    """Take what is no plain figure; `note` keeps the figure of today. `None` for any other words."""
    goal = goal_in(draft, known)
    if remark_in(said.text) == "unchanged":
        return _unchanged(goal, known, note)
    if not counted(goal):
        return None
    if says_stuck(said.text):
        return Accept(
            {"failed": with_words(draft.failed, said.text)},
            T("That is kept, and we look into it in a moment. First the figure."),
        )
    dated = dated_in(said.text, context_of(known), asked=True) or _of_one_day(said.text, known)
    if dated:
        return _of_days(dated, goal, known, note)
    found = reckoning.reckoned(goal, said.text, known, added=True)
    if found is None:
        return _between(said.text, goal, known)
    guess = found.kind in {"rate", "way", "moved"}
    return note(found.now, guess) if found.sure else Accept({"value": found.now, "guess": guess, "reckoned": found})


def put_right(text: str, goal: Goal, known: Known) -> str | None:
    """The figure that words put in the place of the one just told: "no, 14", "we were at 250 actually"; else `None`."""
    context = context_of(known)
    text = without_afterthought(said_right(text, context))
    instead = correction_in(text) or text
    when = told_when(instead, context)
    if when.on is None or when.ahead:
        return instead if figuring.corrects(instead, goal, known) else None
    return instead if reports_figure(instead, context) or figuring.corrects(when.rest, goal, known) else None


def says_stuck(text: str) -> bool:
    """Whether words say where it gets stuck, so that they lead the search for the cause."""
    return bool(stuck_in(text))


def with_words(before: str | None, text: str) -> str:
    """What did not work, with what was told of it now."""
    told = text.strip()[:LONGEST]
    return told if before in (None, told) else f"{before}; {told}"[:LONGEST]


def _unchanged(goal: Goal, known: Known, note: Note) -> Result:
    """Nothing has moved: the figure that was last is today's as well."""
    if not counted(goal):
        return Accept({"value": None}, T("Not yet, then; let's see what it takes."))
    last = figuring.last_of(goal, known)
    amount = last.amount if last is not None else goal.baseline
    if amount is None:
        return Again(T("There is no earlier figure yet. One figure is enough, such as 48; an estimate helps too."))
    taken = note(amount, last.guess if last is not None else goal.baseline_guess)
    return replace(taken, say=lines(T("As before: {figure}.", figure=amount_value(amount, goal.metric)), taken.say))


def _of_days(dated: tuple[Dated, ...], goal: Goal, known: Known, note: Note) -> Result | None:
    """Note each figure on its day; the newest is where the goal stands."""
    unit = unit_in(goal, known)
    kept: list[CheckIn] = []
    for place, one in enumerate(dated):
        answer = understand(one.words, "baseline", known, unit=unit)
        if answer.reply != "value":
            return None
        amount = figuring.known_unit(amount_of(answer, unit), unit)
        if (wrong := figuring.impossible(goal, amount, known)) is not None:
            return wrong
        on = one.when.on or known.today
        kept.append(
            CheckIn(
                id=f"{known.new_id}e{place}",
                goal_id=goal.id,
                on=on,
                since=one.when.since,
                amount=amount,
                guess=bool(answer.guess),
                told_on=known.today if on < known.today else None,
            )
        )
    whole = [one for one in kept if not is_apart(goal, one)] or kept
    newest = whole[-1]
    earlier = [one for one in kept if one is not newest]
    taken = note(newest.amount, newest.guess)
    if newest.on < known.today:
        earlier = kept
        taken = Accept(taken.values, figuring.standing(goal, newest.amount, known, guess=newest.guess))
    echo = lines(*(T("Noted: {value}.", value=echoed(goal, one, known.today)) for one in earlier))
    saved = tuple(SaveCheckIn(one) for one in earlier)
    return Accept(taken.values, lines(echo, taken.say), (*saved, *taken.effects))


def _of_one_day(text: str, known: Known) -> tuple[Dated, ...]:
    """One figure with a day or a stretch that is over: "13 in January"."""
    when = told_when(text, context_of(known), past=True)
    over = when.on is not None and not when.ahead and when.on < known.today
    return (Dated(when.rest, when, text),) if over and figure_alone(when.rest, context_of(known)) else ()


def _between(text: str, goal: Goal, known: Known) -> Result | None:
    """Ask which end of a range it is; words that tell a way ("went from 80 to 85") end at the second."""
    ends = range_in(text, context_of(known))
    if ends is None:
        return None
    unit = unit_in(goal, known)
    low, high = (figuring.known_unit(one, unit) for one in ends)
    answer = understand(text, "baseline", known, unit=unit)
    if low.value >= high.value or (answer.reply == "value" and answer.value == high.value):
        return None
    wrong = figuring.impossible(goal, low, known) or figuring.impossible(goal, high, known)
    return wrong or Accept({"between": (low, high)})


def reckoned_now(draft: ReviewDraft, known: Known) -> bool:
    """Whether it is asked if the figure that was reckoned is the one meant."""
    return draft.reckoned is not None


def ask_right(draft: ReviewDraft, known: Known) -> Question:
    """Ask whether it was reckoned rightly; of a single day's figure only what the whole stretch came to counts here."""
    goal, value = goal_in(draft, known), draft.value or Amount(value=0)
    found = draft.reckoned
    return reckoning.ask(goal, found, beside=False) if found else figuring.doubt(value, value)


def why_right(draft: ReviewDraft, known: Known) -> Text:
    """Why it is asked."""
    return figuring.why_doubt()


def read_right(said: Said, draft: ReviewDraft, known: Known, note: Note, read: Read) -> Result:
    """Take it, the figure as it was told, or another one."""
    found, anew = draft.reckoned, {"reckoned": None, "right": None}
    answer = understand(said.text, "yes_no", known)
    if found is not None and (end := reckoning.end_of(said, found)) is not None:
        taken = note(end, draft.guess and found.kind == "range")
        return replace(taken, values={**taken.values, "right": "yes"})
    if said.option == "yes" or (said.option is None and agreed(answer, known)):
        taken = note(draft.value or Amount(value=0), draft.guess)
        return replace(taken, values={**taken.values, "right": "yes"})
    if said.option == "other" or answer.reply == "no":
        return Forget(("value",), values=anew)
    again = read(said, draft, known)
    return replace(again, values={**anew, **again.values}) if isinstance(again, Accept) else again


def between(draft: ReviewDraft, known: Known) -> bool:
    """Whether a range was told, so that its figure is asked for."""
    return draft.between is not None and draft.value is None


def ask_which(draft: ReviewDraft, known: Known) -> Question:
    """Ask for the one figure of a range."""
    low, high = draft.between or (Amount(value=0), Amount(value=0))
    middle = Amount(value=round((low.value + high.value) / 2, 1), unit=low.unit)
    options = (
        Option("low", T("{amount}", amount=figure(low))),
        Option("middle", T("{amount}", amount=figure(middle, about=True))),
        Option("high", T("{amount}", amount=figure(high))),
    )
    text = T("Between {low} and {high}: which figure should be kept?", low=figure(low), high=figure(high))
    return Question(text, options, numeric=True, side_by_side=3)


def why_which(draft: ReviewDraft, known: Known) -> Text:
    """Why one figure is wanted."""
    return T("The pace is reckoned from one figure to the next, so one of them is kept; about the middle will do.")


def chosen(said: Said, draft: ReviewDraft) -> tuple[Amount, bool] | None:
    """The figure behind the button of a range, and whether it is a guess; `None` for typed words."""
    low, high = draft.between or (Amount(value=0), Amount(value=0))
    match said.option:
        case "low":
            return low, False
        case "high":
            return high, False
        case "middle":
            return Amount(value=round((low.value + high.value) / 2, 1), unit=low.unit), True
        case None if (end := end_chosen(said.text)) is not None:
            return chosen(replace(said, option=end), draft)
    return None
