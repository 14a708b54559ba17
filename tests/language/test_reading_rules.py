"""Each rule of reading a goal, with phrases that it must catch and phrases that it must leave alone."""
# ruff: noqa: E501 - a goal and what it says stay on one line

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.language.context import Context
from dialogs.language.language_of import is_arabizi
from dialogs.language.measures import CATEGORY_OF
from dialogs.language.reading import Reading, read_goal
from dialogs.language.similarity import nearest_measure

TODAY = Context(date(2026, 11, 21), "EG")


def read(text: str) -> Reading:
    return read_goal(text, TODAY)


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ("increase bookings by 40", "increase bookings to 40"),
        ("500 new followers", "500 followers"),
        ("get 30 more leads", "get 30 leads"),
        ("raise our conversion rate by 2%", "raise our conversion rate to 2%"),
        ("نزود الحجوزات ب ٤٠ حجز", "نزود الحجوزات ل ٤٠ حجز"),
        ("زيادة التقييمات بمقدار 20", "زيادة التقييمات إلى 20"),
        ("نريد 100 عميل إضافي", "نريد 100 عميل"),
        ("نقصو الشكاوي ب 10", "نقصو الشكاوي ل 10"),
    ],
)
def test_by_and_new_are_changes_while_to_and_bare_amounts_are_levels(change: str, level: str) -> None:
    first, second = read(change).target, read(level).target
    assert first is not None
    assert second is not None
    assert (first.relative, second.relative) == (True, False)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("double our sales", 100), ("triple the leads", 200), ("grow followers tenfold", 900), ("cut churn by a third", 33.33),
        ("نضاعف المبيعات", 100), ("نريد ثلاثة أضعاف الطلبات", 200), ("تقليل الشكاوى إلى الربع", 25),
    ],
)  # fmt: skip
def test_multiples_and_fractions_are_percentages_of_change(text: str, value: float) -> None:
    target = read(text).target
    assert target is not None
    assert (target.value, target.unit, target.relative) == (value, "percent", True)


@pytest.mark.parametrize(
    "text", ["grow leads this quarter", "sales in the second quarter", "نزود الطلبات في الربع الثاني"]
)
def test_a_quarter_of_the_year_is_no_fraction(text: str) -> None:
    assert read(text).target is None


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("followers from 200 to 900", 200, 900),
        ("نرفع المتابعين من ٢٠٠ ل ٩٠٠", 200, 900),
        ("we have 200 followers and want 900", 200, 900),
        ("متابعينا الآن 200 ونريدهم 900", 200, 900),
        ("900 followers instead of 200", 200, 900),
        ("900 followers, up from 200", 200, 900),
    ],
)
def test_where_one_stands_is_told_from_where_one_wants_to_be(text: str, low: float, high: float) -> None:
    reading = read(text)
    assert reading.baseline is not None
    assert reading.target is not None
    assert (reading.baseline.value, reading.target.value) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "we own 40 trucks and want more leads",
        "لدينا 12 موظفا ونريد طلبات أكثر",
        "founded in 2015, we need more bookings",
    ],
)
def test_amounts_of_other_things_are_no_baseline(text: str) -> None:
    assert read(text).baseline is None


@pytest.mark.parametrize(
    "text", ["between 10 and 15 bookings a day", "10-15 bookings a day", "نريد من 10 إلى 15 حجزا يوميا"]
)
def test_a_range_of_targets_is_taken_at_its_lower_end(text: str) -> None:
    reading = read(text)
    assert reading.baseline is None
    assert reading.target is not None
    assert reading.target.value == 10


@pytest.mark.parametrize(
    ("text", "bound", "value", "metric"),
    [
        ("leads +15% while keeping CPL under $10", "max", 10, "cost_per_lead"),
        ("grow orders 20% without dropping below a 4.5 rating", "min", 4.5, "rating"),
        ("20% more sales with returns no higher than 3%", "max", 3, "complaints"),
        ("نزود الطلبات ٢٠٪ بشرط تكلفة الطلب متزيدش عن ٤٠ جنيه", "max", 40, "cost_per_acquisition"),
        ("رفع المبيعات 20% على ألا يقل هامش الربح عن 30%", "min", 30, "profit_margin"),
        ("بدي زيد الحجوزات ٣٠ بالمية بدون ما ينزل التقييم تحت ٤.٥", "min", 4.5, "rating"),
    ],
)
def test_a_limit_is_kept_apart_from_the_target(text: str, bound: str, value: float, metric: str) -> None:
    reading = read(text)
    assert reading.guardrail is not None
    assert (reading.guardrail.bound, reading.guardrail.value, reading.guardrail.metric) == (bound, value, metric)
    assert reading.target is not None
    assert reading.target.value != value


@pytest.mark.parametrize(
    "text",
    [
        "CPL under 8 dollars",
        "keep our rating above 4.7",
        "وقت الرد أقل من ساعة",
        "grow to over 500 followers on Instagram",
    ],
)
def test_a_bound_that_is_the_goal_is_no_limit(text: str) -> None:
    reading = read(text)
    assert reading.guardrail is None
    assert reading.target is not None


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("20% more leads so we can hire a second rep", "so we can hire a second rep"),
        ("reach 5,000 followers to attract sponsors", "to attract sponsors"),
        ("نزود المبيعات ٢٠٪ عشان نفتح فرع تاني", "عشان نفتح فرع تاني"),
        ("رفع الاشتراكات إلى 300 لتغطية الإيجار", "لتغطية الإيجار"),
        ("بغينا 50 حجز باش نخلصو الكريدي", "باش نخلصو الكريدي"),
        ("عشان نفتح فرع تاني، عايزين نزود المبيعات ٢٠٪", "عشان نفتح فرع تاني"),
    ],
)
def test_the_reason_is_given_in_the_persons_words(text: str, purpose: str) -> None:
    assert read(text).purpose == purpose


@pytest.mark.parametrize(
    "text",
    ["increase our open rate to 25%", "so many likes, I want more", "نسعى لزيادة المبيعات", "we want to grow sales"],
)
def test_what_is_no_reason_is_not_taken_for_one(text: str) -> None:
    assert read(text).purpose is None


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("we don't need more followers, we need bookings", "bookings"),
        ("مش عايز لايكات، عايز طلبات", "orders"),
        ("لا نبحث عن مشاهدات بل عن عملاء محتملين", "leads"),
        ("ما بدي متابعين، بدي حجوزات", "bookings"),
    ],
)
def test_what_is_refused_is_not_the_measure(text: str, metric: str) -> None:
    assert read(text).metric == metric


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("200 new subscribers on YouTube", "channel_subscribers"), ("200 subscribers to our newsletter", "email_subscribers"),
        ("200 paid subscribers", "subscriptions"), ("200 members in our Telegram group", "followers"),
        ("sales of 20,000 dollars", "revenue"), ("sell 300 boxes", "units_sold"), ("sell more", "sales"),
        ("نبيع ٢٠٠ علبة", "units_sold"), ("مبيعات ب ٥٠ ألف جنيه", "revenue"), ("٢٠٠ مشترك في القناة", "channel_subscribers"),
        ("٧٠ تقييم على جوجل", "reviews"), ("تقييم ٤.٨ على جوجل", "rating"),
        ("likes, comments and shares up 20%", "interactions"), ("2000 تفاعل في الأسبوع", "interactions"),
    ],
)  # fmt: skip
def test_a_measure_is_told_apart_by_what_stands_beside_it(text: str, metric: str) -> None:
    assert read(text).metric == metric


@pytest.mark.parametrize(
    "text", ["more engagement", "زيادة التفاعل", "improve our image", "نكبر", "be the best in town"]
)
def test_a_wish_without_a_measure_lacks_s(text: str) -> None:
    reading = read(text)
    assert reading.metric is None
    assert reading.missing == "SMT"


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
