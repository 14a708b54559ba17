"""The translations of a language; refuses to pick a plural form, which `bot/plurals.py` names."""

from __future__ import annotations

from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from typing import TYPE_CHECKING

from bot.plurals import sample_of
from locales import place

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from dialogs.messages import Sentence


def translated(sentence: Sentence, language: str) -> str:
    """Find the sentence's words in a language, placeholders and all; English stands where there is no catalogue."""
    catalogue = catalogue_of(language)
    if sentence.plural is not None and sentence.n is not None:
        n = sample_of(language, sentence.n)
        if sentence.context is None:
            return catalogue.ngettext(sentence.msgid, sentence.plural, n)
        return catalogue.npgettext(sentence.context, sentence.msgid, sentence.plural, n)
    if sentence.context is None:
        return catalogue.gettext(sentence.msgid)
    return catalogue.pgettext(sentence.context, sentence.msgid)


@lru_cache(maxsize=16)
def catalogue_of(language: str) -> NullTranslations:
    """Load a language's catalogue once: the compiled one, or the source itself in a checkout where that is newer."""
    folder = place(language, "LC_MESSAGES")
    source, compiled = folder.joinpath("messages.po"), folder.joinpath("messages.mo")
    if compiled.is_file() and _age(compiled) >= _age(source):
        with compiled.open("rb") as file:
            return GNUTranslations(file)
    return _from_source(source) if source.is_file() else NullTranslations()


def _age(file: Traversable) -> float:
    stat = getattr(file, "stat", None)
    return stat().st_mtime if stat is not None and file.is_file() else 0.0


def _from_source(source: Traversable) -> NullTranslations:
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - only a checkout that was never built pays for it
    from babel.messages.pofile import read_po  # noqa: PLC0415

    compiled = BytesIO()
    with source.open("rb") as file:
        write_mo(compiled, read_po(file))
    compiled.seek(0)
    return GNUTranslations(compiled)
