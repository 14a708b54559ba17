"""Which mutants a module has, by mutmut's own operators, and which of them a sample takes. Runs nothing.

Only what stands in a function is changed, as mutmut does it: tables are what the coach knows, not how it thinks. What
mutmut leaves out for the sake of its trampolines (functions with a decorator) is changed here as well.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

LEFT_ALONE = {"len", "isinstance"}
PLAIN = (cst.Name, cst.BaseNumber, cst.BaseString)


@dataclass(frozen=True, eq=False)
class Mutant:
    """One fault: where it stands (lines from 1, as the tests reach them) and the node that takes another's place."""

    path: str
    function: str
    first: int
    last: int
    key: str
    change: tuple[cst.Module, cst.CSTNode, cst.CSTNode]

    @property
    def module(self) -> str:
        """The module's dotted name, as it is imported."""
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    @property
    def order(self) -> str:
        """Where it stands in the draw: the same on every machine, whatever else changes in the file."""
        return sha256(self.key.encode()).hexdigest()


class _Walk(cst.CSTVisitor):
    """Lists (node, node instead, function, lines) of a module in the order in which they stand."""

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []
        self.functions = 0
        self.found: list[tuple[cst.CSTNode, cst.CSTNode, str, int, int]] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if _left_alone(node):
            return False
        if isinstance(node, cst.ClassDef | cst.FunctionDef):
            self.names.append(node.name.value)
            self.functions += isinstance(node, cst.FunctionDef)
        elif self.functions:
            self._change(node)
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        if isinstance(original_node, cst.ClassDef | cst.FunctionDef) and not _left_alone(original_node):
            self.names.pop()
            self.functions -= isinstance(original_node, cst.FunctionDef)

    def _change(self, node: cst.CSTNode) -> None:
        place = self.get_metadata(PositionProvider, node, None)
        if place is None:
            return
        for kind, operator in mutation_operators:
            if isinstance(node, kind):
                for instead in operator(node):
                    self.found.append((node, instead, ".".join(self.names), place.start.line, place.end.line))


def _left_alone(node: cst.CSTNode) -> bool:
    if isinstance(node, cst.Call):
        return isinstance(node.func, cst.Name) and node.func.value in LEFT_ALONE
    if isinstance(node, cst.Param):
        return node.default is not None and not isinstance(node.default, PLAIN)
    return isinstance(node, cst.Annotation | cst.Decorator)


def mutants_of(path: str, source: str) -> list[Mutant]:
    """List all mutants of a module, in the order in which they stand in it."""
    tree = MetadataWrapper(cst.parse_module(source), unsafe_skip_copy=True)
    walk = _Walk()
    tree.visit(walk)
    bare = cst.Module([])
    same: Counter[str] = Counter()
    listed = []
    for node, instead, function, first, last in walk.found:
        key = f"{path}:{function}: {bare.code_for_node(node)} -> {bare.code_for_node(instead)}"
        same[key] += 1
        listed.append(Mutant(path, function, first, last, f"{key} #{same[key]}", (tree.module, node, instead)))
    return listed


def source_with(mutant: Mutant) -> str:
    """Give the module's source with this one fault in it."""
    tree, node, instead = mutant.change
    return cst.ensure_type(tree.deep_replace(node, instead), cst.Module).code


def shown(mutant: Mutant) -> str:
    """Show the fault as a diff, as one would read it in a review."""
    before, after = mutant.change[0].code.splitlines(), source_with(mutant).splitlines()
    lines = difflib.unified_diff(before, after, lineterm="", n=1)
    body = [line for line in lines if not line.startswith(("---", "+++", "@@"))]
    return "\n".join([f"{mutant.path}:{mutant.first} {mutant.function}", *body])


def modules_under(root: Path, places: Sequence[str]) -> Iterator[str]:
    """Name the modules in these folders or files, by their path below the root."""
    for place in places:
        found = [root / place] if place.endswith(".py") else sorted((root / place).rglob("*.py"))
        yield from (str(one.relative_to(root)) for one in found)


def drawn(mutants: Iterable[Mutant], count: int | None, after: int = 0) -> list[Mutant]:
    """Draw so many by a fixed hash of what each changes; or all. `after` passes over those drawn before."""
    ordered = sorted(mutants, key=lambda one: one.order)
    return ordered[after:] if count is None else ordered[after : after + count]
