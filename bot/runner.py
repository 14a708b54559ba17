"""One turn: what happened goes in, its effects are kept and its words laid out, in one transaction. Refuses to send.

Telegram, the terminal and the review ticker are three doors to it. It is synchronous, and safe from several threads
as far as the store is.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, TypeAlias

from bot import outgoing
from bot.choosing import beyond, by_number, chosen
from bot.clock import Clock
from bot.exports.ordering import ordered
from bot.journal import place_of
from bot.knowing import Defaults, Knowledge
from bot.voice import Voice
from dialogs import buttons, coach
from dialogs.asked_code import code_in
from dialogs.domain.goal import Profile
from dialogs.effects import Choice, Effect, SaveProfile, Say, SendFile
from dialogs.events import ButtonPressed, Event, Happening, Known, ReviewsCameDue, TextSaid, TurnFailed
from dialogs.flow import Flows
from dialogs.heard.meant_as import tells_a_figure
from dialogs.known_after import known_after
from dialogs.messages import TN, T, Words
from dialogs.state import State
from storage.store import Address, Draft, Loaded, Outgoing, Part, Shown, Store, Turn

if TYPE_CHECKING:
    from datetime import datetime

log = logging.getLogger(__name__)

TRIES = 3
DEATHS = 12
FULL = 4095
APOLOGY = T("Something went wrong on my side with your last message, and I'm sorry. Everything before it is safe.")

Fate: TypeAlias = Literal["handled", "seen", "parked", "nothing"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of it: `handled`, `seen` before, `parked` with an apology, or `nothing` was due.

    `effects` are those of the turn, for who records a conversation; they are kept already. `first` is what this
    person is to hear now, where it is this process that says it.
    """

    fate: Fate
    effects: tuple[Effect, ...] = ()
    first: Outgoing | None = None


class Runner:
    """Runs turns of the coach's interviews, or of other `flows`."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        defaults: Defaults,
        flows: Flows = coach.FLOWS,
    ) -> None:
        self._store = store
        self._clock = clock
        self._began = clock.now()
        self._knowledge = Knowledge(clock, defaults)
        self._flows = flows

    def introduce(self, bot: str) -> None:
        """Learn the bot's name on Telegram, which stands in links."""
        self._knowledge.bot = bot

    def handle(
        self,
        address: Address,
        update_key: str,
        happening: Happening,
        *,
        client_language: str | None = None,
        sent_at: datetime | None = None,
    ) -> Outcome:
        """Run one turn for something a person did; the same `update_key` a second time does nothing.

        A turn that fails is tried again; the third time it is parked, the person gets an apology and the operator a
        line. One that takes the whole process down is brought again to a process that began after it was `sent_at`, and
        there its tries are counted in the database; since others are in flight when a process dies, it takes a dozen
        such ends until one is parked. What was sent after this process began cannot have ended one, and is not counted.
        Raises what the store raises when the database itself cannot be used: then nothing was taken.
        """
        failed: Exception | None = None
        failures = 0
        new = sent_at is not None and sent_at > self._began
        while failures < TRIES and (new or self._store.attempts(update_key, address) <= DEATHS):
            try:
                with self._store.turn(address, self._clock.now()) as turn:
                    if turn.seen(update_key):
                        return Outcome("seen")
                    effects = self._run(turn, _whole(turn, happening), client_language)
                    return Outcome("handled", effects, turn.first)
            except Exception as error:  # noqa: BLE001 - whatever it is, one update must block nobody
                failed, failures = error, failures + 1
                log.warning("a turn failed, update %s: %s", update_key, place_of(error))
        return self._give_up(address, update_key, happening, failed, client_language)

    def hold(self, address: Address, update_key: str, text: str, message: str | None) -> Outcome:
        """Keep a text that may be the first part of a longer one; the next text of this person takes it along."""
        with self._store.turn(address, self._clock.now()) as turn:
            if turn.seen(update_key):
                return Outcome("seen")
            turn.hold(Part(text, message))
        return Outcome("handled")

    def release(self, address: Address, last: str | None = None, *, client_language: str | None = None) -> Outcome:
        """Read the texts held of a person, since nothing came after them; `nothing` where there are none.

        With the `last` message that was held here, nothing where another process held one after it.
        """
        with self._store.turn(address, self._clock.now()) as turn:
            held = turn.take_parts(last)
            if not held:
                return Outcome("nothing")
            return Outcome("handled", self._run(turn, _joined(held), client_language))

    def deliver_due(self, address: Address) -> Outcome:
        """Begin what is due for a person by now, as one message; what keeps failing is put off to the next day."""
        for _ in range(TRIES):
            try:
                with self._store.turn(address, self._clock.now()) as turn:
                    due = tuple((row.about, row.kind) for row in turn.take_due())
                    before = tuple((row.about, row.kind) for row in turn.unanswered()) if due else ()
                    happened = ReviewsCameDue(due, before)
                    return Outcome("handled", self._run(turn, happened, None)) if due else Outcome("nothing")
            except Exception as error:  # noqa: BLE001 - as above
                log.warning("a due review failed: %s", place_of(error))
        with self._store.turn(address, self._clock.now()) as turn:
            turn.put_off()
        log.error("due reviews of one person keep failing and are put off to the next day")
        return Outcome("parked")

    def _run(self, turn: Turn, happening: Happening, client_language: str | None) -> tuple[Effect, ...]:
        loaded = turn.load()
        before = coach.load(loaded.state, self._flows)
        if isinstance(happening, TextSaid) and not happening.forwarded:
            data = chosen(happening.text, loaded.shown, numeric=loaded.numeric)
            link = by_number(happening.text, data) if data else None
            if link and tells_a_figure(happening.text, link, before, self._knowledge.of(turn.address, loaded, None)):
                data = None
            elif data is None and beyond(
                happening.text, loaded.shown, numeric=loaded.numeric, figures=bool(loaded.goals)
            ):
                return self._again(turn, loaded, client_language)
            happening = ButtonPressed(data) if data else happening
        if isinstance(happening, ButtonPressed):
            pressed = _shown(loaded.shown, happening.data)
            happening = replace(happening, label=pressed.label if pressed else "")
        code = code_in(before, happening)
        known = self._knowledge.of(turn.address, loaded, client_language, turn.look_up(code) if code else None)
        state, effects = coach.advance(before, Event(happening, known), self._flows)
        where = happening.message if isinstance(happening, ButtonPressed) else None
        drafts = [*_closing(turn, loaded, happening, state, effects), *self._drafts(turn, effects, known, where)]
        turn.commit(state.model_dump_json(), effects, drafts)
        return effects

    def _again(self, turn: Turn, loaded: Loaded, client_language: str | None) -> tuple[Effect, ...]:
        """Show the choices once more to who typed the number of none; what was asked stays as it is."""
        voice = _voice(self._knowledge.of(turn.address, loaded, client_language), ())
        choices = tuple(Choice(button.data, Words(button.label)) for button in loaded.shown)
        told = TN(
            "There is one choice here; 1 takes it, and words are an answer too.",
            "There are {n} choices here; a number from 1 to {n} takes one, and words are an answer too.",
            len(choices),
        )
        say = Say(told, choices, numeric=loaded.numeric)
        turn.commit(loaded.state or State().model_dump_json(), (say,), outgoing.said(say, voice, turn.address.channel))
        return (say,)

    def _drafts(self, turn: Turn, effects: Iterable[Effect], known: Known, where: str | None) -> list[Draft]:
        voice = _voice(known, effects)
        drafts: list[Draft] = []
        for effect in effects:
            if isinstance(effect, Say):
                renewed = where if effect.renew else None
                drafts += outgoing.said(effect, voice, turn.address.channel, renewed)
            elif isinstance(effect, SendFile):
                drafts.append(ordered(effect, known, voice, turn.everything))
            known = known_after(known, effect)
        return drafts

    def _give_up(
        self,
        address: Address,
        update_key: str,
        happening: Happening,
        failed: Exception | None,
        client_language: str | None,
    ) -> Outcome:
        """Set a poisoned update aside and apologise, through the coach or, if that fails too, without it."""
        why = place_of(failed) if failed else "the process ended while handling it"
        try:
            with self._store.turn(address, self._clock.now()) as turn:
                if turn.seen(update_key):
                    return Outcome("seen")
                happening = _whole(turn, happening)
                effects = self._run(turn, TurnFailed(), client_language)
        except Exception as error:  # noqa: BLE001 - as above
            log.warning("the apology failed too: %s", place_of(error))
            effects = self._apologise(address, update_key, happening, client_language)
        written = json.dumps({"kind": type(happening).__name__, **asdict(happening)}, ensure_ascii=False)
        self._store.park(update_key, address, written, why, self._clock.now())
        log.error("update %s was set aside, since it fails every time: %s", update_key, why)
        return Outcome("parked", effects)

    def _apologise(
        self, address: Address, update_key: str, happening: Happening, client_language: str | None
    ) -> tuple[Effect, ...]:
        with self._store.turn(address, self._clock.now()) as turn:
            turn.seen(update_key)
            _whole(turn, happening)
            loaded = turn.load()
            voice = _voice(self._knowledge.of(turn.address, loaded, client_language), ())
            drafts = outgoing.said(Say(APOLOGY), voice, address.channel)
            turn.commit(loaded.state or State().model_dump_json(), (), drafts)
        return (Say(APOLOGY),)


def _whole(turn: Turn, happening: Happening) -> Happening:
    """Put the parts held before in front of a text."""
    if not isinstance(happening, TextSaid):
        return happening
    held = turn.take_parts()
    return _joined((*held, Part(happening.text, happening.message)), happening) if held else happening


def _joined(held: tuple[Part, ...], last: TextSaid | None = None) -> TextSaid:
    text = held[0].text
    for before, part in pairwise(held):
        text += ("" if _cut_in_a_word(before.text, part.text) else "\n") + part.text
    return TextSaid(text, held[0].message, forwarded=last.forwarded if last else False)


def _cut_in_a_word(before: str, after: str) -> bool:
    """Tell whether an app cut because no more fitted (it counts 16-bit units), and not where a line ended."""
    full = len(before.encode("utf-16-le")) // 2 >= FULL
    return full and before[-1:].isalnum() and after[:1].isalnum()


def _voice(known: Known, effects: Iterable[Effect]) -> Voice:
    """How to speak after this turn: a language or country just chosen counts at once."""
    profile: Profile = known.profile
    for effect in effects:
        if isinstance(effect, SaveProfile):
            profile = effect.profile
    return Voice(profile.language or known.language, profile.country or known.country, profile.digits, profile.hijri)


def _closing(turn: Turn, loaded: Loaded, happening: Happening, state: State, effects: Iterable[Effect]) -> list[Draft]:
    """Close the question that a button has just answered; links work for ever and close nothing."""
    if turn.address.channel == "terminal" or not isinstance(happening, ButtonPressed):
        return []
    message = happening.message or loaded.question_message
    if message is None or state.pressed != happening.data or _renewed(effects):
        return []
    if not isinstance(buttons.read(happening.data), buttons.Answer):
        return []
    pressed = _shown(loaded.shown, happening.data)
    return [outgoing.closed(message, pressed.data, pressed.label)] if pressed else []


def _renewed(effects: Iterable[Effect]) -> bool:
    return any(isinstance(effect, Say) and effect.renew for effect in effects)


def _shown(shown: Iterable[Shown], data: str) -> Shown | None:
    return next((button for button in shown if button.data == data), None)
