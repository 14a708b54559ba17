"""The coach as one function: what happened to a conversation, in; its next state and what is wanted, out.

Binds the engine to the flows and commands; refuses to hold any of their rules.
"""

from __future__ import annotations

from dialogs import buttons, commands, engine, idling, labelled, remembering, state
from dialogs.domain.goal import Profile
from dialogs.effects import Effect, SaveCheckIn, SaveProfile
from dialogs.engine import Turn
from dialogs.events import (
    ButtonPressed,
    Event,
    Happening,
    OtherReceived,
    ReviewsCameDue,
    TextEdited,
    TextSaid,
)
from dialogs.flow import Flows, Said
from dialogs.flows import FLOWS
from dialogs.flows.asking.answering import context_of
from dialogs.heard import (
    bigger_edits,
    correcting,
    editing,
    midway,
    quarters_said,
    reception,
    reminders,
    reporting,
    sent_files,
    settings,
    wanted_files,
)
from dialogs.language.answers.correction import correction_in
from dialogs.language.answers.putting_off import with_reminder
from dialogs.language.answers.telling import names_end
from dialogs.language.answers.unfit import put_instead
from dialogs.language.words.digits import digits_in
from dialogs.messages import T
from dialogs.pages import about_goals, about_measures, came_due, charting, groups, seen_goals
from dialogs.state import State

__all__ = ["FLOWS", "advance", "load"]

Outcome = tuple[State, tuple[Effect, ...]]
_FIGURED = frozenset({"offer", "realism"})


def load(stored: str | None, flows: Flows = FLOWS) -> State:
    """Read a stored conversation of any release; `None` for somebody new."""
    return state.load(stored, flows)


def advance(before: State, event: Event, flows: Flows = FLOWS) -> Outcome:
    """Move a conversation on by one event. Pure: the same state and event always give the same outcome."""
    after, effects = _moved(before, event, flows)
    effects = charting.charted(event.known, effects)
    return remembering.remembered(after, event, effects), effects


def _moved(before: State, event: Event, flows: Flows) -> Outcome:
    turn = Turn(flows, before, event.known)
    _meet(turn, event.what)
    match event.what:
        case TextSaid(text, message, forwarded):
            turn.message = message
            _notice(turn, text)
            return _text(turn, text, forwarded=forwarded)
        case ButtonPressed(data, label):
            return _pressed(turn, data, label)
        case TextEdited(text, message):
            return correcting.corrected(turn, text, message) or reception.edited_too_late(turn, text)
        case OtherReceived(kind, caption, message):
            turn.message = message
            if (exercises := sent_files.received(turn, event.what)) is not None:
                return exercises
            if caption and caption.strip():
                return _text(turn, caption, forwarded=False)
            return reception.not_text(turn, kind)
        case ReviewsCameDue():
            return came_due.begin(turn, event.what)
        case _:  # TurnFailed
            return _apologised(turn)


def _apologised(turn: Turn) -> Outcome:
    """Own up to a message that could not be handled, and go on from where we were."""
    turn.say(T("Something went wrong on my side with your last message, and I'm sorry. Everything before it is safe."))
    return commands.resume(turn, "") if turn.stack else turn.done()


def _meet(turn: Turn, what: Happening) -> None:
    """Remember the language that the person's app speaks, so that reminders speak it too."""
    profile = turn.known.profile
    if profile.language is None and isinstance(what, (TextSaid, ButtonPressed)):
        turn.want(SaveProfile(profile.model_copy(update={"language": turn.known.language})))


def _notice(turn: Turn, text: str) -> None:
    """Learn the digits the person types, to write the same; those of a group's code are not chosen."""
    digits = digits_in(text) if turn.known.training.found is None else None
    profile: Profile = turn.known.profile
    if digits and digits != profile.digits and not profile.digits_chosen:
        turn.want(SaveProfile(profile.model_copy(update={"digits": digits})))


def _text(turn: Turn, text: str, *, forwarded: bool) -> Outcome:
    if midway.decides(turn, text):
        return engine.answer(turn, Said(text.strip()))
    at_once = _at_once(turn, text) or (None if forwarded else _with_reminder(turn, text))
    if at_once is not None:
        return at_once
    if turn.stack and turn.flows[turn.stack[-1].flow].literal:
        asks = turn.stack[-1].flow == "exercise" and text.rstrip().endswith(("?", "؟"))
        return (_explained(turn, text) if asks else None) or engine.answer(turn, Said(text.strip()))
    midway.past_aside(turn, text)
    if not forwarded and (carried_out := _ordered(turn, text)) is not None:
        return carried_out
    changed = None if forwarded else reporting.set_anew(turn, text) or _changed(turn, text)
    if changed is not None:
        return changed
    explained = _explained(turn, text)
    if explained is not None:
        return explained
    if engine.asked_step(turn) is None:
        led = None if forwarded else idling.led(turn, text)
        return led or reception.unasked(turn, text, forwarded=forwarded)
    better = _better(turn, text)
    instead = None if better else correction_in(text)
    corrected = correcting.set_right(turn, instead) if instead else None
    return corrected or engine.answer(turn, Said(better or text.strip()))


def _with_reminder(turn: Turn, text: str) -> Outcome | None:
    """Note a figure and ask again when its words say so: "45 bookings, remind me tomorrow"; `None` without a figure."""
    parted = with_reminder(text, context_of(turn.known)) if turn.known.goals else None
    if parted is None:
        return None
    figure, until = parted
    trial = Turn(turn.flows, turn.state, turn.known)
    told = [one.check_in for one in _text(trial, figure, forwarded=False)[1] if isinstance(one, SaveCheckIn)]
    if not told:
        return None
    reminders.along(turn, list(dict.fromkeys(one.goal_id for one in told)), until)
    return _text(turn, figure, forwarded=False)


def _better(turn: Turn, text: str) -> str | None:
    """The figure put in the place of one that is called too low or too high, at a question that shows figures."""
    step = engine.asked_step(turn)
    if step is None or not (step.exact or step.id in _FIGURED):
        return None
    return put_instead(text, context_of(turn.known)) or None


def _explained(turn: Turn, text: str) -> Outcome | None:
    """Answer a question about measures, goals or our words; `None` where none of ours is asked."""
    return about_measures.explained(turn, text) or about_goals.answered(turn, text)


def _at_once(turn: Turn, text: str) -> Outcome | None:
    """Carry out what counts whatever is open: a command, or a code that lets into a training group."""
    command = commands.named(text)
    if command is not None and not editing.names_part(turn, text):
        return commands.run(turn, *command)
    if turn.stack and turn.stack[-1].flow == "exercise" and names_end(text):
        return commands.run(turn, "cancel", "")
    if not text.strip() or text.lstrip().startswith("/"):
        return reception.unknown_command(turn)
    return groups.opened(turn, text)


def _ordered(turn: Turn, text: str) -> Outcome | None:
    """Carry out what words ask of the coach itself: a look put off, a view, a setting."""
    ordered = (
        reception.greeted(turn, text)
        or reminders.said(turn, text)
        or labelled.labelled(turn, text)
        or seen_goals.seen(turn, text)
        or wanted_files.wanted(turn, text)
        or midway.ordered(turn, text)
    )
    return ordered or settings.said(turn, text)


def _changed(turn: Turn, text: str) -> Outcome | None:
    """Take a text as a change of what is kept or under way."""
    of_year = quarters_said.changed(turn, text) or bigger_edits.amended(turn, text)
    return of_year or editing.changed(turn, text)


def _pressed(turn: Turn, data: str, label: str) -> Outcome:
    button = buttons.read(data)
    if isinstance(button, buttons.Link) and button.action in commands.COMMANDS:
        return commands.run(turn, button.action, button.argument)
    if not isinstance(button, buttons.Answer):
        return reception.stale(turn)
    if data == turn.state.pressed and button.serial != turn.state.serial:
        return turn.state, ()  # a double tap: the first one has been taken
    if button.serial != turn.state.serial or not turn.stack or not _offered(turn, button.choice):
        return reception.stale(turn)
    turn.state = turn.state.model_copy(update={"pressed": data})
    return engine.answer(turn, Said(option=button.choice, label=label))


def _offered(turn: Turn, choice: str) -> bool:
    """Whether a choice stood at the open question; one that never did was forged."""
    return turn.state.offered is None or choice in turn.state.offered
