"""What an interview is made of: steps, questions, and what reading an answer may yield; refuses to run any of it.

A flow is an ordered table of steps. The next question is the first step that applies and has no answer, so nobody
writes edges, and an answer that fills several steps skips their questions by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeAlias, TypeVar

from pydantic import BaseModel, ConfigDict

from dialogs.effects import Choice, Effect
from dialogs.events import Known
from dialogs.messages import Text


class Draft(BaseModel):
    """What a flow has learnt so far. Fields are step ids, or things learnt beside them; each has a default."""

    model_config = ConfigDict(frozen=True, extra="forbid")


D = TypeVar("D", bound=Draft)


@dataclass(frozen=True, slots=True)
class Option:
    """A likely answer, offered as a button, `ticked` where it is picked already.

    `id` is stable: messages that stay in the chat for years carry it.
    """

    id: str
    label: Text
    long: bool = False
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What a step asks. `numeric` says that a bare number typed is the answer and not the number of an option.

    `links` are buttons that lead elsewhere and work for ever; `side_by_side` is how many buttons share a row; `again`
    is what to ask after a slip, where the whole text need not be said once more. One not `placed` is no question of
    the interview but its result, and shows no "3 of 6".
    """

    text: Text
    options: tuple[Option, ...] = ()
    numeric: bool = False
    side_by_side: int = 1
    links: tuple[Choice, ...] = ()
    again: Text | None = None
    placed: bool = True


@dataclass(frozen=True, slots=True)
class Said:
    """An answer as it came: typed words, or the id of the option chosen, with the words that its button showed.

    `label` lets a suggestion be kept as the person saw it; it is empty where the button's message is out of reach.
    """

    text: str = ""
    option: str | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Accept:
    """The answer is understood. `values` may fill more fields than its own step's; `say` echoes them."""

    values: Mapping[str, Any]
    say: Text | None = None
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class Again:
    """Not an answer yet: say what is understood and ask again. `options` replace the question's own.

    `effects` are what the words did elsewhere, `values` what is kept beside the answer that is still open.
    """

    say: Text
    options: tuple[Option, ...] = ()
    effects: tuple[Effect, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pick:
    """The answer is being put together: keep these values, and show the question's buttons anew where they stand.

    The step itself stays open until it is accepted.
    """

    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Forget:
    """Take back the answers to these steps, and those built on them, so that they are asked again.

    `values` are set at the same time, as by `Accept`.
    """

    steps: tuple[str, ...]
    say: Text | None = None
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Enter:
    """Another flow comes first, with these answers; what it returns fills this one.

    A question that it returns nothing for is asked again.
    """

    flow: str
    values: Mapping[str, Any] = field(default_factory=dict)
    say: Text | None = None


@dataclass(frozen=True, slots=True)
class Why:
    """The person asks what is meant: the step's explanation is the answer, behind what is said first."""

    say: Text | None = None


@dataclass(frozen=True, slots=True)
class Skip:
    """The person wants to leave this question out."""


Result: TypeAlias = Accept | Again | Pick | Forget | Enter | Why | Skip


@dataclass(frozen=True, slots=True)
class Finished:
    """What a flow ends in: what to say and do, what to tell the flow below, and the flows that follow on.

    `links` are shown under what is said when nothing else is asked.
    """

    say: Text | None = None
    effects: tuple[Effect, ...] = ()
    returns: Mapping[str, Any] = field(default_factory=dict)
    then: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    links: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Step(Generic[D]):
    """One question. `id` is a field of the draft and a column name for ever: renamed, the old one goes into `was`.

    `needs` names the fields whose change makes this answer stale; `when` tells whether the question applies at all;
    `optional` steps may be skipped, `skip` says what that means where it is more than no answer. An `exact` step takes
    only what fits it, so that "no, 320" at a later question can be known as its correction. `fills` names steps that
    its answer usually answers too, for telling how far it still is.
    """

    id: str
    ask: Callable[[D, Known], Question]
    read: Callable[[Said, D, Known], Result]
    why: Callable[[D, Known], Text]
    needs: tuple[str, ...] = ()
    when: Callable[[D, Known], bool] | None = None
    optional: bool = False
    skip: Callable[[D, Known], Result] | None = None
    exact: bool = False
    fills: tuple[str, ...] = ()
    was: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Flow(Generic[D]):
    """One interview: its steps in order, the draft they fill, and what it ends in.

    `counted` shows "question 3 of 6"; `kept` puts an interrupted interview on the shelf instead of dropping it. In a
    `literal` one all that is typed is the answer, commands apart, though it may read as a goal or a change of one.
    `reopens` lets "back" at the beginning of what follows it return into it: what it kept is then kept anew.
    """

    name: str
    draft: type[D]
    steps: tuple[Step[D], ...]
    finish: Callable[[D, Known], Finished]
    counted: bool = False
    kept: bool = False
    literal: bool = False
    reopens: bool = False
    was: tuple[str, ...] = ()

    def step(self, step_id: str | None) -> Step[D] | None:
        """Find a step by its id; `None` where there is none."""
        return next((step for step in self.steps if step.id == step_id), None)


AnyFlow: TypeAlias = Flow[Any]
Flows: TypeAlias = Mapping[str, AnyFlow]
