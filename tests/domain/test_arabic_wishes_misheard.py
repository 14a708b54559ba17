"""Arabic wishes in which one word sounds like another: customers like a deed, a place like those who know us."""

from __future__ import annotations

import pytest

from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY
from tests.domain.test_wishes_as_people_have_them import measures, told


@pytest.mark.parametrize(
    "wish",
    [
        "تعزيز ثقة العملاء بالمتجر",
        "زيادة ولاء العملاء للتطبيق",
        "نريد وصول منتجاتنا إلى عملاء الخليج عبر المتجر الإلكتروني",
    ],
)
def test_customers_are_no_deed(wish: str) -> None:
    assert read_goal(wish, Context(TODAY, "EG")).direction == "increase"
    assert len(told(wish)) > 1


@pytest.mark.parametrize("wish", ["نعمل متجر إلكتروني", "عمل تطبيق للتوصيل", "نعمل موقع للعملاء"])
def test_what_is_made_stays_a_deed(wish: str) -> None:
    assert read_goal(wish, Context(TODAY, "EG")).direction == "deliver"


@pytest.mark.parametrize(
    "wish",
    ["نريد أن نحافظ على عملائنا الحاليين", "نريد الحفاظ على زبائننا القدامى", "نريد أن نحافظ على مشتركي المنصة"],
)
def test_whom_one_keeps_is_counted_once(wish: str) -> None:
    assert "retention_rate" in measures(wish)
    assert not any(" على عملائنا" in one or " على زبائننا" in one for one in told(wish))


@pytest.mark.parametrize(
    ("wish", "place"),
    [
        ("بغينا الناس يعرفونا فالرباط", "الرباط"),
        ("بدي الناس تعرفنا بالزرقا", "الزرقا"),
        ("نحبو الناس تعرفنا فالجزائر العاصمة", "الجزائر العاصمة"),
    ],
)
def test_a_place_joined_to_its_particle_is_where_one_is_known(wish: str, place: str) -> None:
    said = told(wish)

    assert all(place in one for one in said)
    assert not any(f"ف{place}" in one or f"ب{place}" in one for one in said)


def test_those_who_are_to_know_us_are_still_an_audience() -> None:
    assert all("مزارعي الزيتون" in one for one in told("نريد أن يعرفنا مزارعو الزيتون"))


@pytest.mark.parametrize(
    ("wish", "kept", "lost"),
    [
        ("أريد أن يشتري الناس كتابي", "كتابي", "الناس كتابي"),
        ("احنا فريق ٤ أفراد وبنعمل هدايا هاند ميد، ونفسنا نكبر شوية", "هدايا هاند ميد", "نعمل هدايا"),
        ("مش هدفي أبيع النهارده، هدفي الناس تعرف البراند", "العلامة التجارية", "النهارده"),
    ],
)
def test_a_product_is_neither_its_buyers_nor_its_verb_nor_a_day(wish: str, kept: str, lost: str) -> None:
    said = told(wish)

    assert all(kept in one for one in said)
    assert not any(lost in one for one in said)


@pytest.mark.parametrize(
    ("wish", "measure"),
    [
        ("نريد أن يقضي الزوار وقتا أطول في الموقع", "time_on_page"),
        ("بدنا نقلل الناس اللي بتلغي اشتراكها بالجيم", "churn_rate"),
        ("عايزين المواعيد الفائتة تقل في العيادة", "no_shows"),
    ],
)
def test_what_visitors_and_members_do_is_measured(wish: str, measure: str) -> None:
    assert measure in measures(wish)
