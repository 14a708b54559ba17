"""Settings are changed by a button or in words from anywhere, and nothing that was open is lost by it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.goal import Profile
from dialogs.effects import CancelReviews, SaveProfile, ScheduleReview
from dialogs.flows.settings.setting_parts import SETTINGS
from dialogs.language.orders.settings_said import setting_said
from tests.flows.person import Person

TODAY = date(2026, 11, 22)


def person(language: str = "en", country: str = "EG") -> Person:
    found = Person(language, country)  # type: ignore[arg-type]
    found.has("g1")
    found.on(TODAY)
    return found


def changed(one: Person) -> dict[str, Any]:
    """What the last turn changed of the profile, apart from language and digits that are learnt by the way."""
    saved = [effect.profile for effect in one.effects if isinstance(effect, SaveProfile)]
    fresh = Profile().model_dump()
    learnt = {"language", "digits"}
    now = saved[-1].model_dump() if saved else fresh
    return {name: value for name, value in now.items() if value != fresh[name] and name not in learnt}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("remind me at 7pm", {"hours": (19, 20)}),
        ("please remind me in the evening", {"hours": (18, 21)}),
        ("send the reminders at 10 in the morning", {"hours": (10, 11)}),
        ("quiet hours from 9 pm to 7 am", {"quiet": (21, 7)}),
        ("pause reminders for two weeks", {"paused_until": date(2026, 12, 6)}),
        ("I'm on holiday until 10 December", {"paused_until": date(2026, 12, 10)}),
        ("ask me every week", {"looks": "weekly"}),
        ("remind me every month", {"looks": "monthly"}),
        ("use hijri dates", {"hijri": True}),
        ("change the currency to dollars", {"currency": "USD"}),
        ("reminders in ramadan in the evening", {"ramadan": "evening"}),
        ("no reminders on holidays", {"holidays_off": True}),
        ("remind me on weekends", {"weekends": True}),
        ("don't remind me of the steps", {"steps": False}),
        ("ذكرني الساعة ٨ مساءً", {"hours": (20, 21)}),
        ("ممكن تغيير وقت التذكير للصبح", {"hours": (9, 12)}),
        ("فكرني بالليل", {"hours": (20, 22)}),
        ("ذكرني بعد الدوام", {"hours": (18, 21)}),
        ("وقف التذكيرات أسبوعين", {"paused_until": date(2026, 12, 6)}),
        ("انا مسافر لحد 10 ديسمبر", {"paused_until": date(2026, 12, 10)}),
        ("متفكرنيش لحد أول يناير", {"paused_until": date(2027, 1, 1)}),
        ("ساعات الهدوء من ١٠ بالليل ل ٧ الصبح", {"quiet": (22, 7)}),
        ("ذكّرني كل شهر", {"looks": "monthly"}),
        ("اسألني كل أسبوع", {"looks": "weekly"}),
        ("غيّر العملة للدولار", {"currency": "USD"}),
        ("أظهر الهجري", {"hijri": True}),
        ("التذكير في رمضان بعد التراويح", {"ramadan": "evening"}),
        ("بلا تذكير في العطل الرسمية", {"holidays_off": True}),
        ("we work on friday and saturday", {"weekends": True}),
    ],
)
def test_a_setting_is_changed_in_words(text: str, fields: dict[str, Any]) -> None:
    one = person("en" if text.isascii() else "ar")
    one.types(text)

    assert changed(one) == fields
    assert one.state.stack == ()


@pytest.mark.parametrize(
    "text",
    [
        "get 60 bookings a month",
        "remind me why this matters?",
        "what time do reminders come?",
        "weekly sales up 10%",
        "زيادة المتابعين كل أسبوع",
        "عايز أزود المبيعات في رمضان",
        "العملاء في الرياض",
        "48",
        "",
    ],
)
def test_other_words_ask_for_no_setting(text: str) -> None:
    assert setting_said(text) is None


def test_what_was_asked_stays_open_under_a_setting() -> None:
    one = person()
    one.types("/new")
    one.types("get more followers on instagram")
    before = one.question
    one.types("remind me at 7pm")

    assert changed(one)["hours"] == (19, 20)
    assert one.question == before


def test_a_setting_without_a_value_asks_for_it() -> None:
    one = person()
    one.types("change the reminder time")
    assert one.question == "setting.value"
    assert "Now: between 9 am and 12 noon" in one.heard

    one.types("half past seven in the evening")
    assert changed(one) == {"hours": (19, 20)}


def test_an_open_setting_gives_way_to_another() -> None:
    one = person()
    one.types("change the reminder time")
    one.types("use hijri dates")

    assert changed(one) == {"hijri": True}
    assert one.state.stack == ()


@pytest.mark.parametrize("part", SETTINGS)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_choice_of_every_setting_is_kept_and_shown(part: str, language: str) -> None:
    one = person(language)
    for option in SETTINGS[part].options(one.known):
        one.follows("set", part)
        one.presses(option.id)
        values = SETTINGS[part].chosen(option.id, one.known)
        assert {name: getattr(one.known.profile, name) for name in values} == dict(values)
        assert "✅" in one.heard


@pytest.mark.parametrize("part", SETTINGS)
def test_words_that_are_no_answer_get_a_hint_and_leave_it_as_it_is(part: str) -> None:
    one = person()
    one.follows("set", part)
    one.types("blue elephants")

    assert one.question == "setting.value"
    assert changed(one) == {}


def test_a_setting_can_be_left_as_it_is() -> None:
    one = person()
    one.follows("set", "hours")
    one.types("/skip")

    assert "It stays as it is." in one.heard
    assert changed(one) == {}


def test_the_page_shows_how_everything_stands() -> None:
    one = person()
    one.types("/settings")

    assert "Reminder time: between 9 am and 12 noon" in one.heard
    assert "Quiet hours: between 10 pm and 8 am" in one.heard
    assert "City and time zone" in one.buttons
    one.types("pause for a month")
    one.types("/settings")
    assert "Pause: until Tuesday 22 December 2026" in one.heard


def test_a_rhythm_changes_the_looks_of_goals_under_way() -> None:
    one = person()
    one.has("g2", status="reached")
    one.types("ask me every week")

    looks = [(effect.goal_id, effect.kind) for effect in one.effects if isinstance(effect, ScheduleReview)]
    assert ("g1", "weekly") in looks
    assert "g2" not in [goal for goal, _ in looks]
    assert [effect.kinds for effect in one.effects if isinstance(effect, CancelReviews)] != [None]


def test_digits_that_were_chosen_stay_whatever_is_typed() -> None:
    one = person("ar")
    one.follows("set", "digits")
    one.presses("arab")
    one.types("48")

    assert one.known.profile.digits == "arab"


@pytest.mark.parametrize(
    ("text", "city"), [("I moved to Dubai", "dubai"), ("رحلت لدبي", "dubai"), ("انتقلت إلى الرياض", "riyadh")]
)
def test_another_city_is_taken_in_words(text: str, city: str) -> None:
    one = person("en" if text.isascii() else "ar")
    one.types(text)

    assert one.known.profile.city == city


def test_a_button_of_a_setting_that_is_no_more_shows_all_of_them() -> None:
    one = person()
    one.follows("set", "blue")
    assert one.heard.startswith("How it is set now:")
