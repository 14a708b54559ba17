"""Every command line that a document shows is understood, and every command and option stands in the README."""

from __future__ import annotations

import argparse
import re
import shlex
from collections.abc import Iterator

import pytest

from bot.__main__ import parser
from tests.test_documents import ALL, README

SHOWN = re.compile(r"(?:`|^)(?:\.venv/bin/)?hadaf( [^`#\n]+)", re.MULTILINE)
OPTION = re.compile(r"`(--[a-z-]+)(?: ([^`]+))?`")


def commands(of: argparse.ArgumentParser, *words: str) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    """Every parser with the words that lead to it."""
    yield words, of
    for action in of._actions:  # noqa: SLF001 - argparse names them nowhere else
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for name, inner in action.choices.items():
                yield from commands(inner, *words, name)


PARSERS = dict(commands(parser()))
RUN = {words: one for words, one in PARSERS.items() if one.get_default("module")}
OPTIONS = {
    option: [action for one in PARSERS.values() for action in one._actions if option in action.option_strings]  # noqa: SLF001
    for one in PARSERS.values()
    for option in one._option_string_actions  # noqa: SLF001
    if option.startswith("--") and option != "--help"
}


def told(line: str) -> tuple[str, ...]:
    return tuple(shlex.split(re.sub(r"\$\([^)]*\)", "today", line).replace("[", "").replace("]", "")))


@pytest.mark.parametrize("line", sorted(set(SHOWN.findall(ALL))), ids=str.strip)
def test_a_command_line_in_a_document_is_understood(line: str) -> None:
    words = told(line)
    if words in PARSERS or words[-1] in ("--version", "--help"):
        assert words in PARSERS or words[:-1] in PARSERS
    else:
        assert parser().parse_args(words).module


@pytest.mark.parametrize(("option", "value"), sorted(set(OPTION.findall(README))))
def test_an_option_in_the_readme_is_one_and_takes_what_is_shown(option: str, value: str) -> None:
    takers = [one for one in OPTIONS[option] if (one.nargs == 0) is not bool(value)]

    assert takers
    for action in takers:
        if action.type is not None:
            assert callable(action.type)
            assert action.type(value)
        assert action.choices is None or value in action.choices


@pytest.mark.parametrize("words", RUN, ids=" ".join)
def test_the_readme_names_every_command(words: tuple[str, ...]) -> None:
    assert f"`hadaf {' '.join(words)}" in README


@pytest.mark.parametrize("option", OPTIONS)
def test_the_readme_names_every_option(option: str) -> None:
    assert f"{option} " in README or f"{option}`" in README
