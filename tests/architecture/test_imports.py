"""Which room may import which, wherever and however the import is written."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator

import pytest

from tests.architecture.code import ROOMS, Module, modules

ALLOWED = {
    "bot": {"bot", "storage", "dialogs", "locales"},
    "storage": {"storage", "dialogs", "locales"},
    "dialogs": {"dialogs", "locales"},
    "locales": {"locales"},
}
PURE = {"babel", "fsrs", "hijridate", "holidays", "pydantic"}
IMPURE = {
    "asyncio", "ctypes", "getpass", "glob", "http", "io", "locale", "logging", "multiprocessing", "os", "pathlib",
    "platform", "random", "secrets", "select", "shutil", "signal", "socket", "sqlite3", "ssl", "subprocess", "sys",
    "tempfile", "threading", "time", "urllib", "uuid",
}  # fmt: skip
STRING = re.compile(rf"(?:{'|'.join(ROOMS)})(?:\.[a-z_]+)+")
BY_COMMAND = {"bot.__main__"}
DYNAMIC = {"import_module", "__import__", "run_module", "run_path", "exec", "eval", "find_spec"}


def imported(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """Every module that the nodes import: inside functions, by a call, or named in a string that a call may get."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and STRING.fullmatch(node.value):
            yield node.value
        elif isinstance(node, ast.Call) and called(node) in DYNAMIC and node.args:
            first = node.args[0]
            yield (
                first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else f"<{called(node)}>"
            )


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def roots(module: Module) -> set[str]:
    return {name.partition(".")[0] for name in imported(module.nodes)}


def test_a_room_imports_only_the_rooms_below_it() -> None:
    climbing = {one.name: roots(one) & set(ROOMS) - ALLOWED[one.room] for one in modules()}

    assert {name: rooms for name, rooms in climbing.items() if rooms} == {}


def test_imports_name_their_module_in_full_so_that_they_can_be_checked() -> None:
    hidden = [(one.name, name) for one in modules() for name in imported(one.nodes) if name.startswith((".", "<"))]

    assert [(module, name) for module, name in hidden if module not in BY_COMMAND] == []


def test_dialogs_uses_only_what_computes() -> None:
    allowed = (set(sys.stdlib_module_names) | PURE | ALLOWED["dialogs"]) - IMPURE

    assert {one.name: roots(one) - allowed for one in modules("dialogs") if roots(one) - allowed} == {}


def test_nothing_that_ships_imports_what_only_development_has() -> None:
    development = {"tests", "tools", "pytest", "hypothesis", "hatchling", "setuptools"}

    assert {one.name for one in modules() if roots(one) & development} == set()


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("import bot.text", "bot.text"),
        ("from bot import text", "bot"),
        ("def f():\n    import bot", "bot"),
        ("if TYPE_CHECKING:\n    from bot.text import Voice", "bot.text"),
        ("importlib.import_module('bot.text')", "bot.text"),
        ("__import__('bot')", "bot"),
        ("import_module(name)", "<import_module>"),
        ("command.set_defaults(module='bot.doctor')", "bot.doctor"),
        ("from . import text", "."),
        ("exec(code)", "<exec>"),
    ],
)
def test_the_walk_sees_every_way_of_importing(code: str, expected: str) -> None:
    assert expected in set(imported(ast.walk(ast.parse(code))))
