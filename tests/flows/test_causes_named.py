"""A cause in the person's own words is taken first; what numbers tell is told beside them and the goal's figures."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.reviews.blamed import LOOKS_AT
from dialogs.effects import SaveReview
from dialogs.language.answers.blamed import blamed_in
from tests.flows.person import Person

DAY = date(2027, 3, 21)
SALES = {"metric": "sales", "baseline": Amount(value=200), "target": Amount(value=260), "per": "month"}


def behind(failed: str, figure: str = "205", language: str = "en") -> Person:
    """Somebody far behind, who said what did not work."""
    person = Person(language).has("g1", **SALES)  # type: ignore[arg-type]
    person.on(DAY)
    person.follows("review", "g1")
    for text in (figure, "the offer", failed):
        person.types(text)
    assert person.question == "review.cause"
    return person


@pytest.mark.parametrize(
    ("words", "cause"),
    [
        ("delivery takes far too long", "delivery"),
        ("prices", "price"),
        ("it is too expensive for them", "price"),
        ("nobody finishes the long videos", "attention"),
        ("we ran out of the popular sizes", "range"),
        ("we answer too late", "reply"),
        ("customers went to the competitor", "rivals"),
        ("الشحن بيتأخر أوي", "delivery"),
        ("السعر مرتفع عليهم", "price"),
        ("المقاسات خلصت", "range"),
        ("محدش بيكمل الفيديو", "attention"),
        ("ما عندنا تقسيط", "terms"),
        ("الرد بطيء", "reply"),
    ],
)
def test_a_cause_in_own_words_is_heard(words: str, cause: str) -> None:
    assert blamed_in(words, alone=True) == cause
    assert cause in LOOKS_AT


@pytest.mark.parametrize(
    ("words", "cause"),
    [
        ("they say the free trial is too short", "terms"),
        ("they ask for a yearly plan", "terms"),
        ("حلوة بس المقاسات ناقصة", "range"),
        ("يقولون التوصيل بطيء", "delivery"),
        ("they say it takes long to get an appointment", "times"),
        ("the checkout has too many steps", "paying"),
        ("بيقولوا الدفع خطواته كتير", "paying"),
        ("بيقولوا المواعيد صعبة", "times"),
        ("they love the fast delivery", None),
        ("prices are fair", None),
        ("not expensive at all", None),
        ("they like the emails", None),
        ("السعر مناسب", None),
        ("التوصيل صار سريع", None),
        ("مبسوطين وبيجيبوا صحابهم", None),
        ("is it the price?", None),
    ],
)
def test_what_others_say_is_a_cause_only_where_something_is_wrong(words: str, cause: str | None) -> None:
    assert blamed_in(words) == cause


@pytest.mark.parametrize(
    ("language", "failed", "yes"),
    [("en", "delivery is always late", "yes"), ("ar", "التوصيل يتأخر", "اه"), ("ar", "الاسعار غالية عليهم", "ايوه")],
)
def test_a_named_cause_is_answered_and_taken_without_a_number(language: str, failed: str, yes: str) -> None:
    person = behind(failed, language=language)
    assert failed in person.heard
    person.types(yes)
    assert person.question == "review.feedback"
    person.types("nothing")
    person.presses("change_way")

    (review,) = [one.review for one in person.effects if isinstance(one, SaveReview)]
    assert review.cause in LOOKS_AT


@pytest.mark.parametrize("words", ["look further", "<yes>", "is there another cause?", "نبحث أكثر"])
def test_another_cause_is_looked_for_beside_the_named_one(words: str) -> None:
    person = behind("nobody finishes the long videos", "218")
    person.presses("yes") if words == "<yes>" else person.types(words.rstrip("?"))
    assert person.question == "tracing.conversion"
    for text in ("3 in 100", "we don't advertise", "yes"):
        person.types(text)

    assert "Besides what you said, “nobody finishes the long videos”" in person.heard
    assert "the figure went from 200 to 218" in person.heard
    assert "Of a hundred who come, 3 buy or sign up" in person.heard
    assert "A story" not in person.heard
    assert "?" not in person.heard.split("What have customers")[0]


@pytest.mark.parametrize(
    ("figure", "says"),
    [("218", "went from 200 to 218"), ("190", "went down from 200 to 190"), ("200", "is 200, as at")],
)
def test_a_cause_never_denies_the_goals_own_figures(figure: str, says: str) -> None:
    person = behind("few came back", figure)
    person.presses("yes")
    for text in ("I don't know", "I don't know", "yes"):
        person.types(text)

    assert says in person.heard


def test_the_same_cause_twice_is_answered_once_and_another_one_beside_it() -> None:
    person = behind("delivery is late")
    person.types("yes")
    person.types("they say delivery is slow")
    assert "a step can change" not in person.heard

    person = behind("delivery is late")
    person.types("yes")
    person.types("they say the sizes are missing")
    assert "“they say the sizes are missing”: that is something a step can change." in person.heard
    assert person.buttons[0] == "Change the approach, with a step for it"


def test_no_search_is_offered_where_no_number_would_tell_more() -> None:
    person = Person().has("g1", metric="custom", thing="pages", baseline=Amount(value=100), target=Amount(value=120))
    person.on(DAY)
    person.follows("review", "g1")
    for text in ("102", "mornings", "it went slowly at home"):
        person.types(text)

    assert person.question == "review.feedback"
