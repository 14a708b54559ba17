"""Every sentence goes through T, TN or TC, as a plain string with all of its values."""

from __future__ import annotations

import ast
import re
from string import Formatter

import pytest

from tests.architecture.code import ROOT, Module, modules
from tools.catalogues import Found, sentences

ARABIC_SENTENCE = re.compile("[\u0620-\u064a\u0671-\u06d3]{2,}[ ،]+[\u0620-\u064a\u0671-\u06d3]{2,}")


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def strings(module: Module) -> list[str]:
    """Every string of a module but its docstrings."""
    spoken = {
        node.body[0].value
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    constants = (node for node in ast.walk(module.tree) if isinstance(node, ast.Constant) and node not in spoken)
    return [node.value for node in constants if isinstance(node.value, str)]


@pytest.mark.parametrize("module", [one for one in modules() if one.room != "locales"], ids=str)
def test_no_arabic_sentence_stands_in_the_code(module: Module) -> None:
    assert not [text for text in strings(module) if ARABIC_SENTENCE.search(text)]


@pytest.mark.parametrize("found", list(sentences()), ids=lambda found: f"{found.path}:{found.line}")
def test_a_sentence_gets_every_value_that_it_names(found: Found) -> None:
    wanted = {name for text in found.strings[-2 if found.function == "TN" else -1 :] for name in placeholders(text)}
    given = found.names | ({"n"} if found.function == "TN" else set())

    assert all(name.isidentifier() for name in wanted), "a placeholder is a name"
    if found.complete and (found.names or found.inside):
        assert wanted <= given
        assert found.names <= wanted | {"n"}, "a value that no sentence shows"


def test_the_sample_of_settings_is_what_the_settings_say() -> None:
    from bot.settings import sample  # noqa: PLC0415 - only this test needs it

    assert (ROOT / ".env.example").read_text("utf-8") == "\n".join(sample()).rstrip() + "\n"
