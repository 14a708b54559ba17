"""Channel, deed, judgement, thing and spelling: what a reading tells beside its figures."""
# ruff: noqa: E501 - a phrase and what it says stay on one line

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.language.goals.measures import CATEGORY_OF
from dialogs.language.goals.reading import Reading, read_goal
from dialogs.language.goals.similarity import nearest_measure
from dialogs.language.words.context import Context
from dialogs.language.words.language_of import is_arabizi

TODAY = Context(date(2026, 11, 21), "EG")


def read(text: str) -> Reading:
    return read_goal(text, TODAY)


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("more website visits", "website"), ("better open rate", "email"), ("app downloads", "app"), ("more page likes", "facebook"),
        ("organic traffic +20%", "search"), ("متابعين سناب", "snapchat"), ("طلبات من نون", "marketplace"), ("orders on WhatsApp", "whatsapp"),
        ("more leads", None), ("زيادة المبيعات", None),
    ],
)  # fmt: skip
def test_the_channel_is_the_one_named_or_implied(text: str, channel: str | None) -> None:
    assert read(text).channel == channel


@pytest.mark.parametrize(
    "text", ["open a branch in Alexandria", "finish the course", "نطلق التطبيق", "ننشئ موقعا", "نفتح فرع تاني"]
)
def test_a_thing_to_be_done_needs_no_number(text: str) -> None:
    reading = read(text)
    assert reading.direction == "deliver"
    assert reading.missing == "T"


@pytest.mark.parametrize(
    "text", ["improve the open rate", "we run a shop and want more sales", "عندنا مكتب ونريد عملاء أكثر"]
)
def test_words_of_doing_in_passing_deliver_nothing(text: str) -> None:
    assert read(text).direction != "deliver"


@pytest.mark.parametrize(
    "text", ["", "   ", "👍", "https://example.org/a", "ok", "مرحبا", "what is ROAS?", "هل تفهمني؟", "قولي ايه الفرق"]
)
def test_what_holds_no_goal_is_answered_as_such(text: str) -> None:
    reading = read(text)
    assert not reading.goal
    assert reading.metric is None


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("sales +5% in three months", "ok"), ("double our email list in nine months", "stretch"), ("followers +900% in a week", "unrealistic"),
        ("market share from 2% to 90% in two months", "unrealistic"), ("sales +5%", None), ("more sales by June", None),
        ("500 leads by June", None),
    ],
)  # fmt: skip
def test_what_can_be_reached_is_judged_by_pace(text: str, verdict: str | None) -> None:
    assert read(text).achievable == verdict


@pytest.mark.parametrize(
    ("text", "thing", "field"),
    [
        ("improve the image of our coffee roastery", "our coffee roastery", "restaurant"),
        ("عايز احسن صورة المحل", "المحل", "shop"),
        ("read 24 books this year", "books", None),
        ("open a second clinic by May", "second clinic", "clinic"),
    ],
)
def test_the_thing_is_named_in_the_persons_words(text: str, thing: str, field: str | None) -> None:
    reading = read(text)
    assert reading.thing is not None
    assert thing in reading.thing
    assert field is None or reading.field == field


def test_of_several_goals_the_first_is_read_and_the_rest_is_noticed() -> None:
    reading = read("زيادة المتابعين بنسبة 10% وتحسين معدل التحويل في الموقع")
    assert (reading.metric, reading.several) == ("followers", True)
    assert not read("زيادة المتابعين بنسبة 10% خلال شهر").several


def test_tactics_without_an_aim_are_noticed() -> None:
    assert read("post pictures every day").tactic
    assert not read("more bookings by May").tactic


def test_a_date_gone_by_is_kept_and_told() -> None:
    reading = read("500 leads by March 2025")
    assert reading.deadline == date(2025, 3, 31)
    assert reading.deadline_past
    assert "deadline" in reading.doubtful


def test_a_guess_and_a_double_meaning_are_to_be_confirmed() -> None:
    assert "target" in read("نريد ثلاثة أضعاف الطلبات").doubtful
    assert "metric" in read("increase our folllowers").doubtful
    assert read("increase our followers by 20% by May").doubtful == ()


@pytest.mark.parametrize(
    ("word", "metric"),
    [
        ("folllowers", "followers"),
        ("complaitns", "complaints"),
        ("bookngs", "bookings"),
        ("متابعيين", "followers"),
        ("مشاهددات", "video_views"),
    ],
)
def test_a_misspelt_measure_is_recognised(word: str, metric: str) -> None:
    assert nearest_measure(word) == metric


@pytest.mark.parametrize("word", ["brewery", "portfolio", "amazing", "المدينة", "مستقبل", "cat", "x" * 500])
def test_words_of_another_kind_resemble_no_measure(word: str) -> None:
    assert nearest_measure(word) is None


@pytest.mark.parametrize(
    ("word", "arabic"),
    [
        ("3ayez", True),
        ("7ogozat", True),
        ("n2alel", True),
        ("q1", False),
        ("b2b", False),
        ("5k", False),
        ("sales", False),
    ],
)
def test_digits_for_letters_are_arabic_in_latin_letters(word: str, *, arabic: bool) -> None:
    assert is_arabizi(word) is arabic


@pytest.mark.parametrize(
    "text", ["نحتاج leads أكثر وبجودة أعلى", "ROAS من 3 لـ 4.5 في شهر ديسمبر", "عايز نزود الـ followers"]
)
def test_english_terms_do_not_make_an_arabic_line_english(text: str) -> None:
    assert read(text).language == "ar"


def test_every_filled_field_says_where_its_words_stand() -> None:
    text = "leads +15% on Google Ads within three months so we can hire, CPL under $10"
    reading = read(text)
    for name in ("metric", "target", "deadline", "channel"):
        start, end = reading.evidence[name]
        assert text[start:end].strip() == text[start:end]
    assert text[slice(*reading.evidence["target"])] == "15%"


words = st.sampled_from(
    ["نزود", "المبيعات", "من", "الى", "20%", "٣٠", "sales", "from", "to", "by", "while", "under", "$10", "عشان", "without", ",", ".", "?", "half", "شهر", "3ayez", "بدون", "ما"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=200), st.lists(words, max_size=25).map(" ".join)))
@settings(max_examples=300, deadline=None)
def test_any_text_at_all_gets_a_reading_that_fits_the_contract(text: str) -> None:
    reading = read(text)
    printed = reading.to_json()
    json.dumps(printed)
    assert printed["text"] == text
    assert reading.metric is None or reading.metric in CATEGORY_OF
    assert all(0 <= start < end <= len(text) for start, end in reading.evidence.values())
    assert set(reading.missing) <= set("SMT")
    assert 0 <= reading.confidence <= 1


@pytest.mark.parametrize(
    ("text", "relative"),
    [
        ("عايز اجيب 50 عميل جديد في الشهر لحد آخر يونيو عندي دلوقتي 20", False),
        ("I want to get 50 new customers a month by June, I have 20 now", False),
        ("20 more customers by June, we have 80 now", True),
    ],
)
def test_a_rate_of_new_customers_above_the_rate_told_is_the_level_to_reach(text: str, relative: bool) -> None:  # noqa: FBT001 - a row of the table
    found = read(text).target
    assert found is not None
    assert found.relative is relative
