"""What happens when nothing was asked, or when something else came than an answer; refuses to lose any of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from dialogs import engine
from dialogs.effects import Effect, SaveProfile
from dialogs.engine import Turn
from dialogs.flow import Said
from dialogs.flows.goal.welcome import in_short, welcome
from dialogs.flows.goal.wishing import speaking
from dialogs.heard import limits_said, reporting
from dialogs.heard.doubted import doubted, unread
from dialogs.language.goals.reading import read_goal
from dialogs.language.orders.greeting import greeting_in
from dialogs.language.words.context import Context
from dialogs.messages import T, Text
from dialogs.pages import views
from dialogs.state import State

A_WEEK = timedelta(days=7)

Outcome = tuple[State, tuple[Effect, ...]]


def unasked(turn: Turn, text: str, *, forwarded: bool) -> Outcome:
    """Take a text that answers no question: a wish, a number for a goal, a greeting, a question."""
    if (instead := _of_a_kept_goal(turn, text, forwarded=forwarded)) is not None:
        return instead
    reading = read_goal(text, Context(turn.known.today, turn.known.country))
    new = not turn.known.profile.welcomed
    greeting = greeting_in(text)
    if greeting is not None and not new:
        turn.say(_IN_KIND.get(greeting, T("Hello! What would you like to do?")))
        turn.links = views.ways_on(turn)
        return turn.done()
    if reading.goal and not forwarded and (asked := doubted(turn, text, reading)) is not None:
        return asked
    if reading.goal:
        turn.want(*speaking(reading, turn.known))
    if reading.goal and greeting is None and not forwarded:
        if new:
            turn.say(in_short())
            _welcomed(turn)
        return begin(turn, "goal", text)
    if new:
        greet(turn)
        turn.push("goal", {})
        return engine.settle(turn)
    if forwarded:
        turn.say(
            T("You forwarded a text. What would you like to achieve with it? One sentence in your own words is enough.")
        )
    elif any(goal.status == "active" for goal in turn.known.goals):
        return unread(turn)
    else:
        turn.say(T("I'm here for goals: tell me a wish in one sentence, or choose below."))
    turn.links = views.ways_on(turn)
    return turn.done()


def _of_a_kept_goal(turn: Turn, text: str, *, forwarded: bool) -> Outcome | None:
    """Take what is said of goals that are kept: a figure or another in its place, a limit, that it is too hard."""
    if not turn.known.goals:
        return None
    if forwarded:
        return reporting.told(turn, text)
    easier = limits_said.limited(turn, text) or limits_said.eased(turn, text)
    return easier or reporting.corrected(turn, text) or reporting.told(turn, text)


_IN_KIND: dict[str, Text] = {
    "peace": T("Peace be upon you too. What would you like to do?"),
    "morning": T("Good morning! What would you like to do?"),
    "evening": T("Good evening! What would you like to do?"),
    "how": T("All well here, thank you. And how are your goals doing?"),
    "agreed": T("Fine. We can go on from here at any time."),
    "thanks": T("You're welcome."),
    "feast": T("Thank you, and the same to you! What would you like to do?"),
    "bye": T("Goodbye, and all the best until then."),
}


def greeted(turn: Turn, text: str) -> Outcome | None:
    """Greet back in the middle of an interview, whose question stays; `None` for words that may be its answer."""
    step, greeting = engine.asked_step(turn), greeting_in(text)
    if step is None or greeting not in _NO_ANSWERS:
        return None
    turn.say(_BACK[greeting])
    return engine.ask(turn, step, repeated=True)


_NO_ANSWERS = frozenset({"peace", "morning", "evening", "how"})
_BACK: dict[str | None, Text] = {
    "peace": T("Peace be upon you too."),
    "morning": T("Good morning!"),
    "evening": T("Good evening!"),
    "how": T("All well here, thank you."),
}


def begin(turn: Turn, flow: str, text: str, answers: Mapping[str, Any] | None = None) -> Outcome:
    """Begin a flow with words already said: they answer its first question."""
    turn.push(flow, answers or {})
    frame, first = turn.stack[-1], turn.flows[flow].steps[0]
    turn.put(frame.model_copy(update={"asked": first.id}))
    return engine.answer(turn, Said(text.strip()))


def greet(turn: Turn) -> None:
    """Say who this is, once."""
    if not turn.known.profile.welcomed:
        turn.say(welcome())
        _welcomed(turn)


def _welcomed(turn: Turn) -> None:
    turn.want(SaveProfile(turn.known.profile.model_copy(update={"welcomed": True})))


def edited_too_late(turn: Turn, text: str) -> Outcome:
    """Say what an edit can still do once its answer is part of something finished."""
    del text
    turn.say(
        T("I saw your edit, but that message has done its work already. A saved goal can be changed from its page.")
    )
    return _and_ask(turn)


def stale(turn: Turn) -> Outcome:
    """Answer a button that belongs to an earlier question by showing where we are."""
    turn.say(T("That button belongs to an earlier question."))
    return _and_ask(turn)


def unknown_command(turn: Turn) -> Outcome:
    """Answer a slash command that is none of ours, or a message without words."""
    turn.say(T("I don't know that command. /help shows what works."))
    return _and_ask(turn)


def not_text(turn: Turn, kind: str) -> Outcome:
    """Answer a photo, a voice note or a sticker kindly, and show where we are."""
    turn.say(_KIND.get(kind, _OTHER))
    return _and_ask(turn)


_OTHER: Text = T("I can only read text so far. A few words are enough.")
_KIND: dict[str, Text] = {
    "voice": T(
        "Thank you for the voice note. I can't listen to it, but a few written words are enough, dialect included."
    ),
    "video": T("I can't watch videos, but a few written words are enough."),
    "photo": T("A nice picture, but I can't look into it. What does it say, in a few words or a number?"),
    "sticker": T("🙂"),
    "document": T("I can't open files here. The figure or the sentence that matters is enough."),
    "location": T("Thank you. I don't need your location; the name of the city is enough when I ask for it."),
    "contact": T("I don't need anybody's contact, and I haven't kept it."),
}


def _and_ask(turn: Turn) -> Outcome:
    step = engine.asked_step(turn)
    if step is not None:
        return engine.ask(turn, step, repeated=True)
    turn.links = views.ways_on(turn)
    return turn.done()
