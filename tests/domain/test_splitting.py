"""Sums of money that are split add up to the last coin, whatever the currency and however they are mended."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.domain.plans.plan import Picked, Share
from dialogs.domain.plans.splitting import (
    RESERVE,
    amount,
    divided,
    fitted,
    left_open,
    smallest,
    suggested,
    sum_of,
    with_reserve,
)

CURRENCIES = st.sampled_from(["EGP", "JOD", "IQD", "KWD", "USD", "SAR", "LBP", "TND", "JPY"])
UNITS = st.integers(min_value=1, max_value=10**13)
WEIGHTS = st.lists(st.one_of(st.integers(0, 100), st.floats(0, 100, allow_nan=False)), min_size=1, max_size=12)


def shares(currency: str, units: list[int]) -> tuple[Share, ...]:
    return tuple(Share(of=Picked(words=f"w{place}"), value=amount(one, currency)) for place, one in enumerate(units))


@pytest.mark.parametrize(
    ("currency", "value", "units"), [("JOD", 1.5, 1500), ("EGP", 1.5, 150), ("IQD", 1500, 1500), ("USD", 0.1, 10)]
)
def test_a_currency_is_counted_in_its_smallest_unit(currency: str, value: float, units: int) -> None:
    assert smallest(value, currency) == units
    assert amount(units, currency) == value


@given(units=UNITS, currency=CURRENCIES)
def test_an_amount_survives_the_way_there_and_back(units: int, currency: str) -> None:
    assert smallest(amount(units, currency), currency) == units


@given(total=UNITS, weights=WEIGHTS)
def test_parts_add_up_and_none_is_negative(total: int, weights: list[float]) -> None:
    parts = divided(total, weights)

    assert sum(parts) == total
    assert min(parts) >= 0


@given(units=UNITS, currency=CURRENCIES, weights=WEIGHTS)
def test_a_suggested_split_adds_up_to_the_last_coin(units: int, currency: str, weights: list[float]) -> None:
    values = suggested(amount(units, currency), currency, weights)

    assert sum(smallest(value, currency) for value in values) == units


@given(units=UNITS, currency=CURRENCIES, said=st.lists(st.integers(0, 10**12), min_size=1, max_size=8), data=st.data())
def test_a_split_that_is_fitted_adds_up(units: int, currency: str, said: list[int], data: st.DataObject) -> None:
    total, before = amount(units, currency), shares(currency, said)
    kept = data.draw(st.lists(st.sampled_from([one.of for one in before]), max_size=3))
    after = fitted(total, currency, before, kept)
    held = sum(smallest(one.value, currency) for one in before if one.of in kept)

    if held <= units and len(set(kept)) < len(before):
        assert left_open(total, currency, after) == 0
        assert [one for one in after if one.of in kept] == [one for one in before if one.of in kept]
    assert [one.of for one in after] == [one.of for one in before]


@given(units=UNITS, currency=CURRENCIES, said=st.lists(st.integers(0, 10**11), min_size=1, max_size=8))
def test_the_reserve_takes_what_is_open(units: int, currency: str, said: list[int]) -> None:
    total, before = amount(units, currency), shares(currency, said)
    after = with_reserve(total, currency, before)

    if sum(said) <= units:
        assert left_open(total, currency, after) == 0
    assert all(one in after for one in before)


def test_what_is_left_goes_to_those_who_lost_most() -> None:
    assert divided(100, (1, 1, 1)) == (34, 33, 33)
    assert divided(10, (0, 0)) == (5, 5)


def test_suggestions_are_round() -> None:
    assert suggested(10_000, "EGP", (55, 22, 23)) == (5500, 2250, 2250)
    assert suggested(1_000, "IQD", (2, 1)) == (675, 325)


def test_shares_that_add_up_are_left_alone() -> None:
    odd = (Share(of=Picked(words="a"), value=333.33), Share(of=Picked(words="b"), value=666.67))

    assert fitted(1000, "EGP", odd) == odd
    assert sum_of(odd, "EGP") == 1000


def test_a_reserve_that_stands_grows() -> None:
    before = (Share(of=RESERVE, value=10), Share(of=Picked(words="ads"), value=50))

    assert with_reserve(100, "EGP", before) == (before[1], Share(of=RESERVE, value=50))
