"""How large a file, a function and a name may be."""

from __future__ import annotations

import ast
import re
from statistics import median

import pytest

from tests.architecture.code import ROOT, Module, modules

OURS = ("bot", "dialogs", "storage", "locales", "tools")
EVERY = (*OURS, "tests")


def functions(tree: ast.AST) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


@pytest.mark.parametrize("module", modules(*EVERY), ids=str)
def test_a_file_has_at_most_300_lines(module: Module) -> None:
    assert len(module.source.splitlines()) <= 300


@pytest.mark.parametrize("module", modules(*EVERY), ids=str)
def test_a_function_has_at_most_40_lines(module: Module) -> None:
    assert not [f"{one.name}: {length(one)}" for one in functions(module.tree) if length(one) > 40]


def test_half_of_all_functions_have_fewer_than_10_lines() -> None:
    assert median(length(one) for module in modules(*OURS) for one in functions(module.tree)) < 10


@pytest.mark.parametrize("module", modules(*OURS), ids=str)
def test_a_module_opens_with_a_sentence_on_what_it_holds(module: Module) -> None:
    assert re.match(r"[A-Z`/].+[.:]", ast.get_docstring(module.tree) or "", re.DOTALL)


@pytest.mark.parametrize("module", modules(*EVERY), ids=str)
def test_no_module_has_a_name_that_could_hold_anything(module: Module) -> None:
    assert not set(module.name.split(".")) & {"utils", "util", "helpers", "helper", "manager", "base", "misc", "common"}


def test_no_file_is_left_unfinished() -> None:
    words = re.compile(
        "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", r"pytest\.(mark\.)?(skip|xf" + "ail)", "NotImpl" + "emented"))
    )
    texts = [*ROOT.glob("*.md"), *ROOT.glob("*.toml"), *(module.path for module in modules(*EVERY))]

    assert not [path.name for path in texts if words.search(path.read_text("utf-8"))]
