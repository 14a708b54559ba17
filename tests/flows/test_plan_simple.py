"""The simple plan: what is ticked for the person gives way to what the person says."""

from __future__ import annotations

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.plans.plan import Picked
from dialogs.effects import SaveGoal
from dialogs.known_after import known_after
from tests.dialogs.world import START, World
from tests.flows.person import Person
from tests.flows.planned import goes


@pytest.fixture
def planning() -> World:
    """Somebody at the steps of a simple plan, three of them ticked by us."""
    world = World("en")
    goal = Goal(
        id="g", wish="more followers", metric="followers", channel="instagram", target=Amount(value=600),
        started_on=START.date(),
    )  # fmt: skip
    world.known = known_after(world.known, SaveGoal(goal))
    world.types("/plan")
    world.presses("simple")
    world.presses("instagram")
    assert world.question == "plan.actions"
    return world


def picked(world: World) -> tuple[Picked, ...]:
    kept = world.known.plan("g")
    return tuple(step.what for step in kept.actions) if kept else ()


def test_words_of_ones_own_take_the_place_of_the_suggestion(planning: World) -> None:
    planning.types("write to ten bloggers, film the oven")
    planning.presses("fine")

    assert picked(planning) == (Picked(words="write to ten bloggers"), Picked(words="film the oven"))


def test_numbers_typed_are_the_whole_choice(planning: World) -> None:
    planning.types("1 and 4")
    planning.presses("fine")

    assert len(picked(planning)) == 2


def test_a_plain_yes_keeps_the_suggestion(planning: World) -> None:
    planning.types("yes")
    planning.presses("fine")

    assert len(picked(planning)) == 3


def test_words_come_beside_what_the_person_ticked(planning: World) -> None:
    offered = [choice.data.rpartition(":")[2] for say in planning.says for choice in say.choices]
    planning.presses(next(one for one in offered if one.startswith("on.")))
    planning.types("film the oven")
    planning.presses("fine")

    assert len(picked(planning)) == 5


@pytest.mark.parametrize(
    ("words", "channel"),
    [
        ("whatsapp instead", "whatsapp"),
        ("change the channel to tiktok", "tiktok"),
        ("not the shop, facebook", "facebook"),
        ("facebook instead of instagram", "facebook"),
        ("خليها واتساب", "whatsapp"),
        ("بلاش المحل خليها تيك توك", "tiktok"),
        ("غيّر القناة لتيك توك", "tiktok"),
    ],
)
@pytest.mark.parametrize("later", [False, True])
def test_a_channel_named_in_the_place_of_another_is_no_step(
    planning: World, words: str, channel: str, *, later: bool
) -> None:
    if later:
        planning.types("yes")
    planning.types(words)
    assert planning.question == "plan.actions"
    goes(planning, "yes", "yes")

    kept = planning.known.plan("g")
    assert kept is not None
    assert kept.channels == (Picked(idea=channel),)
    assert not any(one.words for one in picked(planning))


@pytest.mark.parametrize("words", ["post on facebook who won", "ننشر ريلز على فيسبوك"])
def test_a_step_that_names_a_channel_stays_a_step(planning: World, words: str) -> None:
    goes(planning, words, "yes")

    assert picked(planning) == (Picked(words=words),)


@pytest.mark.parametrize("words", ["done", "that's all", "خلصت", "هذا مناسب", "بس كده"])
def test_who_says_that_this_is_all_adds_no_step(planning: World, words: str) -> None:
    goes(planning, words, words)

    assert len(picked(planning)) == 3
    assert all(one.idea for one in picked(planning))


@pytest.mark.parametrize(
    ("answer", "owner"),
    [("<owner>", "business slow"), ("yes", "business slow"), ("<nobody>", None), ("no", None), ("2 Sara", None)],
)
def test_who_does_the_steps_is_asked_about_where_it_may_be_no_name(
    planning: World, answer: str, owner: str | None
) -> None:
    goes(planning, "yes", "business is slow", answer)
    assert planning.question == "plan.when"
    planning.presses("fine")

    kept = planning.known.plan("g")
    assert kept is not None
    assert kept.actions[0].owner == owner
    assert kept.actions[1].owner == ("Sara" if answer == "2 Sara" else owner)


def test_people_the_plan_is_for_do_not_become_who_does_it(planning: World) -> None:
    goes(planning, "yes", "for moms in cairo", "<whom>", "<fine>")

    kept = planning.known.plan("g")
    assert kept is not None
    assert kept.audience.who == (Picked(words="for moms in cairo"),)
    assert not any(one.owner for one in kept.actions)


@pytest.mark.parametrize("words", ["who will do it", "مين هيعملها", "شكون غادي يديرها", "no", "500"])
def test_who_asks_or_objects_at_the_steps_keeps_nothing_yet(planning: World, words: str) -> None:
    goes(planning, "yes", words)

    assert planning.question == "plan.when"
    assert planning.known.plan("g") is None


def test_the_first_step_that_was_settled_with_the_goal_is_the_first_of_the_plan() -> None:
    person = Person("en").has("g", metric="followers", channel="instagram", first_step="film the oven on Sunday")
    person.follows("plan", "g")
    goes(person, "<simple>", "<instagram>", "yes", "<fine>")

    kept = person.known.plan("g")
    assert kept is not None
    assert kept.actions[0].what == Picked(words="film the oven on Sunday")
    assert len(kept.actions) == 3
