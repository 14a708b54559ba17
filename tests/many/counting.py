"""`hadaf` with a coach that counts what each person did and says it back; refuses to change anything else.

Nothing of the doors, the store and the sender is changed: what is counted twice, left out or said out of order shows in
the chat itself.
"""

from __future__ import annotations

import sys

from bot.__main__ import main
from dialogs import coach
from dialogs.effects import Choice, Say
from dialogs.events import ButtonPressed, Event, TextEdited, TextSaid
from dialogs.flow import Flows
from dialogs.messages import Words
from dialogs.state import State


def advance(before: State, event: Event, flows: Flows = coach.FLOWS) -> coach.Outcome:
    """Say back what happened, with its number, in two messages; a text may also be pressed."""
    match event.what:
        case TextSaid(text):
            told = text if len(text) < 100 else f"{text[:9]}… {len(text)} …{text[-9:]}"
        case TextEdited(text):
            told = f"edited: {text}"
        case ButtonPressed(data):
            told = f"pressed: {data}"
        case _:
            return before, ()
    nth = before.serial + 1
    press = Choice("do:goals:", Words("press"))
    return State(serial=nth), (Say(Words(f"{nth}: {told}")), Say(Words(f"{nth}."), (press,)))


if __name__ == "__main__":
    coach.advance = advance
    sys.exit(main(sys.argv[1:]))
