"""Who does each step by when: a draft to approve, changed in words until it fits; refuses to choose the steps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dialogs.domain.goal import Goal
from dialogs.domain.plans.plan import Action, Picked
from dialogs.domain.plans.plan_words import step_line
from dialogs.domain.plans.spreading import spread
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Enter, Option, Pick, Question, Result, Said, Why
from dialogs.flows.asking.answering import context_of, country_of, otherwise, past, understand
from dialogs.flows.plan.placing import in_audience
from dialogs.flows.plan.planning import PartDraft
from dialogs.language.answers.assigning import (
    Assignment,
    asks_who,
    doubtful_name,
    names_act,
    read_assignment,
    read_assignments,
)
from dialogs.language.answers.plainly import plain_reply
from dialogs.language.answers.plan_parts import read_part_said
from dialogs.language.answers.rearranging import Rearranged, read_rearranged
from dialogs.language.answers.telling import names_end
from dialogs.language.edits.amending import moved_by
from dialogs.language.edits.editing import read_edit
from dialogs.language.edits.edits import LAST, Edit, step_at
from dialogs.language.goals.deadlines import find_deadline
from dialogs.language.words.wordings import wording
from dialogs.messages import TN, Day, Joined, T, Text, Words, paragraphs

FINE = "fine"
OWNER, WHOM, NOBODY = "owner", "whom", "nobody"
ENOUGH = T("I can't tell what that changes.")
A_WEEK = 7
LONGEST = 200
EDGES = " ,.;:-–،؛."
_PARTING = re.compile(r"[,،;؛\n]")


def drafted(picked: Sequence[Picked], goal: Goal, known: Known) -> tuple[Action, ...]:
    """Steps as a first suggestion: the person's own, a week apart, or on the day that their words say."""
    days = spread(len(picked), known.today, goal.deadline, country_of(known))
    return tuple(
        Action(id=f"{known.new_id}a{number}", what=what, due=_said_day(what, known) or day)
        for number, (what, day) in enumerate(zip(picked, days, strict=True))
    )


def _said_day(what: Picked, known: Known) -> date | None:
    """The day that somebody's own step names: "hire a receptionist by the end of April"."""
    when = find_deadline(what.words, context_of(known)) if what.words else None
    if when is None or when.past or when.day is None:
        return None
    return when.day if (when.day - known.today).days > A_WEEK else None  # "on Thursday evenings" is no day of its own


def question(actions: Sequence[Action]) -> Question:
    """Show the steps as they stand, to be approved or changed."""
    listed = Joined(tuple(step_line(one) for one in actions), "numbered")
    how = T("To change something, just say so, such as “the second by 10 March, Sara”.")
    text = paragraphs(T("These would be the dates:"), listed, how)
    return Question(text, (Option(FINE, T("That's it")),), numeric=True, again=how)


def read(said: Said, step: str, actions: tuple[Action, ...], draft: PartDraft, known: Known) -> Result:
    """Take the steps as they stand, or change some; what is being changed is the draft's `assigned`."""
    if said.option is not None or draft.doubted:
        settled = _settled(said, actions, draft, known)
        if settled is not None:
            return settled
    if said.option is not None or names_end(said.text):
        return Accept({step: actions, "doubted": None})
    edit = read_edit(said.text, context_of(known))
    if draft.goal_id and edit is not None and edit.kind == "set" and any(map(str.isdecimal, edit.words)):
        return Enter("amend", {"words": said.text, "goal_id": draft.goal_id})
    if (beyond := _beyond(said.text, len(actions))) is not None:
        return beyond
    ordered = _ordered(edit, actions, known) if edit is not None else None
    if ordered is not None:
        return _pick(ordered, actions)
    changed = _changed(said.text, actions, known)
    if changed is not None:
        return _doubted(said.text, len(actions), known) or _pick(changed, actions)
    return _plainly(said.text, step, actions, known)


def _plainly(text: str, step: str, actions: tuple[Action, ...], known: Known) -> Result:
    """Take words that change no step: a yes, a doubt, a question, or one more thing to do."""
    if asks_who(text):
        return Why()
    answer = understand(text, "yes_no", known)
    bare = answer.reply != "skip" or plain_reply(text, context_of(known)) == "skip"
    if answer.reply in ("yes", "unknown", "skip") and bare:
        return Accept({step: actions, "doubted": None})
    if answer.reply in ("question", "goal"):
        return otherwise(answer, why(Draft(), known))
    if names_act(text, context_of(known)):
        return Pick({"assigned": (*actions, _fresh(text, len(actions), known)), "doubted": None})
    return Again(T("What should be different?") if answer.reply == "no" else ENOUGH)


def _pick(changed: tuple[Action, ...], actions: tuple[Action, ...]) -> Result:
    """The steps as they were changed; who changes nothing hears that it stands so already."""
    if changed != actions:
        return Pick({"assigned": changed, "doubted": None})
    nobody = not any(one.owner for one in actions)
    return Again(T("These steps are yours as they stand.") if nobody else T("That is how it stands already."))


def _doubted(text: str, count: int, known: Known) -> Again | None:
    """Ask whether words are a name, or people whom the plan is for; `None` where there is no doubt."""
    said = read_assignments(text, count, context_of(known))
    if len(said) != 1 or not doubtful_name(text, said[0], count, context_of(known)):
        return None
    found = read_part_said(text, context_of(known))
    whom = (Option(WHOM, T("The plan is for them")),) if found is not None and found.about == "audience" else ()
    say = T("“{words}”: is that who does the steps?", words=Words(text[:LONGEST]))
    return Again(
        say,
        (Option(OWNER, T("Yes")), *whom, Option(NOBODY, T("No"))),
        values={"doubted": text[:LONGEST]},
    )


def _settled(said: Said, actions: tuple[Action, ...], draft: PartDraft, known: Known) -> Result | None:
    """The answer to the doubt: a name after all, an audience, or neither; `None` where it is no answer to it."""
    reply = plain_reply(said.text, context_of(known)) if said.option is None else None
    if not draft.doubted or said.option == FINE:
        return None
    if said.option == OWNER or reply == "yes":
        found = read_assignments(draft.doubted, len(actions), context_of(known))
        for one in found:
            actions = assigned(actions, one)
        return Pick({"assigned": actions, "doubted": None})
    if said.option == WHOM:
        placed = in_audience(draft.doubted, draft, known)
        return replace(placed, values={"doubted": None}) if placed is not None else None
    return Again(ENOUGH, values={"doubted": None}) if said.option == NOBODY or reply == "no" else None


def _beyond(text: str, count: int) -> Again | None:
    """Say how many steps there are where one is named that is not."""
    said = wording(text)
    named = [found[0] for at in range(len(said.words)) if (found := step_at(said, at)) is not None]
    if all(place <= count for place in named):
        return None
    return Again(TN("The plan has one step.", "The plan has {n} steps.", n=count))


def _ordered(edit: Edit, actions: tuple[Action, ...], known: Known) -> tuple[Action, ...] | None:
    """The steps with an order carried out that can be no name: one more, or one that is done."""
    if edit.kind == "step_add" and any(map(str.isalpha, edit.words)):
        return (*actions, fresh(edit.words, f"{known.new_id}s{len(actions)}", known))
    if edit.kind not in ("step_done", "step_open") or not edit.place:
        return None
    place = len(actions) if edit.place == LAST else edit.place
    done = known.today if edit.kind == "step_done" else None
    return tuple(one.model_copy(update={"done_on": done}) if at == place else one for at, one in enumerate(actions, 1))


def fresh(words: str, ident: str, known: Known) -> Action:
    """A new step in the person's words; a day and a name behind a comma are its own: "…, by 5 May, Sara"."""
    deed, *more = [part.strip() for part in _PARTING.split(words) if part.strip()]
    deed, due, owner = dated(deed, known)
    for part in more:
        found = read_assignment(part, 0, context_of(known))
        if not found.says_something:
            return Action(id=ident, what=Picked(words=words[:LONGEST]), due=due)
        due, owner = found.due or due, found.owner or owner
    return Action(id=ident, what=Picked(words=deed[:LONGEST]), due=due, owner=owner)


def dated(words: str, known: Known) -> tuple[str, date | None, str | None]:
    """A step's words, the day that ends or opens them, and who is named behind that day."""
    when = find_deadline(words, context_of(known))
    if when is None or when.day is None or past(when.day, known):
        return words, None, None
    before, behind = words[: when.start_at].strip(EDGES), words[when.end_at :].strip(EDGES)
    if not (before and behind):
        return before or behind or words, when.day, None
    found = read_assignment(behind, 0, context_of(known))
    return (before, when.day, found.owner) if found.owner else (words, when.day, None)


def _changed(text: str, actions: tuple[Action, ...], known: Known) -> tuple[Action, ...] | None:
    """The steps as words change them: one taken out, days moved, names and days given; `None` where they do not."""
    context, count = context_of(known), len(actions)
    found = read_rearranged(text, count, context)
    if found is not None and found.dropped:
        return tuple(one for place, one in enumerate(actions, 1) if place not in found.dropped)
    if found is not None and found.by is not None:
        meant = found.moved or range(1, count + 1)
        return tuple(_moved(one, found, known) if place in meant else one for place, one in enumerate(actions, 1))
    said = read_assignments(text, count, context)
    for one in said:
        actions = assigned(actions, one)
    return actions if said else None


def _moved(action: Action, found: Rearranged, known: Known) -> Action:
    """A step with its day moved, never into the past."""
    day = moved_by(action.due, found.by or "", context_of(known), sooner=found.sooner) if action.due else None
    return action.model_copy(update={"due": max(day, known.today)}) if day is not None else action


def _fresh(text: str, place: int, known: Known) -> Action:
    """One step more, in the person's words, with the day said in them."""
    when = find_deadline(text, context_of(known))
    due = when.day if when is not None and not when.past else None
    words = f"{text[: when.start_at]} {text[when.end_at :]}" if when is not None and due else text
    return Action(id=f"{known.new_id}s{place}", what=Picked(words=" ".join(words.split())[:LONGEST]), due=due)


def assigned(actions: Sequence[Action], said: Assignment) -> tuple[Action, ...]:
    """The steps with an assignment carried out; one that names no step means all of them."""
    meant = said.places or range(1, len(actions) + 1)
    return tuple(_given(one, said) if place in meant else one for place, one in enumerate(actions, 1))


def _given(action: Action, said: Assignment) -> Action:
    owner = None if said.me else said.owner or action.owner
    return action.model_copy(update={"owner": owner, "due": said.due or action.due})


def why(draft: Draft, known: Known) -> Text:
    """Why each step needs a name and a day."""
    return T("A step without a name is done by nobody, and one without a day is done some day.")


def begins(first: date | None) -> Text | None:
    """Say when the first step is due."""
    return T("The first step is due on {day}.", day=Day(first)) if first is not None else None
