"""The goal interview answered in rarer ways, with nothing known or another thing told: it goes on or asks again."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.events import ButtonPressed
from dialogs.flows import FLOWS
from dialogs.state import draft_of
from tests.flows.person import Person
from tests.flows.planned import goes, living_in

MORE = "I want more bookings"
HIGH = "I want 600 bookings by March, now 40"
FOLLOWERS = "more followers on instagram"
KNOWN = "we want to be better known in our city"
BESIDE = "I want to get more bookings for my salon too"
WHOLE = ("I want 60 bookings by March, now 40", "it rose", "keep it")


@pytest.mark.parametrize(
    ("moves", "question"),
    [
        ((MORE, "40", "it rose", "I don't know"), "goal.deadline"),
        ((MORE, "0", "I don't know"), "goal.deadline"),
        ((MORE, "40", "later"), "goal.deadline"),
        ((MORE, "40", "-5"), "goal.target"),
        ((MORE, "40", "40"), "goal.target"),
        ((MORE, "40", "in March 60"), "goal.trend"),
        (("fewer complaints", "40", "what?"), "goal.tool"),
        (("fewer complaints", "40", "90%"), "goal.deadline"),
        (("a better conversion rate", "2%", "40 a day"), "goal.deadline"),
        (("I want 60 bookings, now 40", "I don't know"), "goal.trend"),
        (("I want 60 bookings, now 40", "60 by May"), "goal.trend"),
        (("more revenue", "1000", "I don't know"), "goal.target"),
        (("more revenue", "1000", "$40"), "goal.target"),
        (("more revenue", "1000", "what?"), "goal.currency"),
        (("more revenue", "1000", "skip"), "goal.currency"),
        (("more sales", "1000", "dinars"), "goal.tool"),
        (("more sales", "1000", "<count>"), "goal.tool"),
        ((HIGH, "it rose", "lower"), "goal.realism"),
        ((HIGH, "it rose", "what?"), "goal.realism"),
        ((HIGH, "it rose", "by 2030"), "goal.offer"),
        ((*WHOLE, "<change>", "<part.wish>"), "goal.wish"),
        ((*WHOLE, "<change>", "<part.target>"), "goal.target"),
        (("/new", "what is this?"), "goal.wish"),
        ((FOLLOWERS, "from 200 to 500"), "goal.deadline"),
        ((FOLLOWERS, "200", "from 250 to 500"), "goal.deadline"),
        ((FOLLOWERS, "by 31 march 2025"), "goal.baseline"),
        ((FOLLOWERS, "200", "300", "by march make it 150"), "goal.deadline"),
        ((FOLLOWERS, BESIDE, "why?"), "aside.choice"),
        (
            (FOLLOWERS, BESIDE, "I would have to ask the others here, and that may take some days"),
            "goal.target",
        ),
        (("more sales", "I don't know", "the till", "3000"), "goal.currency"),
        (("more revenue", "I don't know", "3000"), "goal.currency"),
        (("more sales", "2000 dollars", FOLLOWERS), "aside.choice"),
        (("raise the conversion rate to 5% a month", "1% a week"), "goal.deadline"),
        ((KNOWN, "branches"), "goal.baseline"),
        ((KNOWN, "<own>", "more bookings per day"), "goal.baseline"),
        ((KNOWN, "<own>", "skip"), "goal.deadline"),
        ((*WHOLE, "from 2027"), "goal.offer"),
    ],
)
def test_each_answer_leads_on_or_is_asked_for_again(moves: tuple[str, ...], question: str) -> None:
    assert goes(Person(), *moves).question == question


@pytest.mark.parametrize(
    ("words", "metric", "target", "deadline"),
    [
        ("2 by 30 June 2027", "mentions", 15, date(2027, 6, 30)),
        ("the second but 300", "mentions", 300, date(2027, 3, 31)),
        ("the first, 30%", "brand_searches", 30, date(2027, 3, 31)),
    ],
)
def test_an_offer_is_taken_with_what_is_changed_in_it(words: str, metric: str, target: float, deadline: date) -> None:
    draft = draft_of(goes(Person(), KNOWN, words).state.stack[-1], FLOWS["goal"])

    assert (draft.metric, draft.target.value, draft.deadline) == (metric, target, deadline)


def test_a_beginning_that_is_offered_becomes_the_wish() -> None:
    person = goes(Person(), "/new", "I don't know")
    button = next(choice for say in person.says for choice in say.choices if choice.data.endswith("customers"))
    person.happens(ButtonPressed(button.data, "More new customers"))

    assert person.state.stack[-1].answers["wish"] == "More new customers"


def test_who_has_no_figure_in_mind_gets_the_smallest_step() -> None:
    person = goes(Person(), MORE, "40", "it rose", "I don't know")

    assert "Then let's begin with a small step: 46 bookings a month, +15%." in person.heard


def test_a_limit_told_at_the_sentence_is_noted() -> None:
    assert "stays at or below $10" in goes(Person(), *WHOLE, "while keeping a lead under $10").heard


def test_a_day_that_is_later_makes_the_target_likely() -> None:
    assert "By Tuesday 31 December 2030." in goes(Person(), HIGH, "it rose", "by 2030").heard


def test_sales_may_be_counted_instead_of_weighed_in_money() -> None:
    person = goes(Person(), "more sales", "1000", "<count>")

    baseline = person.state.stack[-1].answers["baseline"]
    assert (baseline["value"], baseline["unit"]) == (1000, "count")


def test_what_the_wish_is_for_becomes_the_bigger_goal() -> None:
    person = goes(Person(), "60 bookings a month by March to open a second branch, now 40", "it rose", "<save>")

    (bigger,) = person.known.business_goals
    assert person.known.goals[-1].serves == (bigger.id,)


@pytest.mark.parametrize(
    ("moves", "says"),
    [
        (("what?",), "Only the hour and the weekend depend on it."),
        (("I live somewhere in a very far away and unknown place",), "until a city is named, any time."),
        (("Cairo", "change my city", "no"), "Then I go by the time of Cairo."),
    ],
)
def test_a_city_may_be_asked_about_or_left_open(moves: tuple[str, ...], says: str) -> None:
    assert says in goes(Person().has("g1"), "change my city", *moves).heard


def test_a_measure_may_be_named_instead_of_a_rewording() -> None:
    assert goes(Person(), "I want to be better", "<own>", "bookings").question == "goal.baseline"


def test_the_cities_of_the_country_that_one_lives_in_are_offered() -> None:
    assert goes(living_in(Person(), "MA"), "change my city").buttons[0] == "Casablanca"


@pytest.mark.parametrize(
    ("moves", "question"),
    [
        (("I want to be better", "I don't know"), "goal.baseline"),
        (("I want to be better", "<own>", "what?"), "goal.metric"),
        (("I want to be better", "<own>", "I don't know"), "goal.metric"),
        (("I want to be better", "<own>", "smiles at the door"), "goal.baseline"),
        (("I want to be better", "<own>", "60 bookings a month"), "goal.baseline"),
        (("fewer complaints", "40", "<hand>"), "goal.target"),
        (("I want 80 bookings by March, now 40", "the same", "<lower>"), "goal.offer"),
        (("I want 80 bookings by March, now 40", "the same", "<longer>"), "goal.offer"),
        ((MORE, "40", "60", "by May", "I don't know"), "goal.realism"),
    ],
)
def test_a_measure_a_tool_and_what_is_likely_are_chosen_or_told(moves: tuple[str, ...], question: str) -> None:
    assert goes(Person(), *moves).question == question


@pytest.mark.parametrize(
    ("wish", "first", "second"),
    [
        ("we want more donations for our animal shelter in Leeds", "£", "EGP"),
        ("more revenue for the clinic in Riyadh", "SAR", "EGP"),
        ("more revenue for the bakery", "EGP", "SAR"),
        ("نريد إيرادات أكثر للمقهى في جدة", "ريال سعودي", "جنيه"),
    ],
)
def test_the_currency_of_the_city_in_the_wish_is_offered_first(wish: str, first: str, second: str) -> None:
    person = goes(Person("en" if wish.isascii() else "ar"), wish, "4000")

    assert person.question == "goal.currency"
    assert [name in button for name, button in zip((first, second), person.buttons, strict=False)] == [True, True]


@pytest.mark.parametrize(
    ("wish", "figure", "unit"),
    [
        ("بغيت نطلع المداخيل ديال المحل فطنجة ب 20 فالمية قبل رمضان", "45000 درهم", "MAD"),
        ("نبي نزيد مبيعات المحل في الكويت 20% حتى يونيو", "4000 دينار", "KWD"),
        ("raise the revenue of our shop in Amman by 10% by June", "4000 dinars", "JOD"),
    ],
)
def test_money_is_that_of_the_town_that_the_wish_names(wish: str, figure: str, unit: str) -> None:
    person = goes(Person("ar" if not wish.isascii() else "en", "EG"), wish, figure)
    frame = person.state.stack[-1]
    assert frame.answers["baseline"]["unit"] == unit


@pytest.mark.parametrize(
    ("language", "wish", "told", "asked"),
    [
        ("en", "our charity in Leeds needs more donations", "about £2,000", "From £2,000"),
        ("ar", "نريد تبرعات أكثر لجمعيتنا", "٥٠٠٠ جنيه", "من ٥٬٠٠٠ جنيه"),
    ],
)
def test_an_amount_told_with_its_currency_puts_the_bare_one_right(
    language: str, wish: str, told: str, asked: str
) -> None:
    person = Person(language)
    for text in (wish, "1", told):
        person.types(text)

    assert asked in person.heard
