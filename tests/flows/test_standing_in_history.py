"""Whatever happens to how a goal stands is told in its history: the day, what, and why where that was said."""

from __future__ import annotations

from datetime import date

import pytest

from tests.flows.person import Person

DAY = date(2027, 1, 5)


def having(language: str = "en") -> Person:
    person = Person("ar" if language == "ar" else "en").has("g1").has("g2", metric="leads")
    person.follows("open", "g1")
    person.on(DAY)
    return person


def history(person: Person) -> str:
    person.follows("history", "g1")
    return person.heard


@pytest.mark.parametrize(
    ("words", "told", "reason"),
    [
        ("close the bookings goal because the branch is closed", "Stopped", "the branch is closed"),
        ("close the bookings goal", "Stopped", None),
        ("pause the bookings goal because of Ramadan", "Paused", "Ramadan"),
        ("make the bookings goal the primary goal", "The primary goal now", None),
    ],
)
def test_a_standing_told_in_words_is_in_the_history(words: str, told: str, reason: str | None) -> None:
    person = having()
    person.types(words)
    said = history(person)

    assert "5 January 2027" in said
    assert told in said
    assert ("Reason: " in said) == (reason is not None)
    assert (reason or "") in said


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("سكّر هدف الحجوزات لأن الفرع سكّر", "الفرع سكّر"),
        ("وقّف هدف الحجوزات مؤقتا عشان رمضان", "رمضان"),
        ("جمّد هدف الحجوزات حيت ما كاينش الوقت", "ما كاينش الوقت"),
        ("خلي هدف الحجوزات هو الأساسي", None),
    ],
)
def test_in_arabic_too(words: str, reason: str | None) -> None:
    person = having("ar")
    person.types(words)

    assert [(one.goal_id, one.at.date()) for one in person.known.changes] == [("g1", DAY)]
    assert ("السبب" in history(person)) == (reason is not None)
    assert (reason or "") in person.heard


@pytest.mark.parametrize("action", ["pause", "close", "primary"])
def test_a_button_is_in_the_history_like_words(action: str) -> None:
    person = having()
    person.follows(action, "g1")

    assert "Nothing has changed" not in history(person)


def test_taking_it_up_again_follows_the_pause() -> None:
    person = having()
    person.types("pause the bookings goal")
    person.types("resume the bookings goal")
    said = history(person)

    assert said.index("Taken up again") < said.index("Paused")


@pytest.mark.parametrize(
    ("words", "reason"),
    [("delete the bookings goal because it is a double", "it is a double"), ("delete the bookings goal", "")],
)
def test_a_deleted_goal_comes_back_with_both_in_its_history(words: str, reason: str) -> None:
    person = having()
    before = person.goal()
    person.types(words)
    assert person.known.goal("g1") is None
    person.types("/undo")
    assert person.goal() == before
    said = history(person)

    assert said.index("Brought back") < said.index("Deleted")
    assert reason in said


def test_a_goal_reached_or_stopped_in_a_look_back_is_in_the_history_with_what_was_said() -> None:
    person = Person().has("g1")
    person.on(date(2027, 4, 2))
    person.follows("review", "g1")
    for words in ("45", "the offer", "too few visitors"):
        person.types(words)
    for _ in range(6):
        if person.question != "review.decision":
            person.types("/skip")
    person.presses("stop")

    assert person.goal().status == "stopped"
    assert "Stopped\nReason: too few visitors" in history(person)


def test_a_thing_delivered_is_in_the_history() -> None:
    person = Person().has("g1", metric=None, direction="deliver", baseline=None, target=None, thing="the new menu")
    person.types("done")

    assert "Reached" in history(person)
