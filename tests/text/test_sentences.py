"""Sentences: translated, in the plural that the number asks for, joined, one kind of digits at a time."""

from __future__ import annotations

import re
from gettext import GNUTranslations
from io import BytesIO
from time import process_time

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

import bot.catalogues
from bot.isolates import FSI, PDI, bare
from bot.text import Voice, render
from dialogs.messages import TC, TN, Bold, Count, Figure, Joined, T, Text, Words, inline, lines, paragraphs

ARABIC = Voice("ar", "EG", "latn")
EGYPT = Voice("ar", "EG")
ENGLISH = Voice("en", "EG")
GOALS = ("لا أهداف", "هدف واحد", "هدفان", "{n} أهداف", "{n} هدف", "{n} هدفًا")


@pytest.fixture
def arabic(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small catalogue of known words, compiled as the real one is, so that these tests outlive its wording."""
    catalog = Catalog(locale="ar")
    catalog.add(("{n} goal", "{n} goals"), GOALS)
    catalog.add("Open", "مفتوح", context="state")
    catalog.add("Open", "فتح", context="button")
    catalog.add("Look in Google Analytics, or send /why.", "في Google Analytics، أو عبر /why.")
    catalog.add("{a} of {b}", "{a} من {b}")
    catalog.add("From 1 to 10, GA4", "من 1 إلى 10، وفي GA4")
    catalog.add("{rate}% now", "{rate}% الآن")
    compiled = BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    translations = GNUTranslations(compiled)
    monkeypatch.setattr(bot.catalogues, "catalogue_of", lambda _language: translations)


def shown(text: Text, voice: Voice) -> str:
    return bare(render(text, voice))


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (0, "لا أهداف"), (1, "هدف واحد"), (2, "هدفان"), (3, "3 أهداف"), (10, "10 أهداف"), (11, "11 هدفًا"),
        (99, "99 هدفًا"), (100, "100 هدف"), (101, "101 هدف"), (103, "103 أهداف"), (1.5, "1.5 هدف"), (2.0, "هدفان"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("arabic")
def test_an_arabic_plural_takes_the_form_of_its_number(n: float, words: str) -> None:
    assert shown(TN("{n} goal", "{n} goals", n), ARABIC) == words


@pytest.mark.parametrize(("n", "words"), [(0, "0 goals"), (1, "1 goal"), (1.5, "1.5 goals"), (2, "2 goals")])
def test_an_english_plural_needs_no_catalogue(n: float, words: str) -> None:
    assert shown(TN("{n} goal", "{n} goals", n), ENGLISH) == words


@pytest.mark.usefixtures("arabic")
def test_a_context_tells_two_meanings_apart() -> None:
    assert shown(TC("state", "Open"), ARABIC) == "مفتوح"
    assert shown(TC("button", "Open"), ARABIC) == "فتح"


@pytest.mark.usefixtures("arabic")
def test_latin_names_and_commands_in_an_arabic_sentence_are_isolated() -> None:
    words = render(T("Look in Google Analytics, or send /why."), ARABIC)

    assert words == f"في {FSI}Google Analytics{PDI}، أو عبر {FSI}/why{PDI}."


@pytest.mark.usefixtures("arabic")
def test_a_message_has_one_kind_of_digits_names_and_quotations_aside() -> None:
    assert shown(T("From 1 to 10, GA4"), EGYPT) == "من ١ إلى ١٠، وفي GA4"
    assert shown(T("{rate}% now", rate=2.5), EGYPT) == "٢٫٥٪ الآن"
    assert shown(T("{a} of {b}", a=Figure(51), b=Words("60")), EGYPT) == "٥١ من 60"


def test_sentences_go_into_sentences_with_their_markup() -> None:
    text = T("{goal}: {days} left", goal=Bold(Words("a<b")), days=T("{d}", d=Count(3, "day")))

    assert render(text, ENGLISH) == "<b>a&lt;b</b>: 3 days left"


def test_parts_are_joined_as_asked() -> None:
    parts = (Words("a"), Words("b"), Words("c"))

    assert render(paragraphs(Words("a"), None, Words("b")), ENGLISH) == "a\n\nb"
    assert render(lines(*parts), ENGLISH) == "a\nb\nc"
    assert render(inline(*parts), ENGLISH) == "a b c"
    assert render(Joined(parts, "list"), ENGLISH) == "a, b and c"
    assert render(Joined(parts, "numbered"), ENGLISH) == "1. a\n2. b\n3. c"


def test_an_arabic_enumeration_has_and_before_each() -> None:
    parts = (Words("سعر"), Words("جودة"), Words("سرعة"))

    assert render(Joined(parts, "list"), EGYPT) == "سعر وجودة وسرعة"
    assert render(Joined(parts, "numbered"), EGYPT) == "١. سعر\n٢. جودة\n٣. سرعة"


def test_nothing_is_joined_to_nothing() -> None:
    assert render(Joined((), "list"), ENGLISH) == ""
    assert render(paragraphs(Words(""), Words("a")), ENGLISH) == "a"


def test_a_sentence_without_its_value_is_a_mistake() -> None:
    with pytest.raises(KeyError, match="goal"):
        render(T("Your {goal}"), ENGLISH)


def test_braces_that_somebody_typed_are_only_letters() -> None:
    assert render(T("Kept: {wish}", wish="{goal} {0}"), ENGLISH) == "Kept: {goal} {0}"


def test_the_real_arabic_catalogue_is_found() -> None:
    assert re.search("[\u0620-\u064a]", shown(T("about {amount}", amount=Figure(400)), ARABIC))


def test_a_message_is_written_in_well_under_a_millisecond() -> None:
    text = paragraphs(
        *(T("{a}: {b}, {c}", a=Words("زيادة leads"), b=Figure(50000, "SAR"), c=Count(11, "day")) for _ in range(5))
    )
    render(text, EGYPT)

    def cost() -> float:
        begun = process_time()
        for _ in range(50):
            render(text, EGYPT)
        return (process_time() - begun) / 50

    assert any(cost() < 0.001 for _ in range(3))


def test_a_line_of_ours_begins_with_a_capital_and_typed_words_keep_their_letters() -> None:
    inbox = T("the inbox")
    assert render(inbox, Voice("en", "GB"), "plain") == "The inbox"
    assert render(T("Read in {tool}", tool=inbox), Voice("en", "GB"), "plain") == "Read in the inbox"
    assert render(Words("e-mail list"), Voice("en", "GB"), "plain") == "e-mail list"
