"""A place of work that is only concluded, from those it serves or from what is done there, is not told as a fact."""

from __future__ import annotations

import pytest

from dialogs.domain.wishes.wishes import business_id, told_place
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY
from tests.domain.test_wishes_as_people_have_them import told


@pytest.mark.parametrize(
    ("wish", "invented"),
    [
        ("become the most trusted freight partner in Alexandria", "logistics company"),
        ("we want our patients to be happier", "clinic"),
        ("we want more donors", "charity"),
        ("رفع مستوى رضا المرضى", "العيادة"),
        ("المرضى بيشتكوا من الانتظار وعايزين نحل ده", "العيادة"),
        ("بدنا حملة تجيب تبرعات أكتر قبل العيد", "الجمعية"),
        ("نريد أن نكون الخيار الأول في الشحن", "شركة الشحن"),
    ],
)
def test_no_place_is_told_that_nobody_named(wish: str, invented: str) -> None:
    assert not any(invented in one for one in told(wish))


@pytest.mark.parametrize(
    ("wish", "named"),
    [
        ("more patients at our clinic", "the clinic"),
        ("our logistics company should be known in Suez", "the company"),
        ("عنا عيادة أسنان بحلب وبدنا مرضى أكتر", "عيادة الأسنان"),
        ("نريد أن تنال شركة الشحن ثقة الناس", "شركة الشحن"),
        ("عاوزين ناس تتبرع للجمعية قبل رمضان", "الجمعية"),
    ],
)
def test_a_place_that_was_named_is_kept(wish: str, named: str) -> None:
    assert any(named in one for one in told(wish))


def test_what_is_concluded_still_settles_who_is_served() -> None:
    wish = "رفع مستوى رضا المرضى"

    assert told_place(wish) is None
    assert business_id(read_goal(wish, Context(TODAY, "EG"))) == "clinic"
    assert any("المرضى" in one for one in told(wish))
