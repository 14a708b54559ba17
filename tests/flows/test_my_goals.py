"""My goals: a tree with the primary one first, what rests folded away, pages; one goal whole; its history."""

from __future__ import annotations

from datetime import date

import pytest

from bot.outgoing import said
from bot.voice import Voice
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal
from dialogs.domain.plans.plan import Action, Picked, Plan
from dialogs.effects import SaveBusinessGoal, SavePlan
from dialogs.known_after import known_after
from tests.flows.person import Person

DAY = date(2027, 1, 5)
TELEGRAM_TEXT, TELEGRAM_BUTTONS = 4096, 100


def with_bigger(person: Person, ident: str, words: str) -> None:
    bigger = BusinessGoal(id=ident, words=words, started_on=date(2026, 11, 21))
    person.known = known_after(person.known, SaveBusinessGoal(bigger))


def grown() -> Person:
    """Somebody with two bigger goals, goals under one of them, and one that serves none."""
    person = Person()
    with_bigger(person, "b1", "revenue +25%")
    with_bigger(person, "b2", "a second branch")
    person.has("g1", serves=("b1",)).has("g2", metric="leads", serves=("b1",), primary=True)
    return person.has("g3", metric="followers")


def test_goals_stand_under_what_they_serve_the_primary_one_first() -> None:
    person = grown()
    person.types("/goals")

    lines = person.heard.split("\n")
    assert lines[0].startswith("“revenue +25%”")
    assert lines[1].startswith("1. ★ Reach 60 leads")
    assert lines[2].startswith("2. Reach 60 bookings")
    assert "Serving no bigger goal yet:\n3. Increase followers to 60" in person.heard
    assert "Without a goal under it yet: “a second branch”" in person.heard
    assert person.buttons[:3] == ["1", "2", "3"]


def test_each_goal_shows_progress_and_pace() -> None:
    person = grown().stood_at("g1", 48, DAY)
    person.on(DAY)
    person.types("/goals")

    assert "48 bookings now · 40% of the way · on track" in person.heard


@pytest.mark.parametrize(("status", "label"), [("paused", "One paused"), ("stopped", "One reached or stopped")])
def test_what_rests_or_is_closed_is_folded_away_and_opens(status: str, label: str) -> None:
    person = Person().has("g1").has("g2", metric="leads", status=status)
    person.types("/goals")
    assert "leads" not in person.heard
    assert label in person.buttons
    person.presses("goals:paused" if status == "paused" else "goals:closed")

    assert person.buttons[0].startswith("Reach 60 leads")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_hundred_goals_list_and_open_at_once(language: str) -> None:
    person = Person("ar" if language == "ar" else "en")
    with_bigger(person, "b1", "revenue +25% " * 10)
    for number in range(100):
        wish = f"more bookings of kind {number} " * 8
        serves = ("b1",) if number % 2 else ()
        person.has(f"g{number}", metric="custom", thing=wish, wish=wish, serves=serves)
    seen: set[str] = set()
    person.types("/goals")
    for _ in range(20):
        for say in person.says:
            assert len(say.choices) <= TELEGRAM_BUTTONS
            assert len(said(say, Voice(person.language, "EG"), "telegram")) == 1
            assert len(person.heard) < TELEGRAM_TEXT
        data = [choice.data for say in person.says for choice in say.choices]
        seen |= {one for one in data if one.startswith("do:open:")}
        following = [
            choice.data for say in person.says for choice in say.choices if choice.data.startswith("do:goals:")
        ]
        page = max((int(one.rsplit(":", 1)[1]) for one in following), default=0)
        person.follows("goals", str(page))
    person.follows("open", "g99")

    assert len(seen) == 100
    assert "kind 99" in person.heard


def test_a_goal_opens_whole_with_its_plan_in_short() -> None:
    person = grown()
    steps = (
        Action(id="a1", what=Picked(words="write the offer"), done_on=date(2026, 11, 20)),
        Action(id="a2", what=Picked(words="call ten customers"), due=date(2026, 12, 10)),
    )
    plan = Plan(
        id="p1", goal_id="g2", started_on=date(2026, 11, 21), channels=(Picked(idea="instagram"),), actions=steps
    )
    person.known = known_after(person.known, SavePlan(plan))
    person.follows("open", "g2")

    assert "★ The primary goal" in person.heard
    assert "Channels: Instagram" in person.heard
    assert "Steps done: 1 of 2" in person.heard
    assert "Next: call ten customers, by Thursday 10 December 2026" in person.heard


def test_what_is_rarely_wanted_stands_behind_one_button() -> None:
    person = grown()
    person.follows("open", "g1")
    person.presses("more:g1")

    expected = ["★ Make it the primary goal", "Pause", "Close it", "What changed", "Delete", "The goal"]
    assert person.buttons == expected
    person.presses("primary:g1")
    assert [goal.id for goal in person.known.goals if goal.primary] == ["g1"]


def test_the_history_tells_day_old_new_and_reason_the_latest_first() -> None:
    person = Person().has("g1")
    person.types("change the deadline to the end of April because the fair moved")
    person.on(DAY)
    person.types("make it 25% instead")
    person.types("drop the deadline")
    person.types("now it serves revenue +25%")
    person.types("/history")

    heard = person.heard
    order = [
        "The bigger goal: “revenue +25%”",
        "The date: none any more",
        "The target: from 60 to +25%",
        "21 November 2026",
    ]
    assert [heard.index(one) for one in order] == sorted(heard.index(one) for one in order)
    assert "The date: from Wednesday 31 March 2027 to Friday 30 April 2027\nReason: the fair moved" in heard
    assert "the wish “more bookings”" in heard


def test_changes_made_by_buttons_stand_in_the_history_too() -> None:
    person = Person().has("g1")
    person.follows("change", "g1")
    person.types("the target is 80")
    person.types("new budget")
    person.follows("history", "g1")

    assert "The target: from 60 to 80\nReason: new budget" in person.heard


def test_a_long_history_comes_in_pages() -> None:
    person = Person().has("g1")
    for target in range(61, 81):
        person.types(f"change the target to {target} because of visit number {target} " + "x" * 100)
    person.follows("history", "g1")
    assert len(person.heard) < TELEGRAM_TEXT
    assert "from 79 to 80" in person.heard
    person.presses("history:g1.1")
    person.presses("history:g1.2")

    assert "from 60 to 61" in person.heard
    assert "the wish" in person.heard


def test_a_goal_without_changes_says_so() -> None:
    person = Person().has("g1")
    person.follows("history", "g1")

    assert "Nothing has changed" in person.heard
    assert person.goal().target == Amount(value=60)


def test_of_a_hundred_goals_the_one_meant_is_found_by_what_it_counts() -> None:
    person = Person()
    for number in range(100):
        person.has(f"g{number}", metric="orders" if number == 77 else "bookings")
    person.types("make it 80")

    assert person.question == "amend.goal_id"
    assert len(said(person.says[0], Voice("en", "EG"), "telegram")) == 1
    person.types("orders")
    assert person.goal("g77").target == Amount(value=80)


def test_what_is_taken_up_again_is_asked_among_what_rests() -> None:
    person = Person().has("g1").has("g2", metric="leads", status="paused").has("g3", metric="orders", status="paused")
    person.types("resume the goal")
    assert [choice.data.rsplit(":", 1)[1] for choice in person.says[0].choices] == ["g2", "g3"]
    person.types("2")

    assert person.goal("g3").status == "active"
