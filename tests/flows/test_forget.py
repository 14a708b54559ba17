"""Deleting everything: asked twice, named honestly, and nothing is asked after it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.domain.training.training import Room
from dialogs.effects import ForgetPerson
from tests.flows.person import Person
from tests.flows.trainee import Trainee, group


def test_after_the_deletion_nothing_is_asked_whatever_was_open() -> None:
    person = Person().has("g1")
    person.follows("strengthen", "g1")
    person.types("/forget")
    person.presses("yes")
    person.presses("yes")

    assert any(isinstance(effect, ForgetPerson) for effect in person.effects)
    assert person.state.stack == ()
    assert "bigger goal" not in person.heard


def test_asked_for_twice_it_is_still_one_question() -> None:
    person = Person().has("g1")
    person.types("/forget")
    person.types("/forget")
    assert [frame.flow for frame in person.state.stack] == ["forget"]
    person.presses("no")

    assert person.question is None


@pytest.mark.parametrize(
    ("days", "words"), [(None, "when these expire"), (1, "within 1 day."), (30, "within 30 days.")]
)
def test_the_days_until_it_is_gone_from_backups_are_named(days: int | None, words: str) -> None:
    person = Person().has("g1")
    person.known = replace(person.known, retention_days=days)
    person.types("/forget")

    assert words in person.heard


def test_the_privacy_page_names_them_too() -> None:
    person = Person()
    person.known = replace(person.known, retention_days=30)
    person.types("/privacy")

    assert "within 30 days" in person.heard


def in_groups() -> Trainee:
    person = Trainee().is_in()
    members = (person.room.members[0], person.room.members[0].model_copy(update={"id": "b2"}))
    own = Room(group(id="a2", name="Tailors"), members)
    person.known = replace(person.known, training=replace(person.known.training, taught=(own,)))
    return person


def test_deleting_names_the_groups_and_what_is_out_of_reach() -> None:
    person = in_groups()
    person.types("/forget")
    assert "Your answers in the group “Bakers” go too." in person.heard
    assert "What a trainer saved as a file stays with that trainer." in person.heard
    assert "Your group “Tailors” ends, and what its 2 members answered goes." in person.heard


def test_the_privacy_page_says_what_trainers_see() -> None:
    person = in_groups()
    person.types("/privacy")
    assert "In the group “Bakers”, Sara sees the name Omar, your answers there and their grades; nothing else." in (
        person.heard
    )
    assert "Nobody else gets to see anything of you." in person.heard
    alone = Person()
    alone.types("/privacy")
    assert "Nobody else gets to see it." in alone.heard
    assert "group" not in alone.heard
