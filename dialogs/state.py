"""What is stored of a conversation: answers by step ids and the question last asked; refuses positions and counters.

A state written by an earlier release is adopted: renamed steps are found by `was`, what no longer fits is asked
again, what nobody knows any more falls away, and nobody is stranded.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from pydantic import BaseModel, ConfigDict, JsonValue, TypeAdapter, ValidationError

from dialogs.domain.plans.plan import Plan
from dialogs.flow import AnyFlow, Draft, Flows


class Stored(BaseModel):
    """What all parts of a state share: immutable, and deaf to fields of other releases."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Entry(Stored):
    """What one answer changed: enough to take it back. `message` is the door's id of the message that carried it."""

    asked: str
    added: tuple[str, ...] = ()
    replaced: dict[str, JsonValue] = {}
    message: str | None = None


class Frame(Stored):
    """One interview under way; `inner` is one that the interview below waits for.

    `before` are the interviews that led here and can be gone back into, the latest last. `of` is how many questions
    were announced when it was first told how far it is; that number stays.
    """

    flow: str
    answers: dict[str, JsonValue] = {}
    asked: str | None = None
    trail: tuple[Entry, ...] = ()
    inner: bool = False
    before: tuple[Frame, ...] = ()
    of: int | None = None


class State(Stored):
    """A conversation: the interviews under way, the innermost last; and one that was put aside.

    `serial` numbers the question last asked, so that its buttons are told from those of earlier ones; `pressed` is
    the last button taken, so that a double tap is no second answer. `looked` is the goal that was seen or changed last,
    `undoable` what "undo" takes back, `former` the plan as it stood before its last change in words. `noted_at` is the
    serial at which a figure was noted last: while no other question has been put, "no, 320" sets that figure right.
    `offered` are the choices shown so far at the open question, since whoever forges a button presses others, and `put`
    is the question that the serial numbers; both `None` in states of releases that did not note them. `day` is the
    person's local day of the last turn.
    """

    stack: tuple[Frame, ...] = ()
    shelf: tuple[Frame, ...] = ()
    serial: int = 0
    pressed: str | None = None
    looked: str | None = None
    undoable: str | None = None
    former: Plan | None = None
    noted_at: int | None = None
    offered: tuple[str, ...] | None = None
    put: str | None = None
    day: date | None = None


def numbered(state: State, question: str, offered: Iterable[str], *, again: bool) -> State:
    """Number a question that is put, and note its choices; one put `again` keeps its number, and its older choices."""
    same = again and state.put in (None, question)
    choices = {*offered, *((state.offered or ()) if same else ())}
    fresh = {"serial": state.serial + (not same), "offered": tuple(sorted(choices)), "put": question}
    return state.model_copy(update=fresh)


def load(stored: str | None, flows: Flows) -> State:
    """Read a stored state of any release; `None` and unreadable ones begin anew."""
    if stored is None:
        return State()
    try:
        state = State.model_validate_json(stored)
    except ValidationError:
        return State()
    return state.model_copy(update={"stack": _adopt(state.stack, flows), "shelf": _adopt(state.shelf, flows)})


def _adopt(stack: tuple[Frame, ...], flows: Flows) -> tuple[Frame, ...]:
    adopted = []
    for frame in stack:
        flow = flows.get(frame.flow) or next((flow for flow in flows.values() if frame.flow in flow.was), None)
        if flow is not None:
            fitting = _fit(frame, flow)
            adopted.append(
                fitting.model_copy(update={"before": _adopt(frame.before, flows)}) if frame.before else fitting
            )
    return tuple(adopted)


def _fit(frame: Frame, flow: AnyFlow) -> Frame:
    names = {old: step.id for step in flow.steps for old in step.was}
    if flow.name == frame.flow and not names.keys() & frame.answers.keys() and _fits(frame.answers, flow.draft):
        return frame
    answers = {names.get(key, key): value for key, value in frame.answers.items()}
    kept = {key: value for key, value in answers.items() if fits_field(flow.draft, key, value)}
    asked = names.get(frame.asked or "", frame.asked)
    trail = tuple(_renamed(entry, names) for entry in frame.trail)
    return Frame(
        flow=flow.name,
        answers=kept,
        asked=asked if flow.step(asked) else None,
        trail=trail,
        inner=frame.inner,
        of=frame.of,
    )


def _renamed(entry: Entry, names: Mapping[str, str]) -> Entry:
    return Entry(
        asked=names.get(entry.asked, entry.asked),
        added=tuple(names.get(key, key) for key in entry.added),
        replaced={names.get(key, key): value for key, value in entry.replaced.items()},
        message=entry.message,
    )


def _fits(answers: Mapping[str, JsonValue], draft: type[Draft]) -> bool:
    try:
        draft.model_validate(answers)
    except ValidationError:
        return False
    return True


def fits_field(draft: type[Draft], key: str, value: Any) -> bool:  # noqa: ANN401 - stored or fresh, of any field
    """Whether a draft has this field, and the value is of its kind."""
    if key not in draft.model_fields:
        return False
    try:
        _adapter(draft, key).validate_python(value)
    except ValidationError:
        return False
    return True


@lru_cache(maxsize=512)
def _adapter(draft: type[Draft], key: str) -> TypeAdapter[Any]:
    return TypeAdapter(draft.model_fields[key].rebuild_annotation())


def draft_of(frame: Frame, flow: AnyFlow) -> Any:  # noqa: ANN401 - each flow has a draft of its own
    """What the flow of this frame has learnt so far."""
    return flow.draft.model_validate(frame.answers)


def written(frame: Frame, flow: AnyFlow, values: Mapping[str, Any], message: str | None) -> Frame:
    """Fill in values; answers built on those that changed fall away, and the trail remembers how to take it back."""
    fresh = flow.draft.model_validate({**frame.answers, **values})
    dumped = fresh.model_dump(mode="json", include=set(values))
    changed = {key for key, value in dumped.items() if key in frame.answers and frame.answers[key] != value}
    stale = dependents(flow, changed) - set(values)
    answers = {key: value for key, value in frame.answers.items() if key not in stale} | dumped
    return _traced(frame, answers, message)


def picked(frame: Frame, flow: AnyFlow, values: Mapping[str, Any]) -> Frame:
    """Fill in part of an answer that is still being put together; the trail has nothing to take back yet."""
    fresh = flow.draft.model_validate({**frame.answers, **values})
    dumped = fresh.model_dump(mode="json", include=set(values))
    return frame.model_copy(update={"answers": frame.answers | dumped})


def erased(frame: Frame, flow: AnyFlow, steps: tuple[str, ...], message: str | None) -> Frame:
    """Take back the answers of these steps and of those built on them."""
    gone = set(steps) | dependents(flow, set(steps))
    answers = {key: value for key, value in frame.answers.items() if key not in gone}
    return _traced(frame, answers, message)


def _traced(frame: Frame, answers: dict[str, JsonValue], message: str | None) -> Frame:
    before = frame.answers
    entry = Entry(
        asked=frame.asked or "",
        added=tuple(key for key in answers if key not in before),
        replaced={key: value for key, value in before.items() if key not in answers or answers[key] != value},
        message=message,
    )
    return frame.model_copy(update={"answers": answers, "trail": (*frame.trail, entry)})


def undone(frame: Frame) -> Frame:
    """Take back the last answer with all that it changed."""
    entry = frame.trail[-1]
    answers = {key: value for key, value in frame.answers.items() if key not in entry.added} | entry.replaced
    return frame.model_copy(update={"answers": answers, "trail": frame.trail[:-1], "asked": entry.asked})


def dependents(flow: AnyFlow, changed: set[str]) -> set[str]:
    """Name the steps whose answers are stale when these fields change, and those built on them in turn."""
    found: set[str] = set()
    while fresh := {step.id for step in flow.steps if set(step.needs) & (changed | found)} - found - changed:
        found |= fresh
    return found
