"""Which city somebody is in: asked once with likely ones, and nobody is held there."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.places.cities import likely_cities
from dialogs.flows.asking.ahead import reach_of
from dialogs.language.words.dialects import likely_cities_of
from dialogs.state import Frame, State
from tests.flows.person import Person

WISHES = {"en": "more bookings", "ar": "زيادة الحجوزات"}


def asked(language: str, wish: str | None = None, country: str = "EG") -> Person:
    """Somebody whose goal was just kept, at the question of the city."""
    person = Person("ar" if language == "ar" else "en", country=country).has("g1", wish=wish or WISHES[language])
    person.stored = State(stack=(Frame(flow="place", answers={"goal_id": "g1"}),)).model_dump_json()
    person.types("/resume")
    assert person.question == "place.city"
    return person


@pytest.mark.parametrize(
    ("language", "words", "zone"),
    [
        ("en", "Leeds", "Europe/London"),
        ("en", "I live in Manchester", "Europe/London"),
        ("en", "in the UK", "Europe/London"),
        ("en", "Egypt", "Africa/Cairo"),
        ("en", "chicago", "America/Chicago"),
        ("ar", "أنا في جدة", "Asia/Riyadh"),
        ("ar", "بالرياض", "Asia/Riyadh"),
        ("ar", "ساكن فكازا", "Africa/Casablanca"),
        ("ar", "ليدز", "Europe/London"),
        ("ar", "السعودية", "Asia/Riyadh"),
        ("ar", "من عمان", "Asia/Amman"),
        ("ar", "وهران", "Africa/Algiers"),
    ],
)
def test_a_city_or_a_country_of_one_time_is_known(language: str, words: str, zone: str) -> None:
    person = asked(language)
    person.types(words)

    assert person.known.profile.timezone == zone
    assert person.question is None


@pytest.mark.parametrize(("language", "words"), [("en", "USA"), ("en", "Australia"), ("ar", "أمريكا"), ("ar", "كندا")])
def test_a_country_of_several_times_is_asked_for_its_city(language: str, words: str) -> None:
    person = asked(language)
    person.types(words)

    assert person.question == "place.city"
    assert person.known.profile.timezone is None
    assert len(person.buttons) > len(("a city", "leave it"))


@pytest.mark.parametrize(("language", "words"), [("en", "Kathmandooo"), ("ar", "كفر البطيخ")])
def test_a_name_that_is_not_known_is_asked_about_once_and_then_let_go(language: str, words: str) -> None:
    person = asked(language)
    person.types(words)
    assert (person.question, words in person.heard) == ("place.city", True)
    person.types(f"{words} 2")

    assert person.question is None
    assert person.known.profile.timezone is None


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "no"), ("en", "later"), ("en", "I'd rather not say"), ("ar", "لا"), ("ar", "مش مهم"), ("ar", "بعدين")],
)
def test_who_would_rather_not_is_not_held(language: str, words: str) -> None:
    person = asked(language)
    person.types(words)

    assert person.question is None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "I want more customers in Cairo"),
        ("en", "increase Instagram followers by 20%"),
        ("ar", "عايز ازود العملاء في القاهرة"),
        ("ar", "ابغى ازيد متابعين الانستقرام"),
    ],
)
def test_a_wish_is_no_city(language: str, words: str) -> None:
    person = asked(language)
    person.types(words)

    assert person.question == "aside.choice"
    assert person.known.profile.timezone is None


@pytest.mark.parametrize(
    ("language", "words", "flow"),
    [
        ("en", "show my goals", "place"),
        ("en", "make a plan", "plan"),
        ("ar", "وريني أهدافي", "place"),
        ("ar", "سوي لي خطة", "plan"),
    ],
)
def test_an_order_is_no_city(language: str, words: str, flow: str) -> None:
    person = asked(language)
    person.types(words)

    assert person.state.stack[-1].flow.startswith(flow)
    assert person.known.profile.timezone is None


@pytest.mark.parametrize(
    ("language", "wish", "first"),
    [
        ("en", "more bookings for my salon in Leeds", "Leeds"),
        ("en", "more bookings for my salon", "London"),
        ("ar", "ابغى ازيد الحجوزات، وش اسوي", "الرياض"),
        ("ar", "بغيت نزيد الكليان ديالي", "الدار البيضاء"),
        ("ar", "بدي زيد الزباين بالمحل", "عمّان"),
        ("ar", "عايز ازود الزباين في المحل", "القاهرة"),
        ("ar", "زيادة الحجوزات في جدة", "جدة"),
    ],
)
def test_the_likely_cities_are_those_of_who_writes_so(language: str, wish: str, first: str) -> None:
    assert asked(language, wish).buttons[0] == first


def test_who_has_told_the_country_is_offered_its_cities() -> None:
    person = asked("ar", "ابغى ازيد الحجوزات")
    person.types("القاهرة")

    assert [city.country for city in likely_cities("EG")][:4] == ["EG"] * 4
    assert person.known.profile.country == "EG"


@pytest.mark.parametrize("text", ["more bookings", "زيادة الحجوزات بنسبة 20%", ""])
def test_words_of_no_dialect_tell_no_city(text: str) -> None:
    assert likely_cities_of(text) == ()


def test_without_a_city_the_zone_is_called_as_the_language_spells_it() -> None:
    person = asked("ar")
    person.types("لا")

    assert "القاهرة" in person.heard
    assert "Cairo" not in person.heard


@pytest.mark.parametrize(
    ("words", "zone", "country"),
    [
        ("Pune", "Asia/Kolkata", "IN"),
        ("Chennai", "Asia/Kolkata", "IN"),
        ("hyderabad, india", "Asia/Kolkata", "IN"),
        ("NYC", "America/New_York", "US"),
        ("dxb", "Asia/Dubai", "AE"),
        ("riyadh, saudi", "Asia/Riyadh", "SA"),
        ("Dubai, UAE", "Asia/Dubai", "AE"),
        ("تورنتو", "America/Toronto", "CA"),
        ("6 أكتوبر", "Africa/Cairo", "EG"),
        ("السادس من أكتوبر", "Africa/Cairo", "EG"),
        ("مدينة نصر", "Africa/Cairo", "EG"),
        ("الفجيرة", "Asia/Dubai", "AE"),
        ("خميس مشيط", "Asia/Riyadh", "SA"),
        ("طرابلس، لبنان", "Asia/Beirut", "LB"),
        ("طرابلس ليبيا", "Africa/Tripoli", "LY"),
        ("tripoli, libya", "Africa/Tripoli", "LY"),
    ],
)
def test_towns_short_forms_and_a_city_with_its_country_are_known(words: str, zone: str, country: str) -> None:
    person = asked("en" if words.isascii() else "ar")
    person.types(words)

    assert (person.known.profile.timezone, person.known.profile.country) == (zone, country)
    assert person.question is None


@pytest.mark.parametrize(("language", "words"), [("ar", "طرابلس"), ("en", "Tripoli"), ("en", "in tripoli")])
def test_a_name_of_two_cities_is_asked_about(language: str, words: str) -> None:
    person = asked(language)
    person.types(words)
    assert person.question == "place.city"
    assert person.known.profile.timezone is None

    person.presses("tripoli_lb")
    assert person.known.profile.timezone == "Asia/Beirut"


@pytest.mark.parametrize("words", ["later", "idk", "not sure", "بعدين", "ما أعرف"])
def test_who_leaves_the_city_open_hears_whose_clock_counts_and_none_is_kept(words: str) -> None:
    person = asked("en" if words.isascii() else "ar")
    person.types(words)

    assert person.question is None
    assert (person.known.profile.timezone, person.known.profile.city) == (None, None)
    assert "until a city is named" in person.heard or "إلى أن تُذكر مدينة" in person.heard


@pytest.mark.parametrize("words", ["صور المنتجات الجديدة", "hello", "tomorrow", "سوق"])
def test_words_that_only_hold_a_towns_name_among_others_are_none(words: str) -> None:
    person = asked("en" if words.isascii() else "ar")
    person.types(words)

    assert person.known.profile.timezone is None


SUNDAY = date(2027, 2, 21)


@pytest.mark.parametrize(
    ("wish", "asked_on"),
    [
        ("more bookings in Dubai", date(2027, 2, 22)),
        ("حجوزات أكثر في دبي", date(2027, 2, 22)),
        ("more bookings", SUNDAY),
        ("حجوزات أكثر في الرياض", SUNDAY),
    ],
)
def test_a_city_in_the_wish_sets_the_weekend_before_it_is_asked(wish: str, asked_on: date) -> None:
    person = Person("en").has("g1", wish=wish)

    assert reach_of(person.known).asked_on("weekly", SUNDAY) == asked_on
