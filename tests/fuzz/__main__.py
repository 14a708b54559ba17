"""`make fuzz`: whole random conversations, and a table of what they met; refuses to hide a fault.

`--steps N` (100,000), `--seed N` (1), `--workers N` (one a core), `--only SEED` prints one conversation.
"""

from __future__ import annotations

import argparse
import gc
import logging
import os
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat

from storage.store import Store
from tests.fuzz.judging import way
from tests.fuzz.talks import LENGTH, Findings, conversation, hold

AT_ONCE = 4


def main() -> int:
    """Hold the conversations and print the table; 1 where anything was found."""
    arguments = _arguments()
    logging.disable(logging.CRITICAL)
    gc.set_threshold(50_000, 20, 20)
    if arguments.only:
        return _printed(arguments.only)
    conversations = -(-arguments.steps // LENGTH)
    starts = range(0, conversations, AT_ONCE)
    counts = [min(AT_ONCE, conversations - start) for start in starts]
    findings = Findings()
    with ProcessPoolExecutor(arguments.workers) as pool:
        for found in pool.map(hold, repeat(arguments.seed), starts, counts):
            findings.add(found)
            _progress(findings, arguments.steps)
    _table(findings)
    return int(bool(findings.faults))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--steps", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--only", metavar="SEED", help="print one conversation, such as 1-17")
    return parser.parse_args()


def _printed(seed: str) -> int:
    with Store("sqlite://") as store:
        for steps in conversation(store, seed):
            sys.stdout.write(f"[{len(steps)}] {steps[-1].told()}\n  ({way(steps[-1])})\n")
    return 0


def _progress(findings: Findings, steps: int) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{findings.steps} of {steps} steps, {len(findings.faults)} faults ")


def _table(findings: Findings) -> None:
    tell = sys.stdout.write
    kinds = Counter(_kind(fault.what) for fault in findings.faults)
    shown = Counter[str]()
    for fault in findings.faults:
        kind = _kind(fault.what)
        shown[kind] += 1
        if shown[kind] <= 2:
            tell(f"--- {fault.what}\n--- conversation {fault.seed}, step {fault.step}\n{fault.told}\n\n")
    seconds = sorted(findings.seconds)
    tell(f"{findings.steps:,} steps at {len(findings.questions)} questions\n")
    for name, count in findings.ways.most_common():
        tell(f"  {name:<12}{count:>9,}  {count / findings.steps:6.1%}\n")
    for name, share in (("median", 0.5), ("p99", 0.99), ("slowest", 1.0)):
        tell(f"  {name:<12}{1000 * seconds[min(len(seconds) - 1, int(share * len(seconds)))]:>9.1f} ms of CPU\n")
    tell("  kept: " + ", ".join(f"{name} {count:,}" for name, count in findings.effects.most_common()) + "\n")
    tell(f"  faults: {dict(kinds) or 0}\n")


def _kind(what: str) -> str:
    lines = what.strip().splitlines()
    return lines[0].partition(":")[0] if len(lines) == 1 else " … ".join((lines[-3].strip(), lines[-1][:80]))


if __name__ == "__main__":
    sys.exit(main())
