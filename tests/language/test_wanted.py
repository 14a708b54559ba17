"""What is wanted of the coach itself is heard however it is worded, and a wish stays a wish."""

from __future__ import annotations

import pytest

from dialogs.language.orders.wanted import takes_all, wanted_in


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("delete everything about me", "forget"),
        ("please erase all my data now", "forget"),
        ("I want you to delete my account", "forget"),
        ("wipe whatever you have stored about me", "forget"),
        ("what do you know about me?", "privacy"),
        ("who can read this?", "privacy"),
        ("is my data safe here?", "privacy"),
        ("can I download all my data?", "export"),
        ("could you talk to me in Arabic", "arabic"),
        ("switch to English please", "english"),
        ("too many messages", "settings"),
        ("how often will you ask me?", "settings"),
        ("stop nagging me", "silence"),
        ("just leave me alone please", "silence"),
        ("don't message me again", "silence"),
        ("let's review", "review"),
        ("I want to update my number", "figure"),
        ("when is the next review?", "ahead"),
        ("what is the date of the review?", "ahead"),
        ("how long until the review", "ahead"),
        ("امسحي كل حاجة عني", "forget"),
        ("احذف كل شي عندك عني", "forget"),
        ("محي كل شي", "forget"),
        ("بغيت تمسح كلشي", None),
        ("عايزة نسخة من كل حاجة عندك", "export"),
        ("بدي شوف كل شي عندك عني", "export"),
        ("شو بتعرف عني؟", "privacy"),
        ("مين يقدر يقرا كلامي؟", "privacy"),
        ("كلمني انجليزي", "english"),
        ("احكيلي بالعربي لو سمحت", "arabic"),
        ("بدي احكي انكليزي", "language"),
        ("وش الاعدادات عندي", "settings"),
        ("كل كم تسألني؟", "settings"),
        ("حبس كلشي", "silence"),
        ("لا عاد تذكرني بشي", "silence"),
        ("خلاص لا عاد ترسل شي", "silence"),
        ("امتى المراجعة الجاية؟", "ahead"),
        ("شنو هو التاريخ ديال المراجعة؟", "ahead"),
        ("كم باقي على المراجعة", "ahead"),
        ("معي رمز من المدربة", "join"),
        ("ابغى اتدرب شوي", "practice"),
        ("I'd like to practise a bit", "practice"),
        ("وش قالت المدربة؟", "remarks"),
        ("what did my trainer say?", "remarks"),
        ("train two new sales people", None),
        ("عايز اتدرب على السواقة كل يوم", None),
        ("معايا كود من الدكتور", "join"),
        ("معي كود من ريما", "join"),
        ("وصلني رمز", "join"),
        ("I have a code from Rima", "join"),
        ("الأستاذة عطتني كود", "join"),
        ("وين أحط الكود؟", "join"),
        ("I got a code from my trainer", "join"),
        ("where do I enter the code?", "join"),
        ("عندي كود خصم للعملاء", None),
        ("more people join the class", None),
    ],
)
def test_what_is_wanted_of_the_coach_is_heard(text: str, order: str | None) -> None:
    assert wanted_in(text) == order


@pytest.mark.parametrize(
    "text",
    [
        "delete old customers from the list",
        "erase our debt by June",
        "stop losing customers",
        "stop smoking",
        "speak Arabic with 20 customers",
        "more reviews on Google",
        "review our prices",
        "download numbers up by 20%",
        "fewer messages from angry customers",
        "let's look for the cause",
        "who can help me sell more?",
        "امسح ديوني قبل رمضان",
        "وقف خسارة العملاء",
        "أتكلم إنجليزي كويس قبل الصيف",
        "نبطل التدخين",
        "عايز رسائل اكتر من العملاء",
        "نراجع الأسعار مع المورّدين",
    ],
)
def test_a_wish_stays_a_wish(text: str) -> None:
    assert wanted_in(text) is None


@pytest.mark.parametrize(
    ("text", "everything"),
    [("stop all reminders", True), ("وقف كل التذكيرات", True), ("stop reminders for bookings", False)],
)
def test_all_is_told_from_one(text: str, everything: bool) -> None:  # noqa: FBT001 - what is expected of a text
    assert takes_all(text) is everything
