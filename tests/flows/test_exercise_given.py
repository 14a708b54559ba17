"""What an exercise gives stays as it is: an answer that changes today's figure is told so."""

from __future__ import annotations

from tests.flows.test_exercise import draft, item, practising


def test_a_figure_that_is_given_and_changed_is_told_and_does_not_pass() -> None:
    person = practising("rewrite")
    _, one, case = item(person)
    given = one.cases[case]["a"]
    person.types(f"Raise cake orders from 10 to {given} a month within six months, to pay for a second oven.")
    assert f"Today's figure is given: {given}, and this begins at 10." in person.heard
    assert draft(person).tries == 1
