"""Many conversations one after another and what was found in them; refuses to say anything itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from storage.store import Store
from tests.fuzz.judging import faults, odd_words, walls, way
from tests.fuzz.talker import Step, Talker, question_of

LENGTH = 150


@dataclass(frozen=True)
class Fault:
    """Something that should not have happened: what, in which conversation (a seed holds it again), at which step."""

    what: str
    seed: str
    step: int
    told: str


@dataclass
class Findings:
    """What so many steps showed: the ways of the answers, the questions that were stood at, the faults, the times."""

    steps: int = 0
    ways: Counter[str] = field(default_factory=Counter)
    questions: Counter[str] = field(default_factory=Counter)
    effects: Counter[str] = field(default_factory=Counter)
    faults: list[Fault] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    def take(self, steps: list[Step], seed: str) -> None:
        """Judge the last step of a conversation."""
        step = steps[-1]
        self.steps += 1
        self.ways[way(step) or "fault"] += 1
        self.questions[question_of(step.after).partition(":")[2] or "none open"] += 1
        self.effects.update(type(effect).__name__ for effect in step.effects)
        self.seconds.append(step.seconds)
        found = list(faults(step))
        if walls(steps):
            found.append("a wall: three texts, the same words")
        if hole := odd_words(steps):
            found.append(f"a hole in a sentence: {hole}")
        self.faults += [Fault(what, seed, len(steps), _context(steps)) for what in found]

    def add(self, other: Findings) -> None:
        """Take in what another process found."""
        self.steps += other.steps
        self.ways += other.ways
        self.questions += other.questions
        self.effects += other.effects
        self.faults += other.faults
        self.seconds += other.seconds


def _context(steps: list[Step]) -> str:
    return "\n".join(step.told() for step in steps[-3:])


def conversation(store: Store, seed: str, length: int = LENGTH) -> Iterator[list[Step]]:
    """Hold one conversation of so many steps; gives all steps so far after each."""
    talker, steps = Talker(store, seed), list[Step]()
    while len(steps) < length:
        for step in talker.step():
            steps.append(step)
            yield steps
    talker.leaves()


def hold(seed: int, first: int, count: int, length: int = LENGTH) -> Findings:
    """Hold so many conversations, numbered from the first."""
    findings = Findings()
    with Store("sqlite://") as store:
        for number in range(first, first + count):
            name = f"{seed}-{number}"
            for steps in conversation(store, name, length):
                findings.take(steps, name)
    return findings
