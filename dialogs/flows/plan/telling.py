"""A question of the plan that is answered by ticks or in the person's own words; refuses to swallow anything else.

What is typed may also be a thing to do (kept for the steps, once with a word on the order), another wish, or a figure
for a goal: each is recognised, and the question stands again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from dialogs.domain.plans.plan import Action, Picked, Plan
from dialogs.domain.plans.plan_ideas import PlanIdea
from dialogs.domain.wishes.wishes import business_id, people_of
from dialogs.events import Known
from dialogs.flow import Accept, Again, Enter, Forget, Option, Pick, Result, Said, Skip, Why
from dialogs.flows.asking import picking
from dialogs.flows.asking.answering import amount_of, context_of, understand
from dialogs.flows.asking.beside import MOVING, SURE
from dialogs.flows.goal.measuring import unit_in
from dialogs.flows.plan.planning import PartDraft, goal_in, plan_in
from dialogs.kept.report import report_for
from dialogs.language.answers.picks import names_no_line, read_picks
from dialogs.language.answers.plainly import plain_reply
from dialogs.language.answers.telling import names_deed, names_end, names_none, unfilled, wishes_first
from dialogs.language.answers.traits import aspects_in
from dialogs.language.goals.reading import Reading, read_goal
from dialogs.messages import T, Text, Words, paragraphs

LONGEST = 200
_OTHERS = 5
_ENDS = " .،,؛;"
_BETWEEN = re.compile(r"\s*[,،;؛\n]+\s*")
ENOUGH = T("A few words are enough, or a tap on what fits.")

Choosable: TypeAlias = tuple[Option, Picked]


class ToldDraft(PartDraft):
    """A part told in ticks and words: which step the ticks belong to, and things to do that were typed meanwhile."""

    ticking: str | None = None
    noted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """One such question: its step, what is offered, what was told before, and whether words are split at commas."""

    step: str
    offers: tuple[Option, ...]
    before: tuple[Picked, ...] = ()
    split: bool = False


def offers_of(ideas: Sequence[PlanIdea]) -> tuple[Option, ...]:
    """Likely answers as buttons."""
    return tuple(Option(idea.id, idea.text) for idea in ideas)


def ticked(asked: Asked, draft: ToldDraft) -> tuple[Picked, ...]:
    """What is ticked: what the person touched, else what was told before."""
    return draft.ticked if draft.ticked is not None and draft.ticking == asked.step else asked.before


def options(asked: Asked, draft: ToldDraft) -> tuple[Option, ...]:
    """The buttons as they stand."""
    return picking.options(asked.offers, ticked(asked, draft))


def read(asked: Asked, said: Said, draft: ToldDraft, known: Known) -> Result:
    """Take a tick, the end of ticking, places of the list, or words; know what is none of these."""
    if said.option is None and not read_picks(said.text, len(asked.offers), context_of(known)):
        return read_words(asked, said.text, draft, known)
    result = picking.read(said, asked.step, asked.offers, ticked(asked, draft), known, ENOUGH)
    return Pick({**result.values, "ticking": asked.step}) if isinstance(result, Pick) else result


def read_words(asked: Asked, text: str, draft: ToldDraft, known: Known) -> Result:
    """Take typed words beside what is ticked, unless they are a bare reply or belong elsewhere."""
    if names_end(text):
        return accepted(asked.step, ticked(asked, draft))
    plain = plain_reply(unfilled(text), context_of(known))
    if plain == "question" or (plain == "skip" and not aspects_in(text)):
        return Why() if plain == "question" else Skip()
    if plain == "yes":
        return accepted(asked.step, ticked(asked, draft))
    if plain in ("no", "unknown") or names_none(text):
        return accepted(asked.step, ())
    if not any(map(str.isalpha, text)) or names_no_line(text, len(asked.offers), context_of(known)):
        return Again(ENOUGH)
    words = tuple(filter(None, _BETWEEN.split(text.strip()))) if asked.split else (text.strip(),)
    own = tuple(Picked(words=one.rstrip(_ENDS)[:LONGEST]) for one in words)
    told = accepted(asked.step, (*ticked(asked, draft), *(one for one in own if one not in ticked(asked, draft))))
    return belongs_elsewhere(text, draft, known, told) or told


def read_one(step: str, offers: Sequence[Choosable], said: Said, draft: ToldDraft, known: Known) -> Result:
    """Take one of what is offered, by its button or its number, or the person's own words; no answer leaves it out."""
    if said.option is not None:
        chosen = next((one for option, one in offers if option.id == said.option), None)
        return Accept({step: chosen}) if chosen is not None else Again(ENOUGH)
    places = read_picks(said.text, len(offers), context_of(known))
    plain = plain_reply(unfilled(said.text), context_of(known), bare=step == "message")
    if places or (plain == "yes" and offers):
        return Accept({step: offers[places[0] - 1 if places else 0][1]})
    if plain is not None or names_none(said.text) or names_end(said.text):
        return Why() if plain == "question" else Skip()
    if not any(map(str.isalpha, said.text)) or names_no_line(said.text, len(offers), context_of(known)):
        return Again(ENOUGH)
    told = Accept({step: Picked(words=said.text.strip()[:LONGEST])})
    return belongs_elsewhere(said.text, draft, known, told) or told


def accepted(step: str, picked: Sequence[Picked]) -> Accept:
    """The answer of a step; the ticks that led to it are done with."""
    return Accept({step: tuple(picked[: picking.MOST]), "ticked": None, "ticking": None})


def left_out(step: str) -> Callable[[ToldDraft, Known], Result]:
    """Leave a question out: what was told before stays."""

    def skip(draft: ToldDraft, known: Known) -> Result:
        return Accept({step: None, "ticked": None, "ticking": None})

    return skip


def belongs_elsewhere(text: str, draft: ToldDraft, known: Known, told: Accept | None = None) -> Result | None:
    """What words lead to that are no answer here: a figure for a goal, another wish, a thing to do.

    `told` is what they answer where the person says that they are no wish.
    """
    report = report_in(text, known)
    if report is not None:
        return report
    if text.strip() in draft.noted:
        return None
    if names_deed(text, context_of(known)):
        return _noted(text.strip()[:LONGEST], draft, known)
    if not _wishes(text, draft, known):
        return None
    return Enter("aside", {"words": text, "instead": told.values if told is not None else {}})


def report_in(text: str, known: Known) -> Enter | None:
    """A figure that a goal is named for ("we're at 300 followers")."""
    if not any(map(str.isalpha, text)):
        return None
    goal = known.goal(report_for(text, known) or "")
    if (
        goal is None
        or goal.direction == "deliver"
        or (answer := understand(text, "baseline", known, unit=unit_in(goal, known))).reply != "value"
    ):
        return None
    values = {"value": amount_of(answer, unit_in(goal, known)), "guess": bool(answer.guess), "goal_id": goal.id}
    return Enter("check_in", values)


def _wishes(text: str, draft: ToldDraft, known: Known) -> bool:
    """Whether words are another goal of the person's own, something wanted or to be moved; others' wishes are none."""
    context = context_of(known)
    if not wishes_first(text, context):
        return False
    if understand(text, "yes_no", known).reply == "goal":
        return True
    reading = read_goal(text, context)
    if not reading.goal or reading.confidence < SURE or reading.direction not in MOVING:
        return False
    other = reading.metric not in (None, goal_in(draft, known).metric)
    return other and reading.target is not None and "direction" in reading.evidence


def _noted(deed: str, draft: ToldDraft, known: Known) -> Forget:
    """Keep a thing to do for the steps; the first time, say what comes before it."""
    kept = T("“{step}” is kept for the steps.", step=Words(deed))
    say: Text = kept if _ordered(draft, known) else paragraphs(kept, order_matters())
    return Forget((), say, {"noted": (*draft.noted, deed)})


def _ordered(draft: ToldDraft, known: Known) -> bool:
    """Whether the order was spoken of before: a thing to do was noted, while the steps were never asked."""
    plan = plan_in(draft.goal_id, known)
    return bool(draft.noted) or ("actions" not in plan.seen and any(one.what.words for one in plan.actions))


def order_matters() -> Text:
    """Why positioning and message come before steps."""
    return T(
        "Before the steps come three things: who it is for, what should come to their mind, and the message. Starting "
        "with steps is a common slip: they may suit somebody else and miss the people we want."
    )


def before_steps(plan: Plan, part: str) -> Text | None:
    """The word on the order for who goes straight to the steps: once, before the first of them is kept."""
    ahead = part == "actions" and not plan.actions and not {"audience", "strategy"} & set(plan.seen)
    return order_matters() if ahead else None


def with_noted(draft: ToldDraft, known: Known) -> dict[str, Any]:
    """The plan's steps with those typed meanwhile, for keeping; nothing where none was."""
    plan: Plan = plan_in(draft.goal_id, known)
    there = {one.what.words for one in plan.actions}
    fresh = [deed for deed in draft.noted if deed not in there]
    steps = (Action(id=f"{known.new_id}n{nth}", what=Picked(words=deed)) for nth, deed in enumerate(fresh))
    return {"actions": (*plan.actions, *steps)} if fresh else {}


def business_of(draft: PartDraft, known: Known) -> str | None:
    """The place of work that the goal's wish names, or another goal's where this one's names none."""
    return business_id(_wish(draft, known))


def customers_of(draft: PartDraft, known: Known) -> Text:
    """What the person calls those who buy, come or give: by the same wish."""
    return people_of(_wish(draft, known))


def _wish(draft: PartDraft, known: Known) -> Reading:
    """The wish as it is read, of this goal or else of the latest one that names a place of work."""
    own = read_goal(goal_in(draft, known).wish, context_of(known))
    if business_id(own) is not None:
        return own
    others = (one.wish for one in reversed(known.goals[-_OTHERS:]) if one.id != draft.goal_id)
    readings = (read_goal(wish, context_of(known)) for wish in others)
    return next((one for one in readings if business_id(one) is not None), own)
