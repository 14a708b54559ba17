"""A member's page of a training group: what is open and when it is due, what the trainer said, one's own progress."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from dialogs.effects import SaveMember, SaveProfile, Say, SendFile
from dialogs.known_after import known_after
from tests.dialogs.world import START
from tests.flows.trainee import GROUP, MEMBER, TASK, TODAY, Trainee, answer, group, task, written


def members(person: Trainee) -> list[SaveMember]:
    return [one for one in person.effects if isinstance(one, SaveMember)]


def test_the_list_names_the_groups_and_what_is_open_in_them() -> None:
    person = Trainee().is_in(task())
    person.types("/groups")

    assert "“Bakers”\nTrainer: Sara\n2 exercises are open." in person.heard
    assert person.buttons[:2] == ["“Bakers”", "Join by a code"]


def test_the_list_says_where_nothing_is_open() -> None:
    first, second = task().items
    person = Trainee().is_in(task(), submissions=(answer(first), answer(second)))
    person.types("/groups")

    assert "“Bakers”\nTrainer: Sara\nNothing is open at the moment." in person.heard


@pytest.mark.parametrize(("language", "words"), [("en", "my groups"), ("ar", "مجموعاتي")])
def test_the_list_is_found_by_words_and_kind_to_who_is_in_none(language: str, words: str) -> None:
    person = Trainee(language)  # type: ignore[arg-type]
    person.has("g1")
    person.types(words)
    assert ("Join by a code" if language == "en" else "الانضمام برمز") in person.buttons


def test_the_page_tells_what_is_open_what_is_late_and_what_is_to_come() -> None:
    tasks = (
        task(due_on=TODAY + timedelta(days=7)),
        task(id="c2", title="Warm up", due_on=TODAY - timedelta(days=1), opens_on=TODAY - timedelta(days=5)),
        task(id="c3", kind="kpi", opens_on=TODAY + timedelta(days=3)),
    )
    person = Trainee().is_in(*tasks)
    person.follows("group", GROUP)

    told = person.heard.split("\n\n")[1].split("\n")
    assert told == [
        "Warm up: 0 of 2; it was due on Friday 20 November 2026, and is still open",
        "The kind of goal: 0 of 2, due on Saturday 28 November 2026",
        "The measure that fits: opens on Tuesday 24 November 2026",
    ]
    assert "Under the name: Omar" in person.heard
    assert person.buttons == ["Warm up", "The kind of goal", "Another name", "No reminders of it", "Leave the group"]


def test_the_page_shows_one_s_own_progress_and_what_waits() -> None:
    first, second = task().items
    person = Trainee().is_in(task(), submissions=(answer(first), answer(second, None)))
    person.follows("group", GROUP)

    assert "1 of 1 answers right so far.\nOne answer waits for Sara." in person.heard
    assert "✅ One set of exercises is done." in person.heard
    assert "Certificate" in person.buttons


def test_the_page_shows_what_the_trainer_wrote_last() -> None:
    person = Trainee().is_in(announcements=(written("Bring a goal of your own."), written("Tomorrow at five!", START)))
    person.follows("group", GROUP)
    assert "Sara to all, Saturday 21 November 2026: Bring a goal of your own." in person.heard
    assert "No exercises are set yet" in person.heard


def test_who_looks_at_the_page_has_heard_what_is_new() -> None:
    person = Trainee().is_in(task())
    person.passes(2)
    person.follows("group", GROUP)
    (saved,) = members(person)
    assert saved.member.heard == person.known.now


def test_the_trainer_s_word_stands_with_the_answer() -> None:
    first, second = task().items
    said: dict[str, Any] = {"judged_at": START, "comment": "Sales come after leads."}
    person = Trainee().is_in(task(), submissions=(answer(first, judged=False, **said), answer(second)))
    person.follows("group", GROUP)
    person.presses(f"remarks:{GROUP}")

    assert person.heard.startswith("The kind of goal (1): Sales\n⚠️ It does not count as right yet.")
    assert "Sara: Sales come after leads." in person.heard
    assert "Write back" in person.buttons


def test_a_group_can_be_muted_and_heard_again() -> None:
    person = Trainee().is_in(task())
    person.follows("hush", GROUP)
    assert members(person)[0].member.muted
    person.follows("group", GROUP)
    assert "Remind me again" in person.buttons
    person.follows("unhush", GROUP)
    assert not person.room.members[0].muted


@pytest.mark.parametrize(("language", "words"), [("en", "stop all messages"), ("ar", "شيل التذكيرات")])
def test_stop_reminding_me_means_the_groups_too(language: str, words: str) -> None:
    person = Trainee(language).is_in(task())  # type: ignore[arg-type]
    person.types(words)
    assert [one.member.muted for one in members(person)] == [True]
    person = Trainee(language).is_in(task())  # type: ignore[arg-type]
    person.has("g1").has("g2")
    person.follows("quiet", "all")
    assert [one.member.muted for one in members(person)] == [True]


def test_files_of_one_s_own_are_there_once_there_is_something_in_them() -> None:
    person = Trainee().is_in(task())
    for kind in ("mine", "certificate"):
        person.follows(kind, GROUP)
        assert not any(isinstance(one, SendFile) for one in person.effects)
    person.room_is(submissions=(answer(task().items[0]),), group=group(closed_on=TODAY, code=None))
    person.follows("mine", GROUP)
    assert SendFile("answers", group_id=GROUP) in person.effects
    person.follows("certificate", GROUP)
    assert SendFile("certificate", group_id=GROUP) in person.effects


def test_a_look_at_the_groups_leaves_an_open_question_open() -> None:
    person = Trainee().is_in(task())
    person.types("more followers on instagram")
    before = person.question
    for way in ("groups", "group"):
        person.follows(way, GROUP)
        assert person.question == before
        assert person.buttons[-1] == "Back to our question"


def test_a_closed_group_can_still_be_looked_at() -> None:
    person = Trainee().is_in(task(), group=group(closed_on=TODAY, code=None))
    person.follows("group", GROUP)
    assert "The group closed on Saturday 21 November 2026." in person.heard
    assert "No reminders of it" not in person.buttons
    assert all(not choice.data.startswith("do:task") for say in person.says for choice in say.choices)


@pytest.mark.parametrize(
    "way", ["group", "remarks", "mine", "certificate", "hush", "unhush", "leave", "reply", "rename"]
)
def test_every_way_says_so_where_the_group_is_gone_or_another_s(way: str) -> None:
    person = Trainee()
    person.has("g1")
    person.follows(way, GROUP)
    assert "That group is no longer here" in person.heard
    assert all(isinstance(one, Say | SaveProfile) for one in person.effects)


def test_a_set_without_a_title_goes_by_its_kind_and_buttons_fit_telegram() -> None:
    person = Trainee().is_in(task(title="A very long title of some exercises that goes on"))
    person.follows("group", GROUP)
    assert f"do:task:{TASK}" in [choice.data for say in person.says for choice in say.choices]
    assert known_after(person.known, SaveMember(person.room.members[0])).training.joined[0].members[0].id == MEMBER
