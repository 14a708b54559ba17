"""Examples for the questions from the person's own field: which field, which part of its story. Reads no text."""

from __future__ import annotations

from dialogs.domain.questions import examples_care as care
from dialogs.domain.questions import examples_firms as firms
from dialogs.domain.questions import examples_local as local
from dialogs.domain.questions.story import Story
from dialogs.messages import T, Text

STORIES: dict[str, Story] = {
    "shop": local.SHOP,
    "food": local.FOOD,
    "salon": local.SALON,
    "gym": local.GYM,
    "travel": local.TRAVEL,
    "clinic": care.CLINIC,
    "school": care.SCHOOL,
    "training": care.TRAINING,
    "charity": care.CHARITY,
    "software": firms.SOFTWARE,
    "services": firms.SERVICES,
    "industry": firms.INDUSTRY,
    "property": firms.PROPERTY,
}

FIELD_OF_BUSINESS: dict[str, str] = {
    **dict.fromkeys(("shop", "pharmacy", "bookshop", "online_store"), "shop"),
    **dict.fromkeys(("cafe", "restaurant", "bakery", "roastery", "brewery"), "food"),
    **dict.fromkeys(("clinic", "dental"), "clinic"),
    **dict.fromkeys(("school", "nursery"), "school"),
    **dict.fromkeys(("agency", "office", "freelance", "studio", "logistics"), "services"),
    **dict.fromkeys(("factory", "farm", "workshop"), "industry"),
    **dict.fromkeys(("charity", "association"), "charity"),
    "academy": "training",
    "salon": "salon",
    "gym": "gym",
    "app": "software",
    "hotel": "travel",
}

_SHARED: dict[str, str] = {
    "goal.wish": "wish",
    "goal.rewording": "metric",
    "goal.tool": "metric",
    "goal.trend": "realism",
    "strengthen.limit": "guardrail",
    "strengthen.confidence": "realism",
    "bigger.result": "serves",
    "bigger.focus": "serves",
    "bigger.market": "serves",
    "bigger.horizon": "serves",
    "review.value": "baseline",
    "review.decision": "failed",
    "check_in.value": "baseline",
    "plan.size": "first_step",
    "plan.channel": "channel",
    "plan.actions": "first_step",
    "plan.when": "first_step",
    "plan_audience.who": "audience",
    "plan_audience.decides": "audience",
    "plan_audience.platforms": "channel",
    "plan_strategy.segment": "audience",
    "plan_strategy.positioning": "message",
    "plan_strategy.message": "message",
    "plan_channels.channels": "channel",
    "plan_content.kinds": "channel",
    "plan_content.topics": "message",
    "plan_actions.actions": "first_step",
    "plan_actions.when": "first_step",
    "plan_measures.measures": "metric",
    "plan_measures.where": "baseline",
}
_OWN = {
    "goal": ("metric", "baseline", "target", "deadline", "realism"),
    "strengthen": ("serves", "guardrail", "first_step"),
    "review": ("worked", "failed"),
}
KINDS: dict[str, str] = {**_SHARED, **{f"{flow}.{kind}": kind for flow, kinds in _OWN.items() for kind in kinds}}


def example_for(question: str, field: str | None) -> Text | None:
    """The example for a question ("goal.baseline") from a field, or from none in particular; `None` without one.

    Where no field is known and the reason for asking has an example of its own, there is none.
    """
    kind = KINDS.get(question)
    story = STORIES.get(field or "", firms.GENERAL)
    if kind is None or kind not in story.told:
        return None
    return T("An example from {place}: {example}", place=story.place, example=story.told[kind])
