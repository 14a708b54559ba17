"""Where a goal's figure is read, so that it is read the same way each time; refuses to know the figure."""

from __future__ import annotations

from typing import Any

from dialogs.domain.kpis.plausible import plausible
from dialogs.domain.questions.kpi_facts import is_explained
from dialogs.domain.wishes.own_lists import list_name
from dialogs.events import Known
from dialogs.flow import Accept, Again, Option, Question, Result, Said
from dialogs.flows.asking.answering import amount_of, otherwise, understand
from dialogs.flows.asking.beside import day_beside, wish_beside
from dialogs.flows.goal import measuring
from dialogs.flows.goal.goal_draft import GoalDraft
from dialogs.language.answers.trend import read_trend
from dialogs.language.edits.amending import tool_named
from dialogs.messages import T, Text

FEW_WORDS = 6


def ask_tool(draft: GoalDraft, known: Known) -> Question:
    """Ask where the figure is read, so that it is read the same way each time."""
    tools = measuring.tools_in(draft)
    options = tuple(Option(str(number), list_name(tool, draft.wish)) for number, tool in enumerate(tools))
    text = T("Where do you read this figure? The same place each time keeps it comparable.")
    links = (measuring.about(draft.metric, draft.channel),) if is_explained(draft.metric) else ()
    return Question(text, (*options, Option("hand", T("We count by hand"))), links=links)


def why_tool(draft: GoalDraft, known: Known) -> Text:
    """Why the tool is asked."""
    return T(
        "Two tools rarely show the same figure: visits in Google Analytics and in a shop system differ, for example."
    )


def read_tool(said: Said, draft: GoalDraft, known: Known) -> Result:
    """Take the name of a tool, from a button or typed."""
    if said.option is not None:
        return Accept({"tool": None if said.option == "hand" else measuring.tools_in(draft)[int(said.option)].id})
    if other := wish_beside(said.text, draft.metric, known):
        return other
    if stood := measuring.stood_at(said.text, draft, known):
        return stood
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("question", "skip"):
        return otherwise(answer, T("The name of a tool or a list is enough."))
    if elsewhere := _belongs_elsewhere(said.text, draft, known):
        return elsewhere
    return Accept({"tool": None if answer.reply in ("unknown", "no") else tool_named(said.text)})


def _belongs_elsewhere(text: str, draft: GoalDraft, known: Known) -> Result | None:
    """What belongs to another question: a change, a date or a trend, told early; a level in words puts today right."""
    moved = read_trend(text)
    if moved is not None and not draft.has("trend") and len(text.split()) <= FEW_WORDS:
        return Accept({"trend": moved, "tool": None}, T("Noted."))
    if not measuring.only_figures(text, draft, known):
        return None
    day = day_beside(text, known)
    answer = understand(text, "target", known, unit=measuring.unit_of(draft, known))
    values: dict[str, Any] = {"deadline": day} if day is not None and not draft.has("deadline") else {}
    more = day is not None or answer.relative or answer.unit == "percent"
    if (
        answer.reply == "value"
        and more
        and not draft.has("target")
        and plausible(draft.metric, amount_of(answer, "count"))
    ):
        relative = bool(answer.relative)
        values |= {"target": amount_of(answer, measuring.unit_of(draft, known)), "relative": relative}
    if values:
        return Accept({**values, "tool": None}, T("Noted."))
    level = measuring.level_told(text, draft, known) if any(map(str.isalpha, text)) else None
    return level or Again(T("That reads like a figure. The name of a tool or a list is enough."))


def several_tools(draft: GoalDraft, known: Known) -> bool:
    """Whether it is worth asking: a measure that everybody reads in one place names it by itself."""
    return draft.metric is not None and draft.channel is None and len(measuring.tools_in(draft)) > 1
