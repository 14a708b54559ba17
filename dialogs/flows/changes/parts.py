"""The parts of a kept goal that can be changed, and reading a new value for one; refuses to judge the value."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Literal

from dialogs.domain.aimed import Amount, Guardrail
from dialogs.domain.goal import Goal, Verdict
from dialogs.domain.goals.sentences import goal_sentence, level_aimed_at, movement_of
from dialogs.domain.goals.suggestions import LikelyTarget, likely_targets, numbered
from dialogs.domain.kpis.catalogue import tools_of
from dialogs.domain.reviews.noted import latest_of
from dialogs.domain.reviews.standings import runs_on
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Option, Question, Result, Said
from dialogs.flows.asking.answering import amount_of, changed, context_of, otherwise, understand
from dialogs.flows.changes.limiting import guardrail_in
from dialogs.flows.goal.aiming import dated, likely_deadlines
from dialogs.flows.goal.measuring import unit_in
from dialogs.flows.goal.money import not_money
from dialogs.language.answers.deciding import given_time, is_length, stepped
from dialogs.language.answers.limit import read_limits
from dialogs.language.answers.naming import named_in
from dialogs.language.edits.amending import left_open, moved_by
from dialogs.language.edits.editing import read_edit
from dialogs.messages import Bold, Day, T, Text, Words, paragraphs

PARTS: dict[str, Text] = {
    "target": T("The target"),
    "deadline": T("The date"),
    "baseline": T("The starting figure"),
    "limit": T("The limit"),
    "tool": T("Where it is read"),
    "serves": T("The bigger goal"),
    "first_step": T("The first step"),
}
QUESTIONS: dict[str, Text] = {
    "target": T("What should the target be?"),
    "deadline": T("By when do we want to be there?"),
    "baseline": T("What was the figure at the start?"),
    "limit": T("Which limit do we keep on the way? For example “a lead costs at most $10”."),
    "tool": T("Where is the figure read?"),
    "serves": T("Which bigger goal for the coming year does it serve? Your own words are best."),
    "first_step": T("What is the first step, this week?"),
}
UNCOUNTED = ("deadline", "limit", "serves", "first_step")
MOST_SHOWN = 5
DECEMBER = 12


class ChangeDraft(Draft):
    """Which goal, which part, its new value, and why.

    `then_decision` is what a review below takes as its decision, `then_verdict` as its verdict on the goal as it was.
    `meant` settles a figure on the wrong side: a change from the start, a figure of today, or a start whose target
    (`aim`) moves along. `after` is a day that the new one shall come after.
    """

    goal_id: str | None = None
    part: str | None = None
    value: str | None = None
    amount: Amount | None = None
    relative: bool = False
    deadline: date | None = None
    limit: Guardrail | None = None
    after: date | None = None
    meant: Literal["change", "today", "target", "leave"] | None = None
    aim: Amount | None = None
    reason: str | None = None
    then_decision: str | None = None
    then_verdict: Verdict | None = None


def goal_in(draft: ChangeDraft, known: Known) -> Goal:
    """The goal as it stands now."""
    found = known.goal(draft.goal_id or "")
    return found or Goal(id=draft.goal_id or "", wish="", started_on=known.today)


def parts_of(goal: Goal) -> tuple[str, ...]:
    """The parts that this goal has, or could have."""
    if goal.direction == "deliver":
        return UNCOUNTED
    if goal.metric is None:
        return ("target", *UNCOUNTED)
    return tuple(PARTS)


def ask_part(draft: ChangeDraft, known: Known) -> Question:
    """Ask which part is to change."""
    goal = goal_in(draft, known)
    options = tuple(Option(name, PARTS[name]) for name in parts_of(goal))
    text = paragraphs(Bold(goal_sentence(goal)), T("Which part?"))
    return Question(text, options, side_by_side=2, again=T("Which part?"))


def why_part(draft: ChangeDraft, known: Known) -> Text:
    """What happens to a changed part."""
    return T(
        "Only the part that is named changes; the first wish stays beside it, and every change is kept with its reason."
    )


def read_part(said: Said, draft: ChangeDraft, known: Known) -> Result:
    """Take the part by its button or its name, or the new value itself where it can only belong to one part."""
    if said.option is not None:
        return Accept({"part": said.option})
    name = named_in(said.text, "parts")
    if name is not None and name in parts_of(goal_in(draft, known)):
        taken = _as_part(name, said, draft, known) if name in ("target", "deadline", "baseline", "limit") else None
        return taken or Accept({"part": name})
    found = next((one for name in ("limit", "deadline", "target") if (one := _as_part(name, said, draft, known))), None)
    if found is not None:
        return found
    answer = understand(said.text, "target", known)
    return otherwise(answer, T("The part's name is enough, or the new figure or date itself."))


def _as_part(name: str, said: Said, draft: ChangeDraft, known: Known) -> Accept | None:
    if name not in parts_of(goal_in(draft, known)):
        return None
    result = read_value(said, draft.model_copy(update={"part": name}), known)
    return Accept({"part": name, **result.values}, result.say) if isinstance(result, Accept) else None


def ask_value(draft: ChangeDraft, known: Known) -> Question:
    """Ask for the new value, with what is likely as buttons."""
    part = draft.part or "target"
    options = _days_after(draft.after) if part == "deadline" and draft.after is not None else ()
    options = options or _options(part, goal_in(draft, known), known) or (Option("leave", T("Keep it as it is")),)
    return Question(QUESTIONS[part], options, numeric=part in ("target", "baseline"))


def _days_after(day: date) -> tuple[Option, ...]:
    """Likely days behind one that was named: a week later, and the end of the month that follows."""
    week = day + timedelta(days=7)
    month = monthrange(*((day.year, day.month + 1) if day.month < DECEMBER else (day.year + 1, 1)))[1]
    end = date(day.year + (day.month == DECEMBER), day.month % DECEMBER + 1, month)
    return tuple(Option(one.isoformat(), T("{day}", day=Day(one))) for one in (week, end))


def _options(part: str, goal: Goal, known: Known) -> tuple[Option, ...]:
    match part:
        case "deadline":
            days = (day for day in likely_deadlines(known.today) if day != goal.deadline)
            return tuple(Option(day.isoformat(), T("{day}", day=Day(day))) for day in days)
        case "target":
            return tuple(Option(str(number), one.label) for number, one in enumerate(offered(goal, known)))
        case "limit" if goal.guardrail is not None:
            return (Option("none", T("No limit any more")),)
        case "tool":
            return tuple(Option(one.id, one.name) for one in tools_of(goal.metric, goal.channel)[:3])
        case "serves":
            return tuple(Option(one.id, Words(one.words[:60])) for one in known.business_goals[-MOST_SHOWN:])
        case _:
            return ()


def offered(goal: Goal, known: Known) -> tuple[LikelyTarget, ...]:
    """Likely targets beyond what is reached already, without the present one."""
    way = movement_of(goal)
    if goal.direction in ("keep", "deliver") or way not in ("increase", "decrease"):
        return ()
    noted = latest_of(goal, known.check_ins)
    last = noted.amount if noted is not None else None
    counted_on = last is not None and goal.baseline is not None and last.unit == goal.baseline.unit
    now = last if counted_on and not runs_on(goal) else goal.baseline
    likely = likely_targets(changed(goal, baseline=now, target=None, relative=False, direction=way), known.today)
    present, aimed = (goal.target if goal.relative else None), level_aimed_at(goal)
    ends = [one.value for one in (goal.baseline, now) if one is not None]
    return tuple(
        one
        for one in likely
        if (one.amount != present if one.relative else one.amount != aimed and _beyond(one.amount.value, ends, way))
    )


def _beyond(value: float, ends: list[float], way: str) -> bool:
    return all(value < end if way == "decrease" else value > end for end in ends)


def read_value(said: Said, draft: ChangeDraft, known: Known) -> Result:
    """Take the new value of the part, or that it stays as it is."""
    if said.option == "leave":
        return Accept({"value": "leave", "meant": "leave"})
    match draft.part:
        case "deadline":
            return _deadline(said, goal_in(draft, known), known)
        case "limit":
            return _limit(said, draft, known)
        case "tool" | "serves" | "first_step":
            return _words(said, draft, known)
        case _:
            return _figure(said, draft, known)


def _deadline(said: Said, goal: Goal, known: Known) -> Result:
    if said.option is not None:
        return Accept({"deadline": date.fromisoformat(said.option), "value": "deadline"})
    now, context = goal.deadline, context_of(known)
    moved = given_time(said.text, max(now, known.today), context) if now is not None else None
    if moved is not None and moved > known.today:
        return Accept({"deadline": moved, "value": "deadline"})
    answer = understand(said.text, "deadline", known)
    if answer.reply == "date" and answer.date is not None:
        if now is not None and known.today < answer.date < now and is_length(said.text, context):
            return _from_which_day(said.text, answer.date, now, known)
        found = dated(answer.date, known)
        return Accept({**found.values, "value": "deadline"}, found.say) if isinstance(found, Accept) else found
    if (after := left_open(said.text, context)) is not None:
        return Again(T("After {day}, then; the day itself is still open.", day=Day(after)), _days_after(after))
    return otherwise(answer, T("A date or a span is enough here, such as “in three months” or “end of March”."))


def _from_which_day(words: str, from_today: date, deadline: date, known: Known) -> Result:
    """Ask which day a length of time is counted from, where from today it would bring the goal's day nearer."""
    days = (moved_by(deadline, words, context_of(known)), from_today)
    options = tuple(Option(day.isoformat(), T("{day}", day=Day(day))) for day in days if day is not None)
    return Again(T("Counted from {day}, the date so far, or from today?", day=Day(deadline)), options)


def _limit(said: Said, draft: ChangeDraft, known: Known) -> Result:
    goal = goal_in(draft, known)
    answer = understand(said.text, "yes_no", known)
    found = guardrail_in(read_limits(said.text, context_of(known)), goal, known)
    if found is not None:
        return Accept({"limit": found, "value": "limit"})
    if said.option == "none" or answer.reply == "no":
        return Accept({"limit": None, "value": "limit"})
    return otherwise(answer, T("A measure and a figure are enough, such as “a lead costs at most $10”."))


def _words(said: Said, draft: ChangeDraft, known: Known) -> Result:
    if said.option is not None:
        return Accept({"value": said.option})
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("question", "skip"):
        return otherwise(answer, T("A few words are enough."))
    if not any(map(str.isalpha, said.text)):
        return Again(T("A few words are enough."))
    edit = read_edit(said.text, context_of(known))
    told = edit.words if edit is not None and edit.part == draft.part and edit.kind == "set" else ""
    return Accept({"value": (told or said.text)[:200]})


def _figure(said: Said, draft: ChangeDraft, known: Known) -> Result:
    goal = goal_in(draft, known)
    if said.option is not None:
        one = numbered(offered(goal, known), said.option)
        if one is None:
            return Again(T("A figure is enough here, such as 60, or a change such as 20%."))
        return Accept({"amount": one.amount, "relative": one.relative, "value": "amount"})
    answer = understand(said.text, "target" if draft.part == "target" else "baseline", known, unit=unit_in(goal, known))
    if answer.reply != "value":
        return otherwise(answer, T("A figure is enough here, such as 60, or a change such as 20%."))
    amount = amount_of(answer, unit_in(goal, known))
    if (mixed := not_money(amount, unit_in(goal, known), goal.metric)) is not None:
        return mixed
    relative = bool(answer.relative) or (amount.unit == "percent" and unit_in(goal, known) != "percent")
    taken = {"amount": amount, "relative": relative and draft.part == "target", "value": "amount"}
    if draft.part != "target":
        return Accept(taken)
    beside = {"deadline": answer.date} if answer.date is not None and answer.date > known.today else {}
    return Accept(taken | (_stepped(said.text, amount, goal, known) or {}) | beside)


def _stepped(text: str, by: Amount, goal: Goal, known: Known) -> dict[str, object] | None:
    """The target so much lower or higher than it stands: "20% lower", "5 more"; `None` for a figure of its own."""
    way, level = stepped(text, context_of(known)), level_aimed_at(goal)
    share = by.unit == "percent" and level is not None and level.unit != "percent"
    if way is None or level is None or goal.relative or not (share or by.unit == level.unit):
        return None
    lower = way == "less"
    fits = goal.baseline is None or (by.value > goal.baseline.value) == (level.value > goal.baseline.value)
    if not share and fits and (by.value < level.value) == lower and not _step_first(text):
        return None
    size = level.value * by.value / 100 if share else by.value
    value = round(level.value - size if lower else level.value + size, 2)
    whole = level.unit == "count" and float(level.value).is_integer()
    return {"amount": Amount(value=float(round(value)) if whole else value, unit=level.unit), "relative": False}


def _step_first(text: str) -> bool:
    """Whether the figure stands before its word, so that it is a step: "5 less" is one, "lower: 15" is not."""
    return text.lstrip(" +-")[:1].isdigit()
