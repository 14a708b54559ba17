"""What works at every question: back, skip, why, cancel, help, language, and the ways to everything else.

Refuses to know any interview: each command is a function of the turn and, for links, of an argument.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from dialogs import engine
from dialogs.buttons import link
from dialogs.effects import Choice, Effect, SaveProfile
from dialogs.engine import Turn
from dialogs.flow import Said, Why
from dialogs.flows.goal.welcome import language_button
from dialogs.heard import asked_where, reception, reminders, resuming, settings
from dialogs.language.orders.command_words import command_in
from dialogs.language.orders.wanted import wanted_in
from dialogs.language.words.lexicon import LANGUAGES
from dialogs.messages import T, lines
from dialogs.pages import (
    about_goals,
    about_measures,
    bigger_goals,
    charting,
    filing,
    goal_page,
    groups,
    history,
    my_goals,
    planned,
    practising,
    teaching,
    views,
)
from dialogs.state import State

Outcome: TypeAlias = tuple[State, tuple[Effect, ...]]

Command: TypeAlias = Callable[[Turn, str], Outcome]


def named(text: str) -> tuple[str, str] | None:
    """Find the command that a whole message gives, with its argument: "/why", «رجوع», "/language en"; else `None`."""
    stripped = text.strip()
    if stripped.startswith("/"):
        head, _, argument = stripped[1:].partition(" ")
        name = head.split("@", 1)[0].casefold()
        return (name, argument.strip()) if name in COMMANDS else None
    found = command_in(stripped) or wanted_in(stripped)
    if found in ("english", "arabic"):
        return "language", "en" if found == "english" else "ar"
    return (found, stripped if found == "silence" else "") if found else None


def run(turn: Turn, name: str, argument: str) -> Outcome:
    """Carry out a command; raises `KeyError` for a name that is none."""
    return COMMANDS[name](turn, argument)


def start(turn: Turn, _: str) -> Outcome:
    """Greet; who is in the middle of something goes on with it. A link into a training group carries its code."""
    if (let_in := groups.started(turn)) is not None:
        return let_in
    if turn.stack:
        return resume(turn, "")
    if turn.known.goals:
        turn.say(T("Welcome back. What would you like to do?"))
        turn.links = views.ways_on(turn)
        return turn.done()
    return new(turn, "")


def new(turn: Turn, _: str) -> Outcome:
    """Begin a goal; an interview under way waits below it. Somebody new is welcomed first."""
    reception.greet(turn)
    turn.push("goal", {})
    return engine.settle(turn)


def back(turn: Turn, _: str) -> Outcome:
    """Go back one question."""
    return engine.back(turn) if turn.stack else _nothing_open(turn)


def skip(turn: Turn, _: str) -> Outcome:
    """Leave the open question out."""
    step = engine.asked_step(turn)
    return engine.skip(turn, step) if step else _nothing_open(turn)


def why(turn: Turn, _: str) -> Outcome:
    """Explain the open question, with an example."""
    step = engine.asked_step(turn)
    if step is None:
        turn.say(
            T("A goal gives every choice a direction: where to spend, what to leave, and how to know that it worked.")
        )
        turn.links = views.ways_on(turn)
        return turn.done()
    return engine.follow(turn, step, Why())


_WITHIN_ANOTHER = ("plan_competitor",)


def cancel(turn: Turn, _: str) -> Outcome:
    """Stop the innermost interview; what can be resumed is put aside, and what lies below goes on."""
    if not turn.stack:
        return _nothing_open(turn)
    frame, flow, _ = turn.top()
    aside = turn.stack[-2:] if frame.flow in _WITHIN_ANOTHER else turn.stack[-1:]
    turn.stack = turn.stack[: -len(aside)]
    if len(aside) == 1 and not (flow.kept and frame.answers):
        turn.say(T("Stopped."))
        turn.links = views.ways_on(turn)
        return engine.settle(turn)
    turn.state = turn.state.model_copy(update={"shelf": aside})
    turn.say(T("Stopped here. What you told me is kept, and we can go on whenever you like."))
    turn.links = views.ways_on(turn)
    return engine.settle(turn)


def halt(turn: Turn, _: str) -> Outcome:
    """Take a bare "stop": of what is under way, else of the reminders; among settings it is an answer."""
    frame = turn.stack[-1] if turn.stack else None
    if frame is None:
        return asked_where.silence(turn, "")
    if frame.flow == "setting":
        return engine.answer(turn, Said("stop"))
    goal_id = str(frame.answers.get("goal_id") or "")
    return reminders.quiet(turn, goal_id) if frame.flow == "review" else cancel(turn, "")


def resume(turn: Turn, _: str) -> Outcome:
    """Go on with what is under way, or with what was put aside."""
    if not turn.stack and turn.state.shelf:
        turn.state = turn.state.model_copy(update={"stack": turn.state.shelf, "shelf": ()})
    step = engine.asked_step(turn)
    if step is not None:
        return engine.ask(turn, step, repeated=True)
    return engine.settle(turn) if turn.stack else _nothing_open(turn)


def language(turn: Turn, argument: str) -> Outcome:
    """Speak the named language from here on, or offer them all."""
    chosen = argument.strip().casefold()[:2]
    if chosen not in LANGUAGES:
        turn.say(T("Which language shall we speak? Each of them works at any time."))
        turn.links = tuple(language_button(one) for one in LANGUAGES)
        return turn.done()
    profile = turn.known.profile.model_copy(update={"language": chosen, "language_chosen": True})
    turn.want(SaveProfile(profile))
    if turn.stack:
        return resume(turn, "")
    turn.say(T("We'll speak English from here on."))
    turn.links = views.ways_on(turn)
    return turn.done()


def help_(turn: Turn, _: str) -> Outcome:
    """Say what the coach does and which words work everywhere; the open question stays open."""
    turn.say(
        lines(
            T("I help turn a wish into a goal with a number and a date, and come back to see how it went."),
            T("/goals – your goals, /new – a new one, /review – look back at one"),
            T("/bigger – the bigger goal of the year and its quarters"),
            T("At any question: /back one step, /skip it, /why it is asked, /cancel to stop"),
            T("/measures – what each measure is and how it is counted"),
            T("/faq – what people ask about goals and plans"),
            T("/practice – short exercises, five at a time; /groups – training groups, /join – into one by its code"),
            T("/settings – when and how often I remind you, dates, digits, a pause"),
            T("/export – goals and data as files, /forget – delete it, /privacy, /language"),
        )
    )
    return _and_go_on(turn)


def _and_go_on(turn: Turn) -> Outcome:
    step = engine.asked_step(turn)
    if step is not None:
        return engine.ask(turn, step, repeated=True)
    turn.links = turn.links or views.ways_on(turn)
    return turn.done()


def privacy(turn: Turn, _: str) -> Outcome:
    """Say honestly what is stored and who can read it; an open question stands again behind it."""
    turn.say(views.privacy(turn.known))
    step = engine.asked_step(turn)
    if step is not None:
        return engine.ask(turn, step, repeated=True)
    turn.links = (Choice(link("export"), T("Export my data")), Choice(link("forget"), T("Delete my data")))
    return turn.done()


def _nothing_open(turn: Turn) -> Outcome:
    turn.say(T("Nothing is open at the moment. What would you like to do?"))
    turn.links = views.ways_on(turn)
    return turn.done()


def _about_a_goal(flow: str) -> Command:
    def begin(turn: Turn, argument: str) -> Outcome:
        goals = [goal for goal in turn.known.goals if goal.status == "active"] or list(turn.known.goals)
        if not goals or (argument and turn.known.goal(argument) is None):
            return views.goals(turn, "")
        goal_id = argument or (goals[0].id if len(goals) == 1 else None)
        if not _brought_up(turn, flow, goal_id):
            turn.push(flow, {"goal_id": goal_id} if goal_id else {})
        return engine.settle(turn)

    return begin


def _brought_up(turn: Turn, flow: str, goal_id: str | None) -> bool:
    """Go on with such an interview where one is open already, rather than begin a second."""
    for frame in reversed(turn.stack):
        if frame.flow == flow and (goal_id is None or frame.answers.get("goal_id") == goal_id):
            turn.stack = (*(one for one in turn.stack if one is not frame), frame)
            return True
    return False


def forget(turn: Turn, _: str) -> Outcome:
    """Begin the deletion of everything, which asks twice."""
    if not _brought_up(turn, "forget", None):
        turn.push("forget", {})
    return engine.settle(turn)


COMMANDS: dict[str, Command] = {
    "start": start,
    "new": new,
    "goal": new,
    "back": back,
    "skip": skip,
    "why": why,
    "cancel": cancel,
    "resume": resume,
    "language": language,
    "help": help_,
    "privacy": privacy,
    "goals": my_goals.goals,
    "undo": resuming.undo,
    "next": resuming.next_goal,
    "history": history.history,
    **goal_page.WAYS,
    "forget": forget,
    "review": _about_a_goal("review"),
    "change": _about_a_goal("change"),
    "strengthen": _about_a_goal("strengthen"),
    "later": reminders.later,
    "quiet": reminders.quiet,
    "remind": reminders.remind,
    **planned.WAYS,
    **bigger_goals.WAYS,
    **filing.WAYS,
    "chart": charting.chart,
    **about_measures.WAYS,
    **about_goals.WAYS,
    **asked_where.WAYS,
    "halt": halt,
    **settings.WAYS,
    **practising.WAYS,
    **groups.WAYS,
    **teaching.WAYS,
}
