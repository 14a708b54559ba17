"""A process of its own that turns until it is killed; refuses to end by itself before that.

`python writer.py URL between` takes turns one after another, and tells of each that is kept; `inside` stops in the
middle of a turn, with everything written and nothing committed.
"""

from __future__ import annotations

import signal
import sys
from itertools import count

from dialogs.effects import SaveGoal, ScheduleReview
from storage.store import Store
from tests.storage.samples import ME, NOW, QUARTER, goal, words


def main(url: str, where: str) -> None:
    store = Store(url)
    for number in count(1):
        with store.turn(ME, NOW) as turn:
            turn.seen(f"telegram:{number}")
            kept = [SaveGoal(goal(f"g{number}")), ScheduleReview(f"g{number}", "quarterly", QUARTER)]
            turn.commit(f'{{"turns": {number}}}', kept, [words(f"one of {number}"), words(f"two of {number}")])
            if where == "inside" and number == 3:
                tell("in the middle")
                signal.pause()
        tell(f"kept {number}")


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
