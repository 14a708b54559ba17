"""A group as a picture: what stands on it, that it fits a phone, and that it ranks nobody."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.exports import group_picture
from bot.exports.typesetting import typeset
from bot.isolates import bare
from dialogs.domain.training.overview import by_name
from dialogs.domain.training.training import NAME, TITLE, Room
from tests.exports.cafe import pen
from tests.exports.classroom import COURSE, NAMES, course, crowd, member, seen_by_trainer
from tests.exports.test_card import size

Language = Literal["ar", "en"]


def content(room: Room, language: Language = "en") -> dict[str, Any]:
    return group_picture.content(room, seen_by_trainer(room, language), pen(language))


def drawn(room: Room, language: Language = "en") -> list[bytes]:
    return typeset("group.typ", content(room, language), "png")


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize(("members", "tasks"), [(0, 0), (1, 1), (5, 3), (30, 20), (300, 20), (3, 60)])
def test_it_is_one_picture_that_telegram_takes(members: int, tasks: int, language: Language) -> None:
    (picture,) = drawn(crowd(members, tasks, 1, language), language)
    width, height = size(picture)

    assert width == 1080
    assert height <= 2.8 * width
    assert len(picture) < 2_000_000


@pytest.mark.parametrize("language", ["ar", "en"])
def test_members_stand_by_name_with_what_is_right(language: Language) -> None:
    told = content(course(language), language)

    assert [bare(row["name"]).replace("\u200b", "") for row in told["rows"]] == list(NAMES[language])
    assert bare(told["title"]) == COURSE[language][0]
    assert len(told["columns"]) == 2


def test_shades_say_right_partly_mostly_not_late_and_open() -> None:
    rows = content(course())["rows"]

    assert [[cell["shade"] for cell in row["cells"]] for row in rows] == [
        ["good", "good"],
        ["weak", "half"],
        ["half", "weak"],
        ["half", "open"],
        ["missing", "open"],
    ]
    assert [row["cells"][0]["late"] for row in rows] == [False, False, False, True, False]


def test_figures_are_written_in_the_persons_digits() -> None:
    assert [cell["figure"] for cell in content(course("ar"), "ar")["rows"][0]["cells"]] == ["٢", "٣"]


def test_of_a_large_group_those_who_need_help_are_shown_by_name_and_everybody_is_counted() -> None:
    told = content(crowd(300))
    names = [bare(row["name"]) for row in told["rows"]]

    assert len(names) == group_picture.PICKED_ROWS
    assert names == sorted(names, key=by_name)
    assert "20 members who need help most" in told["note"]
    assert all(cell["figure"] for cell in told["whole"]["cells"])


def test_of_many_exercises_the_last_are_shown_under_their_own_numbers() -> None:
    told = content(crowd(3, tasks=60, items=1))

    assert (told["columns"][0], told["columns"][-1]) == ("41", "60")
    assert told["note"] is not None


def test_nobody_in_it_yet_is_said() -> None:
    assert content(Room(course().group))["note"] == "Nobody has joined yet."


@settings(max_examples=15, deadline=None)
@given(st.text(min_size=1, max_size=NAME), st.text(min_size=1, max_size=TITLE))
def test_any_name_and_any_title_can_be_drawn(name: str, title: str) -> None:
    room = course("ar")
    renamed = replace(
        room,
        group=room.group.model_copy(update={"name": title}),
        members=(*room.members, member(9, name)),
        assignments=tuple(one.model_copy(update={"title": title}) for one in room.assignments),
    )

    assert len(drawn(renamed, "ar")) == 1
