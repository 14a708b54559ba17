"""How long a turn takes in a training group of 300 with 20 assignments of three exercises, on SQLite.

    make course             ARGS="30" for another number of members

The turns are those of the real runner, loading and rendering included. Refuses to judge: a test holds the bounds.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.clock import StillClock
from bot.exports.drawing import drawn
from bot.knowing import Defaults
from bot.runner import Runner
from dialogs.buttons import link
from dialogs.events import ButtonPressed, Happening, TextSaid
from storage.store import Address, Store
from tests.exports.classroom import NOW, crowd
from tests.exports.stored import TRAINER, member_at, store_room

MEMBERS = 300


def main() -> int:
    """Print what each turn of a trainer and of a member takes."""
    members = int(sys.argv[1]) if len(sys.argv) > 1 else MEMBERS
    folder = tempfile.mkdtemp(prefix="hadaf-course-")
    url, room = f"sqlite:///{Path(folder) / 'hadaf.db'}", crowd(members)
    with Store(url) as store:
        store_room(url, room)
        print(f"{members} members, {len(room.submissions)} answers")  # noqa: T201
        measured(store)
    shutil.rmtree(folder)
    return 0


def measured(store: Store) -> None:
    """Run the turns, three times each, and print the quickest; then draw what they asked for."""
    runner = Runner(store, StillClock(NOW), Defaults(trainers=frozenset({TRAINER.name})))
    turns: tuple[tuple[str, Address, Happening], ...] = (
        ("the trainer's page", TRAINER, ButtonPressed(link("class", "g1"))),
        ("who is in it", TRAINER, ButtonPressed(link("roll", "g1"))),
        ("the exercises", TRAINER, ButtonPressed(link("class_tasks", "g1"))),
        ("the spreadsheet ordered", TRAINER, ButtonPressed(link("class_sheet", "g1"))),
        ("the picture ordered", TRAINER, ButtonPressed(link("class_picture", "g1"))),
        ("another word of the trainer", TRAINER, TextSaid("/goals")),
        ("a member's page", member_at("m7"), ButtonPressed(link("group", "g1"))),
    )
    for name, address, happening in turns:
        spent = []
        for nth in range(3):
            began, cpu = time.perf_counter(), time.process_time()
            runner.handle(address, f"{name} {nth}", happening)
            spent.append((time.perf_counter() - began, time.process_time() - cpu))
        wall, of_cpu = min(spent)
        print(f"{name:30}{wall * 1000:9.0f} ms{of_cpu * 1000:9.0f} ms of CPU{_longest(store, address):9} letters")  # noqa: T201


def _longest(store: Store, address: Address) -> int:
    """Take what was laid out off the outbox, drawing the files; how many letters the longest text has."""
    longest = 0
    while rows := store.next_of([address], NOW):
        for row in rows:
            longest = max(longest, len(str(row.payload.get("html", ""))))
            if row.payload["kind"] == "file":
                _draw(row.payload)
            store.mark_sent(row.id, None)
    return longest


def _draw(payload: Mapping[str, Any]) -> None:
    began = time.perf_counter()
    size = len(drawn(payload))
    print(f"  {payload['name']}: drawn in {(time.perf_counter() - began) * 1000:.0f} ms, {size} bytes")  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
