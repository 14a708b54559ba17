"""What is said of reminders in words of one's own reaches the settings, and what is not of ours does not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.language.orders.reminding import reminding_said
from dialogs.language.orders.settings_said import SettingSaid
from dialogs.language.words.context import Context
from tests.flows.test_setting import TODAY, changed, person

NOTHING: dict[str, Any] = {}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("I'd like the reminders at 8 pm", {"hours": (20, 21)}),
        ("could you remind me at 8 instead?", {"hours": (8, 9)}),
        ("move my reminders to 7", {"hours": (19, 20)}),
        ("no reminders after 9 pm", {"quiet": (21, 8)}),
        ("please don't message me before 10", {"quiet": (22, 10)}),
        ("quiet hours from 10 to 7", {"quiet": (22, 7)}),
        ("I want reminders every month", {"looks": "monthly"}),
        ("remind me once a week", {"looks": "weekly"}),
        ("stop the reminders for a month", {"paused_until": date(2026, 12, 22)}),
        ("no reminders until 1 March please", {"paused_until": date(2027, 3, 1)}),
        ("don't remind me during Ramadan", {"ramadan": "off"}),
        ("remind me on weekends too", {"weekends": True}),
        ("money in dollars", {"currency": "USD"}),
        ("show me the hijri dates", {"hijri": True}),
        ("خل التذكير الساعة 8 مساء", {"hours": (20, 21)}),
        ("ابي التذكير الساعة 8 الليل", {"hours": (20, 21)}),
        ("بدي التذكير يكون المسا", {"hours": (18, 21)}),
        ("غيرلي وقت التذكير ل 6", {"hours": (18, 19)}),
        ("ممكن تذكرني الساعة 8 الصبح؟", {"hours": (8, 9)}),
        ("لا ترسل شي بعد 9 الليل", {"quiet": (21, 8)}),
        ("ما تبعتليش حاجة بعد 10", {"quiet": (22, 8)}),
        ("ماتصيفطليش والو من بعد 10 ديال الليل", {"quiet": (22, 8)}),
        ("ساعات الهدوء من 10 لـ 7", {"quiet": (22, 7)}),
        ("خلي التذكيرات كل شهر", {"looks": "monthly"}),
        ("بدي تذكير مرة بالاسبوع", {"looks": "weekly"}),
        ("وقفوا التذكيرات شهر", {"paused_until": date(2026, 12, 22)}),
        ("شيل التذكيرات لمدة أسبوعين", {"paused_until": date(2026, 12, 6)}),
        ("رمضان خلها بعد التراويح", {"ramadan": "evening"}),
        ("لا تذكرني في رمضان", {"ramadan": "off"}),
        ("عايز التاريخ الهجري", {"hijri": True}),
        ("التاريخ بالهجري", {"hijri": True}),
        ("الفلوس بالريال", {"currency": "SAR"}),
        ("ما تبعتليش حاجة في الأعياد", {"holidays_off": True}),
        ("write to me at 8am", {"hours": (8, 9)}),
        ("message me after 5pm please", {"hours": (17, 18)}),
        ("evenings are better for me", {"hours": (18, 21)}),
        ("never write to me after 9pm", {"quiet": (21, 8)}),
        ("I sleep from 11pm till 6", {"quiet": (23, 6)}),
        ("no messages at night", {"quiet": (21, 9)}),
        ("no messages on Mondays", {"days_off": (0, 4, 5)}),
        ("my weekend is Friday and Saturday", {"days_off": (4, 5)}),
        ("I work on Fridays", {"days_off": (5,)}),
        ("remind me only on Tuesdays", {"days_off": (0, 2, 3, 4, 5, 6)}),
        ("no reminders until Ramadan", {"paused_until": date(2027, 2, 8)}),
        ("let's take a break until Christmas", {"paused_until": date(2026, 12, 25)}),
        ("I'm away for 2 weeks from 20 December", {"paused_until": date(2027, 1, 3)}),
        ("check on me every week", {"looks": "weekly"}),
        ("prices in Egyptian pounds", {"currency": "EGP"}),
        ("show me the islamic date as well", {"hijri": True}),
        ("ابعتيلي الساعة ٨ بالليل", {"hours": (20, 21)}),
        ("طرشلي الساعة ٧ المسا", {"hours": (19, 20)}),
        ("صيفط ليا مع 6 دالعشية", {"hours": (18, 19)}),
        ("غير الوقت لخمس العصر", {"hours": (17, 18)}),
        ("بعد الضهر احسن", {"hours": (15, 18)}),
        ("متبعتليش قبل الظهر", {"hours": (12, 15)}),
        ("لا تذكرني بالليل", {"quiet": (21, 9)}),
        ("ماتصيفطليش فالليل", {"quiet": (21, 9)}),
        ("ما حدا يحكيني بعد العشرة", {"quiet": (22, 8)}),
        ("لا تبعتلي يوم الخميس", {"days_off": (3, 4, 5)}),
        ("اجازتي خميس وجمعه", {"days_off": (3, 4)}),
        ("وقف التذكيرات لين رمضان", {"paused_until": date(2027, 2, 8)}),
        ("راني فالعطلة حتى ل 5 يناير", {"paused_until": date(2027, 1, 5)}),
        ("خلنا نوقف اسبوعين", {"paused_until": date(2026, 12, 6)}),
        ("أبي الهجري مع الميلادي", {"hijri": True}),
        ("لا خلها كل شهر", {"looks": "monthly"}),
        ("خلها بالدولار", {"currency": "USD"}),
    ],
)
def test_words_about_reminders_are_a_setting(text: str, fields: dict[str, Any]) -> None:
    one = person("en" if text.isascii() else "ar")
    one.types(text)

    assert changed(one) == fields
    assert one.state.stack == ()


@pytest.mark.parametrize("text", ["don't send me anything on Fridays", "ما تبعتليش حاجة يوم الجمعة"])
def test_a_day_without_messages_is_a_day_off(text: str) -> None:
    found = reminding_said(text, Context(TODAY, "EG"))
    assert found == SettingSaid("days", "", "+4")


@pytest.mark.parametrize("text", ["too many reminders", "تذكيرات كتيرة اوي"])
def test_a_complaint_about_reminders_shows_all_settings(text: str) -> None:
    one = person("en")
    one.types(text)

    assert "How it is set now:" in one.heard


@pytest.mark.parametrize(
    "text",
    [
        "send reminders to customers every week",
        "remind me why this matters?",
        "increase message open rate to 20%",
        "open a shop after 9 months",
        "answer messages within 2 hours",
        "تذكير العملاء بالمواعيد كل شهر",
        "إرسال تذكير قبل الموعد بيوم",
        "الرد على الرسائل خلال ساعة",
        "عايز أزود المبيعات في رمضان",
        "عروض رمضان بعد التراويح للعائلات",
    ],
)
def test_other_words_with_reminders_or_messages_are_none(text: str) -> None:
    assert reminding_said(text, Context(TODAY, "EG")) is None


@pytest.mark.parametrize("text", ["from 10 in the morning to 7 in the evening", "8 am to 6 pm"])
def test_quiet_hours_that_leave_hardly_any_for_reminders_are_asked_about(text: str) -> None:
    one = person()
    one.follows("set", "quiet")
    one.types(text)
    assert one.question == "setting.sure"

    one.presses("no")
    assert changed(one) == NOTHING
    one.follows("set", "quiet")
    one.types(text)
    one.types("yes")
    assert "quiet" in changed(one)


@pytest.mark.parametrize("text", ["10-7", "from 10 to 7", "من 10 لـ 7", "من ١٠ إلى ٧"])
def test_quiet_hours_without_morning_or_evening_are_of_the_night(text: str) -> None:
    one = person()
    one.follows("set", "quiet")
    one.types(text)

    assert changed(one) == {"quiet": (22, 7)}


@pytest.mark.parametrize(
    ("text", "city"), [("انا نقلت جدة", "jeddah"), ("انا انتقلت لجدة", "jeddah"), ("we've moved to Dubai", "dubai")]
)
def test_another_city_is_taken_in_words_of_ones_own(text: str, city: str) -> None:
    one = person("en" if text.isascii() else "ar")
    one.types(text)

    assert one.known.profile.city == city
