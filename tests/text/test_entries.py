"""Texts that each language keeps in a table of its own are shown like any sentence."""

from __future__ import annotations

import pytest

from bot.text import render
from bot.voice import Voice
from dialogs.messages import Bold, Entry, Joined, T

ENGLISH, ARABIC = Voice("en", "GB"), Voice("ar", "EG", "arab")


def test_an_entry_is_shown_in_the_language_of_the_voice() -> None:
    assert render(Entry("kpis/awareness", "reach", "name"), ENGLISH, "plain") == "Reach"
    assert render(Entry("kpis/awareness", "reach", "name"), ARABIC, "plain") == "مدى الوصول"


def test_it_opens_a_line_with_a_capital_and_stands_small_within_one() -> None:
    reach = Entry("kpis/awareness", "reach", "name")

    assert render(T("{measure} {place}", measure=reach, place=T("on X")), ENGLISH, "plain") == "Reach on X"
    assert render(Joined((T("Good: {measure}.", measure=reach),)), ENGLISH, "plain") == "Good: reach."
    assert render(Bold(reach), ENGLISH) == "<b>Reach</b>"


def test_a_dot_leads_one_level_down() -> None:
    assert "unique impressions" in render(Entry("kpis/awareness", "reach", "on.linkedin"), ENGLISH, "plain")


def test_a_list_is_shown_line_by_line() -> None:
    shown = render(Entry("kpis/awareness", "reach", "moves"), ENGLISH, "plain").split("\n")

    assert len(shown) == 4
    assert all(line.startswith("• ") for line in shown)


def test_digits_are_the_voices_and_latin_names_keep_theirs() -> None:
    shown = render(Entry("kpis/engagement", "bounce_rate", "formula"), ARABIC, "plain")

    assert "\u2068GA4\u2069" in shown
    assert "٤٥٪" in shown


@pytest.mark.parametrize("field", ["happiness", "on.fax"])
def test_a_field_that_no_language_has_is_an_error(field: str) -> None:
    with pytest.raises(KeyError):
        render(Entry("kpis/awareness", "reach", field), ENGLISH)
