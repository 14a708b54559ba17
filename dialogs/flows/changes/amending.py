"""A kept goal changed by a sentence: the value read as its question would read it, old and new told, undone at once.

Refuses to guess: a value that cannot be read, or that turns the goal round, is asked for as by the buttons.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from dialogs.buttons import link
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.goals.differences import differences
from dialogs.domain.goals.sentences import goal_sentence
from dialogs.effects import CancelReviews, Choice, Effect, SaveBusinessGoal, SaveGoal
from dialogs.events import Known
from dialogs.flow import Accept, Again, Said
from dialogs.flows.asking.ahead import rescheduled
from dialogs.flows.asking.answering import amount_of, changed, context_of, understand
from dialogs.flows.asking.recording import recorded
from dialogs.flows.changes.change import applied, astray
from dialogs.flows.changes.parts import ChangeDraft, parts_of, read_value
from dialogs.flows.goal.bigger_reading import bigger_goal
from dialogs.flows.goal.measuring import unit_in
from dialogs.language.edits.amending import left_open, moved_by, tool_named
from dialogs.language.edits.edits import Edit
from dialogs.language.goals.spans import find_spans
from dialogs.messages import Bold, Day, Joined, T, Text, Words, paragraphs

_DATED = frozenset({"date", "duration"})
_REMOVABLE = {
    "limit": "guardrail",
    "deadline": "deadline",
    "tool": "tool",
    "serves": "serves",
    "first_step": "first_step",
}


@dataclass(frozen=True, slots=True)
class Amended:
    """What became of a change: what to say and keep, the buttons under it, and the interview that must follow."""

    say: Text | None = None
    effects: tuple[Effect, ...] = ()
    links: tuple[Choice, ...] = ()
    then: tuple[tuple[str, Mapping[str, Any]], ...] = ()


def amended(edit: Edit, goal: Goal, known: Known) -> Amended:
    """Carry out a change of a goal's part."""
    match edit.kind:
        case _ if edit.bare:
            return Amended(then=(("change", {"goal_id": goal.id}),))
        case "drop":
            return _dropped(edit, goal, known)
        case "shift" if edit.part == "target":
            return _added(edit, goal, known)
        case "shift":
            return _shifted(edit, goal, known)
        case _ if edit.part is None or (edit.part == "target" and _dated(edit, known)):
            return _loosely(edit, goal, known)
        case _ if edit.part == "name":
            return _renamed(edit, goal, known)
        case _:
            return _set(edit, goal, known)


def _dated(edit: Edit, known: Known) -> bool:
    return any(one.kind == "date" for one in find_spans(edit.words, context_of(known)))


def asked(goal: Goal, part: str, say: Text | None = None, **values: Any) -> Amended:  # noqa: ANN401 - the draft's own
    """Leave the part to its question."""
    return Amended(say, then=(("change", {"goal_id": goal.id, "part": part, **values}),))


def _set(edit: Edit, goal: Goal, known: Known) -> Amended:
    part = edit.part or "target"
    if part not in parts_of(goal):
        return _partless(goal)
    if not edit.words:
        return asked(goal, part)
    draft = _drafted(part, edit, goal, known)
    if isinstance(draft, Again):
        return _left_open(part, draft, edit, goal, known)
    if astray(draft, known):
        told = draft.model_dump(include={"value", "amount", "relative"})
        return asked(goal, part, reason=edit.reason, **told)
    return kept(goal, applied(goal, draft, known), known, edit.reason, before=_bigger(draft, known))


def _left_open(part: str, again: Again, edit: Edit, goal: Goal, known: Known) -> Amended:
    """Leave a part to its question, with days that fit what was said of it: "after Eid"."""
    after = left_open(edit.words, context_of(known)) if part == "deadline" else None
    if after is None:
        return asked(goal, part, again.say)
    return asked(goal, part, T("After {day}, then; the day itself is still open.", day=Day(after)), after=after)


def _partless(goal: Goal) -> Amended:
    return Amended(T("This goal has no such part: “{goal}”", goal=goal_sentence(goal)), links=ways(goal))


def _drafted(part: str, edit: Edit, goal: Goal, known: Known) -> ChangeDraft | Again:
    """The change as its interview would hold it."""
    draft = ChangeDraft(goal_id=goal.id, part=part)
    if part == "tool":
        return draft.model_copy(update={"value": tool_named(edit.words)})
    if part == "serves":
        return draft.model_copy(update={"value": _same(edit.words, known)})
    if part == "first_step":
        return draft.model_copy(update={"value": edit.words[:200]})
    result = read_value(Said(edit.words), draft, known)
    if isinstance(result, Accept):
        return _as_meant(ChangeDraft(**{**draft.model_dump(), **result.values}), edit, goal, known)
    if part == "limit" and goal.guardrail is not None and (limit := _limit_moved(edit, goal, known)):
        return draft.model_copy(update={"limit": limit, "value": "limit"})
    return result if isinstance(result, Again) else Again(T("What should it be?"))


def _as_meant(draft: ChangeDraft, edit: Edit, goal: Goal, known: Known) -> ChangeDraft:
    """A figure for a goal that counts a change stays one, unless it can only be a level."""
    if draft.part != "target" or draft.amount is None or goal.target is None:
        return draft
    if draft.relative or not goal.relative or draft.amount.unit != goal.target.unit:
        return draft
    return draft.model_copy(update={"relative": goal.baseline is None or astray(draft, known)})


def _limit_moved(edit: Edit, goal: Goal, known: Known) -> Any:  # noqa: ANN401 - a guardrail, or none
    """The limit that there is, with another figure."""
    assert goal.guardrail is not None  # noqa: S101 - asked before
    answer = understand(edit.words, "baseline", known, unit=goal.guardrail.unit)
    amount = amount_of(answer, goal.guardrail.unit) if answer.reply == "value" else None
    return amount and replace(goal.guardrail, value=amount.value, unit=amount.unit)


def _same(words: str, known: Known) -> str:
    """The bigger goal that is meant by its words, else the words."""
    plain = " ".join(words.casefold().split())
    there = (one.id for one in known.business_goals if " ".join(one.words.casefold().split()) == plain)
    return next(there, words[:200])


def _bigger(draft: ChangeDraft, known: Known) -> tuple[Effect, ...]:
    if draft.part != "serves" or any(one.id == draft.value for one in known.business_goals):
        return ()
    return (SaveBusinessGoal(bigger_goal(draft.value or "", known)),)


def _loosely(edit: Edit, goal: Goal, known: Known) -> Amended:
    """Take a figure for the target and a day for the date; both where both are said."""
    spans = find_spans(edit.words, context_of(known))
    counted = "target" in parts_of(goal)
    time_counted = counted and unit_in(goal, known) in _TIMES
    dated = any(one.kind == "date" or (one.kind == "duration" and not time_counted) for one in spans)
    days = [one for one in spans if one.kind == "date"]
    alone = [one for one in spans if not any(day.start_at <= one.start_at < day.end_at for day in days if day != one)]
    figured = counted and any(one.kind not in _DATED or time_counted for one in alone)
    after, drafts = goal, []
    for part in ("target",) * figured + ("deadline",) * dated:
        draft = _drafted(part, replace(edit, words=_without_days(edit.words, spans, part, dated=dated)), goal, known)
        if isinstance(draft, Again):
            return _left_open(part, draft, edit, goal, known)
        drafts.append(draft)
        after = applied(after, draft, known)
    stray = next((one for one in drafts if astray(one, known)), None)
    if stray is not None:
        return asked(goal, "target", reason=edit.reason, **stray.model_dump(include={"value", "amount", "relative"}))
    return kept(goal, after, known, edit.reason) if drafts else _partless(goal)


_TIMES = frozenset({"minute", "hour", "day", "second", "minutes", "hours", "days", "seconds", "week", "month"})


def _without_days(words: str, spans: Any, part: str, *, dated: bool) -> str:  # noqa: ANN401 - spans
    """What is left for the target when the day is taken out."""
    if part != "target" or not dated:
        return words
    for span in reversed([one for one in spans if one.kind in _DATED]):
        words = f"{words[: span.start_at]} {words[span.end_at :]}"
    return words


def _dropped(edit: Edit, goal: Goal, known: Known) -> Amended:
    field = _REMOVABLE.get(edit.part or "", "")
    if not getattr(goal, field, None):
        return Amended(T("There is none to take away: “{goal}”", goal=goal_sentence(goal)), links=ways(goal))
    empty: Any = () if field == "serves" else None
    return kept(goal, changed(goal, **{field: empty}), known, edit.reason)


def _shifted(edit: Edit, goal: Goal, known: Known) -> Amended:
    """Move the day on, or nearer, by a length of time."""
    day = goal.deadline and moved_by(goal.deadline, edit.words, context_of(known), sooner=edit.sooner)
    if day is None:
        return asked(goal, "deadline")
    if day <= known.today:
        return asked(goal, "deadline", T("That day would be over already. By when do we want to be there?"))
    return kept(goal, changed(goal, deadline=day), known, edit.reason)


def _added(edit: Edit, goal: Goal, known: Known) -> Amended:
    """Raise the target by an amount, or lower it."""
    answer = understand(edit.words, "baseline", known, unit=unit_in(goal, known))
    if goal.target is None or answer.reply != "value":
        return asked(goal, "target")
    more = amount_of(answer, goal.target.unit)
    share = more.unit == "percent" and goal.target.unit != "percent"
    if not share and more.unit != goal.target.unit:
        return asked(goal, "target")
    step = goal.target.value * more.value / 100 if share else more.value
    level = not edit.joined and not share and (more.value < goal.target.value) == edit.sooner
    value = more.value if level else round(goal.target.value + (-step if edit.sooner else step), 2)
    if edit.times is not None:
        level, value = False, round(goal.target.value * edit.times, 2)
    draft = ChangeDraft(
        goal_id=goal.id, part="target", value="amount", amount=Amount(value=value, unit=goal.target.unit)
    )
    draft = draft.model_copy(update={"relative": goal.relative})
    if level and astray(draft, known):
        return _added(replace(edit, joined=True), goal, known)
    if value <= 0 or astray(draft, known):
        return asked(goal, "target")
    return kept(goal, applied(goal, draft, known), known, edit.reason)


def _renamed(edit: Edit, goal: Goal, known: Known) -> Amended:
    """Call it otherwise; a measure of ours keeps its name, since its figures are read by it."""
    if not edit.words:
        return Amended(T("What should it be called? “Rename it to …” is enough."), links=ways(goal))
    if goal.metric not in (None, "custom"):
        read = understand(edit.words, "metric", known)
        if read.reply == "metric" and read.metric == goal.metric and read.channel != goal.channel:
            return kept(goal, changed(goal, channel=read.channel), known, edit.reason)
        say = T(
            "This goal is called after what it counts, so that its figures stay comparable: “{goal}”. "
            "Something else to count is a new goal.",
            goal=goal_sentence(goal),
        )
        return Amended(say, links=ways(goal))
    return kept(goal, changed(goal, thing=edit.words[:120]), known, edit.reason)


def kept(goal: Goal, after: Goal, known: Known, reason: str | None, *, before: tuple[Effect, ...] = ()) -> Amended:
    """Keep a changed goal with its history, its reminders with it, and say what stood there before."""
    if after == goal:
        return Amended(paragraphs(T("That is how it stands already:"), Bold(goal_sentence(goal))), links=ways(goal))
    change = recorded(goal, after, known, reason)
    effects = (*before, SaveGoal(after, change), *reminders(goal, after, known))
    return Amended(said(goal, after, known, reason, before), effects, (taking_back(change.id), *ways(after)))


def said(goal: Goal, after: Goal, known: Known, reason: str | None, before: tuple[Effect, ...] = ()) -> Text:
    """Tell what differs, old and new, and the goal as it is now."""
    fresh = tuple(one.goal for one in before if isinstance(one, SaveBusinessGoal))
    told = differences(goal, after, (*known.business_goals, *fresh))
    why = T("Reason: {reason}", reason=Words(reason)) if reason else None
    return paragraphs(Joined((*told, *((why,) if why else ())), "lines"), Bold(goal_sentence(after)))


def reminders(before: Goal, after: Goal, known: Known) -> tuple[Effect, ...]:
    """What happens to the reminders: none for a goal that rests, new ones for another day or one taken up again."""
    if after.status != "active":
        return (CancelReviews(after.id),) if before.status == "active" else ()
    if before.status != "active" or before.deadline != after.deadline:
        return rescheduled(after, known)
    return ()


def taking_back(ident: str) -> Choice:
    """The button that takes a change back, from however old a message."""
    return Choice(link("undo", ident), T("Undo"))


def ways(goal: Goal) -> tuple[Choice, ...]:
    """Where one goes from a changed goal."""
    return (Choice(link("open", goal.id), T("Open it")),)
