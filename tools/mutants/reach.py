"""What is known of the tests: which of them reach a line, and how long each takes. Chooses, and runs none of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tools.mutants.made import Mutant


@dataclass
class Reach:
    """The map of all tests; seconds are those of a run under coverage, which is slower than one without."""

    seconds: dict[str, float] = field(default_factory=dict)
    lines: dict[str, dict[int, set[str]]] = field(default_factory=dict)
    early: dict[str, set[int]] = field(default_factory=dict)
    failed: set[str] = field(default_factory=set)
    others: list[str] = field(default_factory=list)

    def add(self, part: dict[str, object]) -> None:
        """Take in what one process wrote down."""
        _into(self.seconds, part["seconds"])
        for path, lines in _pairs(part["lines"]):
            known = self.lines.setdefault(path, {})
            for line, tests in _pairs(lines):
                known.setdefault(int(line), set()).update(_names(tests))
        for path, numbers in _pairs(part["early"]):
            self.early.setdefault(path, set()).update(int(number) for number in _names(numbers))
        self.failed.update(_names(part["failed"]))
        self.others.extend(one for one in _names(part["others"]) if one not in self.others)

    def tests_for(self, mutant: Mutant, budget: float) -> list[str]:
        """Choose the tests for a fault, the likeliest to notice it first, until the seconds are used up.

        First those that reach its lines; then, since what is worked out once is reached by one test alone and lies in
        a cache for all others, those that reach its module. Of either those of its own room first, since they say what
        it is for; of these the quick ones, one of each function of a file before its other rows.
        """
        reached = self.lines.get(mutant.path, {})
        near = {test for line in range(mutant.first, mutant.last + 1) for test in reached.get(line, ())}
        around = {test for tests in reached.values() for test in tests} or set(self.seconds)
        chosen: list[str] = []
        for tests, share in ((near, 1.0), (around - near, 0.3)):
            left = budget * share
            for test in self._by_worth(tests, f"tests/{mutant.path.split('/')[1]}/"):
                left -= self.seconds[test]
                if left < 0:
                    break
                chosen.append(test)
        return chosen

    def runs_early(self, mutant: Mutant) -> bool:
        """Whether any of its lines runs before the tests do, so that what it makes stands there already."""
        return not self.early.get(mutant.path, set()).isdisjoint(range(mutant.first, mutant.last + 1))

    def limit(self, tests: Iterable[str]) -> float:
        """Seconds after which a run of these tests is taken to hang, on a machine that does other things too."""
        return 30 + 6 * sum(self.seconds[test] for test in tests)

    def _by_worth(self, tests: Iterable[str], room: str) -> list[str]:
        quick = sorted((test for test in tests if test in self.seconds), key=lambda test: (self.seconds[test], test))
        rows: dict[str, int] = {}
        ranked: list[tuple[bool, bool, int, str]] = []
        for test in quick:
            function = test.partition("[")[0]
            rows[function] = rows.get(function, 0) + 1
            ranked.append((not test.startswith(room), rows[function] > 1, len(ranked), test))
        return [test for *_, test in sorted(ranked)]


def _pairs(value: object) -> list[tuple[str, object]]:
    return list(value.items()) if isinstance(value, dict) else []


def _names(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _into(seconds: dict[str, float], value: object) -> None:
    seconds.update({test: taken for test, taken in _pairs(value) if isinstance(taken, float)})
