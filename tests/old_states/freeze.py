"""Freezes half-finished conversations of a release: `python -m tests.old_states.freeze 0.1.0`, before it is out."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from dialogs import coach
from dialogs.state import State
from tests.conversations.player import Player, read
from tests.conversations.test_transcripts import FILES
from tests.dialogs.test_any_text import places

HERE = Path(__file__).parent


def states() -> Iterator[State]:
    """Give what is stored at every question of the long road through the coach, and of the English transcripts."""
    for world in places("en").values():
        yield world.state
    for file in (one for one in FILES if one.parent.name == "en"):
        turns = read(file.read_text("utf-8"))
        with TemporaryDirectory() as folder:
            player = Player(Path(folder) / "chat.db", turns[0])
            for _ in player.play(turns):
                with player.store.turn(player.who.address, player.clock.now()) as turn:
                    yield coach.load(turn.load().state)


def main(release: str) -> None:
    """Write the first state that was met at each question, a line each, in one file a release."""
    found: dict[str, str] = {}
    for state in states():
        if state.stack:
            found.setdefault(f"{state.stack[-1].flow}.{state.stack[-1].asked}", state.model_dump_json())
    lines = ",\n".join(f"{json.dumps(name)}: {stored}" for name, stored in sorted(found.items()))
    (HERE / f"{release}.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
