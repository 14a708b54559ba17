"""The clock, ids, the environment and the language: each is asked for in one place only."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

import pytest

from tests.architecture.code import Module, modules

CLOCKS = {
    "datetime.now", "datetime.today", "datetime.utcnow", "date.today", "time.time", "time.time_ns", "time.localtime",
    "time.gmtime", "uuid.uuid1", "uuid.uuid4", "uuid.uuid7", "os.urandom", "random.random", "random.choice",
    "secrets.token_hex", "secrets.token_urlsafe",
}  # fmt: skip
BARE_CLOCKS = {"uuid4", "uuid7", "uuid1", "urandom", "token_hex", "token_urlsafe"}
ENVIRONMENT = {"os.environ", "os.getenv", "os.putenv"}
MAY_READ_THE_CLOCK = {"bot.clock"}
MAY_READ_THE_ENVIRONMENT = ("bot.settings", "bot.defaults", "bot.places", "bot.doctor", "bot.terminal.")


def dotted(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """The last two names of every attribute (`datetime.now` of `datetime.datetime.now`), and every plain name."""
    for node in nodes:
        if isinstance(node, ast.Attribute):
            owner = node.value
            yield f"{owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, 'id', '')}.{node.attr}"
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def using(names: set[str], *folders: str) -> dict[str, set[str]]:
    """Which module uses which of the names."""
    found = {one.name: set(dotted(one.nodes)) & names for one in modules(*folders)}
    return {module: used for module, used in found.items() if used}


def languages_compared(module: Module) -> list[str]:
    return [
        ast.unparse(node)
        for node in module.nodes
        if isinstance(node, ast.Compare)
        and {"ar", "en"} & {side.value for side in (node.left, *node.comparators) if isinstance(side, ast.Constant)}
    ]


def test_only_the_clock_knows_the_time_and_makes_ids() -> None:
    assert set(using(CLOCKS | BARE_CLOCKS)) <= MAY_READ_THE_CLOCK


def test_only_the_settings_read_the_environment_and_the_terminal_what_it_can_do() -> None:
    assert [one for one in using(ENVIRONMENT) if not one.startswith(MAY_READ_THE_ENVIRONMENT)] == []


def test_dialogs_opens_no_file() -> None:
    assert using({"open", "input", "print"}, "dialogs") == {}


def test_only_the_reading_asks_which_language_it_is() -> None:
    asking = {one.name: languages_compared(one) for one in modules() if not one.name.startswith("dialogs.language")}

    assert {name: found for name, found in asking.items() if found} == {}


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("datetime.datetime.now(UTC)", "datetime.now"),
        ("from time import time", "time.time"),
        ("x = uuid4()", "uuid4"),
        ("def f(): return os.environ['A']", "os.environ"),
    ],
)
def test_the_walk_sees_a_clock_however_it_is_reached(code: str, name: str) -> None:
    assert name in set(dotted(ast.walk(ast.parse(code))))
