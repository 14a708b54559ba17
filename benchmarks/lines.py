"""What a line costs `hadaf analyze` once it is warm: medians of CPU time over the goals of our own tests.

    make start              prints it behind the starts
    python -m benchmarks.lines [FILE.jsonl …]     over other lines, one JSON object with a `text` each

Each line counts by its best of five rounds, since other work on the machine only ever adds. Refuses to judge.
"""

from __future__ import annotations

import gc
import json
import resource
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from bot.__main__ import MANY_OBJECTS
from bot.rephrasing import rephrasings
from dialogs.language.goals.reading import Reading, read_goal
from dialogs.language.words.context import Context

OWN = Path(__file__).parents[1] / "tests" / "language" / "own_goals"
CONTEXT = Context(date(2026, 11, 21), "EG")
ROUNDS = 5


def main() -> int:
    """Print the medians for the files of the command line, else for our own."""
    gc.set_threshold(MANY_OBJECTS, 20, 20)  # as the command itself does
    files = [Path(name) for name in sys.argv[1:]] or sorted(OWN.glob("*.jsonl"))
    texts = [json.loads(line)["text"] for file in files for line in file.read_text("utf-8").splitlines()]
    reading = median_cost(lambda text: read_goal(text, CONTEXT).to_json(), texts)
    whole = median_cost(lambda text: written(read_goal(text, CONTEXT)), texts)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"a line, warm: {reading:.0f} µs to read, {whole:.0f} µs with rewordings and JSON")  # noqa: T201
    print(f"(CPU, medians over {len(texts)} lines; the process holds {memory:.0f} MB)")  # noqa: T201
    return 0


def written(reading: Reading) -> str:
    """Write a reading as the command does."""
    return json.dumps({**reading.to_json(), "rephrasings": rephrasings(reading, CONTEXT)}, ensure_ascii=False)


def median_cost(work: Callable[[str], object], texts: Sequence[str]) -> float:
    """Microseconds of CPU that the middle line takes, after each was read once."""
    best: dict[str, int] = {}
    for turn in range(ROUNDS + 1):
        for text in texts:
            began = time.process_time_ns()
            work(text)
            took = time.process_time_ns() - began
            best[text] = took if turn <= 1 else min(took, best[text])
    return statistics.median(best.values()) / 1000


if __name__ == "__main__":
    sys.exit(main())
