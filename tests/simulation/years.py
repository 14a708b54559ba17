"""Years of reminders for many people on a clock that jumps, with the real store and the real coach.

People give figures, put things off, pause, move, change their hours, block the bot, forget themselves; the process ends
at random moments, in the middle of a delivery too, and the machine is off for days. Refuses to judge: that is done by
`tests.simulation.people`.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random  # noqa: TID251 - seeded, so that every run lives the same years

from bot.clock import StillClock
from bot.knowing import Defaults
from bot.runner import Runner
from dialogs.buttons import link
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal, Profile
from dialogs.domain.plans.plan import Action, Picked, Plan
from dialogs.effects import SaveGoal, SavePlan, SaveProfile
from dialogs.events import ButtonPressed, Known, TextSaid
from dialogs.flows.asking.ahead import reminders_of
from storage.store import Store
from tests.simulation.people import CITIES, PLACES, Prompt, Somebody, complaints, excuse

START = datetime(2026, 11, 22, 0, 0, tzinfo=UTC)
TICK = timedelta(minutes=10)
CHANCES = (
    ("figure", 40),
    ("later", 12),
    ("hour", 8),
    ("pause", 6),
    ("move", 5),
    ("hours", 6),
    ("quiet", 2),
    ("close", 2),
    ("block", 3),
    ("forget", 1),
)


class DiedError(Exception):
    """The process ended here."""


@dataclass
class Years:
    """So many people for so many days; `wrong` holds what should not have happened."""

    file: Path
    people_count: int
    days: int
    seed: int = 1
    wrong: list[str] = field(default_factory=list)
    delivered: int = 0
    restarts: int = 0

    def __post_init__(self) -> None:
        self.random = Random(self.seed)  # noqa: S311 - as above
        self.clock = StillClock(START)
        self.keys = 0
        self._open()
        self.people = [self._born(number) for number in range(self.people_count)]

    def _open(self) -> None:
        self.store = Store(f"sqlite:///{self.file}", country="EG", timezone="Africa/Cairo")
        self.runner = Runner(self.store, self.clock, Defaults("en", "EG", "Africa/Cairo"))

    def run(self) -> None:
        """Live through it, tick by tick and act by act."""
        end = START + timedelta(days=self.days)
        acts = sorted(self._moment() for _ in range(self.people_count * self.days // 45))
        offs = sorted(self._moment() for _ in range(max(1, self.days // 90)))
        while self.clock.now() < end:
            now = self.clock.now()
            if offs and offs[0] <= now:
                offs.pop(0)
                self.clock.move_to(now + timedelta(hours=self.random.randint(20, 60)))
                for who in self.people:
                    excuse(who, who.local(self.clock.now()).date())
                self._restart()
                continue
            while acts and acts[0] <= now:
                acts.pop(0)
                self._act(self.random.choice(self.people))
            self._tick()
            due = self.store.next_due()
            self.clock.move_to(min(end, max(now + TICK, min([*acts[:1], *offs[:1], due or end]))))
        self._open_ends(end)
        self.store.close()

    def _moment(self) -> datetime:
        return START + timedelta(seconds=self.random.uniform(0, self.days * 86400))

    def _restart(self) -> None:
        self.restarts += 1
        self.store.close()
        self._open()

    def _tick(self) -> None:
        reached: set[str] = set()
        while fresh := [one for one in self.store.people_due(self.clock.now()) if one.name not in reached]:
            for address in fresh:
                reached.add(address.name)
                if self.random.random() < 0.02:
                    self._die(self.people[int(address.name)])
                self.runner.deliver_due(address)
                self._judge(self.people[int(address.name)])
        if self.random.random() < 0.001:
            self._restart()

    def _die(self, who: Somebody) -> None:
        """End in the middle of a delivery: what was taken was not said, so it must come again."""
        with suppress(DiedError), self.store.turn(who.address, self.clock.now()) as turn:
            turn.take_due()
            raise DiedError
        self._restart()

    def _judge(self, who: Somebody) -> None:
        now = self.clock.now()
        said = self._heard(who)
        prompts = self._sent_at(who, now)
        if said and prompts:
            self.delivered += 1
            self.wrong += [f"{who.name} {who.zone} {now}: {what}" for what in complaints(who, prompts, now)]
        if said > 1 and not prompts:
            self.wrong.append(f"{who.name} {now}: {said} messages about nothing that was due")

    def _sent_at(self, who: Somebody, moment: datetime) -> list[Prompt]:
        asked = (
            "SELECT goal_id, kind, due_on FROM due JOIN people ON people.id = person_id "
            "WHERE name = ? AND due.sent_at = ? AND due.status = 'sent'"
        )
        written = moment.replace(tzinfo=None).strftime("%Y-%m-%d %H:%M:%S.%f")
        with closing(sqlite3.connect(self.file)) as connection:
            return [Prompt(*row) for row in connection.execute(asked, (who.name, written))]

    def _heard(self, who: Somebody) -> int:
        count = 0
        while waiting := self.store.unsent(self.clock.now(), address=who.address):
            for outgoing in waiting:
                self.store.mark_sent(outgoing.id, None)
                count += 1
        return count

    def _born(self, number: int) -> Somebody:
        zone, country = PLACES[number % len(PLACES)]
        who = Somebody(str(number), zone, country, active=number % 5 != 0)
        profile = Profile(language="en", welcomed=True, country=country, timezone=zone, looks=self._looks())
        known = Known(START, who.local(START).date(), "x", "en", profile=profile)
        with self.store.turn(who.address, START) as turn:
            effects = [SaveProfile(profile)]
            for place in range(self.random.choice((1, 1, 2))):
                goal = self._goal(f"g{place}", known)
                effects += [SaveGoal(goal), *reminders_of(goal, known)]  # type: ignore[list-item]
            turn.commit("{}", effects, [])
        if number % 3 == 0:
            self._plan(who, known)
        return who

    def _looks(self) -> str | None:
        return self.random.choice((None, None, "monthly", "weekly"))

    def _goal(self, goal_id: str, known: Known) -> Goal:
        length = self.random.choice((None, 10, 45, 120, 300, 700))
        deadline = None if length is None else known.today + timedelta(days=length)
        return Goal(
            id=goal_id,
            wish="more bookings",
            metric="bookings" if goal_id == "g0" else "followers",
            direction="increase",
            baseline=Amount(value=40),
            target=Amount(value=60),
            deadline=deadline,
            started_on=known.today,
        )

    def _plan(self, who: Somebody, known: Known) -> None:
        days = sorted(self.random.sample(range(1, self.days + 1), min(3, self.days)))
        steps = tuple(
            Action(id=f"a{place}", what=Picked(words="call"), due=known.today + timedelta(days=day))
            for place, day in enumerate(days)
        )
        with self.store.turn(who.address, START) as turn:
            turn.commit("{}", [SavePlan(Plan(id="p", goal_id="g0", started_on=known.today, actions=steps))], [])

    def _act(self, who: Somebody) -> None:
        """Let one person do one thing, as they would by a word or a button."""
        if who.forgotten or not who.active:
            return
        what = self.random.choices([name for name, _ in CHANCES], [weight for _, weight in CHANCES])[0]
        getattr(self, f"_{what}")(who)
        self._heard(who)

    def _types(self, who: Somebody, text: str) -> None:
        self.keys += 1
        self._is_there(who)
        self.runner.handle(who.address, f"k{self.keys}", TextSaid(text, f"m{self.keys}"), client_language="en")

    def _presses(self, who: Somebody, action: str, argument: str = "") -> None:
        self.keys += 1
        self._is_there(who)
        self.runner.handle(who.address, f"k{self.keys}", ButtonPressed(link(action, argument)), client_language="en")

    def _is_there(self, who: Somebody) -> None:
        """Who writes has the bot unblocked, and is not disturbed for a quarter of an hour."""
        who.blocked = False
        excuse(who, who.local(self.clock.now()).date())

    def _figure(self, who: Somebody) -> None:
        self._types(who, str(self.random.randint(41, 59)))

    def _later(self, who: Somebody) -> None:
        self._presses(who, "later", f"g0.{self.random.choice(('tomorrow', 'week'))}")

    def _hour(self, who: Somebody) -> None:
        self._presses(who, "later", "g0.hour")

    def _pause(self, who: Somebody) -> None:
        days = self.random.choice((5, 14, 30))
        self._types(who, f"pause reminders for {days} days")
        who.paused_until = who.local(self.clock.now()).date() + timedelta(days=days)
        excuse(who, who.paused_until)

    def _move(self, who: Somebody) -> None:
        city, who.zone, who.country = self.random.choice(CITIES)
        self._types(who, f"I moved to {city}")

    def _hours(self, who: Somebody) -> None:
        first, last = self.random.choice(((9, 12), (18, 21), (12, 15)))
        self._types(who, f"remind me from {first}:00 to {last}:00")
        who.hours = (first, last)

    def _quiet(self, who: Somebody) -> None:
        self._presses(who, "quiet", "g1")
        who.over.add("g1")

    def _close(self, who: Somebody) -> None:
        self._presses(who, "close", "g1")
        who.over.add("g1")

    def _block(self, who: Somebody) -> None:
        self.store.mark_blocked(who.address, blocked=True)
        who.blocked = True

    def _forget(self, who: Somebody) -> None:
        with self.store.turn(who.address, self.clock.now()) as turn:
            turn.forget()
        who.forgotten = True

    def _open_ends(self, end: datetime) -> None:
        """Name what is long due and never came, of people who could have heard it."""
        asked = (
            "SELECT name, goal_id, kind, due_on, until FROM due JOIN people ON people.id = person_id "
            "WHERE status = 'waiting'"
        )
        with closing(sqlite3.connect(self.file)) as connection:
            rows = connection.execute(asked).fetchall()
        for name, goal_id, kind, due_on, until in rows:
            over = datetime.fromisoformat(until).replace(tzinfo=UTC)
            if over < end - timedelta(hours=1) and not self.people[int(name)].blocked:
                self.wrong.append(f"{name}: {goal_id} {kind} of {due_on} was never said, its window ended {over}")
