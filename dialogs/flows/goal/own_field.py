"""The person's own field of work, and each question's reason with an example from it. Refuses to ask for the field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dialogs.domain.questions.examples import FIELD_OF_BUSINESS, STORIES, example_for
from dialogs.domain.wishes.wishes import business_id
from dialogs.events import Known
from dialogs.flow import AnyFlow, Draft, Step
from dialogs.flows.asking.answering import context_of
from dialogs.language.goals.own_field import field_by_words
from dialogs.language.goals.reading import Reading, read_goal
from dialogs.messages import Text, paragraphs


def field_of(reading: Reading) -> str | None:
    """The field that a wish names, one of `STORIES`; `None` where it names none, or only a company."""
    business = business_id(reading)
    named = FIELD_OF_BUSINESS.get(business or "")
    if named in (None, "services", "school"):
        named = field_by_words(reading.text) or named
    if named is None and business is None:
        return reading.field if reading.field in STORIES else None
    return named


def own_field(draft: Draft, known: Known) -> str | None:
    """The field of the goal in hand, else the one that was told last, else that of any goal."""
    goal = known.goal(getattr(draft, "goal_id", None) or "")
    at_hand = getattr(draft, "wish", "") or (goal.wish if goal else "")
    first = _read(at_hand, known) if at_hand else None
    return first or known.profile.field or next(_of_goals(known), None)


def _of_goals(known: Known) -> Iterator[str]:
    return (field for goal in reversed(known.goals) if (field := _read(goal.wish, known)))


def _read(wish: str, known: Known) -> str | None:
    return field_of(read_goal(wish, context_of(known)))


def exemplified(flow: AnyFlow) -> AnyFlow:
    """The same interview, whose reasons for asking end in an example where there is one."""
    return replace(flow, steps=tuple(_with_example(flow.name, step) for step in flow.steps))


def _with_example(flow: str, step: Step[Draft]) -> Step[Draft]:
    question = f"{flow}.{step.id}"

    def why(draft: Draft, known: Known) -> Text:
        reason = step.why(draft, known)
        example = example_for(question, own_field(draft, known))
        return paragraphs(reason, example) if example is not None else reason

    return replace(step, why=why)
