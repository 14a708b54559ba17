"""Every sentence goes through T, TN or TC, as a plain string with all of its values."""

from __future__ import annotations

import ast
import re
from string import Formatter

from tests.architecture.code import ROOT, Module, modules
from tools.catalogues import Found, sentences

ARABIC_SENTENCE = re.compile("[\u0620-\u064a\u0671-\u06d3]{2,}[ ،]+[\u0620-\u064a\u0671-\u06d3]{2,}")


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def strings(module: Module) -> list[str]:
    """Every string of a module but its docstrings."""
    spoken = {
        node.body[0].value
        for node in module.nodes
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    constants = (node for node in module.nodes if isinstance(node, ast.Constant) and node not in spoken)
    return [node.value for node in constants if isinstance(node.value, str)]


def test_no_arabic_sentence_stands_in_the_code() -> None:
    standing = {one.name: [text for text in strings(one) if ARABIC_SENTENCE.search(text)] for one in modules()}

    assert {name: texts for name, texts in standing.items() if texts} == {}


def lacking(found: Found) -> set[str]:
    """The values that a sentence names and does not get; a row of a table gets them later."""
    wanted = {name for text in found.strings[-2 if found.function == "TN" else -1 :] for name in placeholders(text)}
    later = not found.complete or not (found.names or found.inside)
    return set() if later else wanted - found.names - ({"n"} if found.function == "TN" else set())


def idle(found: Found) -> set[str]:
    """The values that a sentence gets and does not show."""
    return found.names - {name for text in found.strings for name in placeholders(text)} - {"n"}


def test_a_sentence_gets_every_value_that_it_names() -> None:
    assert {f"{one.path}:{one.line}": lacking(one) for one in sentences() if lacking(one)} == {}


def test_a_sentence_shows_every_value_that_it_gets() -> None:
    assert {f"{one.path}:{one.line}": idle(one) for one in sentences() if idle(one)} == {}


def test_placeholders_are_plain_names() -> None:
    names = {name for one in sentences() for text in one.strings for name in placeholders(text)}

    assert [name for name in names if not name.isidentifier()] == []


def test_the_sample_of_settings_is_what_the_settings_say() -> None:
    from bot.settings import sample  # noqa: PLC0415 - only this test needs it

    assert (ROOT / ".env.example").read_text("utf-8") == "\n".join(sample()).rstrip() + "\n"
