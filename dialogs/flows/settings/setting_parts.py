"""What can be set, one row each; refuses to know where it has its effect."""

from __future__ import annotations

from datetime import date, timedelta

from dialogs.domain.places.clock_words import hours_name
from dialogs.domain.places.currency_names import currency_name
from dialogs.domain.reviews.reachable import MORNING, QUIET
from dialogs.events import Known
from dialogs.flow import Option
from dialogs.flows.asking.answering import context_of, currency_for, past, understand
from dialogs.flows.goal.money import OFFERED, currency_said
from dialogs.flows.settings.days_off import DAYS_OFF
from dialogs.flows.settings.setting_kinds import Setting, Values, among
from dialogs.language.answers.naming import named_in
from dialogs.language.answers.resting_until import rests_until
from dialogs.language.days.hours import PARTS, hours_in
from dialogs.messages import TC, Day, T, Text, Words

NIGHT = (21, 9)
ARABIC_INDIC = "\u0660\u0661\u0662\u0663"


def _hours_shown(known: Known) -> Text:
    return hours_name(known.profile.hours or MORNING)


def _quiet_shown(known: Known) -> Text:
    return hours_name(known.profile.quiet or QUIET)


def _hours_typed(text: str, known: Known) -> Values | None:
    hours = hours_in(text)
    return {"hours": hours} if hours is not None and hours[0] < hours[1] else None


def _quiet_typed(text: str, known: Known) -> Values | None:
    hours = hours_in(text, "from")
    if hours == PARTS["night"] and not any(map(str.isdigit, text)):
        hours = NIGHT
    return {"quiet": hours} if hours is not None and hours[1] - hours[0] != 1 else None


def _quiet_chosen(choice: str, known: Known) -> Values:
    """The hours of a button; where only the beginning or the end is said ("21-", "-8"), the other stays."""
    first, _, last = choice.partition("-")
    start, end = known.profile.quiet or QUIET
    return {"quiet": (int(first or start), int(last or end))}


def _range(choice: str) -> tuple[int, int]:
    first, _, last = choice.partition("-")
    return int(first), int(last)


def _ranges(*hours: tuple[int, int]) -> tuple[Option, ...]:
    return tuple(Option(f"{first}-{last}", hours_name((first, last))) for first, last in hours)


def _currency_shown(known: Known) -> Text:
    return currency_name(currency_for(known))


def _currencies(known: Known) -> tuple[Option, ...]:
    codes = tuple(dict.fromkeys((currency_for(known), *OFFERED)))
    return tuple(Option(code, currency_name(code)) for code in codes)


def _currency_typed(text: str, known: Known) -> Values | None:
    code = currency_said(text, known)
    return {"currency": code} if code is not None else None


def _pause_shown(known: Known) -> Text:
    until = known.profile.paused_until
    return T("until {day}", day=Day(until)) if until is not None and until > known.today else T("off")


def _pause_typed(text: str, known: Known) -> Values | None:
    named = named_in(text, "settings", "pause")
    if named is not None:
        return {"paused_until": None} if named == "off" else {}
    day = rests_until(text, context_of(known)) or understand(text, "deadline", known).date
    return {"paused_until": day} if day is not None and not past(day, known) else None


def _in_days(choice: str, known: Known) -> date | None:
    return None if choice == "off" else known.today + timedelta(days=int(choice))


SETTINGS: dict[str, Setting] = {
    "looks": among(
        T("Between reviews"),
        T("Shall I ask for the figure between the quarterly reviews?"),
        T("Every week, every month, or not in between: one of the three is enough."),
        "looks",
        {
            "none": (T("nothing, the review is enough"), {"looks": None}),
            "monthly": (T("A figure every month"), {"looks": "monthly"}),
            "weekly": (T("A figure every week"), {"looks": "weekly"}),
        },
    ),
    "reviews": among(
        T("Reviews"),
        T("When do we look back at a goal?"),
        T("Every 13 weeks, or at the end of the quarter: one of the two is enough."),
        "reviews",
        {
            "weeks": (T("Every 13 weeks from the start of the goal"), {"reviews": "weeks"}),
            "quarters": (T("At the end of each quarter"), {"reviews": "quarters"}),
        },
    ),
    "hours": Setting(
        T("Reminder time"),
        T("Between which hours should reminders come?"),
        T("An hour is enough, such as 7 in the evening, or a part of the day."),
        _hours_shown,
        lambda _: _ranges(*(hours for part, hours in PARTS.items() if part != "night")),
        lambda choice, _: {"hours": _range(choice)},
        _hours_typed,
        numeric=True,
    ),
    "quiet": Setting(
        T("Quiet hours"),
        T("During which hours should nothing come at all?"),
        T("From one hour to another is enough, such as from 10 at night to 7 in the morning."),
        _quiet_shown,
        lambda _: _ranges((21, 9), (22, 8), (23, 7)),
        _quiet_chosen,
        _quiet_typed,
    ),
    "days": DAYS_OFF,
    "ramadan": among(
        T("Ramadan"),
        T("How should it be in Ramadan? For many it is the busiest season."),
        T("As always, in the evening, or not at all: one of the three is enough."),
        "ramadan",
        {
            "same": (T("As always"), {"ramadan": "same"}),
            "evening": (T("In the evening"), {"ramadan": "evening"}),
            "off": (T("Not at all"), {"ramadan": "off"}),
        },
    ),
    "steps": among(
        T("Reminders of plan steps"),
        T("Shall I remind you of the steps of a plan when their day comes?"),
        T("Yes or no is enough."),
        "yes_no",
        {"yes": (T("Yes"), {"steps": True}), "no": (T("No"), {"steps": False})},
    ),
    "digits": among(
        T("Digits"),
        T("Which digits shall I write?"),
        T("One of the two is enough."),
        "digits",
        {
            "arab": (Words(ARABIC_INDIC), {"digits": "arab", "digits_chosen": True}),
            "latn": (Words("0123"), {"digits": "latn", "digits_chosen": True}),
        },
    ),
    "hijri": among(
        T("Hijri dates"),
        T("Shall the Hijri date stand beside the Gregorian one?"),
        T("Yes or no is enough."),
        "yes_no",
        {"yes": (T("Yes, both"), {"hijri": True}), "no": (T("Gregorian only"), {"hijri": False})},
    ),
    "currency": Setting(
        T("Currency"),
        T("Which currency is meant where none is named?"),
        T("The name of the currency is enough, such as pounds, riyals or dollars."),
        _currency_shown,
        _currencies,
        lambda choice, _: {"currency": choice},
        _currency_typed,
    ),
    "pause": Setting(
        TC("a setting", "Pause"),
        T("Until when shall I stay quiet? Nothing is lost, and nothing is asked until then."),
        T("A day or a stretch is enough, such as two weeks, or until 1 March."),
        _pause_shown,
        lambda _: (
            Option("14", T("Two weeks")),
            Option("30", T("A month")),
            Option("off", T("No pause: go on")),
        ),
        lambda choice, known: {"paused_until": _in_days(choice, known)},
        _pause_typed,
    ),
}


def shown(part: str, known: Known) -> Text:
    """How a setting stands."""
    if part == "digits" and not known.profile.digits_chosen:
        return T("as you type them")
    return SETTINGS[part].shown(known)
