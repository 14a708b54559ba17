"""The page of settings, and settings asked for in free words from anywhere; refuses to ask or keep any itself."""

from __future__ import annotations

from collections.abc import Callable

from dialogs import asked_where, engine
from dialogs.buttons import link
from dialogs.domain.cities import city_named
from dialogs.effects import Choice, Effect
from dialogs.engine import Turn
from dialogs.flow import Said
from dialogs.flows.answering import context_of
from dialogs.flows.setting_parts import SETTINGS, shown
from dialogs.language.reminding import reminding_said
from dialogs.language.settings_said import setting_said
from dialogs.messages import T, Text, lines, paragraphs
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]


def settings(turn: Turn, _: str) -> Outcome:
    """Show all settings as they stand, each with its button; an open question stays open."""
    known = turn.known
    listed = (T("{setting}: {value}", setting=row.name, value=shown(part, known)) for part, row in SETTINGS.items())
    turn.say(paragraphs(T("How it is set now:"), lines(*listed, _place(turn))))
    turn.links = (
        *(Choice(link("set", part), row.name) for part, row in SETTINGS.items()),
        Choice(link("set", "zone"), T("City and time zone")),
        Choice(link("language"), T("Language")),
        Choice(link("privacy"), T("My data")),
    )
    return turn.done(rows=2)


def _place(turn: Turn) -> Text:
    profile = turn.known.profile
    city = city_named(profile.city) if profile.city else None
    if city is not None:
        return T("{setting}: {value}", setting=T("City and time zone"), value=city.name(turn.known.language))
    return T("{setting}: {value}", setting=T("City and time zone"), value=T("not said yet"))


def set_(turn: Turn, part: str) -> Outcome:
    """Ask for one setting; without a known name show them all."""
    if part == "zone":
        turn.push("place", {})
        return engine.settle(turn)
    if part not in SETTINGS:
        return settings(turn, "")
    _leave_open_settings(turn)
    turn.push("setting", {"part": part})
    return engine.settle(turn)


def said(turn: Turn, text: str) -> Outcome | None:
    """Change a setting that is asked for in words, or ask for what is missing of it; `None` for any other text."""
    found = reminding_said(text, context_of(turn.known)) or setting_said(text)
    if found is None:
        return None
    if found.part == "zone":
        if turn.stack and turn.stack[-1].asked == "city":
            return None
        return _moved(turn, found.rest)
    if found.part == "silence":
        return asked_where.silence(turn, "")
    if found.part == "all":
        return settings(turn, "")
    setting = SETTINGS[found.part]
    words = next((words for words in (found.rest, text) if words and setting.typed(words, turn.known)), None)
    if found.soft and words != found.rest:
        return None
    _leave_open_settings(turn)
    turn.push("setting", {"part": found.part})
    turn.put(turn.stack[-1].model_copy(update={"asked": "value"}))
    if found.choice:
        return engine.answer(turn, Said(option=found.choice))
    return engine.answer(turn, Said(words)) if words is not None else engine.settle(turn)


def _leave_open_settings(turn: Turn) -> None:
    """A setting that was asked for and not answered is left as it is when another thing is wanted."""
    while turn.stack and turn.stack[-1].flow == "setting":
        turn.stack = turn.stack[:-1]


def _moved(turn: Turn, words: str) -> Outcome | None:
    """Take another city; words that name none ask for it, unless they may be about something else."""
    _leave_open_settings(turn)
    turn.push("place", {})
    named = next((word for word in (words, *(words[cut:] for cut in (1, 2))) if word and city_named(word)), None)
    if named is None:
        return engine.settle(turn)
    turn.put(turn.stack[-1].model_copy(update={"asked": "city"}))
    return engine.answer(turn, Said(named))


WAYS: dict[str, Callable[[Turn, str], Outcome]] = {"settings": settings, "set": set_}
