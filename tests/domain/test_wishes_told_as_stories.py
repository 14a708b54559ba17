"""A wish told with the story around it is offered plain goals: none of its figures, floors, neighbours or scraps."""

from __future__ import annotations

import pytest

from dialogs.domain.rewording.rewording import Rewording, reword
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY, aloud, in_arabic


def offers(wish: str) -> tuple[Rewording, ...]:
    return reword(read_goal(wish, Context(TODAY, "EG")), today=TODAY, country="EG")


def told(wish: str) -> str:
    said = aloud if wish.isascii() else in_arabic
    return " | ".join(said(one.text) for one in offers(wish))


def counted(wish: str) -> set[str]:
    return {(one.thing or "").removeprefix("thing:") or one.metric or "" for one in offers(wish)}


@pytest.mark.parametrize(
    ("wish", "scraps"),
    [
        (
            "I run a small pottery studio, on the 3rd floor with no lift. Evenings are full but nobody books mornings",
            "3rd",
        ),
        ("our bakery moved here in May and the oven is old, unit 14, we'd love more orders", "14"),
        ("عندنا كورال من 14 صوت وبنغني بقاعة الكنيسة، بدنا ناس أكتر تحضر حفلاتنا", "صوت"),
        ("بائع خضار على عربية في إمبابة وابني عملي واتساب، عايز الجيران يطلبوا مني عليه", "العليه"),
        ("كنبيعو الزيت ف الصويرة، تعاونية فيها 25 مرا، بغينا نبيعو لبرا", "اللبرا"),
        ("محل عطارة قديم، الشباب صاروا يشترون أونلاين، نبغى نبيع لهم حنا بعد", "لهم"),
        ("نربي الدجاج، 1200 دجاجة، الحانوت اللي كان يشري منا غلق، خاصنا مشترين جداد", "المحل"),
        (
            "a women's sewing cooperative in the Bekaa. we make lovely bags but only sell at two fairs a year",
            "to women",
        ),
        ("more orders for ayez", "ayez"),
        ("طلبات متجري قليلة ابي ازيدها", "الطلبات المتجري"),
        ("get more people into our training sessions", "becoming"),
        ("fill the minibus to the airport", "airport"),
        ("my cousin wants her henna page to take off", "cousin"),
        ("get my Quran reading fluent", "fluent"),
        ("نادي قراءة في الخبر، نلتقي كل ثلاثاء، كنا 30 وصرنا 8، نبي الأعضاء يرجعون", "الرياضي"),
        ("dentist in Zahle, 3rd generation, patients skip check-ups and only ring in pain", "in pain"),
        ("تعاونية صيادين في بورسعيد، التاجر بياخد السمك برخص، عايزين نبيع للمطاعم على طول", "طول"),
    ],
)
def test_no_scrap_of_the_story_is_in_an_offer(wish: str, scraps: str) -> None:
    assert scraps not in told(wish)


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("our baker's shop in Leeds moved twice and the oven is old, we'd love more orders", "in Leeds"),
        ("Three pupils left in September so my Tuesdays are empty, I need new pupils", "on Tuesdays"),
        ("خياط رجالي في صفاقس، الخدمة تطيح برشا بعد العيد، نحب الكليانات يجيو طول العام", "صفاقس"),
        ("more sales at our region", "in our region"),
        ("بنتي عندها توحد، فتحت صفحة أحكي فيها تجربتنا، حابة أوصل لأمهات متلي", "مثلي"),
    ],
)
def test_where_and_for_whom_is_kept(wish: str, kept: str) -> None:
    assert kept in told(wish)


@pytest.mark.parametrize(
    ("wish", "measures"),
    [
        ("I spend 5 hours a day on my phone and my wife is fed up", {"screen_minutes", "phone_free_hours"}),
        ("I promised my mum I'd call her more", {"family_hours", "family_meals"}),
        ("I'm 34, never saved a penny, and I want a house deposit one day", {"savings", "expenses"}),
        ("get more students for our free lesson", {"registrations", "conversion_rate"}),
        ("عندنا ورشة مجانية ونبي ناس اكثر يحضرون", {"registrations"}),
        ("I want to stop eating crisps at my desk, I'm 41 and it's two bags a day", {"sugar_free_days", "sweets"}),
        ("نقابتنا فيها 2300 عضو وما بيحضر الاجتماعات غير 40 واحد، بدنا ناس أكتر تحضر", {"attendance", "registrations"}),
        ("كنبيع الفخار فآسفي والديور كياخدو غير من الشينوا، بغيت الناس يشريو من عندي", {"sales"}),
        ("my laundrette has 9 washers and two are always broken. want fewer breakdowns", {"outages", "downtime"}),
    ],
)
def test_what_is_meant_is_counted(wish: str, measures: set[str]) -> None:
    assert counted(wish) & measures


@pytest.mark.parametrize(
    ("wish", "never"),
    [
        (
            "We run ghost tours in York, the late one is nearly always empty. help me fill it",
            {"workouts", "kilometres"},
        ),
        ("we have a rooftop restaurant, no sign. tourists walk straight past", {"walks", "walking_minutes"}),
        ("our small press is good and bookshops won't stock us. we want to be in more bookshops", {"stockouts"}),
        ("Dog groomer. My phone 07700 900123 never rings on Mondays", {"screen_minutes", "phone_free_hours"}),
    ],
)
def test_what_others_do_is_no_kind_of_wish(wish: str, never: set[str]) -> None:
    assert offers(wish)
    assert not counted(wish) & never


def test_a_wish_in_which_nothing_is_counted_is_given_time() -> None:
    assert "for this goal" in told("I hope for some quiet hours with the old oak tree")


@pytest.mark.parametrize(
    ("wish", "name"),
    [
        ("عايز اسمي يكون معروف كمصمم ديكور", "كي يُعرف اسمي كمصمم ديكور"),
        ("بدي كون معروفة كمصورة أطفال", "كي يُعرف اسمي كمصورة أطفال"),
        ("نريد أن نكون معروفين كخبراء ضيافة", "كي يُعرف اسمنا كخبراء ضيافة"),
    ],
)
def test_a_name_stays_the_persons_own(wish: str, name: str) -> None:
    assert name in told(wish)
    assert "من الأطفال" not in told(wish)
