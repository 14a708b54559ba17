"""Splits of a sum in words, both languages and dialects; and sentences about money that are none."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.answers.share_words import says_no_money
from dialogs.language.answers.sharing import read_names, read_split
from dialogs.language.words.context import Context

EGYPT = Context(date(2026, 11, 21), "EG")
THIRD = 1 / 3


def told(text: str) -> list[tuple[str, float, str]]:
    return [(one.how, round(one.value, 3), one.idea or one.words) for one in read_split(text, EGYPT).shares]


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("60 ads 40 people", [("number", 60, "spend_ads"), ("number", 40, "spend_people")]),
        ("ads 60 people 40", [("number", 60, "spend_ads"), ("number", 40, "spend_people")]),
        ("ads: 60, people: 40", [("number", 60, "spend_ads"), ("number", 40, "spend_people")]),
        ("60% for ads and 40% for people", [("percent", 60, "spend_ads"), ("percent", 40, "spend_people")]),
        (
            "500 insta, 300 google, rest people",
            [("number", 500, "instagram"), ("number", 300, "google_ads"), ("rest", 0, "spend_people")],
        ),
        ("half ads, a third photos", [("part", 0.5, "spend_ads"), ("part", 0.333, "spend_production")]),
        ("two thirds ads, the rest for Omar", [("part", 0.667, "spend_ads"), ("rest", 0, "Omar")]),
        (
            "5k to instagram and 2.5k to a designer",
            [("number", 5000, "instagram"), ("number", 2500, "spend_production")],
        ),
        ("100 for Google ads, 50 for Google Maps", [("number", 100, "google_ads"), ("number", 50, "google_maps")]),
        ("$200 on facebook, $100 on a stand at the fair", [("money", 200, "facebook"), ("money", 100, "spend_events")]),
        ("$1,500 for ads, $500 for tools", [("money", 1500, "spend_ads"), ("money", 500, "spend_tools")]),
        ("the rest goes to people", [("rest", 0, "spend_people")]),
    ],
)
def test_an_english_split_is_read(text: str, shares: list[tuple[str, float, str]]) -> None:
    assert told(text) == shares


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("نص للإعلانات والباقي للتصوير", [("part", 0.5, "spend_ads"), ("rest", 0, "spend_production")]),
        ("٦٠ إعلانات ٤٠ ناس", [("number", 60, "spend_ads"), ("number", 40, "spend_people")]),
        ("الإعلانات ٦٠ والتصوير ٤٠", [("number", 60, "spend_ads"), ("number", 40, "spend_production")]),
        ("ألفين للإعلانات و500 للتصوير", [("number", 2000, "spend_ads"), ("number", 500, "spend_production")]),
        (
            "ربع للأدوات وربع للتصوير ونص للاعلانات",
            [("part", 0.25, "spend_tools"), ("part", 0.25, "spend_production"), ("part", 0.5, "spend_ads")],
        ),
        (
            "٣٠٪ انستا ٢٠٪ جوجل والباقي لسارة",
            [("percent", 30, "instagram"), ("percent", 20, "google_ads"), ("rest", 0, "لسارة")],
        ),
        ("تلتين اعلانات وتلت تصوير", [("part", 0.667, "spend_ads"), ("part", 0.333, "spend_production")]),
        ("نصرف ٣٠٠ على فيسبوك و٢٠٠ على انستغرام", [("number", 300, "facebook"), ("number", 200, "instagram")]),
        ("1500 جنيه اعلانات و ٥٠٠ لمصور", [("money", 1500, "spend_ads"), ("number", 500, "spend_production")]),
        ("70% إشهار والباقي للرواتب", [("percent", 70, "spend_ads"), ("rest", 0, "spend_people")]),
        ("خلي الإعلانات ٧٠٪", [("percent", 70, "spend_ads")]),
    ],
)
def test_an_arabic_split_is_read(text: str, shares: list[tuple[str, float, str]]) -> None:
    assert told(text) == shares


@pytest.mark.parametrize(
    "text",
    ["2000", "hello there", "until March", "for 3 months", "between 2000 and 3000", "ads and people", "٢٠٠٠ جنيه",
     "الإعلانات والتصوير", "3.5%", "", "9" * 400, "لا أعرف"],
)  # fmt: skip
def test_other_words_split_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("text", ["ads and photos equally", "بالتساوي بين الإعلانات والتصوير", "50/50 ads and photos"])
def test_equal_shares_name_what_they_are_for(text: str) -> None:
    split = read_split(text, EGYPT)

    assert split.same
    assert [one.idea for one in split.names] == ["spend_ads", "spend_production"]


def test_the_whole_may_be_told_with_its_shares() -> None:
    split = read_split("2000 in total, 60% ads 40% people", EGYPT)

    assert split.total == 2000
    assert len(split.shares) == 2


def test_the_currency_is_told_once() -> None:
    assert read_split("٥٠٠ ريال سعودي إعلانات، ٣٠٠ تصوير", EGYPT).currency == "SAR"


@pytest.mark.parametrize(("text", "place"), [("2: 1000", 2), ("2) 1000", 2), ("٢: ٣٠٪", 2)])
def test_a_share_may_be_named_by_its_place(text: str, place: int) -> None:
    assert [one.place for one in read_split(text, EGYPT).shares] == [place]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ads and photos", ["spend_ads", "spend_production"]),
        ("إعلانات وتصوير وهدايا", ["spend_ads", "spend_production", "spend_gifts"]),
        ("insta, tools", ["instagram", "spend_tools"]),
        ("ads and my cousin", []),
    ],
)
def test_a_list_of_things_of_ours_is_known(text: str, names: list[str]) -> None:
    assert [one.idea for one in read_names(text, EGYPT)] == names


@pytest.mark.parametrize("text", ["no money", "we have no budget", "معنديش فلوس", "ما عندنا ميزانية", "بدون ميزانية"])
def test_nothing_to_spend_is_understood(text: str) -> None:
    assert says_no_money(text)


@pytest.mark.parametrize(
    "text", ["nothing but ads 500", "500", "ads", "فلوس كتير", "not much money, maybe two hundred a week"]
)
def test_a_little_is_not_nothing(text: str) -> None:
    assert not says_no_money(text)


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("بدي حط ٣٠٠ عالانستا و٧٠٠ عالغوغل", [("number", 300, "instagram"), ("number", 700, "google_ads")]),
        ("نحط 600 فالاشهار و الباقي فالتصوير", [("number", 600, "spend_ads"), ("rest", 0, "spend_production")]),
        ("نصهم للاعلانات و نصهم للتصوير", [("part", 0.5, "spend_ads"), ("part", 0.5, "spend_production")]),
        ("الباقي كله للتصوير بعد ٧٠٪ إعلانات", [("rest", 0, "spend_production"), ("percent", 70, "spend_ads")]),
        (
            "I'd spend 600 on ads and 400 on a designer",
            [("number", 600, "spend_ads"), ("number", 400, "spend_production")],
        ),
        ("60-40 ads photos", [("percent", 60, "spend_ads"), ("percent", 40, "spend_production")]),
        ("1. ads 600\n2. photos 400", [("number", 600, "spend_ads"), ("number", 400, "spend_production")]),
        (
            "a quarter to tools, the rest split between ads and photos",
            [("part", 0.25, "spend_tools"), ("rest", 0, "spend_ads"), ("rest", 0, "spend_production")],
        ),
    ],
)
def test_people_put_it_in_many_ways(text: str, shares: list[tuple[str, float, str]]) -> None:
    assert told(text) == shares


@pytest.mark.parametrize(
    ("text", "only"), [("300 for the designer Noura", False), ("٣٠٠ للمصورة نورة", False), ("300 Google ads", True)]
)
def test_a_name_that_says_more_than_ours_is_known_to(text: str, only: bool) -> None:  # noqa: FBT001 - what is expected
    assert [one.only for one in read_split(text, EGYPT).shares] == [only]
