"""How large a file, a function and a name may be."""

from __future__ import annotations

import ast
import re
from statistics import median

from tests.architecture.code import ROOT, Module, modules

OURS = ("bot", "dialogs", "storage", "locales", "tools")
EVERY = (*OURS, "tests")


def functions(module: Module) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in module.nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def test_a_file_has_at_most_300_lines() -> None:
    lines = {one.name: len(one.source.splitlines()) for one in modules(*EVERY)}

    assert {name: count for name, count in lines.items() if count > 300} == {}


def test_a_function_has_at_most_40_lines() -> None:
    lengths = {f"{one.name}.{each.name}": length(each) for one in modules(*EVERY) for each in functions(one)}

    assert {name: lines for name, lines in lengths.items() if lines > 40} == {}


def test_half_of_all_functions_have_fewer_than_10_lines() -> None:
    assert median(length(one) for module in modules(*OURS) for one in functions(module)) < 10


def test_a_module_opens_with_a_sentence_on_what_it_holds() -> None:
    opening = re.compile(r"[A-Z`/].+[.:]", re.DOTALL)

    assert [one.name for one in modules(*OURS) if not opening.match(one.docstring)] == []


def test_no_module_has_a_name_that_could_hold_anything() -> None:
    vague = {"utils", "util", "helpers", "helper", "manager", "base", "misc", "common"}

    assert [one.name for one in modules(*EVERY) if vague & set(one.name.split("."))] == []


def test_no_file_is_left_unfinished() -> None:
    words = re.compile(
        "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", r"pytest\.(mark\.)?(skip|xf" + "ail)", "NotImpl" + "emented"))
    )
    texts = [*ROOT.glob("*.md"), *ROOT.glob("*.toml"), *(module.path for module in modules(*EVERY))]

    assert not [path.name for path in texts if words.search(path.read_text("utf-8"))]
