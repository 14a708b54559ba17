"""Every measure of the contract has a row, a name, a tool and a way to begin."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.nouns import nouns_of
from dialogs.domain.goals.suggestions import likely_limits
from dialogs.domain.kpis.catalogue import METRICS, counting_of, first_action, name_of, tools_of
from dialogs.domain.kpis.channels import CHANNELS, channel_name
from dialogs.domain.kpis.things import THINGS
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.messages import Sentence
from tests.domain.aloud import aloud
from tests.locales.kpi_texts import READ

SOURCE = Path(__file__).parents[2] / "dialogs" / "domain" / "kpis"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_people_call_a_measure_stands_in_one_place(language: str) -> None:
    apart = set(load_words(language, "measures"))
    told = {metric for metric, row in METRICS.items() if READ & set(load_words(language, row.file)[metric])}

    assert apart <= METRICS.keys()
    assert {"twice": apart & told, "nowhere": METRICS.keys() - apart - told} == {"twice": set(), "nowhere": set()}


@pytest.mark.parametrize("metric", METRICS)
def test_a_measure_can_be_named_read_and_begun(metric: str) -> None:
    named, tools = aloud(name_of(metric)), tools_of(metric)

    assert named
    assert [tool.id for tool in tools if not isinstance(tool.name, Sentence) and not tool.id[0].isupper()] == []
    assert tools
    assert named in aloud(first_action(metric))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_noun_that_is_counted_is_in_the_list_of_nouns(language: str) -> None:
    nouns = {noun for row in METRICS.values() for noun in (row.noun, row.whole) if noun}
    nouns |= {thing.noun for thing in THINGS.values() if thing.noun}

    assert {noun for noun in nouns if nouns_of(language).find(noun) is None} == set()


def test_no_limit_of_a_measure_is_that_measure_itself() -> None:
    assert all(limit.metric != metric for metric in METRICS for limit in likely_limits(metric))


def test_each_marketing_measure_comes_with_a_limit() -> None:
    assert all(likely_limits(row.id) for row in METRICS.values() if row.id != "custom")


def test_likes_are_on_a_channel_and_leads_come_from_it() -> None:
    assert aloud(name_of("likes", "instagram")) == "likes on Instagram"
    assert aloud(name_of("leads", "linkedin")) == "leads from LinkedIn"


def test_a_channel_is_not_said_twice() -> None:
    assert aloud(name_of("website_visits", "website")) == "website visits"
    assert aloud(name_of("followers", "telegram")) == "members of the Telegram channel"


def test_a_thing_of_ones_own_keeps_its_words() -> None:
    assert aloud(name_of("custom", thing="olive trees")) == "olive trees"
    assert aloud(name_of("custom", thing="thing:books")) == "books read"


def test_an_unknown_channel_is_shown_as_it_is() -> None:
    assert aloud(channel_name("fax")) == "fax"


def test_the_tool_of_the_channel_comes_first_for_what_happens_there() -> None:
    assert tools_of("comments", "tiktok")[0].id == "TikTok Analytics"
    assert tools_of("revenue", "tiktok")[0].id == "books"


def test_a_level_stays_a_level_and_a_rate_starts_anew() -> None:
    assert counting_of("followers", None, relative=False, percent=False) == "level"
    assert counting_of("orders", None, relative=False, percent=False) == "total"
    assert counting_of("orders", "month", relative=False, percent=False) == "period"
    assert counting_of("orders", None, relative=True, percent=True) == "period"


def test_every_channel_of_the_contract_is_known() -> None:
    known = re.findall(r'"(\w+)", T\("', (SOURCE / "channels.py").read_text("utf-8"))

    assert set(CHANNELS) <= set(known)
    assert len(CHANNELS) >= 19
