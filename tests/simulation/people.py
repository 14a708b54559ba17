"""Who lives through the simulated years, and what may be expected of their reminders; refuses to run them.

The expectations are worked out here by other means than the coach's own: weekends stand in a table, windows are
compared on the local clock.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from storage.store import Address

FRIDAY, SATURDAY, SUNDAY = 4, 5, 6
PLACES = (
    ("Africa/Cairo", "EG"),
    ("Asia/Gaza", "PS"),
    ("Africa/Casablanca", "MA"),
    ("Asia/Riyadh", "SA"),
    ("America/Toronto", "CA"),
    ("Australia/Sydney", "AU"),
    ("Asia/Beirut", "LB"),
    ("Asia/Dubai", "AE"),
    ("Europe/London", "GB"),
    ("Europe/Berlin", "DE"),
    ("America/New_York", "US"),
    ("Asia/Amman", "JO"),
    ("Africa/Tunis", "TN"),
    ("Asia/Kathmandu", "NP"),
    ("America/St_Johns", "CA"),
)
DAYS_OFF = dict.fromkeys(("EG", "SA", "JO"), (FRIDAY, SATURDAY)) | {"PS": (FRIDAY, SATURDAY, SUNDAY)}
CITIES = (("Dubai", "Asia/Dubai", "AE"), ("London", "Europe/London", "GB"), ("Cairo", "Africa/Cairo", "EG"))
A_WEEK = timedelta(days=7)
A_WEEKEND = timedelta(days=4)


@dataclass
class Somebody:
    """One person: the rules that they have set, and what reached them.

    Until `excused` something held reminders up that is nobody's fault: a pause, a blocked bot, a machine that was off.
    """

    name: str
    zone: str
    country: str
    hours: tuple[int, int] = (9, 12)
    quiet: tuple[int, int] = (22, 8)
    paused_until: date | None = None
    excused: date = date.min
    active: bool = True
    blocked: bool = False
    forgotten: bool = False
    over: set[str] = field(default_factory=set)
    got: dict[tuple[str, str, str], datetime] = field(default_factory=dict)
    unasked: list[tuple[datetime, frozenset[str]]] = field(default_factory=list)

    @property
    def address(self) -> Address:
        """Where they are met."""
        return Address("telegram", self.name)

    def local(self, moment: datetime) -> datetime:
        """The moment on their own clock."""
        return moment.astimezone(ZoneInfo(self.zone))

    def days_off(self) -> tuple[int, ...]:
        """The weekdays on which they rest; Nepal's Saturday is CLDR's weekend there with Sunday."""
        return DAYS_OFF.get(self.country, (SATURDAY, SUNDAY))

    def is_quiet(self, hour: int) -> bool:
        """Whether nothing may come in this hour of their day."""
        start, end = self.quiet
        return hour >= start or hour < end if start > end else start <= hour < end


@dataclass(frozen=True)
class Prompt:
    """One reminder that went out, as the database has it."""

    goal_id: str
    kind: str
    due_on: str


WANTED = ("later", "soon")


def complaints(who: Somebody, prompts: list[Prompt], now: datetime) -> list[str]:
    """Say what is wrong with a message that carries these reminders at this moment; nothing where all is well."""
    local = who.local(now)
    wrong = []
    if who.forgotten or who.blocked:
        wrong.append("nobody is there to hear it")
    if who.is_quiet(local.hour):
        wrong.append(f"it came at {local:%H:%M}, in quiet hours {who.quiet}")
    if any(one.kind != "soon" for one in prompts):
        wrong += _out_of_place(who, local)
    for one in prompts:
        wrong += _doubled(who, one, now)
        if one.goal_id in who.over:
            wrong.append(f"{one} is about a goal that nobody wants to hear of")
        early = A_WEEK if one.kind == "step" else timedelta(days=4)
        if one.kind not in WANTED and date.fromisoformat(one.due_on) - local.date() >= early:
            wrong.append(f"{one} came too early, on {local.date()}")
        if one.kind not in WANTED and local.date() > _latest(who, one, now):
            wrong.append(f"{one} came too late, on {local.date()}")
    return wrong + _too_soon(who, prompts, now)


def excuse(who: Somebody, until: date) -> None:
    """Let reminders be late until this day and the working day after it."""
    who.excused = max(who.excused, until)


def _latest(who: Somebody, one: Prompt, now: datetime) -> date:
    """The last day for a reminder: its own, the end of what held it up, or a week after the message before it.

    A weekend and the day after it come on top; in Gaza three days are off.
    """
    before = [who.local(moment).date() + A_WEEK for moment, _ in who.unasked if moment < now]
    return max(date.fromisoformat(one.due_on), who.excused, *before) + A_WEEKEND


def _out_of_place(who: Somebody, local: datetime) -> list[str]:
    wrong = []
    if local.weekday() in who.days_off():
        wrong.append(f"it came on a day off, {local:%A}")
    if not who.hours[0] <= local.hour < who.hours[1]:
        wrong.append(f"it came at {local:%H:%M}, not between {who.hours}")
    if who.paused_until is not None and local.date() < who.paused_until:
        wrong.append(f"it came in a pause until {who.paused_until}")
    return wrong


def _doubled(who: Somebody, one: Prompt, now: datetime) -> list[str]:
    key = (one.goal_id, one.kind, one.due_on)
    before = who.got.get(key)
    who.got[key] = now
    return [f"{one} came on {before} already"] if before is not None and one.kind not in WANTED else []


def _too_soon(who: Somebody, prompts: list[Prompt], now: datetime) -> list[str]:
    """Two unasked messages within seven local days, but for the deadline of a goal whose own look was the last."""
    unasked = [one for one in prompts if one.kind not in {*WANTED, "follow_up"}]
    if not unasked:
        return []
    goals = frozenset(one.goal_id for one in unasked)
    before, who.unasked = who.unasked, [*who.unasked[-3:], (now, goals)]
    today = who.local(now).date()
    near = [about for moment, about in before if today - who.local(moment).date() < A_WEEK]
    ends = {one.goal_id for one in unasked if one.kind != "step"}
    short = all(one.kind in {"deadline", "step"} for one in unasked) and all(about <= ends for about in near)
    if near and not short:
        return [f"{unasked} came within a week of the message before"]
    return []
