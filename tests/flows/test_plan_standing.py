"""Where we stand: the market, competitors one by one, what is changing; and what belongs elsewhere."""

from __future__ import annotations

from typing import Literal

import pytest

from dialogs.domain.goal import BusinessGoal
from dialogs.domain.plans.plan import Picked, Plan, Standing
from dialogs.effects import SaveBusinessGoal, SavePlan
from dialogs.events import TextEdited
from dialogs.known_after import known_after
from tests.dialogs.world import START
from tests.flows.person import Person


def planning(language: Literal["ar", "en"] = "en", **goal: object) -> Person:
    """Somebody at the first question of the whole plan."""
    person = Person(language).has("g1", **{"wish": "more bookings for my dental clinic", **goal})
    person.follows("whole_plan", "g1")
    assert person.question == "plan_standing.market"
    return person


def naming(words: str = "Smile Center, DentaCare") -> Person:
    """Somebody who has just named competitors."""
    person = planning()
    person.presses("done")
    person.types(words)
    return person


def standing(person: Person) -> Standing:
    plan = person.known.plan("g1")
    assert plan is not None
    return plan.standing


def ideas(picked: tuple[Picked, ...]) -> list[str | None]:
    return [one.idea or one.words for one in picked]


def test_the_first_question_of_a_part_stands_under_its_title() -> None:
    assert planning().heard.startswith("Part 1 of 9: Where we stand")


def test_ticks_and_words_are_kept_side_by_side() -> None:
    person = planning()
    person.presses("market_growing")
    person.types("two chains came from abroad, both expensive")
    person.presses("nobody")
    person.presses("done")

    assert ideas(standing(person).market) == ["market_growing", "two chains came from abroad, both expensive"]


def test_a_market_told_with_the_bigger_goal_is_ticked() -> None:
    bigger = BusinessGoal(id="b1", words="revenue +25%", started_on=START.date(), market="full")
    person = Person().has("g1", serves=("b1",))
    person.known = known_after(person.known, SaveBusinessGoal(bigger))
    person.follows("whole_plan", "g1")
    ticked = [choice.data for say in person.says for choice in say.choices if choice.ticked]

    assert len(ticked) == 1
    assert ticked[0].endswith("market_crowded")


def kept() -> Person:
    """Somebody who told where we stand before, and looks at that part again."""
    person = naming("Smile Center, DentaCare")
    for one in ("price", "slow", "quality", "parking"):
        person.types(one)
    person.types("more reviews")
    person.types("/cancel")
    person.follows("part", "g1.standing")
    return person


def test_asked_again_the_old_answers_are_there_to_keep() -> None:
    person = kept()
    before = standing(person)
    for _ in range(3):
        person.presses("done")

    assert standing(person) == before
    assert "See the plan" in person.buttons


def test_asked_again_a_competitor_can_go_and_another_come() -> None:
    person = kept()
    person.presses("done")
    person.presses("off.own.0")
    person.types("Family Dental")
    person.types("service")
    person.types("far away")
    person.presses("done")

    assert [one.name for one in standing(person).competitors] == ["DentaCare", "Family Dental"]


def test_asked_again_a_name_typed_once_more_is_told_anew() -> None:
    person = kept()
    person.presses("done")
    person.types("smile center")
    person.presses("done")
    person.types("no parking")
    person.presses("done")

    first = standing(person).competitors[0]
    assert (first.name, ideas(first.strong), ideas(first.weak)) == ("Smile Center", ["price"], ["slow", "no parking"])


def test_what_is_left_out_stays_as_it_was() -> None:
    person = kept()
    before = standing(person)
    for _ in range(3):
        person.types("/skip")

    assert standing(person) == before


@pytest.mark.parametrize("words", ["why?", "ليه", "يعني ايه", "what do you mean"])
def test_a_question_back_is_answered_and_asked_again(words: str) -> None:
    person = planning()
    person.types(words)

    assert person.question == "plan_standing.market"
    assert "a reason to choose us" in person.heard


@pytest.mark.parametrize("words", ["I want 1000 more followers on TikTok", "عايز أزود المتابعين ١٠٠٠ على تيك توك"])
def test_another_goal_is_recognised_and_the_question_stays(words: str) -> None:
    person = planning()
    person.types(words)
    assert person.question == "aside.choice"
    person.presses("no")

    assert person.question == "plan_standing.market"


@pytest.mark.parametrize("words", ["we're at 45 bookings", "وصلنا 45 حجز"])
def test_a_figure_for_the_goal_is_noted_and_the_question_stays(words: str) -> None:
    person = planning()
    person.types(words)

    assert [one.amount.value for one in person.known.check_ins] == [45]
    assert person.question == "plan_standing.market"


@pytest.mark.parametrize("words", ["300", "...", "٥٠٠", "💰"])
def test_what_says_nothing_is_asked_about_again(words: str) -> None:
    person = planning()
    person.types(words)

    assert person.question == "plan_standing.market"
    assert "A few words are enough" in person.heard


def test_the_plan_of_an_earlier_day_is_taken_up_where_it_was_left() -> None:
    person = naming("Smile Center")
    person.types("/cancel")
    person.types("/resume")

    assert person.question == "plan_competitor.strong"


def test_ticks_of_one_question_never_show_at_another() -> None:
    person = Person().has("g1")
    plan = Plan(id="p1", goal_id="g1", started_on=START.date(), seen=("standing",))
    person.known = known_after(person.known, SavePlan(plan))
    person.follows("part", "g1.standing")
    person.presses("done")
    person.presses("nobody")
    person.presses("trend_chat")
    person.types("/back")
    person.types("/back")

    assert person.question == "plan_standing.market"
    assert not any(choice.ticked for say in person.says for choice in say.choices)


def edited(person: Person, words: str) -> None:
    """Edit the message sent last."""
    person.happens(TextEdited(words, str(person.turns - 1)))


def test_an_edited_message_corrects_its_answer() -> None:
    person = planning()
    person.types("growing fast")
    edited(person, "growing very fast")
    person.types("/skip")
    person.types("/skip")

    assert ideas(standing(person).market) == ["growing very fast"]
