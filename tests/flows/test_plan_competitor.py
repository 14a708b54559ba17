"""Competitors one by one: named in many ways, asked about in turn, and left again without losing anything."""

from __future__ import annotations

import pytest

from tests.flows.test_plan_standing import edited, ideas, naming, standing


def test_each_competitor_is_asked_about_in_turn() -> None:
    person = naming()
    assert "Smile Center: what do patients go there for?" in person.heard
    person.presses("trait_price")
    person.presses("done")
    person.types("waiting, service")
    assert "DentaCare: what do patients go there for?" in person.heard
    person.types("their name")
    person.types("parking")
    assert person.question == "plan_standing.trends"
    person.presses("done")

    first, second = standing(person).competitors
    assert (first.name, ideas(first.strong), ideas(first.weak)) == (
        "Smile Center",
        ["trait_price"],
        ["waiting", "service"],
    )
    assert (second.name, ideas(second.strong), ideas(second.weak)) == ("DentaCare", ["their name"], ["parking"])


def test_what_a_competitor_is_good_at_is_not_offered_as_what_it_lacks() -> None:
    person = naming("Smile Center")
    assert "Prices" in person.buttons
    person.presses("trait_price")
    person.presses("done")

    assert "Prices" not in person.buttons


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Costa", ["Costa"]),
        ("Costa and Starbucks", ["Costa", "Starbucks"]),
        ("our competitors are Costa, Starbucks.", ["Costa", "Starbucks"]),
        ("المنافسون هم: كوستا، ستاربكس", ["كوستا", "ستاربكس"]),
        ("كوستا و ستاربكس\nسيلانترو", ["كوستا", "ستاربكس", "سيلانترو"]),
        ("عندنا محمصة الحي", ["محمصة الحي"]),
    ],
)
def test_names_are_read_one_by_one(words: str, names: list[str]) -> None:
    person = naming(words)
    for _ in names:
        person.types("/skip")
        person.types("/skip")
    person.presses("done")

    assert [one.name for one in standing(person).competitors] == names


def test_of_many_names_the_first_three_are_asked_about_and_none_is_lost() -> None:
    person = naming("A1 Dental, Bright, Care House, Dr Samy, bright, Elite")
    assert "We look at the first three" in person.heard
    for words in ("price", "slow", "service", "parking", "name", "far"):
        person.types(words)
    assert person.question == "plan_standing.trends"
    person.presses("done")

    told = [(one.name, ideas(one.weak)) for one in standing(person).competitors]
    assert told == [
        ("A1 Dental", ["slow"]),
        ("Bright", ["parking"]),
        ("Care House", ["far"]),
        ("Dr Samy", []),
        ("Elite", []),
    ]


@pytest.mark.parametrize("words", ["nobody", "none", "لا أحد", "مفيش", "ما حدا", "والو", "I don't know", "مش عارف"])
def test_nobody_may_come_to_mind(words: str) -> None:
    person = naming(words)

    assert person.question == "plan_standing.trends"


def test_one_may_go_back_from_a_competitor_to_the_names() -> None:
    person = naming("Smile Center")
    person.types("/back")
    assert person.question == "plan_standing.competitors"
    person.types("DentaCare")

    assert "DentaCare" in person.heard


def test_one_may_go_back_within_a_competitor_and_out_of_the_next_one() -> None:
    person = naming()
    person.presses("done")
    person.types("/back")
    assert person.question == "plan_competitor.strong"
    person.presses("trait_name")
    person.presses("done")
    person.types("slow")
    assert "DentaCare" in person.heard
    person.types("/back")

    assert person.question == "plan_standing.competitors"
    assert "So far: Smile Center." in person.heard


def test_one_may_go_back_after_the_last_competitor() -> None:
    person = naming("Smile Center")
    person.types("/skip")
    person.types("/skip")
    assert person.question == "plan_standing.trends"
    person.types("/back")

    assert person.question == "plan_standing.competitors"


def test_an_edit_about_the_last_competitor_names_no_other_one() -> None:
    person = naming("Smile Center")
    person.types("price")
    person.types("far")
    edited(person, "too far")
    assert person.question == "plan_standing.trends"
    person.presses("done")

    assert [one.name for one in standing(person).competitors] == ["Smile Center"]
