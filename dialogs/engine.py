"""How a conversation moves: an answer is read, filled in, the next open question asked; refuses to know any flow.

Everything here is a pure function from a state and what happened to the next state and what is wanted done.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from dialogs import buttons
from dialogs.effects import Choice, DeleteGoal, Effect, ForgetPerson, Say
from dialogs.events import Known
from dialogs.flow import (
    Accept,
    Again,
    AnyFlow,
    Enter,
    Finished,
    Flows,
    Forget,
    Option,
    Pick,
    Result,
    Said,
    Step,
    Why,
)
from dialogs.known_after import known_after
from dialogs.messages import T, Text, lines, paragraphs
from dialogs.state import Frame, State, draft_of, erased, fits_field, numbered, picked, undone, written
from dialogs.ways_out import ways_out


@dataclass(slots=True)
class Turn:
    """One turn in the making: the frames as they stand, and what was said and wanted so far.

    `known` follows what the turn wants saved, so that what comes after a change already knows it.
    """

    flows: Flows
    state: State
    known: Known
    texts: list[Text] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    links: tuple[Choice, ...] = ()
    offered: tuple[Choice, ...] = ()
    message: str | None = None

    @property
    def stack(self) -> tuple[Frame, ...]:
        """The interviews under way, the innermost last."""
        return self.state.stack

    @stack.setter
    def stack(self, frames: tuple[Frame, ...]) -> None:
        self.state = self.state.model_copy(update={"stack": frames})

    def say(self, text: Text | None) -> None:
        """Add a paragraph to what is said in this turn."""
        if text is not None:
            self.texts.append(text)

    def offer(self, choice: Choice) -> None:
        """Put a button under the message of this turn, whether it ends with a question or not."""
        self.offered = (*self.offered, choice)

    def want(self, *effects: Effect) -> None:
        """Add effects, and know at once what they change."""
        self.effects.extend(effects)
        for effect in effects:
            self.known = known_after(self.known, effect)

    def top(self) -> tuple[Frame, AnyFlow, Any]:
        """The innermost interview, its flow, and what it has learnt."""
        frame = self.stack[-1]
        flow = self.flows[frame.flow]
        return frame, flow, draft_of(frame, flow)

    def put(self, frame: Frame) -> None:
        """Replace the innermost interview."""
        self.stack = (*self.stack[:-1], frame)

    def push(self, flow: str, values: Mapping[str, Any], *, inner: bool = False) -> None:
        """Begin an interview on top of those under way, with what is known already."""
        frame = Frame(flow=flow, inner=inner)
        filled = written(frame, self.flows[flow], values, None) if values else frame
        self.stack = (*self.stack, filled.model_copy(update={"trail": ()}))

    def done(self, *, renew: bool = False, rows: int = 1) -> tuple[State, tuple[Effect, ...]]:
        """End the turn without a question; what was said goes out with the links that were left, `rows` side by side.

        `renew` says that it stands before the person already, with other buttons.
        """
        if self.texts:
            self.effects.append(Say(paragraphs(*self.texts), (*self.offered, *self.links), rows, renew=renew))
        return self.state, tuple(self.effects)


def asked_step(turn: Turn) -> Step[Any] | None:
    """The step whose question is open, if any."""
    if not turn.stack:
        return None
    frame, flow, _ = turn.top()
    return flow.step(frame.asked)


def answer(turn: Turn, said: Said) -> tuple[State, tuple[Effect, ...]]:
    """Read an answer to the open question and go on from there."""
    step = asked_step(turn)
    if step is None:
        return settle(turn)
    _, _, draft = turn.top()
    return follow(turn, step, step.read(said, draft, turn.known))


def follow(turn: Turn, step: Step[Any], result: Result) -> tuple[State, tuple[Effect, ...]]:
    """Carry out what reading an answer yielded."""
    frame, flow, draft = turn.top()
    match result:
        case Accept(values, say, effects):
            turn.want(*effects)
            turn.say(say)
            turn.put(written(frame, flow, values, turn.message))
            return settle(turn)
        case Forget(steps, say, values):
            turn.say(say)
            taken = erased(frame, flow, steps, turn.message)
            turn.put(_one_entry(written(taken, flow, values, turn.message)) if values else taken)
            return settle(turn)
        case Enter(name, values, say):
            turn.say(say)
            turn.push(name, values, inner=True)
            return settle(turn)
        case Again(say, options, effects, values):
            turn.want(*effects)
            turn.say(say)
            if values:
                turn.put(picked(frame, flow, values))
            if not options:
                turn.offered = (*turn.offered, *ways_out(step, step.ask(turn.top()[2], turn.known)))
            return ask(turn, step, options=options, repeated=True)
        case Pick(values):
            turn.put(picked(frame, flow, values))
            return ask(turn, step, repeated=True, renew=True)
        case Why(say):
            turn.say(say)
            turn.say(step.why(draft, turn.known))
            return ask(turn, step, repeated=True)
        case _:  # Skip
            return skip(turn, step)


def skip(turn: Turn, step: Step[Any]) -> tuple[State, tuple[Effect, ...]]:
    """Leave a question out where that is possible, else say what it is needed for."""
    _, _, draft = turn.top()
    if step.skip is not None:
        return follow(turn, step, step.skip(draft, turn.known))
    if step.optional:
        return follow(turn, step, Accept({step.id: None}))
    turn.say(T("This one can't be left out."))
    turn.say(step.why(draft, turn.known))
    return ask(turn, step, repeated=True)


def back(turn: Turn) -> tuple[State, tuple[Effect, ...]]:
    """Take back the last answer and ask its question again; leaves an inner interview that has none."""
    frame, flow, _ = turn.top()
    if frame.trail:
        taken = undone(frame)
        turn.put(taken)
        step = flow.step(taken.asked)
        if step is not None:
            return ask(turn, step)
    elif frame.before:
        reopened = frame.before[-1].model_copy(update={"before": frame.before[:-1]})
        turn.put(reopened)
        return back(turn) if reopened.trail else settle(turn)
    elif frame.inner and len(turn.stack) > 1:
        turn.stack = turn.stack[:-1]
    else:
        turn.say(T("This is the first question; there is nothing before it."))
    return settle(turn)


def settle(turn: Turn) -> tuple[State, tuple[Effect, ...]]:
    """Ask the first question that applies and has no answer, finishing every interview that has none left."""
    while turn.stack:
        frame, flow, draft = turn.top()
        step = next((step for step in flow.steps if _open(step, frame, draft, turn.known)), None)
        if step is not None:
            return ask(turn, step)
        finished = flow.finish(draft, turn.known)
        turn.stack = turn.stack[:-1]
        turn.say(finished.say)
        turn.want(*finished.effects)
        if any(isinstance(effect, ForgetPerson) for effect in finished.effects):
            turn.state = State(serial=turn.state.serial)
        _link(turn, finished)
        if finished.returns and turn.stack:
            _tell_below(turn, finished.returns)
        for name, values in reversed(finished.then):
            turn.push(name, values, inner=frame.inner and name == frame.flow)
            turn.put(turn.stack[-1].model_copy(update={"before": _passed(frame, flow)}))
    return turn.done()


def _link(turn: Turn, finished: Finished) -> None:
    """Leave the links of what ended; a deleted goal takes its other interviews along, and its way back always shows."""
    gone = {effect.goal_id for effect in finished.effects if isinstance(effect, DeleteGoal)}
    if not gone:
        turn.links = finished.links or turn.links
        return
    turn.stack = tuple(frame for frame in turn.stack if frame.answers.get("goal_id") not in gone)
    for choice in finished.links:
        turn.offer(choice)


def _tell_below(turn: Turn, returns: Mapping[str, Any]) -> None:
    """Fill what an inner interview found into the one below, as far as that one knows the field and its kind."""
    below, flow, _ = turn.top()
    known = {key: value for key, value in returns.items() if fits_field(flow.draft, key, value)}
    if known:
        turn.put(written(below, flow, known, None))


def _passed(frame: Frame, flow: AnyFlow) -> tuple[Frame, ...]:
    """What can be gone back into from the interview that follows a finished one."""
    if not flow.reopens:
        return ()
    return (*frame.before, frame.model_copy(update={"before": ()})) if frame.trail else frame.before


def _open(step: Step[Any], frame: Frame, draft: Any, known: Known) -> bool:  # noqa: ANN401 - drafts differ by flow
    return step.id not in frame.answers and (step.when is None or step.when(draft, known))


def ask(
    turn: Turn, step: Step[Any], *, options: tuple[Option, ...] = (), repeated: bool = False, renew: bool = False
) -> tuple[State, tuple[Effect, ...]]:
    """Put a question, after what was said in this turn; `repeated` keeps its number, so that older buttons answer.

    `renew` says that it stands before the person already, with other buttons.
    """
    frame, flow, draft = turn.top()
    question = step.ask(draft, turn.known)
    again = repeated and frame.asked == step.id
    turn.put(frame.model_copy(update={"asked": step.id}))
    if options:
        question = replace(question, options=options, numeric=False)
    offered = [option.id for option in question.options]
    turn.state = numbered(turn.state, f"{len(turn.stack)}:{flow.name}.{step.id}", offered, again=again)
    serial = turn.state.serial
    progress = _progress(turn, flow, draft) if flow.counted and question.placed else None
    asked = question.again if repeated and turn.texts and question.again else question.text
    text = lines(progress, asked)
    choices = tuple(_choice(option, serial) for option in question.options)
    choices = (*choices, *question.links, *turn.offered)
    said = Say(paragraphs(*turn.texts, text), choices, question.side_by_side, question.numeric, renew)
    turn.effects.append(said)
    return turn.state, tuple(turn.effects)


def _choice(option: Option, serial: int) -> Choice:
    return Choice(buttons.write(buttons.Answer(serial, option.id)), option.label, option.long, option.ticked)


def _progress(turn: Turn, flow: AnyFlow, draft: Any) -> Text | None:  # noqa: ANN401 - as above
    """Say how far it is, counting what is open or may still come when it is first said; that number stays."""
    frame = turn.stack[-1]
    answered = len({entry.asked for entry in frame.trail} - {frame.asked})
    asked = flow.step(frame.asked)
    along = asked.fills if asked else ()
    open_ = [step for step in flow.steps if _open(step, frame, draft, turn.known) or _may_come(step, frame)]
    left = sum(step.id not in along for step in open_)
    if answered == 0 or left <= 1:
        return None
    of = frame.of or answered + left
    turn.put(frame.model_copy(update={"of": of}))
    return T("Question {n} of {of}", n=answered + 1, of=of) if answered < of else None


def _may_come(step: Step[Any], frame: Frame) -> bool:
    return (
        step.when is not None and step.id not in frame.answers and any(one not in frame.answers for one in step.needs)
    )


def _one_entry(frame: Frame) -> Frame:
    """Join the last two entries of the trail, which one answer made."""
    first, second = frame.trail[-2:]
    added = tuple(key for key in {*first.added, *second.added} if key not in first.replaced)
    joined = second.model_copy(
        update={"asked": first.asked, "added": added, "replaced": second.replaced | first.replaced}
    )
    return frame.model_copy(update={"trail": (*frame.trail[:-2], joined)})
