"""The catalogues hold what the code says, all of it, in every form."""

from __future__ import annotations

import re
from gettext import GNUTranslations
from io import BytesIO
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from tools.catalogues import LANGUAGES, TEMPLATE, merged, source, template

ARABIC_PLURALS = (
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=0 && n%100<=2 ? 4 : 5);"
)


def stored(language: str) -> Catalog:
    return read_po(BytesIO(source(language).read_bytes()), locale=language)


def keys(catalog: Catalog) -> set[tuple[object, str | None]]:
    return {(message.id, message.context) for message in catalog if message.id}


def forms(message: Message) -> list[str]:
    return list(message.string) if isinstance(message.string, list | tuple) else [message.string]


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def named(message: Message) -> set[str]:
    ids = message.id if isinstance(message.id, list | tuple) else (message.id,)
    return {name for text in ids for name in placeholders(text)}


def first(message: Message) -> str:
    return message.id[0] if isinstance(message.id, list | tuple) else message.id


def edges(text: str) -> tuple[bool, bool, int]:
    return text[0].isspace(), text[-1].isspace(), text.count("\n")


TRANSLATED = [(message, form) for one in LANGUAGES for message in stored(one) if message.id for form in forms(message)]


def test_the_template_holds_the_sentences_of_the_code_and_no_others() -> None:
    assert keys(read_po(BytesIO(TEMPLATE.read_bytes()))) == keys(template()), "make catalogues brings it up to date"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_holds_the_sentences_of_the_code_and_no_others(language: str) -> None:
    assert keys(stored(language)) == keys(template()), "make catalogues brings it up to date"
    assert not stored(language).obsolete


@pytest.mark.parametrize("language", LANGUAGES)
def test_bringing_a_catalogue_up_to_date_loses_no_translation(language: str) -> None:
    before = {(message.id, message.context): message.string for message in stored(language)}
    after = {(message.id, message.context): message.string for message in merged(language)}

    assert {key: string for key, string in before.items() if key in after and key[0]} == {
        key: string for key, string in after.items() if key in before and key[0]
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_has_words_in_every_language(language: str) -> None:
    assert [message.id for message in stored(language) if message.id and not all(forms(message))] == []


def test_no_translation_is_a_guess() -> None:
    assert [message.id for message, _ in TRANSLATED if message.fuzzy] == []


def test_a_translation_shows_no_value_that_its_sentence_has_not() -> None:
    assert [form for message, form in TRANSLATED if placeholders(form) - named(message)] == []


def test_a_translation_shows_every_value_of_its_sentence() -> None:
    """A plural form may say its number in a word («يومان»)."""
    spoken = {True: {"n"}, False: set()}
    lost = [
        form
        for message, form in TRANSLATED
        if form and named(message) - placeholders(form) - spoken[message.pluralizable]
    ]

    assert lost == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plural_has_all_the_forms_of_its_language(language: str) -> None:
    catalog = stored(language)
    short = [one.id for one in catalog if one.pluralizable and len(forms(one)) != catalog.num_plurals]

    assert short == []


def test_a_translation_breaks_its_lines_like_its_sentence() -> None:
    assert [form for message, form in TRANSLATED if form and edges(form) != edges(first(message))] == []


def test_a_translation_carries_no_markup_and_no_hidden_marks() -> None:
    marked = re.compile("</?[a-z]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

    assert [form for _, form in TRANSLATED if marked.search(form)] == []


def test_arabic_keeps_the_plural_rule_that_babel_writes() -> None:
    assert stored("ar").plural_forms == ARABIC_PLURALS


@pytest.mark.parametrize(("n", "index"), [(0, 0), (1, 1), (2, 2), (3, 3), (11, 5), (99, 5), (100, 4), (103, 3)])
def test_a_compiled_catalogue_finds_the_form_of_a_number(n: int, index: int) -> None:
    catalog = Catalog(locale="ar")
    catalog.add(("{n} day", "{n} days"), tuple(str(place) for place in range(6)))
    compiled = BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)

    assert GNUTranslations(compiled).ngettext("{n} day", "{n} days", n) == str(index)


def test_arabic_counts_from_eleven_on_in_the_last_form() -> None:
    """The noun of 11 to 99 ends in tanwin («11 يومًا»), that of 100 does not («100 يوم»): an easy pair to swap."""
    tanwin = "\N{ARABIC FATHATAN}"
    six = [forms(message) for message in stored("ar") if isinstance(message.string, tuple)]
    swapped = [found[-1] for found in six if found[-2].count(tanwin) > found[-1].count(tanwin)]

    assert len(six) > 25
    assert swapped == []
