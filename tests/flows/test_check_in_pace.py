"""What is said to a figure: what it counts, where one should be, what it takes. No blame, no crumbs."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from tests.flows.person import Person

START = date(2026, 11, 21)
BLAME = re.compile(r"fail|only|unfortunately|late\b|bad|lazy|متأخر|فشل|للأسف|تقصير")


def of(value: float, unit: str = "count") -> Amount:
    return Amount(value=value, unit=unit)


KINDS: dict[str, dict[str, Any]] = {
    "fewer": {"metric": "complaints", "direction": "decrease", "baseline": of(40), "target": of(20)},
    "level": {"metric": "rating", "baseline": of(4.1), "target": of(4.5), "per": None},
    "rate": {
        "metric": "conversion_rate",
        "baseline": of(1.8, "percent"),
        "target": of(3, "percent"),
        "per": None,
    },
    "keep": {"metric": "rating", "direction": "keep", "baseline": of(4.5), "target": of(4.5), "per": None},
    "money": {"metric": "revenue", "baseline": of(40000, "EGP"), "target": of(62500, "EGP")},
    "total": {"metric": "orders", "baseline": None, "target": of(375), "per": None},
    "no day": {"metric": "followers", "baseline": of(100), "target": of(300), "per": None, "deadline": None},
    "grows": {"metric": "followers", "baseline": of(100), "target": of(500), "per": None, "trend": "rose"},
    "slow": {"metric": "customers", "baseline": of(10), "target": of(13), "per": None},
    "time": {
        "metric": "delivery_time",
        "direction": "decrease",
        "baseline": of(48, "hours"),
        "target": of(24, "hours"),
    },
    "share": {"metric": "leads", "baseline": of(150), "target": of(25, "percent"), "relative": True, "per": None},
    "month": {},
}
KINDS["time"]["per"] = None


def after(days: int, kind: str, language: str = "en") -> Person:
    person = Person("ar" if language == "ar" else "en").has("g1", **KINDS[kind])
    person.on(START + timedelta(days=days))
    return person


@pytest.mark.parametrize(
    ("kind", "words", "echo", "told"),
    [
        ("fewer", "27", "Noted: 27 complaints a month.", "ahead of pace"),
        ("fewer", "39", "Noted: 39 complaints a month.", "slower than planned"),
        ("fewer", "19", "Noted: 19 complaints a month.", "The target of 20 a month is reached ✅"),
        ("level", "4.2", "Noted: 4.2 stars now.", "4.3 stars was expected by today"),
        ("rate", "2.4%", "Noted: 2.4% now.", "another 0.6 percentage points to reach 3%"),
        ("keep", "4.3", "Noted: 4.3 stars now.", "0.2 stars below the level to keep"),
        ("keep", "4.6", "Noted: 4.6 stars now.", "kept ✅"),
        ("money", "45000", "Noted: EGP 45,000 a month.", "EGP 50,400 was expected by today"),
        ("total", "170", "Noted: 170 orders since Saturday 21 November 2026.", "173 was expected by today"),
        ("no day", "150", "Noted: 150 followers now.", "The target is 300: 150 followers to go."),
        ("grows", "210", "Noted: 210 followers now.", "210 was expected by today, so it's on track"),
        ("slow", "11", "Noted: 11 customers now.", "another 2 customers to reach 13"),
        ("time", "36 hours", "Noted: 36 hours now.", "36.9 hours was expected by today"),
        ("time", "2 days", "Noted: 48 hours now.", "slower than planned"),
        ("share", "168", "Noted: 168 leads a month.", "168 was expected by today"),
        ("month", "50", "Noted: 50 bookings a month.", "49 was expected by today"),
    ],
)
def test_after_two_months(kind: str, words: str, echo: str, told: str) -> None:
    person = after(60, kind)
    person.types(words)

    assert echo in person.heard
    assert told in person.heard


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("days", [1, 10, 60, 125, 140])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_blames_and_no_thing_is_broken(kind: str, days: int, language: str) -> None:
    person = after(days, kind, language)
    person.types("4.2" if KINDS[kind].get("metric") == "rating" else "2.2%" if kind == "rate" else "27")
    if person.question == "check_in.sure":
        person.presses("yes")

    assert len(person.known.check_ins) == 1
    assert not BLAME.search(person.heard)
    whole = kind in {"fewer", "total", "no day", "grows", "slow", "share", "month"}
    assert not (whole and re.search(r"\d[.٫]\d", person.heard))


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "make it easier"), ("en", "It's too hard."), ("ar", "خليه أسهل"), ("ar", "الهدف صعب علينا")],
)
def test_a_goal_found_too_hard_is_offered_another_target(language: str, words: str) -> None:
    person = after(60, "month", language)
    person.types(words)

    assert person.question == "change.value"
    person.types("50")
    if person.question == "change.reason":
        person.types("/skip")
    assert person.goal().target == of(50)
    assert len(person.known.goals) == 1


@pytest.mark.parametrize("words", ["an easier checkout for customers", "أسهل طريقة للحجز"])
def test_a_wish_that_holds_the_word_is_one(words: str) -> None:
    person = after(60, "month")
    person.types(words)

    assert person.question != "change.value"
