"""Seven ways in which people wish, and somebody who answers whatever is asked; refuses to read a single word of it.

What to answer is chosen by the step that is open and by what the buttons send back, so that a sentence may be worded
anew without a change here. A number that is not taken is followed by another.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from dialogs import buttons
from dialogs.domain.goal import Goal

MOMENT = "2035-11-21T09:00"
TODAY = date.fromisoformat(MOMENT[:10])
END_OF_MARCH, IN_THREE_MONTHS = date(2036, 3, 31), date(2036, 2, 21)
LONGEST = 20
NUMBERS = ("1000", "4.1", "40", "3")
TYPED: Mapping[str, Sequence[str]] = {
    "baseline": NUMBERS,
    "target": ("1300", "4.5", "60", "2"),
    "deadline": ("2036-06-30",),
}
PREFERRED = ("save", "keep")


@dataclass(frozen=True)
class Wish:
    """A wish, and what it says by itself: `None` where it leaves that to the conversation."""

    text: str
    metric: str | None = None
    target: tuple[float, str] | None = None
    deadline: date | None = None
    baseline: float | None = None
    limit: float | None = None


WISHES = (
    Wish("نريد تحسين الصورة"),
    Wish("improve our image"),
    Wish("عايز أزود مبيعات المحل", "sales"),
    Wish("بدي زيد المتابعين عالانستا", "followers"),
    Wish("نبي عملاء أكثر", "new_customers"),
    Wish(
        "زيادة العملاء المحتملين من إعلانات جوجل 15% خلال ثلاثة أشهر مع تكلفة أقل من 10 دولارات للعميل",
        "leads",
        (15, "percent"),
        IN_THREE_MONTHS,
        limit=10,
    ),
    Wish(
        "grow our newsletter from 1,200 to 2,000 subscribers by the end of March",
        "email_subscribers",
        (2000, "count"),
        END_OF_MARCH,
        baseline=1200,
    ),
)


class Seat(Protocol):
    """A place to talk from: each call waits for the coach's answer."""

    def say(self, text: str) -> None:
        """Type something."""

    def press(self, data: str) -> None:
        """Press the button that sends this back."""

    def offered(self) -> Sequence[str]:
        """What the buttons under the last message send back."""

    def state(self) -> str:
        """The conversation as it is stored."""

    def goals(self) -> Sequence[Goal]:
        """What is kept."""


@dataclass(frozen=True)
class Kept:
    """The goal that came of a wish, and after how many answers; `asked` names the steps."""

    goal: Goal
    asked: tuple[str, ...]


def pursue(wish: Wish, seat: Seat) -> Kept:
    """Wish, and answer until a goal is kept; raises `AssertionError` where that takes too long."""
    seat.say(wish.text)
    asked: list[str] = []
    tried: Counter[str] = Counter()
    while not seat.goals():
        step = _open(seat.state())
        asked.append(step)
        assert len(asked) <= LONGEST, (wish.text, asked)
        _answer(step, tried[step], seat)
        tried[step] += 1
    return Kept(seat.goals()[0], tuple(asked))


def _open(state: str) -> str:
    stack: list[dict[str, Any]] = json.loads(state)["stack"]
    assert stack, "nothing is asked, and no goal is kept"
    return str(stack[-1]["asked"])


def _answer(step: str, tries: int, seat: Seat) -> None:
    typed = TYPED.get(step, ())
    choices = {read.choice: data for data in seat.offered() if isinstance(read := buttons.read(data), buttons.Answer)}
    preferred = next((choices[name] for name in PREFERRED if name in choices), None)
    if preferred:
        seat.press(preferred)
    elif step == "baseline" or not choices:
        seat.say((typed or NUMBERS)[tries % len(typed or NUMBERS)])
    else:
        seat.press(list(choices.values())[min(tries, len(choices) - 1)])


def faults(wish: Wish, kept: Kept) -> list[str]:
    """Tell what of the wish the kept goal does not hold, and what no goal may lack."""
    goal, asked = kept.goal, kept.asked
    found = [] if len(asked) <= 8 else [f"{len(asked)} answers: {asked}"]
    if goal.wish != wish.text:
        found.append(f"the wish became {goal.wish!r}")
    if goal.metric is None or goal.metric != (wish.metric or goal.metric):
        found.append(f"measured by {goal.metric}, not by {wish.metric}")
    if goal.target is None or (goal.target.value, goal.target.unit) != (
        wish.target or (goal.target.value, goal.target.unit)
    ):
        found.append(f"the target is {goal.target}, not {wish.target}")
    if goal.deadline is None or goal.deadline <= TODAY or goal.deadline != (wish.deadline or goal.deadline):
        found.append(f"the day is {goal.deadline}, not {wish.deadline}")
    if goal.baseline is None or goal.baseline.value != (wish.baseline or goal.baseline.value):
        found.append(f"the start is {goal.baseline}, not {wish.baseline}")
    if wish.limit is not None and (goal.guardrail is None or goal.guardrail.value != wish.limit):
        found.append(f"the limit is {goal.guardrail}, not {wish.limit}")
    return found
