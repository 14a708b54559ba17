"""What can be published and what about: each kind and topic with its place in the customer's journey. Refuses to plan.

Adding one is adding a row. A kind that names no channel fits any; the order of equals is the order of offering.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from dialogs.domain.kpis.channels import SOCIAL
from dialogs.measures.metric import Stage
from dialogs.messages import Sentence, T

VIDEO = frozenset({"tiktok", "youtube", "instagram", "snapchat", "facebook", "linkedin"})
STORIES = frozenset({"instagram", "facebook", "snapchat", "whatsapp", "tiktok"})
LIVE = frozenset({"instagram", "facebook", "tiktok", "youtube", "linkedin"})
READ = frozenset({"website", "search", "email", "linkedin", "google_ads"})
LETTERS = frozenset({"email", "whatsapp", "telegram"})
SEEN = frozenset({*SOCIAL, "google_maps", "marketplace", "whatsapp", "website"})
ANYWHERE: frozenset[str] = frozenset()

KNOWN: Stage = "awareness"
TRUSTED: Stage = "consideration"
CHOSEN: Stage = "conversion"
KEPT: Stage = "loyalty"

STAGE_AIMS: dict[Stage, Sentence] = {
    KNOWN: T("to become known"),
    TRUSTED: T("to build trust"),
    CHOSEN: T("as an invitation to buy"),
    KEPT: T("to keep customers close"),
}


@dataclass(frozen=True, slots=True)
class ContentKind:
    """One form of content, for which `stages` of the journey (the best first) and on which `channels`."""

    id: str
    text: Sentence
    stages: tuple[Stage, ...]
    channels: frozenset[str] = ANYWHERE


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing to speak about, and the stage of the journey that it serves."""

    id: str
    text: Sentence
    stage: Stage


KINDS = (
    ContentKind("kind_short_video", T("short videos"), (KNOWN, TRUSTED), VIDEO),
    ContentKind("kind_pictures", T("pictures"), (KNOWN, CHOSEN), SEEN),
    ContentKind("kind_articles", T("articles"), (TRUSTED, KNOWN), READ),
    ContentKind("kind_stories", T("stories that last a day"), (KEPT, TRUSTED), STORIES),
    ContentKind("kind_live", T("live sessions"), (TRUSTED, KEPT), LIVE),
    ContentKind("kind_customer_stories", T("customers' stories"), (CHOSEN, TRUSTED, KEPT)),
    ContentKind("kind_answers", T("answers to questions"), (TRUSTED, CHOSEN)),
    ContentKind("kind_polls", T("questions and polls"), (KEPT, KNOWN), SOCIAL),
    ContentKind("kind_newsletter", T("a newsletter"), (KEPT, CHOSEN), LETTERS),
    ContentKind("kind_offers", T("offers with an end"), (CHOSEN, KEPT)),
    ContentKind("kind_guide", T("a guide to download"), (CHOSEN, TRUSTED), READ),
    ContentKind("kind_long_video", T("long videos"), (TRUSTED,), frozenset({"youtube", "website"})),
    ContentKind("kind_episodes", T("podcast episodes"), (KNOWN, TRUSTED), frozenset({"podcast"})),
)

TOPICS = (
    Topic("topic_problem", T("the problem that we solve"), KNOWN),
    Topic("topic_how_made", T("how it is made"), KNOWN),
    Topic("topic_people", T("the people behind it"), KNOWN),
    Topic("topic_asked", T("what is asked before buying"), TRUSTED),
    Topic("topic_mistakes", T("mistakes to avoid when choosing"), TRUSTED),
    Topic("topic_tips", T("tips to use at once"), TRUSTED),
    Topic("topic_before_after", T("before and after"), CHOSEN),
    Topic("topic_price", T("what it costs and what is in it"), CHOSEN),
    Topic("topic_first_step", T("how to begin, step by step"), CHOSEN),
    Topic("topic_thanks", T("thanks to a customer"), KEPT),
    Topic("topic_more_use", T("more out of what was bought"), KEPT),
    Topic("topic_news", T("what is new with us"), KEPT),
)

KIND_BY_ID: dict[str, ContentKind] = {row.id: row for row in KINDS}
TOPIC_BY_ID: dict[str, Topic] = {row.id: row for row in TOPICS}
NAMES: dict[str, Sentence] = {row.id: row.text for row in (*KINDS, *TOPICS)}

_JOURNEY: tuple[Stage, ...] = (KNOWN, TRUSTED, CHOSEN, KEPT)
MOST_KINDS = 7
MOST_TOPICS = 7
_CHANNEL, _FIRST, _ALSO = 3, 2, 1


def likely_kinds(stage: Stage | None, channels: Collection[str]) -> tuple[ContentKind, ...]:
    """Forms for a stage on these channels, likeliest first; what needs another channel is left out."""
    wanted = frozenset(channels)
    fitting = [row for row in KINDS if not row.channels or not wanted or row.channels & wanted]
    return tuple(sorted(fitting, key=lambda row: -_score(row, stage, wanted)))[:MOST_KINDS]


def _score(row: ContentKind, stage: Stage | None, channels: frozenset[str]) -> int:
    there = _CHANNEL if row.channels & channels else 0
    if stage is None or stage not in row.stages:
        return there
    return there + (_FIRST if row.stages[0] == stage else _ALSO)


def likely_topics(stage: Stage | None) -> tuple[Topic, ...]:
    """Topics for a stage, its own first, then those of the stages next to it."""
    here = _JOURNEY.index(stage) if stage else 0
    return tuple(sorted(TOPICS, key=lambda row: abs(_JOURNEY.index(row.stage) - here)))[:MOST_TOPICS]
