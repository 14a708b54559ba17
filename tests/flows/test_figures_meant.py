"""A figure counts where it is the answer; one that only stands in a sentence changes nothing."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from dialogs.language.answers.plain_figures import says_only_figures
from dialogs.language.days.no_such_day import no_such_day
from dialogs.language.words.context import Context
from tests.flows.person import Person
from tests.flows.test_midway import AT_DEADLINE, AT_TARGET, ORDERS, amount, held, told

CONTEXT = Context(date(2026, 11, 22), "EG")
ORDERED = ("orders", "sales")
AT_OFFER: dict[str, tuple[str, ...]] = {
    "ar": (*AT_DEADLINE["ar"], "نهاية ديسمبر ٢٠٢٧", "ارتفع"),
    "en": (*AT_DEADLINE["en"], "end of December 2027", "rose"),
}
STRAY = [
    ("en", "I have 3 kids and no time"),
    ("en", "post twice a week"),
    ("en", "we hired 2 people"),
    ("en", "we open at 9"),
    ("en", "send me 3 ideas"),
    ("en", "I work 10 hours a day"),
    ("en", "call me in June"),
    ("ar", "عندي ٣ عيال وما عندي وقت"),
    ("ar", "عندي ٣ اولاد ومفيش وقت"),
    ("ar", "ننشر مرتين في الأسبوع"),
    ("ar", "هنوظف ٢ جداد"),
    ("ar", "اعطني ٣ أفكار"),
]


@pytest.mark.parametrize(("language", "words"), STRAY)
def test_a_sentence_with_a_figure_in_it_is_no_figure(language: str, words: str) -> None:
    del language
    assert not says_only_figures(words, CONTEXT, metrics=ORDERED)


PLAIN = """60 / make it 60 / 60 instead / no, 40 / by June / end of March please / I'd rather 40 / from 20 to 50
increase to 60 / 40 orders a month / double it / about 7 / 7 out of 10 / at most $10 / max 15%
60 or so / push it to June
خليها ٤٠ / لا خليها ٢٥٪ احسن / آخر يونيو / قبل رمضان / خلال ٣ شهور / ٦٠ طلب في الشهر
سبعة من عشرة / ما تتجاوز ٢٠٠ جنيه"""


@pytest.mark.parametrize("words", [one.strip() for line in PLAIN.splitlines() for one in line.split("/")])
def test_a_figure_or_a_day_in_passing_words_is_one(words: str) -> None:
    assert says_only_figures(words, CONTEXT, metrics=ORDERED)


@pytest.mark.parametrize(("language", "words"), STRAY)
def test_at_the_sentence_it_rewrites_neither_target_nor_date(language: str, words: str) -> None:
    person = told(language, *AT_OFFER[language])
    assert person.state.stack[-1].asked == "offer"
    before = held(person)
    person.types(words)
    if person.state.stack[-1].flow == "aside":
        person.types("لا" if language == "ar" else "no")

    assert (held(person), person.state.stack[-1].asked) == (before, "offer")


@pytest.mark.parametrize(
    ("language", "words", "part", "value"),
    [
        ("en", "60% instead", "target", 60),
        ("en", "make it 30%", "target", 30),
        ("en", "no, 40%", "target", 40),
        ("ar", "لا خليها ٣٠٪", "target", 30),
        ("en", "by the end of March 2028", "deadline", "2028-03-31"),
        ("ar", "خليها آخر مارس ٢٠٢٨", "deadline", "2028-03-31"),
    ],
)
def test_at_the_sentence_a_clear_change_is_taken(language: str, words: str, part: str, value: object) -> None:
    person = told(language, *AT_OFFER[language], words)

    assert (amount(person, part) if part == "target" else held(person)[part]) == value


@pytest.mark.parametrize(
    ("language", "words"), [one for one in STRAY if "hired" not in one[1] and "نوظف" not in one[1]]
)
@pytest.mark.parametrize("asked", ["limit", "confidence", "guardrail"])
def test_at_a_kept_goal_it_is_neither_a_limit_nor_a_confidence(language: str, words: str, asked: str) -> None:
    person = Person("ar" if language == "ar" else "en").has("g1", serves=("b1",))
    person.follows("strengthen", "g1")
    if asked != "guardrail":
        person.presses("response_time")
    if asked == "confidence":
        person.types("2")
    assert person.state.stack[-1].asked == asked
    guarded = person.goal().guardrail
    person.types(words)

    assert person.goal().confidence is None
    assert person.goal().guardrail == guarded
    assert person.question in (f"strengthen.{asked}", "aside.choice")


@pytest.mark.parametrize("words", ["no limit", "no", "I don't want one", "لا", "بلا حد", "ما عندي حد", "لا أعرف"])
def test_no_limit_is_none_in_few_words(words: str) -> None:
    person = Person("en" if words.isascii() else "ar").has("g1", serves=("b1",))
    person.follows("strengthen", "g1")
    person.types(words)

    assert person.question == "strengthen.confidence"
    assert person.goal().guardrail is None


@pytest.mark.parametrize(
    ("language", "words", "sure"),
    [
        ("en", "7", 7),
        ("en", "7/10", 7),
        ("en", "about 8", 8),
        ("en", "I'd say 6 out of 10", 6),
        ("ar", "٧", 7),
        ("ar", "سبعة من عشرة", 7),
        ("ar", "حوالي ٨", 8),
    ],
)
def test_how_sure_somebody_is_counts_in_passing_words(language: str, words: str, sure: int) -> None:
    person = Person("ar" if language == "ar" else "en").has("g1", serves=("b1",))
    person.follows("strengthen", "g1")
    person.presses("none")
    person.types(words)

    assert person.goal().confidence == sure


@pytest.mark.parametrize(
    ("wish", "words", "tool"),
    [
        ("more website visits, I have 1000 a month", "Google Analytics 4", "Google Analytics 4"),
        ("more website visits", "Google Analytics 4", "Google Analytics 4"),
        ("زيادة زيارات الموقع، عندي ١٠٠٠ زيارة في الشهر", "Google Analytics 4", "Google Analytics 4"),
    ],
)
def test_the_figure_in_the_name_of_a_tool_is_none(wish: str, words: str, tool: str) -> None:
    person = told("ar" if "ز" in wish else "en", wish, words)

    assert held(person).get("tool") == tool
    assert amount(person, "target") is None
    assert amount(person, "baseline") in (None, 1000)


@pytest.mark.parametrize(("language", "words"), [("en", "120"), ("ar", "١٢٠")])
def test_a_bare_figure_in_the_place_of_a_tool_is_no_target(language: str, words: str) -> None:
    person = told(language, ORDERS[language], words)

    assert person.state.stack[-1].asked == "tool"
    assert amount(person, "target") is None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "31 February"),
        ("en", "by the 30th of Feb"),
        ("en", "31 April please"),
        ("en", "31/6"),
        ("ar", "٣١ فبراير"),
        ("ar", "قبل ٣١ نيسان"),
        ("ar", "٣٠ شباط"),
    ],
)
def test_a_day_that_no_month_has_is_asked_about(language: str, words: str) -> None:
    person = told(language, *AT_DEADLINE[language], words)

    assert person.state.stack[-1].asked == "deadline"
    assert "deadline" not in held(person)
    assert len(person.buttons) == len(("the last", "the one after"))


@pytest.mark.parametrize("words", ["31 March", "29 February", "May 31", "30/6", "from 31 to 40", "٣١ مارس", "Feb 2031"])
def test_a_day_that_there_is_is_not(words: str) -> None:
    assert no_such_day(words, CONTEXT) is None


@pytest.mark.parametrize(
    ("language", "wish"),
    [("en", "20% more orders by 31 February, I have 150 a month"), ("ar", "زيادة الطلبات ٢٠٪ قبل ٣١ فبراير")],
)
def test_in_a_wish_it_leaves_the_date_open(language: str, wish: str) -> None:
    assert "deadline" not in held(told(language, wish))


def test_the_paths_of_these_tests_lead_where_they_say() -> None:
    assert told("en", *AT_TARGET["en"]).state.stack[-1].asked == "target"


def test_stars_are_stars_wherever_they_are_told() -> None:
    rise = Amount(value=0.2, unit="points")
    person = Person().has("g1", metric="rating", baseline=None, target=rise, relative=True, per=None)
    person.on(date(2027, 1, 10))
    person.types("4.1")
    assert "4.1 stars is the starting figure" in person.heard
    assert "point" not in person.heard
    person.types("undo")
    assert "Taken back: 4.1 stars." in person.heard
    person.follows("review", "g1")
    person.types("120")
    assert "120 stars is more than this measure can be" in person.heard
