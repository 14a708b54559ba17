"""Answers in free words: bare replies, things to do and wishes of one's own, told from descriptions."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.answers.plainly import plain_reply
from dialogs.language.answers.telling import after_lead, names_deed, names_none, unfilled, wishes_first
from dialogs.language.answers.traits import aspects_in
from dialogs.language.words.context import Context

TODAY = Context(date(2026, 11, 21), "EG")


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("yes", "yes"),
        ("أيوه", "yes"),
        ("تمام", "yes"),
        ("no", "no"),
        ("none", "no"),
        ("لا", "no"),
        ("I don't know", "unknown"),
        ("not sure", "unknown"),
        ("مش عارف", "unknown"),
        ("ما عندي فكرة", "unknown"),
        ("معرفش", "unknown"),
        ("later", "skip"),
        ("تجاوز", "skip"),
        ("why?", "question"),
        ("ليه", "question"),
        ("شو يعني", "question"),
        ("علاش", "question"),
        ("what do you mean", "question"),
    ],
)
def test_a_bare_reply_is_one(text: str, reply: str) -> None:
    assert plain_reply(text, TODAY) == reply


@pytest.mark.parametrize(
    "text",
    [
        "no time",
        "no parking nearby",
        "they don't know who to trust",
        "mothers who work",
        "it depends on the season",
        "people who live where there is no bus",
        "لا يوجد وقت",
        "ما يعرفونا",
        "ناس مش عارفة تختار",
        "الأسعار مرتفعة",
    ],
)
def test_words_beside_a_reply_make_it_an_answer(text: str) -> None:
    assert plain_reply(text, TODAY) is None


@pytest.mark.parametrize("text", ["Tired of waiting two hours?", "ليش تنتظر ساعتين؟", "تعبت من الانتظار؟"])
def test_where_a_question_may_be_the_answer_its_mark_asks_nothing(text: str) -> None:
    assert plain_reply(text, TODAY, bare=True) is None
    assert plain_reply(text, TODAY) == "question"


@pytest.mark.parametrize("text", ["what?", "why is that?", "يعني ايه رسالة؟", "ليه؟", "?"])
def test_a_question_back_is_one_even_there(text: str) -> None:
    assert plain_reply(text, TODAY, bare=True) == "question"


@pytest.mark.parametrize("text", ["مش عارف والله", "والله مش عارف", "I don't know, honestly"])
def test_a_filler_says_no_more(text: str) -> None:
    assert plain_reply(unfilled(text), TODAY) == "unknown"


@pytest.mark.parametrize("text", ["nobody", "None.", "nothing", "مفيش", "ما حدا", "لا أحد", "والو", "ماكو", "ولا شيء"])
def test_nothing_is_said_in_many_ways(text: str) -> None:
    assert names_none(text)


@pytest.mark.parametrize("text", ["nobody answers the phone", "مفيش مواقف", "لا أحد يرد عليهم"])
def test_nothing_with_more_beside_it_is_something(text: str) -> None:
    assert not names_none(text)


@pytest.mark.parametrize(
    "text",
    [
        "post pictures daily",
        "we'll post pictures daily",
        "I want to run ads on Facebook",
        "make reels",
        "send messages to customers",
        "let's do a giveaway",
        "ننشر صور كل يوم",
        "نشر صور يوميًا",
        "عايزين ننزل بوستات",
        "عايزة أنزل صور كل يوم",
        "نبغى نسوي حملة إعلانية",
        "بغينا نديرو بوستات",
        "نعمل إعلانات ممولة",
        "هننزل بوستات كل يوم",
    ],
)
def test_a_thing_to_do_is_known_by_its_first_words(text: str) -> None:
    assert names_deed(text, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "competitors post daily",
        "families who post pictures",
        "they don't answer messages",
        "use of phones is growing",
        "ads are getting expensive",
        "الناس بتنشر ريفيوهات",
        "المنافسين بينزلوا بوستات كل يوم",
        "السوق بينمو",
        "growing",
    ],
)
def test_what_others_do_and_what_happens_is_nothing_to_do(text: str) -> None:
    assert not names_deed(text, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "I want more followers",
        "actually we need more leads",
        "increase sales by 20%",
        "عايز أزود المبيعات",
        "بدي زيد المتابعين",
        "بغيت نزيد المبيعات",
        "نريد زيادة المتابعين",
    ],
)
def test_a_wish_of_ones_own_opens_the_text(text: str) -> None:
    assert wishes_first(text, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "they want more followers",
        "owners who want to increase sales",
        "people want faster delivery",
        "أصحاب مشاريع عايزين يزودوا المبيعات",
        "عايزين يقللوا المصاريف",
        "الناس عايزة توصيل أسرع",
        "a quiet place",
    ],
)
def test_the_wishes_of_others_describe_them(text: str) -> None:
    assert not wishes_first(text, TODAY)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("our competitors are Costa, Starbucks", "Costa, Starbucks"),
        ("المنافسون هم: ستاربكس", "ستاربكس"),
        ("عندنا محمصة الحي", "محمصة الحي"),
        ("Costa", "Costa"),
        ("Likely Coffee", "Likely Coffee"),
    ],
)
def test_what_leads_up_to_names_is_no_name(text: str, names: str) -> None:
    assert after_lead(text) == names


@pytest.mark.parametrize(
    ("text", "aspects"),
    [
        ("price and quality", ("price", "quality")),
        ("السعر والجودة", ("price", "quality")),
        ("القرب و السرعة", ("place", "speed")),
        ("friends' advice", ("name",)),
        ("آراء الناس", ("name",)),
        ("their high prices, always late", ("price", "speed")),
        ("a pricey cake", ()),
        ("وسط البلد", ()),
    ],
)
def test_aspects_are_known_by_their_words(text: str, aspects: tuple[str, ...]) -> None:
    assert aspects_in(text) == aspects
