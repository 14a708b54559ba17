"""The project's own code as syntax trees, for the tests of its shape."""

from __future__ import annotations

import ast
import gc
from collections.abc import Iterator
from contextlib import contextmanager
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
    nodes: tuple[ast.AST, ...]

    @property
    def room(self) -> str:
        return self.name.partition(".")[0]

    @property
    def docstring(self) -> str:
        (whole, *_) = self.nodes
        return ast.get_docstring(whole) or "" if isinstance(whole, ast.Module) else ""

    def __str__(self) -> str:
        return self.name


@cache
def room_modules(folder: str) -> tuple[Module, ...]:
    with uncollected():
        return tuple(_module(path) for path in sorted((ROOT / folder).rglob("*.py")))


def modules(*folders: str) -> tuple[Module, ...]:
    return tuple(module for folder in folders or ROOMS for module in room_modules(folder))


@contextmanager
def uncollected() -> Iterator[None]:
    """A million nodes that stay: with the collector on its rounds over them, this took forty seconds and not three."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _module(path: Path) -> Module:
    parts = path.relative_to(ROOT).with_suffix("").parts
    source = path.read_text("utf-8")
    return Module(path, ".".join(parts).removesuffix(".__init__"), source, tuple(ast.walk(ast.parse(source))))
