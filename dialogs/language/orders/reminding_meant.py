"""What is to be set, by the kinds of word that a text about reminders holds; refuses to look for the words itself.

Each rule is tried in its turn, and the first that has something to say is taken.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from dialogs.language.days.hours import PARTS
from dialogs.language.orders.settings_said import SettingSaid

RHYTHMS = {"weekly": "weekly", "monthly": "monthly", "quarterly": "none", "daily": ""}
EVERY_DAY = frozenset(range(7))
NIGHT = "21-9"


@dataclass(frozen=True, slots=True)
class Heard:
    """What a text about reminders holds: `kinds` of word, the hours and weekdays (0 is Monday) it names.

    `timed` says that a day or a stretch is named, `timeless` is the text without those, `rest` without the words of
    reminding. `until_ramadan` says that Ramadan is an end and not a time.
    """

    kinds: frozenset[str]
    hours: tuple[int, int] | None
    weekdays: frozenset[int]
    text: str
    timeless: str
    rest: str
    timed: bool
    until_ramadan: bool

    @property
    def negated(self) -> bool:
        """Whether no reminders are wanted."""
        return bool(self.kinds & {"not", "never"})


Rule: TypeAlias = Callable[[Heard], SettingSaid | None]


def meant(heard: Heard) -> SettingSaid | None:
    """What the text asks to set; `None` where no rule knows."""
    return next((said for rule in _RULES if (said := rule(heard)) is not None), None)


def beside(heard: Heard) -> SettingSaid | None:
    """What a rhythm or an hour alone means where nothing is asked: "evenings are better", «مرة بالشهر»."""
    found = rhythm(heard)
    if found is not None or "fortnight" in heard.kinds:
        choice = RHYTHMS[found] if found is not None and "fortnight" not in heard.kinds else ""
        return SettingSaid("looks", "", choice, idle=True, asks=True)
    if not heard.kinds & {"better", "clock"} or heard.hours is None or heard.hours[0] >= heard.hours[1]:
        return None
    return SettingSaid("hours", "", f"{heard.hours[0]}-{heard.hours[1]}", idle=True)


def rhythm(heard: Heard) -> str | None:
    """How often, by the name of the list that says so."""
    return next((one for one in RHYTHMS if one in heard.kinds), None)


def _works(heard: Heard) -> SettingSaid | None:
    if "works" not in heard.kinds or not heard.weekdays:
        return None
    return SettingSaid("days", "", _days("-", heard.weekdays))


def _until_ramadan(heard: Heard) -> SettingSaid | None:
    return SettingSaid("pause", heard.text) if heard.until_ramadan else None


def _asleep(heard: Heard) -> SettingSaid | None:
    if "asleep" not in heard.kinds or heard.hours is None or heard.hours[1] - heard.hours[0] == 1:
        return None
    return SettingSaid("quiet", "", f"{heard.hours[0]}-{heard.hours[1]}")


def _ramadan(heard: Heard) -> SettingSaid | None:
    if "ramadan" not in heard.kinds or not (heard.hours or heard.kinds & {"iftar", "usual", "not", "never"}):
        return None
    choice = "evening" if "iftar" in heard.kinds or not heard.negated else "off"
    return SettingSaid("ramadan", "", "same" if "usual" in heard.kinds else choice)


def _steps(heard: Heard) -> SettingSaid | None:
    return SettingSaid("steps", "", "no" if heard.negated else "yes") if "steps" in heard.kinds else None


def _looks(heard: Heard) -> SettingSaid | None:
    if "fortnight" in heard.kinds:
        return SettingSaid("looks", "", asks=True)
    found = rhythm(heard)
    if found is None:
        return None
    return SettingSaid("looks", "", "none" if heard.negated else RHYTHMS[found], asks=True)


def _resume(heard: Heard) -> SettingSaid | None:
    return SettingSaid("pause", "", "off") if "resume" in heard.kinds else None


def _not_at_work(heard: Heard) -> SettingSaid | None:
    return SettingSaid("hours", "", asks=True) if heard.negated and "work" in heard.kinds else None


def _hours(heard: Heard) -> SettingSaid | None:
    """The hours for reminders, or with a negation those without any; a part of the day alone is asked about."""
    if heard.hours is None:
        return None
    first, last = heard.hours
    if not heard.negated:
        return SettingSaid("hours", "", f"{first}-{last}" if first < last else "")
    figures = any(map(str.isdigit, heard.timeless))
    part = None if figures else next((name for name, span in PARTS.items() if span == heard.hours), None)
    if part is not None:
        return _without(part, before="before" in heard.kinds)
    if last - first != 1:
        return SettingSaid("quiet", heard.timeless if figures else "")
    return SettingSaid("quiet", "", f"-{first}" if "before" in heard.kinds else f"{first}-")


def _without(part: str, *, before: bool) -> SettingSaid:
    """Not in one part of the day: the whole night is quiet, of the others the hours for reminders are asked."""
    if part == "night" and not before:
        return SettingSaid("quiet", "", NIGHT)
    if not before or part == "night":
        return SettingSaid("hours", "", asks=True)
    return SettingSaid("hours", "", "-".join(map(str, PARTS["noon" if part == "morning" else part])))


def _certain_days(heard: Heard) -> SettingSaid | None:
    """Weekdays by their names: never on these, only on these, or these in place of others, which is asked."""
    if not heard.weekdays or "stretch" in heard.kinds:
        return None
    if heard.negated:
        return SettingSaid("days", "", _days("+", heard.weekdays))
    if "instead" in heard.kinds:
        return SettingSaid("days", "", asks=True)
    if "only" in heard.kinds and "said" in heard.kinds:
        return SettingSaid("days", "", _days("=", EVERY_DAY - heard.weekdays))
    return None


def _days_off(heard: Heard) -> SettingSaid | None:
    if not heard.kinds & {"holidays", "weekend", "weekday"}:
        return None
    if heard.negated:
        choice = next((one for one in ("holidays", "weekend") if one in heard.kinds), "")
        return SettingSaid("days", "", choice)
    return SettingSaid("days", "", "any") if "plural" in heard.kinds and "weekday" not in heard.kinds else None


def _silence(heard: Heard) -> SettingSaid | None:
    if heard.negated and "many" not in heard.kinds:
        return SettingSaid("pause" if heard.timed else "silence", heard.rest if heard.timed else "")
    return SettingSaid("all", "") if "many" in heard.kinds else None


def _days(sign: str, named: frozenset[int]) -> str:
    """Weekdays as a choice of the setting: added to those off, taken from them, or all that are."""
    return sign + ".".join(map(str, sorted(named)))


_RULES: tuple[Rule, ...] = (
    _works,
    _until_ramadan,
    _asleep,
    _ramadan,
    _steps,
    _looks,
    _resume,
    _not_at_work,
    _hours,
    _certain_days,
    _days_off,
    _silence,
)
