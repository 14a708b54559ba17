"""Two writing directions in one message, and what somebody typed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.isolates import FSI, LRM, PDI, RLM, bare, clean
from bot.text import Markup, Voice, render
from dialogs.messages import Bold, Figure, T, Words, lines

ARABIC = Voice("ar", "EG", "latn")
ENGLISH = Voice("en", "EG")


def test_a_latin_name_in_arabic_is_isolated() -> None:
    assert render(lines(Words("متجر"), Words("Salla")), ARABIC) == f"متجر\n{RLM}{FSI}Salla{PDI}"


def test_arabic_words_in_english_are_isolated() -> None:
    assert render(T("Goal: {wish}", wish=Words("زيادة المبيعات")), ENGLISH) == f"Goal: {FSI}زيادة المبيعات{PDI}"


def test_words_of_the_same_direction_stand_bare() -> None:
    assert render(T("Goal: {wish}", wish="more sales, 20% up"), ENGLISH) == "Goal: more sales, 20% up"
    assert render(Words("زيادة المبيعات!"), ARABIC) == "زيادة المبيعات!"


def test_digits_somebody_typed_in_an_arabic_message_keep_their_order() -> None:
    assert render(Words("20-30"), ARABIC) == f"{FSI}20-30{PDI}"


def test_each_line_of_a_quotation_is_isolated_for_itself() -> None:
    assert render(Words("one\ntwo"), ARABIC) == f"{RLM}{FSI}one{PDI}\n{RLM}{FSI}two{PDI}"


def test_a_line_that_opens_with_the_other_script_keeps_the_direction_of_the_language() -> None:
    assert render(Bold(Words("سلة")), ENGLISH) == f"{LRM}<b>{FSI}سلة{PDI}</b>"
    assert render(Bold(Words("Salla")), ARABIC).startswith(f"{RLM}<b>")


@pytest.mark.parametrize("digits", ["latn", "arab"])
def test_a_sign_stands_before_its_number_in_both_kinds_of_digits(digits: str) -> None:
    shown = render(T("{x}", x=Figure(5, "percent", signed=True)), Voice("ar", "EG", digits))  # type: ignore[arg-type]

    mark = shown.removeprefix(RLM)[0]
    assert unicodedata.bidirectional(mark) == ("L" if digits == "latn" else "AL")


def test_direction_marks_that_somebody_typed_are_dropped() -> None:
    assert render(Words("a\u202eb\u2066c\u2069d"), ENGLISH) == "abcd"


def test_control_characters_are_dropped_and_line_breaks_kept() -> None:
    assert clean("a\x00b\r\nc\rd\u2028e\ud800") == "ab\nc\nd\ne"


def test_joiners_within_a_word_stay() -> None:
    assert clean("می\u200cخواهم") == "می\u200cخواهم"


def test_html_is_escaped_for_telegram_and_left_alone_in_the_terminal() -> None:
    assert render(Words("<b>R&D</b>"), ENGLISH) == "&lt;b&gt;R&amp;D&lt;/b&gt;"
    assert render(Words("<b>R&D</b>"), ENGLISH, "plain") == "<b>R&D</b>"
    assert render(Bold(Words("now")), ENGLISH) == "<b>now</b>"
    assert render(Bold(Words("now")), ENGLISH, "plain") == "now"


@given(st.text(), st.sampled_from(["ar", "en"]), st.sampled_from(["html", "plain"]))
def test_whatever_somebody_types_isolates_are_balanced_and_nothing_else_changes(
    text: str, language: str, markup: Markup
) -> None:
    shown = render(Words(text), Voice(language, "EG"), markup)

    assert all(line.count(FSI) == line.count(PDI) for line in shown.split("\n"))
    if markup == "plain":
        assert bare(shown) == clean(text)
