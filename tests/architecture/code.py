"""The project's own code as syntax trees, for the tests of its shape."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("bot", "dialogs", "storage", "locales")


@dataclass(frozen=True)
class Module:
    path: Path
    name: str
    source: str
    tree: ast.Module

    @property
    def room(self) -> str:
        return self.name.partition(".")[0]

    def __str__(self) -> str:
        return self.name


@cache
def modules(*folders: str) -> tuple[Module, ...]:
    return tuple(_module(path) for folder in folders or ROOMS for path in sorted((ROOT / folder).rglob("*.py")))


@cache
def walk(tree: ast.AST) -> tuple[ast.AST, ...]:
    """All nodes of a tree, walked once for all tests."""
    return tuple(ast.walk(tree))


def _module(path: Path) -> Module:
    parts = path.relative_to(ROOT).with_suffix("").parts
    source = path.read_text("utf-8")
    return Module(path, ".".join(parts).removesuffix(".__init__"), source, ast.parse(source))
