"""Every measure has the same words in every language, each field of them, fit to be shown as it stands."""

from __future__ import annotations

import re

import pytest

from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.kpis.channels import CHANNELS
from dialogs.language.words.lexicon import LANGUAGES
from tests.locales.kpi_texts import tables, texts

FIELDS = {"name", "what", "formula", "moves"}
BY_CHANNEL = {"on", "name_on"}
ASKING = {"many", "asked"}
EXPLAINED = [row for row in METRICS.values() if row.id != "custom"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_measure_has_its_table_in_the_file_of_its_kind(language: str) -> None:
    assert set(tables(language)) == {f"{row.category}/{row.id}" for row in METRICS.values()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_field_is_missing_and_none_is_unknown(language: str) -> None:
    held = {f"{row.category}/{row.id}": set(tables(language)[f"{row.category}/{row.id}"]) for row in EXPLAINED}

    assert {place: FIELDS - fields for place, fields in held.items() if FIELDS - fields} == {}
    assert {place: others for place, fields in held.items() if (others := fields - FIELDS - BY_CHANNEL - ASKING)} == {}

    counted = {f"{row.category}/{row.id}" for row in EXPLAINED if row.noun}
    assert [place for place in counted if "many" not in held[place]] == []


def test_both_languages_say_the_same_of_each_measure() -> None:
    one, *others = ({re.sub(r"\.\d+$", "", place) for place in texts(language)} for language in LANGUAGES)

    assert all(other == one for other in others)


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_to_four_things_move_a_measure(language: str) -> None:
    moves = {place: table["moves"] for place, table in tables(language).items() if "moves" in table}

    assert [place for place, levers in moves.items() if not isinstance(levers, list) or not 2 <= len(levers) <= 4] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_note_by_channel_is_about_a_channel_of_ours(language: str) -> None:
    named = {channel for table in tables(language).values() for kind in BY_CHANNEL for channel in table.get(kind, {})}

    assert named <= set(CHANNELS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_hold_no_placeholder_no_markup_and_no_hidden_marks(language: str) -> None:
    unfit = re.compile("[{}<>\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\n]|^\\s|\\s$|^$|  ")

    assert {place: text for place, text in texts(language).items() if unfit.search(text)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_can_be_read_on_a_phone(language: str) -> None:
    longest = {"name": 60, "what": 240, "formula": 260, "moves": 100, "asked": 80, "on": 150}
    long = {place: text for place, text in texts(language).items() if len(text) > longest.get(place.split(".")[1], 60)}

    assert long == {}


def test_platforms_that_count_engagement_in_their_own_way_have_a_note() -> None:
    """The platforms of the method's third part, and their links."""
    apart = {"facebook", "x", "instagram", "linkedin", "pinterest", "snapchat"}

    for metric in ("engagement/engagement_rate", "engagement/interactions", "engagement/clicks"):
        assert apart <= set(tables("en")[metric]["on"]), metric
