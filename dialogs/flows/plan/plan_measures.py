"""Which figures the plan watches, and in which tool each is read; refuses to read any of them."""

from __future__ import annotations

import re
from dataclasses import replace

from dialogs.domain.kpis.catalogue import METRICS, name_of
from dialogs.domain.plans.likely_measures import likely_measures, picked_of, suggested_measures, watched
from dialogs.domain.plans.plan import Picked, Watched
from dialogs.domain.plans.plan_words import watched_line
from dialogs.events import Known
from dialogs.flow import Accept, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import context_of, otherwise, understand
from dialogs.flows.plan import telling
from dialogs.flows.plan.placing import elsewhere
from dialogs.flows.plan.planning import finished, goal_in, plan_in, titled
from dialogs.flows.plan.telling import Asked, ToldDraft
from dialogs.language.answers.picks import read_picks
from dialogs.language.answers.share_words import bare_name
from dialogs.language.answers.telling import names_end
from dialogs.messages import Joined, T, Text, paragraphs

MANY = 5
FINE = "fine"
SHORT = 3
LONGEST_NAME = 5
_PLACED = re.compile(r"^\s*#?(\d{1,2})[\s:.)\-–]+(?=\D)")


class MeasuresDraft(ToldDraft):
    """Steps: `measures`, and `where` each is read; `placed` are those being changed."""

    measures: tuple[Picked, ...] | None = None
    placed: tuple[Watched, ...] | None = None
    where: tuple[Watched, ...] | None = None


def _offers(draft: MeasuresDraft, known: Known) -> tuple[Option, ...]:
    goal = goal_in(draft, known)
    had = [one.metric for one in plan_in(draft.goal_id, known).measures if one.metric in METRICS]
    ids = dict.fromkeys((*had, *likely_measures(goal)))
    return tuple(Option(one, name_of(one)) for one in ids if one)


def _measures(draft: MeasuresDraft, known: Known) -> Asked:
    """What is offered; ticked are what the plan watches, or else the few that are suggested."""
    had = tuple(picked_of(one) for one in plan_in(draft.goal_id, known).measures)
    return Asked("measures", _offers(draft, known), had or suggested_measures(goal_in(draft, known)), split=True)


def ask_measures(draft: MeasuresDraft, known: Known) -> Question:
    """Offer figures to watch: the goal's own, those beside it, its limit."""
    asked = _measures(draft, known)
    if asked.offers or asked.before:
        text = T(
            "Which figures do we watch? The goal's own, one that shows early where it is going, and a limit are enough."
        )
    else:
        text = T("Is there a figure that shows the way to it? Its name is enough; without one we go on.")
    options = telling.options(asked, draft)
    return Question(titled("measures", text), options, again=text)


def read_measures(said: Said, draft: MeasuresDraft, known: Known) -> Result:
    """Take ticks, or words; a measure of ours that is named is known as one."""
    asked = _measures(draft, known)
    if said.option is None and read_picks(said.text, len(asked.offers), context_of(known)):
        asked = replace(asked, before=tuple(picked_of(one) for one in plan_in(draft.goal_id, known).measures))
    result = telling.read(asked, said, draft, known)
    if not isinstance(result, Accept):
        return result
    named = tuple(dict.fromkeys(_recognised(one, known) for one in result.values["measures"]))
    return Accept({**result.values, "measures": named, "placed": None})


def _recognised(one: Picked, known: Known) -> Picked:
    """A measure of the catalogue where a few words name nothing but it."""
    if not one.words or len(one.words.split()) > SHORT:
        return one
    answer = understand(one.words, "metric", known)
    fits = answer.reply == "metric" and answer.metric in METRICS and answer.metric != "custom"
    return Picked(idea=answer.metric) if fits else one


def why_measures(draft: MeasuresDraft, known: Known) -> Text:
    """Why more than the goal's own figure."""
    return T(
        "The goal's figure tells late. One that moves earlier shows within weeks whether the steps work, and a limit "
        "shows what they cost. More than five figures are seldom looked at."
    )


def _chosen(draft: MeasuresDraft, known: Known) -> bool:
    return bool(draft.measures)


def _drafted(draft: MeasuresDraft, known: Known) -> tuple[Watched, ...]:
    """The measures chosen, each with its tool: as in the plan so far, or else the likeliest."""
    if draft.placed is not None:
        return draft.placed
    plan, goal = plan_in(draft.goal_id, known), goal_in(draft, known)
    had = {picked_of(one): one for one in plan.measures}
    channel = goal.channel or next((one.idea for one in plan.channels if one.idea), None)
    return tuple(had.get(one) or watched(one, goal, channel) for one in draft.measures or ())


def ask_where(draft: MeasuresDraft, known: Known) -> Question:
    """Show in which tool each figure is read, to be approved or changed."""
    told = Joined(tuple(watched_line(one) for one in _drafted(draft, known)), "numbered")
    hint = T("If one is read elsewhere, just say so, such as “2 in Looker Studio”.")
    return Question(
        paragraphs(T("This is where they are read:"), told, hint), (Option(FINE, T("That's it")),), numeric=True
    )


def read_where(said: Said, draft: MeasuresDraft, known: Known) -> Result:
    """Take it as it stands, or another tool for one of them or for all."""
    drafted = _drafted(draft, known)
    if said.option is not None:
        return Accept({"where": drafted})
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("yes", "no", "unknown", "skip") or names_end(said.text):
        return Accept({"where": drafted})
    places, tool = _tool_said(said.text, len(drafted), known)
    if answer.reply in ("question", "goal") or not any(map(str.isalpha, tool)) or len(tool.split()) > LONGEST_NAME:
        return otherwise(
            answer, T("The number of the figure and the name of a tool are enough, such as “2 in a sheet”.")
        )
    meant = places or range(1, len(drafted) + 1)
    changed = (one.model_copy(update={"tool": tool}) if place in meant else one for place, one in enumerate(drafted, 1))
    return Accept({"placed": tuple(changed)})


def _tool_said(text: str, count: int, known: Known) -> tuple[tuple[int, ...], str]:
    """The place in the list where one is named first, and the name of the tool."""
    placed = _PLACED.match(text)
    if placed is not None and 1 <= int(placed[1]) <= count:
        return (int(placed[1]),), bare_name(text[placed.end() :])
    words = text.split()
    for length in (2, 1):
        places = read_picks(" ".join(words[:length]), count, context_of(known)) if len(words) > length else ()
        if places:
            return places, bare_name(" ".join(words[length:]))
    for length in (3, 2, 1):
        last = bare_name(" ".join(words[-length:]))
        places = read_picks(last, count, context_of(known)) if last and len(words) > length else ()
        if places and not last.isdecimal():
            return places, bare_name(" ".join(words[:-length]))
    return (), bare_name(text)


def why_where(draft: MeasuresDraft, known: Known) -> Text:
    """Why the tool belongs to the figure."""
    return T("Two tools seldom show the same figure. Always reading it in the same place keeps it comparable.")


def finish(draft: MeasuresDraft, known: Known) -> Finished:
    """Keep the figures; many of them get a word of caution."""
    if draft.measures is None:
        return finished(draft, known, "measures")
    kept = draft.where or _drafted(draft, known)
    say = T("With so many figures it helps to look at the first two alone.") if len(kept) > MANY else None
    return finished(draft, known, "measures", say, measures=kept, **telling.with_noted(draft, known))


PLAN_MEASURES: Flow[MeasuresDraft] = Flow(
    "plan_measures",
    MeasuresDraft,
    (
        Step(
            "measures",
            ask_measures,
            elsewhere(read_measures),
            why_measures,
            optional=True,
            skip=telling.left_out("measures"),
        ),
        Step(
            "where",
            ask_where,
            elsewhere(read_where, "channels", people=True),
            why_where,
            needs=("measures",),
            when=_chosen,
            optional=True,
        ),
    ),
    finish,
    kept=True,
    reopens=True,
)
