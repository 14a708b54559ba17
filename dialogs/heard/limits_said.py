"""What is asked of a kept goal in passing: a limit to keep ("a lead at most $8"), an easier way. Refuses wishes."""

from __future__ import annotations

from functools import cache
from typing import cast

from dialogs import carried, engine
from dialogs.domain.goal import Goal
from dialogs.effects import Effect
from dialogs.engine import Turn
from dialogs.flows.asking.answering import context_of
from dialogs.language.answers.limit import read_limits
from dialogs.language.edits.edits import Edit
from dialogs.language.goals.deadlines import find_deadline
from dialogs.language.goals.line import read_line
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.messages import T
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]
MOST_WORDS = 12


def limited(turn: Turn, text: str) -> Outcome | None:
    """Take a limit typed alone as that of the goal it is kept for; `None` where it may be a wish of its own."""
    if not bounds(text, turn) or find_deadline(text, context_of(turn.known)) is not None:
        return None
    limits = read_limits(text, context_of(turn.known))
    if len(limits) != 1 or limits[0].metric is None or limits[0].bound is None:
        return None
    goal = _kept_for(limits[0].metric, turn)
    return carried.carry(turn, Edit("set", "limit", words=text), goal) if goal is not None else None


def bounds(text: str, turn: Turn) -> bool:
    """Whether words name the most or the least that something may be, and nothing is wanted beside it."""
    if len(text.split()) > MOST_WORDS or "?" in text or "؟" in text:
        return False
    line = read_line(text, context_of(turn.known))
    wanted = line.named("cues", "want") or line.any_named("directions", "increase", "decrease", "gain")
    return not wanted and any(line.named("cues", name) for name in ("not_more", "not_less", "less", "more"))


def _kept_for(metric: str, turn: Turn) -> Goal | None:
    """The goal that has a limit of this measure; else the one at hand, unless it counts that or keeps another limit."""
    active = [goal for goal in turn.known.goals if goal.status == "active"]
    guarded = [goal for goal in active if goal.guardrail is not None and goal.guardrail.metric == metric]
    if len(guarded) == 1:
        return guarded[0]
    if any(goal.metric == metric for goal in active):
        return None
    goal = carried.at_hand(turn, tuple(active))
    return goal if goal is not None and goal.guardrail is None else None


def eased(turn: Turn, text: str) -> Outcome | None:
    """Offer another target where a goal is found too hard ("make it easier"); `None` where it is not."""
    goals = tuple(goal for goal in turn.known.goals if goal.status == "active" and goal.target is not None)
    if not goals or _plain(text) not in _easier():
        return None
    goal = carried.at_hand(turn, goals)
    turn.say(T("Easier is fine: a target that fits keeps one going. The date can move instead, too."))
    turn.push("change", {"part": "target", **({"goal_id": goal.id} if goal is not None else {})})
    return engine.settle(turn)


def _plain(text: str) -> str:
    return " ".join(fold(word).text.casefold().strip(" ,.!:؛،-") for word in text.split())


@cache
def _easier() -> frozenset[str]:
    lists = (cast("list[str]", load_words(language, "report")["easier"]) for language in LANGUAGES)
    return frozenset(_plain(one) for words in lists for one in words)
