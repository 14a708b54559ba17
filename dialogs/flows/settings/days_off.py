"""On which weekdays and holidays reminders stay away: the country's weekend, days of one's own, or none of them."""

from __future__ import annotations

from dialogs.domain.places.clock_words import WEEKDAY_NAMES
from dialogs.domain.reviews.free_days import WEEKDAYS, weekend
from dialogs.events import Known
from dialogs.flow import Option
from dialogs.flows.settings.setting_kinds import Setting, Values
from dialogs.language.answers.naming import named_in
from dialogs.language.days.weekdays import weekdays_in
from dialogs.messages import Joined, T, Text

FIXED: dict[str, tuple[Text, Values]] = {
    "weekend": (T("Not on the weekend"), {"weekends": False, "holidays_off": False, "days_off": None}),
    "holidays": (
        T("Not on the weekend or public holidays"),
        {"weekends": False, "holidays_off": True, "days_off": None},
    ),
    "any": (T("On any day"), {"weekends": True, "holidays_off": False, "days_off": None}),
}
ADDED, EXACTLY = "+", "="
MOST_NAMED = 4


def _shown(known: Known) -> Text:
    profile = known.profile
    if profile.weekends:
        return FIXED["any"][0]
    if profile.days_off is None:
        return FIXED["holidays" if profile.holidays_off else "weekend"][0]
    if len(profile.days_off) > MOST_NAMED:
        free = (name for day, name in enumerate(WEEKDAY_NAMES) if day not in profile.days_off)
        return T("Only on {days}", days=Joined(tuple(free), "list"))
    days = Joined(tuple(WEEKDAY_NAMES[day] for day in profile.days_off), "list")
    return T("Not on {days} or public holidays", days=days) if profile.holidays_off else T("Not on {days}", days=days)


def _chosen(choice: str, known: Known) -> Values:
    """A button of ours, or weekdays from words: added to those off ("+3"), taken from them ("-4"), or all ("=4.5")."""
    if choice in FIXED:
        return FIXED[choice][1]
    profile = known.profile
    off = set() if profile.weekends else set(profile.days_off or weekend(profile.country or known.country))
    days = {int(day) for day in choice[1:].split(".") if day}
    if choice[:1] == ADDED and days <= off and not profile.weekends:
        return {"weekends": False, "days_off": profile.days_off}
    match choice[:1]:
        case "+":
            off |= days
        case "-":
            off -= days
        case _:
            off = days
    if not off:
        return FIXED["any"][1]
    return {"weekends": False, "days_off": tuple(sorted(off)[: WEEKDAYS - 1])}


def _typed(text: str, known: Known) -> Values | None:
    days = weekdays_in(text)
    if days and len(days) < WEEKDAYS:
        if named_in(text, "settings", "only") is not None:
            return _chosen(said_days(frozenset(range(WEEKDAYS)) - days, EXACTLY), known)
        refused = named_in(text, "settings", "yes_no") == "no"
        return _chosen(said_days(days, ADDED if refused else EXACTLY), known)
    named = named_in(text, "settings", "days")
    return FIXED[named][1] if named is not None else None


def said_days(days: frozenset[int], sign: str) -> str:
    """Weekdays (0 is Monday) as a choice that `days_off` understands."""
    return sign + ".".join(map(str, sorted(days)))


DAYS_OFF = Setting(
    T("Days off"),
    T("May reminders come on days off?"),
    T("Never on the weekend, not on public holidays either, on any day, or the names of the days that are off."),
    _shown,
    lambda _: tuple(Option(choice, words) for choice, (words, _) in FIXED.items()),
    _chosen,
    _typed,
)
