"""`hadaf outline`: every question of a flow with its buttons and its why, in either language. Refuses to ask anybody.

A question that reads earlier answers is shown as it stands after those of a sample goal.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

from pydantic import ValidationError

from bot.isolates import bare
from bot.settings import SettingsError, read_settings
from bot.terminal.system import language_of
from bot.text import render
from bot.voice import Voice
from dialogs.coach import FLOWS
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.domain.plans.plan import Picked
from dialogs.events import Known
from dialogs.flow import AnyFlow, Draft, Step
from dialogs.messages import T, Text

_RULE = "─"
_A_DAY = datetime(2026, 11, 21, 9, tzinfo=UTC)
_FACTS: dict[str, Any] = {
    "metric": "followers",
    "channel": "instagram",
    "direction": "increase",
    "tool": None,
    "baseline": Amount(value=400),
    "target": Amount(value=900),
    "deadline": date(2027, 3, 31),
    "trend": "rose",
}
_ANSWERED: dict[str, Any] = {
    **_FACTS,
    "rewording": None,
    "goal_id": "outline",
    "guardrail": "cost_per_lead",
    "confidence": 8,
    "part": "target",
    "total": 2000.0,
    "over": (Picked(idea="spend_ads"), Picked(idea="spend_production")),
    "actions": (Picked(idea="post_daily"),),
    "measures": (Picked(idea="followers"), Picked(idea="reach")),
    "names": ("Café Layali",),
}
TITLES: dict[str, tuple[Text, Text]] = {
    "goal": (T("A goal"), T("from a wish to one sentence with a number and a date.")),
    "strengthen": (T("A stronger goal"), T("what it serves, a limit to keep, and the first step.")),
    "bigger": (T("The bigger goal"), T("the result that the goal serves, for which market and until when.")),
    "yearly": (T("The year in quarters"), T("the bigger goal's number, shared out over the quarters.")),
    "under": (T("Goals under a bigger goal"), T("which of the kept goals lead to it.")),
    "moves": (T("The quarter ahead"), T("goals that may bring what the year asks of it.")),
    "bigger_change": (T("A change of the bigger goal"), T("its words, its number or its date.")),
    "exercise": (T("An exercise"), T("graded at once, with a hint and a model answer.")),
    "open_group": (T("A training group"), T("its name and its trainer's; a code lets people in.")),
    "set_exercises": (T("Exercises for a group"), T("of the stock or one's own, and their days.")),
    "marking": (T("The trainer's word"), T("right or not yet, with a comment; one by one where several wait.")),
    "write_all": (T("A message to a group"), T("seen once more before it goes.")),
    "close_group": (T("Closing a group"), T("and what else of it can't be undone, asked once.")),
    "tracing": (T("Finding the cause"), T("numbers that show why a goal was missed, as few as it takes.")),
    "setting": (T("A setting"), T("the hour of reminders, quiet hours, a pause, digits and the like.")),
    "place": (T("The place"), T("a city, for the days off and the hours of reminders.")),
    "change": (T("A change"), T("one part of a kept goal, seen before it is kept.")),
    "check_in": (T("An update"), T("where the number stands today.")),
    "review": (T("A review"), T("how it went, and what follows from it.")),
    "amend": (T("A change in words"), T("which goal it is about, where several are kept.")),
    "aside": (T("A wish in between"), T("now, or after what is open.")),
    "plan": (T("A plan"), T("one channel and three steps, or all nine parts.")),
    "plan_standing": (T("A plan: where we stand"), T("the market, the competitors, what is changing.")),
    "plan_competitor": (T("A plan: a competitor"), T("what one of them does well and what badly.")),
    "plan_audience": (T("A plan: whom it is for"), T("who they are, their problems, how they choose.")),
    "plan_strategy": (T("A plan: what sets us apart"), T("whom first, what comes to mind, the message.")),
    "plan_channels": (T("A plan: channels"), T("where the work goes, few rather than many.")),
    "plan_content": (T("A plan: content"), T("what is published, about what, on which days.")),
    "plan_budget": (T("A plan: the budget"), T("how much, and how it is split.")),
    "plan_actions": (T("A plan: steps"), T("what is done, by whom and by when.")),
    "plan_measures": (T("A plan: figures"), T("what is watched, and in which tool.")),
    "plan_rhythm": (T("A plan: the rhythm"), T("how often the figures are looked at.")),
    "ending": (T("Closing a goal"), T("asked once, where words at a look let it go.")),
    "join": (T("Joining a group"), T("what the trainer will see, agreed to, and a name for it.")),
    "leave": (T("Leaving a group"), T("with one's answers as a file, or without.")),
    "rename": (T("Another name in a group"), T("the one that its trainer sees.")),
    "reply": (T("Writing back"), T("to what the trainer said on an answer.")),
    "forget": (T("Deleting everything"), T("asked once more before it is done.")),
}


def run(arguments: argparse.Namespace) -> int:
    """Print one flow, or all of them; raises `SettingsError` for a flow that there is not."""
    if arguments.flow is not None and arguments.flow not in FLOWS:
        message = f"there is no flow {arguments.flow!r}; there are {', '.join(FLOWS)}"
        raise SettingsError(message)
    settings = read_settings()
    voice = Voice(arguments.lang or language_of() or settings.default_language, settings.default_country)
    names = [arguments.flow] if arguments.flow else list(FLOWS)
    for name in names:
        sys.stdout.writelines(line + "\n" for line in outlined(FLOWS[name], voice))
    return 0


def outlined(flow: AnyFlow, voice: Voice) -> Iterator[str]:
    """Write a flow's questions in their order: the step's id, the words, [buttons], and why it is asked."""
    wish = bare(render(T("more followers for the shop"), voice, "plain"))
    goal = Goal.model_validate({"id": "outline", "started_on": _A_DAY.date(), **_FACTS, "wish": wish})
    known = Known(_A_DAY, _A_DAY.date(), "outline", voice.language, voice.country, goals=(goal,))  # type: ignore[arg-type]
    title, purpose = TITLES[flow.name]
    yield flow.name
    yield _RULE * len(flow.name)
    yield from (f"{' '.join(_words(title, voice))}: {line}" for line in _words(purpose, voice))
    yield ""
    for place, step in enumerate(flow.steps, 1):
        yield f"{place}. {step.id}{_marks(step)}"
        yield from (f"   {line}" for line in _asked(step, _before(flow, place - 1, wish), known, voice))
    yield ""


def _before(flow: AnyFlow, place: int, wish: str) -> Draft:
    """The draft when the step at this place is asked: the sample's answers to the ones before it."""
    later = {step.id for step in flow.steps[place:]}
    answers = {name: value for name, value in {**_ANSWERED, "wish": wish, "words": wish}.items() if name not in later}
    draft: type[Draft] = flow.draft
    fitting = {name: answers[name] for name in draft.model_fields if name in answers}
    try:
        return draft.model_validate(fitting)
    except ValidationError as unfit:
        wrong = {error["loc"][0] for error in unfit.errors()}
        return draft.model_validate({name: value for name, value in fitting.items() if name not in wrong})


def _marks(step: Step[Any]) -> str:
    marks = []
    if step.optional or step.skip is not None:
        marks.append("may be skipped")
    if step.when is not None:
        marks.append("where it applies")
    if step.needs:
        marks.append(f"asked again when {', '.join(step.needs)} changes")
    return f" ({'; '.join(marks)})" if marks else ""


def _asked(step: Step[Any], draft: Any, known: Known, voice: Voice) -> Iterator[str]:  # noqa: ANN401 - drafts differ
    try:
        question = step.ask(draft, known)
        why = step.why(draft, known)
    except (AttributeError, AssertionError, LookupError, StopIteration, TypeError, ValueError):
        yield "(depends on the answers before it)"
        return
    yield from _words(question.text, voice)
    if question.options or question.links:
        labels = [option.label for option in question.options] + [choice.label for choice in question.links]
        yield " ".join(f"[{bare(render(label, voice, 'plain'))}]" for label in labels)
    yield "?  " + " ".join(_words(why, voice))


def _words(text: Text, voice: Voice) -> list[str]:
    return [line for line in bare(render(text, voice, "plain")).split("\n") if line.strip()]
