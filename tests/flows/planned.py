"""Somebody at one part of a goal's plan; refuses to answer anything."""

from __future__ import annotations

from typing import Any, Literal, TypeVar

from dialogs.domain.plans.plan import Action, Part, Picked, Plan
from dialogs.effects import SavePlan, SaveProfile
from dialogs.known_after import known_after
from tests.dialogs.world import START, World
from tests.flows.person import Person

W = TypeVar("W", bound=World)


def at(part: Part, language: Literal["ar", "en"] = "en", country: str = "EG", **goal: Any) -> Person:
    """Somebody who is asked one part of the plan alone."""
    person = Person(language, country).has("g1", **goal)
    person.follows("part", f"g1.{part}")
    return person


def with_plan(person: Person, **fields: Any) -> Person:
    """Give the person a plan told earlier."""
    plan = Plan(**{"id": "p1", "goal_id": "g1", "started_on": START.date(), **fields})
    person.known = known_after(person.known, SavePlan(plan))
    return person


def living_in(person: Person, country: str) -> Person:
    """Let the coach know where the person is at home."""
    profile = person.known.profile.model_copy(update={"country": country})
    person.known = known_after(person.known, SaveProfile(profile))
    return person


def plan_of(person: Person) -> Plan:
    """The plan as it is kept."""
    plan = person.known.plan("g1")
    assert plan is not None
    return plan


def goes(person: W, *moves: str) -> W:
    """Answer one question after another; a move in angle brackets is a button: "<done>"."""
    for move in moves:
        (person.presses(move[1:-1]) if move.startswith("<") else person.types(move))
    return person


def half_planned(person: Person) -> Person:
    """With a plan of four steps whose day has come, of which one is marked as done."""
    steps = tuple(
        Action(id=f"a{n}", what=Picked(words="call"), due=START.date(), done_on=START.date() if n == 0 else None)
        for n in range(4)
    )
    return with_plan(person, actions=steps)
