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


@pytest.mark.parametrize(
    "wish", ["بدنا تقييماتنا تصير أحسن", "تحسين تقييماتنا على خرائط جوجل", "الريفيوهات بتاعتنا تبقى أحسن"]
)
def test_better_ratings_are_more_stars(wish: str) -> None:
    assert "rating" in measures(wish)


@pytest.mark.parametrize("wish", ["عايزين الريفيوهات تزيد على جوجل", "نريد تقييمات أكثر على خرائط جوجل"])
def test_more_ratings_are_more_reviews(wish: str) -> None:
    assert "reviews" in measures(wish)


@pytest.mark.parametrize(
    ("wish", "people"),
    [
        ("احنا فريق صغير وبنعمل هدايا هاند ميد، ونفسنا نكبر", "الفريق"),
        ("we are a small team making candles and want to grow", "team"),
    ],
)
def test_a_small_team_that_wants_to_grow_grows_its_work(wish: str, people: str) -> None:
    assert not any(people in one for one in told(wish))


@pytest.mark.parametrize("wish", ["نريد أن يكون الفريق أسعد", "we want our team to be happier"])
def test_a_team_that_is_to_be_happier_is_meant_itself(wish: str) -> None:
    assert any("الفريق" in one or "team" in one or "employees" in one for one in told(wish))


@pytest.mark.parametrize(
    ("wish", "kept"),
    [("نفسنا نوصل للصعيد", "الصعيد"), ("نوصل للمزارعين في الدلتا", "الدلتا"), ("nebgha 3omala2 mn jeddah", "Jeddah")],
)
def test_where_one_wants_to_get_is_a_place(wish: str, kept: str) -> None:
    said = told(wish)

    assert any(kept in one for one in said)
    assert not any(f"بين {kept}" in one or f"«{kept}" in one for one in said)


def test_making_a_delivery_service_known_makes_no_delivery_faster() -> None:
    assert "delivery_time" not in measures("عايزين نعرف الناس بخدمة التوصيل الجديدة")
    assert "delivery_time" in measures("عايزين التوصيل يبقى أسرع")


def test_a_guesthouse_that_sounds_like_a_city_is_where_it_is_said_to_be() -> None:
    said = told("بغينا نزيدو الحجوزات فالرياض ديالنا قبل الصيف")

    assert all("رياض الضيافة" in one and "في الرياض" not in one for one in said)
    assert all("الرياض" in one for one in told("نريد عملاء أكثر في الرياض"))
