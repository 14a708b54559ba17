"""The steps of a plan changed by a sentence: one added, taken out, done, moved, worded anew or given to somebody.

Refuses to guess which step is meant where none is named and one has to be.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dialogs.buttons import link
from dialogs.domain.goal import Goal
from dialogs.domain.plans.plan import Action, Picked, Plan
from dialogs.domain.plans.plan_words import picked_name, step_line
from dialogs.effects import Choice, SavePlan
from dialogs.events import Known
from dialogs.flows.asking.answering import context_of, past
from dialogs.flows.changes.amending import Amended, amended, taking_back
from dialogs.flows.plan.assigning import assigned, dated, fresh
from dialogs.flows.plan.planning import plan_in
from dialogs.language.answers.assigning import read_assignment
from dialogs.language.edits.amending import moved_by
from dialogs.language.edits.edits import ALL, LAST, Edit
from dialogs.language.goals.deadlines import find_deadline
from dialogs.language.goals.spans import find_spans
from dialogs.messages import TN, Day, T, Text, Words, paragraphs

EDGES = " ,.;:-–،؛."


def steps_changed(edit: Edit, goal: Goal, known: Known) -> Amended:
    """Carry out a change of a plan's steps."""
    plan = plan_in(goal.id, known)
    if edit.kind == "step_add":
        return _added(edit, plan, known)
    if edit.kind == "step" and edit.part is None and not plan.actions and edit.place == 1:
        return amended(Edit("set", "first_step", edit.words, reason=edit.reason), goal, known)
    if not plan.actions:
        say = T("There is no plan with steps for this goal yet. “Add a step: …” begins one.")
        return Amended(say, links=(Choice(link("plan", goal.id), T("A plan for it")),))
    if edit.kind == "assign":
        return _given(edit, plan, known)
    if edit.place == ALL and edit.kind == "shift":
        return _all_moved(edit, plan, known)
    if edit.places:
        return _many_changed(edit, plan, known)
    place = len(plan.actions) if edit.place == LAST else edit.place or 0
    if not 1 <= place <= len(plan.actions):
        say = TN("The plan has one step.", "The plan has {n} steps.", n=len(plan.actions))
        return Amended(say, links=ways(plan))
    return _one_changed(edit, plan, place, known)


def _added(edit: Edit, plan: Plan, known: Known) -> Amended:
    """A step in the person's words, with the day that is said behind it."""
    if not any(map(str.isalpha, edit.words)):
        return Amended(T("Which step? “Add a step: call five customers” is enough."), links=ways(plan))
    action = fresh(edit.words, f"{known.new_id}a0", known)
    after = plan.model_copy(update={"actions": (*plan.actions, action)})
    return _kept(plan, after, T("Added: {step}", step=step_line(action)))


def _one_changed(edit: Edit, plan: Plan, place: int, known: Known) -> Amended:
    old = plan.actions[place - 1]
    match edit.kind:
        case "step_drop":
            after = plan.model_copy(update={"actions": tuple(one for one in plan.actions if one.id != old.id)})
            return _kept(plan, after, T("Taken out: {step}", step=step_line(old)))
        case "step_done":
            done = _with(plan, old.model_copy(update={"done_on": old.done_on or known.today}))
            all_done = all(one.done_on for one in done.actions)
            more = T("✅ All steps of the plan are done.") if all_done else None
            return _kept(plan, done, T("✅ Done: {step}", step=_quoted(old.what)), more)
        case "step_open":
            undone = _with(plan, old.model_copy(update={"done_on": None}))
            return _kept(plan, undone, T("Still to do: {step}", step=step_line(undone.actions[place - 1])))
        case _:
            return _moved(edit, plan, old, known)


def _quoted(what: Picked) -> Text:
    """A step's name, in quotes where it is the person's own."""
    return T("“{words}”", words=Words(what.words)) if what.words else picked_name(what)


def _many_changed(edit: Edit, plan: Plan, known: Known) -> Amended:
    """The same change for each of several steps; all that are open where none is named."""
    every = range(1, len(plan.actions) + 1)
    places = [len(plan.actions) if one == LAST else one for one in edit.places]
    if ALL in places:
        places = [one for one in every if (plan.actions[one - 1].done_on is None) == (edit.kind == "step_done")]
    if any(one not in every for one in places):
        say = TN("The plan has one step.", "The plan has {n} steps.", n=len(plan.actions))
        return Amended(say, links=ways(plan))
    after, told = plan, list[Text | None]()
    for step in [plan.actions[place - 1] for place in places]:
        place = next(at for at, one in enumerate(after.actions, 1) if one.id == step.id)
        done = _one_changed(edit, after, place, known)
        saved = [one.plan for one in done.effects if isinstance(one, SavePlan)]
        after = saved[0] if saved else after
        told.append(done.say if saved or not told else None)
    return _kept(plan, after, *told)


def _moved(edit: Edit, plan: Plan, old: Action, known: Known) -> Amended:
    """Another day, or other words, for one step."""
    if not edit.words:
        return Amended(T("What should change in it? A day, a name or other words are enough."), links=ways(plan))
    if (over := _day_over(edit.words, known)) is not None:
        return _over(over, plan)
    if edit.kind == "shift":
        due = moved_by(old.due or known.today, edit.words, context_of(known), sooner=edit.sooner)
        new = old.model_copy(update={"due": due})
    elif not edit.firm and _says(edit.words, known) and (owner := _owner_in(edit.words, known)) is not None:
        new = old.model_copy(update={"owner": owner})
    else:
        words, due, _ = dated(edit.words, known)
        only_day = (due is not None and words == edit.words.strip(EDGES)) or not _says(edit.words, known)
        what = old.what if only_day else Picked(words=words[:200])
        new = old.model_copy(update={"due": due or old.due, "what": what})
    if new.due is not None and past(new.due, known) and new.due != old.due:
        return _over(new.due, plan)
    return _kept(plan, _with(plan, new), _told(old, new))


def _day_over(words: str, known: Known) -> date | None:
    """The day that is all the words say, where it is over already: "to yesterday"."""
    one = next((one for one in find_spans(words, context_of(known)) if one.kind == "date"), None)
    if one is None or one.end is None or not past(one.end, known):
        return None
    beside = words[: one.start_at] + words[one.end_at :]
    return one.end if sum(map(str.isalpha, beside)) <= len("for") else None


def _past_in(words: str, known: Known) -> date | None:
    """A day among words that is over already."""
    days = (one.end for one in find_spans(words, context_of(known)) if one.kind == "date")
    return next((day for day in days if day is not None and past(day, known)), None)


def _over(day: date, plan: Plan) -> Amended:
    say = T("{day} is over already, so nothing was moved. Any day from today on works.", day=Day(day))
    return Amended(say, links=ways(plan))


def _all_moved(edit: Edit, plan: Plan, known: Known) -> Amended:
    """Every open step that has a day, so much later or sooner; none into the past."""
    actions = tuple(_later(one, edit, known) for one in plan.actions)
    moved = [one for one, old in zip(actions, plan.actions, strict=True) if one != old]
    say = TN("One step has moved: {step}", "{n} steps have moved; the first: {step}", n=len(moved), step=_first(moved))
    return _kept(plan, plan.model_copy(update={"actions": actions}), say if moved else None)


def _later(action: Action, edit: Edit, known: Known) -> Action:
    if action.due is None or action.done_on is not None:
        return action
    day = moved_by(action.due, edit.words, context_of(known), sooner=edit.sooner)
    return action if day is None or past(day, known) else action.model_copy(update={"due": day})


def _first(moved: list[Action]) -> Text:
    dated = [one for one in moved if one.due is not None]
    return step_line(min(dated, key=lambda one: str(one.due))) if dated else T("none")


def _owner_in(words: str, known: Known) -> str | None:
    """The name that is all the words say: "step 2: Sara", «الخطوة الثانية لسارة»."""
    said = read_assignment(words, 1, context_of(known))
    return said.owner if said.owner is not None and len(words.split()) <= len(said.owner.split()) + 1 else None


def _says(words: str, known: Known) -> bool:
    """Whether anything stands beside the day."""
    found = find_deadline(words, context_of(known))
    if found is None or found.day is None:
        return True
    rest = f"{words[: found.start_at]} {words[found.end_at :]}"
    return sum(map(str.isalpha, rest)) > len("will be")


def _told(old: Action, new: Action) -> Text:
    if old.due is not None and new == old.model_copy(update={"due": new.due}):
        return T("Changed: {new}. It was due by {day}", new=step_line(new), day=Day(old.due))
    return T("Changed: {new}. Before: {old}", new=step_line(new), old=step_line(old))


def _given(edit: Edit, plan: Plan, known: Known) -> Amended:
    """Give a step, or all that are open, to somebody, with the day that is said along."""
    said = read_assignment(edit.words, len(plan.actions), context_of(known))
    if not said.says_something and (over := _past_in(edit.words, known)) is not None:
        return _over(over, plan)
    if not said.says_something:
        return Amended(T("Who takes it? A name is enough, such as “give step 2 to Sara”."), links=ways(plan))
    place = len(plan.actions) if edit.place == LAST else edit.place
    if place is not None and not 1 <= place <= len(plan.actions):
        say = TN("The plan has one step.", "The plan has {n} steps.", n=len(plan.actions))
        return Amended(say, links=ways(plan))
    if edit.places and all(1 <= one <= len(plan.actions) for one in edit.places):
        said = replace(said, places=edit.places)
    said = replace(said, places=(place,)) if place is not None and not said.places else said
    fresh = assigned(plan.actions, said)
    actions = tuple(
        new if said.places or not old.done_on else old for old, new in zip(plan.actions, fresh, strict=True)
    )
    after = plan.model_copy(update={"actions": actions})
    differ = [one for one, old in zip(actions, plan.actions, strict=True) if one != old]
    if said.me and not said.places:
        mine = sum(one.done_on is None for one in actions)
        return _kept(plan, after, TN("One open step is yours now.", "{n} open steps are yours now.", n=mine))
    if len(differ) == 1:
        return _kept(plan, after, T("Changed: {step}", step=step_line(differ[0])))
    if said.me or said.owner is None:
        return _kept(plan, after, TN("One open step is yours now.", "{n} open steps are yours now.", n=len(differ)))
    who = Words(said.owner)
    say = TN("One open step goes to {name}.", "{n} open steps go to {name}.", n=len(differ), name=who)
    return _kept(plan, after, say)


def _with(plan: Plan, action: Action) -> Plan:
    actions = tuple(action if one.id == action.id else one for one in plan.actions)
    return plan.model_copy(update={"actions": actions})


def _kept(plan: Plan, after: Plan, *told: Text | None) -> Amended:
    if after == plan:
        return Amended(T("That is how it stands already."), links=ways(plan))
    return Amended(paragraphs(*told), (SavePlan(after),), (taking_back(plan.id), *ways(plan)))


def ways(plan: Plan) -> tuple[Choice, ...]:
    """Where one goes from a changed step."""
    return (Choice(link("plan", plan.goal_id), T("See the plan")),)
