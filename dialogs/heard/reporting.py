"""Figures that come by themselves, wherever one is: noted, set right, taken back; refuses bare figures that may answer.

What was open stays open: its question stands again behind the figure.
"""

from __future__ import annotations

from typing import Any

from dialogs import engine
from dialogs.domain.goal import CheckIn, Goal
from dialogs.effects import DeleteCheckIn, Effect
from dialogs.engine import Turn
from dialogs.flow import Accept, Again, Said
from dialogs.flows.asking.answering import amount_of, context_of, figure, understand
from dialogs.flows.figures import figuring, starting
from dialogs.flows.figures.check_in_deeds import told_of_deed
from dialogs.flows.figures.check_in_draft import CheckInDraft, goal_in
from dialogs.flows.figures.check_in_reading import ahead, read_value
from dialogs.flows.goal.measuring import unit_in
from dialogs.heard import along, resuming, shortly
from dialogs.kept.looking import dated_in
from dialogs.kept.report import (
    About,
    about,
    deed_told,
    figure_alone,
    figure_told,
    hardly_more,
    reports_figure,
    tells_money,
    told_done,
)
from dialogs.kept.told_anew import Anew, anew, said_right, takes_it_back
from dialogs.language.answers.correction import correction_in
from dialogs.language.reports.told_figures import parts_of, takes_back
from dialogs.language.reports.told_shortly import came_or_went
from dialogs.language.reports.told_when import told_when
from dialogs.messages import Day, T
from dialogs.pages.ways import ways_on
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]
_FIGURELESS = frozenset({"target", "deadline", "limit", "tool", "serves", "first_step", "name"})
_ANY_PART = frozenset({"part", "meant"})
_ANY_WORDS = frozenset({"reason", "worked", "failed", "feedback", "words"})
_OF_MANY_FIGURES = frozenset(
    {"check_in", "forget", "goal", "bigger", "bigger_change", "yearly", "moves", "under", "tracing", "review"}
)
_OF_OTHERS = frozenset({"plan_standing", "plan_competitor", "plan_budget"})
_A_NUMBER_OF_A_BUTTON = 12


def reported(turn: Turn, text: str) -> Outcome | None:
    """Note what is reported at an open question; `None` where the words are no report or may be the answer."""
    if not turn.known.goals or turn.stack[-1].asked in _ANY_WORDS or turn.stack[-1].flow in {"check_in", "forget"}:
        return None
    if (instead := corrected(turn, text)) is not None:
        return instead
    text = said_right(text, context_of(turn.known))
    parts = several(turn, text)
    if parts and (mixed := along.noted_along(turn, parts, lambda part: _answers(turn, about(part, turn.known)))):
        return mixed
    if others := tuple(part for part in parts if not _answers(turn, about(part, turn.known))):
        return _begun(turn, parts if others[0] == parts[0] else others, inner=True)
    found = about(text, turn.known)
    if found.goals and not _answers(turn, found):
        return _begun(turn, (text,), inner=True)
    if deed_told(text, turn.known) is not None and _asks_none(turn):
        return _begun(turn, (text,), inner=True)
    told = figure_told(text, context_of(turn.known)) and _asks_none(turn)
    if not told and not _stray(turn, text):
        return None
    goal = _at_hand(turn)
    return _begun(turn, (text,), inner=True, goal=goal) if goal is not None or told else None


def told(turn: Turn, text: str) -> Outcome | None:
    """Take a text that nothing was asked for as one figure or several; `None` where it reports none."""
    text = said_right(text, context_of(turn.known))
    instead = correction_in(text)
    text = instead if instead and any(map(str.isdigit, instead)) else text
    readings = (shortly.numbered, shortly.added, shortly.of_months, shortly.reckoned, shortly.none_told)
    if (short := next((found for read in readings if (found := read(turn, text)) is not None), None)) is not None:
        return _begun(turn, *short)
    if parts := several(turn, text):
        return _begun(turn, parts)
    text = along.without_strangers(turn, text)
    context = context_of(turn.known)
    when = told_when(text, context)
    if when.ahead and when.on is not None and figure_alone(when.rest, context):
        turn.say(ahead(when.on))
        turn.links = ways_on(turn)
        return turn.done()
    active = [goal for goal in turn.known.goals if goal.status == "active"]
    counts = any(goal.direction != "deliver" for goal in active)
    few = hardly_more(text, context) and not shortly.names_another(turn, text)
    reports = few or reports_figure(text, context)
    if reports or about(text, turn.known).goals or (counts and tells_money(text, context)):
        return _begun(turn, (text,))
    deeds = any(goal.direction == "deliver" for goal in active)
    done = told_done(text) is not None or deed_told(text, turn.known) is not None
    if deeds and (done or told_of_deed(text, turn.known) is not None):
        return _begun(turn, (text,))
    stands = shortly.stands(turn, text)
    return _begun(turn, *stands) if stands is not None else None


def several(turn: Turn, text: str) -> tuple[str, ...]:
    """The parts of a text that each report a figure of another goal or another day; none where it is but one."""
    dated = tuple(one.said for one in dated_in(text, context_of(turn.known)))
    for parts in (dated,) if dated else parts_of(text, context_of(turn.known)):
        seen = [(_of_one(about(part, turn.known), turn), told_when(part, context_of(turn.known)).on) for part in parts]
        if len(set(seen)) == len(seen) and all(one for one, _ in seen):
            return parts
    return ()


def _of_one(found: About, turn: Turn) -> str | None:
    """The one goal, or limit of a goal, that a part is about; where nothing is named, that looked at, or the only."""
    if len(found.goals) == 1:
        return f"{found.goals[0].id}{'!' if found.limit else ''}"
    looked_at = bool(turn.stack) and (turn.stack[-1].flow, turn.stack[-1].asked) == ("review", "value")
    whose = CheckInDraft(goal_id=str(turn.stack[-1].answers.get("goal_id")) if looked_at else None)
    goal = goal_in(whose, turn.known) if not found.goals else None
    return None if goal is None or goal.direction == "deliver" else goal.id


def corrected(turn: Turn, text: str) -> Outcome | None:
    """Put another figure in the place of one told a moment ago: "no, 87" right after "we're at 85"."""
    instead = correction_in(text)
    if instead is None or turn.state.noted_at != turn.state.serial:
        return None
    named = about(instead, turn.known)
    fresh = [one for one in turn.known.check_ins if (one.told_on or one.on) == turn.known.today]
    last = next((one for one in reversed(fresh) if _is_of(one, named)), None)
    instead = _of_another_day(instead, last, turn)
    goal = turn.known.goal(last.goal_id) if last is not None else None
    if last is None or goal is None or goal.status != "active" or not _fits(instead, goal, last, turn):
        return None
    return _in_place(turn, last, goal, instead)


def _of_another_day(instead: str, last: CheckIn | None, turn: Turn) -> str:
    """The figure told a moment ago with another day, where only that is set right: "no, on Friday"."""
    when = told_when(instead, context_of(turn.known), past=True)
    only_day = when.on is not None and not when.ahead and not any(map(str.isalnum, when.rest))
    return f"{last.amount.value:g} {when.on}" if last is not None and only_day else instead


def _is_of(figure: CheckIn, named: About) -> bool:
    """Whether a figure is one of what was named, or nothing was."""
    of_goal = any(goal.id == figure.goal_id for goal in named.goals)
    return not named.goals or (of_goal and figure.guardrail == named.limit)


def _fits(instead: str, goal: Goal, last: CheckIn, turn: Turn) -> bool:
    if last.guardrail:
        return figure_alone(instead, context_of(turn.known)) or about(instead, turn.known).limit
    when = told_when(instead, context_of(turn.known))
    return figuring.corrects(when.rest if when.on else instead, goal, turn.known)


def set_anew(turn: Turn, text: str) -> Outcome | None:
    """Take back or replace a figure, or take one that moved: before all that may change a goal."""
    if (taken := taken_back(turn, text)) is not None or turn.stack or not turn.known.goals:
        return taken
    moved = shortly.added(turn, text) if came_or_went(text) else None
    return _begun(turn, *moved) if moved is not None else None


def taken_back(turn: Turn, text: str) -> Outcome | None:
    """Take back the figure told last, or the last one of a goal that is named: "delete the last figure"."""
    if not turn.known.goals or (turn.stack and turn.stack[-1].asked in _ANY_WORDS):
        return None
    fresh = turn.state.noted_at == turn.state.serial and turn.state.day == turn.known.today
    if (replaced := _anew(turn, text, just=fresh)) is not None:
        return replaced
    just = not turn.stack or turn.state.noted_at == turn.state.serial or turn.stack[-1].flow == "check_in"
    if not takes_back(text, just_told=just) and not (fresh and takes_it_back(text)):
        return None
    if turn.stack and turn.stack[-1].flow == "check_in":
        return _left_out(turn)
    last = next(reversed(turn.known.check_ins), None)
    if last is None:
        turn.say(T("There is no figure to take back yet."))
        return engine.settle(turn)
    return resuming.undo(turn, last.id)


def _anew(turn: Turn, text: str, *, just: bool) -> Outcome | None:
    """Put another figure in the place of one noted earlier: of a day that is named, or the last."""
    context = context_of(turn.known)
    found = anew(text, context, just_told=just)
    if found is None and takes_back(text) and (instead := correction_in(text)) and figure_alone(instead, context):
        found = Anew(instead, told_when(instead, context))
    if found is None or (turn.stack and turn.stack[-1].flow == "check_in"):
        return None
    on = found.when.on
    of_day = [one for one in turn.known.check_ins if on is None or on in {one.on, one.told_on}]
    last = next(reversed(of_day), None) or (next(reversed(turn.known.check_ins), None) if on is None else None)
    goal = turn.known.goal(last.goal_id) if last is not None else None
    if last is None or goal is None:
        if on is not None:
            turn.say(T("There is no figure of {day}.", day=Day(on)))
        return engine.settle(turn) if on is not None else None
    return _in_place(turn, last, goal, found.figure)


def _in_place(turn: Turn, last: CheckIn, goal: Goal, instead: str) -> Outcome | None:
    """Note a figure on the day of another, which goes."""
    unknown = starting.ended(last, turn.known)
    turn.want(DeleteCheckIn(last.id), *((unknown,) if unknown else ()))
    kept: dict[str, Any] = {"goal_id": goal.id, "limit": last.guardrail, "on": last.on, "since": last.since}
    if (when := told_when(instead, context_of(turn.known))).on is not None:
        kept |= {"on": when.on, "since": when.since}
    return _begun(turn, (instead,), inner=bool(turn.stack), values=kept)


def _left_out(turn: Turn) -> Outcome:
    """Leave a figure that is still asked about unnoted."""
    amount = turn.top()[2].value
    turn.stack = turn.stack[:-1]
    turn.say(T("Taken back: {figure}.", figure=figure(amount)) if amount else T("There is no figure to take back yet."))
    return engine.settle(turn)


def _answers(turn: Turn, found: About) -> bool:
    """Whether the open question may mean the very figure that is named; at a look, one of which no goal is."""
    frame = turn.stack[-1]
    if frame.flow == "review" and not found.goals:
        return True
    if found.limit:
        return frame.asked in {"limit", "guardrail"} or (
            frame.flow == "change" and frame.answers.get("part") == "limit"
        )
    if frame.flow == "goal":
        return frame.answers.get("metric") in {goal.metric for goal in found.goals} or frame.asked in {
            "offer",
            "rewording",
        }
    ids = {goal.id for goal in found.goals}
    return frame.answers.get("goal_id") in ids and not _asks_none(turn)


def _asks_none(turn: Turn) -> bool:
    """Whether the open question has no figure of a goal for its answer."""
    frame = turn.stack[-1]
    if frame.flow == "change":
        asks = frame.asked == "value" and frame.answers.get("part") in _FIGURELESS
        return frame.asked in _ANY_PART or asks
    if frame.flow == "strengthen":
        return frame.asked not in {"goal_id", "limit"}
    return frame.flow not in _OF_MANY_FIGURES | _OF_OTHERS


def _stray(turn: Turn, text: str) -> bool:
    """Whether a bare figure is no answer to the open question and fits the goal at hand, not far from its last one."""
    step, goal = engine.asked_step(turn), _at_hand(turn)
    if step is None or goal is None or not _asks_none(turn) or not figure_alone(text, context_of(turn.known)):
        return False
    draft = turn.top()[2]
    if step.ask(draft, turn.known).numeric or not isinstance(step.read(Said(text), draft, turn.known), Again):
        return False
    answer = understand(text, "baseline", turn.known, unit=unit_in(goal, turn.known))
    if answer.reply != "value":
        return False
    amount = figuring.known_unit(amount_of(answer, unit_in(goal, turn.known)), unit_in(goal, turn.known))
    before = figuring.last_of(goal, turn.known) is not None or goal.baseline is not None
    near = figuring.leaps_from(goal, amount, turn.known) is None and amount.value > _A_NUMBER_OF_A_BUTTON
    return before and near and figuring.fits(goal, amount, turn.known)


def _at_hand(turn: Turn) -> Goal | None:
    """The goal of the open interview, the only one there is, or the one seen last."""
    ids = [frame.answers.get("goal_id") for frame in reversed(turn.stack)]
    only = goal_in(CheckInDraft(), turn.known)
    seen = [*ids, only.id if only else None, turn.state.looked]
    goal = next((found for one in seen if (found := turn.known.goal(str(one or ""))) is not None), None)
    return goal if goal is not None and goal.status == "active" and goal.direction != "deliver" else None


def _begun(
    turn: Turn,
    parts: tuple[str, ...],
    values: dict[str, Any] | None = None,
    *,
    inner: bool = False,
    goal: Goal | None = None,
) -> Outcome | None:
    """Begin to note figures with words already said; at a question only what can be noted as it stands."""
    given = {**({"goal_id": goal.id} if goal is not None else {}), **(values or {})}
    first = read_value(Said(parts[0].strip()), CheckInDraft(**given), turn.known)
    if inner and not isinstance(first, Accept):
        return None
    given |= {"more": parts[1:]} if len(parts) > 1 else {}
    turn.push("check_in", given, inner=inner)
    turn.put(turn.stack[-1].model_copy(update={"asked": "value"}))
    return engine.answer(turn, Said(parts[0].strip()))
