"""How well each exercise is known, and which one comes next; refuses to grade, and to know the time by itself.

An exercise comes back by FSRS, a model of memory (`fsrs`; desired retention 0.9, no chance in it): an answer that was
right at once is "good", one that took a second try or a hint is "hard", one that was shown is "again". It counts as
mastered once it is expected to be remembered for a week. The same one never comes twice in a row. Two of a level that
were right at once open the next level of their kind.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Literal, TypeAlias

from dialogs.domain.goal import Frozen
from dialogs.domain.training.exercises import KINDS, Item, Kind

if TYPE_CHECKING:
    from fsrs import Scheduler

How: TypeAlias = Literal["at_once", "with_help", "shown"]
MASTERED = 7.0
STEP = timedelta(minutes=10)
ENOUGH = 2
BETWEEN = "/"


class Progress(Frozen):
    """One exercise of one person.

    `id` is "kind/item", `stability` in days, `seen` how often it came and `right` how often it was right at once.
    """

    id: str
    due: datetime
    card: str
    stability: float = 0.0
    seen: int = 0
    right: int = 0

    @property
    def mastered(self) -> bool:
        """Whether it sits for a week at least."""
        return self.stability >= MASTERED


def key_of(kind: Kind, item: Item) -> str:
    """The id under which the progress of an exercise is kept."""
    return f"{kind}{BETWEEN}{item.id}"


@cache
def _scheduler() -> Scheduler:
    from fsrs import Scheduler  # noqa: PLC0415  # only who practises needs it

    return Scheduler(enable_fuzzing=False, learning_steps=(STEP,), relearning_steps=(STEP,))


def practised(before: Progress | None, key: str, how: How, now: datetime) -> Progress:
    """The progress after one more answer at this moment (aware, UTC)."""
    from fsrs import Card, Rating  # noqa: PLC0415  # as above

    rating = {"at_once": Rating.Good, "with_help": Rating.Hard, "shown": Rating.Again}[how]
    card = Card.from_json(before.card) if before is not None else Card(card_id=1, due=now)
    after, _ = _scheduler().review_card(card, rating, now)
    return Progress(
        id=key,
        due=after.due,
        card=after.to_json(),
        stability=after.stability or 0.0,
        seen=(before.seen if before else 0) + 1,
        right=(before.right if before else 0) + (how == "at_once"),
    )


def next_up(
    stock: Iterable[tuple[Kind, Item]], known: Sequence[Progress], now: datetime, last: str | None = None
) -> tuple[Kind, Item] | None:
    """Choose what comes next: what is due longest, else a new one of the skill practised least, at the level reached.

    Where nothing is due or new, the one that is due next; never `last` unless it is the only one.
    """
    by_id = {one.id: one for one in known}
    all_ = list(stock)
    among = [(kind, item) for kind, item in all_ if key_of(kind, item) != last] or all_
    seen = [(by_id[key_of(kind, item)], kind, item) for kind, item in among if key_of(kind, item) in by_id]
    due = sorted((one for one in seen if one[0].due <= now), key=lambda one: (one[0].due, one[0].id))
    if due:
        return due[0][1], due[0][2]
    fresh = [(kind, item) for kind, item in among if key_of(kind, item) not in by_id]
    if fresh:
        return min(fresh, key=_order(all_, by_id))
    later = sorted(seen, key=lambda one: (one[0].due, one[0].id))
    return (later[0][1], later[0][2]) if later else None


def _order(
    stock: Iterable[tuple[Kind, Item]], known: Mapping[str, Progress]
) -> Callable[[tuple[Kind, Item]], tuple[int, int, bool, int, str]]:
    """What new exercises are sorted by: the kind practised least, then those of the level that is reached in it."""
    seen = [(kind, item.level, known[name]) for kind, item in stock if (name := key_of(kind, item)) in known]
    practised_in = Counter(kind for kind, _, _ in seen)
    right = Counter((kind, level) for kind, level, progress in seen if progress.right)
    reached = {kind: next((level for level in (1, 2) if right[kind, level] < ENOUGH), 3) for kind in KINDS}

    def key(one: tuple[Kind, Item]) -> tuple[int, int, bool, int, str]:
        kind, item = one
        return practised_in[kind], KINDS.index(kind), item.level != reached[kind], item.level, item.id

    return key
