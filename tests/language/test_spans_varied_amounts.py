"""Numbers, money and lengths varied by clitic, order, fraction and scale, mostly in Arabic."""

from datetime import date

import pytest

from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.words.context import Context

CONTEXT = Context(date(2016, 11, 7), "EG")


def spans(text: str, kind: str) -> list[Span]:
    return [span for span in find_spans(text, CONTEXT) if span.kind == kind]


NUMBERS = [
    ("خمس آلاف وستمية", 5600),
    ("تسع آلاف", 9000),
    ("بألف وخمسمائة", 1500),
    ("وألف", 1000),
    ("خمس دزينات", 60),
    ("ثلاثة أرباع المليون", 750_000),
    ("مليون ونصف المليون", 1_500_000),
    ("صفر فاصلة صفر خمسة", 0.05),
    ("سالب ثلاثة فاصلة خمسة", -3.5),
    ("مليار ومائتا مليون", 1_200_000_000),
    ("إحدى عشرة", 11),
    ("١٫١^٢", 1.21),
    ("خمسة إلا ربع", 4.75),
]
MONEY = [
    ("ثلاثة ريالات وخمسون هللة", 3.5, "SAR"),
    ("20 وون كوري", 20, "KRW"),
    ("20 دولارا كنديا", 20, "CAD"),
    ("20 بيزو مكسيكي", 20, "MXN"),
    ("20 روبل روسي", 20, "RUB"),
    ("٢٠$", 20, "USD"),
]


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_a_number_is_read_whole(text: str, value: float) -> None:
    assert [span.value for span in spans(text, "number")] == [pytest.approx(value)]


@pytest.mark.parametrize(("text", "value", "unit"), MONEY)
def test_money_has_its_country(text: str, value: float, unit: str) -> None:
    assert [(span.value, span.unit) for span in spans(text, "money")] == [(value, unit)]


@pytest.mark.parametrize(
    ("text", "length"),
    [("for a quarter of an hour", (0.25, "hour")), ("three quarters of an hour", (0.75, "hour"))],
)
def test_a_quarter_of_an_hour_is_no_quarter_of_a_year(text: str, length: tuple[float, str]) -> None:
    assert [(span.value, span.unit) for span in spans(text, "duration")] == [length]
