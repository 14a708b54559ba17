"""What is new in groups comes in one message, once: its first line can stand on a locked screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from dialogs.domain.training.training import Room
from dialogs.effects import SaveMember
from tests.dialogs.world import START
from tests.flows.trainee import GROUP, MEMBER, TODAY, Trainee, answer, group, task, written

DAY = timedelta(days=1)
FIRST, SECOND = task().items


def told(person: Trainee, *also: tuple[str, str]) -> str:
    person.is_reminded((GROUP, "training"), *also)
    return person.heard


def later(days: int, **fields: Any) -> Trainee:
    person = Trainee().is_in(**fields)
    person.passes(days)
    return person


def test_exercises_that_opened_are_told_once_with_the_day_they_are_due() -> None:
    person = later(3, assignments=(task(opens_on=TODAY + 2 * DAY, due_on=TODAY + 9 * DAY),))
    assert told(person) == (
        "There is something new in your training.\n\n“Bakers”\nThe kind of goal: open, due on Monday 30 November 2026."
    )
    assert person.buttons == ["“Bakers”"]
    assert [one.member.heard for one in person.effects if isinstance(one, SaveMember)] == [person.known.now]
    assert told(person) == ""
    assert person.effects == ()


def test_the_first_line_carries_no_figure_and_no_verdict() -> None:
    for language in ("ar", "en"):
        person = Trainee(language).is_in(task(), submissions=(answer(FIRST, judged=False, judged_at=START + DAY),))
        person.passes(3)
        first = told(person).split("\n")[0]
        assert first
        assert not any(map(str.isdigit, first))
        assert "Bakers" not in first


def test_what_is_due_soon_is_told_and_what_is_done_is_not() -> None:
    due = task(due_on=TODAY + 5 * DAY)
    assert "due on Thursday 26 November 2026" in told(later(3, assignments=(due,)))
    done = (answer(FIRST), answer(SECOND))
    assert told(later(3, assignments=(due,), submissions=done)) == ""
    assert told(later(1, assignments=(due,))) == ""


def test_what_was_due_since_the_last_word_can_still_be_answered() -> None:
    person = later(5, assignments=(task(due_on=TODAY + 3 * DAY),))
    assert "it was due on Tuesday 24 November 2026, and can still be answered." in told(person)


def test_the_trainer_s_words_are_told_and_the_verdict_waits_on_the_page() -> None:
    said: dict[str, Any] = {"judged": False, "judged_at": START + DAY, "comment": "Sales come after leads."}
    person = later(3, assignments=(task(),), submissions=(answer(FIRST, **said), answer(SECOND)))
    assert "Sara looked at one of your answers." in told(person)
    assert "Sales come" not in person.heard


def test_what_is_written_to_all_is_told_as_it_was_written() -> None:
    person = later(3, announcements=(written("Old.", START - DAY), written("Tomorrow at <five>!", START + DAY)))
    assert "Sara to all: Tomorrow at <five>!" in told(person)
    assert "Old." not in person.heard


def test_a_group_that_closed_says_so_and_offers_the_certificate() -> None:
    closed = group(closed_on=TODAY + 2 * DAY, code=None)
    person = later(3, group=closed, assignments=(task(),), submissions=(answer(FIRST),))
    assert "The group has closed; the certificate is ready." in told(person)
    person.follows("group", GROUP)
    assert "Certificate" in person.buttons


@pytest.mark.parametrize("gone", ["muted", "left", "seen"])
def test_muted_left_or_seen_already_nothing_is_said(gone: str) -> None:
    person = later(3, assignments=(task(opens_on=TODAY + 2 * DAY),))
    if gone == "muted":
        person.follows("hush", GROUP)
        person.room_is(members=(person.room.members[0].model_copy(update={"heard": START}),))
    elif gone == "seen":
        person.follows("group", GROUP)
    else:
        person.known = replace(person.known, training=replace(person.known.training, joined=()))
    assert told(person) == ""


def test_the_trainer_hears_of_what_waits() -> None:
    member = Trainee().is_in(task()).room.members[0]
    replied = answer(SECOND, judged=True, judged_at=START, replied_at=START + DAY, reply="Thanks, but why?")
    room = Room(group(), (member,), (task(),), (answer(FIRST, None), replied))
    person = Trainee()
    person.known = replace(person.known, training=replace(person.known.training, taught=(room,)))
    assert told(person) == (
        "Something waits for you in your training groups.\n\n"
        "“Bakers”\nOne answer waits for your word.\nOne member wrote back."
    )
    assert [choice.data for say in person.says for choice in say.choices] == [f"do:class:{GROUP}"]
    closed = replace(room, group=group(closed_on=TODAY))
    person.known = replace(person.known, training=replace(person.known.training, taught=(closed,)))
    assert told(person) == ""
    room = replace(room, submissions=(answer(FIRST),))
    person.known = replace(person.known, training=replace(person.known.training, taught=(room,)))
    assert told(person) == ""


def test_news_stand_before_a_look_back_in_one_message() -> None:
    person = later(3, announcements=(written("Tomorrow!", START + DAY),))
    person.has("g1")
    heard = told(person, ("g1", "quarterly"))
    assert len(person.says) == 1
    assert heard.index("Tomorrow!") < heard.index("How many bookings")
    assert person.question == "review.value"


def test_several_groups_are_told_under_one_first_line() -> None:
    person = later(3, announcements=(written("Tomorrow!", START + DAY),))
    other = group(id="a2", name="Tailors", trainer="Ali")
    member = person.room.members[0].model_copy(update={"group_id": "a2"})
    second = Room(other, (member,), announcements=(written("Friday!", START + DAY),))
    person.known = replace(person.known, training=replace(person.known.training, joined=(person.room, second)))
    person.is_reminded((GROUP, "training"), ("a2", "training"))
    assert person.heard.count("something new") == 1
    assert "“Tailors”\nAli to all: Friday!" in person.heard
    assert MEMBER
