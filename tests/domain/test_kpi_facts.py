"""Every measure is explained in one message of a sensible length, with what is peculiar to a channel."""

from __future__ import annotations

import pytest

from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.kpis.channels import CHANNELS
from dialogs.domain.questions.kpi_facts import differs, facts, is_explained, notes, where_read
from tests.domain.aloud import aloud, in_arabic

MEASURES = [metric for metric in METRICS if metric != "custom"]
LONGEST = 1400


@pytest.mark.parametrize("metric", MEASURES)
def test_a_measure_is_explained_in_both_languages(metric: str) -> None:
    english, arabic = aloud(facts(metric)), in_arabic(facts(metric))

    assert english.count("•") >= 3
    assert english.count("•") - len(METRICS[metric].guardrails) in {2, 3, 4}
    assert "every " in english
    assert 300 < len(english) < LONGEST
    assert 250 < len(arabic) < LONGEST


@pytest.mark.parametrize("metric", [metric for metric in MEASURES if differs(metric)])
def test_how_platforms_differ_fits_in_one_message(metric: str) -> None:
    assert 100 < len(aloud(notes(metric))) < LONGEST


def test_a_channel_adds_its_note_and_its_tool() -> None:
    told = aloud(facts("shares", "pinterest"))

    assert "On Pinterest: Saving a Pin" in told
    assert "Pinterest Analytics" in told
    assert "On X" not in told


def test_a_channel_without_a_note_adds_none() -> None:
    assert aloud(facts("profit", "tiktok")).count("TikTok") == aloud(facts("profit")).count("TikTok") + 2


def test_kind_stage_source_and_limits_are_named() -> None:
    told = aloud(facts("net_promoter_score"))

    assert "Kind of goal: loyalty, when customers come back" in told
    assert "Defined by: Bain & Company" in told
    assert "What running it may cost at most" in told


def test_what_lies_outside_marketing_has_no_stage() -> None:
    assert "Kind of goal: outside marketing." in aloud(facts("savings"))


def test_where_a_figure_is_read_says_how_it_is_counted() -> None:
    told = aloud(where_read("reach", "instagram"))

    assert told.startswith("Where it is read: Instagram Insights")
    assert "each counted once" in told


def test_a_number_of_ones_own_has_no_words() -> None:
    assert not is_explained("custom")
    assert not is_explained(None)
    assert not is_explained("happiness")


@pytest.mark.parametrize("channel", CHANNELS)
def test_any_measure_can_be_asked_about_on_any_channel(channel: str) -> None:
    assert all(aloud(facts(metric, channel)) for metric in MEASURES)


def test_a_guardrail_is_another_measure_of_the_catalogue() -> None:
    guards = [(row.id, guard.metric) for row in METRICS.values() for guard in row.guardrails]

    assert {other for _, other in guards} <= set(METRICS)
    assert [metric for metric, other in guards if metric == other] == []
