"""Back at the beginning of a part of the plan goes into the part before, to its last question."""

from __future__ import annotations

from tests.flows.person import Person
from tests.flows.planned import goes

LAST = [
    "plan_standing.trends",
    "plan_audience.platforms",
    "plan_strategy.message",
    "plan_channels.channels",
    "plan_content.days",
    "plan_budget.over",
    "plan_actions.when",
    "plan_measures.where",
]
FIRST = [
    "plan_audience.who",
    "plan_strategy.positioning",
    "plan_channels.channels",
    "plan_content.kinds",
    "plan_budget.total",
    "plan_actions.actions",
    "plan_measures.measures",
    "plan_rhythm.rhythm",
]
ANSWERS = {"plan_budget.total": "900 EGP", "plan_budget.over": "ads", "plan_audience.who": "families, young people"}


def answers(person: Person) -> None:
    """Answer whatever is asked as most people would."""
    asked = person.question or ""
    if asked in ("plan_standing.competitors", "plan_strategy.message"):
        person.types("/skip")
    elif asked in ANSWERS:
        person.types(ANSWERS[asked])
    else:
        person.types("yes")


def arrived(person: Person, question: str) -> Person:
    for _ in range(40):
        if person.question == question:
            return person
        answers(person)
    raise AssertionError(person.question)


def test_back_at_each_part_returns_to_the_last_question_of_the_one_before() -> None:
    person = Person().has("g1")
    person.follows("plan", "g1")
    person.presses("full")
    for first, last in zip(FIRST, LAST, strict=True):
        goes(arrived(person, first), "/back")
        assert person.question == last
        arrived(person, first)


def test_one_can_go_back_all_the_way_and_forward_again() -> None:
    person = Person("ar").has("g1")
    person.follows("plan", "g1")
    person.presses("full")
    arrived(person, "plan_budget.total")
    asked = []
    while person.question != "plan.size":
        goes(person, "رجوع")
        assert person.question not in asked
        asked.append(person.question)

    assert {str(one).partition(".")[0] for one in asked} >= {"plan_content", "plan_channels", "plan_strategy"}
    person.presses("full")
    assert person.question == "plan_budget.total"


def test_back_after_days_goes_into_the_part_before() -> None:
    person = Person().has("g1")
    person.follows("plan", "g1")
    person.presses("full")
    arrived(person, "plan_channels.channels")
    goes(person, "/cancel")
    person.follows("whole_plan", "g1")

    assert goes(person, "/back").question == "plan_strategy.message"
    assert goes(person, "/back").question == "plan_strategy.positioning"


def test_a_part_asked_alone_has_nothing_before_it() -> None:
    person = Person().has("g1")
    person.follows("part", "g1.budget")

    assert "nothing before it" in goes(person, "/back").heard
