"""A goal that keeps the town keeps what stands there: "the girls' salon in Jeddah"."""

from __future__ import annotations

import pytest

from dialogs.domain.goals.sentences import goal_core
from dialogs.domain.rewording.rewording import goal_as_read
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from dialogs.messages import Text
from tests.domain.aloud import TODAY, aloud, in_arabic


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("نبي نزيد زباين صالون البنات في جدة 20% خلال 3 شهور", "لدى صالون البنات في جدة"),
        ("زيادة مبيعات محل الورد بالرياض 10% خلال شهرين", "محل الورد في الرياض"),
        ("عندي صالون بنات في جدة وأبي أزيد الحجوزات 20% خلال 3 شهور", "حجوزات صالون البنات في جدة"),
        ("زيادة مرضى عيادة الأسنان في الخبر 20% خلال 3 شهور", "عيادة الأسنان في الخبر"),
        ("بغيت نطلع المداخيل ديال السناك ديالي فطنجة ب 20 فالمية حتى مارس", "لدى السناك في طنجة"),
        ("زيادة مشتركات النادي النسائي في الكويت 20% خلال 3 شهور", "النادي النسائي في الكويت"),
    ],
)
def test_the_place_of_work_stays_with_its_town(wish: str, said: str) -> None:
    assert said in in_arabic(_core(wish))


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (
            "increase bookings at our ladies salon in Jeddah by 20% in 3 months",
            "at our ladies salon in Jeddah by",
        ),
        ("more bookings for the girls salon in Jeddah, 20% in 3 months", "bookings at the girls salon in Jeddah by"),
        ("bookings at the hotel in Sharm up 10% by June", "bookings at the hotel in Sharm by"),
        ("more bookings in the summer, 10% by August", "bookings in the summer by"),
        ("raise orders at my bakery in Amman to 300 by March", "300 orders at my bakery in Amman"),
        ("increase followers in Amman by 10% by March", "followers from Amman by"),
        ("increase bookings from Amman at our salon by 10% by March", "bookings from Amman by"),
    ],
)
def test_a_town_alone_stays_alone(wish: str, said: str) -> None:
    assert said in aloud(_core(wish))


def _core(wish: str) -> Text:
    reading = read_goal(wish, Context(TODAY, "SA"))
    return goal_core(goal_as_read(reading, reading.deadline, "SA"))
