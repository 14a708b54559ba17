"""Hours and days of the week in words: "between 9 am and 12 noon"; refuses minutes, since nobody is promised any."""

from __future__ import annotations

from dialogs.messages import TC, Sentence, T, Text

NOON, MIDNIGHT, EVENING = 12, 24, 18
WEEKDAY_NAMES: tuple[Sentence, ...] = (
    T("Monday"),
    T("Tuesday"),
    T("Wednesday"),
    T("Thursday"),
    T("Friday"),
    T("Saturday"),
    T("Sunday"),
)


def hour_name(hour: int) -> Text:
    """An hour of the local day, 0 to 24, on the clock of twelve."""
    if hour % MIDNIGHT == 0:
        return T("midnight")
    if hour < NOON:
        return T("{hour} am", hour=hour)
    if hour == NOON:
        return T("{hour} noon", hour=hour)
    if hour < EVENING:
        return TC("afternoon", "{hour} pm", hour=hour - NOON)
    return TC("evening", "{hour} pm", hour=hour - NOON)


def hours_name(hours: tuple[int, int]) -> Text:
    """The hours between which something comes."""
    return T("between {start} and {end}", start=hour_name(hours[0]), end=hour_name(hours[1]))
