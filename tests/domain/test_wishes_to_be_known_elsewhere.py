"""Who is to hear of a place of work elsewhere, and how far one wants to grow: no offer moves or drops the place."""

from __future__ import annotations

import pytest

from tests.domain.test_wishes_as_people_have_them import told


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("Make our surf camp famous in Europe", "people in Europe who see the posts of our surf camp"),
        ("Make our surf camp famous in Europe", "searches from Europe for the name of our surf camp"),
        ("Get families in Europe to know our surf camp", "families in Europe who see the posts of our surf camp"),
        ("نريد أن يعرف الناس في أوروبا مخيّمنا", "من يرون في أوروبا منشورات المخيّم"),
        ("المخيم ديالنا يولي معروف في أوروبا", "من أوروبا عن اسم المخيّم"),
        ("Make our gym in Leeds famous", "follow the gym in Leeds"),
        ("عايزين الكافيه بتاعنا في المعادي يبقى معروف", "المقهى في المعادي"),
    ],
)
def test_who_hears_of_us_elsewhere_is_there_and_we_stay_where_we_are(wish: str, kept: str) -> None:
    assert any(kept in one for one in told(wish))


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("Expand regionally", "the region"),
        ("Expand our clinic regionally", "the region"),
        ("Expand nationwide", "all over the country"),
        ("Grow our bakery worldwide", "around the world"),
        ("Expand abroad", "abroad"),
        ("Become known locally", "in our area"),
        ("Expand to other cities", "other cities"),
        ("Expand to the Gulf", "the Gulf"),
        ("التوسّع إقليميًّا", "دول المنطقة"),
        ("التوسع عالميا", "حول العالم"),
        ("نوسع الشركة محليا", "منطقتنا"),
        ("نتوسع برّا المدينة", "خارج المدينة"),
        ("نكبر في الخليج", "الخليج"),
    ],
)
def test_how_far_one_wants_to_grow_is_kept_in_every_offer(wish: str, kept: str) -> None:
    offered = told(wish)

    assert offered
    assert all(kept in one for one in offered)
