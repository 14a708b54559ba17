"""What any answer of the coach must be, whatever was said; refuses to know what was asked.

An answer **moves on** (another question, something told, kept, sent), or **explains** (says something besides the
question that stands), or **offers** likely readings as buttons. One that does none of it leaves a person alone with the
bare question, and is a fault unless that was asked for ("/resume"); so is silence, but for a second tap on the same
button. Three different texts in a row that get the very same words and no button are a wall, and a fault too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from bot.choosing import chosen
from dialogs import buttons, commands
from dialogs.domain.goal import Profile
from dialogs.effects import DeleteCheckIn, DeleteGoal, ForgetPerson, SaveProfile, Say
from dialogs.events import ButtonPressed, TextSaid
from dialogs.language.orders.orders import order_in
from dialogs.messages import Joined
from dialogs.state import State
from storage.store import Loaded
from tests.fuzz.talker import TIME_PASSED, Step, answers_of, question_of
from tests.telegram_server.errors import ApiError
from tests.telegram_server.html_mode import parse_html
from tests.telegram_server.limits import LIMITS, utf16

Way: TypeAlias = Literal["moves on", "explains", "offers", "on request", "second tap", "reminds", "nothing was due"]
SLOWEST = 2.0
LARGEST = 200_000
ALIKE = 3
PLACEHOLDER = re.compile(r"\{[a-z_]+\}|%\([a-z_]+\)s|\bNone\b(?! of)|\bNaN\b|\b(?:Goal|Amount|Sentence|Joined)\(")
TURNING = re.compile("[\u202a-\u202e\u2066\u2067]")


def faults(step: Step) -> Iterator[str]:
    """Say what is wrong with one step; nothing where all is well."""
    if step.broke or step.fate == "parked":
        yield f"exception: {step.broke or 'outside of the coach'}"
        return
    if way(step) is None:
        yield "unanswered" if not step.said else "the bare question"
    if step.seconds > SLOWEST:
        yield f"slow: {step.seconds:.2f} s"
    yield from _lost(step)
    for payload in step.said:
        if payload["kind"] == "message":
            yield from _unfit(payload)


def way(step: Step) -> Way | None:
    """Name what an answer does for the person; `None` where it does nothing."""
    if step.what == TIME_PASSED:
        return "reminds" if step.said else "nothing was due"
    if not step.said:
        return "second tap" if _tapped_twice(step) else None
    if _moved(step):
        return "moves on"
    says = [effect for effect in step.effects if isinstance(effect, Say)]
    if len(says) > 1 or any(_speaks(say, step) for say in says):  # a message of its own stands above the question
        return "explains"
    if any(say.choices for say in says):
        return "offers"
    return "on request" if _asked_again(step) else None


def walls(steps: Sequence[Step]) -> bool:
    """Whether the last texts, all different, met the same words without a button."""
    last = steps[-ALIKE:]
    typed = {step.typed for step in last if isinstance(step.what, TextSaid) and not step.what.text.startswith("/")}
    words = {str(step.said) for step in last}
    return (
        len(typed) == ALIKE and len(words) == 1 and not any(one.get("keyboard") for step in last for one in step.said)
    )


def _moved(step: Step) -> bool:
    kept = [effect for effect in step.effects if not isinstance(effect, Say | SaveProfile)]
    if kept or _settled(step.before) != _settled(step.after) or question_of(step.before) != question_of(step.after):
        return True
    return answers_of(step.before) != answers_of(step.after)


def _settled(loaded: Loaded) -> Profile:
    """What somebody chose of how the coach speaks; what it noticed by itself is no step forward."""
    chosen = loaded.profile.language if loaded.profile.language_chosen else None
    return loaded.profile.model_copy(update={"digits": None, "language": chosen})


def _speaks(say: Say, step: Step) -> bool:
    """Whether more is said than the question; where none is open, all that is said is said to the person."""
    if not question_of(step.after):
        return True
    return isinstance(say.text, Joined) and say.text.how == "paragraphs" and len(say.text.parts) > 1


def _asked_again(step: Step) -> bool:
    """Whether a copy was asked for, or the question again: what goes on with it, begins it, or another language."""
    typed = chosen(step.typed or "", step.before.shown, numeric=step.before.numeric)
    data = step.what.data if isinstance(step.what, ButtonPressed) else typed
    link = buttons.read(data or "")
    named = commands.named(step.typed or "") or (order_in(step.typed or "") or "", "")
    name = link.action if isinstance(link, buttons.Link) else named[0]
    return name in {"resume", "start", "language", "copy", question_of(step.after).partition(":")[2].partition(".")[0]}


def _tapped_twice(step: Step) -> bool:
    if not isinstance(step.what, ButtonPressed) or step.before.state is None:
        return False
    pressed = State.model_validate_json(step.before.state).pressed
    return pressed == step.what.data and isinstance(buttons.read(step.what.data), buttons.Answer)


def _lost(step: Step) -> Iterator[str]:
    """What was kept and is gone without anybody's wish; and a conversation that grows without end."""
    if any(isinstance(effect, ForgetPerson) for effect in step.effects):
        return
    deleted = {effect.goal_id for effect in step.effects if isinstance(effect, DeleteGoal)}
    gone = {goal.id for goal in step.before.goals} - {goal.id for goal in step.after.goals} - deleted
    if gone:
        yield f"goals are gone: {gone}"
    taken = {effect.check_in_id for effect in step.effects if isinstance(effect, DeleteCheckIn)}
    figures = {one.id for one in step.before.check_ins} - {one.id for one in step.after.check_ins} - taken
    if figures:
        yield f"figures are gone: {figures}"
    if len(step.after.state or "") > LARGEST:
        yield f"the state has grown to {len(step.after.state or '')}"


def _unfit(payload: dict[str, object]) -> Iterator[str]:
    """What Telegram would refuse, and what no reader should see."""
    html = str(payload["html"])
    try:
        text = parse_html(html).text
    except ApiError as refusal:
        yield f"markup: {refusal}"
        return
    if not text.strip():
        yield "an empty message"
    if utf16(text) > LIMITS.text:
        yield f"a message of {utf16(text)} units"
    if TURNING.search(text) or text.count("\u2068") != text.count("\u2069"):
        yield "directions are not closed"
    keys = [key for row in payload["keyboard"] for key in row]  # type: ignore[attr-defined]
    for key in keys:
        if not key["text"].strip() or len(key["data"].encode()) > LIMITS.callback_data_bytes:
            yield f"a button {key}"
    if len(keys) > LIMITS.inline_buttons:
        yield f"{len(keys)} buttons"


def odd_words(steps: Sequence[Step]) -> str | None:
    """What looks like a hole in a sentence of ours, unless somebody typed the like in this conversation."""
    said = " ".join(str(one.get("html", "")) for one in steps[-1].said)
    found = PLACEHOLDER.search(said)
    if found is None or any(found.group() in str(step.what) for step in steps):
        return None
    return found.group()
