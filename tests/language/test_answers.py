"""Answers to the coach's questions, as people of each region give them."""
# ruff: noqa: E501 - an answer and what it says stay on one line

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.language.analysis import analyze_answer, analyze_line, analyze_spans
from dialogs.language.answers.answers import Answer, read_answer
from dialogs.language.words.context import Context

TODAY = Context(date(2026, 11, 21), "EG")

AMOUNTS: list[tuple[str, str, dict[str, Any]]] = [
    ("target", "٢٠٠ عميل في الشهر", {"value": 200, "unit": "count", "relative": False, "per": "month"}),
    ("target", "مية وخمسين", {"value": 150, "unit": None, "guess": False}),
    ("target", "زود عشرين في المية", {"value": 20, "unit": "percent", "relative": True}),
    ("target", "خليها 300", {"value": 300}),
    ("target", "40 to 50", {"value": 40}),
    ("target", "maybe 1000", {"value": 1000, "guess": True}),
    ("target", "10% more", {"value": 10, "unit": "percent", "relative": True}),
    ("target", "reach 5k", {"value": 5000, "relative": False}),
    ("target", "الضعف", {"value": 100, "unit": "percent", "relative": True}),
    ("target", "نص مليون", {"value": 500000}),
    ("target", "4.8 نجوم", {"value": 4.8, "unit": "points"}),
    ("target", "اقل من ٥ دقايق", {"value": 5, "unit": "minutes", "relative": False}),
    ("target", "من ٢٠٠ ل ٥٠٠", {"value": 500, "baseline": 200}),
    ("target", "khamsin client f chhar", {"value": 50, "unit": "count", "per": "month"}),
    ("target", "not sure, say 60", {"value": 60, "guess": True}),
    ("baseline", "about 300", {"value": 300, "guess": True}),
    ("baseline", "حوالي ٤٠٠", {"value": 400, "guess": True}),
    ("baseline", "we're at 45 a week", {"value": 45, "per": "week"}),
    ("baseline", "120 جنيه", {"value": 120, "unit": "EGP"}),
    ("baseline", "last month it was 30, this month 45", {"value": 45}),
    ("baseline", "كانت 200 والحين 350", {"value": 350}),
    ("baseline", "مش فاكر بالظبط بس حوالي ٨٠", {"value": 80, "guess": True}),
    ("baseline", "صفر", {"value": 0, "unit": None}),
]

DAYS = [
    ("نهاية السنة", "2026-12-31"), ("3 months", "2027-02-21"), ("شهرين", "2027-01-21"), ("في مارس", "2027-03-31"),
    ("by the end of June", "2027-06-30"), ("Q2", "2027-06-30"), ("ba3d shahrein", "2027-01-21"), ("في ست شهور", "2027-05-21"),
    ("90 days", "2027-02-19"), ("actually make it March instead of May", "2027-03-31"), ("31 December", "2026-12-31"),
    ("السنة الجاية ان شاء الله", "2027-12-31"),
]  # fmt: skip

MEASURES = [
    ("المبيعات", "sales", None), ("عدد الطلبات من الواتساب", "orders", "whatsapp"), ("الريتش", "reach", None),
    ("el views 3ala tiktok", "video_views", "tiktok"), ("كم واحد يزور الموقع", "website_visits", "website"),
    ("how many customers come back", "repeat_purchase_rate", None), ("ليفونت", "sales", None), ("complaitns", "complaints", None),
    ("number of bookings", "bookings", None), ("التقييم", "rating", None), ("متابعين سناب", "followers", "snapchat"),
]  # fmt: skip

YES = [
    "نعم",
    "ايوه تمام",
    "واخا",
    "إيه",
    "هيك تمام",
    "صح كده",
    "اي نعم",
    "اوكي",
    "yes please",
    "sure",
    "sounds good",
    "I think so",
    "oui",
    "👍",
    "akid",
    "واه",
]
NO = [
    "لا",
    "لأ مش كده",
    "مو صحيح",
    "لا ما أبي",
    "مش بالظبط",
    "nope",
    "not exactly",
    "nah",
    "لا شكرا",
    "👎",
    "la2",
    "موش هكا",
]
UNKNOWN = [
    "مش عارف والله",
    "معنديش فكرة",
    "ما ادري",
    "مدري",
    "ما بعرف",
    "مانعرفش",
    "ما علاباليش",
    "لا أعلم",
    "لست متأكدة",
    "no idea",
    "not sure",
    "i don't know",
    "haven't a clue",
    "ma3rafsh",
]
SKIP = [
    "بعدين",
    "مش مهم",
    "تجاوز",
    "نعديها",
    "مو مهم كمل",
    "skip this",
    "later",
    "never mind",
    "doesn't matter",
    "ba3dein",
]
QUESTIONS = [
    "كام في رأيك؟",
    "يعني ايه؟",
    "شو قصدك؟",
    "وش تقصد؟",
    "what do you mean?",
    "which one is better?",
    "where do I find it?",
    "مش فاهم",
    "شنو المقصود",
]
GOALS = [
    "let's change the goal to more leads",
    "لا خلاص عايز افتح فرع جديد",
    "في الحقيقة أريد زيادة الحجوزات بدلا من ذلك",
    "actually I'd rather grow our newsletter instead",
]


def read(text: str, asking: str, *, options: int = 0) -> Answer:
    return read_answer(text, asking, TODAY, options=options)


@pytest.mark.parametrize(("asking", "text", "fields"), AMOUNTS)
def test_an_amount_is_read_with_its_unit_and_its_guess(asking: str, text: str, fields: dict[str, Any]) -> None:
    printed = read(text, asking).to_json()
    assert printed["reply"] == "value"
    assert {name: printed.get(name) for name in fields} == fields


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_is_read_from_bare_lengths_and_dates(text: str, day: str) -> None:
    answer = read(text, "deadline")
    assert answer.reply == "date"
    assert str(answer.date) == day


@pytest.mark.parametrize(("text", "metric", "channel"), MEASURES)
def test_a_measure_is_named_with_its_channel(text: str, metric: str, channel: str | None) -> None:
    answer = read(text, "metric")
    assert (answer.reply, answer.metric, answer.channel) == ("metric", metric, channel)


@pytest.mark.parametrize(
    ("text", "asking", "reply"),
    [
        *((text, "yes_no", "yes") for text in YES),
        *((text, "yes_no", "no") for text in NO),
        *((text, asking, "unknown") for text in UNKNOWN for asking in ("target", "baseline", "metric", "yes_no")),
        *((text, asking, "skip") for text in SKIP for asking in ("target", "deadline", "metric")),
        *((text, asking, "question") for text in QUESTIONS for asking in ("target", "baseline", "yes_no")),
        *((text, asking, "goal") for text in GOALS for asking in ("deadline", "baseline")),
        *((text, asking, "other") for text in ("hgfdsa", "", "😂😂") for asking in ("target", "metric", "deadline")),
    ],
)
def test_what_is_said_instead_of_an_answer_is_told_apart(text: str, asking: str, reply: str) -> None:
    assert read(text, asking).reply == reply


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("2", (2,)), ("٢", (2,)), ("الثانية", (2,)), ("التانية", (2,)), ("the second one", (2,)), ("اول واحد", (1,)), ("رقم ٣", (3,)),
        ("both", (1, 2)), ("الاتنين", (1, 2)), ("1 and 3", (1, 3)), ("كلهم", (1, 2, 3)), ("الاخير", (3,)), ("la deuxieme", (2,)),
    ],
)  # fmt: skip
def test_an_option_is_chosen_by_number_or_by_name(text: str, choice: tuple[int, ...]) -> None:
    assert read(text, "choice", options=3).choice == choice


@pytest.mark.parametrize("text", ["30%", "3 months", "none of them", "7", "3 آلاف جنيه"])
def test_other_figures_choose_nothing(text: str) -> None:
    assert read(text, "choice", options=3).choice == ()


def test_no_option_is_chosen_where_none_was_offered() -> None:
    answer = read("2", "target")
    assert answer.choice == ()
    assert answer.value == 2


def test_a_choice_carries_what_is_changed_in_it() -> None:
    answer = read("2 بس خليها 30 في المية وفي ست شهور", "choice", options=3)
    assert answer.choice == (2,)
    assert (answer.value, answer.unit) == (30, "percent")
    assert answer.date == date(2027, 5, 21)


def test_the_question_settles_a_unit_that_the_words_leave_open() -> None:
    assert read_answer("50", "target", TODAY, unit="EGP").unit == "EGP"
    assert read_answer("50 دولار", "target", TODAY, unit="EGP").unit == "USD"


def test_the_command_gets_the_shape_of_the_contract() -> None:
    assert analyze_line("more leads by May", TODAY)["deadline"] == "2027-05-31"
    assert analyze_answer("35%", "target", TODAY)["reply"] == "value"
    assert analyze_spans("35%", TODAY)["spans"][0]["kind"] == "percent"


@given(
    st.text(max_size=150),
    st.sampled_from(["target", "baseline", "deadline", "metric", "yes_no", "choice"]),
    st.integers(0, 5),
)
@settings(max_examples=300, deadline=None)
def test_any_text_gets_some_reply(text: str, asking: str, options: int) -> None:
    answer = read(text, asking, options=options)
    json.dumps(answer.to_json())
    assert answer.text == text
    assert all(1 <= one <= options for one in answer.choice)


@pytest.mark.parametrize(
    ("text", "asking", "reply"),
    [
        ("خليه زي ما هو", "yes_no", "yes"), ("يبقى", "yes_no", "yes"), ("keep it", "yes_no", "yes"), ("leave it as it is", "yes_no", "yes"),
        ("خليها لبعدين", "yes_no", "skip"), ("leave it", "yes_no", "skip"), ("no, change it", "yes_no", "no"),
        ("بدون رقم", "target", "skip"), ("ma3reftch", "target", "unknown"), ("fin juin", "deadline", "date"),
    ],
)  # fmt: skip
def test_keeping_skipping_and_dates_are_told_apart(text: str, asking: str, reply: str) -> None:
    assert read_answer(text, asking, TODAY).reply == reply


@pytest.mark.parametrize("asking", ["target", "deadline"])
def test_an_amount_and_a_day_in_one_answer_are_both_kept(asking: str) -> None:
    answer = read_answer("60 الف آخر مارس", asking, TODAY)
    assert (answer.value, answer.date) == (60000, date(2027, 3, 31))


def test_a_dual_says_two() -> None:
    assert read_answer("كتابين", "target", TODAY).value == 2


@pytest.mark.parametrize(
    ("text", "choice", "value"),
    [("the second one", (2,), None), ("2 but make it 30%", (2,), 30), ("2 بس خليها 30 في المية وفي ست شهور", (2,), 30), ("about 120 a month", (), 120), ("3 clients a week", (), 3)],
)  # fmt: skip
def test_an_option_keeps_what_is_changed_in_it(text: str, choice: tuple[int, ...], value: float | None) -> None:
    answer = read_answer(text, "target", TODAY, options=3)
    assert (answer.choice, answer.value) == (choice, value)
