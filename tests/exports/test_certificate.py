"""What a member did in a group, as a picture: what stands on it, what stays out, and that it is one page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.exports import certificate
from bot.exports.typesetting import typeset
from bot.isolates import bare
from dialogs.domain.training.training import NAME, TITLE, Room
from tests.exports.cafe import pen
from tests.exports.classroom import NAMES, course, crowd, seen_by
from tests.exports.test_card import size

Language = Literal["ar", "en"]


def content(who: str = "m1", room: Room | None = None, language: Language = "en") -> dict[str, Any]:
    at = seen_by(room or course(language), who, language)
    return certificate.content(at.training.joined[0], at, pen(language))


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("room", [course("ar"), course("en"), crowd(2, 20, 3), crowd(2, 1, 1)])
def test_it_fits_one_page_for_a_phone(room: Room, language: Language) -> None:
    who = room.members[0].id
    pictures = typeset("certificate.typ", content(who, room, language), "png")

    assert [size(one) for one in pictures] == [(1080, 1350)]


def test_it_says_who_what_with_whom_when_and_how_much() -> None:
    told = {name: bare(str(words)) for name, words in content().items()}

    assert (told["name"], told["group"]) == ("Amina", "Marketing for small firms, Leeds")
    assert told["trainer"] == "Trainer: Sarah Whitfield"
    assert told["days"] == "1 November 2026 to 21 November 2026"
    assert told["done"] == "Exercises done: 5"


def test_of_a_closed_group_it_ends_on_the_day_it_closed() -> None:
    room = course()
    closed = replace(room, group=room.group.model_copy(update={"closed_on": date(2026, 11, 14)}))

    assert bare(content(room=closed)["days"]).endswith("to 14 November 2026")


def test_what_is_left_is_not_hidden() -> None:
    assert bare(content("m2")["done"]) == "Exercises done: 3 of 5"


def test_a_skill_of_which_nothing_was_right_stays_out() -> None:
    told = content("m2")

    assert [bare(one["name"]) for one in told["skills"]] == ["Sharing out a budget"]
    assert told["letters"] == ["S", "M", "T"]


def test_nobody_else_stands_on_it() -> None:
    told = str(content("m1"))

    assert not any(name in told for name in NAMES["en"][1:])


@settings(max_examples=15, deadline=None)
@given(st.text(min_size=1, max_size=NAME), st.text(min_size=1, max_size=TITLE))
def test_any_name_fits(name: str, title: str) -> None:
    room = crowd(1, 20, 1, "ar")
    renamed = replace(
        room,
        group=room.group.model_copy(update={"name": title, "trainer": name}),
        members=(room.members[0].model_copy(update={"name": name}),),
    )

    assert len(typeset("certificate.typ", content("m0", renamed, "ar"), "png")) == 1
