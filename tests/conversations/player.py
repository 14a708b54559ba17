"""Replays conversations written as text, on a real SQLite file; refuses to judge them.

    # A comment.
    @ 2026-11-21T09:00 EG ar       the moment, in the country's zone; country and client's language on the first one
    @ as Sara                      who types from here on, with a client's language behind the name where it is another
    > words typed                  one message
    >> and its next line
    > [label]                      a button, by its label
    ! goal metric=followers …      what is kept, in the order of keeping
    < words said                   the whole of it; "..." alone on a line stands for any lines, within one for any words
    < [label] [label]              the buttons under it

A later `@` moves the clock to the end of that minute, and what is due by then comes due, each at its moment. What came
to others meanwhile is told when they are next named. What is said is compared where an expectation is written, and then
whole; what is kept always.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.clock import StillClock
from bot.isolates import bare
from bot.knowing import Defaults
from bot.runner import Outcome, Runner
from bot.terminal import transcript
from dialogs.effects import Effect
from dialogs.events import ButtonPressed, TextSaid
from storage.store import Address, Store

ME = Address("terminal", "me")
ZONES = {
    "EG": "Africa/Cairo",
    "SA": "Asia/Riyadh",
    "AE": "Asia/Dubai",
    "LB": "Asia/Beirut",
    "JO": "Asia/Amman",
    "MA": "Africa/Casablanca",
    "GB": "Europe/London",
    "US": "America/New_York",
}


@dataclass
class Turn:
    """One thing that happened, as it is written: `lead` is `@` or `>`, `body` its lines; then what is expected."""

    lead: str
    body: list[str]
    line: int
    said: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)


@dataclass
class Somebody:
    """One of those who talk: what their client speaks, the buttons they were shown, what came of what was due."""

    address: Address
    language: str
    labels: dict[str, str] = field(default_factory=dict)
    came: list[Effect] = field(default_factory=list)


class Counting(StillClock):
    """A clock whose ids count, so that a conversation is the same every time; its chance is another every hour."""

    ids = 0

    def new_id(self) -> str:
        self.ids += 1
        return f"{self.ids:016x}"

    def chance(self) -> int:
        return int.from_bytes(sha256(f"{self.now():%Y-%m-%dT%H}".encode()).digest()[:8])


def read(text: str) -> list[Turn]:
    """Read a conversation; raises `ValueError` for a line that is none of the kinds above."""
    turns: list[Turn] = []
    comments: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        lead, body = line[:1], line[2:]
        match lead:
            case "#":
                comments.append(line)
            case "@":
                turns.append(Turn(lead, [body], number, comments=comments))
                comments = []
            case ">" if line.startswith(">> "):
                turns[-1].body.append(line[3:])
            case ">":
                turns.append(Turn(lead, [body], number, comments=comments))
                comments = []
            case "<":
                turns[-1].said.append(line.rstrip())
            case "!":
                turns[-1].kept.append(line.rstrip())
            case "":
                pass
            case _:
                message = f"line {number} begins with {lead!r}"
                raise ValueError(message)
    return turns


class Player:
    """Runs the turns of one conversation and tells, for each, what was kept and said."""

    def __init__(self, file: Path, first: Turn) -> None:
        moment, country, language = first.body[0].split()
        zone = ZONES[country]
        self.zone = ZoneInfo(zone)
        self.clock = Counting(datetime.fromisoformat(moment).replace(tzinfo=self.zone))
        self.store = Store(f"sqlite:///{file}", country=country, timezone=zone)
        self.runner = Runner(self.store, self.clock, Defaults("en", country, zone))
        self.who = Somebody(ME, language)
        self.people = {ME.name: self.who}

    def play(self, turns: list[Turn]) -> Iterator[tuple[Turn, list[str], list[str]]]:
        """Give each turn with the `!` and `<` lines that came of it."""
        with self.store:
            for number, turn in enumerate(turns):
                if turn.lead == ">":
                    self.who.came.extend(self._say(turn, number).effects)
                elif turn.body[0].startswith("as "):
                    self._call(*turn.body[0].split()[1:])
                elif number:
                    self._move(turn.body[0])
                yield turn, *self._lines()

    def _call(self, name: str, language: str | None = None) -> None:
        """Let somebody else type, who may have come up before."""
        before = self.people.get(name)
        self.who = before or Somebody(Address("terminal", name), language or self.who.language)
        self.people[name] = self.who

    def _say(self, turn: Turn, number: int) -> Outcome:
        text = "\n".join(turn.body)
        label = re.fullmatch(r"\[(.+)\]", text)
        if label is None:
            what: TextSaid | ButtonPressed = TextSaid(text, message=f"m{number}")
        elif label.group(1) in self.who.labels:
            what = ButtonPressed(self.who.labels[label.group(1)])
        else:
            message = f"line {turn.line}: no button [{label.group(1)}], only {', '.join(self.who.labels)}"
            raise LookupError(message)
        return self.runner.handle(self.who.address, f"u{number}", what, client_language=self.who.language)

    def _move(self, written: str) -> None:
        """Move the clock, and let what is due come due: of all people, each at its moment."""
        end = datetime.fromisoformat(written.split(maxsplit=1)[0]).replace(tzinfo=self.zone, second=59)
        before: set[tuple[str, datetime]] = set()
        while (coming := self._next_due(end, before)) is not None:
            due, name = coming
            before.add((name, due))
            self.clock.move_to(max(due, self.clock.now()))
            somebody = self.people[name]
            somebody.came.extend(self.runner.deliver_due(somebody.address).effects)
        self.clock.move_to(max(end, self.clock.now()))

    def _next_due(self, end: datetime, before: set[tuple[str, datetime]]) -> tuple[datetime, str] | None:
        """Who is reminded next, and when; nobody twice for the same moment."""
        found = ((self.store.next_due(one.address), name) for name, one in self.people.items())
        coming = [(due, name) for due, name in found if due is not None and due <= end and (name, due) not in before]
        return min(coming, default=None)

    def _lines(self) -> tuple[list[str], list[str]]:
        effects, self.who.came = self.who.came, []
        payloads = list(self._heard())
        return list(transcript.done(effects)), list(transcript.said(payloads))

    def _heard(self) -> Iterator[dict[str, Any]]:
        while waiting := self.store.unsent(self.clock.now(), address=self.who.address):
            for outgoing in waiting:
                self.store.mark_sent(outgoing.id, None)
                rows = outgoing.payload.get("keyboard") or []
                self.who.labels |= {bare(button["text"]): button["data"] for row in rows for button in row}
                yield outgoing.payload


def fits(expected: list[str], found: list[str]) -> bool:
    """Compare two blocks whole: a line `< ...` stands for any number of lines, `...` within one for any words."""
    pattern = "\n".join(".*" if line[2:] == "..." else _words(line) for line in expected)
    return re.fullmatch(pattern, "\n".join(found), re.DOTALL) is not None


def _words(line: str) -> str:
    return "[^\n]*".join(re.escape(part) for part in line.split("..."))


def written(turn: Turn, kept: list[str], said: list[str]) -> list[str]:
    """Write a turn anew with what came of it; what fits as it was written stays."""
    body = [f"{turn.lead} {turn.body[0]}", *(f">> {line}" for line in turn.body[1:])]
    kept = turn.kept if turn.kept and fits(turn.kept, kept) else kept
    said = turn.said if turn.said and fits(turn.said, said) else said
    return [*turn.comments, *body, *kept, *said, ""]
