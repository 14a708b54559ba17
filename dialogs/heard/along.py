"""Figures that come along with another: of other goals or limits at a look back, or of nothing kept here.

Refuses those that must be asked about first.
"""

from __future__ import annotations

from collections.abc import Callable

from dialogs import engine
from dialogs.effects import Effect
from dialogs.engine import Turn
from dialogs.flow import Accept, Said
from dialogs.flows.asking.answering import context_of
from dialogs.flows.figures import check_in
from dialogs.flows.figures.check_in_draft import CheckInDraft
from dialogs.flows.figures.check_in_reading import read_value
from dialogs.heard.shortly import names_another
from dialogs.kept.report import about, figure_alone, figure_told, wishes
from dialogs.language.reports.told_figures import parts_of
from dialogs.messages import T, Words
from dialogs.state import State, written

Outcome = tuple[State, tuple[Effect, ...]]
_FIGURE = frozenset({"value", "which", "sure", "right"})


def noted_along(turn: Turn, parts: tuple[str, ...], answers: Callable[[str], bool]) -> Outcome | None:
    """Note what is of others and answer a look with its own part; `None` where there is no such part, or a doubt."""
    frame = turn.stack[-1]
    own = [part for part in parts if answers(part)]
    if frame.flow != "review" or frame.asked not in _FIGURE or len(own) != 1 or len(parts) == 1:
        return None
    drafts = []
    for place, part in enumerate(one for one in parts if one not in own):
        read = read_value(Said(part), CheckInDraft(), turn.known)
        draft = CheckInDraft(**{**read.values, "place": place}) if isinstance(read, Accept) else None
        asked = draft is None or draft.goal_id is None or draft.reckoned is not None
        if draft is None or asked or check_in.leaping(draft, turn.known):
            return None
        drafts.append(draft)
    for draft in drafts:
        done = check_in.finish(draft, turn.known)
        turn.want(*done.effects)
        turn.say(done.say)
        _fill(turn, draft)
    return engine.answer(turn, Said(own[0]))


def _fill(turn: Turn, draft: CheckInDraft) -> None:
    """Give the figure to a look at its goal that waits below, so that it is not asked for again."""
    if draft.limit:
        return
    values = {"value": draft.value, "guess": draft.guess, "sure": "yes"}
    turn.stack = tuple(
        written(one, turn.flows["review"], values, None)
        if one.flow == "review" and one.answers.get("goal_id") == draft.goal_id and "value" not in one.answers
        else one
        for one in turn.stack
    )


def without_strangers(turn: Turn, text: str) -> str:
    """Leave out the parts of a text that tell of what no goal here counts, and say so; the rest is read on."""
    context = context_of(turn.known)
    for parts in () if wishes(text, context) else parts_of(text, context):
        strange = [part for part in parts if names_another(turn, part)]
        rest = [part for part in parts if part not in strange]
        own = [one for one in rest if _tells(turn, one)]
        if strange and len(own) == len(rest) == 1:
            for part in strange:
                turn.say(T("“{words}” is of none of the goals kept here, so it is not noted.", words=Words(part)))
            return own[0]
    return text


def _tells(turn: Turn, part: str) -> bool:
    context = context_of(turn.known)
    return bool(about(part, turn.known).goals) or figure_told(part, context) or figure_alone(part, context)
