"""One person's whole conversation with the real runner and store, move by move; refuses to judge what comes back."""

from __future__ import annotations

import json
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random  # noqa: TID251 - seeded by who asks
from typing import Any, TypeAlias

from bot.clock import StillClock
from bot.exports.drawing import drawn
from bot.knowing import Defaults
from bot.runner import Outcome, Runner
from dialogs.effects import Effect
from dialogs.events import ButtonPressed, Happening, OtherReceived, TextEdited, TextSaid
from dialogs.state import State
from locales import Language
from storage.store import Address, Loaded, Store, Turn
from tests.fuzz.texts import POOLS, any_text, fitting, heard

START = datetime(2026, 11, 22, 8, tzinfo=UTC)
PLACES = (("EG", "Africa/Cairo"), ("SA", "Asia/Riyadh"), ("MA", "Africa/Casablanca"), ("GB", "Europe/London"))
TEMPERAMENTS = (
    # press, fitting, typed number, any text, heard, command, stale, forged, edit, other, forwarded, time passes
    (40, 25, 3, 5, 10, 6, 2, 1, 2, 1, 1, 4),
    (15, 15, 4, 20, 20, 10, 4, 2, 4, 3, 2, 5),
    (6, 6, 4, 40, 8, 14, 6, 5, 5, 4, 4, 4),
)
KINDS = ("photo", "voice", "video", "sticker", "document", "location", "contact", "other")
SPANS = (timedelta(hours=2), timedelta(days=1), timedelta(days=7), timedelta(days=31), timedelta(days=92))
DRAWN = 0.1
TIME_PASSED = "time passed"

Button: TypeAlias = tuple[str, str, str]


class Counting(StillClock):
    """A clock whose ids count, so that a conversation is the same every time."""

    def __init__(self) -> None:
        super().__init__(START)
        self.ids = 0

    def new_id(self) -> str:
        """The next one."""
        self.ids += 1
        return f"{self.ids:016x}"


class Watched(Runner):
    """The runner, which also remembers what went wrong and what it was."""

    broke: str | None = None

    def _run(self, turn: Turn, happening: Happening, client_language: str | None) -> tuple[Effect, ...]:
        try:
            return super()._run(turn, happening, client_language)
        except Exception:
            self.broke = traceback.format_exc(limit=-6)
            raise


@dataclass(frozen=True)
class Step:
    """One move and all that came of it; `seconds` are of the thread's own CPU."""

    what: Happening | str
    before: Loaded
    after: Loaded
    fate: str
    effects: tuple[Effect, ...]
    said: tuple[dict[str, Any], ...]
    broke: str | None
    seconds: float

    @property
    def typed(self) -> str | None:
        """What was typed, if anything was."""
        return getattr(self.what, "text", None)

    def told(self) -> str:
        """The move and its answer in a few lines, to read what went wrong."""
        html = " ⏎ ".join(str(one.get("html", one.get("kind"))).replace("\n", " ⏎ ") for one in self.said)
        keys = [key["text"] for one in self.said for row in one.get("keyboard") or () for key in row]
        return f"> {self.what!r}\n< {html} {keys}"


@dataclass
class Talker:
    """Somebody who says things, presses things, comes back later; everything by the seed alone."""

    store: Store
    seed: str
    language: Language = field(init=False)
    history: list[Button] = field(default_factory=list)
    shown: list[Button] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    keys: int = 0

    def __post_init__(self) -> None:
        self.random = Random(self.seed)  # noqa: S311 - seeded, so that every run holds the same conversations
        self.language = self.random.choice(("ar", "en"))
        self.country, zone = self.random.choice(PLACES)
        self.often = self.random.choice(TEMPERAMENTS)
        self.clock = Counting()
        self.runner = Watched(self.store, self.clock, Defaults(self.language, self.country, zone, 30))
        self.address = Address("telegram", str(abs(hash_of(self.seed))))

    def step(self) -> list[Step]:
        """Do one thing; a lapse of time brings as many steps as there are reminders."""
        self.clock.move_to(self.clock.now() + timedelta(seconds=self.random.choice((2, 20, 90))))
        move = self.random.choices(self._moves(), self.often)[0]
        made = move()
        if made is None:
            return self._later()
        return [self.does(made)]

    def does(self, what: Happening) -> Step:
        """Let this happen."""
        self.keys += 1
        key = f"fuzz:{self.address.name}:{self.keys}"
        return self._kept(what, lambda: self.runner.handle(self.address, key, what, client_language=self.language))

    def leaves(self) -> None:
        """Be forgotten, so that the next one finds an empty memory."""
        with self.store.turn(self.address, self.clock.now()) as turn:
            turn.forget()

    def _moves(self) -> tuple[Callable[[], Happening | None], ...]:
        return (
            self._press, self._fit, self._number, lambda: self._say(any_text(self.random)),
            lambda: self._say(self.random.choice(heard())), lambda: self._say(self.random.choice(POOLS["command"])),
            self._stale, self._forged, self._edit, self._other, self._forward, lambda: None,
        )  # fmt: skip

    def _say(self, text: str) -> TextSaid:
        self.messages.append(f"u{self.keys + 1}")
        return TextSaid(text, self.messages[-1])

    def _press(self) -> Happening:
        if not self.shown:
            return self._fit()
        data, _, message = self.random.choice(self.shown)
        return ButtonPressed(data, message=message)

    def _fit(self) -> Happening:
        loaded = self._load()
        stack = _state(loaded).stack
        question = f"{stack[-1].asked}" if stack else ""
        return self._say(fitting(self.random, question, numeric=loaded.numeric))

    def _number(self) -> Happening:
        number = self.random.randint(0, len(self.shown) + 2)
        return self._say(self.random.choice(("{}", "/{}", "{}.", " {} ")).format(number))

    def _stale(self) -> Happening:
        if not self.history:
            return self._fit()
        data, _, message = self.random.choice(self.history)
        return ButtonPressed(data, message=self.random.choice((message, None)))

    def _forged(self) -> Happening:
        data, _, _ = self.random.choice(self.history) if self.history else ("a:1:yes", "", "")
        forged = (
            data[:-1], data + "x", data.replace("00", "09"), "", ":", "a::", "do::", "a:9999:yes", "do:review:nobody",
            "do:change:", "do:forget:x", "do:__class__:x", "a:٣:yes", "do:plan:../../etc", any_text(self.random)[:64],
        )  # fmt: skip
        return ButtonPressed(self.random.choice(forged), message="m1")

    def _edit(self) -> Happening:
        if not self.messages:
            return self._fit()
        return TextEdited(any_text(self.random), self.random.choice(self.messages[-6:]))

    def _other(self) -> Happening:
        caption = any_text(self.random) if self.random.random() < 0.3 else None
        return OtherReceived(self.random.choice(KINDS), caption, f"u{self.keys + 1}")  # type: ignore[arg-type]

    def _forward(self) -> Happening:
        return TextSaid(any_text(self.random), f"u{self.keys + 1}", forwarded=True)

    def _later(self) -> list[Step]:
        """Let time pass and what is due by then come due, each in its turn."""
        self.clock.move_to(self.clock.now() + self.random.choice(SPANS))
        steps = []
        for _ in range(5):
            if self.address not in self.store.people_due(self.clock.now()):
                break
            steps.append(self._kept(TIME_PASSED, lambda: self.runner.deliver_due(self.address)))
        return steps

    def _kept(self, what: Happening | str, run: Callable[[], Outcome]) -> Step:
        before, self.runner.broke = self._load(), None
        began = time.thread_time()
        outcome, broke = Outcome("parked"), None
        try:
            outcome = run()
        except Exception:  # noqa: BLE001 - whatever it is, it is what we look for
            broke = traceback.format_exc(limit=-6)
        seconds = time.thread_time() - began
        said, broke = self._hear(), self.runner.broke or broke
        try:
            for one in said:
                if one["kind"] == "file" and self.random.random() < DRAWN:
                    drawn(one)
        except Exception:  # noqa: BLE001 - whatever it is, it is what we look for
            broke = traceback.format_exc(limit=-6)
        return Step(what, before, self._load(), outcome.fate, outcome.effects, tuple(said), broke, seconds)

    def _load(self) -> Loaded:
        with self.store.turn(self.address, self.clock.now()) as turn:
            return turn.load()

    def _hear(self) -> list[dict[str, Any]]:
        said = []
        while waiting := self.store.unsent(self.clock.now(), address=self.address):
            for row in waiting:
                message = f"m{row.id}"
                self.store.mark_sent(row.id, message)
                said.append(row.payload)
                self._look_at(row.payload, message)
        return said

    def _look_at(self, payload: dict[str, Any], message: str) -> None:
        if payload["kind"] == "message":
            keys = [key for row in payload["keyboard"] for key in row]
            self.shown = [(key["data"], key["text"], message) for key in keys]
            self.history = (self.history + self.shown)[-200:]


def hash_of(seed: str) -> int:
    """A number that a seed always gives."""
    return int.from_bytes(seed.encode()[-6:], "big")


def _state(loaded: Loaded) -> State:
    return State.model_validate_json(loaded.state) if loaded.state else State()


def question_of(loaded: Loaded) -> str:
    """The open question with its flow and depth; empty where none is open."""
    stack = _state(loaded).stack
    return f"{len(stack)}:{stack[-1].flow}.{stack[-1].asked}" if stack else ""


def answers_of(loaded: Loaded) -> str:
    """All that is told in the interviews under way, for comparing."""
    return json.dumps([frame.answers for frame in _state(loaded).stack], sort_keys=True)
