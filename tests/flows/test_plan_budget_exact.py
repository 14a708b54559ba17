"""A budget adds up to the last coin of its currency, however many decimals that has and however it is changed."""

from __future__ import annotations

import copy
from functools import cache
from typing import Literal

from babel.numbers import get_currency_precision, get_territory_currencies
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogs.domain.plans.splitting import amount, smallest
from tests.flows.person import Person
from tests.flows.planned import at, goes, living_in, plan_of

Language = Literal["ar", "en"]

PLACES = ("EG", "SA", "KW", "BH", "TN", "JO", "OM", "IQ", "JP", "US", "MA", "DZ", "LB", "AE", "DE", "KR", "LY", "QA")
CHANGES = {
    "en": (
        "ads half, the rest people",
        "60 ads 40 people",
        "ads a third, photos a third, tools a third",
        "ads, photos and people equally",
        "photos 17",
        "photos 33.333",
        "people 12.5%",
        "ads 60%",
        "tools 1000000",
        "1: 40%",
        "the rest for training",
    ),
    "ar": (
        "نص للإعلانات والباقي للتصوير",
        "٦٠ إعلانات ٤٠ ناس",
        "ثلث للإعلانات وثلث للتصوير وثلث للأدوات",
        "الإعلانات والتصوير والأدوات بالتساوي",
        "التصوير ١٧",
        "التصوير ٣٣٫٣٣٣",
        "الإعلانات ٦٠٪",
        "الأدوات ١٠٠٠٠٠٠",
        "الباقي للتدريب",
    ),
}
MENDED = ("reserve", "fit", "raise")


@cache
def at_budget(language: Language, country: str) -> Person:
    return living_in(at("budget", language, country), country)


def test_currencies_of_no_two_and_three_decimals_are_tried() -> None:
    assert {get_currency_precision(get_territory_currencies(one)[0]) for one in PLACES} >= {0, 2, 3}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    language=st.sampled_from(["ar", "en"]),
    country=st.sampled_from(PLACES),
    units=st.integers(10, 10**9),
    data=st.data(),
)
def test_a_budget_changed_in_words_adds_up(language: Language, country: str, units: int, data: st.DataObject) -> None:
    person = copy.copy(at_budget(language, country))
    currency = get_territory_currencies(country)[0]
    person.types(f"{amount(units, currency):.{get_currency_precision(currency)}f} {currency}")
    changes = data.draw(st.lists(st.sampled_from(CHANGES[language]), min_size=1, max_size=4))
    for words in changes:
        if person.question in ("plan_budget.over", "plan_budget.split"):
            goes(person, words)
    _mend_and_keep(person, data)
    budget = plan_of(person).budget

    assert budget is not None
    assert budget.currency == currency
    assert sum(smallest(one.value, currency) for one in budget.shares) == smallest(budget.total, currency)


def _mend_and_keep(person: Person, data: st.DataObject) -> None:
    """Take what stands, or first a way of mending what does not add up."""
    while person.question is not None:
        offered = [choice.data.rpartition(":")[2] for say in person.says for choice in say.choices]
        ways = [one for one in MENDED if one in offered]
        person.presses(data.draw(st.sampled_from(ways)) if ways else "done" if "done" in offered else "fine")
