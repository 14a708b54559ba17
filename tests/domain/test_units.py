"""The unit of an amount whose words leave it open: that of its measure."""

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.rewording.units import amount_in
from dialogs.language.goals.reading import Target


@pytest.mark.parametrize(
    ("metric", "unit"),
    [
        ("orders", "count"),
        ("delivery_time", "days"),
        ("open_rate", "percent"),
        ("revenue", "EGP"),
        (None, "count"),
    ],
)
def test_a_bare_number_is_in_the_unit_of_its_measure(metric: str | None, unit: str) -> None:
    assert amount_in(Target(value=20, unit=None), metric, "EG") == Amount(value=20, unit=unit)


def test_the_unit_that_was_said_stays() -> None:
    assert amount_in(Target(value=20, unit="hours"), "delivery_time", "EG") == Amount(value=20, unit="hours")
