"""What is offered for content, money and figures: each id once, each with words, and fitting the goal."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Guardrail
from dialogs.domain.goal import Goal
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.kpis.channels import CHANNELS
from dialogs.domain.plans.content_ideas import KINDS, STAGE_AIMS, TOPICS, likely_kinds, likely_topics
from dialogs.domain.plans.likely_actions import IDEAS
from dialogs.domain.plans.likely_measures import likely_measures, suggested_measures, watched
from dialogs.domain.plans.plan import Picked, Watched
from dialogs.domain.plans.plan_words import NAMED
from dialogs.domain.plans.spending import SPENDINGS, likely_spendings, suggested_spendings, weights_of
from dialogs.measures.metric import Category, Stage

STAGES: tuple[Stage, ...] = ("awareness", "consideration", "conversion", "loyalty")
CATEGORIES: tuple[Category, ...] = ("awareness", "engagement", "conversion", "sales", "loyalty", "other")


def goal(**fields: object) -> Goal:
    return Goal.model_validate({"id": "g1", "wish": "w", "started_on": date(2026, 11, 21), **fields})


def test_ids_mean_one_thing_only() -> None:
    ours = [row.id for row in (*KINDS, *TOPICS)] + list(SPENDINGS)

    assert len(ours) == len(set(ours))
    assert not set(ours) & {*IDEAS, *CHANNELS, *METRICS}
    assert set(ours) <= set(NAMED)


@pytest.mark.parametrize("stage", STAGES)
def test_what_is_offered_first_serves_the_stage(stage: Stage) -> None:
    assert stage in likely_kinds(stage, ())[0].stages
    assert likely_topics(stage)[0].stage == stage
    assert stage in STAGE_AIMS


def test_a_kind_of_another_channel_is_not_offered() -> None:
    offered = {row.id for row in likely_kinds("awareness", ["google_maps"])}

    assert "kind_pictures" in offered
    assert "kind_short_video" not in offered


def test_a_goal_outside_marketing_is_offered_something_too() -> None:
    assert likely_kinds(None, ())
    assert likely_topics(None)


@pytest.mark.parametrize("category", CATEGORIES)
def test_every_kind_of_goal_has_something_to_spend_on(category: Category) -> None:
    picked = suggested_spendings(category, ())

    assert len(picked) > 1
    assert all(weight > 0 for weight in weights_of(picked, category))


def test_channels_stand_in_place_of_ads_the_first_most() -> None:
    channels = (Picked(idea="instagram"), Picked(idea="google_ads"))
    picked = suggested_spendings("conversion", channels)
    weights = dict(zip(picked, weights_of(picked, "conversion"), strict=True))

    assert Picked(idea="spend_ads") not in likely_spendings("conversion", channels)
    assert weights[channels[0]] > weights[channels[1]]


def test_words_of_ones_own_weigh_something() -> None:
    assert weights_of((Picked(words="a stand at the fair"),), "sales") == (20,)


def test_the_goals_own_measure_its_neighbour_and_its_limit_are_watched() -> None:
    limit = Guardrail(metric="cost_per_lead", bound="max", value=10, unit="USD")
    leads = goal(metric="leads", guardrail=limit)

    assert suggested_measures(leads) == tuple(Picked(idea=one) for one in ("leads", "close_rate", "cost_per_lead"))
    assert likely_measures(leads)[:2] == ("leads", "cost_per_lead")


def test_a_number_of_ones_own_is_watched_by_its_words() -> None:
    pages = goal(metric="custom", thing="pages written", tool="notebook")

    assert suggested_measures(pages)[0] == Picked(words="pages written")
    assert watched(Picked(words="pages written"), pages) == Watched(words="pages written", tool="notebook")


def test_each_measure_is_read_in_its_tool() -> None:
    followers = goal(metric="followers", channel="instagram", tool="Metricool")

    assert watched(Picked(idea="followers"), followers).tool == "Metricool"
    assert watched(Picked(idea="comments"), followers).tool == "Instagram Insights"
    assert watched(Picked(words="smiles"), followers).tool == "sheet"
    assert watched(Picked(idea="ad_spend"), followers).tool == "Meta Ads Manager"
    assert watched(Picked(idea="ad_spend"), followers, "tiktok").tool == "TikTok Ads Manager"
