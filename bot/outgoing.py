"""What is said, laid out for a phone or a terminal, as JSON for the outbox; refuses to send it and to word it.

A phone cuts long buttons, so long choices become numbered lines in the message and leave their number on the button;
a terminal numbers all of its choices itself.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from bot.isolates import bare
from bot.parting import parts
from bot.text import Renderer, renderer
from bot.voice import Voice
from dialogs.effects import Choice, Say
from storage.store import Draft, Shown

Door: TypeAlias = Literal["telegram", "terminal"]

MESSAGE_LIMIT = 4000
BUTTONS = 100
LABEL = 40
TICK = "✓"
_NUMBERS_IN_A_ROW = 5
_WIDEST_ROW = 8


@dataclass(frozen=True, slots=True)
class _Button:
    """A choice with its words: one with a `number` stands as a line in the message, unless that says no more."""

    data: str
    label: str
    text: str
    number: str | None


def said(say: Say, voice: Voice, door: Door, renewed: str | None = None) -> list[Draft]:
    """Lay out one Say: several messages where it is longer than Telegram takes, the buttons under the last.

    More than 100 buttons are never shown, since Telegram would refuse the message. `renewed` is the message whose
    buttons these replace, where the person pressed one of them; its words stay as they are.
    """
    words, plain = renderer(voice), renderer(voice, "plain")
    buttons = [_button(choice, place, plain, door) for place, choice in enumerate(say.choices[:BUTTONS], 1)]
    html = words.render(say.text)
    if any(button.number and button.number != button.label for button in buttons):
        html += "\n\n" + "\n".join(
            f"{button.number}. {words.render(choice.label)}"
            for button, choice in zip(buttons, say.choices, strict=False)
            if button.number and button.number != button.label
        )
    drafts = [Draft({"kind": "message", "html": part, "keyboard": []}) for part in parts(html, MESSAGE_LIMIT)]
    if drafts:
        shown = tuple(Shown(button.data, bare(button.label)) for button in buttons)
        last = {**drafts[-1].payload, "keyboard": _rows(buttons, say.rows)}
        if door == "terminal":
            last["numeric"] = say.numeric
            last["digits"] = plain.numerals.turn("0123456789")
        elif renewed is not None:
            last["renews"] = renewed
        drafts[-1] = Draft(last, shown, say.numeric)
    return drafts


def _button(choice: Choice, place: int, plain: Renderer, door: Door) -> _Button:
    label = " ".join(plain.render(choice.label).split())
    number = plain.numerals.turn(str(place))
    numbered = label == number or (door == "telegram" and (choice.long or len(bare(label)) > LABEL))
    text = number if numbered else label
    return _Button(choice.data, label, f"{TICK} {text}" if choice.ticked else text, text if numbered else None)


def _rows(buttons: list[_Button], side_by_side: int) -> list[list[dict[str, str]]]:
    rows: list[list[_Button]] = []
    for button in buttons:
        width = _NUMBERS_IN_A_ROW if button.number else max(1, min(side_by_side, _WIDEST_ROW))
        if rows and len(rows[-1]) < width and bool(rows[-1][-1].number) == bool(button.number):
            rows[-1].append(button)
        else:
            rows.append([button])
    return [[{"text": button.text, "data": button.data} for button in row] for row in rows]


def closed(message_id: str, data: str, label: str) -> Draft:
    """Leave of an answered question's buttons only the chosen one, ticked; the question's words stay as they are."""
    return Draft({"kind": "close", "message_id": message_id, "keyboard": [[{"text": f"{TICK} {label}", "data": data}]]})


def document(name: str, content: Mapping[str, Any], caption: str | None = None) -> Draft:
    """Write a JSON file to send, readable by people too: indented, in UTF-8."""
    written = json.dumps(content, ensure_ascii=False, indent=2, default=str) + "\n"
    encoded = base64.b64encode(written.encode()).decode("ascii")
    return Draft({"kind": "document", "name": name, "content": encoded, "caption": caption or ""})
