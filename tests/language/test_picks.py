"""Places of a list, typed; and words that are no place, though a number stands in them."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.answers.picks import read_picks
from dialogs.language.words.context import Context

TODAY = Context(date(2026, 11, 21), "EG")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("1 and 3", (1, 3)),
        ("1,2", (1, 2)),
        ("1 2 3", (1, 2, 3)),
        ("2.", (2,)),
        ("all", (1, 2, 3)),
        ("all of them", (1, 2, 3)),
        ("the second one", (2,)),
        ("first and third", (1, 3)),
        ("الأول والثالث", (1, 3)),
        ("التاني", (2,)),
        ("٢ و ٣", (2, 3)),
        ("١،٣", (1, 3)),
        ("كلهم", (1, 2, 3)),
        ("الكل", (1, 2, 3)),
        ("all three", (1, 2, 3)),
        ("all of the above", (1, 2, 3)),
        ("all channels please", (1, 2, 3)),
        ("كل ما سبق", (1, 2, 3)),
        ("كل الخطوات", (1, 2, 3)),
        ("جميع الخيارات", (1, 2, 3)),
        ("كل اللي فوق", (1, 2, 3)),
    ],
)
def test_places_are_read_from_their_numbers_and_names(text: str, places: tuple[int, ...]) -> None:
    assert read_picks(text, 3, TODAY) == places


@pytest.mark.parametrize(
    "text",
    [
        "two mangoes",
        "two posts a week",
        "first aid course",
        "4",
        "1, 7",
        "",
        "بوستين في الأسبوع",
        "ولا واحد",
        "3 posts a week",
        "every week",
        "every two weeks",
        "every Friday evening",
        "all mothers",
        "all year",
        "both days",
        "كل أسبوع",
        "كل أسبوعين",
        "كل خميس",
        "كل الزباين",
        "كل مساء",
        "كل سنة في رمضان",
    ],
)
def test_words_that_say_more_than_a_place_are_none(text: str) -> None:
    assert read_picks(text, 3, TODAY) == ()


@pytest.mark.parametrize(
    "text", ["families first", "العوايل اول", "quality first", "الجودة أولا", "customers come first"]
)
def test_what_comes_first_names_no_line(text: str) -> None:
    assert read_picks(text, 6, Context(date(2026, 11, 21), "EG")) == ()


@pytest.mark.parametrize("text", ["the first", "I'd go with the first", "خلينا في الأولى", "عايز الأولى", "رقم 1"])
def test_small_words_may_stand_before_a_place(text: str) -> None:
    assert read_picks(text, 6, Context(date(2026, 11, 21), "EG")) == (1,)
