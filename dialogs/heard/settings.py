"""The page of settings, and settings asked for in free words from anywhere; refuses to ask or keep any itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dialogs import engine
from dialogs.buttons import link
from dialogs.domain.places.cities import city_named
from dialogs.effects import Choice, Effect, SaveProfile, ScheduleReview
from dialogs.engine import Turn
from dialogs.flow import Said
from dialogs.flows.asking.answering import context_of
from dialogs.flows.settings.setting_parts import SETTINGS, shown
from dialogs.heard import asked_where, reminders
from dialogs.language.edits.editing import read_edit
from dialogs.language.orders.reminding import reminding_said
from dialogs.language.orders.settings_said import SettingSaid, setting_said
from dialogs.messages import T, Text, lines, paragraphs
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]


_OF_ALL = frozenset({"silence", "pause"})


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
    if found is None or (found.idle and engine.asked_step(turn) is not None):
        return None
    asked = turn.stack[-1] if turn.stack and turn.stack[-1].flow == "setting" else None
    if asked is not None and found.part in _OF_ALL and SETTINGS[str(asked.answers.get("part"))].typed(text, turn.known):
        return None
    if found.part == "pause" and _of_a_goal(turn, text):
        return None
    match found.part:
        case "zone":
            asked_there = bool(turn.stack) and turn.stack[-1].asked == "city"
            return None if asked_there else _moved(turn, found.rest, soft=found.soft)
        case "silence":
            return asked_where.silence(turn, text)
        case "all":
            return settings(turn, "")
        case "pause" if not found.asks and _at_a_look(turn):
            return _resumed(turn, found) or _paused_at_look(turn, found, text)
        case _:
            return _resumed(turn, found) or _put(turn, found, text)


def _of_a_goal(turn: Turn, text: str) -> bool:
    """Whether a pause is meant for one goal: "take a break from this goal until February"."""
    edit = read_edit(text, context_of(turn.known)) if turn.known.goals else None
    return edit is not None and edit.kind == "pause" and edit.firm


def _at_a_look(turn: Turn) -> bool:
    """Whether a look back waits for its figure."""
    return bool(turn.stack) and (turn.stack[-1].flow, turn.stack[-1].asked) == ("review", "value")


def _paused_at_look(turn: Turn, found: SettingSaid, text: str) -> Outcome | None:
    """Pause all reminders, the look that is open among them: it comes again on the day when the pause ends."""
    before, goal_id = turn.stack, str(turn.stack[-1].answers.get("goal_id"))
    turn.stack = tuple(frame for frame in turn.stack if frame.flow != "review")
    done = _put(turn, found, text)
    ends = [one.profile.paused_until for one in done[1] if isinstance(one, SaveProfile)] if done is not None else []
    if done is None or not ends or ends[-1] is None:
        turn.stack = before if done is None else turn.stack
        return done
    return done[0], (*done[1], ScheduleReview(goal_id, "later", ends[-1]))


def _resumed(turn: Turn, found: SettingSaid) -> Outcome | None:
    """Reminders again, where they had been stopped goal by goal and not by a pause."""
    until = turn.known.profile.paused_until
    if (found.part, found.choice) != ("pause", "off") or (until is not None and until > turn.known.today):
        return None
    return reminders.taken_up_again(turn)


def _put(turn: Turn, found: SettingSaid, text: str) -> Outcome | None:
    setting = SETTINGS[found.part]
    read = () if found.asks else (found.rest, text)
    words = next((words for words in read if words and setting.typed(words, turn.known)), None)
    if found.soft and (words != found.rest or (found.part == "currency" and any(map(str.isdigit, words)))):
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


def _moved(turn: Turn, words: str, *, soft: bool) -> Outcome | None:
    """Take another city; words that name none ask for it, unless they may be about something else."""
    named = None if any(map(str.isdigit, words)) else next(filter(city_named, _shorter(words)), None)
    if soft and named is None:
        return None
    _leave_open_settings(turn)
    turn.push("place", {})
    if named is None:
        return engine.settle(turn)
    turn.put(turn.stack[-1].model_copy(update={"asked": "city"}))
    return engine.answer(turn, Said(named))


def _shorter(words: str) -> Iterator[str]:
    """The words without a particle written onto the first, and without those behind: "Lisbon now"."""
    left = words.split()
    while left:
        text = " ".join(left)
        yield from (text[cut:] for cut in (0, 1, 2) if len(text) > cut + 1)
        left = left[:-1]


WAYS: dict[str, Callable[[Turn, str], Outcome]] = {"settings": settings, "set": set_}
