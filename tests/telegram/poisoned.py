"""`hadaf bot` with a coach that breaks over one word, as a bug would; refuses to change anything else."""

from __future__ import annotations

import sys

from bot.__main__ import main
from dialogs import coach
from dialogs.events import Event, TextSaid
from dialogs.flow import Flows
from dialogs.state import State

POISON = "arsenic"
SOUND = coach.advance


def advance(before: State, event: Event, flows: Flows = coach.FLOWS) -> coach.Outcome:
    """Be the coach, unless the word is said."""
    if isinstance(event.what, TextSaid) and POISON in event.what.text:
        raise RuntimeError(event.what.text)
    return SOUND(before, event, flows)


if __name__ == "__main__":
    coach.advance = advance
    sys.exit(main(sys.argv[1:]))
