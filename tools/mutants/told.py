"""Says how a mutation run went: a table by folder, the share that is alive with its interval, and each that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from math import sqrt

FATES = ("killed", "timed out", "alive")


def folder(path: str) -> str:
    """Name the room that a module's row in the table is."""
    parts = path.split("/")
    return "/".join(parts[:3]) if len(parts) > 3 else path if len(parts) == 2 else "/".join(parts[:2])  # noqa: PLR2004 - how deep


def interval(part: int, whole: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share, in per cent."""
    if not whole:
        return 0.0, 100.0
    z = 1.959964
    share = part / whole
    middle = share + z * z / (2 * whole)
    spread = z * sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole))
    scale = 100 / (1 + z * z / whole)
    return (middle - spread) * scale, (middle + spread) * scale


def table(fates: Iterable[tuple[str, str]]) -> list[str]:
    """Count (path, fate) by folder, with the whole as the last row."""
    counted: dict[str, Counter[str]] = {}
    whole: Counter[str] = Counter()
    for path, fate in fates:
        counted.setdefault(folder(path), Counter())[fate] += 1
        whole[fate] += 1
    rows = [f"{'':32}{'mutants':>9}" + "".join(f"{fate:>11}" for fate in FATES) + f"{'alive %':>10}"]
    rows.extend(_row(name, counts) for name, counts in [*sorted(counted.items()), ("all", whole)])
    low, high = interval(whole["alive"], whole.total())
    rows.append(f"alive: {_share(whole):.1f} %, 95 % interval {low:.1f} to {high:.1f} %")
    return rows


def _row(name: str, counts: Counter[str]) -> str:
    return f"{name:32}{counts.total():9}" + "".join(f"{counts[fate]:11}" for fate in FATES) + f"{_share(counts):10.1f}"


def _share(counts: Counter[str]) -> float:
    return 100 * counts["alive"] / max(counts.total(), 1)


def survivors(diffs: Sequence[str]) -> list[str]:
    """Show what nobody noticed, to be read and argued one by one."""
    return [f"\n{at}. {diff}" for at, diff in enumerate(diffs, 1)]
